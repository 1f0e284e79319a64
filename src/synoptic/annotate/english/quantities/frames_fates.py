"""Frames of rarer verbs for what became of people and things; see `frames_table` for how a line reads."""

from __future__ import annotations

FATES: dict[str, str] = {
    "killed": """
        !subject: come climb crawl: out up
        !subject: survive live
        passive: give: up: dead
        person: crush flatten impale immolate incinerate dismember disembowel
        person: crush: death under wheels
        person: hack chop cut tear blow rip: pieces bits shreds ribbons
        somebody: shoot: down
        somebody: stone burn beat club kick: death
        living: expire overdose
        living: be: pronounced pronounce: dead
        living: die: of from in at
        living: freeze: death
        of: end cut shorten: LIFE days
        of: wipe stamp: out
        subject: take kill: themselves himself herself
        object: bring send fly ship: home: box boxes body coffin coffins
        object: leave: die
        object: silence: ever
        object: carry take: off: plague cholera famine hunger
        object: find: lifeless floating
        object: fish pull drag haul: lifeless dead drowned
        living: lie: dead lifeless morgue mortuary shrouds
        person: put sentence: and: shot hanged
        person: try: and: execute executed hang hanged
        passive: bury inter: mass common
        object: hold: wake wakes
        for: dig: grave graves
        for: mourn grieve weep
        of: recover exhume unearth find identify bury dig: body bodies remains bones skeleton skeletons corpse corpses
        to: prove: fatal
    """,
    "injured": """
        person: pepper spray: pellets shrapnel splinters nails
        person: bowl send knock: flying sprawling tumbling headlong
        person: carry take: stretcher stretchers
        person: taser teargas tear-gas pepper-spray
        person: patch bandage stitch sew: up
        person: bandage
        person: claw peck butt savage gore headbutt
        subject: seek: medical: help attention treatment care
        subject: receive have get: medical: help attention treatment
        subject: have: LIMB: broken break broke amputate amputated crush crushed sever severed smash smashed fractured fracture shatter shattered
        subject: need: patching bandaging
        object: hurt injure wound
        subject: have: finger fingers arm arms leg legs hand hands: off
        object: leave: blood scars
        person: stun daze wind: blast explosion fall impact
        subject: roll writhe double: agony pain ground
        subject: turn break sprain twist pull: ankle ankles knee wrist
        person: throw fling toss hurl: wall floor ceiling seats horse horses saddle
        person: scratch graze clip nick: car bus taxi lorry van tram train bullet
        subject: come: worse
        person: lash whip: strokes times lashes
        subject: lose: blood
        person: suffocate choke: unconscious
        subject: complain: pain pains headaches headache dizziness nausea sickness
        subject: suffer: nausea dizziness sickness breathing convulsions cramps heatstroke sunstroke stroke dehydration malnutrition
        subject: vomit cough choke gasp retch
        living: be: burn burned scald scalded lame
    """,
    "hospitalised": """
        passive: bring wheel carry: in: ambulance ambulances stretcher trolley trolleys
        person: shift refer convey rush evacuate: treatment surgery specialist
        subject: seek: treatment help care attention: HOSPITAL
        subject: arrive come turn: HOSPITAL: burns wounds injuries pains
        passive: treat: HOSPITAL ward
        living: undergo: operation operations surgery
        person: place put keep: isolation: ward wards HOSPITAL
        living: occupy fill: bed beds
        subject: recuperate convalesce
        passive: nurse tend: ward bedside HOSPITAL
    """,
    "arrested": """
        victim: lead: away
        person: lead: away: officer officers policeman policemen agents soldiers plastic
        person: wrestle pin bundle: ground floor: police officers guards agents
        subject: surrender: police authorities army soldiers themselves
        subject: give turn: themselves
        passive: corner overpower disarm subdue apprehend: police officers troops guards soldiers
        subject: be remain: hands grip: police army authorities security law
        passive: keep: cell cells custody guard
        passive: stop: police: drugs knife cocaine heroin explosives
        passive: catch: trying attempting carrying smuggling
        passive: capture: alive
        subject: walk: into: police: themselves up
        person: extract drag: home homes bed beds: police soldiers agents
        person: put place: under: guard arrest
        passive: ring surround: police
    """,
    "kidnapped": """
        object: hold keep take: against: will
        person: hold keep: hideout lair forest creeks: gunmen bandits rebels militants
        subject: fall: into: hands: CAPTORS
        person: abduct seize snatch: gunpoint
        person: drive take: off: van vans jeep jeeps pickup pickups motorbikes
        for: demand pay want ask: ransom
    """,
    "charged": """
        living: be come go: up before: magistrate magistrates judge court bench
        passive: name: indictment chargesheet charges
        subject: answer: before: court judge tribunal magistrate
        subject: answer: accusation accusations allegation allegations indictment
        living: be: charge charges
        subject: face: prosecution court-martial justice
        subject: face: court: martial
        subject: face stand: accusation accusations
        subject: await: trial verdict
        living: sit: dock
    """,
    "convicted": """
        object: pronounce declare judge: guilty
        subject: lose: appeal appeals: conviction convictions sentence
        living: be: guilty: murder manslaughter fraud theft CRIME
        subject: admit: part role guilt
    """,
    "jailed": """
        person: order: serve
        object: send banish exile: colony colonies gulag labour camp
        subject: spend face: behind: bars
        subject: be find: themselves: bars prison jail
        subject: rot moulder: cell cells dungeon dungeons
        subject: have get: life: sentence sentences
        object: detain: pleasure indefinitely life
        person: sentence: hard labour detention
    """,
    "released": """
        living: be: out: HOSPITAL
        living: be: free: again once
        person: fly bring: home: captivity jail prison captors
        object: allow: walk: free
        subject: see: daylight
        passive: buy: out
        passive: unchain unshackle
        subject: enjoy: freedom liberty
        person: send: home: caution warning
        person: discharge release: hospital hospitals custody jail prison
        object: give: back: freedom liberty
        of: secure win negotiate obtain: release freedom liberty
        subject: benefit: amnesty
        living: walk step drive: out: gate gates: jail prison gaol
    """,
    "missing": """
        !subject: arrive surface emerge reappear report
        passive: seek hunt: rescuers divers coastguard searchers
        living: be: absent: roll
        !of from: see receive: trace sign word
        !object: account track
        living: go fall plunge disappear: crevasse overboard whirlpool
        living: be: nowhere: seen found
        living: set put: out: never
        with: break: contact off
        subject: have: be: seen: since
        living: vanish disappear: without
    """,
    "displaced": """
        subject: pack: belongings carts
        subject: lose: livelihoods home
        living: live stay sleep: relatives relations strangers: since
        subject: sleep live camp stay: roadside roadsides ruins stadium railway verges
        subject: quit abandon desert: village villages town towns district
        passive: uproot scatter
        object: turn: into: refugee refugees
        living: become: refugee refugees homeless
        subject: flee: fighting fight bombs shells militia gunmen hunger drought
        object: clear evict: land slum slums
    """,
    "evacuated": """
        living: leave quit: building tower hotel cinema theatre school shop plane aircraft: alarm smoke fire bomb flames
        person: shepherd march herd lead take: car park pavement playground yard playing
        person: rouse wake: and: out lead led
        person: relocate resettle: before ahead
        person: get move take: out: before ahead time
        person: order herd: off: beach beaches train trains plane
        subject: be: evacuee evacuees
        person: ship fly bring: out: country war fighting capital
    """,
    "rescued": """
        person: help pass: out
        person: resuscitate
        person: bring talk: back: life
        living: come: surface alive
        passive: bring take carry: ashore shore harbour port
        person: take lift: off: boat boats ferry ship yacht trawler roof roofs rock rocks rooftop rooftops ledge cliff mountain summit ice
        person: snatch pluck save: death jaws drowning flames
        person: find locate discover: clinging huddled sheltering perched floating: alive
        person: guide lead lift get: clear
        person: free rescue: captors clutches captivity slavery
        person: winch lift hoist: helicopter
        person: tow: port harbour ashore safety
        person: break prise: free
    """,
    "trapped": """
        passive: seal wall brick: in up inside
        passive: lock: inside
        !subject: reach: exit exits
        living: be remain: alive: under beneath below
        passive: encase smother: snow mud concrete
        person: imprison: snow rubble lift
    """,
    "stranded": """
        subject: spend: night nights hours day days: train trains aboard bus motorway road roads truck tarmac platform
        subject: sleep: cars station floor floors coaches lorries
        passive: becalm
        passive: keep hold: aboard board train plane
        living: wait: ferry flight flights bus: days
        passive: delay hold: snow ice fog: hours days
        passive: cut: off
    """,
    "infected": """
        living: ail sicken
        subject: get contract catch have: it: virus
        living: be: ill sick unwell down bed: DISEASE
        living: be: contagious
        object: hit strike lay sweep: epidemic contagion
        passive: confirm: DISEASE
    """,
    "destroyed": """
        thing: uproot snap fell: storm gale wind winds hurricane cyclone typhoon
        thing: scuttle torpedo detonate defuse
        thing: swallow engulf consume claim: fire flames blaze sea lava mud landslide
        thing: drown: flood floods water
        thing: send bring: crashing crash
        thing: go come: down: fire flames storm quake
        thing: burn: night day ember embers
        falling: be lie: ashes heap heaps
        thing: wipe sweep: away
        thing: strike hit: down
        thing: lose: fire flood storm cyclone hurricane quake tornado
        falling: crumble disintegrate cave
        falling: slip slide topple tumble plunge: ravine valley gorge river sea
        thing: mow trample eat: locusts locust elephants hail
    """,
    "damaged": """
        thing: hit strike bomb shell rake riddle: warplane warplanes rocket rockets drone drones bombs mortar artillery shellfire
        thing: leave: cracked listing holed dented smouldering
        thing: strip: roof roofs tiles
        falling: crack split buckle
        in: smash break shatter: windows glass panes
        thing: rattle: windows
        thing: ransack wreck: part partly
    """,
    "affected": """
        falling: go: dark dry
        falling: be: dry dark
        subject: lose: everything
        subject: face suffer go: hunger famine starvation thirst hungry
        object: bring push drive: brink hunger famine starvation
        thing: fill flood: water floodwater sewage
        into: flood rush pour spill: river rivers sea sewer sewers
        to: cut off stop halt: POWER
        thing: surround: water floodwater
    """,
}
