"""Words that newsrooms put for one another: "blaze" is fire.

The thesaurus keeps the commoner senses of a word only, and calls much akin that is not the same; here each row is of words that
may be printed for one another wherever the rest of two sentences agrees. Missed on purpose: words that are the same only in some
trades ("coach" of a team), kinds of a thing (`kinds`).
"""

from __future__ import annotations

_SAME = """
resident inhabitant
docker dockworker longshoreman
pupil student schoolchild
fan supporter
house home
electricity power
plane airplane aeroplane aircraft
bus coach
ravine gorge canyon
blaze fire
wildfire bushfire
quake earthquake tremor
firefighter fireman
doctor physician medic
lawyer attorney solicitor
lawmaker legislator parliamentarian
firm company
factory plant works
flat apartment
lorry truck
jail prison
staff workforce employee
worker employee
rise increase hike
fall drop decrease decline
blast explosion
crash collision
gale storm
troop soldier
motorway highway freeway
captain skipper
match game
takeover acquisition buyout
deal agreement accord pact
talk negotiation
strike walkout stoppage
demonstration protest rally march
demonstrator protester
poll election
breach gap
dyke dike levee
pair couple duo
phone telephone
bike bicycle
motorcycle motorbike
film movie
kid child youngster
newborn baby infant
cemetery graveyard
pub bar
weapon arms
parcel package
vaccine jab
illness disease
bill banknote note
surgery operation
fault defect
corpse body
inmate prisoner
captive hostage
killer murderer
gunman shooter
burglar thief robber
assailant attacker
passerby bystander
onlooker spectator
pensioner retiree
lecturer professor
tutor teacher
referee umpire
goalkeeper keeper
manager boss
spokesman spokeswoman spokesperson
stake holding
turnover revenue
tariff duty
jobless unemployed
inquiry investigation probe
forecast prediction
curfew lockdown
truce ceasefire
border frontier
pavement sidewalk
petrol gasoline
storey floor
hut cabin
kill slay
injure wound hurt
arrest detain apprehend
jail imprison
cull slaughter
cancel scrap axe
seize confiscate impound
vaccinate inoculate immunise immunize
buy acquire purchase
beat defeat
fund finance bankroll
establish create found
flood inundate submerge
capsize overturn
extinguish douse
demolish raze bulldoze
locate find discover
finish conclude end
reduce lower cut
raise increase
rise increase
drop fall decline
plunge fall tumble
test check examine inspect
collapse fail
check inspect
carry transport ferry
evacuate displace
rescue save
trap strand
criticise criticize slam
condemn denounce
ban prohibit outlaw
recover retrieve
register record count
admit acknowledge concede
sack dismiss
hire recruit
marry wed
crash collide
steal snatch
fix repair mend
build construct erect
close shut
open inaugurate
free release liberate
participate join
commemorate celebrate mark
continue keep
postpone defer
oust topple overthrow depose
quash overturn annul
sell fetch
demonstrate protest
succeed replace
fatal deadly lethal
unhurt unharmed uninjured unscathed
critical life-threatening
big large huge
former ex
former ex-
annual yearly
armed weaponed
entire whole
debris wreckage
photo photograph picture
cellar basement
honour honor
stop halt
expect forecast foresee project predict anticipate
bathing swimming
"""

_IMPLIED = """
sentence: jail imprison
prison: jail imprison
leave: flee depart evacuate
rise: soar surge jump
fall: plunge slump
"""


def _rows() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words in (row.split() for row in _SAME.strip().splitlines()):
        for word in words:
            found.setdefault(word, set()).update(words)
    return {word: frozenset(others - {word}) for word, others in found.items()}


IMPLIED = {word: frozenset(others.split()) for word, others in (r.split(": ") for r in _IMPLIED.strip().splitlines())}
"""Word -> others that say it and more: who was jailed was sentenced."""
SAME = _rows()
"""Word -> those that may be printed for it."""


def one_word(lemma: str) -> str:
    """One of the words that newsrooms print for one another."""
    alike: frozenset[str] = SAME.get(lemma, frozenset())
    return min({lemma, *alike})
