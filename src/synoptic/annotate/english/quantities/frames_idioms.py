"""Frames of idioms and of verbs that tell a state with their complement alone; see `frames_table` for how a line reads."""

from __future__ import annotations

IDIOMS: dict[str, str] = {
    "killed": """
        of: rob deprive
        with: do make: away
        with: lose sink founder: all
        with: go: down: all
        passive: dispatch: bullet bullets blow blows axe knife
        object: lose: with: all hands
        living: be prove lie: past beyond: help saving hope rescue
        object: put lay lower: into in: ground earth grave graves
        person: strike: dead
        living: be: longer: alive
        object: scythe hew: down
        subject: go walk march: gallows scaffold guillotine stake
        object: send lead march: gallows scaffold guillotine
        person: shoot kill: execution
        object: lower: coffin coffins grave graves
        subject: lose: her his their: own: LIFE
        person: put: against: wall
        person: line: up: shoot shot
        object: cost: their his her: LIFE
        person: feed throw: lions crocodiles dogs sharks
        subject: freeze choke bleed starve burn roast: death
        living: fall jump leap plunge plummet: death deaths
        person: dispose: of
        object: eat devour: alive
        person: send: bottom deaths
    """,
    "injured": """
        somebody: whip cane lash club batter headbutt
        of: amputate sever remove: LIMB
        of: take: LIMB: off
        somebody: kick: ground head
        object: cost rob deprive: LIMB
        subject: tear rupture bruise gash graze scrape burn scald cut smash crack chip knock: LIMB ligament ligaments tendon tendons tooth teeth
        subject: lose: consciousness hearing teeth tooth scalp use
        person: give administer: oxygen
        living: faint pass: out heat heatwave sun sunstroke queue crush fumes gas
        living: collapse: heat heatwave sun sunstroke exhaustion dehydration fumes gas heatstroke
        living: faint
        into: plough plow mow career careen barrel: car van lorry truck bus driver motorist taxi tram bike motorcycle
        into: plough plow
        person: rough work: up over
        person: leave: agony gasping choking retching vomiting dazed battered limbless crippled
        person: splash spray douse drench: acid lye bleach
        person: knock throw toss fling hurl blow: feet ground floor unconscious senseless windows
        person: kick punch beat: unconscious senseless pulp black head face stomach ribs
        person: beat: robber robbers police policemen officers soldiers thugs husband husbands partner partners warders jailers captors interrogators militiamen vigilantes
        subject: have get: wound wounds: dress dressed stitch stitched bandage bandaged
        living: come get emerge crawl: off away out: with: HARM
        of in: perforate burst break fracture puncture: LIMB eardrum eardrums lung lungs
        subject: be have: stitches crutches bandages plaster
        from: bleed: LIMB head
        person: put leave: plaster crutches stretcher stretchers traction
        person: cause do: harm
    """,
    "hospitalised": """
        passive: keep: in: night
        living: have: stomach stomachs: pumped pump
        person: check book: into: HOSPITAL
        subject: require need undergo: skin graft grafts amputation
        person: bed: down: HOSPITAL
        person: discharge: later
        object: nurse: HOSPITAL
        passive: sedate intubate ventilate
        passive: connect hook: ventilator ventilators respirator respirators machine machines
    """,
    "arrested": """
        passive: march lead take escort: guard escort
        object: run: earth
        person: haul pull drag: in: questioning police station
        object: pick: up: police officers detectives soldiers agents patrol
        passive: question interview interrogate quiz grill: police detectives officers
        passive: lead walk: away: cuffs handcuffs police officers
        person: take lead march: prisoner
        object: seize detain: suspicion
        subject: be: under: lock
        on: close swoop descend: police officers
        person: catch: red-handed handed hands act
        object: bundle drag push: police: van car
        person: bring take throw: police: station
        subject: spend pass: night: police jail lock-up
        living: be remain stay: police: hands custody station
    """,
    "kidnapped": """
        person: march take lead drag force herd: into to: bush forest jungle hills mountains captivity creek creeks
        person: take: gunpoint
        person: take: off away: masked armed gunmen militants rebels bandits pirates kidnappers
    """,
    "charged": """
        subject: go stand: trial
        living: appear: court dock
        object: try: manslaughter treason mutiny desertion espionage spying terrorism genocide crimes CRIME
        passive: produce present arraign: court magistrate magistrates judge
        passive: summon call bring: court: answer
        for: want demand seek ask request recommend: sentence sentences term terms imprisonment penalty
        object: refer send commit: trial prosecution prosecutors crown
        against: file bring open launch start: case cases proceedings prosecution suit
        object: take haul: court: over
        living: be: indict indicted
    """,
    "convicted": """
        person: condemn: absence absentia
        living: be remain sit languish wait: death: row
        subject: get receive: suspended: sentence sentences
        object: hold find: liable guilty
        subject: own: up: court
    """,
    "jailed": """
        person: condemn: absence absentia: years life
        object: order confine commit: prison jail gaol
        object: put throw clap fling cast: into in: prison jail gaol dungeon dungeons cell cells
        subject: serve start begin: life years prison jail sentence sentences
        to: give hand award: each: TERM
        to: give hand: years year life months
        subject: do: time porridge
    """,
    "released": """
        object: allow: off
        object: let allow set help: off: plane aircraft jet airliner bus ship ferry train
        object: let allow set: go leave free: hostages captors gunmen hijackers kidnappers
        subject: be: bail parole
        subject: leave walk: jail prison gaol custody captivity: free
        subject: breathe: free freedom
        object: turn let set: loose
    """,
    "missing": """
        with: disappear vanish: all aboard
        victim: sweep wash suck: away out overboard
        !subject: report: in back duty
        !subject: come make: back
        !passive: tick cross: off
        of: become
        !subject: answer: roll call
        after: ask enquire inquire: relatives parents families mothers wives
        living: be: lost: sea hills fog
        living: go slip: under: water ice waves surface
    """,
    "displaced": """
        subject: sleep camp live stay shelter exist: plastic sheeting
        object: send: into: hills bush forest forests woods mountains flight exile
        living: take: hills woods bush forest roads
        object: expel drive banish: homeland
        subject: lose have: no: home homes
        subject: seek find take: asylum: fighting war
        person: put turn throw: out: HOVEL
        living: flee: HOVEL
    """,
    "evacuated": """
        living: quit vacate: HOME
        passive: march lead usher: playing playground field yard car assembly
        living: slide leave escape go come: chute chutes slides
        person: move transfer bus coach shift: school hall centre center gym gymnasium church stadium shelter shelters barracks sports leisure
        living: file troop pour hurry: out: street streets yard playground car
        person: get help hustle bundle: out: moments minutes seconds before
        object: tell ask order urge: get: out
        object: clear vacate: precaution
        person: move take get lead: harm
    """,
    "rescued": """
        person: help bring carry guide lead fetch: down: stairs stair staircase ladder ladders steps escape
        object: drag carry haul pull lift winch pluck scoop: from out: WATER
        person: lead guide carry help coax bring: out from: cave caves cavern mine well shaft pit wreck wreckage rubble mountain gorge crevasse
        passive: find discover locate trace: safe safely unharmed unhurt
        person: haul pull drag hoist lift winch: aboard onto
        person: lower: rope ropes ground safety deck lifeboat basket
        person: hand pass lift push: skylight window windows hatch
        person: pull drag lift: through: window windows hatch roof
        person: bring dig lift get: up surface: alive unhurt
        person: talk coax: down
        passive: bring get: surface
        person: take lift snatch: off: rig platform wreck hulk deck liner island islet reef sandbank
    """,
    "trapped": """
        passive: catch pin crush jam wedge hold: under beneath: wall roof beam beams rubble tree debris masonry concrete vehicle train
        passive: wedge jam: in
        living: await wait: rescue rescuers: underground inside below
        subject: be remain stay: below inside: ground rubble
    """,
    "stranded": """
        person: pen hem shut coop box: in up
        !subject: leave get: island airport valley town station resort hut
        object: snow: in
        passive: hold: fast: ice snow
        subject: drift: days weeks
        subject: sit wait: hours night: tarmac runway stationary
    """,
    "infected": """
        to into through: spread: outbreak epidemic contagion infection
        living: be come prove: positive
        subject: show: symptoms signs: DISEASE
        subject: suffer: DISEASE
        subject: harbour harbor bear: DISEASE
        object: give: DISEASE
        passive: lay put: low bed
        object: lay: low
        person: put keep: off: school work
    """,
    "destroyed": """
        thing: send: bottom
        thing: burn: cinders cinder ground crisp
        thing: take rip knock bring: down out: bridge pylon
        falling: go: board
        thing: reduce: to: nothing
        of: leave remain: nothing little
    """,
    "damaged": """
        thing: unroof unroofe
        falling: have: damage cracks
        thing: damage hit strike: shell shells shellfire rocket rockets mortar mortars missile shrapnel
        thing: put leave: out: order
    """,
    "affected": """
        into: get pour flow seep run: rain rainwater mud seawater
        to: rise reach lap: eaves windowsills sills ceiling ceilings
        object: leave: nothing
        thing: leave keep: cold
        subject: be remain sit: dark darkness
    """,
    "": """
        living: be: positive: about on that
        subject: go: trial: drug vaccine treatment
        object: treat: equal equals fairly
        living: appear: court: witness witnesses film
    """,
}
