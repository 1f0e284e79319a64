"""Words that newsrooms put for one another, and phrases that tell an act for which there is a verb.

"Blaze" is fire and "came off the rails" is derailed. The thesaurus has no phrases, keeps the commoner senses of a word only, and
calls much akin that is not the same; here each row is of words that may be printed for one another wherever the rest of two
sentences agrees. Missed on purpose: words that are the same only in some trades ("coach" of a team), kinds of a thing
(`kinds`), and phrases that tell another stage ("face charges" is no "was charged").
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
"""

_PHRASES = """
derail: come off rail, leave rail, jump rail, come off track, leave track, jump track
die: lose life, pass away
kill: claim life, take life, leave dead, cost life
injure: suffer injury, sustain injury, leave injured, leave hurt, leave wounded
shoot: open fire, fire shot, gun down
collapse: give way, cave in, go bust, go bankrupt
ground: take out of service, withdraw from service
land: touch down, make landing, come in to land
extinguish: put out
ignite: catch fire, set fire to, set on fire, set alight, set ablaze
burn: burn down, burn to ground, go up in flame
explode: blow up, go off
walkout: go on strike, be on strike, walk out, walk off job, down tool, lay down tool
convict: find guilty
acquit: find guilty not, find innocent
imprison: send to prison, send to jail, put behind bar, lock up
arrest: take into custody, place under arrest
resign: step down, stand down, step aside, bow out, hand in resignation, hand in notice, give up post
merge: join force
cancel: call off
postpone: put off, push back, put back
suspend: put on hold, put on ice
close: shut down, close down
cordon: seal off, cordon off, rope off
reopen: open again, be open again
evacuate: leave home, leave house, flee home, flee house, drive from home, drive from house, force from home, move out, lead out
rescue: bring to safety, pull to safety, lift to safety, carry to safety, take to safety, lead to safety, pull from rubble+, pull from wreckage+
hospitalise: take to hospital, rush to hospital, bring to hospital, admit to hospital, fly to hospital, transport to hospital
treat: receive treatment, undergo treatment, give treatment
flee: run away, get away, make off
beat: see off, get better of, come out on top
win: emerge victorious, claim victory, claim title+, take title+, take gold+, lift trophy+
halt: bring to halt, bring to standstill, bring to stop, come to halt, come to standstill, come to stop, grind to halt, grind to standstill
faint: pass out, lose consciousness, black out
asleep: fall asleep, nod off, doze off, drop off
concede: admit defeat, concede defeat, accept defeat
apologise: offer apology, make apology, say sorry, issue apology
agree: reach agreement, reach deal, strike deal, come to agreement
decide: make decision, take decision, reach decision
vote: cast ballot, cast vote, go to poll
visit: pay visit
meet: hold talk, have talk, hold meeting
distribute: hand out, give out
investigate: look into, open investigation, launch investigation, open inquiry, launch inquiry, open probe, launch probe
recall: call back
dismiss: let go, lay off, make redundant
blackout: lose power, lose electricity, be without power, be without electricity, go dark
depart: set out, set off
disappear: go missing
flood: put under water, be under water
wash: sweep away, wash away, carry away
demolish: pull down, tear down, knock down
build: put up
establish: set up
launch: lift off, blast off
begin: get under way, kick off
end: come to end, wrap up
continue: go on, carry on
sue: take to court, file suit, file lawsuit
approve: pass law+, pass bill+, pass budget+, give green light, give go-ahead
reject: turn down, vote down, throw out
oppose: be against, come out against
demand: call for
sicken: fall ill, take ill, fall sick, become ill
buy: take over, buy up, buy out, snap up
own: be in hand of
sink: go down @vessel, go under @vessel
collapse: come down @structure, fall down @structure
crash: come down @aircraft, go down @aircraft
start: break out @fire
happen: take place, come about
succumb: die of
admit: own up
try: stand trial, be on trial, go on trial
aboard: be on board
"""
_IMPLIED = """
sentence: jail imprison
prison: jail imprison
leave: flee depart evacuate
rise: soar surge jump
fall: plunge slump
"""

KEPT = "+"
"""Stands behind a word of a phrase that goes on telling something: which title was claimed."""
OF = "@"
"""Stands in a phrase before the class of what its subject must be one of."""
SUBJECTS_OF = {
    "@vessel": frozenset(
        "boat ship vessel trawler ferry yacht tanker freighter barge craft dinghy submarine steamer".split()
    ),
    "@structure": frozenset(
        "building wall bridge roof fence tower house tree scaffolding crane tent stand block mast".split()
    ),
    "@aircraft": frozenset("plane helicopter jet aircraft airliner balloon glider drone airplane aeroplane".split()),
    "@fire": frozenset("fire blaze flame wildfire inferno".split()),
}


def _rows() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words in (row.split() for row in _SAME.strip().splitlines()):
        for word in words:
            found.setdefault(word, set()).update(words)
    return {word: frozenset(others - {word}) for word, others in found.items()}


def _by_verb() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for act, phrases in (line.split(": ") for line in _PHRASES.strip().splitlines()):
        for verb, *rest in (p.split() for p in phrases.split(", ")):
            found.setdefault(verb, []).append((tuple(rest), act))
    return {verb: tuple(sorted(rows, key=lambda row: -len(row[0]))) for verb, rows in found.items()}


IMPLIED = {word: frozenset(others.split()) for word, others in (r.split(": ") for r in _IMPLIED.strip().splitlines())}
"""Word -> others that say it and more: who was jailed was sentenced."""
SAME = _rows()
"""Word -> those that may be printed for it."""
PHRASES = _by_verb()
"""Verb -> the words that make it a phrase, longest first, each with the act that the phrase tells."""
