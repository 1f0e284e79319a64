"""Frames of verbs that tell of arrest, trial, captivity and freedom; see `frames_table` for how a line reads."""

from __future__ import annotations

CUSTODY: dict[str, str] = {
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
        passive: question interview interrogate grill quiz: over about: LEGAL CRIME
        on: pounce swoop
        person: lock bang: up: overnight night hours weekend
        living: hand give turn: in: police
        person: take lead drag haul march frogmarch: handcuffs cuffs
        passive: take lead drag haul bundle march: police handcuffs officers cuffs
        object: clap: irons
        object: run bring: ground book
        subject: be remain stay: lock: key
        object: put place keep hold have: lock: key
        person: round: up
        person: bring pull: in: questioning
        subject: spend pass: cells cell custody
        passive: drive take: off away: cells cell custody jail
        subject: be find: themselves: cuffs handcuffs
        person: throw put lock fling: cell cells
    """,
    "kidnapped": """
        object: take hold seize keep make: hostage hostages captive captives ransom gunpoint captivity prisoner
        subject: be remain: captivity hostage captive
        with: make: off
        person: carry spirit whisk march drag bundle: off
        person: carry spirit whisk march drag bundle force: into to: forest bush van car jungle boot vehicle minibus
        passive: take hold seize capture carry march: CAPTORS
        living: fall: hands: CAPTORS
        person: bundle herd shove load push: into: car cars van vans boot truck vehicle vehicles minibus boat
        person: lead carry march herd frogmarch drag spirit whisk snatch haul: away off: gunpoint
    """,
    "charged": """
        subject: face: LEGAL
        subject: face stand await: trial
        object: hit slap serve: LEGAL
        against: bring file lay press prefer level lodge issue announce: LEGAL
        object: prosecute book summons chargesheet chargesheete charge-sheet
        subject: appear: court: accused charged charge charges over
        subject: answer: charges
        living: be remain: trial indictment
        living: be: due: court trial dock
        living: face front: court
        object: bring: justice
        object: impeach
        object: commit send: trial
        subject: be stand: accused
        object: bring haul drag put: before: court judge magistrate magistrates tribunal
        passive: accuse: court trial
        subject: go: trial: accused charged charge charges
        subject: deny: LEGAL
        subject: be come go appear: before: court judge magistrate magistrates jury bench tribunal
        subject: be: dock
        object: put place bring: trial
        object: put place: dock
        person: try: court court-martial
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
        subject: get receive: death: sentence sentences penalty
        object: hand give: death: sentence sentences penalty
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
        subject: begin start: jail prison life: sentence sentences term terms
        object: send put: away: year years month months life
        living: end wind land find: up in themselves: jail prison bars
        subject: spend pass: prison jail bars
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
        person: turn: loose
        object: send allow let: home: bail hospital ward
        subject: get come walk go be: out: jail prison custody court cells cell gaol
        living: emerge: captivity jail prison custody
        living: benefit profit: amnesty pardon clemency
        living: have: charge charges case: drop dropped
        subject: post make: bail
        person: ransom
        subject: walk come: free freedom
        person: swap exchange
        object: reunite: family families relatives loved parents
        active: bail
        object: set: free liberty
        person: let: ashore free loose
        subject: leave: hospital
        subject: leave: prison jail custody detention captivity
        object: allow permit: home
    """,
}
