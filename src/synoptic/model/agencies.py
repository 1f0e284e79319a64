"""News agencies of the world: the name each is shown by, the names that only it has, and the short forms it signs with.

A table of common facts. Short forms ("PA", "CP") mean other things in running text, so they count only where a credit
stands; a form that two agencies share ("CNA", "CNS") is left to the agency that signs with it alone. Missed on purpose:
bureaus of ministries and companies that call themselves news agencies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_TABLE = """
AP | Associated Press; AP News; APNews | | us
Reuters | Thomson Reuters | | uk
AFP | Agence France-Presse; Agence France Presse | | fr
UPI | United Press International; UPI News | | us
Bloomberg | Bloomberg News | | us
CNN | CNN Wire; CNN Newsource; CNN Wire Service; Cable News Network | | us
Tribune News Service | Tribune Content Agency; McClatchy-Tribune News Service; McClatchy-Tribune | TNS; MCT | us
City News Service | City News Service of Los Angeles | CNS | us
Bay City News | Bay City News Service; Bay City News Foundation | BCN | us
Sun-Times Media Wire | Sun-Times Wire; STNG Wire | STMW | us
Religion News Service | | RNS | us
Catholic News Service | | | us
Catholic News Agency | | | us
Capitol News Service | | | us
Dow Jones Newswires | Dow Jones Newswire | | us
Scripps News Service | Scripps Howard News Service | | us
Gannett News Service | | GNS | us
Inter Press Service | | IPS | it
PA Media | Press Association; PA News Agency; PA News | PA | uk
SWNS | South West News Service | | uk
Canadian Press | La Presse Canadienne; Presse canadienne | CP | ca
Notimex | | | mx
Prensa Latina | | | cu
Télam | Telam | | ar
Agência Brasil | Agencia Brasil | | br
dpa | Deutsche Presse-Agentur; Deutsche Presse Agentur; German Press Agency; dpa-infocom | | de
KNA | Katholische Nachrichten-Agentur | | de
epd | Evangelischer Pressedienst | | de
APA | Austria Press Agency; Austria Presse Agentur | | at
Keystone-SDA | Swiss News Agency; Schweizerische Depeschenagentur | SDA; ATS | ch
EFE | Agencia EFE | | es
Europa Press | | | es
Lusa | Lusa News Agency; Agência Lusa | | pt
ANSA | Agenzia Nazionale Stampa Associata | | it
Adnkronos | | | it
AGI | Agenzia Giornalistica Italia | | it
Belga | Belga News Agency | | be
ANP | Algemeen Nederlands Persbureau | | nl
Ritzau | Ritzaus Bureau | | dk
TT | Tidningarnas Telegrambyrå; TT News Agency | | se
NTB | Norsk Telegrambyrå | | no
STT | Suomen Tietotoimisto; STT-Lehtikuva | | fi
BNS | Baltic News Service | | ee
ELTA | | | lt
LETA | | | lv
PAP | Polska Agencja Prasowa; Polish Press Agency | | pl
ČTK | Czech News Agency; Česká tisková kancelář | CTK | cz
TASR | News Agency of the Slovak Republic | | sk
MTI | Magyar Távirati Iroda; Hungarian News Agency | | hu
Agerpres | | | ro
BTA | Bulgarian News Agency; Bulgarian Telegraph Agency | | bg
Tanjug | | | rs
HINA | Croatian News Agency | | hr
STA | Slovenian Press Agency; Slovenska tiskovna agencija | | si
ANA-MPA | Athens-Macedonian News Agency; Athens News Agency | AMNA | gr
Cyprus News Agency | | | cy
TASS | ITAR-TASS; Itar-Tass | | ru
Interfax | Interfax-Ukraine | | ru
RIA Novosti | RIA | | ru
Sputnik | Sputnik News | | ru
BelTA | Belarusian Telegraph Agency | | by
Ukrinform | | | ua
UNIAN | | | ua
Anadolu | Anadolu Agency; Anadolu Ajansı; Anadolu Ajansi | AA | tr
DHA | Demirören News Agency; Doğan News Agency | | tr
IHA | Ihlas News Agency | | tr
Azertac | Azerbaijan State News Agency | | az
Trend | Trend News Agency | | az
Armenpress | | | am
Kazinform | | | kz
IRNA | Islamic Republic News Agency | | ir
ISNA | Iranian Students News Agency; Iranian Students' News Agency | | ir
Fars | Fars News Agency | FNA | ir
Mehr | Mehr News Agency | | ir
Tasnim | Tasnim News Agency | | ir
WAFA | Palestine News Agency; Palestinian News and Information Agency | | ps
Ma'an | Ma'an News Agency | | ps
SANA | Syrian Arab News Agency | | sy
Petra | Jordan News Agency | | jo
NNA | National News Agency | | lb
INA | Iraqi News Agency | | iq
KUNA | Kuwait News Agency | | kw
QNA | Qatar News Agency | | qa
BNA | Bahrain News Agency | | bh
WAM | Emirates News Agency | | ae
SPA | Saudi Press Agency | | sa
ONA | Oman News Agency | | om
Saba | Saba News Agency; Yemen News Agency | | ye
MENA | Middle East News Agency | | eg
APS | Algérie Presse Service; Algeria Press Service | | dz
MAP | Maghreb Arabe Presse | | ma
TAP | Tunis Afrique Presse | | tn
PTI | Press Trust of India | | in
ANI | Asian News International | | in
IANS | Indo-Asian News Service | | in
UNI | United News of India | | in
APP | Associated Press of Pakistan | | pk
BSS | Bangladesh Sangbad Sangstha | | bd
UNB | United News of Bangladesh | | bd
Rastriya Samachar Samiti | | | np
Pajhwok | Pajhwok Afghan News | | af
Xinhua | Xinhua News Agency; Xinhua News | | cn
China News Service | | | cn
CNA | Central News Agency | | tw
Kyodo | Kyodo News | | jp
Jiji | Jiji Press | | jp
Yonhap | Yonhap News Agency; Yonhap News | | kr
Newsis | | | kr
KCNA | Korean Central News Agency | | kp
PNA | Philippine News Agency | | ph
Bernama | | | my
Antara | Antara News | | id
VNA | Vietnam News Agency | | vn
AAP | Australian Associated Press | | au
NAN | News Agency of Nigeria | | ng
GNA | Ghana News Agency | | gh
Kenya News Agency | | | ke
SAnews | South African Government News Agency | | za
African News Agency | | | za
"""


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency."""

    name: str
    """The name it is shown by: the short form where it signs with one."""
    full: tuple[str, ...]
    """Names that nothing else has, in any text."""
    short: tuple[str, ...]
    """Forms that only a credit makes its name; the shown name among them where it is initials or a plain word."""
    country: str
    """Where it is at home, ISO 3166-1 in small letters."""


def _read(line: str) -> Agency:
    name, full, short, country = (part.strip() for part in line.split("|"))
    long = [part.strip() for part in full.split(";") if part.strip()]
    signs = [part.strip() for part in short.split(";") if part.strip()]
    (long if " " in name else signs).insert(0, name)
    return Agency(name, tuple(long), tuple(signs), country)


AGENCIES = tuple(_read(line) for line in _TABLE.strip().splitlines())


@cache
def _by_form() -> dict[str, Agency]:
    """Full names in small letters, short forms as they are signed and in capitals."""
    full = {_plain(form).casefold(): a for a in AGENCIES for form in a.full}
    short = {written: a for a in AGENCIES for form in a.short for written in (form, form.upper())}
    return {**full, **short}


def _plain(name: str) -> str:
    return name.replace("\u2019", "'")


def agency_of(name: str) -> Agency | None:
    """The agency that a whole credit names ("the Associated Press", "AP"); None where it is none of the table.

    Short forms count only as they are signed: "App" and "rss" in a menu are no agencies.
    """
    words = _plain(re.sub(r"^the\s+", "", " ".join(name.split()), flags=re.IGNORECASE))
    return _by_form().get(words) or _by_form().get(words.casefold())
