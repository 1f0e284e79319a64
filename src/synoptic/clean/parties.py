"""Who a credit names: the agencies and outlets in "Jane Doe, The Associated Press / Harbour Herald".

A credit is cut at commas, slashes and "and"; each part is an agency by its name, an outlet by the shape of its name, a
station by its call sign, or nobody. Missed on purpose: outlets whose name has no press noun ("Coastline"), except where
the words around say that a name must stand there (`anyone`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from synoptic.clean import shapes
from synoptic.clean.press import COMPANY, core, press_name
from synoptic.model.agencies import AGENCIES, agency_of

CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}\d{0,2}(?:-?(?:TV|FM|AM|DT))?(?: ?\d{1,2})?$")
"""A station's name as it signs, in North America."""
_WIRE = r"(?:[A-Z][\w.&'’-]*\s){1,4}(?:(?:News|Press|Telegraph|Information)\s(?:Agency|Service|Association)|(?:Media|News)\s?[Ww]ire|Newswire|Wire\sService)"
WIRE_NAME = re.compile(rf"{_WIRE}$")
"""A news agency that the table does not know, by the shape of its name."""
NAME = re.compile(r"(?:[A-Z][\w.&'’-]*|\d+)(?:\s(?:of|the|and|for|&|[A-Z][\w.&'’-]*|\d+)){0,5}$")
CUT = re.compile(r"\s*(?:[/|;•·]|,(?!\s+Inc\b)|\band\b|\bAND\b|&(?=\s)|\b[Ww]ith\b|\bWITH\b|\s[-–—]+\s)\s*")
LEAD = re.compile(
    r"^[\s\W]*(?:(?:by|from|via|and|for|as well as|in|on|at|of|also)\s+)*(?:the\s+|our (?:news )?partners? (?:at )?)?",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?:,?\s+Inc|\s+(?:staff|writers?|reporters?|correspondents?|modified|website|inputs?|reports?|newspaper|magazine))?[\s\W]*$",
    re.IGNORECASE,
)
PERSON_OF = re.compile(
    r"['’]s\s+[A-Z]|\s(?:reporters?|writers?|photographers?|editors?|producers?|staff|intern)\s+[A-Z]"
)
"""Somebody of an outlet, mostly the report's own, so no credit to it: "Herald reporter Jane Doe"; an agency's is one."""
PUBLIC = re.compile(
    r"\b(?:police|sheriff|department|dept|office|county|court|ministry|council|commission|university|college|hospital|fire|"
    r"government|none|unknown|staff)\b",
    re.IGNORECASE,
)
"""Who gives information out and publishes no news."""
HOST = re.compile(
    r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|tv|co\.[a-z]{2}|[a-z]{2}))(?:/\S*)?$",
    re.IGNORECASE,
)

_SPELLED = tuple(form for a in AGENCIES for form in a.full if " " in form)
_SIGNED = tuple(
    form for a in AGENCIES for form in (*a.short, *a.full) if " " not in form and (form.isupper() or form in
    ("Reuters", "dpa", "Xinhua", "Kyodo", "Bloomberg", "Anadolu", "Interfax", "Yonhap", "Bernama", "Ritzau", "Belga", "ČTK"))
)  # fmt: skip


def _any_of(forms: tuple[str, ...]) -> str:
    return "|".join(re.escape(f).replace(r"\ ", r"\s") for f in sorted(set(forms), key=lambda f: (-len(f), f)))


SPELLED = re.compile(rf"({_any_of(_SPELLED)})(?![\w-])", re.IGNORECASE)
"""A name of an agency in full; a byline may run into it without a space."""
WIRE_IN_FRONT = re.compile(rf"(?P<who>(?:{_any_of(_SPELLED)})|{_WIRE})\s+(?:—|–|--?|―)\s+(?=\S)")
"""An agency's name and a dash in front of what it reports: "Example News Agency — A ferry ran aground"."""
SIGNED = re.compile(rf"(?:^|[\s,(])({_any_of(_SIGNED)}|REUTERS)$")
"""A short form behind a name: "Jane Doe, AFP"."""
_ENDS = frozenset(form.split()[-1].casefold() for form in _SPELLED)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_BY = re.compile(r"\W*(?:[Bb]y|BY)\s*:?\s+")
_OF = re.compile(r"^[A-Z]\w+ [A-Z][\w.]+ (?:of|for|at) the ")
"""A person and where he works."""
_JOINS = re.compile(r"\w|/|&")
_ARTICLE = re.compile(r"\b(?:the|The|THE)\s*$")
_LISTED = re.compile(r"[/|;,]")
_PLACED = re.compile(r"\s*\([^()]*,[^()]*\)")
"""Where a newspaper is, inside its name: "The (Rillford, Md.) Herald"."""
_NO_LETTERS = re.compile(r"[\W_]")


LONGEST = 90
"""Characters of one part of a credit."""


@dataclass(frozen=True, slots=True)
class Party:
    """A newsroom that a credit names."""

    name: str
    agency: bool
    joined: bool
    """Whether it stands beside another by "and" or "with" or a slash, persons among them."""
    exact: bool
    """Whether its part of the credit holds nothing but its name."""


def parties(text: str, *, anyone: bool = False) -> list[Party]:
    """The newsrooms in the words of a credit, in order. With `anyone` any capitalised name is taken for one."""
    found = []
    text = _PLACED.sub(" ", text)
    ends = list(CUT.finditer(text))
    starts = [0, *(m.end() for m in ends)]
    for n, start in enumerate(starts):
        end = ends[n].start() if n < len(ends) else len(text)
        party = _party(text[start:end], anyone=anyone)
        if party:
            joined = any(_JOINS.search(m.group()) for m in ends[max(0, n - 1) : n + 1])
            found.append(replace(party, joined=joined))
    if ends and not any(p.agency for p in found) and not _LISTED.search(text):  # "Post and Courier" is one
        whole = _party(text, anyone=False)
        return [whole] if whole else found
    return found


def _party(chunk: str, *, anyone: bool) -> Party | None:
    """The newsroom that one part of a credit names."""
    if not _WORD.search(chunk) or len(chunk) > LONGEST:
        return None
    name = _BRACKETS.sub(" ", TAIL.sub("", LEAD.sub("", chunk, count=1))).strip()
    person = PERSON_OF.search(name)
    if person:
        employer = agency_of(name[: person.start()])
        return Party(employer.name, True, False, False) if employer else None
    if not name:
        return None
    known = agency_of(name)
    if known:
        return Party(known.name, True, False, True)
    form = SPELLED.search(name) if _ENDS & {w.casefold() for w in _WORD.findall(name)} else None
    form = form or SIGNED.search(name)
    if form and (known := agency_of(form[1])):
        return Party(known.name, True, False, False)
    if WIRE_NAME.fullmatch(name):
        return Party(name, True, False, True)
    host = HOST.fullmatch(name)
    if CALL_SIGN.fullmatch(name) or host:
        return Party(host[1] if host else name, False, False, True)
    if COMPANY.search(name) or shapes.ROLE.search(name) or _OF.search(name):
        return None
    article = _ARTICLE.search(chunk[: chunk.find(name)]) is not None
    if press_name(f"The {name}" if article else name) or (anyone and NAME.fullmatch(name) and not PUBLIC.search(name)):
        return Party(name, False, False, True)
    return None


def wire_byline(text: str) -> bool:
    """Whether a line is a byline by an agency, alone or beside persons: "By AFP Staff", "Jane Doe Associated Press"."""
    by = _BY.match(text)
    if by is None:
        form = SPELLED.search(text)
        return form is not None and form.end() == len(text) and bool(shapes.PERSON.match(text[: form.start()].strip()))
    return any(p.agency and p.exact for p in parties(text[by.end() :]))


def initials(name: str) -> str:
    """The first letters of a name's words, in capitals."""
    return "".join(w[0] for w in _WORD.findall(name) if w[0].isupper()).upper()


def same_outlet(name: str, outlet: str | None, host: str = "") -> bool:
    """Whether a name is the report's own outlet: one holds the other, one is the other's initials, or the host has it."""
    letters = _letters(name)
    bare = _letters(host)
    if letters and len(letters) >= 3 and letters in bare:
        return True
    sign = CALL_SIGN.match(name.split()[0]) if name.split() else None
    if sign and len(sign.group()) > 3 and _letters(sign.group()[1:4]) in bare + _letters(outlet or ""):
        return True  # "KTHV" and "THV11"
    if not outlet:
        return False
    own = _letters(outlet)
    initials, theirs = ("".join(w[0] for w in _WORD.findall(core(n))) for n in (outlet, name))
    first = core(name).split()
    return (
        letters in own
        or own in letters
        or letters == initials
        or own == theirs
        or bool(press_name(name) and first and len(first[0]) > 2 and first[0] in core(outlet))
    )


def _letters(name: str) -> str:
    return _NO_LETTERS.sub("", core(name))
