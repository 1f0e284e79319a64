"""Many unsorted reports into stories: how alike two of them are by the words that few of the others have, and who joins whom.

Likeness is the cosine of term vectors weighed by rarity (tf-idf) over the reports given and a stock of others that have
none of the words: among five reports of one event a name that all five print is still rare in the world. Stories grow by
average linkage: the two sets whose reports are most alike on average are joined, until no two are alike enough, so that
a story of days goes on from report to report while one bad link joins nothing. Method: unweighted pair group with
arithmetic mean (Sokal and Michener 1958).
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from synoptic.model.content import Content

HEAD = 6
"""Sentences that make the head of a report."""
IN_HEAD = 1.5
"""What a term counts in the head, where it counts 1 further down. Of 1, 1.5, 2."""
RESOLVED = 1.5
"""What people, places and bodies count, where other words count 1. Of 0, 1.5, 2.5: alike."""
NAMES = 2.5
"""What a name counts by its letters, shared among its words, whatever it was resolved to: what one report calls a pit and another a colliery still has
its name. Of 0, 1.5, 2.5; without it a third more of the reports are left alone."""
SHORTEST = 3
"""Letters from which a word of a name counts."""
STOCK = 50
"""Reports of other events that are taken to stand beside those given. Of 20, 50, 200; more joins more among few reports."""
JOINED = 0.07
"""Average likeness from which two sets are one story. Of .07 to .12, .07 to .1 alike on 70 incidents of one kind and
32 of many, whether few or many of them are mixed."""
STRANGE = 0.5
"""What is left of the likeness of two reports that name people and places, and none in common, or that share names alone:
one town has many events. Of .3, .5, 1."""
ACQUAINTED = 1.5
"""What the likeness of two reports gains by a person whom both name in full. Of 1, 1.5, 2."""
UNTOLD = 1000.0
"""What is added to the square of a report's length, some 60 words of running text: two briefs that name one town have
little else to differ in."""
SHARED_TEXT = 0.15
"""Share of text taken from one another that makes two reports one story whatever else they say."""


def sort(
    reports: Mapping[str, Sequence[Content]],
    shares: Mapping[tuple[str, str], float],
    people: frozenset[str],
) -> list[list[str]]:
    """Ids of the reports of each story, each sorted. Arguments as those of `group.group`."""
    return join(likenesses(reports, shares, people), sorted(reports))


def likenesses(
    reports: Mapping[str, Sequence[Content]],
    shares: Mapping[tuple[str, str], float],
    people: frozenset[str],
) -> dict[tuple[str, str], float]:
    """Pair of report ids, the lesser first -> how alike they are, 0 to about 1; pairs without a term in common left out."""
    counts = {r: _terms(contents) for r, contents in sorted(reports.items())}
    within: dict[str, list[str]] = defaultdict(list)
    for report, terms in counts.items():
        for key in terms:
            within[key].append(report)
    vectors = {r: _weighed(terms, within, len(counts)) for r, terms in counts.items()}
    dots: dict[tuple[str, str], float] = defaultdict(float)
    told: set[tuple[str, str]] = set()
    for key in sorted(within):
        for a, b in combinations(within[key], 2):
            dots[a, b] += vectors[a][key] * vectors[b][key]
            if key[0] not in "@^":
                told.add((a, b))
    names = {r: {t.key for c in reports[r] for t in c.terms if t.pos == "ENT"} for r in counts}
    found = {}
    for (a, b), dot in dots.items():
        common = names[a] & names[b]
        strange = bool(names[a] and names[b]) and not common or (a, b) not in told
        known = ACQUAINTED if common & people else STRANGE if strange else 1.0
        found[a, b] = dot * known
    for (a, b), share in shares.items():
        if share >= SHARED_TEXT and a in counts and b in counts:
            found[min(a, b), max(a, b)] = 1.0
    return found


def join(alike: Mapping[tuple[str, str], float], ids: Sequence[str]) -> list[list[str]]:
    """Sets of ids by average linkage: the most alike first, of equals those whose ids sort first."""
    sets = {i: [report] for i, report in enumerate(ids)}
    place = {report: i for i, report in enumerate(ids)}
    sums: dict[int, dict[int, float]] = {i: {} for i in sets}
    for (a, b), value in alike.items():
        sums[place[a]][place[b]] = sums[place[b]][place[a]] = value
    means = [(_mean(sums, sets, i, j), i, j) for i, row in sums.items() for j in row if i < j]
    queue = [(-mean, i, j) for mean, i, j in means if mean >= JOINED]
    heapq.heapify(queue)
    while queue:
        value, i, j = heapq.heappop(queue)
        if i not in sets or j not in sets or -value != _mean(sums, sets, i, j):
            continue
        sets[i] += sets.pop(j)
        for k, summed in sums.pop(j).items():
            del sums[k][j]
            if k != i:
                sums[i][k] = sums[k][i] = sums[i].get(k, 0.0) + summed
        for k in sums[i]:
            mean = _mean(sums, sets, i, k)
            if mean >= JOINED:
                heapq.heappush(queue, (-mean, min(i, k), max(i, k)))
    return [sorted(s) for s in sets.values()]


def _mean(sums: Mapping[int, Mapping[int, float]], sets: Mapping[int, Sequence[str]], i: int, j: int) -> float:
    return round(sums[i].get(j, 0.0) / (len(sets[i]) * len(sets[j])), 9)


def _terms(contents: Sequence[Content]) -> dict[str, float]:
    """Term -> what it counts in a report, wherever it counts most."""
    found: dict[str, float] = {}
    sentences = [c for c in contents if c.passage.kind == "sentence" and c.passage.block_kind != "caption"]
    for order, content in enumerate(sentences):
        place = IN_HEAD if order < HEAD else 1.0
        weights = {t.key: RESOLVED if t.pos == "ENT" else 1.0 for t in content.terms if t.weight >= 0.5}
        for name in names_in(content):
            weights |= {f"^{word}": NAMES / math.sqrt(len(name)) for word in name}
        for key, weight in weights.items():
            found[key] = max(place * weight, found.get(key, 0.0))
    return found


def names_in(content: Content) -> list[list[str]]:
    """The names in a sentence, each as its words; days and months are none."""
    dated = [t.span for t in content.times]
    found: list[list[str]] = []
    last = -2
    for i in content.passage.tokens:
        token = content.passage.parse.tokens[i]
        if token.pos != "PROPN" or len(token.text) < SHORTEST:
            continue
        if not any(span.start <= token.start < span.end for span in dated):
            if last != i - 1:
                found.append([])
            found[-1].append(token.text.lower())
            last = i
    return found


def _weighed(terms: Mapping[str, float], within: Mapping[str, Sequence[str]], reports: int) -> dict[str, float]:
    """The term vector of a report, of length 1 with what it leaves untold."""
    raw = {key: weight * math.log((reports + STOCK) / len(within[key])) for key, weight in terms.items()}
    length = math.sqrt(UNTOLD + math.fsum(v * v for v in raw.values()))
    return {key: v / length for key, v in raw.items()}
