"""Countries under their names and adjectives, so that "Israeli president" and "president of Israel" have one link.

A nationality is never merged with its country; the two only count as the same link of a role. In the table a country is
followed by its adjectives, and by its other names marked with "=".
"""

from __future__ import annotations

import re
from functools import lru_cache

from synoptic.model.gazetteer import ABBREVIATED, POSTAL
from synoptic.model.naming import bare

_LANDS = """
afghanistan: afghan afghani; albania: albanian; algeria: algerian; andorra: andorran; angola: angolan; argentina:
argentine argentinian; armenia: armenian; australia: australian aussie; austria: austrian; azerbaijan: azerbaijani
azeri; bahamas: bahamian; bahrain: bahraini; bangladesh: bangladeshi; barbados: barbadian; belarus: belarusian
belarussian; belgium: belgian; belize: belizean; benin: beninese; bhutan: bhutanese; bolivia: bolivian; bosnia: bosnian
=bosnia-and-herzegovina; botswana: botswanan; brazil: brazilian; brunei: bruneian; bulgaria: bulgarian; burkina-faso:
burkinabe; burma: burmese =myanmar; burundi: burundian; cambodia: cambodian; cameroon: cameroonian; canada: canadian;
cape-verde: cape-verdean; chad: chadian; chile: chilean; china: chinese =people's-republic-of-china =prc; colombia:
colombian; congo: congolese; costa-rica: costa-rican; croatia: croatian croat; cuba: cuban; cyprus: cypriot;
czech-republic: czech =czechia; denmark: danish dane; djibouti: djiboutian; dominica: dominican; ecuador: ecuadorian
ecuadorean; egypt: egyptian; el-salvador: salvadoran salvadorean; england: english; eritrea: eritrean; estonia:
estonian; eswatini: swazi =swaziland; ethiopia: ethiopian; fiji: fijian; finland: finnish finn; france: french;
gabon: gabonese; gambia: gambian; georgia: georgian; germany: german; ghana: ghanaian; greece: greek; greenland:
greenlandic; grenada: grenadian; guatemala: guatemalan; guinea: guinean; guyana: guyanese; haiti: haitian; honduras:
honduran; hungary: hungarian; iceland: icelandic icelander; india: indian; indonesia: indonesian; iran: iranian; iraq:
iraqi; ireland: irish; israel: israeli; italy: italian; ivory-coast: ivorian =cote-d'ivoire; jamaica: jamaican; japan:
japanese; jordan: jordanian; kazakhstan: kazakh kazakhstani; kenya: kenyan; kosovo: kosovar kosovan; kuwait: kuwaiti;
kyrgyzstan: kyrgyz; laos: laotian lao; latvia: latvian; lebanon: lebanese; lesotho: basotho; liberia: liberian; libya:
libyan; liechtenstein: liechtensteiner; lithuania: lithuanian; luxembourg: luxembourgish; madagascar: malagasy; malawi:
malawian; malaysia: malaysian; maldives: maldivian; mali: malian; malta: maltese; mauritania: mauritanian; mauritius:
mauritian; mexico: mexican; moldova: moldovan; monaco: monegasque; mongolia: mongolian; montenegro: montenegrin;
morocco: moroccan; mozambique: mozambican; namibia: namibian; nepal: nepalese nepali; netherlands: dutch =holland;
new-zealand: new-zealander; nicaragua: nicaraguan; niger: nigerien; nigeria: nigerian; north-korea: north-korean =dprk;
north-macedonia: macedonian =macedonia; norway: norwegian; oman: omani; pakistan: pakistani; palestine: palestinian;
panama: panamanian; paraguay: paraguayan; peru: peruvian; philippines: filipino philippine; poland: polish pole;
portugal: portuguese; qatar: qatari; romania: romanian; russia: russian =russian-federation; rwanda: rwandan; samoa:
samoan; saudi-arabia: saudi saudi-arabian; scotland: scottish scot; senegal: senegalese; serbia: serbian serb;
sierra-leone: sierra-leonean; singapore: singaporean; slovakia: slovak slovakian; slovenia: slovenian slovene; somalia:
somali; south-africa: south-african; south-korea: south-korean; south-sudan: south-sudanese; spain: spanish spaniard;
sri-lanka: sri-lankan; sudan: sudanese; suriname: surinamese; sweden: swedish swede; switzerland: swiss; syria: syrian;
taiwan: taiwanese; tajikistan: tajik; tanzania: tanzanian; thailand: thai; togo: togolese; tonga: tongan; tunisia:
tunisian; turkey: turkish turk =turkiye; turkmenistan: turkmen; uganda: ugandan; ukraine: ukrainian; uae:
emirati =united-arab-emirates =u.a.e; united-kingdom: british =uk =u.k =britain =great-britain briton; united-states: american
=us =u.s =usa =u.s.a =america =united-states-of-america; uruguay: uruguayan; uzbekistan: uzbek; vatican: =vatican-city
=holy-see; venezuela: venezuelan; vietnam: vietnamese; wales: welsh; yemen: yemeni; zambia: zambian; zimbabwe: zimbabwean;
europe: european; european-union: =eu =e.u
"""
_COUNTRY: dict[str, str] = {}
_NAMES: set[str] = set()
for _entry in _LANDS.split(";"):
    _land, _, _others = _entry.partition(":")
    _land = _land.strip().replace("-", " ")
    for _form in (f"={_land}", *_others.split()):
        _plain = _form.lstrip("=").replace("-", " ")
        _COUNTRY[_plain] = _land
        if _form.startswith("="):
            _NAMES.add(_plain)

_POLITY = re.compile(
    r"^(?:state|republic|islamic republic|kingdom|commonwealth|city|town|village|borough|province|emirate|sultanate) of "
)


def is_styled(text: str) -> bool:
    """Whether a place is named with what it is: "Republic of Vorl"."""
    return _POLITY.match(bare(text)) is not None


def land(text: str) -> str:
    """The country that a name or an adjective stands for, in lower case; any other name as itself, bare."""
    plain = name_key(text).rstrip(".")
    return _COUNTRY.get(plain, _COUNTRY.get(plain[:-1], plain) if plain.endswith("s") else plain)


def one_land(a: str, b: str) -> bool:
    """Whether two names are of one country, or the one of a part of the other: England, Britain."""
    x, y = land(a), land(b)
    return x == y or {x, y} in [{part, land("britain")} for part in ("england", "scotland", "wales")]


def is_land(text: str) -> bool:
    """Whether a text is the name or adjective of a country."""
    return name_key(text).rstrip(".") in _COUNTRY


def names_land(text: str) -> bool:
    """Whether a text is a country's name, not its adjective."""
    return name_key(text).rstrip(".") in _NAMES


def region(text: str) -> str:
    """The region that an abbreviation stands for ("Ill." and "IL" are illinois); "" for anything else, and for LA."""
    if text in POSTAL and text != "LA":
        return POSTAL[text]
    return ABBREVIATED.get(" ".join(text.lower().split()), "")


def people_of(text: str) -> str:
    """One key for a nationality in singular and plural: Azeri and Azeris, not Azerbaijani."""
    plain = name_key(text).rstrip(".")
    return plain[:-1] if plain.endswith("s") and (plain[:-1] in _COUNTRY or plain not in _COUNTRY) else plain


@lru_cache(maxsize=1 << 14)
def name_key(text: str) -> str:
    """A name for comparing to the letter: bare, hyphens as blanks, "State of X" as X."""
    plain = " ".join(bare(text).replace("-", " ").split())
    return _POLITY.sub("", plain)
