"""The newsrooms that a report is credited to, and how: whose own text it is, and who had a hand in it.

Read from datelines, bylines, what stands at head and foot outside the article, and the article's last lines; never from
picture credits. "(AP)" in the first dateline, a byline's agency, the line of rights and "first published by" say that
the text is another's; "contributed to this report", "with files from" and a name beside another's say that it is in part.
Missed on purpose: credits in running text ("the Herald reports"), which say who told it and not whose words these are,
and agencies that are not named ("from wire reports").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from synoptic.clean import shapes
from synoptic.clean.labelled import PICTURE_CREDIT, Label
from synoptic.clean.parties import CALL_SIGN, HOST, Party, initials, parties, same_outlet
from synoptic.clean.press import press_name
from synoptic.clean.wires import dateline_parties
from synoptic.model.agencies import agency_of
from synoptic.model.report import Credit, Report
from synoptic.model.span import Span

LONGEST = 120
"""Words of a unit outside the article in which credits are looked for: lines of rights are long."""
LAST = 4
"""Units of running text at the end that may be credits, with at most
LAST_WORDS words."""
LAST_WORDS = 30
BESIDE = 5
"""Units above and below the running text among which a name alone is a credit: farther off it is a menu's."""
LONE_WORDS = 8
"""Words of a line that holds names of newsrooms and nothing else."""
HEAD = 2
"""Paragraphs in front of a dateline from which it is the dateline of a part of the text, not of the whole."""

_WHO = r"(?P<who>[^.;:()\[\]]*(?:\.(?=[\w,])[^.;:()\[\]]*)*)"
_NAME = r"(?P<who>[^.;:()\[\]]+?(?:\.(?=[\w,])[^.;:()\[\]]*?)*)"
_IT = r"(?:story|article|report|piece|post|column|material|content|information|text)"
_END = r"(?=$|[.;()\[\]]|\s(?:--?|—|–)\s|\b(?:on|in|and is|and has|under|as part|All rights|Republi|through|at)\b)"
RIGHTS = re.compile(
    r"(?:©|\([cC]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b)[\s©:]*(?:\([cC]\)\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:[Bb]y\s+)?"
    r"(?P<who>[^.()—–]*?(?:\.(?=\w)[^.()—–]*?)*)(?:,?\s(?:19|20)\d\d)?\s*(?:$|[.(—–]|,?\s*(?:\b[Aa]ll\s[Rr]ights|\bALL RIGHTS|--|\b[Nn]o part|\b[Rr]epubli))"
)
PART = (
    (re.compile(r"^(?P<who>.+?)\s(?:also\s)?(?:contributed|assisted)(?:\s(?:(?:to|in|with)\s|reporting|from\s)|[\s.]*$)", re.IGNORECASE),
     "says that it contributed"),
    (re.compile(r"^(?P<who>.+?)\s(?:also\s)?provided\s(?:some\s|additional\s)?(?:information|reporting|material)\b", re.IGNORECASE),
     "says that it contributed"),
    (re.compile(r"^\W*contribut(?:ing|ors?)\b(?:\sto this \w+)?\s*:\s*(?P<who>.+)$", re.IGNORECASE), "names it among those who contributed"),
    (re.compile(rf"\b(?:additional|contributing|further|some)\s(?:reporting|reports?|information|material|writing)\W*(?:was\s\w+\s)?(?:by|from|:)\s*{_WHO}", re.IGNORECASE),
     "names it for additional reporting"),
    (re.compile(rf"\b(?:with|includes?|including|contains?|uses?)\s(?:additional\s)?(?:reporting|reports?|material|files?|inputs?|information|contributions?|excerpts|agency inputs)\s"
                rf"(?:from|by|of)\s{_WHO}", re.IGNORECASE), "says that it has reports of its"),
    (re.compile(r"^\W*[Ii]nformation\s(?:(?:in|for)\sthis\s\w+\s(?:is|was|came|comes)\s)?(?:provided\s)?(?:from|by)\b:?\s*(?P<who>.+)$"), "names it for its information"),
)  # fmt: skip
"""Sentences that credit a part of a report, and what they do, in words."""
SOURCE = "names it as its source"
REPORTED = "names it as who reported it"
NAMED = (SOURCE, REPORTED)
"""Where persons may stand as well, so that only names with the shape of a newsroom's are taken."""
OWN = (
    (re.compile(rf"\b(?:originally|first|previously)\s(?:published|appeared|ran|posted|printed|aired)\s(?:online\s|in print\s)?(?:by|in|on|at|with|from)\s{_NAME}{_END}", re.IGNORECASE),
     "says where it was first published"),
    (re.compile(rf"\b(?:appeared|published|posted)\s(?:first|originally)\s(?:by|in|on|at|with)\s{_NAME}{_END}", re.IGNORECASE), "says where it was first published"),
    (re.compile(rf"^\W*(?:this|the)\s{_IT}\s(?:by|from)\s{_NAME}\s(?:was|has been|is)\s(?:\w+\s)?(?:published|distributed|reproduced|reprinted)", re.IGNORECASE),
     "says whose report it is"),
    (re.compile(rf"(?:^\W*|\b(?:this|the)\s{_IT}\s(?:is|was|has been)\s(?:\w+\s)?|\b(?:is|was|are)\s(?:\w+\s)?|[.]\s)"
                rf"(?:re-?published|re-?printed|reproduced|syndicated|distributed|provided|supplied)\s(?:here\s)?"
                rf"(?:(?:with|by)\s(?:the\s)?(?:kind\s)?permission\s(?:of|from|by)|courtesy\s(?:of|from)|under\s.{{3,50}}\sfrom|from|by|via)\s{_NAME}{_END}", re.IGNORECASE),
     "says from whom it was taken"),
    (re.compile(rf"^\W*(?:this\s{_IT}\s(?:is|was|comes|appears)\s(?:from|by|courtesy of)|{_IT}\s(?:from|courtesy(?:\sof)?|via|by))\b:?\s{_NAME}{_END}", re.IGNORECASE),
     "says whose report it is"),
    (re.compile(rf"^\W*read\s(?:the\s)?(?:full|original|whole)\s{_IT}\s(?:at|on|in)\s{_NAME}{_END}", re.IGNORECASE), "says where the original stands"),
    (re.compile(r"^\W*(?:sources?|via|agency|agencies|feed|courtesy)\s*:\s*(?P<who>[^©.()]+)", re.IGNORECASE), SOURCE),
    (re.compile(rf"^\W*(?:reporting|report|reported|writing|written)(?:\sand\s(?:writing|editing))?\sby\b:?\s{_NAME}{_END}", re.IGNORECASE), REPORTED),
)  # fmt: skip
"""Sentences that credit the whole of it."""
WITH = re.compile(r"^[\s(\[—–-]*[Ww]ith\s(?P<who>.+?)(?:\s(?:inputs?|reports?|files?))?[\s.)\]]*$")
BYLINE = re.compile(r"^\W*(?:(?:[Ww]ritten|[Rr]eport(?:ed|ing)?|[Ss]tory)\s)?(?:[Bb]y|BY|[Ff]rom|FROM)\b\s*:?\s*")
IN = re.compile(r"\sin\s")
JOINT = re.compile(r"\s+(?:and|AND|with|WITH|&)\s+|\s*/\s*")
BRACKETED = re.compile(r"(?<=[.!?”\"’])\s*(?:\((?P<a>[^()]{2,60})\)|(?:—|–|--)\s*(?P<b>[^.—–]{2,40}))\.?\s*$")
"""What stands behind an article's last sentence: "(With inputs from PTI)", "- AFP"."""
SIGNED_BEHIND = re.compile(r"(?<=[.!?”\"’])\s+(?P<who>[A-Z]{2,6})(?:\s[A-Z]{2,4}){0,4}\s*$")
"""The same without brackets, those who edited it perhaps behind it: "EFE", "PTI ABC XY"."""
HANDS = re.compile(r"(?:[a-z]{1,4}|[Rr]ed|[Ee]d)\.?$")
"""Who wrote or edited it, as desks sign: "ab", "red."."""
EDITED = re.compile(r"\s+(?:Editor|Edited by|Redakt\w+)\s?:?\s.*$")
CHUNK = re.compile(r"\s*(?:[/|;,()]|\band\b|&)\s*")
HINT = re.compile(
    r"contribut|assist|provid|report|files|input|material|information|excerpt|copyright|©|\(c\)|publish|appeared|printed|"
    r"\bran\b|posted|aired|syndicat|distribut|reproduc|supplied|source|\bvia\b|courtesy|agenc|feed|story|article|original|\bwith\b",
    re.IGNORECASE,
)
"""Without one of these words a sentence credits nobody."""
SENTENCE = re.compile(r"(?:(?<=\w{3}[.!?])|(?<=\w{3}[.!?][)\]”\"]))\s+(?=[A-Z(\[©])|\s*[\n\r]+\s*")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A newsroom as one credit names it."""

    party: Party
    role: str
    place: str
    reason: str
    span: Span | None


def credits(report: Report, labels: Sequence[Label], outlet: str | None, host: str) -> tuple[Credit, ...]:
    """Each credited newsroom once, those whose own text it is first, else in the order of the text.

    The report's own outlet is left out, but an agency is always named.
    """
    seen = list(_given(report))
    paragraphs = [i for i, it in enumerate(labels) if it.kind == "paragraph"]
    last = set(paragraphs[-LAST:])
    beside = range(paragraphs[0] - BESIDE, paragraphs[-1] + BESIDE + 1) if paragraphs else range(len(labels))
    above = 0
    for i, it in enumerate(labels):
        if it.kind == "dateline":
            for party in dateline_parties(it.unit.text, outlet, host):
                whole = above < HEAD and not party.joined
                seen.append(
                    _Seen(party, "own" if whole else "part", "dateline", "stands in the dateline", it.unit.span)
                )
        elif it.kind == "byline":
            seen += _byline(it)
        elif it.kind == "boilerplate" and (it.reason != PICTURE_CREDIT or _signs(labels, i)) and it.words <= LONGEST:
            seen += _line(it.unit.text, it.unit.span, beside=i in beside)
        elif it.kind == "paragraph":
            above += it.words > LONE_WORDS
            if i in last:
                seen += _last(it)
    kept: dict[str, Credit] = {}
    seen = _in_full(seen)
    for s in sorted(seen, key=lambda s: s.role != "own"):
        if s.party.agency or not same_outlet(s.party.name, outlet, host):
            kept.setdefault(
                s.party.name.casefold(), Credit(s.party.name, s.role, s.party.agency, s.span, s.place, s.reason)
            )
    return tuple(kept.values())


def _signs(labels: Sequence[Label], i: int) -> bool:
    """Whether a line with the shape of a picture's credit ends a report, right behind its text: agencies sign so as well."""
    return 0 < i == len(labels) - 1 and labels[i - 1].kind == "paragraph" and "/" in labels[i].unit.text


def _in_full(seen: Sequence[_Seen]) -> list[_Seen]:
    """The credits, an agency under one name: "CNA" is the Coast News Agency where the report names that in full, whatever
    agencies of the world sign so."""
    full = {initials(s.party.name): s.party.name for s in seen if s.party.agency and len(s.party.name.split()) > 2}
    return [
        replace(s, party=replace(s.party, name=full[s.party.name])) if s.party.agency and s.party.name in full else s
        for s in seen
    ]


def _given(report: Report) -> Iterator[_Seen]:
    """What metadata names: its authors that are newsrooms, and the organisations that it credits."""
    for name in report.byline:
        for party in parties(name):
            if party.agency:
                yield _Seen(party, "part" if party.joined else "own", "metadata", "metadata names it as author", None)
    for name in report.credited:
        party = next(iter(parties(name, anyone=True)), None) or Party(name, False, False, True)
        yield _Seen(party, "own", "metadata", "metadata names it for the text", None)


def _byline(it: Label) -> Iterator[_Seen]:
    """The agencies and outlets of a byline; one that leads or follows others by "and" or a slash had a hand in it."""
    text = BYLINE.sub("", it.unit.text)
    parts = JOINT.split(text)
    for words in parts:
        for party in (p for p in parties(words) if p.agency or not IN.search(p.name)):
            beside = len(parts) > 1 and party.exact and "," not in words
            yield _Seen(party, "part" if beside else "own", "byline", "stands in the byline", it.unit.span)


def _line(text: str, span: Span, *, beside: bool = True) -> Iterator[_Seen]:
    """The credits of a unit outside the article, or of a last line: whole sentences of credit, or, where it stands beside
    the article, names of agencies alone."""
    text = EDITED.sub("", text)
    bare = text.strip(" \t()[]—–-_*•·.").replace(" (", " / ")
    named = parties(bare) if beside and len(bare.split()) <= LONE_WORDS and not WITH.match(bare) else []
    others = [p for p in CHUNK.split(bare) if agency_of(p) or not (HANDS.match(p) or shapes.PERSON.fullmatch(p))]
    if named and all(p.exact and agency_of(p.name) for p in named) and len(others) == len(named):
        for party in named:
            yield _Seen(party, "part" if len(named) > 1 else "own", "line", "stands alone in a line", span)
        return
    if not HINT.search(text):
        return
    for sentence in SENTENCE.split(text):
        yield from _sentence(sentence, span)


def _sentence(text: str, span: Span) -> Iterator[_Seen]:
    for form, reason in PART:
        match = form.search(text)
        if match:
            yield from (_Seen(p, "part", "line", reason, span) for p in parties(match["who"]))
            return
    short = WITH.match(text) if len(text.split()) <= LONE_WORDS else None
    if short:
        yield from (
            _Seen(p, "part", "line", "stands in a line with it", span) for p in parties(short["who"]) if p.agency
        )
        return
    for form, reason in OWN:
        match = form.search(text)
        if match:
            found = parties(match["who"].strip(), anyone=reason not in NAMED)
            yield from (_Seen(p, "part" if len(found) > 1 else "own", "line", reason, span) for p in found)
            return
    for match in RIGHTS.finditer(text):
        found = [p for p in parties(match["who"]) if p.agency or _sure(p.name)]
        shared = len(found) > 1 or any(p.joined for p in found)
        yield from (_Seen(p, "part" if shared else "own", "rights", "holds the rights", span) for p in found)


def _sure(name: str) -> bool:
    """Whether a holder of rights is a newsroom and not the company that owns it."""
    named = press_name(name)
    return bool(CALL_SIGN.match(name.split()[0]) or (named and named.strength and "copyright" not in name.casefold()))


def _last(it: Label) -> Iterator[_Seen]:
    """The credits of one of the article's last paragraphs: a short line that is one, or what stands behind its end."""
    if it.words <= LAST_WORDS:
        yield from _line(it.unit.text, it.unit.span)
    behind = BRACKETED.search(it.unit.text)
    who = (behind["a"] or behind["b"]) if behind else ""
    signed = SIGNED_BEHIND.search(it.unit.text)
    if signed and (agency := agency_of(signed["who"])):
        party = Party(agency.name, True, False, True)
        yield _Seen(party, "own", "line", "signs behind the last sentence", it.unit.span)
    if behind and who and not HOST.fullmatch(who):
        yield from (s for s in _line(who, it.unit.span) if s.party.agency)
