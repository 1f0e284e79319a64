"""Names that reports give to what is no person: a storm, a ship, an animal.

Told by the noun before or behind the name: "Hurricane Dora", "the ferry Queen Astrid", "Martha, a trawler,", "a dog called Bruno".
"""

from __future__ import annotations

import re

_STORM = r"(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|(?:[Tt]ropical )?[Ss]torm|[Hh]eatwave)"
_THING = (
    r"(?:ferry|trawler|ship|boat|fishing boat|yacht|tanker|freighter|vessel|liner|barge|tug|tugboat|lifeboat|schooner|ketch|frigate|"
    r"destroyer|submarine|warship|steamer|catamaran|cruiser|dog|puppy|horse|racehorse|pony|cat|bear|elephant|bull|mare|colt|gelding|"
    r"terrier|labrador|spaniel|satellite|probe|rover|rocket)"
)
_BEFORE = re.compile(
    rf"\b(?:{_STORM}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:[\w-]+ ){{0,3}}{_THING}(?:,? (?:called|named|christened))?,?)"
    r" (?:(?:Queen|King|Prince|Princess|Lady|Lord|Saint|Captain) )?[\"“‘']?$"
)
_BEHIND = re.compile(rf", (?:an?|the) (?:[\w-]+ ){{0,3}}{_THING}(?=[,.;:)]| (?:that|which|with|off|from|built)\b)")
_OF_STORM = re.compile(rf"{_STORM} [A-Z]")
_DOES = re.compile(
    r" (?:\w+ly )?(?:sailed|owned|owns|built|bought|used|uses|had|has|shot|bred|trained|rode|skippers|captained)\b"
)
"""Behind a name of two words in "the boat Ole Berg sailed", which is its owner's."""
LOOKED = 60


def named_thing(text: str, start: int, end: int) -> bool:
    """Whether a name in a report's text is said there to be that of a storm, a ship or an animal."""
    name = text[start:end]
    if _OF_STORM.match(name) or _BEHIND.match(text[end : end + LOOKED]):
        return True
    before = _BEFORE.search(text[max(0, start - LOOKED) : start]) is not None
    return before and not (" " in name and _DOES.match(text[end : end + LOOKED]))
