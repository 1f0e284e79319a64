"""Days that the calendar names: feasts, holidays, days of remembrance."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from synoptic.annotate.english.calendar.days import easter, nth_weekday
from synoptic.annotate.english.calendar.national import NATIONAL
from synoptic.annotate.english.calendar.other_calendars import (
    chinese_new_year,
    from_rosh_hashanah,
    hanukkah,
    islamic,
    orthodox_easter,
)
from synoptic.annotate.english.calendar.points import add_days
from synoptic.annotate.english.numbers.words import one_of


def _on(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: int, n: int, days: int = 0) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, n) + timedelta(days=days)


FEASTS: dict[str, Callable[[int], date]] = {
    "new year's day": _on(1, 1), "new year day": _on(1, 1), "new year": _on(1, 1), "new year's": _on(1, 1), "epiphany": _on(1, 6),
    "martin luther king jr. day": _nth(1, 0, 3), "martin luther king jr day": _nth(1, 0, 3), "mlk day": _nth(1, 0, 3), "martin luther king day": _nth(1, 0, 3), "australia day": _on(1, 26),
    "holocaust memorial day": _on(1, 27), "groundhog day": _on(2, 2), "candlemas": _on(2, 2), "valentine's day": _on(2, 14),
    "presidents' day": _nth(2, 0, 3), "presidents day": _nth(2, 0, 3), "st david's day": _on(3, 1), "international women's day": _on(3, 8),
    "st patrick's day": _on(3, 17), "st. patrick's day": _on(3, 17), "saint patrick's day": _on(3, 17), "april fools' day": _on(4, 1),
    "april fool's day": _on(4, 1), "earth day": _on(4, 22), "st george's day": _on(4, 23), "anzac day": _on(4, 25), "may day": _on(5, 1),
    "international workers' day": _on(5, 1), "international workers day": _on(5, 1), "int'l workers day": _on(5, 1), "workers' day": _on(5, 1),
    "cinco de mayo": _on(5, 5), "ve day": _on(5, 8), "v-e day": _on(5, 8),
    "memorial day": _nth(5, 0, -1), "juneteenth": _on(6, 19), "canada day": _on(7, 1), "fourth of july": _on(7, 4),
    "bastille day": _on(7, 14), "assumption day": _on(8, 15), "labor day": _nth(9, 0, 1), "labour day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2), "indigenous peoples' day": _nth(10, 0, 2), "halloween": _on(10, 31), "hallowe'en": _on(10, 31),
    "all saints' day": _on(11, 1), "all saints day": _on(11, 1), "all souls' day": _on(11, 2), "guy fawkes night": _on(11, 5),
    "bonfire night": _on(11, 5), "armistice day": _on(11, 11), "remembrance day": _on(11, 11), "veterans day": _on(11, 11),
    "veterans' day": _on(11, 11), "remembrance sunday": _nth(11, 6, 2), "election day": _nth(11, 0, 1, 1), "thanksgiving day": _nth(11, 3, 4),
    "thanksgiving": _nth(11, 3, 4), "black friday": _nth(11, 3, 4, 1), "cyber monday": _nth(11, 3, 4, 4), "world aids day": _on(12, 1),
    "human rights day": _on(12, 10), "christmas eve": _on(12, 24), "christmas day": _on(12, 25), "christmas": _on(12, 25),
    "boxing day": _on(12, 26), "st stephen's day": _on(12, 26), "new year's eve": _on(12, 31), "new year eve": _on(12, 31),
    "hogmanay": _on(12, 31), "mardi gras": _from_easter(-47), "shrove tuesday": _from_easter(-47), "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7), "maundy thursday": _from_easter(-3), "good friday": _from_easter(-2), "easter sunday": easter,
    "easter monday": _from_easter(1), "easter": easter, "ascension day": _from_easter(39), "whit sunday": _from_easter(49),
    "pentecost": _from_easter(49), "whit monday": _from_easter(50), "corpus christi": _from_easter(60), "trinity sunday": _from_easter(56),
    "fat tuesday": _from_easter(-47), "rose monday": _from_easter(-48), "holy saturday": _from_easter(-1), "holy thursday": _from_easter(-3),
    "orthodox easter": orthodox_easter, "orthodox good friday": lambda year: add_days(orthodox_easter(year), -2), "orthodox christmas": _on(1, 7),
    "orthodox new year": _on(1, 14), "yuandan": _on(1, 1), "burns night": _on(1, 25), "waitangi day": _on(2, 6), "pi day": _on(3, 14),
    "pancake day": _from_easter(-47), "patriots' day": _nth(4, 0, 3), "patriots day": _nth(4, 0, 3), "walpurgis night": _on(4, 30),
    "victoria day": lambda year: add_days(date(year, 5, 24), -date(year, 5, 24).weekday()), "flag day": _on(6, 14), "russia day": _on(6, 12),
    "world refugee day": _on(6, 20), "world environment day": _on(6, 5), "world press freedom day": _on(5, 3), "world health day": _on(4, 7),
    "st john's day": _on(6, 24), "mandela day": _on(7, 18), "gandhi jayanti": _on(10, 2), "german unity day": _on(10, 3), "canadian thanksgiving": _nth(10, 0, 2),
    "day of the dead": _on(11, 2), "singles' day": _on(11, 11), "singles day": _on(11, 11), "st andrew's day": _on(11, 30), "st. andrew's day": _on(11, 30),
    "small business saturday": _nth(11, 3, 4, 2), "giving tuesday": _nth(11, 3, 4, 5), "pearl harbor day": _on(12, 7), "st lucia's day": _on(12, 13),
    "kwanzaa": _on(12, 26), "rosh hashanah": from_rosh_hashanah(0), "yom kippur": from_rosh_hashanah(9), "sukkot": from_rosh_hashanah(14),
    "simchat torah": from_rosh_hashanah(22), "purim": from_rosh_hashanah(-193), "passover": from_rosh_hashanah(-163), "shavuot": from_rosh_hashanah(-113),
    "hanukkah": hanukkah, "chanukah": hanukkah, "lunar new year": chinese_new_year, "chinese new year": chinese_new_year, "seollal": chinese_new_year,
}  # fmt: skip
"""Name -> its day in a year; the American day where several countries have one of that name on different days and most texts mean
that ("Labor Day", "Thanksgiving"), the western one for the feasts of Easter; of a feast of several days the first. Left out are days of
a country that each has for itself ("National Day"), but for those in `national`."""

SIGHTED: dict[str, Callable[[int], list[date]]] = {
    **dict.fromkeys(("eid al-fitr", "eid al fitr", "eid ul-fitr", "eid ul fitr"), islamic(10, 1)),
    **dict.fromkeys(("eid al-adha", "eid al adha", "eid ul-adha", "eid ul adha"), islamic(12, 10)),
    "ashura": islamic(1, 10), "mawlid": islamic(3, 12), "islamic new year": islamic(1, 1),
}  # fmt: skip
"""Feasts that hang on the sighted moon: name -> the days of a year on which they are to be expected, one day more or less."""

MOVING = ("ramadan", "diwali", "holi", "vesak", "nowruz", "mid-autumn festival")
"""Feasts of other calendars, or of many days: found as times, and left without a day."""

FEAST = one_of([*FEASTS, *SIGHTED, *NATIONAL, *MOVING])


_NTH_THURSDAY = ("thanksgiving", "thanksgiving day")


def long_weekend(name: str, day: date) -> tuple[date, date]:
    """First and last day of the weekend of a feast: with the feast where it is a Friday or a Monday, as Thanksgiving's with its Thursday."""
    saturday = weekend_of(day)
    sunday = add_days(saturday, 1)
    if day.weekday() == 4 or name in _NTH_THURSDAY:
        return day, sunday
    return saturday, day if day.weekday() == 0 else sunday


def weekend_of(day: date) -> date:
    """The Saturday of the weekend that a feast is kept with: the one it falls on or is next to."""
    return add_days(day, {0: -2, 1: -3, 2: 3, 3: 2, 4: 1, 5: 0, 6: -1}[day.weekday()])
