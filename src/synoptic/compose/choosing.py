"""In which words a claim is printed: those of its clearest passage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from synoptic.compose.candidate import Candidate, Spot, meet
from synoptic.compose.wording import Printed, printed
from synoptic.model.claim import Claim
from synoptic.model.finding import Finding

LEAST_WORDS, MOST_WORDS = 4, 45
LEAST_WORDS_NEEDED, MOST_WORDS_NEEDED = 3, 60
"""The same of a passage that the account needs: "Nobody was hurt."."""

BESIDES = frozenset("also too moreover additionally furthermore".split())
"""Words that add something to what stood before it."""


@dataclass(frozen=True)
class Wordings:
    """The passages that could be printed, and the sentence that each stands in."""

    candidates: Mapping[str, Candidate]
    """Passage id -> candidate."""

    @cached_property
    def sentences(self) -> dict[tuple[str, int], Candidate]:
        """(report, running number) -> the sentence."""
        found = [c for c in self.candidates.values() if c.content.passage.kind == "sentence"]
        return {(c.content.passage.report, c.content.passage.order): c for c in found}

    def spot(self, pid: str) -> Spot:
        """Where a passage stands; nowhere for one that is no candidate."""
        return self.candidates[pid].spot if pid in self.candidates else ("", 0, 0)

    def at(self, spot: Spot) -> list[Candidate]:
        """The candidates that stand in this place or take it in, the narrowest first; never those that a copy hardened."""
        found = [c for c in self.candidates.values() if meet(c.spot, spot) and not c.harder]
        return sorted(found, key=lambda c: (c.spot[2] - c.spot[1], c.spot))

    def choose(self, claim: Claim, finding: Finding, lead: str) -> Printed | None:
        """The clearest printable passage of a claim: saying just that, whole, by itself understandable, of its status.

        A clause that cannot be printed alone, because its speaker stands outside it, is printed as its whole sentence.
        What a copy had hardened is not printed: the report that it is from has it softer.
        """
        options = []
        for pid in claim.passages:
            candidate = self.candidates.get(pid)
            if candidate is None:
                continue
            candidate, text = self._words(candidate)
            if text is None or candidate.harder or not LEAST_WORDS <= len(text.text.split()) <= MOST_WORDS:
                continue
            leads = candidate.content.passage.text == lead
            if pid not in claim.alike:
                text = replace(text, more=True)
            options.append(((not leads, *_rank(text, candidate, finding)), text))
        return min(options, key=lambda o: o[0])[1] if options else None

    def needed(self, spots: Sequence[Spot], words: Sequence[str] = (), *, whole: bool = False) -> Printed | None:
        """The first of these places, by report and place, in a sentence that can be printed and holds all of `words`; `whole`:
        in no clause alone."""
        for spot in spots:
            for candidate in (c for c in self.at(spot) if not whole or c.content.passage.kind == "sentence"):
                stands, text = self._words(candidate)
                if text is None or stands.harder or not meet(stands.spot, spot):
                    continue
                if LEAST_WORDS_NEEDED <= len(text.text.split()) <= MOST_WORDS_NEEDED and all(
                    w in text.text for w in words
                ):
                    return text
        return None

    def _words(self, candidate: Candidate) -> tuple[Candidate, Printed | None]:
        """The candidate, or the whole sentence of a clause that cannot be printed alone, and the words to print."""
        text = printed(candidate)
        p = candidate.content.passage
        told = p.parse.tokens[p.root].dep not in ("relcl", "acl", "advcl")
        if text is None and p.kind == "clause" and told and (p.report, p.order) in self.sentences:
            candidate = self.sentences[(p.report, p.order)]
            text = printed(candidate)
            text = replace(text, whole=True) if text else None
        return candidate, text


def _rank(text: Printed, candidate: Candidate, finding: Finding) -> tuple[object, ...]:
    c = candidate.content
    return (
        text.more,
        c.factuality != finding.status,
        text.mended,
        c.passage.block_kind != "paragraph",
        not BESIDES.isdisjoint(text.text.lower().replace(",", "").split()),
        candidate.copied,
        abs(len(text.text.split()) - 20),
        c.passage.report,
        c.passage.span.start,
    )
