"""Words and abbreviations for units of measure, and the UCUM codes they stand for.

A plain "ton" is the short ton and a plain "gallon" the American one, as UCUM's `[ston_av]` and `[gal_us]`; an imperial gallon
is one only by name. "Pound" is a weight or money and is decided where it stands. Missed on purpose: units of the kitchen but
for cups and spoons, units of chemistry and medicine, old and local measures.
"""

from __future__ import annotations

_PREFIXES = {"kilo": "k", "mega": "M", "giga": "G", "tera": "T", "milli": "m", "micro": "u", "nano": "n"}


def _with_prefixes(word: str, code: str, prefixes: str) -> dict[str, str]:
    return {long + word: short + code for long, short in _PREFIXES.items() if long in prefixes.split()}


_SINGULAR: dict[str, str] = {
    **dict.fromkeys(("meter", "metre"), "m"),
    **{p + w: c for w in ("meter", "metre") for p, c in (("kilo", "km"), ("deci", "dm"), ("centi", "cm"), ("milli", "mm"), ("micro", "um"), ("nano", "nm"), ("pico", "pm"))},
    "micron": "um", "mile": "[mi_i]", "yard": "[yd_i]", "foot": "[ft_i]", "inch": "[in_i]", "nautical mile": "[nmi_i]", "sea mile": "[nmi_i]",
    "light year": "[ly]", "light-year": "[ly]", "astronomical unit": "AU", "furlong": "[fur_us]", "fathom": "[fth_i]",
    "hectare": "har", "acre": "[acr_us]", "liter": "L", "litre": "L", "gallon": "[gal_us]", "imperial gallon": "[gal_br]", "pint": "[pt_us]",
    "quart": "[qt_us]", "barrel": "[bbl_us]", "bushel": "[bu_us]", "teaspoon": "[tsp_us]", "tablespoon": "[tbs_us]",
    "fluid ounce": "[foz_us]", "acre-foot": "[acr_us].[ft_i]",
    "gram": "g", "gramme": "g", "kilo": "kg", "tonne": "t", "metric ton": "t", "metric tonne": "t", "ton": "[ston_av]", "short ton": "[ston_av]",
    "long ton": "[lton_av]", "ounce": "[oz_av]", "troy ounce": "[oz_tr]", "carat": "[car_m]", "kiloton": "kt", "kilotonne": "kt",
    "megaton": "Mt", "megatonne": "Mt", "gigaton": "Gt", "gigatonne": "Gt",
    "knot": "[kn_i]", "watt": "W", "watt hour": "W.h", "watt-hour": "W.h", "horsepower": "[HP]", "joule": "J", "calorie": "cal",
    "byte": "By", "bit": "bit", "volt": "V", "amp": "A", "ampere": "A", "hertz": "Hz", "decibel": "dB", "newton": "N", "pascal": "Pa", "hectopascal": "hPa",
    "millibar": "mbar", "bar of pressure": "bar", "radian": "rad", "kelvin": "K", "lumen": "lm", "sievert": "Sv", "becquerel": "Bq",
    "kilobit": "kbit", "megabit": "Mbit", "gigabit": "Gbit", "terabit": "Tbit", "petabyte": "PBy",
    "megapixel": "{megapixel}", "basis point": "{basis point}", "percentage point": "%{point}", "percent point": "%{point}",
}  # fmt: skip
for _word, _code, _which in (
    ("gram", "g", "kilo milli micro nano"), ("gramme", "g", "kilo milli micro nano"), ("liter", "L", "milli mega micro giga"), ("litre", "L", "milli mega micro giga"),
    ("watt", "W", "kilo mega giga tera milli"), ("watt hour", "W.h", "kilo mega giga tera"), ("watt-hour", "W.h", "kilo mega giga tera"),
    ("joule", "J", "kilo mega giga"), ("calorie", "cal", "kilo"), ("byte", "By", "kilo mega giga tera"), ("hertz", "Hz", "kilo mega giga"),
    ("volt", "V", "kilo"), ("pascal", "Pa", "kilo mega giga"), ("newton", "N", "kilo"), ("sievert", "Sv", "milli micro"),
):  # fmt: skip
    _SINGULAR |= _with_prefixes(_word, _code, _which)
_PLURAL_ONLY = {
    "stone": "[stone_av]", "feet": "[ft_i]", "inches": "[in_i]", "acre-feet": "[acr_us].[ft_i]", "acre feet": "[acr_us].[ft_i]", "nautical": "[nmi_i]",
}  # fmt: skip
_LENGTHS = {"meter": "m", "metre": "m", "kilometer": "km", "kilometre": "km", "centimeter": "cm", "centimetre": "cm", "millimeter": "mm",
            "millimetre": "mm", "mile": "[mi_i]", "yard": "[yd_i]", "inch": "[in_i]", "foot": "[ft_i]", "feet": "[ft_i]", "inches": "[in_i]"}  # fmt: skip
_AREAS = {"[yd_i]": "[syd_i]", "[in_i]": "[sin_i]", "[ft_i]": "[sft_i]", "[mi_i]": "[mi_i]2"}
_VOLUMES = {"[yd_i]": "[cyd_i]", "[in_i]": "[cin_i]", "[ft_i]": "[cft_i]", "[mi_i]": "[mi_i]3"}


def _plural(word: str) -> str:
    return (
        word
        if word.endswith(("s", "hertz", "feet", "horsepower", "inches"))
        else word + ("es" if word.endswith("ch") else "s")
    )


_MEASURES: dict[str, str] = dict(_SINGULAR)
for _word, _code in _LENGTHS.items():
    for _name in {_word, _plural(_word)}:
        _MEASURES[f"square {_name}"] = _MEASURES[f"sq {_name}"] = _MEASURES[f"sq. {_name}"] = _AREAS.get(
            _code, _code + "2"
        )
        _MEASURES[f"square-{_name}"] = _MEASURES[f"square {_name}"]
        _MEASURES[f"cubic {_name}"] = _MEASURES[f"cubic-{_name}"] = _MEASURES[f"cu {_name}"] = _VOLUMES.get(
            _code, _code + "3"
        )
_MEASURES |= {_plural(word): code for word, code in _SINGULAR.items()} | _PLURAL_ONLY

_PER = {"hour": "h", "second": "s", "minute": "min", "millisecond": "ms"}
_SPEEDS = {
    f"{word}{link}{time}": f"{code}/{short}"
    for word, code in _MEASURES.items()
    if code in ("m", "km", "cm", "mm", "[mi_i]", "[ft_i]", "kbit", "Mbit", "Gbit")
    for time, short in _PER.items()
    if short == "s" or "bit" not in code
    for link in (" per ", " a ", " an ", "/", "-per-", "-an-")
}
_DENSITIES = {
    f"{word}{link}{volume}": f"{code}/{short}"
    for word, code in _MEASURES.items()
    if code in ("ug", "mg", "g", "kg", "ng")
    for volume, short in (
        ("cubic meter", "m3"),
        ("cubic metre", "m3"),
        ("liter", "L"),
        ("litre", "L"),
        ("deciliter", "dL"),
        ("decilitre", "dL"),
    )
    for link in (" per ", " a ")
}
_DEGREES = {
    f"{degree}{scale}": code
    for degree in ("degree ", "degrees ", "deg ", "deg. ", "° ", "°", "degree-", "")
    for scale, code in (
        ("celsius", "Cel"), ("celcius", "Cel"), ("centigrade", "Cel"), ("centigrate", "Cel"), ("fahrenheit", "[degF]"),
        ("farenheit", "[degF]"), ("c", "Cel"), ("f", "[degF]"),
    )
    if degree or len(scale) > 1
} | {"°": "deg", " °": "deg", "º": "deg", "degree": "deg", "degrees": "deg", "deg": "deg", "deg.": "deg", "ºc": "Cel", "ºf": "[degF]", "℃": "Cel", "℉": "[degF]"}  # fmt: skip
_SHARES = {"per cent": "%", "percent": "%", "per-cent": "%", "pct": "%", "percents": "%", "percentage": "%", "%": "%", "%-point": "%{point}", "% points": "%{point}", "point": "%{point}", "points": "%{point}", "%-points": "%{point}", "percent points": "%{point}", "pp": "%{point}", "bps": "{basis point}", "per cent points": "%{point}", "per mille": "[ppth]", "‰": "[ppth]"}  # fmt: skip

_PARTS = {
    f"{parts} per {many}": code
    for parts in ("part", "parts")
    for many, code in (("thousand", "[ppth]"), ("million", "[ppm]"), ("billion", "[ppb]"), ("trillion", "[pptr]"))
} | {"ppm": "[ppm]", "ppb": "[ppb]", "ppt": "[pptr]"}
"""Shares too small for per cent."""

_SHORT: dict[str, str] = {
    "km": "km", "kms": "km", "m": "m", "dm": "dm", "cm": "cm", "cms": "cm", "mm": "mm", "nm": "nm", "μm": "um", "µm": "um", "mi": "[mi_i]", "ft": "[ft_i]", "ft.": "[ft_i]", "yd": "[yd_i]",
    "yds": "[yd_i]", "in.": "[in_i]", "ins": "[in_i]", "nmi": "[nmi_i]", "kg": "kg", "kgs": "kg", "g": "g", "mg": "mg", "μg": "ug", "µg": "ug", "mcg": "ug", "lb": "[lb_av]", "lbs": "[lb_av]", "lb.": "[lb_av]", "lbs.": "[lb_av]",
    "oz": "[oz_av]", "oz.": "[oz_av]", "fl oz": "[foz_us]", "ha": "har", "t": "t", "mt": "t", "st": "[stone_av]", "km2": "km2", "km²": "km2", "km^2": "km2", "sq km": "km2", "sq kms": "km2", "square km": "km2", "square kms": "km2", "square ft": "[sft_i]", "square m": "m2", "cubic km": "km3", "sqkm": "km2", "sq. km": "km2", "m2": "m2", "m²": "m2", "sqm": "m2", "sq m": "m2", "sq. m": "m2", "cm2": "cm2",
    "cm²": "cm2", "mm2": "mm2", "sq ft": "[sft_i]", "sq. ft.": "[sft_i]", "sqft": "[sft_i]", "sq. ft": "[sft_i]", "ft2": "[sft_i]", "ft²": "[sft_i]", "sq mi": "[mi_i]2", "sq. mi": "[mi_i]2", "m3": "m3", "m³": "m3", "cm3": "cm3", "cm³": "cm3", "km3": "km3", "km³": "km3", "cu m": "m3", "cu ft": "[cft_i]", "cc": "cm3",
    "mph": "[mi_i]/h", "kph": "km/h", "km/h": "km/h", "km/hr": "km/h", "kmh": "km/h", "kmph": "km/h", "km/s": "km/s", "m/s": "m/s", "kt": "[kn_i]", "kts": "[kn_i]", "ft/s": "[ft_i]/s", "km/ms": "km/ms",
    "l": "L", "ltr": "L", "ltrs": "L", "ml": "mL", "cl": "cL", "gal": "[gal_us]", "gals": "[gal_us]", "kw": "kW", "mw": "MW", "gw": "GW", "tw": "TW", "w": "W", "kwh": "kW.h", "mwh": "MW.h", "gwh": "GW.h", "twh": "TW.h", "hp": "[HP]", "bhp": "[HP]",
    "kb": "kBy", "mb": "MBy", "gb": "GBy", "tb": "TBy", "mbps": "Mbit/s", "gbps": "Gbit/s", "kbps": "kbit/s", "hz": "Hz", "khz": "kHz", "mhz": "MHz", "ghz": "GHz", "db": "dB",
    "v": "V", "kv": "kV", "kj": "kJ", "mj": "MJ", "kcal": "kcal", "kpa": "kPa", "hpa": "hPa", "mpa": "MPa", "psi": "[psi]", "mbar": "mbar", "mb of": "mbar", "rad": "rad",
    "bpd": "[bbl_us]/d", "bbl": "[bbl_us]", "pc": "%", "c": "Cel", "f": "[degF]",
    "ug/m3": "ug/m3", "μg/m3": "ug/m3", "µg/m3": "ug/m3", "μg/m³": "ug/m3", "µg/m³": "ug/m3", "mg/m3": "mg/m3", "mg/l": "mg/L", "g/l": "g/L", "kg/m3": "kg/m3", "mg/dl": "mg/dL",
}  # fmt: skip
"""Abbreviations; read after digits alone. Those of one letter count only as printed (`ONE_LETTER`)."""

ABBREVIATIONS = frozenset(_SHORT)

ONE_LETTER = {"m": "m", "g": "g", "t": "t", "l": "lL", "c": "C", "f": "F", "w": "W", "v": "V"}
"""How a unit of one letter is printed: "5g" is a weight, "5G" is none."""

HYPHENATED = {
    word.replace(" ", "-"): code for word, code in (_MEASURES | _SPEEDS).items() if " " in word and "/" not in word
}

UNIT_CODES = _MEASURES | _SPEEDS | _DENSITIES | _DEGREES | _SHARES | _PARTS | HYPHENATED | _SHORT
"""Words and abbreviations in lower case -> UCUM code."""

CUPS = {"cup": "[cup_us]", "cups": "[cup_us]"}
"""Units where a part of one is told, and things like others elsewhere, so that they are not among `UNIT_CODES`."""

AGE_UNITS = {"year": "a", "yr": "a", "month": "mo", "week": "wk", "day": "d"}
