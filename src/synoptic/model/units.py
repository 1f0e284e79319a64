"""Units of measure by their UCUM codes: what they measure, and how one is turned into another.

Factors are the exact definitions of the international yard and pound (1959) and of the SI where they exist. Money has no
factor: rates move. Time spans longer than a week are calendar units, converted by their mean Gregorian length.
"""

from __future__ import annotations

import re

_MILE, _FOOT, _POUND = 1609.344, 0.3048, 0.45359237

UNITS: dict[str, tuple[str, float, float]] = {
    "m": ("length", 1, 0), "km": ("length", 1000, 0), "cm": ("length", 0.01, 0), "mm": ("length", 0.001, 0),
    "[mi_i]": ("length", _MILE, 0), "[yd_i]": ("length", 0.9144, 0), "[ft_i]": ("length", _FOOT, 0),
    "[in_i]": ("length", 0.0254, 0), "[nmi_i]": ("length", 1852, 0), "[ly]": ("length", 9.4607304725808e15, 0),
    "m2": ("area", 1, 0), "km2": ("area", 1e6, 0), "har": ("area", 1e4, 0), "[acr_us]": ("area", 4046.872609874252, 0),
    "[mi_i]2": ("area", _MILE**2, 0), "[sft_i]": ("area", _FOOT**2, 0), "[ft_i]2": ("area", _FOOT**2, 0),
    "m3": ("volume", 1, 0), "L": ("volume", 0.001, 0), "mL": ("volume", 1e-6, 0), "[cft_i]": ("volume", _FOOT**3, 0),
    "[gal_us]": ("volume", 0.003785411784, 0), "[bbl_us]": ("volume", 0.158987294928, 0),
    "kg": ("mass", 1, 0), "g": ("mass", 0.001, 0), "mg": ("mass", 1e-6, 0), "t": ("mass", 1000, 0),
    "[lb_av]": ("mass", _POUND, 0), "[oz_av]": ("mass", _POUND / 16, 0), "[stone_av]": ("mass", 14 * _POUND, 0),
    "[ston_av]": ("mass", 2000 * _POUND, 0), "[lton_av]": ("mass", 2240 * _POUND, 0),
    "K": ("temperature", 1, 0), "Cel": ("temperature", 1, 273.15), "[degF]": ("temperature", 5 / 9, 273.15 - 160 / 9),
    "m/s": ("speed", 1, 0), "km/h": ("speed", 1 / 3.6, 0), "[mi_i]/h": ("speed", _MILE / 3600, 0), "[kn_i]": ("speed", 1852 / 3600, 0),
    "s": ("time", 1, 0), "min": ("time", 60, 0), "h": ("time", 3600, 0), "d": ("time", 86400, 0), "wk": ("time", 604800, 0),
    "mo": ("time", 2629746, 0), "a": ("time", 31556952, 0),
    "W": ("power", 1, 0), "kW": ("power", 1e3, 0), "MW": ("power", 1e6, 0), "GW": ("power", 1e9, 0), "[HP]": ("power", 745.6998715822702, 0),
    "J": ("energy", 1, 0), "kW.h": ("energy", 3.6e6, 0), "MW.h": ("energy", 3.6e9, 0), "GW.h": ("energy", 3.6e12, 0), "TW.h": ("energy", 3.6e15, 0),
    "By": ("information", 1, 0), "kBy": ("information", 1e3, 0), "MBy": ("information", 1e6, 0), "GBy": ("information", 1e9, 0), "TBy": ("information", 1e12, 0),
    "V": ("voltage", 1, 0), "kV": ("voltage", 1e3, 0), "Hz": ("frequency", 1, 0), "kHz": ("frequency", 1e3, 0), "MHz": ("frequency", 1e6, 0), "GHz": ("frequency", 1e9, 0),
    "%": ("share", 0.01, 0), "[ppth]": ("share", 0.001, 0), "[ppm]": ("share", 1e-6, 0), "[ppb]": ("share", 1e-9, 0), "[pptr]": ("share", 1e-12, 0),
    "%{point}": ("points", 1, 0), "{basis point}": ("points", 0.01, 0),
    "um": ("length", 1e-6, 0), "nm": ("length", 1e-9, 0), "pm": ("length", 1e-12, 0), "dm": ("length", 0.1, 0), "[fur_us]": ("length", 201.16840233680466, 0), "[fth_i]": ("length", 1.8288, 0),
    "cm2": ("area", 1e-4, 0), "mm2": ("area", 1e-6, 0), "[syd_i]": ("area", 0.9144**2, 0), "[sin_i]": ("area", 0.0254**2, 0),
    "cm3": ("volume", 1e-6, 0), "mm3": ("volume", 1e-9, 0), "km3": ("volume", 1e9, 0), "[cyd_i]": ("volume", 0.9144**3, 0), "[cin_i]": ("volume", 0.0254**3, 0), "[mi_i]3": ("volume", _MILE**3, 0),
    "cL": ("volume", 1e-5, 0), "uL": ("volume", 1e-9, 0), "ML": ("volume", 1e3, 0), "GL": ("volume", 1e6, 0), "[gal_br]": ("volume", 0.00454609, 0), "[pt_us]": ("volume", 0.000473176473, 0), "[qt_us]": ("volume", 0.000946352946, 0),
    "[bu_us]": ("volume", 0.03523907016688, 0), "[tsp_us]": ("volume", 4.92892159375e-6, 0), "[tbs_us]": ("volume", 1.478676478125e-5, 0), "[cup_us]": ("volume", 2.365882365e-4, 0), "[foz_us]": ("volume", 2.95735295625e-5, 0),
    "[acr_us].[ft_i]": ("volume", 4046.872609874252 * _FOOT, 0),
    "ug": ("mass", 1e-9, 0), "ng": ("mass", 1e-12, 0), "kt": ("mass", 1e6, 0), "Mt": ("mass", 1e9, 0), "Gt": ("mass", 1e12, 0), "[oz_tr]": ("mass", 0.0311034768, 0), "[car_m]": ("mass", 0.0002, 0),
    "cm/s": ("speed", 0.01, 0), "mm/s": ("speed", 0.001, 0), "km/s": ("speed", 1000, 0), "m/min": ("speed", 1 / 60, 0), "km/min": ("speed", 1000 / 60, 0), "m/h": ("speed", 1 / 3600, 0), "cm/h": ("speed", 0.01 / 3600, 0), "mm/h": ("speed", 0.001 / 3600, 0),
    "cm/min": ("speed", 0.01 / 60, 0), "mm/min": ("speed", 0.001 / 60, 0), "[mi_i]/s": ("speed", _MILE, 0), "[mi_i]/min": ("speed", _MILE / 60, 0), "[ft_i]/s": ("speed", _FOOT, 0), "[ft_i]/min": ("speed", _FOOT / 60, 0), "[ft_i]/h": ("speed", _FOOT / 3600, 0),
    "m/ms": ("speed", 1e3, 0), "cm/ms": ("speed", 10, 0), "mm/ms": ("speed", 1, 0), "km/ms": ("speed", 1e6, 0), "[mi_i]/ms": ("speed", _MILE * 1e3, 0), "[ft_i]/ms": ("speed", _FOOT * 1e3, 0),
    "mW": ("power", 1e-3, 0), "TW": ("power", 1e12, 0), "W.h": ("energy", 3600, 0), "kJ": ("energy", 1e3, 0), "MJ": ("energy", 1e6, 0), "GJ": ("energy", 1e9, 0), "cal": ("energy", 4.184, 0), "kcal": ("energy", 4184, 0),
    "bit": ("information", 0.125, 0), "kbit": ("information", 125, 0), "Mbit": ("information", 1.25e5, 0), "Gbit": ("information", 1.25e8, 0), "Tbit": ("information", 1.25e11, 0), "PBy": ("information", 1e15, 0),
    "kbit/s": ("data rate", 1e3, 0), "Mbit/s": ("data rate", 1e6, 0), "Gbit/s": ("data rate", 1e9, 0), "[bbl_us]/d": ("flow", 0.158987294928 / 86400, 0),
    "Pa": ("pressure", 1, 0), "hPa": ("pressure", 100, 0), "kPa": ("pressure", 1e3, 0), "MPa": ("pressure", 1e6, 0), "GPa": ("pressure", 1e9, 0), "bar": ("pressure", 1e5, 0), "mbar": ("pressure", 100, 0), "[psi]": ("pressure", 6894.757293168361, 0),
    "deg": ("angle", 1, 0), "rad": ("angle", 57.29577951308232, 0), "A": ("current", 1, 0), "N": ("force", 1, 0), "kN": ("force", 1e3, 0), "dB": ("loudness", 1, 0), "lm": ("light", 1, 0),
    "Sv": ("dose", 1, 0), "mSv": ("dose", 1e-3, 0), "uSv": ("dose", 1e-6, 0), "Bq": ("activity", 1, 0), "{megapixel}": ("pixels", 1, 0), "{times}": ("times", 1, 0),
    "ug/m3": ("density", 1e-9, 0), "mg/m3": ("density", 1e-6, 0), "g/m3": ("density", 1e-3, 0), "kg/m3": ("density", 1, 0), "ng/m3": ("density", 1e-12, 0), "ug/L": ("density", 1e-6, 0), "mg/L": ("density", 1e-3, 0), "g/L": ("density", 1, 0), "kg/L": ("density", 1e3, 0),
    "ng/L": ("density", 1e-9, 0), "mg/dL": ("density", 1e-2, 0), "ug/dL": ("density", 1e-5, 0), "g/dL": ("density", 10, 0), "ng/dL": ("density", 1e-8, 0), "kg/dL": ("density", 1e4, 0),
}  # fmt: skip
"""UCUM code -> (dimension, factor, offset): value * factor + offset is the value in the dimension's base unit (m, m2, m3, kg,
K, m/s, s, W, J, By, V, Hz, Pa, kg/m3, 1 for a share, one for percentage points). A bare degree is an angle: which scale of
warmth it is on, if any, is not said."""

_MONEY = re.compile(r"[A-Z]{3}")

_WORDS = {
    "m": "metres", "km": "kilometres", "cm": "centimetres", "mm": "millimetres", "[mi_i]": "miles", "[yd_i]": "yards",
    "[ft_i]": "feet", "[in_i]": "inches", "[nmi_i]": "nautical miles", "m2": "square metres", "km2": "square kilometres",
    "har": "hectares", "[acr_us]": "acres", "[mi_i]2": "square miles", "[sft_i]": "square feet", "[ft_i]2": "square feet",
    "m3": "cubic metres", "L": "litres", "mL": "millilitres", "[cft_i]": "cubic feet", "[gal_us]": "gallons",
    "[bbl_us]": "barrels", "kg": "kilograms", "g": "grams", "mg": "milligrams", "t": "tonnes", "[lb_av]": "pounds",
    "[oz_av]": "ounces", "[stone_av]": "stone", "[ston_av]": "short tons", "[lton_av]": "long tons", "Cel": "degrees Celsius",
    "[degF]": "degrees Fahrenheit", "K": "kelvin", "m/s": "metres a second", "km/h": "kilometres an hour",
    "[mi_i]/h": "miles an hour", "[kn_i]": "knots", "s": "seconds", "min": "minutes", "h": "hours", "d": "days", "wk": "weeks",
    "mo": "months", "a": "years", "W": "watts", "kW": "kilowatts", "MW": "megawatts", "GW": "gigawatts",
    "[HP]": "horsepower", "kW.h": "kilowatt-hours", "MW.h": "megawatt-hours", "GW.h": "gigawatt-hours", "%": "per cent",
    "[gal_br]": "imperial gallons", "ML": "megalitres", "kt": "kilotonnes", "Mt": "million tonnes", "Gt": "billion tonnes",
    "[oz_tr]": "troy ounces", "%{point}": "percentage points", "{basis point}": "basis points",
}  # fmt: skip
"""UCUM code -> the unit's name, in the plural, of those that news prints."""


def dimension(unit: str | None) -> str | None:
    """What a unit measures: "length", "mass" ...; "money" for an ISO 4217 code, "count" for None; None where unknown."""
    if unit is None:
        return "count"
    if unit in UNITS:
        return UNITS[unit][0]
    return "money" if _MONEY.fullmatch(unit) else None


def convert(value: float, unit_from: str | None, unit_to: str | None) -> float | None:
    """The value in another unit; None where the two measure different things, or money of two currencies."""
    if unit_from == unit_to:
        return value
    if unit_from is None or unit_to is None or unit_from not in UNITS or unit_to not in UNITS:
        return None
    kind, factor, offset = UNITS[unit_from]
    other, other_factor, other_offset = UNITS[unit_to]
    if kind != other:
        return None
    return (value * factor + offset - other_offset) / other_factor


def unit_words(unit: str) -> str:
    """The name of a unit in the plural; of one that is rare its code without the marks that only a machine needs."""
    return _WORDS.get(unit) or re.sub(r"[\[\]{}]|_[a-z]+", "", unit)
