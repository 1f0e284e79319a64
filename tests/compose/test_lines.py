"""The lines of the inner stages hold the keys that the reference names, each mention those of its kind."""

from __future__ import annotations

from synoptic.compose import annotate_line, clean_line, line_keys
from synoptic.examples import FERRY
from synoptic.intake import read_sources
from synoptic.pipeline import Settings, mention

ARTICLES, READ, _ = mention(read_sources([str(FERRY)]).reports, Settings())


def test_keys_of_clean() -> None:
    assert {tuple(clean_line(article)) for article in ARTICLES} == {tuple(line_keys.CLEAN)}


def test_keys_of_annotate() -> None:
    lines = [annotate_line(r.article, r.mentions) for r in READ]
    assert {tuple(line) for line in lines} == {tuple(line_keys.ANNOTATE)}
    seen = {m["kind"]: tuple(m) for line in lines for m in line["mentions"]}
    assert seen == {kind: ("start", "end", "kind", *keys) for kind, keys in line_keys.MENTIONS.items()}
    for line in lines:
        for m in line["mentions"]:
            assert tuple(m) == seen[m["kind"]]
