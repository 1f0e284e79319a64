"""Names of countries and of the first-level regions that news leaves unexplained. A table of common facts.

Used only to tell the level of a place name; a name that is both (Georgia) is given as the region where a city of its
reports stands beside it, else as the country.
"""

from __future__ import annotations

import re

COUNTRIES = frozenset(
    """afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados
    |belarus|belgium|belize|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burundi
    |cambodia|cameroon|canada|cape verde|central african republic|chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba
    |cyprus|czech republic|czechia|denmark|djibouti|dominica|dominican republic|east timor|ecuador|egypt|el salvador|england
    |equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|great britain|greece
    |grenada|guatemala|guinea|guinea-bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy
    |ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya
    |liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|micronesia|moldova
    |monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria
    |north korea|north macedonia|northern ireland|norway|oman|pakistan|palau|panama|papua new guinea|paraguay|peru|philippines|poland
    |portugal|qatar|romania|russia|rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore
    |slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland
    |syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda
    |ukraine|united arab emirates|united kingdom|united states|united states of america|uruguay|uzbekistan|vanuatu|vatican|venezuela
    |vietnam|wales|yemen|zambia|zimbabwe|u.s.|us|usa|u.s.a.|uk|u.k.|uae|britain|america""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)

REGIONS = frozenset(
    """alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa
    |kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
    |new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
    |south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming|puerto rico
    |ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.
    |n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wyo.|d.c.
    |al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn
    |tx|ut|vt|va|wa|wv|wi|wy|dc|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|bavaria
    |catalonia|new south wales|queensland|tasmania|victoria|scotland|wales|northern ireland""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)


ABBREVIATED = dict(
    pair.split("=")
    for pair in (
        "ala.=alabama|ariz.=arizona|ark.=arkansas|calif.=california|colo.=colorado|conn.=connecticut|del.=delaware|fla.=florida"
        "|ga.=georgia|ill.=illinois|ind.=indiana|kan.=kansas|ky.=kentucky|la.=louisiana|md.=maryland|mass.=massachusetts"
        "|mich.=michigan|minn.=minnesota|miss.=mississippi|mo.=missouri|mont.=montana|neb.=nebraska|nev.=nevada"
        "|n.h.=new hampshire|n.j.=new jersey|n.m.=new mexico|n.y.=new york|n.c.=north carolina|n.d.=north dakota|okla.=oklahoma"
        "|ore.=oregon|pa.=pennsylvania|r.i.=rhode island|s.c.=south carolina|s.d.=south dakota|tenn.=tennessee|tex.=texas"
        "|vt.=vermont|va.=virginia|wash.=washington state|w.va.=west virginia|wis.=wisconsin|wyo.=wyoming|ont.=ontario"
        "|que.=quebec|b.c.=british columbia|alta.=alberta|man.=manitoba|sask.=saskatchewan|n.s.=nova scotia|n.b.=new brunswick"
    ).split("|")
)
"""Abbreviations of regions as newspapers print them behind a town -> the region, in lower case."""

POSTAL = dict(
    pair.split("=")
    for pair in (
        "AL=alabama|AK=alaska|AZ=arizona|AR=arkansas|CA=california|CO=colorado|CT=connecticut|DE=delaware|FL=florida|GA=georgia"
        "|HI=hawaii|ID=idaho|IL=illinois|IA=iowa|KS=kansas|KY=kentucky|LA=louisiana|ME=maine|MD=maryland|MA=massachusetts"
        "|MI=michigan|MN=minnesota|MS=mississippi|MO=missouri|MT=montana|NE=nebraska|NV=nevada|NH=new hampshire|NJ=new jersey"
        "|NM=new mexico|NY=new york|NC=north carolina|ND=north dakota|OH=ohio|OK=oklahoma|OR=oregon|PA=pennsylvania"
        "|RI=rhode island|SC=south carolina|SD=south dakota|TN=tennessee|TX=texas|UT=utah|VT=vermont|VA=virginia"
        "|WA=washington state|WV=west virginia|WI=wisconsin|WY=wyoming"
    ).split("|")
)
"""Codes of regions in addresses, in capitals -> the region; LA is left to the reader in running text."""

FACILITIES = frozenset(
    "jail prison hospital school office station avenue street road lane drive highway boulevard church university college "
    "airport mall center centre precinct cemetery stadium courthouse inn hotel apartments district neighborhood "
    "neighbourhood side estates building court plaza library club bar department".split()
)
"""Last words of what stands in a town or is a part of one."""

HEAVENS = frozenset("earth moon mars venus jupiter".split())

_DIRECTED = ("northern ", "southern ", "eastern ", "western ", "central ", "north ", "south ", "east ", "west ")


_TOWNS_OF_LANDS = {"d.c.": "Washington", "dc": "Washington", "district of columbia": "Washington"}
_QUARTER = re.compile(r"^(?:north|south)?(?:east|west)? ")


def town_of_land(name: str) -> str | None:
    """The town that a region is all of, whichever part of it is named: Washington for "D.C." and "Southeast D.C."."""
    plain = " ".join(name.lower().removeprefix("the ").split())
    return _TOWNS_OF_LANDS.get(plain) or _TOWNS_OF_LANDS.get(_QUARTER.sub("", plain))


def level(name: str) -> str:
    """ "place", "country", "region" or "city": the level that a place name most often has.

    A name not listed is taken for a city, unless its last word says that it stands in one.
    """
    plain = " ".join(name.lower().removeprefix("the ").split())
    if plain in COUNTRIES and plain != "georgia":
        return "country"
    if is_region(plain):
        return "region"
    if " " in plain and plain.split(" of ")[0].rsplit(" ", 1)[-1] in FACILITIES or plain in HEAVENS:
        return "place"
    return "city"


def is_region(name: str) -> bool:
    """Whether the name is that of a first-level region or a part of one, or of a county and the like."""
    plain = " ".join(name.lower().removeprefix("the ").split())
    if plain in REGIONS or plain.endswith((" county", " province", " state", " parish")):
        return True
    return any(plain.startswith(d) and plain.removeprefix(d) in REGIONS for d in _DIRECTED)
