"""Which passages are compared at all: those that share two words, or words that may well mean the same, or a word and a figure."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from synoptic.align.compare import STEM, STEM_CREDIT
from synoptic.align.values import stated, telling
from synoptic.model.content import Content
from synoptic.model.kinship import Kinship

WITHIN = 60
"""Of the passages of one report that have a term, each is compared with so many that follow, so that a text of the length
of a book has no more pairs a page than a report. Few reports have a term in more; other reports' passages all count."""


def candidates(
    contents: Mapping[str, Content], kin: Kinship, decided: Iterable[frozenset[str]]
) -> list[tuple[str, str]]:
    """Pairs that share two terms, or a term and a figure that two passages seldom share by chance."""
    index: dict[str, list[str]] = defaultdict(list)
    for pid, content in contents.items():
        keys = {t.key if t.pos == "ENT" else _beginning(t.word) for t in content.terms} | content.leaning
        keys |= {f"{q.low:g}" for q in stated(content, content.quantities) if telling(q)}
        keys |= {t.value for t in content.times if t.timex == "DURATION" and t.value}
        for key in sorted(keys):
            index[key].append(pid)
    rank = {pid: i for i, pid in enumerate(contents)}
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for pids in index.values():
        reports = [contents[pid].passage.report for pid in pids]
        for i, a in enumerate(pids):
            others = bisect_right(reports, reports[i])
            shared[a].update(pids[i + 1 : min(others, i + 1 + WITHIN)])
            shared[a].update(pids[others:])
    for a, b in _of_one_meaning(contents, kin, rank):
        shared[a][b] += 1
    for pair in decided:
        if len(pair) == 2 and pair <= set(contents):
            a, b = sorted(pair, key=rank.__getitem__)
            shared[a][b] = 2
    found = [
        (a, b)
        for a, others in shared.items()
        for b, n in others.items()
        if n >= 2 and not nested(contents[a], contents[b])
    ]
    return sorted(found, key=lambda pair: (rank[pair[0]], rank[pair[1]]))


def nested(x: Content, y: Content) -> bool:
    """Whether one of two passages stands within the other, or they share words."""
    return x.passage.report == y.passage.report and x.passage.span.overlaps(y.passage.span)


def _of_one_meaning(
    contents: Mapping[str, Content], kin: Kinship, rank: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """Pairs of passages of different reports of which one has a word and the other one that may well mean the same, once a pair
    of words. It asks nothing of any third word, so that no further report brings two passages together."""
    printed: dict[str, list[str]] = defaultdict(list)
    for pid, content in contents.items():
        for word in sorted({t.word for t in content.terms if t.pos != "ENT"}):
            printed[word].append(pid)
    for word in sorted(printed.keys() & kin.akin.keys()):
        for other in sorted(kin.akin[word].keys() & printed.keys()):
            if other <= word or kin.akin[word][other] < STEM_CREDIT or _beginning(other) == _beginning(word):
                continue
            for a in printed[word]:
                for b in printed[other]:
                    if contents[a].passage.report != contents[b].passage.report:
                        yield (a, b) if rank[a] < rank[b] else (b, a)


def _beginning(word: str) -> str:
    """The letters by which words of one stem are found."""
    return word[: STEM - 1]
