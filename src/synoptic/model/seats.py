"""The land in which a city of the news lies: capitals, by which governments are called, and the greatest cities beside them.

"Oslo bought ships" tells it of Norway, and what stands in Oslo stands in Norway. A table of common facts; cities whose names several lands
share with each other, or with a person's name, are left out.
"""

from __future__ import annotations

from synoptic.model.lands import name_key

_SEATS = """
afghanistan: kabul; albania: tirana; algeria: algiers; angola: luanda; argentina: buenos-aires; armenia: yerevan; australia:
canberra sydney; austria: vienna; azerbaijan: baku; bahrain: manama; bangladesh: dhaka; belarus: minsk; belgium:
brussels; bolivia: la-paz; bosnia: sarajevo; botswana: gaborone; brazil: brasilia; bulgaria: sofia; burkina faso: ouagadougou;
burundi: bujumbura; cambodia: phnom-penh; cameroon: yaounde; canada: ottawa toronto; chad: n'djamena; china: beijing
shanghai; colombia: bogota; congo: kinshasa; croatia: zagreb; cuba: havana; cyprus: nicosia;
czech republic: prague; denmark: copenhagen; ecuador: quito; egypt: cairo; eritrea: asmara; estonia: tallinn; ethiopia:
addis-ababa; finland: helsinki; france: paris; georgia: tbilisi; germany: berlin; ghana: accra; greece: athens; guatemala:
guatemala-city; guinea: conakry; haiti: port-au-prince; honduras: tegucigalpa; hungary: budapest; iceland: reykjavik;
india: new-delhi delhi mumbai; indonesia: jakarta; iran: tehran teheran; iraq: baghdad; ireland: dublin; israel: jerusalem tel-aviv; italy:
rome; ivory coast: abidjan yamoussoukro; japan: tokyo; jordan: amman; kazakhstan: astana almaty; kenya:
nairobi; kosovo: pristina; kuwait: kuwait-city; kyrgyzstan: bishkek; laos: vientiane; latvia: riga; lebanon: beirut; lithuania: vilnius; madagascar: antananarivo; malaysia: kuala-lumpur; mali: bamako; malta: valletta; mauritania:
nouakchott; mexico: mexico-city; moldova: chisinau; mongolia: ulaanbaatar; montenegro: podgorica; morocco: rabat casablanca;
mozambique: maputo; burma: naypyidaw yangon; namibia: windhoek; nepal: kathmandu; netherlands: amsterdam the-hague;
new zealand: wellington auckland; nicaragua: managua; niger: niamey; nigeria: abuja lagos; north korea: pyongyang; north
macedonia: skopje; norway: oslo; oman: muscat; pakistan: islamabad karachi; paraguay: asuncion; peru: lima; philippines:
manila; poland: warsaw; portugal: lisbon; qatar: doha; romania: bucharest; russia: moscow; rwanda: kigali; saudi arabia: riyadh
jeddah; senegal: dakar; serbia: belgrade; sierra leone: freetown; slovakia: bratislava; slovenia: ljubljana; somalia:
mogadishu; south africa: pretoria johannesburg; south korea: seoul; south sudan: juba; spain: madrid; sri lanka: colombo;
sudan: khartoum; sweden: stockholm; switzerland: bern zurich geneva; syria: damascus; taiwan: taipei; tajikistan: dushanbe; tanzania:
dodoma dar-es-salaam; thailand: bangkok; togo: lome; tunisia: tunis; turkey: ankara istanbul; turkmenistan: ashgabat;
uganda: kampala; ukraine: kyiv kiev; uae: abu-dhabi dubai; united kingdom: london; united states: washington
new-york; uruguay: montevideo; uzbekistan: tashkent; venezuela: caracas; vietnam: hanoi ho-chi-minh-city; yemen: sanaa; zambia:
lusaka; zimbabwe: harare
"""
_LAND = {
    city.replace("-", " "): " ".join(place.split())
    for entry in _SEATS.split(";")
    for place, _, cities in [entry.partition(":")]
    for city in cities.split()
}


def land_of(city: str) -> str:
    """The key of the land in which a city lies, as `lands.land` gives it; "" for any other name."""
    return _LAND.get(name_key(city), "")
