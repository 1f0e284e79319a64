"""Streets as they are printed: without the full stop of the sentence, and one street whether it is written out or not."""

from __future__ import annotations

import re

SHORT = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "dr": "drive", "ln": "lane", "blvd": "boulevard", "ct": "court",
    "pl": "place", "hwy": "highway", "pkwy": "parkway", "ter": "terrace", "cir": "circle", "n": "north", "s": "south", "e": "east",
    "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th",
    "ninth": "9th", "tenth": "10th",
}  # fmt: skip
"""What stands for what in the names of streets."""
WAYS = frozenset(word for word in SHORT.values() if len(word) > 3 and not word.endswith(("th", "west", "east"))) | {
    "way"
}
"""Words that end the name of a street."""
_WEEKDAY = re.compile(r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$")
"""Behind a street: when it was."""
DIRECTED = frozenset(("NE", "NW", "SE", "SW"))
"""Behind a street, a part of the town; elsewhere a state may be meant."""


def street(printed: str) -> str:
    """The name of a street or an address, without the sentence's full stop."""
    printed = _WEEKDAY.sub("", printed.strip()).strip()
    word = printed.rstrip(".").rpartition(" ")[2].lower()
    return printed if word in SHORT else printed.rstrip(".")


def street_key(printed: str) -> str:
    """One key for each street, however it is abbreviated."""
    words = [w.strip(".,").lower() for w in _WEEKDAY.sub("", printed).split()]
    return " ".join(SHORT.get(w, w) for w in words)


def is_way(word: str) -> bool:
    """Whether a word ends the name of a street, written out or not."""
    word = word.strip(".,").lower()
    return word in WAYS or SHORT.get(word, "") in WAYS
