"""Frames of verbs that tell of death, wounds and illness; see `frames_table` for how a line reads."""

from __future__ import annotations

HARM: dict[str, str] = {
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
        of: cut slit slash: throat throats
        of: rob deprive: family families school village town team regiment community
        for: hold: funeral funerals requiem
        object: send: grave graves
        living: be: beyond: help
        passive: find discover: face: down
        person: mourn
        subject: lose: battle fight: LIFE cancer illness disease
        passive: bring return fly carry: coffin coffins
        passive: declare pronounce certify find leave feare: dead
        object: find discover: throat throats
        passive: bury: cemetery churchyard graveyard grave graves beside
        object: lay: rest
        person: blow: pieces bits
        somebody: blow: up apart
        somebody: tear rip: apart limb
        person: leave: for: dead
        subject: have: throat throats: cut slit slash slashed
        active: bury inter
        subject: go: down: SHIP
        !subject: wake awake
        !subject: live: see tell
        object: hack cut: down
        subject: bleed: out
        object: lose: to: accident accidents hunger starvation suicide suicides cold disease malaria cholera typhoid ebola fever cancer drowning
        !subject: regain: consciousness
        !subject: live: week day month year hour weeks days months hours long
        person: cremate
        subject: lie: cemetery graveyard grave graves
        subject: come return go arrive: coffin coffins
        object: put stand line face send: firing
        subject: face: firing
        subject: fall: battle war
        person: leave: dead
        object: send dispatch: gallows scaffold guillotine
        for to: prove be: fatal deadly lethal
        subject: go: watery: grave graves
        with: do: away
        somebody: incinerate
        subject: starve freeze bleed choke: death
    """,
    "shot": """
        object: hit strike catch graze clip spray pepper riddle: BULLET
        subject: suffer sustain receive have bear: gunshot bullet
        object: leave treat admit: gunshot bullet
        subject: take: bullet bullets
        subject: bleed: gunshot bullet
        on: turn: gun guns rifle pistol
    """,
    "stabbed": """
        subject: suffer sustain receive have: BLADE
        object: leave treat admit: knife stab
        subject: bleed: BLADE
        object: attack wound hack slash strike injure: BLADE
        person: hack slash
    """,
    "hospitalised": """
        object: take rush airlift transport bring fly admit carry ferry send transfer drive treat keep move hurry whisk convey refer shift: HOSPITAL
        object: admit: patient patients
        passive: admit: after with for suffering following
        object: land put leave: HOSPITAL
        person: leave: needing: HOSPITAL
        object: take rush airlift fly bring transfer move send ferry evacuate: treatment surgery
        person: take rush carry ferry stretcher stretchere load lift help put wheel bring drive: AMBULANCE
        object: keep: overnight observation
        person: detain: HOSPITAL
        object: send take fly airlift move transfer rush refer: burns trauma stroke coronary: unit centre center
        subject: need require undergo underwent: surgery hospitalisation hospitalization
        object: care: HOSPITAL
        subject: spend pass: night nights day days week weeks: HOSPITAL
        subject: be remain stay lie recover recuperate convalesce end languish: HOSPITAL
        subject: be: observation ventilator ventilators
        living: be lie remain stay: coma comas
        object: put place keep: coma ventilator ventilators drip drips
        subject: need require receive undergo get: HOSPITAL: treatment care attention
        subject: need require receive undergo: HOSPITAL operation operations
        subject: end wind: up: HOSPITAL
        !subject: leave: hospital
        person: take: in: breathing breathlessness injuries wounds burns
        person: treat: ward wards hospital
    """,
    "injured": """
        subject: suffer sustain receive incur get pick have nurse bear take: HARM
        subject: escape walk flee emerge come get: with: HARM
        subject: escape walk emerge come get: with: LIMB
        subject: suffer sustain have: LIMB
        subject: break fracture lose dislocate sprain twist crush injure sever: LIMB
        subject: need require: stitches amputation
        person: leave: needing: treatment stitches surgery
        subject: receive get: treatment
        subject: need require receive get: first: aid
        subject: fight battle: LIFE
        subject: be remain lie stay: critical
        subject: be remain lie stay: critical serious: condition
        object: treat: HARM FUMES
        passive: treat: scene medic medics paramedic paramedics vet vets doctors
        passive: take make: ill sick unwell: FUMES
        subject: fall become: ill sick unwell: FUMES
        subject: inhale: FUMES
        person: savage maul
        person: knock: off: bike bikes bicycle bicycles motorbike moped feet
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
        object: leave: wheelchair wheelchairs crutches
        person: leave: lame blind deaf disfigured crippled hurt writhing
        subject: leave end wind: wheelchair wheelchairs crutches
        from: amputate: LIMB
        from: amputate
        subject: bleed
        person: leave: with: LIMB
        subject: limp hobble stagger: out away off
        person: pelt stone pepper: stones bricks rocks
        person: beat: mob guard guards baton batons stick sticks truncheons whip whips bat bats unconscious
        person: mow: over down: car van lorry truck
        person: rough: up
        object: gas: tear
        person: tear-gas tear-gasse
        person: hit strike spray shower: flying glass shards debris masonry splinters
        subject: take: beating battering
        somebody: overcome
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
        subject: live: DISEASE
        to: pass give spread transmit: DISEASE
        subject: fall: victim: DISEASE
        subject: be come go take: down bed: DISEASE
        object: lay put leave: up bed: DISEASE
        subject: be stay: off down out: DISEASE
        in among at on: find confirm detect identify discover diagnose: DISEASE
        to into: spread get pass jump: DISEASE
        object: treat: DISEASE
        subject: suffer: from: DISEASE
        object: stricken afflict: DISEASE
        subject: be: sick ill unwell: with: DISEASE
        subject: show have: symptoms: DISEASE
    """,
}
