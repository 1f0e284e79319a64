"""The brief: what each small case must print or must not, and laws that hold for every one of them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from synoptic.compose.wording import _finished
from synoptic.pipeline import Synopsis
from tests.align.reading import cases, synopsis

CASES = cases("compose/brief.json")
OWN = frozenset("the reports differ another report other has have it otherwise in one some others s".split())
"""What the brief adds to join what was printed; the s is that of "its" become "[Karastan’s]"."""


@cache
def _read(name: str) -> Synopsis:
    return next(synopsis(p.values[0]) for p in CASES if p.id == name)


def _cited(found: Synopsis, sentence: Any) -> str:
    texts = {a.id: a.text for a in found.articles}
    return " ".join(texts[c.report][c.start : c.end] for c in sentence.citations)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


@pytest.mark.parametrize("case", CASES)
def test_prints(case: dict[str, Any]) -> None:
    sentences = [s.text for s in _read(case["name"]).account]
    text = "\n".join(sentences)
    for wanted in case.get("has", ()):
        assert wanted in text, text
    for unwanted in case.get("lacks", ()):
        assert unwanted not in text, text
    for unwanted in case.get("no sentence", ()):
        assert unwanted not in sentences, text
    for part, most in case.get("most", {}).items():
        assert sum(part in s for s in sentences) <= most, text
    for part, speaker in case.get("attributed", {}).items():
        assert all(speaker in s for s in sentences if part in s), text
    if "first" in case:
        assert case["first"] in sentences[0], text
    for unwanted in case.get("lacks first", ()):
        assert unwanted not in sentences[0], text
    if "order" in case:
        assert text.index(case["order"][0]) < text.index(case["order"][1]), text
    if "follows" in case:
        before = next(n for n, s in enumerate(sentences) if case["follows"][0] in s)
        assert sentences[before + 1].startswith(case["follows"][1]), text


@pytest.mark.parametrize("case", CASES)
def test_dates(case: dict[str, Any]) -> None:
    """Relative times have their dates beside them, each once, and what ages has its day."""
    sentences = _read(case["name"]).account
    given = [(d.words, d.when) for s in sentences for d in s.dates]
    assert len(given) == len(set(given))
    assert all(d.words in s.text for s in sentences for d in s.dates)
    if "dates" in case:
        assert dict(given) == case["dates"]
    for part, day in case.get("as of", {}).items():
        assert [s.as_of for s in sentences if part in s.text] == [day]


@pytest.mark.parametrize("case", CASES)
def test_the_first_sentence_is_what_happened(case: dict[str, Any]) -> None:
    """The event's what, the first sentence and the claim it is printed for are one statement with one count."""
    found = _read(case["name"])
    first, what = found.file.account[0], found.file.event.what
    if first.conflict is None:
        assert what is not None
        assert what.origins == first.origins
        assert [(p.report, p.start, p.end) for p in what.evidence] == [
            (c.report, c.start, c.end) for c in first.citations
        ]


LAWFUL = [pytest.param(p.id, id=p.id) for p in CASES]
UNREPEATED = [
    pytest.param(
        p.id,
        id=p.id,
        marks=[pytest.mark.xfail(reason=p.values[0]["repeats"], strict=True)] if "repeats" in p.values[0] else [],
    )
    for p in CASES
]


@pytest.mark.parametrize("name", LAWFUL)
def test_every_sentence_is_cited_and_holds_its_citations(name: str) -> None:
    """Every word that is printed stands in the passages that the sentence cites, the words of joining aside."""
    found = _read(name)
    assert found.account
    for s in found.account:
        assert s.citations and s.claims
        missing = set(_words(s.text)) - set(_words(_cited(found, s))) - OWN
        assert not missing, (s.text, missing)


@pytest.mark.parametrize("name", LAWFUL)
def test_every_sentence_is_well_formed(name: str) -> None:
    """A capital first or a quotation, one mark at the end, quotation marks and brackets in pairs, no blank space to spare."""
    for s in _read(name).account:
        text = s.text
        assert text[0].isupper() or text[0] in "“\"['‘" or text[0].isdigit(), text
        assert re.search(r"[.!?][”\"’]?$", text), text
        assert not re.search(r"[.!?]{2}$|,\.|\s\.|  |\n", text), text
        assert text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("[") == text.count("]")


@pytest.mark.parametrize("name", UNREPEATED)
def test_no_sentence_stands_twice(name: str) -> None:
    """No sentence says in the same words what another says: the disagreements, which show both sides, aside."""
    texts = [set(_words(s.text)) for s in _read(name).account if s.conflict is None]
    for i, a in enumerate(texts):
        for b in texts[i + 1 :]:
            assert len(a & b) / min(len(a), len(b)) < 0.9, (a, b)


@pytest.mark.parametrize("name", LAWFUL)
def test_order_of_the_reports_does_not_matter(name: str) -> None:
    case = next(p.values[0] for p in CASES if p.id == name)
    there = _read(name)
    if len(case["reports"]) < 2 or len({r.get("published") for r in case["reports"]}) > 1:
        pytest.skip("one report, or dates that tell the order")
    again = synopsis(case)
    assert [s.text for s in again.account] == [s.text for s in there.account]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a bus overturned", "A bus overturned."),
        ("a bus overturned,", "A bus overturned."),
        ("A bus overturned.", "A bus overturned."),
        ("Is it over?", "Is it over?"),
        ("He called it “a gift.”", "He called it “a gift.”"),
        ("he called it “a gift”", "He called it “a gift”."),
        ("the road is closed —", "The road is closed."),
    ],
)
def test_the_end_of_a_sentence(text: str, wanted: str) -> None:
    assert _finished(text) == wanted
