"""Words of attributions: which nouns speak for their owner, which stand for the police, and whose voice a name is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from synoptic.model.mention import Name, Quotation
from synoptic.model.naming_of_things import FIRMS

SPOKESPEOPLE = frozenset(
    "representative contact spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen aide aides adviser advisers advisor advisors staff representatives".split()
)
"""Nouns of those who speak for whoever they are said to be of, without a name of their own."""

MOUTHS = SPOKESPEOPLE | frozenset(
    "office residence bureau statement statements tweet tweets post posts remark remarks letter speech announcement "
    "note release press communique comment comments testimony account page website site facebook twitter telegram interview "
    "briefing conference headquarters secretariat desk management team text pages hotline helpline switchboard copy transcript draft leadership newsletter presentation thread message advisory communiqué circular call webcast".split()
)
"""Nouns through which their owner speaks: what "Example's office" says, Example says."""

VOICED = frozenset("press media communications relations publicity".split())
"""Words of the parts of a body through which it speaks: "the press service", "the media unit"."""

STAFF = frozenset(
    "official officials scholar scholars researcher researchers scientist scientists author authors expert experts economist economists "
    "functionary functionaries executive executives inspector inspectors leader leaders lawyers counsel doctors analyst analysts boss bosses chiefs".split()
)
"""Nouns of those who speak for a body where they are of it and have no name: "researchers at the Example Institute"."""

LEADERS = SPOKESPEOPLE | frozenset(
    "head chief director chairman chairwoman chairperson chair president manager secretary superintendent commissioner "
    "minister ambassador coordinator officer boss leader executive ceo commander principal rector dean founder owner "
    "curator investigator chancellor premier treasurer clerk registrar editor general proprietor negotiator coroner governor consultant "
    "surgeon physician nurse doctor undersecretary organiser organizer".split()
)
"""Nouns, and words before a noun, of those who lead or speak for the body whose they are."""

PROPRIETORS = frozenset("owner owners proprietor proprietors".split())
"""Whose a thing is: alone, "the owner" is that of the thing the report tells of, and of no body that is named near."""

OUTSIDERS = frozenset(
    "member members customer customers client clients employee employees worker workers resident residents patient patients "
    "student students fan fans supporter supporters critic critics opponent opponents rival rivals victim victims user users "
    "shareholder shareholders passenger passengers neighbour neighbours visitor visitors player players official".split()
)
"""Nouns of those who do not speak for the body whose name stands before them."""

_RULING = frozenset("cabinet board executive committee".split())
"""Words of members who speak for the body: "cabinet member"."""
_PARTS = frozenset("team desk staff office unit service department crew side press".split())
"""Nouns whose members speak: "a member of the press team"."""

PAST = frozenset("former ex late then onetime retired outgoing ousted slain".split())
"""Words of a title that is no longer borne: who led a body once does not speak for it."""

PARLIAMENTS = frozenset("senate congress parliament assembly duma legislature county representatives".split())
SCHOOLS = frozenset("university college school".split())
"""Bodies whose members speak for themselves, where it is the noun of the name: not "Example University Hospital"."""

AUTHORING = frozenset("wrote authored compiled led co-wrote prepared drew".split())
"""Verbs of those who made a finding: "who wrote the institute's survey"."""

LEADING = frozenset(
    "heads headed leads led chairs chaired runs directs directed manages managed heading leading".split()
)
"""Verbs of those who lead: "who heads the coast guard"."""

RESEARCHERS = frozenset("researcher scientist author economist professor epidemiologist engineer fellow expert".split())

MINISTRIES = frozenset("ministry department portfolio".split())
MINISTERS = frozenset("minister secretary".split())
"""Who leads a ministry or department; "secretary" in some countries."""

SUBJECTS = frozenset(
    "state defense defence justice treasury interior health transport transportation energy labor labour agriculture "
    "education commerce trade housing foreign home environment homeland business culture science sport tourism economy "
    "development planning water sports energy mining fisheries climate media families pensions innovation industry research finance "
    "infrastructure maritime petroleum communications forestry heritage immigration migration aviation railways mines roads "
    "employment welfare veterans prisons ports shipping".split()
)
"""What departments of state and their secretaries are over."""

OFFICIALS = frozenset("prefect prosecutor magistrate judge ombudsman sheriff attorney marshal".split())
"""More offices which one person holds, and others speak for."""

OFFICES = frozenset(
    "president premier chancellor governor mayor king queen pope minister prime emperor sultan emir ambassador speaker "
    "lieutenant vice deputy".split()
)
"""Words of offices of state which one person holds at a time."""

POLICE = frozenset(
    "police officer officers detective detectives investigator investigators deputy deputies sheriff sheriffs trooper "
    "troopers sergeant sgt lieutenant lt constable authorities cops policeman policemen gendarmerie gendarme gendarmes carabinieri".split()
)
"""Nouns of the police, whichever force and rank."""

_RANKS = frozenset("deputy lieutenant".split())
"""Words of POLICE that before another title are only its rank: "deputy director"."""

_OFFICERS = frozenset(
    "duty chief executive financial operating press communications media relations medical information technology returning scientific legal compliance "
    "marketing health national regional area welfare liaison development planning education probation customs field policy "
    "designated nodal revenue forest licensing project safety outreach training admissions recruitment safeguarding conservation protocol".split()
)
"""Words beside which an officer is none of the police."""

_CIVIL = frozenset(
    "council board hospital club authority agency ministry institute company union association university school party "
    "committee commission bank court museum charity trust campaign church cooperative consortium alliance coalition foundation "
    "federation society guild league guard coastguard army navy naval military prison prisons correctional corrections fire brigade "
    "ambulance intelligence immigration maritime".split()
)
"""Bodies whose officers are none of the police."""

PLATFORMS = frozenset(
    "telegram facebook twitter instagram tiktok youtube whatsapp linkedin weibo bluesky mastodon".split()
)
"""Names of those on whose pages others speak."""

OUTLET_NOUNS = frozenset("newspaper newsroom paper site channel network broadcaster magazine outlet website".split())
"""Bare nouns that stand for an outlet named before."""

OWN_NOUNS = OUTLET_NOUNS | frozenset("portal station agency programme program daily weekly tabloid".split())
"""Nouns by which a newsroom calls itself, behind "this" or "our"; of others, stations and agencies may be anything."""

BROADCASTERS = frozenset(
    "bbc itv rté rte cnn nbc abc cbs pbs npr msnbc cnbc fox cbc ctv sbs nhk ard zdf orf srf rts nos vrt rtbf rai rtve nrk svt yle "
    "ert tvn trt ndtv sabc rnz jazeera arabiya euronews".split()
)
"""Words that broadcasters of the world are named by, alone or first in a name."""

JOURNALISTS = frozenset("reporter reporters correspondent correspondents journalist journalists editor editors".split())
"""Nouns of those whose eyes are their outlet's."""

DOCUMENTS = frozenset(
    "complaint affidavit indictment warrant report reports documents document records record study studies survey filing "
    "filings log register charges minutes memo agreement treaty contract ruling judgment judgement decree bulletin audit "
    "audits dossier petition logbook ledger manifest diary notebook memorandum invoice receipt timetable spreadsheet guestbook "
    "factsheet sheet notice prospectus inventory catalogue roster certificate permit licence license order email emails recording recordings "
    "footage transcript".split()
)

PAPERS_OF_OTHERS = DOCUMENTS - frozenset(
    "report reports document documents record records notice order email emails recording recordings footage charges filing filings "
    "study studies survey audit audits bulletin sheet".split()
)
"""Papers which several newsrooms read and none writes, of which in one story there is one of a kind."""

FINDINGS = DOCUMENTS | frozenset(
    "research data figure figures statistics analysis poll estimate estimates finding findings number numbers tally count "
    "census review list investigation forecast calculation calculations index barometer test tests".split()
)
"""Nouns for what somebody found out, which stand as the subject of what they say."""

PARTS = frozenset(
    "photocopy photocopies scan scans excerpt excerpts extract extracts page pages wording text copy copies draft chapter "
    "passage section version summary summaries abstract perusal reading footnote footnotes annex appendix exhibit exhibits paragraph "
    "material materials".split()
)
"""What is only a part or a form of a document, or a look at one."""

REPRESENTATIVES = frozenset("lawyer attorney counsel solicitor representative agent".split())
"""Nouns of those who speak for one person: without a name of their own, yet told by whom they stand for."""

COMPANY_NOUNS = frozenset(
    "company firm business group corporation operator owner maker manufacturer producer caterer lender bank insurer brewer carrier "
    "airline retailer supplier developer utility contractor publisher printer chain giant conglomerate subsidiary "
    "multinational carmaker automaker drugmaker chipmaker planemaker shipbuilder".split()
)
"""Nouns by which any company may be called once it has been named."""

TRADES = FIRMS - {"and", "&", "sons", "brothers", "sa"} | frozenset(
    "air coal offshore drilling pathology diagnostics laboratories labs terminals ports ferries tramways market markets biscuits "
    "paints environmental recycling renewables solar packaging plastics ceramics furniture assurance securities investments finance "
    "leasing realty housing homes developments solutions healthcare therapeutics farms seeds fisheries seafoods bakeries distillers "
    "distillery wines cosmetics clothing footwear sportswear couriers haulage trucking transit taxis rentals tours travel cinemas wireless "
    "satellite grid networks mercantile works quarries shipyards waste tankers nutrition apparel apparels garments toys tyres housewares leisure active dredging".split()
)
"""Last words of firms' names, by which "Example Power" is a firm's though it has the shape of a person's."""

BODY_NOUNS = COMPANY_NOUNS | frozenset(
    "agency authority organisation organization body institution association charity club union party league council "
    "commission committee board service centre center institute hospital university ministry department court embassy "
    "consulate museum brigade guard airport airline school church bank army navy parliament cabinet government town city "
    "municipality federation mission bureau observatory laboratory foundation trust society clinic command corps railroad railway guild fleet inspectorate directorate secretariat chamber cooperative collective consortium alliance coalition confederation".split()
)
"""Nouns by which a body named before may be called."""

NAMELESS = frozenset(
    "reports media outlets press source sources official officials people person persons insider insiders observers "
    "experts analysts residents witness witnesses eyewitness eyewitnesses circles rumours rumors rumour diplomats "
    "rumor gossip grapevine whispers speculation hearsay netizens man men woman women locals "
    "neighbors neighbours passersby bystanders villagers".split()
)
"""Nouns that, without a name beside them, name nobody."""

UNNAMED = re.compile(
    r"anonym|not to be (?:named|identified|quoted)|not be (?:named|identified)|famili?ar with|close to|"
    r"declined to be|withh(?:e|o)ld|unnamed|unidentified|undisclosed|unconfirmed|off the record",
    re.IGNORECASE,
)
"""Words that say that a source keeps its name to itself."""
_KEPT_BACK = re.compile(
    r"^[^.\n]{0,40}(?:\banonym|\bnot (?:to )?be (?:named|identified|quoted)|\bdeclin\w+ to be (?:named|identified|quoted)|\boff the record)",
    re.IGNORECASE,
)
"""The same, behind the verb."""

FILLERS = frozenset(
    "the a an his her its their our my this that those these of for from by in on to at and official officials new "
    "written joint public local own same first late former then mr mrs ms dr latest itself "
    "themselves himself herself".split()
)
SMALL_WORDS = frozenset("the a an of for from by in on to at and or as with which that what while when where".split())
"""Words that name nobody by themselves."""
INDEFINITE = frozenset("a an one two three four five six several some many other another few".split())
OWNERS = frozenset("his her its their".split())
_IN = re.compile(r"\b(?:in|at|on|near|with|under|against|who|which|that|of|for|from|by)\b", re.IGNORECASE)
WHENS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow last this late early on night week "
    "morning evening afternoon month january february march april may june july august september october november december".split()
)
"""Words of times, which are nobody: "said Tuesday"."""

PRONOUNS = frozenset(
    "he she they it i we you him her them who both one whoever anyone anybody someone somebody everyone everybody".split()
)
_ENDING = re.compile(r"['\u2019]s?$")
WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_POSSESSIVE = re.compile(r"^['\u2019]s?\b|^['\u2019](?=\s)")


def source_text(quotation: Quotation, text: str) -> str:
    """The source as printed."""
    return quotation.source_text or " ".join(s.of(text) for s in quotation.source)


def keeps_back(quotation: Quotation, text: str) -> bool:
    """Whether the words from a source on, to what of its sentence stands behind its verb, say that it keeps back its name."""
    start, end = quotation.source[0].start, quotation.span.end
    return bool(UNNAMED.search(text[start:end]) or _KEPT_BACK.match(text[end : end + 60]))


def folded(text: str) -> list[str]:
    """All words of a text in lower case, without possessive endings."""
    return list(_folded(text))


@lru_cache(maxsize=8192)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(_ENDING.sub("", w.casefold()) for w in WORD.findall(text))


def speaks_as_one(name: str) -> bool:
    """Whether those who are of a body of this name speak for it; members of parliaments and scholars speak for
    themselves."""
    words = folded(name)
    at = next((k for k, w in enumerate(words) if w in ("of", "in", "at", "for", "s") and k), len(words))
    if words[-1:] == ["chamber"] and (
        len(words) == 1 or words[-2] in ("upper", "lower", "first", "second", "legislative")
    ):
        return False  # but a chamber of trade or of pharmacies speaks as one
    return bool(words) and words[-1] not in PARLIAMENTS and words != ["house"] and words[at - 1] not in SCHOOLS


def outsiders_in(words: Collection[str]) -> set[str]:
    """Which of these words are nouns of those who do not speak for the body that is named beside them; a member of what rules it
    or of a part of it that speaks does: "cabinet member"."""
    found = OUTSIDERS.intersection(words)
    return set(found if (_RULING | _PARTS).isdisjoint(words) else found - {"member", "members"})


def of_police(words: Sequence[str]) -> bool:
    """Whether words are those of police; a deputy director is of none, and neither is a chief financial officer."""
    told = {
        w
        for k, w in enumerate(words)
        if w in POLICE and (w not in _RANKS or k + 1 == len(words) and (not k or words[k - 1] in POLICE))
    }
    return bool(told - {"officer", "officers"} or told and not (_OFFICERS | _CIVIL) & set(words))


def content_words(text: str) -> list[str]:
    """Folded words that tell one source from another, without possessive endings; all words where none is left."""
    words = folded(text)
    kept = [w for w in words if w not in FILLERS]
    return kept or words


def owned_nouns(name: Name, quotation: Quotation, text: str) -> list[str]:
    """Nouns of which the name is only a part in the source: ["office"] for "Example's office"; [] for the name alone.

    A comma parts the name from what it explains: "the director of the line, Ann Example".
    """
    span = next(s for s in quotation.source if s.holds(name.span))
    before, after = text[span.start : name.span.start], text[name.span.end : span.end]
    printed = name.span.of(text)
    found: list[str] = []
    before = re.split(r",|\b(?:called|named)\b", before)[-1]
    if link := list(_IN.finditer(before)):
        nouns = content_words(before[: link[0].start()])
        mouth = [w for w in nouns if w in MOUTHS]
        found += (
            mouth if mouth and link[-1].group().casefold() in ("of", "for", "from", "by", "to") else nouns[-1:] or ["?"]
        )
    if _POSSESSIVE.match(after) or re.search(r"['\u2019]s?$", printed) or printed.casefold() in OWNERS:
        owned = content_words(_POSSESSIVE.sub("", after))[:3]
        through = link and link[-1].group().casefold() in ("of", "from", "by")
        found = owned if through and set(owned) & MOUTHS else found + owned
    elif name.label != "person" and (head := re.match(r"\s+[\s\w-]*", after)):
        words = [w.casefold() for w in WORD.findall(head.group())]
        if name.label in ("place", "nationality") or not set(words) <= FILLERS:
            found += words[:3]
    return found
