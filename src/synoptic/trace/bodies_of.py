"""Bodies of the United Nations by what they are called where their name is not given: "the UN refugee agency"."""

from __future__ import annotations

import re

_OF_UN = re.compile(
    r"(?:the\s)?(?:U\.?N\.?(?:['\u2019]s)?|United Nations['\u2019]?)\s(?P<what>[a-z'\u2019 -]+?)\s(?P<noun>agency|organi[sz]ation|body|fund|programme|program|watchdog)$",
    re.IGNORECASE,
)
_NAMES = {
    "food": ("World Food Programme", "WFP"),
    "food aid": ("World Food Programme", "WFP"),
    "refugee": ("UN High Commissioner for Refugees", "UNHCR"),
    "refugees": ("UN High Commissioner for Refugees", "UNHCR"),
    "health": ("World Health Organization", "WHO"),
    "children": ("UN Children's Fund", "UNICEF"),
    "nuclear": ("International Atomic Energy Agency", "IAEA"),
    "atomic": ("International Atomic Energy Agency", "IAEA"),
    "cultural": ("UN Educational, Scientific and Cultural Organization", "UNESCO"),
    "culture": ("UN Educational, Scientific and Cultural Organization", "UNESCO"),
    "migration": ("International Organization for Migration", "IOM"),
    "labour": ("International Labour Organization", "ILO"),
    "labor": ("International Labour Organization", "ILO"),
    "aviation": ("International Civil Aviation Organization", "ICAO"),
    "maritime": ("International Maritime Organization", "IMO"),
    "weather": ("World Meteorological Organization", "WMO"),
    "drugs": ("UN Office on Drugs and Crime", "UNODC"),
}
"""What such a body is for -> its name and its letters; those for which newsrooms use no two."""


def names_of(printed: str) -> tuple[str, str] | None:
    """The name and the letters of the body of the United Nations that words describe; None where they describe none."""
    match = _OF_UN.match(printed)
    what = re.sub(r"['\u2019]s?$", "", match["what"].casefold()) if match else ""
    return _NAMES.get(what)
