"""Phrases that tell an act for which there is a verb: "came off the rails" is derailed.

Each row is an act with phrases that may be printed for it: a verb, and the words that hang from it. Missed on purpose: phrases
that tell another stage of it ("face charges" is no "was charged"), and those that are often meant literally ("left his post").
"""

from __future__ import annotations

_PHRASES = """
derail: come off rail, leave rail, jump rail, come off track, leave track, jump track
die: lose life, pass away
kill: claim life, take life, leave dead, cost life
injure: suffer injury, sustain injury, leave injured, leave hurt, leave wounded
shoot: open fire, fire shot, gun down
collapse: give way, cave in, go bust, go bankrupt
ground: take out of service, withdraw from service
land: touch down, make landing, come in to land, splash down
landfall: make landfall, come ashore @storm, hit land @storm
overturn: turn over @vehicle, roll over @vehicle, flip over @vehicle, tip over @vehicle
contain: bring under control, get under control, be under control
extinguish: put out
ignite: catch fire, set fire to, set on fire, set alight, set ablaze
burn: burn down, burn to ground, go up in flame
explode: blow up, go off
walkout: go on strike, be on strike, walk out, walk off job, down tool, lay down tool, stop work @staff
participate: take part, join in
absent: be off work, stay off work, stay away from work
demonstrate: take to streets
convict: find guilty
acquit: find guilty not, find innocent, clear of %crime+
admit: plead guilty
deny: plead guilty not
appeal: file appeal, bring appeal, launch appeal, enter appeal, lodge appeal
testify: give evidence
free: walk out of prison^+, walk out of jail^+, get out of prison^+, get out of jail^+, walk free, set free
escape: break out of prison+, break out of jail+, break free
remand: hold in custody, keep in custody, remand in custody
withdraw: drop charge+
withdraw: pull out of talk+, pull out of race+, pull out of deal+, pull out of tournament+
annul: strike down @court
imprison: send to prison, send to jail, put behind bar, lock up
arrest: take into custody, place under arrest
resign: step down, stand down, step aside, bow out, hand in resignation, hand in notice, give up post
resign: tender resignation, submit resignation, quit post, quit job
oust: vote out, remove from office, remove from power, drive from power, sweep from power
inaugurate: swear in, take oath, take office
succeed: take over as %office+, follow as %office+
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
commemorate: hold in honour, hold in honor, hold in memory
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
approve: vote through, wave through, pass law+, pass bill+, pass budget+, give green light, give go-ahead
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
try: stand trial, be on trial, go on trial, put on trial
lose: go down @score, fall @score, slip @score, suffer defeat
draw: end in draw, finish level, end level, share points, share spoils
equalise: draw level, pull level
score: find back of net
lead: take lead, go into lead
retire: hang up boot
exhibit: go on display, go on show, be on display, be on show, put on display, put on show
auction: go under hammer, come under hammer, put under hammer, auction off
open: open door @venue, throw open door @venue
close: shut door @venue, close door @venue
cut: shed job+, axe job+, slash job+
insolvency: file for bankruptcy, file for insolvency, declare bankruptcy
effect: come into force, come into effect, take effect, enter into force, go into effect
publish: make public
emerge: come to light
marry: tie knot
propose: put forward
exclude: rule out
end: break off talk+, break off negotiation+
depart: set sail
aboard: be on board
fall: lose %share+, shed %share+, weaken by %share+, slip by %share+
rise: gain %share+, strengthen by %share+
retreat: draw back
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
    "@storm": frozenset("storm hurricane typhoon cyclone".split()),
    "@vehicle": frozenset("car bus coach lorry truck van tractor vehicle tram minibus trailer tanker".split()),
    "@court": frozenset("court judge tribunal justice".split()),
    "@venue": frozenset(
        "museum gallery theatre cinema shop store restaurant hotel factory plant school bakery".split()
    ),
    "@staff": frozenset(
        "nurse doctor teacher driver docker pilot miner conductor porter cleaner midwife pharmacist".split()
    ),
}
SCORE = "@score"
"""Stands in a phrase that tells of a match: a result such as 2-1 hangs from its verb."""
BARE = "^"
"""Stands behind a noun of a phrase that has no article there: who walks out of the prison may have been a visitor."""
WORDS_OF = {
    "%office": frozenset(
        "director chairman chairwoman chair president minister coach manager mayor captain chief head leader editor governor "
        "secretary ambassador king queen conductor chancellor boss premier rector executive".split()
    ),
    "%share": frozenset("percent % cent point".split()),
    "%crime": frozenset(
        "charge murder fraud manslaughter theft rape assault corruption bribery wrongdoing conspiracy treason arson".split()
    ),
}
"""Stands in a phrase for any of these words."""


def _by_verb() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for act, phrases in (line.split(": ") for line in _PHRASES.strip().splitlines()):
        for verb, *rest in (p.split() for p in phrases.split(", ")):
            found.setdefault(verb, []).append((tuple(rest), act))
    return {verb: tuple(sorted(rows, key=lambda row: -len(row[0]))) for verb, rows in found.items()}


PHRASES = _by_verb()
"""Verb -> the words that make it a phrase, longest first, each with the act that the phrase tells."""
