"""Bodies of the United Nations by what they are called where their name is not given: "the UN refugee agency"."""

from __future__ import annotations

import re

from synoptic.trace.known import Known
from synoptic.trace.source import Source
from synoptic.trace.voices import content_words

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
LETTERS = frozenset(letters.casefold() for _, letters in _NAMES.values())


def of_nations(printed: str, known: Known) -> Source | None:
    """The body of the United Nations that words describe: by the entity of its name or letters where the reports have one; None
    where they describe none."""
    match = _OF_UN.match(printed)
    what = re.sub(r"['\u2019]s?$", "", match["what"].casefold()) if match else ""
    names = _NAMES.get(what)
    if names is None:
        return None
    step = f'"{printed}" is the {names[0]}'
    forms = {name.casefold() for name in names}
    for _, entity in sorted(known.entities.items()):
        if not forms.isdisjoint(form.casefold() for form in (entity.name, *entity.aliases)):
            return Source(("entity", entity.id), entity.name, entity.id, False, step)
    return Source(("words", *content_words(names[0])), names[0], None, False, step)
