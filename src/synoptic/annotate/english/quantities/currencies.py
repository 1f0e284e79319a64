"""The world's money: names, symbols and ISO 4217 codes, with the parts of a hundred that are counted by name.

A name that several currencies share ("peso", "franc", "dollar") stands for the one the press most often means by it alone;
with the country before it ("Chilean pesos") it is that country's. Missed on purpose: "kr" and "Fr" alone, which name
several; names that are common words unless the country stands before them ("real", "sol", "colon", "mark", "crown").
"""

from __future__ import annotations

from synoptic.annotate.english.numbers.words import one_of

_TABLE = """
AED; uae, emirati, emirates, united arab emirates; dirham dirhams
AFN; afghan; afghani afghanis
ALL; albanian; lek leks
AMD; armenian; dram drams
ANG; antillean, netherlands antillean, netherlands antilles; guilder guilders
AOA; angolan; kwanza kwanzas
ARS; argentine, argentinian, argentina; peso pesos
AUD; australian, aussie; dollar dollars
AWG; aruban; florin florins
AZN; azerbaijani, azeri; manat manats
BAM; bosnian, convertible, bosnia and herzegovina; mark marks marka
BBD; barbadian, barbados; dollar dollars
BDT; bangladeshi, bangladesh; taka takas
BGN; bulgarian; lev leva levs
BHD; bahraini, bahrain; dinar dinars
BIF; burundian, burundi; franc francs
BMD; bermudian, bermuda; dollar dollars
BND; brunei; dollar dollars
BOB; bolivian; boliviano bolivianos
BRL; brazilian, brazil; real reais reals
BSD; bahamian, bahamas; dollar dollars
BTN; bhutanese; ngultrum ngultrums
BWP; botswana; pula pulas
BYN; belarusian, belarussian, belarus; rouble roubles ruble rubles
BZD; belize, belizean; dollar dollars
CAD; canadian, canada; dollar dollars
CDF; congolese; franc francs
CHF; swiss; franc francs
CLP; chilean, chile; peso pesos
CNY; chinese, china; yuan renminbi rmb kuai
COP; colombian; peso pesos
CRC; costa rican; colon colones colón
CUP; cuban; peso pesos
CVE; cape verdean; escudo escudos
CZK; czech; koruna korunas koruny crown crowns
DJF; djiboutian; franc francs
DKK; danish; krone kroner crown crowns
DOP; dominican; peso pesos
DZD; algerian; dinar dinars
EGP; egyptian; pound pounds
ERN; eritrean; nakfa nakfas
ETB; ethiopian; birr birrs
EUR; euro; euro euros
FJD; fijian, fiji; dollar dollars
FKP; falkland islands, falklands; pound pounds
GBP; british, english, uk, scottish; pound pounds, sterling, quid
GEL; georgian; lari laris
GHS; ghanaian, ghana; cedi cedis
GIP; gibraltar; pound pounds
GMD; gambian; dalasi dalasis
GNF; guinean; franc francs
GTQ; guatemalan; quetzal quetzals quetzales
GYD; guyanese, guyana; dollar dollars
HKD; hong kong; dollar dollars
HNL; honduran; lempira lempiras
HTG; haitian; gourde gourdes
HUF; hungarian; forint forints
IDR; indonesian; rupiah rupiahs
ILS; israeli, new israeli; shekel shekels sheqel
INR; indian; rupee rupees
IQD; iraqi; dinar dinars
IRR; iranian; rial rials toman
ISK; icelandic; krona kronur krónur crown crowns
JMD; jamaican; dollar dollars
JOD; jordanian; dinar dinars
JPY; japanese; yen
KES; kenyan, kenya; shilling shillings
KGS; kyrgyz; som soms
KHR; cambodian; riel riels
KMF; comorian; franc francs
KPW; north korean; won
KRW; south korean, korean; won
KWD; kuwaiti; dinar dinars
KYD; cayman, cayman islands; dollar dollars
KZT; kazakh, kazakhstani; tenge tenges
LAK; lao, laotian; kip kips
LBP; lebanese; pound pounds lira
LKR; sri lankan; rupee rupees
LRD; liberian; dollar dollars
LSL; lesotho; loti maloti
LYD; libyan; dinar dinars
MAD; moroccan; dirham dirhams
MDL; moldovan; leu lei
MGA; malagasy; ariary ariaries
MKD; macedonian; denar denars denari
MMK; myanmar, burmese; kyat kyats
MNT; mongolian; tugrik tugriks togrog
MOP; macanese, macau; pataca patacas
MRU; mauritanian; ouguiya ouguiyas
MUR; mauritian; rupee rupees
MVR; maldivian; rufiyaa rufiyaas
MWK; malawian; kwacha kwachas
MXN; mexican, mexico; peso pesos
MYR; malaysian; ringgit ringgits
MZN; mozambican; metical meticals meticais
NAD; namibian; dollar dollars
NGN; nigerian; naira nairas
NIO; nicaraguan; cordoba cordobas córdoba córdobas
NOK; norwegian; krone kroner crown crowns
NPR; nepalese, nepali; rupee rupees
NZD; new zealand; dollar dollars
OMR; omani; rial rials riyal riyals
PAB; panamanian; balboa balboas
PEN; peruvian; sol soles
PGK; papua new guinean, papua new guinea; kina kinas
PHP; philippine, filipino; peso pesos
PKR; pakistani; rupee rupees
PLN; polish; zloty zlotys zloties złoty
PYG; paraguayan; guarani guaranis guaraní guaraníes
QAR; qatari; riyal riyals rial rials
RON; romanian; leu lei
RSD; serbian; dinar dinars
RUB; russian; rouble roubles ruble rubles
RWF; rwandan; franc francs
SAR; saudi, saudi arabian; riyal riyals rial rials
SBD; solomon islands; dollar dollars
SCR; seychelles, seychellois; rupee rupees
SDG; sudanese; pound pounds
SEK; swedish; krona kronor krone kroner crown crowns
SGD; singapore, singaporean; dollar dollars
SHP; saint helena; pound pounds
SLE; sierra leonean; leone leones
SOS; somali; shilling shillings
SRD; surinamese, suriname; dollar dollars
SSP; south sudanese; pound pounds
STN; são tomé; dobra dobras
SYP; syrian; pound pounds lira
SZL; swazi, eswatini; lilangeni emalangeni
THB; thai; baht bahts
TJS; tajik; somoni somonis
TMT; turkmen; manat manats
TND; tunisian; dinar dinars
TOP; tongan; paanga pa'anga
TRY; turkish; lira liras lire
TTD; trinidad and tobago, trinidadian, trinidad; dollar dollars
TWD; taiwan, taiwanese, new taiwan; dollar dollars
TZS; tanzanian, tanzania; shilling shillings
UAH; ukrainian; hryvnia hryvnias hryvnya hryven
UGX; ugandan, uganda; shilling shillings
USD; us, u.s., american, united states, u.s; dollar dollars, buck bucks
UYU; uruguayan; peso pesos
UZS; uzbek; som soms
VES; venezuelan; bolivar bolivars bolivares bolívar bolívares
VND; vietnamese; dong dongs
VUV; vanuatu; vatu
WST; samoan; tala talas
XAF; central african, central african cfa, cameroonian; franc francs
XCD; east caribbean; dollar dollars
XOF; cfa, west african cfa, west african; franc francs
XPF; cfp, pacific; franc francs
YER; yemeni; rial rials riyal riyals
ZAR; south african; rand rands
ZMW; zambian; kwacha kwachas
ZWL; zimbabwean, zimbabwe; dollar dollars
XBT; ; bitcoin bitcoins btc
ATS; austrian; schilling schillings
BEF; belgian; franc francs
DEM; german, deutsche, west german, deutsch; mark marks
ESP; spanish; peseta pesetas
FIM; finnish; markka markkaa markkas mark marks
FRF; french; franc francs
GRD; greek; drachma drachmas drachmae
IEP; irish; pound pounds punt punts
ITL; italian; lira lire
NLG; dutch, netherlands; guilder guilders
PTE; portuguese; escudo escudos
SIT; slovenian; tolar tolars
SKK; slovak; koruna korunas crown crowns
HRK; croatian; kuna kunas
LTL; lithuanian; litas
LVL; latvian; lats
EEK; estonian; kroon kroons
"""
_ALONE = {
    "dollar": "USD", "pound": "GBP", "franc": "CHF", "peso": "MXN", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "dirham": "AED",
    "riyal": "SAR", "rial": "IRR", "lira": "TRY", "lire": "ITL", "krona": "SEK", "kronor": "SEK", "kroner": "NOK", "krone": "NOK", "koruna": "CZK", "shilling": "KES",
    "manat": "AZN", "won": "KRW", "kwacha": "ZMW", "guilder": "NLG", "escudo": "CVE", "som": "KGS", "drachma": "GRD",
}  # fmt: skip
_NEED_A_COUNTRY = frozenset(
    "real reals mark marks marka crown crowns colon colones colón sol soles leu lei dinar dinars som soms dram drams lats kip kips loti "
    "lev leva tala lek leks kina kinas pula".split()
)
"""Common words, and names that no one country comes to mind for, unless a scale or a country stands with them."""


def _read_table() -> tuple[dict[str, str], tuple[str, ...]]:
    words: dict[str, str] = {}
    codes = []
    for line in _TABLE.strip().splitlines():
        code, whose, names = (part.strip() for part in line.split(";"))
        codes.append(code)
        for name in names.replace(",", " ").split():
            for country in filter(None, (c.strip() for c in whose.split(","))):
                words[f"{country} {name}"] = code
            singular = name[:-1] if name.endswith("s") else name
            if name not in _NEED_A_COUNTRY:
                words.setdefault(name, _ALONE.get(name) or _ALONE.get(singular, code))
    return words, tuple(codes)


CURRENCY_WORDS, CODES = _read_table()
CURRENCY_WORDS |= {
    "pound sterling": "GBP", "pounds sterling": "GBP", "reais": "BRL", "lei": "RON", "leva": "BGN", "euros": "EUR",
    "cfa": "XOF",
}  # fmt: skip
for _word in ("australian", "canadian", "dinars", "dinar", "som", "us$", "pound", "pounds"):
    CURRENCY_WORDS.pop(_word, None)
"""Names of money, a country before them or not. "Pounds" alone are weight or money and are decided where they stand."""

_WORDLIKE = frozenset("ALL TOP TRY CUP PEN BOB SOS MAD GEL COP LAK MOP AMD RON STN ANG BAM SIT".split())
PLAIN_CODES = tuple(c for c in CODES if c not in _WORDLIKE)
_MARKS: dict[str, str] = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD",
    "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD", "ec": "XCD", "bds": "BBD", "bz": "BZD", "b": "BSD", "g": "GYD", "n": "NAD",
    "z": "ZWL", "zw": "ZWL", "fj": "FJD", "f": "FJD", "rd": "DOP", "clp": "CLP", "col": "COP", "ar": "ARS", "t": "TOP", "ws": "WST", "si": "SBD", "l": "LRD",
}  # fmt: skip
"""Letters before a dollar sign."""
SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₪": "ILS", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN",
    "₾": "GEL", "₱": "PHP", "฿": "THB", "₫": "VND", "₡": "CRC", "₭": "LAK", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₼": "AZN",
    "₿": "XBT", "៛": "KHR", "元": "CNY", "円": "JPY", "৳": "BDT", "֏": "AMD", "₨": "PKR", "ரூ": "LKR", "zł": "PLN", "kč": "CZK", "﷼": "IRR",
}  # fmt: skip
SYMBOLS = (
    SIGNS
    | {f"{letters}{gap}$": code for letters, code in _MARKS.items() for gap in ("", " ") if gap == "" or len(letters) > 1 or letters == "c"}
    | {f"{code.lower()}$": code for code in CODES}
    | {
        "rs.": "INR", "rs": "INR", "inr": "INR", "rm": "MYR", "rp": "IDR", "rp.": "IDR", "ksh": "KES", "kshs": "KES", "ksh.": "KES", "sh": "KES", "shs": "UGX", "ush": "UGX", "ushs": "UGX",
        "tsh": "TZS", "tk": "BDT", "tk.": "BDT", "gh¢": "GHS", "gh₵": "GHS", "ghc": "GHS", "sfr": "CHF", "s/": "PEN", "nis": "ILS", "dh": "AED", "dhs": "AED", "birr": "ETB",
        "rmb": "CNY", "rmb¥": "CNY", "cn¥": "CNY", "jp¥": "JPY", "cfa": "XOF", "fcfa": "XOF", "lkr": "LKR", "c£": "CYP", "ir£": "IEP", "e£": "EGP", "le": "SLE", "btc": "XBT", "dm": "DEM",
        "$nz": "NZD", "$us": "USD", "$hk": "HKD", "$can": "CAD",
        "r": "ZAR", "n": "NGN", "p": "PHP", "dollar": "USD", "k": "ZMW", "nkr": "NOK", "skr": "SEK", "dkr": "DKK",
    }
)  # fmt: skip
CAPITALS = frozenset(("r", "s/", "n", "p", "k", "le", "sh", "rm", "rp", "tk", "dh", "dm"))
"""Letters that are money only in capitals, and before a figure with a scale, in thousands or with a decimal part."""
BEFORE = rf"(?:{one_of(SYMBOLS)}\s?|(?:bn|[mk])?{one_of(c.lower() for c in CODES)}\s?)"
"""What stands before an amount of money."""

SMALL_CHANGE = {
    "cent": "USD", "cents": "USD", "¢": "USD", "us cents": "USD", "us cent": "USD", "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP",
    "euro cents": "EUR", "eurocents": "EUR", "euro cent": "EUR", "paise": "INR", "paisa": "INR", "kopecks": "RUB", "kopeks": "RUB",
    "kobo": "NGN", "agorot": "ILS", "groszy": "PLN", "pfennig": "DEM", "pfennigs": "DEM", "australian cents": "AUD", "canadian cents": "CAD",
}  # fmt: skip
"""A hundredth of the currency."""
