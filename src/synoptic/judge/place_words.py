"""The words by which reports set something in a place, or name a place by what it has."""

from __future__ import annotations

LOCATIVE = frozenset("in at near outside off on to from of inside around".split())
STRONG = frozenset("in at outside off inside around".split())
IN = frozenset("in outside inside near".split())
SEAT = frozenset("police fire sheriff city firefighters officers officer detectives mayor".split())
"""What a town has of its own: the name before it is the town's."""
COUNCILS = frozenset("council hall government manager schools department administrator commission attorney".split())
"""Behind "City" in the name of a body of the town."""
NATURE = frozenset(
    "river lake glacier mountain mountains volcano ridge peak valley forest desert reservoir creek sea ocean strait gulf canal".split()
)
"""Small words behind the name of what is no town."""
UNIONS = frozenset(("european union", "african union", "united nations", "eu", "nato"))
"""What a tagger takes for a land."""
TOWNS = frozenset("mayor council town city village port municipality township suburb".split())
"""What "of" and the name of a town stand behind: "the mayor of Orrin"."""
DWELLER = frozenset(
    "man woman male female native boy girl teen teenager toddler child couple family mother father resident student home house neighborhood "
    "neighbourhood street apartment bar club shooting crash fire accident park area community suburb".split()
)
PEOPLE = frozenset("man woman male female boy girl teen teenager native resident toddler".split())
"""Of these, what a name of a person does not stand before: "an Orrin man", and "the Dahl home"."""
OUTLYING = frozenset(
    "rural semi-rural suburban unincorporated downtown nearby neighboring neighbouring coastal central".split()
)
"""Between "in" and the name of a town: "in rural Orrin"."""
INSIDE = frozenset("unit division ward wing room bureau agency office officer center centre program".split())
"""Last words, in capitals, of what is within a house or a body: "in the Intensive Care Unit"."""
DIVISION = frozenset(("county", "parish", "province"))
UNNAMED = DIVISION | frozenset("district township borough city town village state".split())
"""What a report calls a place that it has named before: "the District"."""
QUARTERS = frozenset(
    "neighborhood neighbourhood section subdivision district quarter suburb side downtown center centre harbour harbor waterfront".split()
)
"""Parts of a town."""
PARTS = frozenset(("neighborhood", "neighbourhood", "section", "subdivision"))
BODIES = frozenset(
    "state national federal royal tribal campus university college school transit park airport navy army".split()
)
"""Before "police", words for what has policemen and is no town."""
OFFICES = frozenset("first chief deputy assistant acting deputies interim senior special".split())
"""Before "police", words of somebody's office: "First Deputy Police Superintendent"."""
DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest mile kilometer kilometre".split())
