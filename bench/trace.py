"""Who took what from whom, on planted worlds: pairs, passages, shares, direction, and the way through a third.

pairs_precision  of the pairs given with a share of SCORED or more, those in which one took from the other. Left out is
                 what nobody knows: real reports of one incident, two copies of one report, and a copy beside a real
                 report that has whole runs of words in common with the copied one.
pairs_recall     of the planted pairs with a share of SCORED or more, those found. Left out, as in the two below, is what is mostly quotation or a post: two who quote one man need
                 not have read one another.
passages_f1      over the words of both reports of every planted pair: which were taken, and which are said to be.
share_error      mean difference of the share from the true one, over the planted pairs, 0 for a pair not found.
direction        of the planted pairs found, those whose later report is right where a date or credit tells, and whose
                 direction is "unknown" where neither does.
ways             of the pairs that came through a third report, by credits or dates known to be in that order, those
                 whose way is named (recall, where the later has words of the third's own), and of the ways named,
                 those that are right (precision).
reuse_*          the same on the plainer copies of bench/reuse.py: verbatim filling, no dates, no credits.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from bench import reuse as plain
from bench.planted import Link, World, worlds
from bench.planted_text import ALIKE, WORD, common, taken
from synoptic.clean import clean
from synoptic.model.report import Article
from synoptic.model.reuse import Reuse
from synoptic.trace import find_reuses
from synoptic.trace.words import TEXT_KINDS

SEED = 4
SCORED = 0.15
TELLING = 8
"""Words of the report between, not from the earlier one, from which a way through it can be told."""
WIDE_ALIKE = 0.1
"""As ALIKE, for reports of two incidents: an outlet's formulas make up less."""

Failing = Callable[[str, str], None]


_QUOTED = re.compile('["\u201c][^"\u201c\u201d\\n]*["\u201d\\n]|^[^\\n]*\\(@[^\\n]*', re.M)


@dataclass
class Tally:
    """Sums over all worlds."""

    n: Counter[str] = field(default_factory=Counter)
    error: float = 0.0
    failing: Failing = lambda kind, line: None


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures above, 0..1, over worlds made of `sample` incidents (None: all)."""
    figures = planted(data, sample, SEED)
    old = plain.measure(data, min(sample, 150) if sample else None)
    return figures | {f"reuse_{key}": old[key] for key in ("precision", "recall", "passage_f1")}


def planted(data: pathlib.Path, sample: int | None, seed: int, failing: Failing | None = None) -> dict[str, float]:
    """The figures on planted worlds; `failing` is told (kind, line) of each thing that is wrong."""
    tally = Tally()
    if failing:
        tally.failing = failing
    for world in worlds(data, sample, seed):
        Scored(world, tally).score()
    n = tally.n
    return {
        "pairs_precision": n["right"] / max(1, n["given"]),
        "pairs_recall": n["found"] / max(1, n["gold"]),
        "passages_f1": 2 * n["hit"] / max(1, n["guess"] + n["truth"]),
        "share_error": tally.error / max(1, n["pairs"]),
        "direction": n["direction right"] / max(1, n["directions"]),
        "direction_told": n["later right"] / max(1, n["later"]),
        "direction_unknown": n["unknown right"] / max(1, n["unknown"]),
        "stock_apart": 1 - n["stock given"] / max(1, n["stock"]),
        "ways_precision": n["ways right"] / max(1, n["ways given"]),
        "ways_recall": n["ways found"] / max(1, n["ways"]),
        "pairs": float(n["pairs"]),
    }


class Scored:
    """One world against what the tracer makes of it."""

    def __init__(self, world: World, tally: Tally) -> None:
        self.world, self.tally = world, tally
        self.articles = {name: clean(m.report) for name, m in world.members.items()}
        self.by_id = names = {a.id: name for name, a in self.articles.items()}
        self.found: dict[frozenset[str], Reuse] = {
            frozenset((names[r.earlier], names[r.later])): r for r in find_reuses(list(self.articles.values()))
        }
        self.words = {name: _words(a) for name, a in self.articles.items()}

    def score(self) -> None:
        """Counts everything into the tally."""
        links = {frozenset((k.earlier, k.later)): k for k in self.world.links}
        for pair, link in links.items():
            self._link(link, self.found.get(pair))
        for pair, reuse in self.found.items():
            if max(reuse.share, reuse.earlier_share) < SCORED or (pair not in links and self._unknown(*sorted(pair))):
                continue
            self.tally.n["given"] += 1
            self.tally.n["right"] += pair in links
            if pair not in links:
                self.tally.failing("given", f"{sorted(pair)} {reuse.share} {reuse.reason}")
        for first, second in self.world.stock:
            self.tally.n["stock"] += 1
            given = self.found.get(frozenset((first, second)))
            self.tally.n["stock given"] += given is not None and given.share >= SCORED

    def truths(self) -> dict[frozenset[str], bool]:
        """Pair of members -> whether one was derived from the other, for those of which that is known.

        Left out are pairs that share less than SCORED, and those that are mostly quotation.
        """
        links = {frozenset((k.earlier, k.later)): k for k in self.world.links}
        known = {}
        for a, b in combinations(sorted(self.articles), 2):
            link = links.get(frozenset((a, b)))
            if link is None:
                if not self._unknown(a, b):
                    known[frozenset((a, b))] = False
                continue
            mine, _ = taken(
                self.world.members[link.later].told, link.earlier, self.world.members[link.earlier].report.text
            )
            mine &= self.words[link.later]
            if len(mine) >= SCORED * len(self.words[link.later]) and 2 * len(mine & self._quoted(link.later)) <= len(
                mine
            ):
                known[frozenset((a, b))] = True
        return known

    def _link(self, link: Link, reuse: Reuse | None) -> None:
        n, later = self.tally.n, self.world.members[link.later]
        mine, theirs = taken(later.told, link.earlier, self.world.members[link.earlier].report.text)
        mine, theirs = mine & self.words[link.later], theirs & self.words[link.earlier]
        share = len(mine) / max(1, len(self.words[link.later]))
        if 2 * len(mine & self._quoted(link.later)) > len(mine):
            return
        guess = self._guess(reuse, link)
        n["pairs"] += 1
        n["truth"] += len(mine) + len(theirs)
        n["guess"] += len(guess[0]) + len(guess[1])
        n["hit"] += len(mine & guess[0]) + len(theirs & guess[1])
        said = len(guess[0]) / max(1, len(self.words[link.later]))
        self.tally.error += abs(share - said)
        f1 = 2 * len(mine & guess[0]) / max(1, len(mine) + len(guess[0]))
        if share >= SCORED:
            n["gold"] += 1
            n["found"] += reuse is not None
        if share >= SCORED and reuse is None:
            self.tally.failing("missed", f"{link} {share:.2f}")
        elif f1 < 0.8 and len(mine):
            self.tally.failing("passages", f"{link} {share:.2f} said {said:.2f} f1 {f1:.2f}")
        if reuse is not None and share >= SCORED:
            self._direction(link, reuse)
            self._way(link, reuse)

    def _quoted(self, name: str) -> set[int]:
        text = self.articles[name].text
        return {m.start() for q in _QUOTED.finditer(text) for m in WORD.finditer(text, q.start(), q.end())}

    def _guess(self, reuse: Reuse | None, link: Link) -> tuple[set[int], set[int]]:
        """Words said to be taken, of the later and of the earlier report of the link, whichever is said to be later."""
        if reuse is None:
            return set(), set()
        turned = reuse.later != self.articles[link.later].id
        passages = [p for p in reuse.passages if p.kind != "stock"]
        later = [p.earlier if turned else p.later for p in passages]
        earlier = [p.later if turned else p.earlier for p in passages]
        return tuple(  # type: ignore[return-value]
            {w for w in self.words[name] if any(s.start <= w < s.end for s in spans)}
            for name, spans in ((link.later, later), (link.earlier, earlier))
        )

    def _direction(self, link: Link, reuse: Reuse) -> None:
        n, want = self.tally.n, self.world.direction(link)
        dated = all(
            a.published == m.report.published
            for a, m in ((self.articles[x], self.world.members[x]) for x in (link.earlier, link.later))
        )
        if want == "either" or not dated:
            return
        turned = reuse.later != self.articles[link.later].id
        right = reuse.direction == "unknown" if want == "unknown" else reuse.direction != "unknown" and not turned
        n["directions"] += 1
        n["direction right"] += right
        n[want] += 1
        n[f"{want} right"] += right
        if not right:
            first, second = (self.world.members[name] for name in (link.earlier, link.later))
            dates = f"{first.report.published} {second.report.published}"
            credit = link.earlier in second.credits
            line = f"want {want} got {reuse.direction}{' turned' * turned} credit {credit} {first.imprint} {dates}"
            self.tally.failing("direction", f"{link} {line} {reuse.reason}")

    def _way(self, link: Link, reuse: Reuse) -> None:
        """Counts whether the report between is named, where the later one carries what tells it from a second copy."""
        n = self.tally.n
        said = self.by_id.get(reuse.via or "")
        n["ways given"] += said is not None
        n["ways right"] += said is not None and said in self.world.between(link)
        if said is not None and said not in self.world.between(link):
            self.tally.failing("way", f"{link} said {said}: {reuse.reason}")
        if link.via is None or reuse.direction == "unknown":
            return
        if self.world.direction(Link(link.via, link.later)) != "later":
            return
        between = self.world.members[link.via].told
        mine = taken(self.world.members[link.later].told, link.via, between.text)[1]
        own = {t.origins[0][1] for s in between.sentences for t in s if len(t.origins) == 1}
        if len(mine & own) >= TELLING:
            n["ways"] += 1
            n["ways found"] += said is not None
            if said is None:
                self.tally.failing("no way", f"{link} {len(mine & own)}")

    def _unknown(self, a: str, b: str) -> bool:
        """Whether nobody knows of two members that neither was derived from the other."""
        first, second = self.world.members[a], self.world.members[b]
        runs = self.world.runs
        if first.roots & second.roots or a.startswith("stock") and b.startswith("stock"):
            return True
        real = len(first.roots) == len(second.roots) == 1 and not (a + b).count(" ")
        return (real and bool(first.incidents & second.incidents)) or any(
            common(runs[x], runs[y]) > (ALIKE if first.incidents & second.incidents else WIDE_ALIKE)
            for x in first.roots
            for y in second.roots
        )


def _words(article: Article) -> set[int]:
    """Offsets of the words of the article's text."""
    return {
        m.start()
        for b in article.blocks
        if b.kind in TEXT_KINDS
        for m in WORD.finditer(article.text, b.span.start, b.span.end)
    }


def _main(arguments: list[str]) -> None:
    lines: defaultdict[str, list[str]] = defaultdict(list)
    sample, seed = (int(x) for x in (*arguments[1:3], "200", str(SEED))[:2]) if len(arguments) > 2 else (200, SEED)
    figures: Mapping[str, float] = planted(
        pathlib.Path(arguments[0]), sample, seed, lambda kind, line: lines[kind].append(line)
    )
    for key, value in figures.items():
        print(f"{key:20} {value:.3f}")
    for kind, found in lines.items():
        print(f"\n{kind}: {len(found)}", *found, sep="\n  ")


if __name__ == "__main__":
    _main(sys.argv[1:])
