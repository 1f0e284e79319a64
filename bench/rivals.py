"""Who shares text with whom, as other tools answer it: what a user would take in place of this program.

Each takes plain texts and gives pairs with a score, so that all can be held against the same labels on the same inputs:

  rensa, datasketch   MinHash signatures in a locality-sensitive index, with as many bands as they have pairs of slots (so
                      the least threshold they can work at); pairs are scored by the Jaccard similarity of signatures.
  rensa_wide          the same, tuned as far as it goes: four times the slots, shingles of three words.
  jaccard             Jaccard similarity of sets of five-word shingles, every pair (text-dedup and its like).
  tf_idf              cosine of TF-IDF vectors, every pair (scikit-learn).
  synoptic_index      this program's index of picked shingles, without alignment.

`python -m bench.rivals` prints the table: each at the threshold best for it, on natural and on planted pairs, beside
find_reuses, which has none to be set. That is generous to all but the last row: no user knows the best threshold.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from bench import natural, reuse, trace
from bench.common import DATA
from bench.planted import worlds
from synoptic.model.report import Article
from synoptic.trace import find_reuses
from synoptic.trace.index import Index
from synoptic.trace.words import TEXT_KINDS

Scored = list[tuple[int, int, float]]
"""Pairs (i, j, score), i < j; a pair that is not given has score 0."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")


def shingles(texts: Sequence[str], size: int) -> Iterator[set[str]]:
    """For each text its sets of `size` words running; all its words where there are fewer."""
    for text in texts:
        words = _WORD.findall(text.casefold())
        yield {" ".join(run) for run in zip(*(words[k:] for k in range(size)), strict=False)} or {" ".join(words)}


def rensa(texts: Sequence[str], slots: int = 128, size: int = 5) -> Scored:
    """rensa's R-MinHash with bands of two slots."""
    from rensa import RMinHash, RMinHashLSH

    signatures = RMinHash.from_token_sets(shingles(texts, size), slots, 1)
    index = RMinHashLSH(0.1, slots, slots // 2)
    index.insert_many(signatures)
    pairs = ((i, j) for i, others in enumerate(index.query_all(signatures)) for j in others if i < j)
    return [(i, j, signatures[i].jaccard(signatures[j])) for i, j in pairs]


def rensa_wide(texts: Sequence[str]) -> Scored:
    return rensa(texts, slots=512, size=3)


def datasketch(texts: Sequence[str]) -> Scored:
    """datasketch's MinHash with 128 slots, and the bands it chooses for a threshold of .1: 64 of two slots."""
    from datasketch import MinHash, MinHashLSH

    signatures = MinHash.bulk(([word.encode() for word in one] for one in shingles(texts, 5)), num_perm=128)
    index = MinHashLSH(threshold=0.1, num_perm=128)
    with index.insertion_session() as session:
        for number, signature in enumerate(signatures):
            session.insert(number, signature)
    pairs = ((i, j) for i, signature in enumerate(signatures) for j in index.query(signature) if i < j)
    return [(i, j, signatures[i].jaccard(signatures[j])) for i, j in pairs]


def jaccard(texts: Sequence[str]) -> Scored:
    """Every pair; too slow for more than some thousand texts."""
    sets = list(shingles(texts, 5))
    scored = ((i, j, len(a & sets[j]) / len(a | sets[j])) for i, a in enumerate(sets) for j in range(i + 1, len(sets)))
    return [pair for pair in scored if pair[2] > 0]


def tf_idf(texts: Sequence[str]) -> Scored:
    """Every pair that shares a word."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    products = (vectors @ vectors.T).tocoo()
    rows = zip(products.row.tolist(), products.col.tolist(), products.data.tolist(), strict=True)
    return [(i, j, score) for i, j, score in rows if i < j]


def synoptic_index(texts: Sequence[str], strength: float = 0.15) -> Scored:
    pairs = Index([_WORD.findall(text.casefold())] for text in texts).pairs(strength)
    return list(zip(pairs.first.tolist(), pairs.second.tolist(), pairs.strength.tolist(), strict=True))


RIVALS: dict[str, Callable[[Sequence[str]], Scored]] = {
    "rensa": rensa,
    "rensa_wide": rensa_wide,
    "datasketch": datasketch,
    "jaccard": jaccard,
    "tf_idf": tf_idf,
}
SIDES = RIVALS | {"synoptic_index": synoptic_index}


def at_best(scores: Sequence[tuple[float, bool]], wanted: int) -> tuple[float, float, float]:
    """(threshold, precision, recall) where F1 is best; `scores` are of the pairs given, `wanted` is how many are right."""
    best, right = (0.0, 0.0, 0.0), 0
    ordered = sorted(scores, reverse=True)
    for given, (score, truth) in enumerate(ordered, 1):
        right += truth
        last = given == len(ordered) or ordered[given][0] < score
        precision, recall = right / given, right / max(1, wanted)
        if last and f1(precision, recall) > f1(best[1], best[2]):
            best = (score, precision, recall)
    return best


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)


@dataclass(frozen=True)
class Batch:
    """Articles that are looked at together, and for some pairs (i, j), i < j, whether they share text that one took."""

    articles: list[Article]
    truth: dict[tuple[int, int], bool]


def natural_pairs(found: Sequence[natural.Pair]) -> list[Batch]:
    """Labelled pairs of real reports, as one batch."""
    articles = list({article.id: article for pair in found for article in (pair.one, pair.other)}.values())
    number = {article.id: n for n, article in enumerate(articles)}
    places = [sorted((number[pair.one.id], number[pair.other.id])) for pair in found]
    return [Batch(articles, {(i, j): pair.taken for (i, j), pair in zip(places, found, strict=True)})]


def planted_pairs(data: pathlib.Path, sample: int) -> list[Batch]:
    """Copies planted as in bench/reuse.py; a pair of unrelated reports is none, and what nobody knows is left out."""
    rng = Random(20)
    incidents = reuse._incidents(data, sample, rng)
    batches = []
    for start in range(0, len(incidents) - reuse.BATCH, reuse.BATCH):
        group = incidents[start : start + reuse.BATCH]
        real = {
            a["id"]: (n, reuse._article(a["id"], a["text"], a["published"])) for n, i in enumerate(group) for a in i[:3]
        }
        planted = {}
        for n, incident in enumerate(group):
            source, other = incident[0], group[(n + 1) % len(group)][:3][-1]
            share = reuse.SHARES[(start + n) % len(reuse.SHARES)]
            made = reuse.plant(source["text"], other["text"], share, rng)
            if made is not None:
                planted[f"planted {n}"] = (made, source["id"], other["id"], share)
        names = [*real, *planted]
        articles = [article for _, article in real.values()]
        articles += [reuse._article(name, made.text, None) for name, (made, *_) in planted.items()]
        unknown = reuse._related(real, {name: (made, one, two) for name, (made, one, two, _) in planted.items()})
        truth = {}
        for i, j in combinations(range(len(names)), 2):
            if frozenset((names[i], names[j])) in unknown:
                continue
            _, one, two, share = planted.get(names[j], (None, "", "", 0.0))
            taken = share if names[i] == one else 1 - share if names[i] == two else 0.0
            if taken == 0 or taken >= reuse.SCORED:
                truth[i, j] = taken > 0
        batches.append(Batch(articles, truth))
    return batches


def world_pairs(data: pathlib.Path, sample: int | None) -> list[Batch]:
    """The planted worlds of bench/planted.py: edited, cut and mixed copies among reports of the same event."""
    batches = []
    for world in worlds(data, sample, trace.SEED):
        scored = trace.Scored(world, trace.Tally())
        number = {name: n for n, name in enumerate(scored.articles)}
        truth = {}
        for pair, taken in scored.truths().items():
            i, j = sorted(number[name] for name in pair)
            truth[i, j] = taken
        batches.append(Batch(list(scored.articles.values()), truth))
    return batches


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """F1 on labelled pairs of real reports and on the worlds of `sample` incidents: each rival's at its best threshold,
    that of find_reuses as it is (`synoptic`); and by how much it is ahead of the best of them."""
    sets = {"natural": natural_pairs(natural.pairs(data)), "worlds": world_pairs(data, sample)}
    figures: dict[str, float] = {}
    for title, batches in sets.items():
        best = {name: both for name, _, _, _, both in table(batches)}
        figures |= {f"{title}_{name}": best[name] for name in RIVALS}
        figures[f"{title}_synoptic"] = best["find_reuses"]
        figures[f"{title}_ahead"] = best["find_reuses"] - max(best[name] for name in RIVALS)
    return figures


def ours(batch: Batch) -> Scored:
    """`find_reuses`, each labelled pair alone; the score is the share."""
    scored = []
    for i, j in batch.truth:
        for found in find_reuses([batch.articles[i], batch.articles[j]]):
            scored.append((i, j, max(found.share, found.earlier_share)))
    return scored


def own_text(article: Article) -> str:
    """The text that all sides are given: the article without what is none of it."""
    return "\n".join(b.span.of(article.text) for b in article.blocks if b.kind in TEXT_KINDS)


def table(batches: Sequence[Batch]) -> list[tuple[str, float, float, float, float]]:
    """(who, threshold, precision, recall, F1) of each; for find_reuses the threshold is 0: whatever it gives.

    Two articles without text are never a pair: to some of the sides they are the same.
    """
    wanted = sum(truth for batch in batches for truth in batch.truth.values())
    rows = []
    texts = [[own_text(article) for article in batch.articles] for batch in batches]
    for name, side in SIDES.items():
        scores = [
            (score, batch.truth[i, j])
            for batch, given in zip(batches, texts, strict=True)
            for i, j, score in side(given)
            if (i, j) in batch.truth and given[i] and given[j]
        ]
        threshold, precision, recall = at_best(scores, wanted)
        rows.append((name, threshold, precision, recall, f1(precision, recall)))
    found = [(score, batch.truth[i, j]) for batch in batches for i, j, score in ours(batch)]
    for name, least in (("find_reuses", 0.0), ("find_reuses, .15", 0.15)):
        right = [truth for score, truth in found if score >= least]
        precision, recall = sum(right) / max(1, len(right)), sum(right) / max(1, wanted)
        rows.append((name, least, precision, recall, f1(precision, recall)))
    return rows


def main(data: pathlib.Path) -> None:
    found = natural.pairs(data)
    sets = {
        "natural": natural_pairs(found),
        "natural, articles": natural_pairs([pair for pair in found if pair.kind != "no article"]),
        "planted": planted_pairs(data, 240),
        "worlds": world_pairs(data, 400),
    }
    for title, batches in sets.items():
        count = sum(len(batch.truth) for batch in batches)
        print(f"\n{f'{title}: {count} pairs':28}  threshold  precision  recall  F1")
        for name, threshold, precision, recall, both in table(batches):
            print(f"  {name:26} {threshold:10.3f} {precision:10.3f} {recall:7.3f} {both:.3f}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
