"""Zones of the clock by the names that news print: "EST", "GMT", "Pacific Daylight Time", "Moscow time".

A zone is known where one offset from UTC is meant by its name, or where a rule of summer time tells it from the day. Names that
several countries use ("IST", "CST", "BST") are decided by the places that a text names, and else left open. Left open on
purpose are "local time", summer time in years before the rules here hold, and countries without a fixed or known rule.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.calendar.offsets import Zone
from synoptic.annotate.english.numbers.words import one_of


def _hours(**names: float) -> dict[str, Zone]:
    return {name: Zone(round(60 * hours)) for name, hours in names.items()}


ABBREVIATIONS: dict[str, Zone] = {
    **_hours(gmt=0, utc=0, wet=0, cet=1, cest=2, eet=2, eest=3, trt=3, wat=1, cat=2, sast=2, eat=3),
    **_hours(irst=3.5, pkt=5, npt=5.75, mmt=6.5, ict=7, wib=7, wita=8, sgt=8, hkt=8, pht=8, myt=8, jst=9, kst=9),
    **_hours(awst=8, acst=9.5, acdt=10.5, aest=10, aedt=11, nzst=12, nzdt=13, chst=10, hst=-10, akst=-9, akdt=-8),
    **_hours(nst=-3.5, ndt=-2.5, brt=-3, clt=-4, clst=-3, vet=-4),
    **_hours(edt=-4, cdt=-5, mdt=-6, pdt=-7, adt=-3, mst=-7, idt=3),
    "msk": Zone(180, "moscow"), "et": Zone(-300, "us"), "ct": Zone(-360, "us"), "mt": Zone(-420, "us"), "pt": Zone(-480, "us"),
}  # fmt: skip
"""The zones that news print, by their usual abbreviation, those with one meaning alone; without the ones that are words too ("WEST")."""

_AMERICA = (
    r"u\.s\.|united states|american|americans|canad\w+|toronto|new york|washington|chicago|houston|dallas|texas|illinois|florida|"
    r"california|los angeles|mexico|minnesota|missouri|wisconsin|iowa|kansas|oklahoma|nebraska|louisiana|tennessee|alabama|arkansas|"
    r"mississippi|dakota|boston|atlanta|georgia|ohio|michigan|pennsylvania|virginia|carolina|oregon|seattle|nevada|arizona"
)
_AUSTRALIA = r"australian?|australians|sydney|melbourne|canberra|brisbane|queensland|tasmania|hobart"
AMBIGUOUS: dict[str, tuple[tuple[str, float], ...]] = {
    "ist": ((r"indian?|indians|new delhi|delhi|mumbai|kolkata|chennai|bengaluru|hyderabad|kashmir|punjab|gujarat", 5.5),
            (r"israel\w*|jerusalem|tel aviv|gaza|haifa|west bank", 2), (r"irish|ireland|dublin|cork|galway|limerick", 1)),
    "bst": ((r"britain|british|u\.k\.|uk|england|scotland|scottish|wales|welsh|london|manchester|birmingham|glasgow|edinburgh|"
             r"belfast|leeds|liverpool|cardiff", 1), (r"bangladeshi?|dhaka|chittagong|chattogram", 6)),
    "cst": ((_AMERICA, -6), (r"china|chinese|beijing|shanghai|taiwan\w*|taipei|guangdong|sichuan|wuhan", 8), (r"cuban?|havana", -5)),
    "ast": ((r"halifax|nova scotia|new brunswick|puerto ric\w+|bermuda|caribbean|barbados|trinidad|labrador|virgin islands", -4),
            (r"saudi|riyadh|iraqi?|baghdad|kuwaiti?|qatari?|doha|bahraini?|yemeni?|arabian?", 3)),
    "gst": ((r"emirates|emirati|dubai|abu dhabi|omani?|muscat", 4), (r"south georgia", -2)),
    "amt": ((r"armenian?|yerevan", 4), (r"brazil\w*|manaus|amazonas", -4)),
    "est": ((_AMERICA + r"|jamaican?|panama|haiti\w*|bahamas", -5), (_AUSTRALIA, 10)),
    "pst": ((_AMERICA, -8), (r"philippines?|filipinos?|manila|cebu|mindanao|luzon", 8), (r"pakistani?|karachi|islamabad|lahore", 5)),
}  # fmt: skip
"""Abbreviation -> who uses it, by words of the text, and hours from UTC."""

USUAL = {"est": -5.0, "pst": -8.0}
"""What an abbreviation means in a text that names none of its countries; the others are left open there."""

_WORDS = {"eastern": "e", "central": "c", "mountain": "m", "pacific": "p", "atlantic": "a", "alaska": "ak"}
_NAMED: dict[str, Zone] = {
    "greenwich mean": Zone(0), "coordinated universal": Zone(0), "universal": Zone(0), "british summer": Zone(60),
    "central european": Zone(60, "eu"), "central european summer": Zone(120), "eastern european": Zone(120, "eu"),
    "eastern european summer": Zone(180), "western european": Zone(0, "eu"), "indian standard": Zone(330), "india": Zone(330),
    "japan standard": Zone(540), "japan": Zone(540), "tokyo": Zone(540), "korea standard": Zone(540), "seoul": Zone(540),
    "china standard": Zone(480), "beijing": Zone(480), "hong kong": Zone(480), "singapore": Zone(480), "philippine": Zone(480),
    "manila": Zone(480), "pakistan standard": Zone(300), "pakistan": Zone(300), "gulf standard": Zone(240), "dubai": Zone(240),
    "arabia standard": Zone(180), "east africa": Zone(180), "nairobi": Zone(180), "west africa": Zone(60), "lagos": Zone(60),
    "south african standard": Zone(120), "australian eastern standard": Zone(600), "australian eastern daylight": Zone(660),
    "australian central standard": Zone(570), "australian western standard": Zone(480), "london": Zone(0, "eu"),
    "paris": Zone(60, "eu"), "berlin": Zone(60, "eu"), "brussels": Zone(60, "eu"), "rome": Zone(60, "eu"), "madrid": Zone(60, "eu"),
    "vienna": Zone(60, "eu"), "warsaw": Zone(60, "eu"), "athens": Zone(120, "eu"), "kyiv": Zone(120, "eu"), "kiev": Zone(120, "eu"), "moscow": Zone(180, "moscow"),
    "new york": Zone(-300, "us"), "washington": Zone(-300, "us"), "los angeles": Zone(-480, "us"), "hawaii": Zone(-600),
    "hawaii-aleutian standard": Zone(-600), "atlantic": Zone(-240, "us"), "atlantic standard": Zone(-240),
    "alaska": Zone(-540, "us"), "newfoundland": Zone(-210, "us"),
}  # fmt: skip
"""What may stand before "time"."""
_BARE = ("eastern", "pacific")
"""What stands without "time" behind an hour: "1 p.m. Eastern". "Central" and "mountain" too often begin a name."""

_FIGURES = r"(?:utc|gmt) ?[+\-−–] ?\d{1,2}(?::?[0-5]\d)?"
_LONG = one_of([*_NAMED, *(f"{w}{kind}" for w in _WORDS for kind in ("", " standard", " daylight"))])
ZONE = (
    rf"(?:{_FIGURES}|(?:u\.s\. )?{_LONG} time\b|local time\b|{one_of(_BARE)}\b(?! \w+ time)"
    rf"|{one_of([*ABBREVIATIONS, *AMBIGUOUS])}\b|[a-z]+ (?:[a-z]+ )?(?:standard |daylight )?time\b)"
)
"""In lower case; the last, of a place that is not known here, is read as a zone without an offset."""


def is_printed_as_zone(name: str) -> bool:
    """ "EST" and "Moscow time", not "west" or "next time"; UTC with figures and "local time" in any letters."""
    plain = name.strip(" ,()")
    if plain.lower() == "local time" or re.match(r"(?:utc|gmt)", plain, re.I):
        return True
    words = plain.split()
    if words[-1].lower() == "time":
        return all(w[0].isupper() for w in words[:-1] if w not in ("standard", "daylight", "mean", "summer"))
    return plain.isupper() or plain.lower() in _BARE and plain[0].isupper()


def zone_of(name: str, text: str) -> Zone | None:
    """The zone that a name means in a text; None where that stays open."""
    name = re.sub(r"\s+", " ", name.strip(" .,()").lower()).removeprefix("u.s. ")
    if figures := re.fullmatch(r"(?:utc|gmt) ?([+\-−–]) ?(\d{1,2}):?(\d\d)?", name):
        minutes = 60 * int(figures[2]) + int(figures[3] or 0)
        return Zone(minutes if figures[1] == "+" else -minutes) if minutes <= 14 * 60 else None
    if name in ABBREVIATIONS:
        return ABBREVIATIONS[name]
    if name in AMBIGUOUS:
        return _by_places(name, text)
    plain = name.removesuffix(" time")
    return _NAMED.get(plain) or _american_zone(plain)


def _american_zone(name: str) -> Zone | None:
    """ "eastern", "pacific standard", "mountain daylight"."""
    word, _, kind = name.partition(" ")
    if word not in _WORDS or kind not in ("", "standard", "daylight"):
        return None
    minutes = {"e": -300, "c": -360, "m": -420, "p": -480, "a": -240, "ak": -540}[_WORDS[word]]
    return Zone(minutes + 60 * (kind == "daylight"), "" if kind else "us")


def _by_places(name: str, text: str) -> Zone | None:
    """Of the countries that use an abbreviation, the one whose places the text names, if it is only one."""
    lowered = text.lower()
    hours = [h for words, h in AMBIGUOUS[name] if re.search(rf"(?<!\w)(?:{words})(?!\w)", lowered)]
    if not hours and name in USUAL:
        hours = [USUAL[name]]
    return Zone(round(60 * hours[0])) if len(hours) == 1 else None
