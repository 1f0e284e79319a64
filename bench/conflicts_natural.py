"""Natural conflicts: pairs of values from two real reports of one incident, labelled by a reader, against what the account says.

`natural/CONFLICTS.md` tells how the pairs were drawn and what the labels mean. The two reports of a pair are read together,
they alone, and the account is asked of the two marked values:

  contradiction, update   they stand on two sides of such a conflict
  compatible              they stand in a conflict that is called compatible or variant; or are names and places of one entity;
                          or values that the program reads as equal or as fitting, in two passages that belong to one claim
                          (as evidence or related), give one figure or the day of the event, or tell one person's age
  not-the-same-thing      nothing of these: the account does not set them against each other

  macro_f1                      mean of the F1 of the four labels
  verdicts_f1                   the same where compatible and not-the-same-thing, the two that say of no disagreement, are one
  contradiction_precision, _recall, update_precision, _recall
  aside_*                       the same over the pairs that are set aside, which nobody who works on the program has read, and
                                which `--failing` leaves out; drawn and labelled after all others
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bench.common import DATA, ROOT
from synoptic.intake import report_from_object
from synoptic.model import edtf, interval
from synoptic.model.claim import Evidence
from synoptic.model.finding import Conflict
from synoptic.model.mention import Mentions, Quantity, Time
from synoptic.model.span import Span
from synoptic.pipeline import Settings, Synopsis, read_reports

FILE = "incidents_dev.jsonl.gz"
LABELS = ROOT / "bench" / "natural" / "conflicts.jsonl"
ASIDE = ROOT / "bench" / "natural" / "conflicts_aside.jsonl"
CONTRADICTION, UPDATE, COMPATIBLE, APART = "contradiction", "update", "compatible", "not-the-same-thing"
NAMES = (CONTRADICTION, UPDATE, COMPATIBLE, APART)
SAYS = {"contradiction": CONTRADICTION, "update": UPDATE, "compatible": COMPATIBLE, "variant": COMPATIBLE}
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
NUMERALS = {word: str(i) for i, word in enumerate(NUMBERS)} | {"a": "1", "dozen": "12", "both": "2"}


@dataclass(frozen=True)
class Ends:
    """The two marked values, in the reports as read; `ids` are those of the reports in the program."""

    ids: tuple[str, str]
    spans: tuple[Span, Span]
    words: tuple[frozenset[str], frozenset[str]]
    """The values' words, numerals as digits."""


def labels() -> list[dict[str, Any]]:
    """The lines of both files; `aside` tells of which one a line is."""
    return [
        {**json.loads(line), "aside": file is ASIDE}
        for file in (LABELS, ASIDE)
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def is_aside(line: dict[str, Any]) -> bool:
    """Whether a pair is of those that are set aside."""
    return bool(line["aside"])


def articles(data: pathlib.Path, wanted: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Article id -> article, of those wanted."""
    left = set(wanted)
    found: dict[str, dict[str, Any]] = {}
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            if left & set(re.findall(r"[0-9a-f]{32}", line)):
                found |= {a["id"]: a for a in json.loads(line)["articles"] if a["id"] in left}
    return found


def answers(data: pathlib.Path, lines: Sequence[dict[str, Any]]) -> list[tuple[dict[str, Any], str]]:
    """Each labelled pair with what the account of its two reports says of it."""
    texts = articles(data, (line[side][0] for line in lines for side in ("one", "other")))
    grouped: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for line in lines:
        grouped[line["one"][0], line["other"][0]].append(line)
    found = []
    for one, other in sorted(grouped):
        reports = [report_from_object(texts[i], i) for i in (one, other)]
        synopsis = read_reports(reports, Settings())
        for line in grouped[one, other]:
            places = [(r.id, Span(*line[side][1:])) for r, side in zip(reports, ("one", "other"), strict=True)]
            values = [_words(s.of(r.text)) for r, (_, s) in zip(reports, places, strict=True)]
            ends = Ends((places[0][0], places[1][0]), (places[0][1], places[1][1]), (values[0], values[1]))
            found.append((line, verdict(synopsis, ends)))
    return found


def verdict(synopsis: Synopsis, ends: Ends) -> str:
    """What the account says of the two values."""
    said = [SAYS[c.verdict] for c in synopsis.conflicts if _opposed(c, ends)]
    if said:
        return min(said, key=NAMES.index)
    return COMPATIBLE if _one_entity(synopsis, ends) or _agreeing(synopsis, ends) else APART


def _opposed(conflict: Conflict, ends: Ends) -> bool:
    """Whether the two values stand on two sides of the conflict."""
    if conflict.kind in ("status", "polarity"):
        return False
    on = [[k for k, side in enumerate(conflict.sides) if _on(side.value, side.evidence, ends, i)] for i in (0, 1)]
    return any(x != y for x in on[0] for y in on[1])


def _on(value: str, evidence: Iterable[Evidence], ends: Ends, i: int) -> bool:
    held = any(e.report == ends.ids[i] and e.span.holds(ends.spans[i]) for e in evidence)
    return held and bool(_words(value) & ends.words[i])


def _words(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]+", text.lower())
    plain = {NUMERALS.get(w, w) for w in words if len(w) > 1 or w.isdigit() or w == "a"}
    return frozenset(w.removesuffix("th").removesuffix("st") if w[0].isdigit() else w for w in plain)


def _one_entity(synopsis: Synopsis, ends: Ends) -> bool:
    found: list[set[str]] = [set(), set()]
    for (report, start, end), entity in synopsis.resolution.by_mention.items():
        for i in (0, 1):
            if (
                report == ends.ids[i]
                and start <= ends.spans[i].start
                and ends.spans[i].end <= end
                or report == ends.ids[i]
                and ends.spans[i].start <= start
                and end <= ends.spans[i].end
            ):
                found[i].add(entity)
    return bool(found[0] & found[1])


def _agreeing(synopsis: Synopsis, ends: Ends) -> bool:
    """Whether the two are read as values that agree, of one thing."""
    mentions = {r.article.id: r.mentions for r in synopsis.read}
    if not set(ends.ids) <= set(mentions):
        return False
    first, second = mentions[ends.ids[0]], mentions[ends.ids[1]]
    for q in _at(first, ends.spans[0]):
        for r in _at(second, ends.spans[1]):
            if interval.compare(q, r).relation not in ("same", "compatible"):
                continue
            one = interval.counts_same(q, r)
            if one and (q.unit == "a" or _together(synopsis, ends)) or _one_figure(synopsis, ends, (q, r)):
                return True
    return any(
        t.of == u.of and edtf.compare(t.edtf, u.edtf) in ("same", "within") and _together(synopsis, ends)
        for t in _times(first, ends.spans[0])
        for u in _times(second, ends.spans[1])
    )


def _at(mentions: Mentions, span: Span) -> list[Quantity]:
    return [q for q in mentions.quantities if q.span.overlaps(span)]


def _times(mentions: Mentions, span: Span) -> list[Time]:
    return [t for t in mentions.times if t.edtf and t.span.overlaps(span)]


def _together(synopsis: Synopsis, ends: Ends) -> bool:
    """Whether passages that hold the two belong to one claim, as evidence or related, or give the event's day."""
    groups: list[list[tuple[str, Span]]] = []
    for claim in synopsis.claims:
        passages = [synopsis.contents[pid].passage for pid in (*claim.passages, *claim.related)]
        groups.append([(p.report, p.span) for p in passages])
    if synopsis.event.when is not None:
        groups.append([(e.report, e.span) for e in synopsis.event.when.evidence])
    return any(_holds(group, ends) for group in groups)


def _one_figure(synopsis: Synopsis, ends: Ends, values: tuple[Quantity, Quantity]) -> bool:
    """Whether the two are evidence of one figure of the event."""
    for figure in synopsis.event.figures:
        stated = all((v.low, v.high) == (figure.low, figure.high) for v in values)
        if stated and _holds([(e.report, e.span) for e in figure.evidence], ends):
            return True
    return False


def _holds(group: Sequence[tuple[str, Span]], ends: Ends) -> bool:
    return all(any(r == ends.ids[i] and s.holds(ends.spans[i]) for r, s in group) for i in (0, 1))


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures above, 0..1, and the number of pairs; with `sample`, of so many pairs of reports, the first by their ids."""
    chosen = labels()
    if sample is not None:
        kept = set(sorted({(line["one"][0], line["other"][0]) for line in chosen})[:sample])
        chosen = [line for line in chosen if (line["one"][0], line["other"][0]) in kept]
    found = answers(data, chosen)
    figures = scores([(line["label"], said) for line, said in found])
    aside = scores([(line["label"], said) for line, said in found if is_aside(line)])
    figures |= {f"aside_{key}": value for key, value in aside.items()}
    return figures


def scores(found: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Figures of (label, what the program says)."""
    four = {name: _f1(found, name) for name in NAMES}
    plain = [(_merged(label), _merged(said)) for label, said in found]
    three = [_f1(plain, name) for name in (CONTRADICTION, UPDATE, APART)]
    present = [name for name in NAMES if any(label == name for label, _ in found)]
    return {
        "macro_f1": sum(four[name][2] for name in present) / max(1, len(present)),
        "verdicts_f1": sum(f1 for *_, f1 in three) / len(three),
        "contradiction_precision": four[CONTRADICTION][0],
        "contradiction_recall": four[CONTRADICTION][1],
        "update_precision": four[UPDATE][0],
        "update_recall": four[UPDATE][1],
        "pairs": float(len(found)),
    }


def _merged(name: str) -> str:
    return APART if name == COMPATIBLE else name


def _f1(found: Sequence[tuple[str, str]], name: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one label."""
    n = Counter((label == name, said == name) for label, said in found)
    precision = n[True, True] / max(1, n[True, True] + n[False, True])
    recall = n[True, True] / max(1, n[True, True] + n[True, False])
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def failing(data: pathlib.Path) -> None:
    """Print what the account says wrongly of the pairs that may be read."""
    lines = [line for line in labels() if not is_aside(line)]
    found = answers(data, lines)
    texts = articles(data, (line[side][0] for line in lines for side in ("one", "other")))
    for line, said in sorted(found, key=lambda f: (NAMES.index(f[1]), f[0]["label"], f[0]["id"])):
        if said == line["label"]:
            continue
        print(f"\n{line['id']} {line['kind']}: is {line['label']}, said {said}")
        for side in ("one", "other"):
            article, start, end = line[side]
            text = texts[article]["text"]
            shown = f"{text[max(0, start - 160) : start]}[[{text[start:end]}]]{text[end : end + 120]}"
            print(f"  {texts[article]['published']}  {' '.join(shown.split())}")


if __name__ == "__main__":
    root = pathlib.Path(next((a for a in sys.argv[1:] if not a.startswith("-")), DATA))
    if "--failing" in sys.argv:
        failing(root)
    else:
        for key, figure in measure(root, None).items():
            print(f"{key:30} {figure:.3f}")
