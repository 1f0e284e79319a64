"""The record of a run: what the published file says of small reports, held against what the stages found."""

from __future__ import annotations

import json
from functools import cache

from synoptic.compose import annotate_line, clean_line
from synoptic.model import edtf
from synoptic.model.account import AccountFile
from synoptic.pipeline import Synopsis
from tests.align.reading import analysis, synopsis

MINE = {
    "reports": [
        {
            "published": "2031-03-03",
            "text": "A coal mine near Elmsford collapsed on Monday and trapped 14 miners. Karl Brandt, who owns the mine, will speak "
            "on Tuesday. According to the Mining Institute, 40 percent of the county's pits have no second shaft.",
        },
        {
            "published": "2031-03-05",
            "text": "Seventeen miners were trapped near Elmsford on Monday when a coal mine collapsed. “I should have closed it,” Karl "
            "Brandt said on Tuesday.",
        },
        {"published": "2031-03-05", "text": "Voici un texte écrit en français, qui parle de la mine et des mineurs."},
    ]
}


@cache
def _synopsis() -> Synopsis:
    return synopsis(MINE)


def _file() -> AccountFile:
    return _synopsis().file


def test_every_place_holds_its_quote() -> None:
    texts = {r.id: r.text for r in _file().reports}
    for c in _file().claims:
        for e in (*c.evidence, *c.related):
            assert texts[e.report][e.start : e.end] == e.quote
    for x in _file().conflicts:
        for s in x.sides:
            assert all(texts[e.report][e.start : e.end] == e.quote for e in s.evidence)


def test_references_lead_somewhere() -> None:
    file = _file()
    claims, origins, entities = {c.id for c in file.claims}, {o.id for o in file.origins}, {e.id for e in file.entities}
    for c in file.claims:
        assert {e.origin for e in c.evidence} <= origins
        assert {e.attribution.entity for e in c.evidence if e.attribution} <= entities | {None}
    for x in file.conflicts:
        assert set(x.claims) <= claims
    assert {t.claim for t in file.timeline} <= claims
    assert all(set(s.claims) <= claims for s in file.account)
    for o in file.origins:
        assert set(o.reports) <= {r.id for r in file.reports}


def test_claims_are_in_the_order_of_importance() -> None:
    importance = {f.claim: f.importance for f in _synopsis().findings}
    ranks = [importance[c.id] for c in _file().claims]
    assert ranks == sorted(ranks, reverse=True)


def test_reports_are_in_the_order_of_publication() -> None:
    days = [r.published or "9999" for r in _file().reports]
    assert days == sorted(days)


def test_blocks_cover_the_text() -> None:
    for r in _file().reports:
        covered = set()
        for b in r.blocks:
            assert not covered & set(range(b.start, b.end))
            covered |= set(range(b.start, b.end))
        assert all(i in covered or r.text[i].isspace() for i in range(len(r.text)))


def test_another_language_is_kept_and_said() -> None:
    other = [r for r in _file().reports if not r.analysed]
    assert [r.language for r in other] == ["fr"] and other[0].note and "kept, not analysed" in other[0].note
    assert not any(e.report == other[0].id for c in _file().claims for e in c.evidence)


def test_the_timeline_runs_forward_and_tells_plans_apart() -> None:
    line = _file().timeline
    assert line and [edtf.sort_key(t.when)[0] for t in line] == sorted(edtf.sort_key(t.when)[0] for t in line)
    assert {t.status for t in line} <= {"happened", "planned"}
    statements = {c.id: c.statement for c in _file().claims}
    assert all(("will" in statements[t.claim]) <= (t.status == "planned") for t in line)


def test_attribution_as_printed() -> None:
    found = {
        (e.attribution.source, e.attribution.cue)
        for c in _file().claims
        for e in c.evidence
        if e.attribution and "40 percent" in e.quote
    }
    assert found == {("the Mining Institute", "According to")}


def test_an_entity_with_its_spellings() -> None:
    brandt = next(e for e in _file().entities if e.name == "Karl Brandt")
    assert brandt.kind == "person" and len({m.report for m in brandt.mentions}) == 2


def test_same_bytes_again_and_json_throughout() -> None:
    assert synopsis(MINE).to_json() == _synopsis().to_json()
    assert json.loads(_synopsis().to_json())["schema"] == "synoptic.account/1"


def test_clean_line() -> None:
    found = analysis(MINE)
    for article in found.articles:
        line = clean_line(article)
        assert list(line) == [
            "name", "text", "title", "byline", "outlet", "published", "language", "blocks", "body"
        ]  # fmt: skip
        assert line["text"] == article.text and json.loads(json.dumps(line)) == line
        assert line["body"].split("\n\n") == [
            line["text"][b["start"] : b["end"]].strip() for b in line["blocks"] if b["kind"] in ("paragraph", "quote")
        ]


def test_annotate_line() -> None:
    found = analysis(MINE)
    kinds = set()
    for read in found.read:
        line = annotate_line(read.article, read.mentions)
        assert list(line) == ["name", "text", "published", "mentions"] and json.loads(json.dumps(line)) == line
        places = [(m["start"], m["end"]) for m in line["mentions"]]
        assert places == sorted(places) and all(0 <= s < e <= len(line["text"]) for s, e in places)
        kinds |= {m["kind"] for m in line["mentions"]}
        for m in line["mentions"]:
            if m["kind"] == "quotation":
                assert all(len(pair) == 2 for part in ("source", "cue", "content") for pair in m[part])
                assert (m["start"], m["end"]) == (
                    min(p[0] for part in ("source", "cue", "content") for p in m[part]),
                    max(p[1] for part in ("source", "cue", "content") for p in m[part]),
                )
    assert kinds == {"name", "time", "quantity", "quotation", "factuality"}
