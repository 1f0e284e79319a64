"""Days that countries keep on days of their own: independence days, republic days, mothers' and fathers' days.

Which is meant is told by the countries that a text names. Left out are days of a moving calendar ("Independence Day" of Israel).
Mothers have two days that newsrooms write of: where a text names no country, only the one that it was printed near is meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from synoptic.annotate.english.calendar.days import easter, nth_weekday
from synoptic.annotate.english.calendar.points import add_days
from synoptic.model.gazetteer import COUNTRIES, REGIONS

_AMERICA = r"u\.s\.|united states|americans?|washington"
_BRITAIN = r"britain|british|u\.k\.|uk|england|english|scotland|scottish|wales|welsh|london|ireland|irish|dublin|northern ireland"
_INDEPENDENCE = {
    _AMERICA: (7, 4), r"india|indians?|new delhi|delhi": (8, 15), r"pakistan|pakistanis?|islamabad": (8, 14), r"ukraine|ukrainians?|kyiv|kiev": (8, 24),
    r"mexico|mexicans?": (9, 16), r"philippines?|filipinos?|manila": (6, 12), r"nigeria|nigerians?|abuja|lagos": (10, 1), r"ghana|ghanaians?|accra": (3, 6),
    r"indonesia|indonesians?|jakarta": (8, 17), r"malaysia|malaysians?|kuala lumpur": (8, 31), r"brazil|brazilians?": (9, 7),
    r"finland|finnish|finns|helsinki": (12, 6), r"poland|polish|poles|warsaw": (11, 11), r"bangladesh|bangladeshis?|dhaka": (3, 26),
    r"sri lanka|sri lankans?|colombo": (2, 4), r"jamaica|jamaicans?|kingston": (8, 6), r"kenya|kenyans?|nairobi": (12, 12),
    r"uganda|ugandans?|kampala": (10, 9), r"zimbabwe|zimbabweans?|harare": (4, 18), r"zambia|zambians?|lusaka": (10, 24), r"malawi|malawians?": (7, 6),
    r"botswana": (9, 30), r"namibia|namibians?|windhoek": (3, 21), r"mozambique|mozambicans?|maputo": (6, 25), r"angola|angolans?|luanda": (11, 11),
    r"algeria|algerians?|algiers": (7, 5), r"tunisia|tunisians?|tunis": (3, 20), r"morocco|moroccans?|rabat": (11, 18), r"senegal|senegalese|dakar": (4, 4),
    r"ivory coast|ivorians?|abidjan": (8, 7), r"south sudan|juba": (7, 9), r"rwanda|rwandans?|kigali": (7, 1), r"burundi|burundians?": (7, 1),
    r"argentina|argentines?|buenos aires": (7, 9), r"peru|peruvians?|lima": (7, 28), r"colombia|colombians?|bogota|bogotá": (7, 20),
    r"venezuela|venezuelans?|caracas": (7, 5), r"ecuador|ecuadorians?|quito": (8, 10), r"bolivia|bolivians?|la paz": (8, 6), r"chile|chileans?|santiago": (9, 18),
    r"uruguay|uruguayans?|montevideo": (8, 25), r"paraguay|paraguayans?|asuncion": (5, 15), r"haiti|haitians?|port-au-prince": (1, 1),
    r"guatemala|guatemalans?|honduras|hondurans?|el salvador|salvadorans?|nicaragua|nicaraguans?|costa rica|costa ricans?": (9, 15),
    r"greece|greeks?|athens": (3, 25), r"bulgaria|bulgarians?|sofia": (9, 22), r"croatia|croatians?|zagreb": (5, 30), r"estonia|estonians?|tallinn": (2, 24),
    r"latvia|latvians?|riga": (11, 18), r"lithuania|lithuanians?|vilnius": (2, 16), r"georgian?|georgians|tbilisi": (5, 26), r"armenia|armenians?|yerevan": (9, 21),
    r"azerbaijan|azerbaijanis?|baku": (5, 28), r"moldova|moldovans?|chisinau": (8, 27), r"belarus|belarusians?|minsk": (7, 3), r"kazakhstan|kazakhs?|astana": (12, 16),
    r"uzbekistan|uzbeks?|tashkent": (9, 1), r"afghanistan|afghans?|kabul": (8, 19), r"lebanon|lebanese|beirut": (11, 22), r"syria|syrians?|damascus": (4, 17),
    r"jordan|jordanians?|amman": (5, 25), r"myanmar|burmese|burma|yangon": (1, 4), r"vietnam|vietnamese|hanoi": (9, 2), r"cambodia|cambodians?|phnom penh": (11, 9),
    r"singapore|singaporeans?": (8, 9), r"papua new guinea": (9, 16), r"fiji|fijians?": (10, 10), r"iceland|icelandic|reykjavik": (6, 17),
    r"kosovo|pristina": (2, 17), r"montenegro|podgorica": (5, 21), r"north macedonia|skopje": (9, 8), r"bosnia|bosnians?|sarajevo": (3, 1),
    r"israel|israelis?|jerusalem|tel aviv": None,
}  # fmt: skip
_REPUBLIC = {
    r"india|indians?|new delhi|delhi": (1, 26), r"turkey|turkish|turks|ankara|istanbul|türkiye": (10, 29), r"italy|italians?|rome": (6, 2),
    r"kenya|kenyans?|nairobi": (12, 12), r"kazakhstan|kazakhs?|astana": (10, 25), r"portugal|portuguese|lisbon": (10, 5), r"nepal|nepalese|nepalis?|kathmandu": (5, 28),
    r"malta|maltese": (12, 13), r"trinidad": (9, 24), r"armenia|armenians?|yerevan": (5, 28), r"azerbaijan|azerbaijanis?|baku": (5, 28),
}  # fmt: skip


def _on(day: tuple[int, int] | None) -> Callable[[int], date] | None:
    return (lambda year: date(year, *day)) if day is not None else None


def _nth(month: int, weekday: int, n: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, n)


def _mothering_sunday(year: int) -> date:
    return add_days(easter(year), -21)


_MOTHERS: dict[str, Callable[[int], date] | None] = {
    _BRITAIN: _mothering_sunday, r"france|french|paris|sweden|swedish|stockholm": None, r"mexico|mexicans?": _on((5, 10)),
    r"poland|polish|warsaw": _on((5, 26)), r"spain|spanish|madrid|portugal|portuguese|hungary|hungarian": _nth(5, 6, 1),
    r"egypt|egyptians?|cairo|arabs?|lebanon|lebanese|syrians?|jordanians?": _on((3, 21)), r"thailand|thais?|bangkok": _on((8, 12)),
    r"argentina|argentines?": _nth(10, 6, 3), r"russia|russians?|moscow": _nth(11, 6, -1),
}  # fmt: skip
_FATHERS: dict[str, Callable[[int], date] | None] = {
    r"australia|australians?|new zealand|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington": _nth(9, 6, 1),
    r"germany|germans?|berlin": lambda year: add_days(easter(year), 39), r"spain|spanish|italy|italians?|portugal|portuguese": _on((3, 19)),
    r"thailand|thais?|bangkok": _on((12, 5)), r"brazil|brazilians?": _nth(8, 6, 2), r"sweden|swedish|norway|norwegians?|finland|finnish": _nth(11, 6, 2),
    r"russia|russians?|moscow": _nth(10, 6, 3), r"poland|polish|warsaw": _on((6, 23)), r"denmark|danish|danes": _on((6, 5)),
}  # fmt: skip

NATIONAL: dict[str, dict[str, Callable[[int], date] | None]] = {
    "independence day": {words: _on(day) for words, day in _INDEPENDENCE.items()},
    "republic day": {words: _on(day) for words, day in _REPUBLIC.items()},
    "mother's day": _MOTHERS,
    "mothers' day": _MOTHERS,
    "father's day": _FATHERS,
    "fathers' day": _FATHERS,
}
"""Name -> words for a country, and its day; None where no rule here tells it."""

USUAL: dict[str, Callable[[int], date]] = {
    "independence day": lambda year: date(year, 7, 4), "mother's day": _nth(5, 6, 2), "mothers' day": _nth(5, 6, 2), "father's day": _nth(6, 6, 3),
    "fathers' day": _nth(6, 6, 3),
}  # fmt: skip
"""What is meant where the text names no country with a day of its own: for the family days what most countries keep, else the American day."""


NEAR = 21
"""Days from the printing of a report within which a feast is the one that it means."""
_SETTINGS = re.compile(
    r"(?<![\w.])(?:"
    + "|".join(sorted(map(re.escape, COUNTRIES | {r for r in REGIONS if len(r) > 2} | {"new york"})))
    + r")(?!\w)"
)
_HERE = re.compile(
    r"(?<![\w.])(?:"
    + _AMERICA
    + "|"
    + "|".join(sorted(map(re.escape, {r for r in REGIONS if len(r) > 2} | {"new york"})))
    + r")(?!\w)"
)
_ABROAD = frozenset(("scotland", "wales", "northern ireland"))
"""Regions of the table that are of a country with a day of its own."""


def national_day(name: str, before: str, text: str, published: date | None = None) -> Callable[[int], date] | None:
    """The day by year: of the country named right before it ("India's Independence Day"), else of the only one the text names."""
    days, lowered = NATIONAL[name], text.lower()
    for words, day in days.items():
        if re.search(rf"(?<!\w)(?:{words})(?:['’]s?)?(?: \d+\w\w)? $", before):
            return day
    named = [day for words, day in days.items() if re.search(rf"(?<!\w)(?:{words})(?!\w)", lowered)]
    if days is not _MOTHERS:
        return (USUAL.get(name) if not named else None) if len(named) != 1 else named[0]
    if named:
        here = any(m[0] not in _ABROAD for m in _HERE.finditer(lowered))
        return named[0] if len(named) == 1 and not here else None
    return USUAL[name] if _SETTINGS.search(lowered) else _near(published, (USUAL[name], _mothering_sunday))


def _near(published: date | None, days: Sequence[Callable[[int], date]]) -> Callable[[int], date] | None:
    """The only one of some days near which a report was printed."""
    if published is None:
        return None
    near = [day for day in days if abs((day(published.year) - published).days) <= NEAR]
    return near[0] if len(near) == 1 else None
