"""Frames of verbs that tell what became of things and services, and under "" those that tell no state; see `frames_table` for how a line reads."""

from __future__ import annotations

THINGS: dict[str, str] = {
    "destroyed": """
        thing: burn wash blow wipe tear rip knock sweep: down out away off ground
        thing: pull bring: down
        thing: wipe: map
        thing: carry: away
        thing: reduce turn: RUIN
        subject: go: up: flames smoke
        subject: burn: down out ground
        falling: come tumble crash: down
        falling: cave: in
        falling: fall slide slip: into: sea
        thing: lose: sea flames erosion
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
        thing: shred mangle splinter squash trash
        thing: finish: off
        thing: put knock take: out: action service commission
        thing: blow: up
        falling: go: in: FIRE
        falling: go: to: bottom
        thing: pound bomb shell: rubble
        thing: cost lose: action combat
        thing: sweep wash drag carry: into out: sea river gorge ravine valley
        through: eat burn: fire blaze flames
        falling: be: no: more
        thing: shoot blow blast: sky
    """,
    "damaged": """
        subject: lose: ROOF
        subject: have: ROOF: put smash smashed break broken blow blown rip ripped tear torn shatter shattered damage damaged
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
        thing: hole pierce puncture buckle warp breach
        on over: daub spray scrawl paint: paint graffiti slogans swastikas
        in: leave open: crack cracks hole holes
        through: rip tear sweep rage race roar: fire blaze flames inferno
        thing: blacken
    """,
    "affected": """
        object: hit strike disrupt touch disrupte: OUTBREAK
        subject: lose suffer: POWER
        subject: have: no: POWER
        subject: have: flight flights trip trips booking bookings appointment appointments: cancel cancelled canceled postpone postponed
        object: leave: without: POWER
        object: leave: dark darkness
        of: disrupt delay wreck ruin spoil: journey journeys travel plans holiday holidays trip trips
        into: get pour flow seep run: water floodwater sewage
        object: rob deprive starve: POWER
        subject: have: data details records information accounts account: steal stolen hack hacked expose exposed leak leaked compromise compromised
        object: plunge: dark darkness
        to: cut knock: POWER
        of: expose steal leak hack compromise publish: data details records information
        subject: be go remain stay: without: POWER
        subject: be lie remain stay: under: water floodwater floodwaters
        falling: take: in: water
        thing: black: out
        living: face suffer endure: delay delays disruption outage outages
    """,
    "": """
        subject: plead: not: guilty
        object: find: not: guilty
        object: knock: out: cup tournament competition contest race championship league semi-finals semi-final quarter-finals round playoffs draw
        object: catch: behind offside cheating speeding slip slips gully cover wicket deep mid-off mid-on point out
        object: release: contract contracts club squad waivers
        !passive: reach: comment
        !object: contact: comment
        object: charge: much extra less fee fees rate rates interest premium price prices
        object: charge: more: than for
        subject: test: positive: drug drugs alcohol cannabis cocaine steroid steroids doping substance stimulant
        object: catch: blast crossfire explosion stampede storm snowstorm downpour traffic jam queue act middle
        object: catch: in: row dispute scandal trap
        object: trap: poverty debt cycle past relationship marriage
        object: hold: regard esteem affection awe suspense
        object: shoot: film studio location video
        object: catch: film camera cctv video tape
        passive: overcome: emotion grief joy nerves tears excitement odds
    """,
}
