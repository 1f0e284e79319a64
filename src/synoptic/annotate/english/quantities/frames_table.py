"""What verbs say with their complements became of somebody: "lost their lives", "was taken into custody", "burned down".

Data by state. A line of FRAMES reads `role: verbs: words: more words`: one of the words of each group has to follow the verb,
in that order. Names in capitals stand for the classes in CLASSES. The role tells who is in the state:

- `subject`, `object` (also the subject of the passive), `passive` (only that);
- `person` or `thing`, an object of that kind;
- `somebody`, an object that is a person by its noun;
- `falling`, a subject that is a thing;
- a preposition: what it governs ("tore the roofs off 60 homes", "brought charges against six").

Under "" stand frames that tell no state where a shorter one would: "pleaded not guilty". A `!` before the role asks for a negation on the verb ("did not survive").
"""

from __future__ import annotations

FRAMES: dict[str, str] = {
    "killed": """
        subject: lose give sacrifice lay forfeit: LIFE
        subject: pay: life lives
        subject: meet: his her their its: death deaths end ends fate
        subject: meet: death fate
        subject: pass: away
        subject: drop fall keel: dead
        object: find: hanging hanged
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
        object: find discover: throat throats
        passive: bury: cemetery churchyard graveyard grave graves beside
        object: lay: rest
        person: blow: pieces bits
        somebody: blow: up apart
        person: leave: for: dead
        subject: have: throat throats: cut slit slash slashed
    """,
    "shot": """
        object: hit strike catch graze clip spray pepper riddle: BULLET
        subject: suffer sustain receive have bear: gunshot bullet
        object: leave treat admit: gunshot bullet
        subject: take: bullet bullets
        on: turn: gun guns rifle pistol
    """,
    "stabbed": """
        subject: suffer sustain receive have: BLADE
        object: leave treat admit: knife stab
        object: attack wound hack slash strike injure: BLADE
    """,
    "hospitalised": """
        object: take rush airlift transport bring fly admit carry ferry send transfer drive treat keep move hurry whisk convey refer shift: HOSPITAL
        object: admit: patient patients
        passive: admit: after with for suffering following
        object: land put leave: HOSPITAL
        object: take rush airlift fly bring transfer move send ferry evacuate: treatment surgery
        person: take rush carry ferry stretcher stretchere load lift help put wheel bring drive: AMBULANCE
        object: keep: overnight observation
        person: detain: HOSPITAL
        subject: need require undergo underwent: surgery hospitalisation hospitalization
        object: care: HOSPITAL
        subject: spend pass: night nights day days week weeks: HOSPITAL
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
        subject: escape walk flee emerge come get: with: HARM
        subject: escape walk emerge come get: with: LIMB
        subject: suffer sustain have: LIMB
        subject: break fracture lose dislocate sprain twist crush injure sever: LIMB
        subject: need require: stitches amputation
        subject: receive get: treatment
        subject: need require receive get: first: aid
        subject: fight battle: LIFE
        subject: be remain lie stay: critical
        subject: be remain lie stay: critical serious: condition
        object: treat: HARM FUMES
        passive: treat: scene medic medics paramedic paramedics vet vets doctors
        passive: take make: ill sick unwell: FUMES
        subject: fall become: ill sick unwell: FUMES
        person: cut: glass shard shards debris splinters shrapnel
        person: leave: struggling gasping coughing choking vomiting limping fighting: breathe breath air
        person: hit injure: shrapnel
        subject: need require receive: treatment: HARM
        object: leave: HARM
        person: leave: bruised bloodied concussed scarred paralysed paralyzed blinded maimed disabled unconscious bleeding
        object: overcome affect sicken: FUMES
        person: knock run: over down
        over: run drive reverse roll
        person: hit strike: LIMB head face chest thigh shin stomach abdomen groin temple brick stone stones
        subject: come: harm
        person: hit strike: car cars van lorry truck bus vehicle train motorcycle taxi debris shrapnel
        passive: stretcher stretchere: off away
        object: knock render leave: unconscious
        subject: leave: stretcher stretchers
        object: pull bring drag cut free rescue recover: with: HARM
        person: beat: up
        to: cause do: injury injuries
    """,
    "arrested": """
        object: take hold remand keep place put bring: custody detention handcuffs arrest cuffs
        subject: be remain stay languish: custody detention arrest
        subject: be remain stay languish: bars jail prison custody: trial
        object: hold keep: bars jail prison custody: trial
        subject: face: interrogation questioning
        person: pick round haul pull scoop sweep: up in
        person: bundle drag carry march haul: into: police
        object: track hunt: down
        object: take: alive
        subject: give turn hand: herself himself themselves
        subject: surrender
        person: hand turn: over: police authorities officers gendarmes
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
        person: carry spirit whisk march drag bundle: off
        person: carry spirit whisk march drag bundle force: into to: forest bush van car jungle boot vehicle minibus
        passive: take hold seize capture carry march: CAPTORS
    """,
    "missing": """
        subject: go be remain: missing
        subject: disappear vanish
        !object: see find trace locate recover hear account contact
        !passive: reach
        !subject: return surface resurface reappear
        !subject: turn show: up
        !subject: check: in
        of: find see discover: trace sign
        subject: lose: contact
        person: sweep wash carry drag suck: current sea tide wave waves overboard undertow river
        for: search scour comb dig dive trawl
        with: lose: contact communication communications touch
        passive: lose: contact
        passive: lose: sea overboard mountain mountains hills fells moor fog forest jungle desert bush wilderness blizzard
        passive: fear presume believe: lost
    """,
    "displaced": """
        subject: lose abandon: HOME
        !subject: go return: home homes
        subject: flee: PLACE
        subject: leave: behind HOME
        subject: have: nowhere: live sleep stay go
        subject: be remain: without: roof home homes shelter
        subject: seek take find: refuge shelter
        subject: sleep camp live stay shelter: tents outdoors streets shelter shelters open camps hall halls church churches school schools gym gymnasium gymnasiums mosque mosques
        object: force drive push chase bomb burn turn throw hound flush expel: HOME
        person: burn bomb flood smoke: out
        subject: live stay remain: temporary emergency: accommodation housing shelter lodgings
        object: force drive compel oblige: flee
        person: force drive push chase: across over: border frontier
        object: make render leave: homeless
        object: leave: without: roof home homes shelter
        object: drive: away out
        object: send: fleeing streaming running scurrying
    """,
    "evacuated": """
        person: drive send force: street streets
        person: wheel: out
        person: fly lift airlift ferry: out
        object: move transfer take bring get: from out: HOSPITAL
        subject: flee run head rush climb leave: higher high: ground
        object: tell order ask force urge advise instruct warn require: evacuate out
        object: order force tell ask urge instruct advise warn: leave
        object: force drive herd cram pack: shelter shelters
        object: move transfer take: from: HOME
        person: move transfer: out from
        subject: spend spent pass: night nights: hall halls gym gymnasium church churches shelter shelters centre center mosque mosques temple temples
        person: move get lead usher shepherd escort take clear bus ferry: out away higher shelter shelters ground elsewhere
        person: move relocate rehouse: hotel hotels accommodation
        person: clear usher: BUILDING
        person: bus buss coach ferry: school hall centre center hotel church gym
        person: shift move relocate: safer safe camps camp place places shelter shelters
        subject: have need: leave evacuate: home BUILDING
        passive: force: out leave
        subject: be remain stay come: under: evacuation
    """,
    "rescued": """
        object: pull dig lift haul bring drag cut winch pluck free extricate extract get claw hoist: alive rubble wreckage debris mud WATER roof
        person: carry help lead bring: ladder ladders
        person: help bring carry guide lead: down: mountain mountains cliff hill ridge summit slope peak fell
        object: pull dig lift haul bring drag winch pluck hoist: roofs rooftop rooftops ruins ashore safety cliff boat raft dinghy
        object: cut free release extricate: free wreckage wreck vehicle car cars lift rubble debris elevator
        object: move bring lead take airlift lift carry winch guide ferry escort help get fly bear tow haul: SAFE
        person: pull dig drag lift: collapsed building hotel house home flat flats apartment block
        object: fish: out from WATER
        object: recover unearth: SAFE
        object: take pull haul: aboard: VESSEL
        person: pick: up: alive unharmed unhurt
        object: pick: up: VESSEL sea water dinghy dinghies raft rafts boats lifeboat
        person: take lift airlift winch: off
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
        passive: bury: alive
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
        subject: face stand await: trial
        object: hit slap serve: LEGAL
        against: bring file lay press prefer level lodge issue announce: LEGAL
        object: prosecute book summons chargesheet chargesheete charge-sheet
        subject: appear: court: accused charged charge charges over
        subject: answer: charges
        object: bring: justice
        object: impeach
        object: commit send: trial
        subject: be stand: accused
        object: bring haul drag put: before: court judge magistrate magistrates tribunal
        passive: accuse: court trial
        subject: go: trial: accused charged charge charges
        subject: deny: LEGAL
    """,
    "convicted": """
        object: find: guilty
        subject: plead: guilty
        subject: admit: guilt guilty LEGAL murder manslaughter fraud theft assault conspiracy robbery burglary
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
        subject: do: time
        subject: begin start: sentence sentences
        subject: await face: sentencing
        passive: give: TERM
        object: lock bang: up
        subject: be remain languish rot: jail prison bars
        to of: hand give: TERM
        on: pass impose: sentence sentences term terms
    """,
    "released": """
        person: let: go out off
        person: hand turn deliver: cross crescent embassy diplomats families family relatives mediators
        object: set: free
        subject: walk go: free
        person: hand: back
        object for: swap exchange trade: prisoner prisoners hostage hostages captive captives detainee detainees
        subject: walk: out: jail prison custody court
        subject: regain win taste: freedom liberty
        object: allow permit: go leave: home
        object: parole pardon
        passive: bail
        subject: be: bail: out
        object: grant give: bail parole amnesty pardon freedom
        to: grant give: bail parole amnesty pardon freedom clemency
    """,
    "destroyed": """
        thing: burn wash blow wipe tear rip knock sweep: down out away off ground
        thing: pull bring: down
        thing: wipe: map
        thing: carry: away
        thing: reduce turn: RUIN
        subject: go: up: flames smoke
        subject: burn: down out ground
        falling: come tumble crash: down
        subject: be lie: ruins rubble
        thing: shoot bring: down
        thing: write: off
        thing: set: fire alight ablaze
        to: set: fire
        thing: leave lay: RUIN waste
        thing: bulldoze consume devastate annihilate firebomb dynamite
        thing: blow: up apart pieces bits
        falling: suffer: destruction
        thing: smash crush pound: pieces bits rubble
        subject: be: beyond: repair
    """,
    "damaged": """
        subject: lose: ROOF
        subject: have: ROOF: smash smashed break broken blow blown rip ripped tear torn shatter shattered damage damaged
        subject: suffer sustain: damage cracks
        falling: suffer sustain: harm
        thing: leave: damage roofless uninhabitable
        thing: leave: without: roof roofs windows
        of: take tear blow strip rip: ROOF
        off from: tear rip blow strip lift take peel: ROOF
        of in: smash break blow shatter crack pock pockmark pit scar rattle: ROOF
        to: cause do: damage
        thing: scratch desecrate
        thing: daub spray: paint graffiti slogans
        thing: scorch char singe deface unroof ravage crack scar
        passive: tear rip: open apart
        passive: riddle pepper pockmark: bullet bullets shrapnel
    """,
    "affected": """
        object: hit strike disrupt touch disrupte: OUTBREAK
        subject: lose suffer: POWER
        subject: have: no: POWER
        subject: have: flight flights trip trips booking bookings appointment appointments: cancel cancelled canceled postpone postponed
        object: leave: without: POWER
        thing: leave: dark darkness
        subject: have: data details records information accounts account: steal stolen hack hacked expose exposed leak leaked compromise compromised
        object: plunge: dark darkness
        to: cut knock: POWER
        subject: be go remain stay: without: POWER
        subject: be lie remain stay: under: water floodwater floodwaters
        falling: take: in: water
    """,
    "": """
        subject: plead: not: guilty
        object: find: not: guilty
        object: knock: out: cup tournament competition contest race championship league semi-finals semi-final quarter-finals round playoffs draw
        object: catch: behind offside cheating speeding slip slips gully cover wicket deep mid-off mid-on point out
        object: release: contract contracts club squad waivers
        !passive: reach: comment
        !object: contact: comment
        object: charge: much more extra less fee fees rate rates interest premium price prices
        subject: test: positive: drug drugs alcohol cannabis cocaine steroid steroids doping substance stimulant
    """,
    "stranded": """
        object: cut: off
        object: leave: stranded
        object: leave: high: dry
        subject: spend: stranded stuck
        subject: spend: night nights: car cars airport terminal station train vehicles coach coaches floor school lorries bus
        subject: sleep bed: airport terminal floor floors station cars
        passive: hold: up
        object: snow bog bogge: up in down
        subject: leave: dangling hanging
        !subject: get leave: home ashore island out
        object: isolate
        passive: stick
        subject: stick
        subject: be remain get: stuck
        subject: strand beach ground: themselves itself
    """,
}
