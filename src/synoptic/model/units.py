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
    "V": ("voltage", 1, 0), "Hz": ("frequency", 1, 0), "%": ("share", 0.01, 0),
}  # fmt: skip
"""UCUM code -> (dimension, factor, offset): value * factor + offset is the value in the dimension's base unit (m, m2, m3, kg,
K, m/s, s, W, J, By, V, Hz, and 1 for a share)."""

_MONEY = re.compile(r"[A-Z]{3}")


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
