"""Frames of verbs that tell where people were driven, are held fast or were brought from; see `frames_table` for how a line reads."""

from __future__ import annotations

PLACES: dict[str, str] = {
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
        !subject: come: back
        subject: wander stray: off away
        living: go fall: overboard
        !of from: hear
        passive: swallow: up
        subject: have: still: find trace locate
        for: look hunt: searchers rescuers divers coastguard coastguards lifeboats helicopters volunteers
        passive: look search hunt: for
        subject: drop fall: sight
        subject: fail: return surface resurface reappear
    """,
    "displaced": """
        subject: lose abandon: HOME
        subject: lose: roof roofs: head heads
        !subject: go return: home homes
        !subject: go get move: back: HOME
        subject: flee: PLACE
        subject: leave: behind HOME
        subject: have: no: roof roofs: head heads
        subject: have: nowhere: live sleep stay go
        subject: be remain: without: roof home homes shelter
        subject: seek take find: refuge shelter
        subject: sleep camp live stay shelter: tents outdoors streets shelter shelters open camps hall halls church churches school schools gym gymnasium gymnasiums mosque mosques
        object: force drive push chase bomb burn turn throw hound flush expel: HOME
        object: put kick: out: HOME
        person: burn bomb flood smoke: out
        subject: live stay remain: temporary emergency: accommodation housing shelter lodgings
        object: force drive compel oblige: flee
        person: force drive push chase: across over: border frontier
        object: make render leave: homeless
        object: leave: without: roof home homes shelter
        object: drive: away out
        object: send: fleeing streaming running scurrying
        object: leave: nowhere
        object: turn throw put kick evict: STREET
        subject: be remain: caravan caravans tents
        subject: live stay: caravan caravans
        subject: sleep camp live shelter: canvas tarpaulin tarpaulins
        subject: spend pass: night nights: streets open outdoors
        subject: flee: across over
        living: pour stream flood flock surge spill swarm trek troop: across over into: border borders frontier exile camp camps
        person: house accommodate shelter lodge: tents tent tarpaulin tarpaulins
        of: make: refugees
        subject: cross: border frontier: escape flee
        subject: become: refugees
        subject: go flee: exile
        subject: escape: fighting war violence bombardment shelling
    """,
    "evacuated": """
        person: drive send force: street streets
        person: wheel: out
        person: fly lift airlift ferry: out
        object: move transfer take bring get: from out: HOSPITAL
        subject: flee run head rush climb leave: higher high: ground
        object: tell order ask force urge advise instruct warn require: evacuate out
        object: order force tell ask urge instruct advise warn: leave pack
        object: force drive herd cram pack: shelter shelters
        object: move transfer take: from: HOME
        person: move transfer: out from
        subject: spend spent pass: night nights: hall halls gym gymnasium church churches shelter shelters centre center mosque mosques temple temples
        person: move get lead usher shepherd escort take clear bus ferry: out away higher shelter shelters ground elsewhere
        person: move relocate rehouse: hotel hotels accommodation
        person: clear usher: BUILDING
        thing: clear: precaution bomb device gas leak explosive explosives
        subject: clear: out
        person: bus buss buse coach ferry ship: safety out away
        person: bus buss coach ferry: school hall centre center hotel church gym
        person: shift move relocate: safer safe camps camp place places shelter shelters
        subject: have need: leave evacuate: home BUILDING
        passive: force: out leave
        subject: be remain stay come: under: evacuation
        object: drive force send: STREET snow night cold open rain dark
        subject: huddle: SHELTER
        passive: pack crowd cram herd squeeze: SHELTER
        subject: take: refuge shelter: SHELTER
        subject: get scramble jump climb flee run: off out from: ABLAZE
        subject: abandon: ship
        subject: flee escape: ABLAZE
        of: clear empty: BUILDING
        person: move take ferry bring transfer: mainland hall halls evacuation
        person: lead guide usher shepherd escort hurry hustle: out off: BUILDING
        for: issue give: evacuation
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
        object: take bring: from: WATER: alive safe
        object: recover unearth: SAFE
        passive: find discover: alive
        object: take pull haul: aboard: VESSEL
        person: pick: up: alive unharmed unhurt
        object: pick: up: VESSEL sea water dinghy dinghies raft rafts boats lifeboat
        person: take lift airlift winch: off
        person: bring carry help dig pull: out
        object: snatch: jaws
        person: PULLING: from out off: PERIL
        person: cut: from out: PERIL
        person: CARRYING: off: PERIL
        person: PULLING: clear
        person: pull pluck winch prise pry cut: free
        object: chopper helicopter winch airlift pluck hoist: off from out
        passive: find discover trace locate: safe
        person: help bring carry guide lead: down: firefighters rescuers firemen crews
        object: take pull haul bring: board: VESSEL
        object: get bring: out: alive
        person: lead help guide: out from: cave caves tunnel mine lift shaft gorge
    """,
    "trapped": """
        person: bury: RUBBLE
        object: pin wedge: under beneath down between inside
        passive: lock shut seal hem wall: in inside INSIDE
        passive: stick catch: INSIDE
        subject: stick: INSIDE
        subject: be remain lie stay: under underneath beneath: RUBBLE
        subject: be remain lie stay: underground
        object: locate find hear detect: alive: under beneath underneath
        passive: bury: alive
        passive: cut: off: ground underground shaft
        person: leave: buried entombed
        on: collapse cave fall: in
        on: collapse cave
        object: keep leave hold: underground
        person: pin
        subject: spend: night hours: inside lift lifts
        subject: be: unable: out escape
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
        person: abandon dump maroon: sea desert roadside border island mountain mountains hut wilderness
        object: leave: without: way
        object: leave: no: way
        subject: be: unable: leave: island islands airport port village station country resort
        passive: catch: tide tides floodwater floodwaters
        object: catch cut: off: tide tides
    """,
}
