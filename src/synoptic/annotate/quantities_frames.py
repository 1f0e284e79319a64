"""What verbs say with their complements became of somebody: "lost their lives", "was taken into custody", "burned down".

Data by state. A line of FRAMES reads `role: verbs: words: more words`: one of the words of each group has to follow the verb,
in that order. Names in capitals stand for the classes in _CLASSES. The role tells who is in the state:

- `subject`, `object` (also the subject of the passive), `passive` (only that);
- `person` or `thing`, an object of that kind;
- `falling`, a subject that is a thing;
- a preposition: what it governs ("tore the roofs off 60 homes", "brought charges against six").

A `!` before the role asks for a negation on the verb ("did not survive").
"""

from __future__ import annotations

from dataclasses import dataclass

_CLASSES: dict[str, str] = {
    "HOSPITAL": "hospital hospitals clinic clinics infirmary intensive icu ward hospice a&e er casualty emergency theatre "
    "surgery trauma general infirmary memorial royal medical phc",
    "HARM": "injury injuries wound wounds burn burns cut cuts bruise bruises bruising fracture fractures concussion "
    "laceration lacerations shock inhalation hypothermia scald scalds graze grazes scratch scratches sprain sprains whiplash "
    "amputation blister blisters frostbite heatstroke exhaustion dehydration exposure poisoning trauma head-injury bump bumps",
    "LIMB": "arm arms leg legs limb limbs rib ribs ankle ankles wrist wrists eye eyes eyesight sight finger fingers foot feet hand "
    "hands toe toes jaw nose neck collarbone skull hip pelvis knee shoulder back bone bones thumb",
    "HOME": "home homes house houses village villages flat flats land hometown hometowns property properties camp camps",
    "PLACE": "home homes house houses village villages flat flats town towns city region area country province district war "
    "fighting violence clashes conflict shelling bombardment bombing flood floods floodwater fire fires flames border advance "
    "massacre persecution attack attacks eruption wildfire wildfires storm neighbourhood neighborhood campus",
    "PRISON": "prison jail imprisonment life year years month months bars penitentiary custody borstal labour",
    "CELL": "prison jail gaol penitentiary down",
    "TERM": "sentence sentences term terms life year years month months jail prison imprisonment time custody",
    "LEGAL": "charge charges indictment indictments summons prosecution count counts",
    "FUMES": "smoke fumes gas heat",
    "LIFE": "life lives",
    "DISEASE": "virus disease bug infection flu influenza cholera malaria measles measle mump dengue covid covid-19 coronavirus tuberculosis "
    "tb ebola polio typhoid norovirus salmonella mpox monkeypox rabies meningitis plague zika diphtheria hepatitis hiv listeria "
    "coli legionnaires legionella pneumonia fever illness poisoning parasite strain variant chickenpox mumps whooping scabies anthrax",
    "RUIN": "ash ashes rubble ruin ruins cinder cinders shell matchwood splinters dust rubble wreckage hulk wreck debris",
    "RUBBLE": "rubble debris wreckage ruin ruins landslide mudslide avalanche snow mud earth soil collapse alive underground "
    "landslip rock rocks sand boulders concrete roof house building",
    "WATER": "water waters sea seas river lake surf ocean canal floodwater floodwaters flood harbour well",
    "INSIDE": "lift lifts elevator elevators cave caves mine tunnel tunnels shaft rubble debris wreckage car cars cabin building "
    "basement attic underground train cab chimney",
    "POWER": "power electricity water gas heating supply supplies internet phone light lights dark darkness heat broadband blackout",
    "ROOF": "roof roofs window windows wall walls facade facades tile tiles door doors windscreen windscreens front fronts",
    "BULLET": "bullet bullets gunfire gunshot gunshots shot shots sniper crossfire pellets pellet gun",
    "BLADE": "knife knives stab blade machete machetes dagger",
    "OUTBREAK": "storm blackout outage outages strike strikes flood floods flooding drought delay delays earthquake quake "
    "cyclone hurricane typhoon breach shortage shortages closure closures disruption crisis famine recall leak",
    "CAPTORS": "gunman gunmen militant militants bandit bandits rebel rebels kidnapper kidnappers insurgent insurgents pirate "
    "pirates jihadist jihadists raider raiders terrorist terrorists abductor abductors fighter fighters",
    "VESSEL": "lifeboat helicopter ship boat trawler coastguard ferry tanker vessel navy freighter yacht crew",
    "SAFE": "alive safe safely ashore shore safety surface unharmed unhurt",
}

FRAMES: dict[str, str] = {
    "killed": """
        subject: lose give sacrifice lay forfeit: LIFE
        subject: pay: life lives
        subject: meet: death deaths end ends fate
        subject: pass: away
        subject: drop fall keel: dead
        subject: make: ultimate: sacrifice
        subject: fall: ambush battle combat fighting action clashes clash
        subject: commit: suicide
        subject: take: own: LIFE
        subject: kill hang drown shoot blow: himself herself themselves
        subject: breathe: last
        subject: sustain suffer receive: fatal
        !subject: survive
        !subject: make: it
        !subject: pull: through
        !subject: come get: alive
        !object: save revive resuscitate
        object: cost: LIFE
        object: rob: LIFE
        object: put: death sword
        object: gun gunne gunn mow cut: down
        person: put: down sleep
        person: finish bump pick: off
        passive: hang: for
        person: wipe: out
        object: burn roast boil: alive
        of: cost claim take end cut extinguish snuff: LIFE
        passive: declare pronounce certify find leave feare: dead
    """,
    "shot": """
        object: hit strike catch graze clip spray pepper riddle wound: BULLET
        subject: suffer sustain receive: gunshot bullet
        object: leave treat admit: gunshot bullet
        subject: take: bullet bullets
        on: turn: gun guns rifle pistol
    """,
    "stabbed": """
        subject: suffer sustain receive: BLADE
        object: leave treat admit: knife stab
        object: attack wound hack slash strike injure: BLADE
    """,
    "hospitalised": """
        object: take rush airlift transport bring fly admit carry ferry send transfer drive treat keep move hurry whisk convey: HOSPITAL
        object: admit: patient patients
        passive: admit: after with for suffering following
        object: land put leave: HOSPITAL
        subject: be remain stay lie recover recuperate convalesce end languish: HOSPITAL
        subject: be: observation ventilator ventilators
        subject: need require receive undergo get: HOSPITAL: treatment care attention
        subject: need require receive undergo: HOSPITAL operation operations
        subject: end wind: up: HOSPITAL
        !subject: leave: hospital
        person: take: in: breathing breathlessness injuries wounds burns
    """,
    "injured": """
        subject: suffer sustain receive incur get pick have nurse bear take: HARM
        subject: escape walk flee emerge: with: HARM
        subject: escape walk emerge: with: LIMB
        subject: suffer sustain have: LIMB
        subject: break fracture lose dislocate sprain twist crush injure sever: LIMB
        subject: need require: stitches amputation
        subject: receive get: treatment aid
        subject: fight battle: LIFE
        subject: be remain lie stay: critical serious: condition
        object: treat: HARM FUMES
        subject: need require receive: treatment: HARM
        object: leave: HARM
        person: leave: bruised bloodied concussed scarred paralysed paralyzed blinded maimed disabled unconscious bleeding
        object: overcome affect sicken: FUMES
        person: knock run: over down
        person: hit strike: head face chest neck brick stone stones
        subject: come: harm
        person: hit strike: car cars van lorry truck bus vehicle train motorcycle taxi debris shrapnel
        passive: stretcher: off
        person: beat: up
        to: cause do: injury injuries
    """,
    "arrested": """
        object: take hold remand keep place put bring: custody detention handcuffs arrest cuffs
        subject: be remain stay languish: custody detention arrest
        subject: be remain stay languish: bars jail prison custody: trial
        object: hold keep: bars jail prison custody: trial
        subject: face: interrogation questioning
        person: pick round haul pull scoop: up in
        object: track hunt: down
        object: take: alive
        subject: give turn hand: herself himself themselves
        subject: help assist: inquiries enquiries investigation
        object: question interview interrogate grill: suspicion connection custody caution
        passive: take bring haul: questioning question interrogation
        passive: hold: over: arson murder theft killing suspicion fraud robbery
        passive: take lead drag haul bundle march: police handcuffs officers cuffs
        object: clap: irons
        object: run bring: ground book
    """,
    "kidnapped": """
        object: take hold seize keep make: hostage hostages captive captives ransom gunpoint captivity prisoner
        subject: be remain: captivity hostage captive
        with: make: off
        person: carry spirit whisk march drag bundle: off forest bush van car jungle
        passive: take hold seize capture carry march: CAPTORS
    """,
    "missing": """
        subject: go be remain: missing
        subject: disappear vanish
        !object: see find trace locate recover hear account
        !subject: return surface resurface reappear
        !subject: turn show: up
        !subject: check: in
        subject: lose: contact
        passive: sweep wash carry drag suck: current sea tide wave waves overboard undertow river
        for: search scour comb dig dive trawl
        passive: lose: sea overboard
        passive: fear presume believe: lost
    """,
    "displaced": """
        subject: lose abandon: HOME
        !subject: go return: home homes
        subject: flee: PLACE
        subject: leave: behind HOME
        subject: seek take find: refuge shelter
        subject: sleep camp live stay shelter: tents rough outdoors streets shelter shelters open camp camps hall halls church churches school schools gym gymnasium gymnasiums mosque mosques
        object: force drive push chase bomb burn turn throw hound flush expel: HOME
        object: force drive compel oblige: flee
        object: make render leave: homeless
        object: leave: without: roof home homes shelter
        object: drive: away out
        object: send: fleeing streaming running scurrying
    """,
    "evacuated": """
        person: drive send force: street streets
        person: wheel: out
        subject: flee run head rush climb leave: higher high: ground
        object: tell order ask force urge advise instruct warn require: evacuate out
        object: order force: leave
        person: move get lead usher shepherd escort take clear bus ferry: out away higher shelter shelters ground elsewhere
        person: clear: building street site area streets school offices homes houses
        person: shift move relocate: safer safe camps camp place places shelter shelters
        subject: have need: leave evacuate: home homes building school house houses hotel office offices theatre cinema store mall pub terminal station block tower flats premises flat classroom classrooms
        passive: force: out leave
    """,
    "rescued": """
        object: pull dig lift haul bring drag cut winch pluck free extricate extract get claw hoist: alive rubble wreckage debris mud WATER roof
        object: pull dig lift haul bring drag winch pluck hoist: roofs rooftop rooftops ruins ashore safety cliff boat raft dinghy
        object: cut free release extricate: free wreckage wreck vehicle car cars lift rubble debris elevator
        object: move bring lead take airlift lift carry winch guide ferry escort help get fly bear tow haul: SAFE
        object: fish: out from WATER
        object: recover unearth: SAFE
        object: take pull haul: aboard: VESSEL
        object: pick: up: VESSEL sea water
        object: take lift airlift winch: off
        person: bring carry help dig pull: out
        object: snatch: jaws
    """,
    "trapped": """
        person: bury: RUBBLE
        object: pin wedge: under beneath down between inside
        passive: lock shut seal hem wall: in inside INSIDE
        passive: stick catch: INSIDE
        subject: stick: INSIDE
        subject: be remain lie stay: under underneath beneath: RUBBLE
        subject: be remain lie stay: underground
        passive: cut: off: ground underground shaft
        on: collapse cave fall: in
        on: collapse cave
        object: keep leave hold: underground
    """,
    "infected": """
        subject: contract catch carry have develop: DISEASE
        subject: test: positive
        subject: come go fall: DISEASE
        subject: fall take become get: ill sick unwell: DISEASE
        passive: take make: ill sick unwell: DISEASE
        subject: be: sick ill: DISEASE
        passive: diagnose
        object: lay strike: low
        object: diagnose: DISEASE
        object: strike lay: DISEASE
        subject: pick: up: DISEASE
        object: sicken
    """,
    "charged": """
        subject: face: LEGAL
        subject: face stand: trial
        object: hit slap serve: LEGAL
        against: bring file lay press prefer level lodge issue announce: LEGAL
        object: prosecute book summons chargesheet chargesheete charge-sheet
        subject: appear: court: accused charged charge charges
        subject: answer: charges
        object: bring: justice
        object: commit send: trial
        subject: be: accused
        passive: accuse: court
    """,
    "convicted": """
        object: find: guilty
        subject: plead: guilty
        subject: admit: LEGAL murder manslaughter fraud theft assault conspiracy robbery burglary
        on against: return deliver bring reach: verdict verdicts
        object: sentence condemn: death hang
        object: hand give sentence: suspended community conditional: sentence sentences term terms service order orders
        subject: get receive: suspended community: sentence sentences term terms service order
        object: court-martial
    """,
    "jailed": """
        object: sentence: PRISON
        object: send put commit return: CELL
        object: put throw lock keep: bars jail prison away
        subject: go: jail prison
        object: hand give: TERM
        subject: get receive serve draw face: TERM
        passive: give: TERM
        object: lock bang: up
        subject: be remain languish rot: jail prison bars
        to of: hand give: TERM
        on: pass impose: sentence sentences term terms
    """,
    "released": """
        object: let: go out
        object: set: free
        subject: walk go: free
        subject: regain win taste: freedom liberty
        object: allow permit: go leave: home
        object: parole pardon
        subject: be: bail: out
        object: grant give: bail parole amnesty pardon freedom
        to: grant give: bail parole amnesty pardon freedom clemency
    """,
    "destroyed": """
        thing: burn wash blow wipe tear rip pull knock bring sweep: down out away off ground
        thing: wipe: map
        thing: carry: away
        thing: reduce turn: RUIN
        subject: go: up: flames smoke
        subject: burn: down out ground
        falling: come tumble crash: down
        subject: be lie: ruins rubble
        thing: shoot bring: down
        thing: write: off
        thing: leave lay: RUIN waste
        thing: bulldoze consume devastate annihilate firebomb dynamite total
        thing: blow: up apart pieces bits
        falling: suffer: destruction
        thing: smash crush pound: pieces bits rubble
        subject: be: beyond: repair
    """,
    "damaged": """
        subject: lose: ROOF
        subject: suffer sustain: damage cracks
        falling: suffer sustain: harm
        thing: leave: damage roofless uninhabitable
        thing: leave: without: roof roofs windows
        of: take tear blow strip rip: ROOF
        off from: tear rip blow strip lift take peel: ROOF
        of in: smash break blow shatter crack pock pockmark pit scar rattle: ROOF
        to: cause do: damage
        thing: scorch char singe deface unroof ravage crack scar
        passive: tear rip: open apart
        passive: riddle pepper pockmark: bullet bullets shrapnel
    """,
    "affected": """
        object: hit strike disrupt touch disrupte: OUTBREAK
    """,
    "stranded": """
        object: cut: off
        object: leave: stranded
        object: leave: high: dry
        subject: spend: stranded stuck
        subject: spend: night nights: car cars airport terminal station train vehicles coach coaches floor school lorries bus
        subject: sleep bed: airport terminal floor floors station cars
        object: hold snow bog bogge: up in down
        subject: leave: dangling hanging
        !subject: get leave: home ashore island out
        object: isolate
        passive: stick
        subject: stick
        subject: be remain get: stuck
    """,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """One way in which a verb tells a state."""

    state: str
    role: str
    groups: tuple[frozenset[str], ...]
    """Words of which one each has to follow."""
    negated: bool
    """Whether the verb has to be denied for the state to be told."""


def _group(words: str) -> frozenset[str]:
    return frozenset(w for word in words.split() for w in _CLASSES.get(word, word).split())


BY_WHOM: tuple[tuple[frozenset[str], frozenset[str], str, str], ...] = tuple(
    (frozenset(verbs.split()), _group(doers), kind, state)
    for verbs, doers, kind, state in (
        ("hit strike cripple paralyse paralyze disrupt plague batter", "OUTBREAK ban blizzard fog failure fault cyberattack hack shutdown walkout", "", "affected"),
        ("take claim consume swallow", "fire blaze inferno flood flame wildfire river sea landslide", "thing", "destroyed"),
        ("claim take", "crash accident disease virus fire blaze flood storm quake earthquake epidemic outbreak blast explosion avalanche "
         "landslide attack bomb collapse cyclone heatwave cholera", "person", "killed"),
        ("hold seize take keep capture grab", "CAPTORS captor", "person", "kidnapped"),
        ("seize grab take snatch capture catch haul drag lead cart bundle", "police officer agent soldier troop army force customs authority marine guard patrol detective squad", "person", "arrested"),
        ("bury cover engulf entomb", "landslide mudslide avalanche rubble debris mud rockfall snow landslip collapse", "person", "trapped"),
        ("lay strike fell hit affect", "DISEASE", "person", "infected"),
        ("hit strike catch", "bullet gunfire sniper shot gunman shooter pellet", "person", "shot"),
        ("engulf rip tear sweep", "fire blaze flame wildfire", "thing", "damaged"),
    )
)  # fmt: skip
"""(verbs, who or what does it, kind of what it is done to, its state): "flames took two barns", "held by rebels"."""


def _frames() -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for state, lines in FRAMES.items():
        for line in filter(None, (line.strip() for line in lines.splitlines())):
            roles, verbs, *groups = line.lstrip("!").split(":")
            for role in roles.split():
                frame = Frame(state, role, tuple(map(_group, groups)), line.startswith("!"))
                for verb in verbs.split():
                    found.setdefault(verb, []).append(frame)
    return {verb: tuple(sorted(frames, key=lambda f: -len(f.groups))) for verb, frames in found.items()}


BY_VERB = _frames()
"""Lemma of the verb -> its frames: those that ask for more first, then in the order of FRAMES."""

DISEASES = _group("DISEASE") - frozenset("strain variant poisoning parasite".split())
"""Words for diseases, of which there are cases."""
