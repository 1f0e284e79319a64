"""Words for units and currencies, and the codes they stand for: UCUM for measures, ISO 4217 for money."""

from __future__ import annotations

from synoptic.annotate.numbers import one_of

_LONG: dict[str, str] = {
    "kilometer": "km", "kilometre": "km", "meter": "m", "metre": "m", "centimeter": "cm", "centimetre": "cm",
    "millimeter": "mm", "millimetre": "mm", "mile": "[mi_i]", "yard": "[yd_i]", "foot": "[ft_i]", "feet": "[ft_i]",
    "inch": "[in_i]", "inche": "[in_i]", "nautical mile": "[nmi_i]", "light year": "[ly]", "light-year": "[ly]",
    "square kilometer": "km2", "square kilometre": "km2", "square meter": "m2", "square metre": "m2", "sq km": "km2",
    "square mile": "[mi_i]2", "sq mile": "[mi_i]2", "square foot": "[sft_i]", "square feet": "[sft_i]", "sq ft": "[sft_i]",
    "hectare": "har", "acre": "[acr_us]", "cubic meter": "m3", "cubic metre": "m3", "cubic feet": "[cft_i]",
    "liter": "L", "litre": "L", "milliliter": "mL", "millilitre": "mL", "gallon": "[gal_us]", "barrel": "[bbl_us]",
    "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "gram": "g", "gramme": "g", "milligram": "mg", "tonne": "t",
    "metric ton": "t", "ton": "[ston_av]", "short ton": "[ston_av]", "long ton": "[lton_av]", "ounce": "[oz_av]",
    "stone": "[stone_av]", "mile per hour": "[mi_i]/h", "miles per hour": "[mi_i]/h", "miles an hour": "[mi_i]/h",
    "kilometers per hour": "km/h", "kilometres per hour": "km/h", "kilometers an hour": "km/h", "kilometres an hour": "km/h",
    "meters per second": "m/s", "metres per second": "m/s", "knot": "[kn_i]", "degrees celsius": "Cel", "degree celsius": "Cel",
    "degrees centigrade": "Cel", "degrees fahrenheit": "[degF]", "degree fahrenheit": "[degF]", "celsius": "Cel",
    "fahrenheit": "[degF]", "degrees c": "Cel", "degrees f": "[degF]", "deg celsius": "Cel", "deg fahrenheit": "[degF]", "centigrade": "Cel", "°c": "Cel", "°f": "[degF]", "° c": "Cel", "° f": "[degF]",
    "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "kilowatt hour": "kW.h", "kilowatt-hour": "kW.h",
    "megawatt hour": "MW.h", "megawatt-hour": "MW.h", "gigawatt hour": "GW.h", "gigawatt-hour": "GW.h", "horsepower": "[HP]",
    "byte": "By", "kilobyte": "kBy", "megabyte": "MBy", "gigabyte": "GBy", "terabyte": "TBy", "volt": "V",
    "per cent": "%", "percent": "%", "percentage point": "%{point}", "pct": "%", "basis point": "{basis point}",
}  # fmt: skip
_SHORT: dict[str, str] = {
    "km": "km", "kms": "km", "m": "m", "cm": "cm", "mm": "mm", "mi": "[mi_i]", "ft": "[ft_i]", "yd": "[yd_i]", "yds": "[yd_i]", "in.": "[in_i]",
    "kg": "kg", "kgs": "kg", "g": "g", "mg": "mg", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "ha": "har", "t": "t",
    "km2": "km2", "km²": "km2", "m2": "m2", "m²": "m2", "m3": "m3", "mph": "[mi_i]/h", "kph": "km/h", "km/h": "km/h", "kmh": "km/h",
    "kmph": "km/h", "m/s": "m/s", "l": "L", "ml": "mL", "kw": "kW", "mw": "MW", "gw": "GW", "kwh": "kW.h", "mwh": "MW.h", "gwh": "GW.h",
    "twh": "TW.h", "mb": "MBy", "gb": "GBy", "tb": "TBy", "hz": "Hz", "bpd": "[bbl_us]/d", "pc": "%", "%": "%", "c": "Cel", "f": "[degF]",
}  # fmt: skip
"""Abbreviations; read after digits alone."""

UNIT_CODES = (
    _LONG
    | {w + "s": c for w, c in _LONG.items() if w[-1] not in "tc°f" or w in ("foot", "volt", "watt", "megawatt")}
    | _SHORT
)
UNIT_CODES |= {
    "kilowatts": "kW",
    "gigawatts": "GW",
    "percentage points": "%{point}",
    "basis points": "{basis point}",
    "inches": "[in_i]",
}
LONG_UNIT = one_of(w for w in UNIT_CODES if w not in _SHORT)
SHORT_UNIT = one_of(_SHORT)

SYMBOLS = {
    "us$": "USD", "u.s.$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD",
    "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₪": "ILS", "₩": "KRW",
    "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₾": "GEL", "₱": "PHP", "฿": "THB", "₫": "VND", "rs.": "INR", "rs": "INR",
}  # fmt: skip
CODES = (
    "USD EUR GBP JPY CNY INR RUB CHF CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF TRY ILS ZAR BRL MXN KRW AED SAR UAH AZN GEL NGN KES"
).split()  # fmt: skip
_OF_DOLLAR = {
    "canadian": "CAD", "australian": "AUD", "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD", "taiwan": "TWD",
    "us": "USD", "u.s.": "USD", "american": "USD",
}  # fmt: skip
CURRENCY_WORDS = {
    "dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "shekel": "ILS", "won": "KRW", "lira": "TRY",
    "swiss franc": "CHF", "franc": "CHF", "rand": "ZAR", "riyal": "SAR", "dirham": "AED", "hryvnia": "UAH", "zloty": "PLN",
    "naira": "NGN", "real": "BRL", "reais": "BRL", "baht": "THB", "rupiah": "IDR", "ringgit": "MYR", "forint": "HUF",
    "krona": "SEK", "kronor": "SEK", "kroner": "NOK", "peso": "MXN", "manat": "AZN", "lari": "GEL", "bitcoin": "XBT", "bitcoins": "XBT", "btc": "XBT", "rmb": "CNY",
} | {f"{whose} dollar": code for whose, code in _OF_DOLLAR.items()}  # fmt: skip
"""Word -> the currency it most often is; "peso", "krona" and their like name several, and the commonest is taken."""
CURRENCY_WORDS |= {w + "s": c for w, c in CURRENCY_WORDS.items() if not w.endswith(("s", "n", "ht"))}
CURRENCY_WORDS |= {c.lower(): c for c in CODES}
SMALL_CHANGE = {"cent": "USD", "cents": "USD", "pence": "GBP", "p": "GBP", "euro cents": "EUR"}
"""A hundredth of the currency."""
CURRENCY_WORD = one_of(CURRENCY_WORDS)
SYMBOLS |= {s[:-1] + " $": code for s, code in SYMBOLS.items() if s in ("c$", "hk$", "nz$", "us$")}
SYMBOL = "(?:" + one_of(SYMBOLS) + "|" + one_of(c.lower() for c in CODES) + " ?)"

AGE_UNITS = {"year": "a", "month": "mo", "week": "wk", "day": "d"}
