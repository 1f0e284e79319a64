"""Are two printed names of organisations, places or other things one? Compared word by word, and as letters of an acronym."""

from __future__ import annotations

import re
from functools import lru_cache

from synoptic.model.naming import Ruling, bare, compare_people, shown
from synoptic.model.sounds import fold, likeness

LEGAL_FORMS = frozenset("inc corp co ltd llc llp plc gmbh ag sa nv bv corporation incorporated limited".split())
FIRMS = LEGAL_FORMS | frozenset(
    "company group holding holdings shipping lines airlines airways aviation motors automotive industries energy oil gas "
    "petroleum foods dairy breweries brewery beverages pharmaceuticals pharma chemicals chemical steel metals mining "
    "minerals logistics technologies technology systems software electronics semiconductor semiconductors insurance capital "
    "partners records studios pictures entertainment media publishing construction engineering cement textiles aerospace "
    "defence defense rail railways freight telecom telecommunications mobile power electric water properties estates stores "
    "retail supermarkets hotels resorts cruises brothers sons & and".split()
)
"""Words behind a firm's own name that say what kind of firm it is."""
CLUBS = frozenset("united fc afc rovers wanderers athletic albion hotspur".split())
"""Last words of the names of clubs, which are no town's."""
SMALL_WORDS = frozenset("of the and for in on at to a an de la del der für et y &".split())
SHORT_FORMS = {
    "dept": "department", "univ": "university", "st": "saint", "ft": "fort", "mt": "mount", "intl": "international",
    "natl": "national", "assn": "association", "dist": "district", "govt": "government", "gov't": "government",
    "comm": "committee", "inst": "institute", "&": "and", "pd": "police department", "ave": "avenue", "blvd": "boulevard",
    "rd": "road", "hosp": "hospital", "hwy": "highway", "center": "centre",
}  # fmt: skip


_STOPS = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)")
"""Full stops between single letters: "D.C." is "DC"."""


def _words(text: str) -> list[str]:
    plain = re.sub(r"(?<=\w)'s?(?= |$)", "", bare(re.sub(r"\(.*?\)", " ", text)))
    words = [w.strip(".,'\"") if w != "&" else w for w in re.split(r"[\s/-]+", _STOPS.sub("", plain))]
    spelled = " ".join(SHORT_FORMS.get(w, w) for w in words if w).split()
    kept = [w for w in spelled if w not in LEGAL_FORMS] or spelled
    return [w for w in kept if w not in ("the",)]


def letters_of(text: str) -> str:
    """The letters of an acronym (IDF, U.N., SIPRI), or "" where the text is none."""
    plain = re.sub(r"^[Tt]he ", "", text.strip())
    letters = plain.replace(".", "")
    if re.fullmatch(r"[A-Z][A-Z&]{1,6}|[A-Z](?:\.[A-Z])+\.?", plain) or (re.fullmatch(r"(?:[A-Z]\.){2,}", plain)):
        return letters.replace("&", "")
    return ""


def acronym_fits(acronym: str, long_form: str) -> bool:
    """Whether the capitals of `acronym` are the first letters of the words of `long_form`, small words counted or not."""
    words = [w for w in re.split(r"[\s-]+", re.sub(r"^[Tt]he ", "", long_form.strip())) if w and w[0].isalnum()]
    if len(words) < 2:
        return False
    every = "".join(w[0] for w in words).upper()
    large = "".join(w[0] for w in words if fold(w) not in SMALL_WORDS).upper()
    return fold(acronym) in (fold(every), fold(large))


@lru_cache(maxsize=65536)
def compare_things(a: str, b: str) -> Ruling:
    """Whether two printed names of organisations, places or other things are one name.

    A name that is part of a longer one is left unsure: a police and its department may be one, a city and its
    university are not.
    """
    if bare(a) == bare(b):
        return Ruling("same", "same name but for article and case", True)
    for short, full in ((a, b), (b, a)):
        letters = letters_of(short)
        if letters and acronym_fits(letters, full):
            sure = len(letters) >= 3
            return Ruling("same" if sure else "unsure", f"{short} are the first letters of {full}", True)
    x, y = _words(a), _words(b)
    if x == y or "".join(x) == "".join(y):
        return Ruling("same", "they are the same words but for abbreviations, hyphens and legal form", True)
    if len(x) == len(y):
        grades = [likeness(v, w) for v, w in zip(x, y, strict=True)]
        unlike = [f"{shown(v)} and {shown(w)}" for v, w, g in zip(x, y, grades, strict=True) if g != "equal"]
        if all(g in ("equal", "variant") for g in grades):
            return Ruling("same", f"{', '.join(unlike)} are spellings of one sound", True)
        if all(g != "different" for g in grades):
            return Ruling("unsure", f"{', '.join(unlike)} are close", True)
        return Ruling("different", f"{', '.join(unlike)} differ", len(x) > 2 and len(unlike) == 1)
    short_words, long_words = (x, y) if len(x) < len(y) else (y, x)
    n = len(short_words)
    if n and (long_words[:n] == short_words or long_words[-n:] == short_words):
        return Ruling("unsure", f"{' '.join(short_words)} is part of {' '.join(long_words)}", True, True)
    return Ruling("different", f"{' '.join(x)} and {' '.join(y)} differ")


_ORGANISATION = re.compile(
    r"\b(?:institut\w*|universit\w*|college|school|police|departments?|dept|ministry|office|bank|council|committee|agency|"
    r"company|corp\w*|inc|ltd|party|union|court|hospital|association|society|church|times|post|news|force|forces|army|navy|"
    r"commission|bureau|federation|league|club|group|foundation|cent(?:er|re)|airport|of|and|for)\b",
    re.IGNORECASE,
)


def same_name(a: str, b: str, kind: str = "") -> tuple[str, str]:
    """("same" | "different" | "unsure", reason) for two printed names, from their letters alone.

    `kind` is "person", or any other kind of entity; left out, a leading article, an acronym or a word such as
    "institute" tells a thing from a person.
    """
    thing = any(letters_of(t) or _ORGANISATION.search(t) or t.lower().startswith("the ") for t in (a, b))
    person = kind == "person" or (not kind and not thing)
    a, b = sorted((a, b))
    ruling = compare_people(a, b) if person else compare_things(a, b)
    return ruling.ruling, ruling.reason
