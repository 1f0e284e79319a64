"""The money of the country that a report is set in: "$" is Australian in Sydney, "pounds" are Egyptian in Cairo, "kroner" Danish in Odense.

Decided for a whole report, and only where the places that it names leave one currency of the name. The dollars of a wire or an outlet
of another country are its readers', those of the United States, whatever country it tells of. Missed on purpose: dollars where any are
printed with their country ("A$", "US dollars"), as the plain ones are then of another, or a place of the United States stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

from synoptic.model.agencies import agency_of
from synoptic.model.gazetteer import REGIONS
from synoptic.model.report import Article

_PLACES = """
AUD dollar; Australia Australian Australians Sydney Melbourne Brisbane Perth Adelaide Hobart Canberraland Tasmania Geelong Ballarat Bendigo Cairns Townsville Wollongong Toowoomba Launceston Fremantle Aussie New_South South_Wales Northern_Territory Gold_Coast Alice_Springs Dubbo Wagga
NZD dollar; New_Zealand New_Zealander New_Zealanders Auckland Wellington Christchurch Dunedin Rotorua Tauranga Waikato Otago Invercargill Whangarei Napier
CAD dollar; Canada Canadian Canadians Toronto Ottawa Vancouver Montreal Montréal Calgary Edmonton Winnipeg Ontario Quebec Québec Alberta Manitoba Saskatchewan Saskatoon Halifax Newfoundland Yukon Nunavut British_Columbia Nova_Scotia New_Brunswick
SGD dollar; Singapore Singaporean Singaporeans
FJD dollar; Fiji Fijian Suva Nausori Nadi Lautoka
JMD dollar; Jamaica Jamaican Jamaicans Montego_Bay
TTD dollar; Trinidad Trinidadian Tobago Port_of
BBD dollar; Barbados Barbadian Bridgetown
USD dollar; U.S US USA America American Americans Washington New_York Congress Wall_Street Los_Angeles Chicago Houston Boston Atlanta Seattle Denver Dallas Miami Detroit Brooklyn Queens Manhattan Harlem
ARS peso; Argentina Argentine Argentines Argentinian Buenos_Aires Córdoba Pampa
CLP peso; Chile Chilean Chileans Santiago Valparaíso Valparaiso Antofagasta
COP peso; Colombia Colombian Colombians Bogotá Bogota Medellín Medellin Cali Cartagena Barranquilla
CUP peso; Cuba Cuban Cubans Havana
DOP peso; Dominican Santo_Domingo
MXN peso; Mexico Mexican Mexicans Guadalajara Monterrey Oaxaca Veracruz Puebla Tijuana Chiapas Sonora Jalisco
PHP peso; Philippines Philippine Filipino Filipinos Manila Cebu Davao Luzon Mindanao Quezon
UYU peso; Uruguay Uruguayan Montevideo
EGP pound; Egypt Egyptian Egyptians Cairo Alexandria Giza Luxor Aswan Suez
LBP pound lira; Lebanon Lebanese Beirut Tripoli
SYP pound lira; Syria Syrian Syrians Damascus Aleppo Homs Latakia
SDG pound; Sudan Sudanese Khartoum Omdurman Darfur
SSP pound; Juba
GBP pound; Britain British Britons England English Scotland Scottish Wales Welsh London Manchester Birmingham Leeds Glasgow Edinburgh Cardiff Liverpool UK
XOF franc; Senegal Senegalese Dakar Mali Malian Bamako Togo Togolese Lomé Lome Benin Beninese Cotonou Burkina Ouagadougou Ivorian Ivorians Abidjan Ivory_Coast Niamey
XAF franc; Cameroon Cameroonian Yaoundé Yaounde Douala Gabon Gabonese Libreville Chad Chadian N'Djamena Brazzaville Equatorial_Guinea
CDF franc; Congolese Kinshasa Goma Bukavu Lubumbashi
RWF franc; Rwanda Rwandan Rwandans Kigali
BIF franc; Burundi Burundian Bujumbura Gitega
GNF franc; Guinean Guineans Conakry
DJF franc; Djibouti Djiboutian
KMF franc; Comoros Comorian Moroni
CHF franc; Switzerland Swiss Zurich Zürich Geneva Basel Berne Bern Lausanne Lucerne Valais Ticino
CZK crown koruna; Czech Czechs Czechia Prague Brno Ostrava Plzeň Pilsen Moravia Moravian Bohemia Bohemian
DKK crown krone kroner; Denmark Danish Danes Copenhagen Aarhus Odense Aalborg Esbjerg Greenland Faroe Jutland
NOK crown krone kroner; Norway Norwegian Norwegians Oslo Bergen Trondheim Trondelag Trøndelag Stavanger Tromsø Tromso Svalbard
SEK crown krona kronor; Sweden Swedish Swedes Stockholm Gothenburg Malmö Malmo Uppsala Gotland
ISK crown krona kronur krónur; Iceland Icelandic Icelanders Reykjavik Reykjavík
DZD dinar; Algeria Algerian Algerians Algiers Oran
BHD dinar; Bahrain Bahraini Manama
IQD dinar; Iraq Iraqi Iraqis Baghdad Basra Mosul Erbil Kirkuk
JOD dinar; Jordan Jordanian Jordanians Amman
KWD dinar; Kuwait Kuwaiti Kuwaitis
LYD dinar; Libya Libyan Libyans Benghazi Misrata
RSD dinar; Serbia Serbian Serbs Belgrade Niš Vojvodina
TND dinar; Tunisia Tunisian Tunisians Tunis Sfax Sousse
AED dirham; Emirates Emirati UAE Dubai Abu_Dhabi Sharjah Ajman
MAD dirham; Morocco Moroccan Moroccans Rabat Casablanca Marrakesh Marrakech Fez Tangier Agadir Meknes Ouarzazate
INR rupee; India Indian Indians Delhi Mumbai Kolkata Chennai Bengaluru Hyderabad Pune Gujarat Kerala Punjab Bihar Assam Rajasthan Maharashtra Karnataka Odisha Lucknow Uttar_Pradesh Tamil_Nadu
PKR rupee; Pakistan Pakistani Pakistanis Karachi Lahore Islamabad Peshawar Quetta Rawalpindi Multan Faisalabad Sindh Balochistan Khyber
LKR rupee; Sri_Lanka Sri_Lankan Colombo Kandy Jaffna Galle
NPR rupee; Nepal Nepali Nepalese Kathmandu Pokhara
MUR rupee; Mauritius Mauritian Port_Louis
SCR rupee; Seychelles Mahé
KES shilling; Kenya Kenyan Kenyans Nairobi Mombasa Kisumu Nakuru Eldoret Turkana
UGX shilling; Uganda Ugandan Ugandans Kampala Entebbe Gulu Jinja Mbarara
TZS shilling; Tanzania Tanzanian Tanzanians Dodoma Dar_es Zanzibar Arusha Mwanza
SOS shilling; Somalia Somali Somalis Mogadishu
IRR rial; Iran Iranian Iranians Tehran Isfahan Shiraz Tabriz Mashhad
OMR rial; Oman Omani Omanis Muscat Salalah
YER rial riyal; Yemen Yemeni Yemenis Sanaa Aden Hodeidah Taiz
SAR riyal rial; Saudi Saudis Riyadh Jeddah Mecca Medina Dammam
QAR riyal rial; Qatar Qatari Qataris Doha
TRY lira; Turkey Turkish Turks Istanbul Ankara Izmir
RUB rouble ruble; Russia Russian Russians Moscow Kremlin
BYN rouble ruble; Belarus Belarusian Belarusians Minsk
ZMW kwacha; Zambia Zambian Zambians Lusaka
MWK kwacha; Malawi Malawian Malawians Lilongwe Blantyre
AZN manat; Azerbaijan Azerbaijani Baku
TMT manat; Turkmenistan Turkmen Ashgabat
KGS som; Kyrgyzstan Kyrgyz Bishkek Osh
UZS som; Uzbekistan Uzbek Tashkent Samarkand
KPW won; North_Korea North_Korean Pyongyang
"""
_SIGNS = {
    "dollar": ("$", "cent", "cents", "¢"),
    "rupee": ("rs", "rs."),
    "shilling": ("sh", "shs"),
    "pound": (),
    "peso": (),
}
"""Name -> the marks and small change that are of the same country."""


def _table() -> tuple[dict[str, tuple[str, tuple[str, ...]]], frozenset[str]]:
    places: dict[str, tuple[str, tuple[str, ...]]] = {}
    names: set[str] = set()
    for line in _PLACES.strip().splitlines():
        told, _, words = line.partition(";")
        code, *shared = told.split()
        names.update(shared)
        for word in words.split():
            places[word.replace("_", " ")] = (code, tuple(shared))
    for region in REGIONS - {"georgia", "victoria", "washington state", "scotland", "wales", "northern ireland"}:
        if len(region) > 3 and "." not in region:
            places.setdefault(region.title(), ("USD", ("dollar",)))
    for region in ("Catalonia", "Bavaria"):
        places.pop(region, None)
    return places, frozenset(names)


_CODES, _NAMES = _table()
_CAPITALS = re.compile(r"(?<![\w$])[A-ZÀ-Þ][\w.]*[\w](?: [A-ZÀ-Þa][\wà-ÿ]+)?|U\.S\.?")
_MENTIONED = re.compile(
    rf"[$¢]|\bRs\b|\bShs?\b|\b(?:cents?|{'|'.join(sorted(_NAMES, key=len, reverse=True))})s?\b", re.IGNORECASE
)
_MARKED = re.compile(
    r"[A-Za-z]\$|\$(?:US|NZ|A|HK|CAN)\b|\b(?:US|U\.S\.|American|Australian|Canadian|New Zealand|Singapore|Hong Kong|Taiwan) (?:dollars?|cents?)\b|\b(?:USD|AUD|CAD|NZD)\b"
)
_DOLLARS = frozenset(("dollar", "dollars", *_SIGNS["dollar"]))
_CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM|DT)| ?\d+)?")
"""The name of an American station."""
_DOMAIN = re.compile(r"\.(au|nz|ca|sg|fj|jm|tt|bb|us|uk|ie|in|za|pk|ng|ke)(?::\d+)?$")
"""The end of an address that tells a country."""
_NONE: Mapping[str, str] = MappingProxyType({})


def home_of(text: str) -> Mapping[str, str]:
    """Name or mark of money, in lower case, in the singular and the plural -> the code of the one country that the text names."""
    if not _MENTIONED.search(text):
        return _NONE
    told: dict[str, set[str]] = {}
    for word in _words(text):
        code, names = _CODES[word]
        for name in names:
            told.setdefault(name, set()).add(code)
    if _MARKED.search(text):
        told.pop("dollar", None)
    found: dict[str, str] = {}
    for name, codes in told.items():
        if len(codes) == 1:
            code = next(iter(codes))
            found.update(dict.fromkeys((name, f"{name}s", *_SIGNS.get(name, ())), code))
    return found


def home_for(article: Article) -> Mapping[str, str]:
    """`home_of` the report, but for the dollars of whoever writes from another country."""
    home = home_of(article.report.text)
    at = home.get("$", "")[:2].lower()
    if not at or _countries(article) <= {at}:
        return home
    return {name: code for name, code in home.items() if name not in _DOLLARS}


def _countries(article: Article) -> set[str]:
    """Where its wires and its outlet are at home, as far as that is known."""
    own = [c.name for c in article.credits if c.agency and (c.role == "own" or c.place == "dateline")]
    agencies = (agency_of(name) for name in (*own, article.outlet or ""))
    found = {a.country for a in agencies if a is not None}
    if _CALL_SIGN.fullmatch(article.outlet or ""):
        found.add("us")
    domain = _DOMAIN.search(urlsplit(article.report.url or "").netloc.lower())
    return found | ({domain[1]} if domain else set())


def _words(text: str) -> set[str]:
    """The places of the table that a text names."""
    found: set[str] = set()
    for m in _CAPITALS.finditer(text):
        whole = m[0].rstrip(".")
        parts = whole.split(" ")
        found.update(w for w in (whole, *parts) if w in _CODES)
    return found
