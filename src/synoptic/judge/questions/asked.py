"""What numbers answer: the questions about people, things and money, with the words that ask them.

A question is asked by a word that names it ("turnout", "cost") or by what is counted together with a word of its clause
("homes", "without power"). It is bare where a report of one event answers it but once, whatever it is asked of; otherwise
both answers must be of one thing.
"""

from __future__ import annotations

from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Question:
    """One question that a number answers."""

    name: str
    asks: str
    """In words, for the reason."""
    named: frozenset[str] = frozenset()
    """Words that alone ask it, where the number hangs from them."""
    counted: frozenset[str] = frozenset()
    """What is counted: nouns; empty for money."""
    told: frozenset[str] = frozenset()
    """Words of the clause of which one must stand beside what is counted."""
    never: frozenset[str] = frozenset()
    """Words of the clause with which it is another question."""
    also: frozenset[str] = frozenset()
    """Words of the clause of which one must stand beside those as well, if any are given."""
    bare: bool = True
    changing: bool = False
    """Whether the answer changes while an event goes on."""


PEOPLE = _words("people person man woman resident citizen")
CROWD = _words(
    "fan supporter marcher demonstrator protester protestor spectator worshipper pilgrim visitor mourner farmer student worker reveller "
    "festivalgoer concertgoer attendee participant teacher nurse doctor activist guest runner trader parent villager"
)
HOMES = _words("home household house property premise premises customer people building user subscriber family")
PARTS = _words("restore reconnect return reopen still")
EXPECTED = _words("expect due capacity hope anticipate hold seat licence permit limit plan predict forecast")

COUNTS = (
    Question(
        "turnout", "how many came",
        named=_words("turnout crowd attendance"),
        counted=PEOPLE | CROWD | {""},
        told=_words("protest demonstration picket blockade block occupy surround march demonstrate rally attend turn gather throng flock assemble parade join street part watch pack fill line draw attract come front"),
        never=EXPECTED | _words("arrest detain ticket hurt injure kill die treat pay sign evacuate rescue employ across"),
    ),
    Question(
        "outage", "how many were without power",
        counted=HOMES | {""},
        told=_words("power electricity blackout outage dark darkness"),
        never=PARTS | {"water", "gas"},
        changing=True,
    ),
    Question(
        "jobs cut", "how many jobs are to go",
        counted=_words("job post position role redundancy layoff"),
        told=_words("cut shed axe lose loss cost go eliminate slash scrap risk threaten redundancy layoff reduce disappear cull"),
        never=_words("create new hire add recruit"),
    ),
    Question(
        "jobs cut", "how many jobs are to go",
        counted=_words("worker employee staff people member employe"),
        told=_words("redundant dismiss sack axe lay redundancy layoff shed"),
        never=_words("create new hire add recruit strike demonstrate march"),
    ),
    Question(
        "jobs cut", "how many jobs are to go",
        counted=_words("worker employee staff people member employe"), told=_words("lose cost"),
        never=_words("create new hire add recruit offer apply find get give keep save secure"), also=_words("job livelihood"),
    ),
    Question(
        "jobs made", "how many jobs are to come",
        counted=_words("job post position role"), told=_words("create hire add recruit new bring"), never=_words("cut lose axe shed"),
    ),
    Question(
        "workforce", "how many it employs",
        named=_words("workforce employee staff"),
        counted=_words("people worker employee staff person man woman"), told=_words("employ workforce employee"),
        never=_words("cut lose lay redundant sack strike former join train walk"), bare=False,
    ),
    Question(
        "strikers", "how many took part in the strike",
        counted=CROWD | PEOPLE | _words("driver pilot docker porter member staff employee miner guard cleaner journalist"),
        told=_words("strike stoppage walkout picket down industrial part"),
        never=_words("flight train cancel affect strand vote ballot arrest represent bring"),
    ),
    Question(
        "signatures", "how many signed", named=_words("signature"), counted=PEOPLE | CROWD | _words("name signature"),
        told=_words("sign petition"), never=_words("contract open treaty"),
    ),
    Question(
        "infected", "how many fell ill", counted=PEOPLE | _words("case infection patient child pupil guest passenger"),
        told=_words("infect infection case outbreak virus disease measles measle cholera flu ill sick poison poisoning norovirus salmonella"),
        never=_words("court die death dead vaccinate test hospital treat suspect vaccine jab dose"), changing=True,
    ),
    Question(
        "taken", "how many were stolen",
        counted=_words("painting picture artwork sculpture statue drawing manuscript car vehicle motorcycle bicycle bike gun rifle weapon phone "
                       "laptop computer sheep cow goat horse animal jewel diamond necklace ring watch coin bottle"),
        told=_words("steal take rob theft robbery thief"), never=_words("find recover return arrest damage insure owner"),
    ),
    Question(
        "recalled", "how many were recalled", counted=_words("car vehicle van truck lorry bus motorcycle product unit toy device bottle pack packet can"),
        told=_words("recall"), never=_words("repair fix accident complaint hurt injure last previous"), bare=False,
    ),
    Question(
        "exposed", "how many people's data it was",
        counted=PEOPLE | _words("customer account record patient user client member passenger employee"),
        told=_words("data breach leak hack expose detail compromise concern password address"),
        never=_words("complain sue"),
    ),
    Question(
        "evacuated", "how many had to leave", counted=PEOPLE | CROWD | {""},
        told=_words("evacuate flee move leave displace shelter evacuation home"),
        never=_words("return kill hurt injure die job company party"), changing=True,
    ),
    Question(
        "attackers", "how many attacked",
        counted=_words("gunman shooter attacker assailant robber raider intruder burglar thief bomber kidnapper"),
        told=_words("fire shoot open enter storm burst attack rob raid steal escape flee describe say break drive lean run make come walk force hold speak see be count"),
        never=_words("kill die dead injure wound arrest suspect search hunt hospital third second other"),
    ),
    Question(
        "ordered", "how many were ordered", counted=_words("aircraft plane jet airliner airplane helicopter ship train tram bus truck car vehicle tank missile turbine engine"),
        told=_words("order buy purchase"), never=_words("lease sell cancel deliver replace"), bare=False,
    ),
    Question(
        "aboard", "how many were aboard", counted=PEOPLE | _words("passenger"), told=_words("aboard board carry"),
        never=_words("crew rescue die kill injure survive missing"),
    ),
)  # fmt: skip
"""In order: the first that fits is the one asked."""

PRICE = _words(
    "cost price bill budget value worth buy purchase acquire takeover bid fee deal sale sell estimate tag valuation pay spend sign transfer"
)
BUYING = _words("buy purchase acquire acquisition takeover sell sale fee transfer move join sign")
"""Of these, words of one thing or person that changes hands: of one event a report tells its price but once."""
MOVING = _words("move join switch go leave")
"""Verbs of somebody who changes sides, behind which "for" leads up to what was paid."""
CURRENCIES = _words(
    "crown franc peso dinar rupee dollar pound krona krone rouble ruble euro yen shilling lira riyal dirham"
)
"""Nouns of money whose land is not told."""
MONEY = (
    Question("fine", "how high the fine is", named=_words("fine penalty"), told=_words("fine penalty"), never=_words("maximum up face could"), bare=False),
    Question("damages", "what is paid in damages", named=_words("compensation damages settlement payout"),
             told=_words("compensation damages compensate settle settlement payout"), never=_words("seek demand claim sue want"), bare=False),
    Question("stolen", "what was taken", told=_words("steal theft robbery haul loot rob heist embezzle"), never=_words("reward")),
    Question("ransom", "how high the ransom is", named=_words("ransom"), told=_words("ransom")),
    Question("profit", "what it earned", named=_words("profit earning"), told=_words("profit earnings"), never=_words("fall rise tax per share"), bare=False),
    Question("revenue", "what it took in", named=_words("revenue turnover sales"), told=_words("revenue turnover"), never=_words("fall rise profit"), bare=False),
    Question("debt", "what it owes", named=_words("debt"), told=_words("debt owe"), bare=False),
    Question("raised", "what was raised", told=_words("raise fundraise collect fundraiser appeal donate donation"), never=_words("price wage rate tax")),
    Question("damage", "what the damage comes to", named=_words("damage"), told=_words("damage"), never=_words("claim sue seek")),
    Question("grant", "what is given", named=_words("grant subsidy"), told=_words("grant subsidy subsidise")),
    Question("offer price", "what is offered", named=_words("offer bid"), told=_words("bid"), bare=False),
    Question("fare", "what one pays for it", named=_words("toll fare"), told=_words("toll fare"), never=_words("death"), bare=False),
    Question(
        "price", "what it costs or is worth", named=PRICE, told=PRICE,
        never=_words("debt fine loan lose loss monthly annual annually per share ticket each profit fund grant revenue save saving contribute offer bid"),
        bare=False,
    ),
)  # fmt: skip

SHARES = (
    Question("pay offer", "what rise is offered", named=_words("offer"), told=_words("offer table propose"), never=_words("want demand seek ask reject inflation"), bare=True),
    Question("turnout share", "how many of those with a vote used it", named=_words("turnout"), told=_words("turnout vote roll electorate"), never=_words("favour favor for against back support reject share win take poll")),
    Question("inflation", "how high inflation is", named=_words("inflation"), told=_words("inflation"), never=_words("forecast expect target year pay rise offer above")),
)  # fmt: skip

MEASURES: tuple[tuple[str, frozenset[str], Question], ...] = (
    ("area", _words("burn scorch destroy go consume blacken blaze fire ravage char"), Question("burned", "how much has burned", changing=True)),
    ("magnitude", frozenset(), Question("magnitude", "how strong the quake was", never=_words("aftershock foreshock aftershocks"), changing=True)),
    ("mass", _words("cocaine heroin drug cannabis hashish methamphetamine fentanyl ketamine opium"), Question("seized", "how much was found")),
    ("mass", _words("bale haul charge"), Question("seized", "how much was found")),
    ("mass", _words("leak spill spillage seep oil crude fuel diesel"), Question("spilled", "how much leaked", changing=True)),
    ("volume", _words("leak spill spillage seep oil crude fuel diesel"), Question("spilled", "how much leaked", changing=True)),
    ("speed", _words("gust"), Question("gusts", "how hard the gusts were")),
    ("speed", _words("wind blast"), Question("wind", "how hard the wind blew")),
    ("speed", _words("travel go do drive move run speed approach crash derail"),
     Question("speed of it", "how fast it was going", never=_words("wind gust storm limit restrict allow permit maximum hurricane may must faster build design capable top average normally usually"))),
)  # fmt: skip
