"""What a passage rests on for which no source is credited: the newsroom, or whoever is named there, did it, or may be meant.

Where others credit one who is named there with the same, it counts as theirs; what is known from its doer alone is the doer's;
words of credit without a source, and a sentence that stands twice to the letter, leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from synoptic.model.entity import Resolution
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Profile, Signs
from synoptic.trace.credit import Credit
from synoptic.trace.credited_alone import asked
from synoptic.trace.doers import Deed
from synoptic.trace.givers import Giver, givers_in, givers_of_other
from synoptic.trace.hints import announced, behind, unmade
from synoptic.trace.neighbours import next_sentences, sentences_before
from synoptic.trace.newsrooms import Newsrooms
from synoptic.trace.outlets import named
from synoptic.trace.profiles import profile_of_doer
from synoptic.trace.signs import is_light, is_of_else, signs_of, told_by
from synoptic.trace.source import Key, Source
from synoptic.trace.sources import Sources
from synoptic.trace.stretches import is_all_quoted
from synoptic.trace.voices import folded
from synoptic.trace.ways import Way

SAME = 7
"""Fewest words of a sentence that two newsrooms hardly wrote alike."""
_HEARING = re.compile(
    r"\b(?:told|tells?|telling|informed|spoke|speaking|talking|interview|statement|email|message|letter|letters|call|"
    r"interlocutors?|sources?|contacts?|guests?|callers?)(?:\s(?:with|to|by|of|for))?(?:\sthe)?\s$|\bto(?:\sthe)?\s$"
)
"""What stands before the name of an outlet that only heard it."""


class Uncredited:
    """Reads passages of ways on which nobody is credited."""

    def __init__(
        self,
        articles: Mapping[str, Article],
        passages: Mapping[str, Sequence[Passage]],
        resolution: Resolution,
        sources: Sources,
        newsrooms: Newsrooms,
        credited: Callable[[Passage], Source | None],
    ) -> None:
        """`passages`: report id -> its passages. `credited` says whom a passage credits."""
        self._articles, self._resolution, self._credited = articles, resolution, credited
        self._sources, self._newsrooms = sources, newsrooms
        self._same = _twice(passages)
        self._places = frozenset(w for e in resolution.entities if e.kind == "place" for w in folded(e.name))
        self._before = {report: sentences_before(own) for report, own in passages.items()}
        self._next = {report: next_sentences(own) for report, own in passages.items()}
        self._sentence = {p.id: whole for own in passages.values() for p, whole in _clauses(own)}

    def of(self, way: Way, newsroom: Key) -> Credit:
        """What the passage at the head of a way rests on; `newsroom` is whose the wording is."""
        doubt, described = self.left_open(way, newsroom)
        perhaps = self.named_in(way)
        if perhaps:
            names = ", ".join(self._newsrooms.names[key] for key in perhaps)
            step = f"no source is credited; where others credit {names}, who is named here, with the same, it counts as theirs"
        elif (running := self._running(way)) is not None:
            perhaps = (running,)
            step = (
                f"no source is credited; where others credit {self._newsrooms.names[running]}, who was credited before "
                "and may be meant, with the same, it counts as theirs"
            )
        else:
            step = "no other source is named"
        deed = None if doubt or self.is_own_work(way) else self._deed(way)
        if deed is not None:
            told, source = deed
            doubt = f"what is told (“{told.verb}”) is known from whoever did it"
            if source is not None:
                key = self._noted(source)
                name = self._newsrooms.names[key]
                step = f"no source is credited; what {name} did there (“{told.verb}”) is known from {name}"
                perhaps = (key, *(k for k in perhaps if k != key))
                doer = self._sources.profiles.get(source.key) if source.key[0] != "words" else None
                doer = doer or profile_of_doer(source.name)
                described = (doer,) if doer is not None else ()
        among = None
        if (
            not doubt
            and (unnamed := {p.report for p, _ in way} & self._newsrooms.unnamed)
            and not self.is_own_work(way)
        ):
            doubt = f"{named(self._articles[min(unnamed)])} credits agencies that it does not name"
        if not doubt and (others := self._same.get(way[-1][0].id, frozenset()) - {way[-1][0].report}):
            doubt = f"{named(self._articles[min(others)])} prints the very same sentence"
            among = frozenset(self._newsrooms.own[report] for report in others)
        return Credit(newsroom, step, doubt, described, among, perhaps)

    def _deed(self, way: Way) -> tuple[Deed, Source | None] | None:
        """The deed, known from its doer alone, of which a way tells: one whose doer is said, if there is one."""
        found = [d for p, _ in way if (d := self._sources.deed(p)) is not None]
        return next((d for d in found if d[1] is not None), found[0] if found else None)

    def is_own_work(self, way: Way) -> bool:
        """Whether the newsroom says on the way that it saw or found it out itself, and does not say whom it asked."""
        return any((s := self._credited(p)) is not None and s.key[0] == "own" and not asked(p) for p, _ in way)

    def printing(self, passage: Passage) -> frozenset[str]:
        """The reports, two or more, in which a sentence of SAME words or more stands to the letter."""
        return self._same.get(passage.id, frozenset())

    def left_open(self, way: Way, newsroom: Key) -> tuple[str, tuple[Profile, ...]]:
        """The words of credit on a way for which nobody was made out, with what is known of those of whom one must be meant; ""
        where there are none, or the newsroom speaks of its own work."""
        if self.is_own_work(way):
            return "", ()
        own = {self._newsrooms.own[p.report] for p, _ in way} | {newsroom}
        names = [self._newsrooms.names[key].casefold() for key in own]
        for passage, _ in way:
            if passage.block_kind not in ("paragraph", "quote") or any(_acts(n, passage.text) for n in names):
                continue
            words, givers = self._open_words(passage)
            if words:
                described = self._sources.described(passage.report, self._articles[passage.report].text, givers)
                return f"somebody may be credited there ({words}), and who was not made out", described
        return "", ()

    def _open_words(self, passage: Passage) -> tuple[str, list[Giver]]:
        """The words of credit of a passage for which nobody was made out, and whoever stands there as the one who tells it."""
        said = self.whole(passage) if self._is_quoted(passage) else passage
        following = self._next[said.report].get(said.id)
        before = self._before[passage.report].get(passage.id)
        announces = before is not None and announced(before)
        if words := unmade(said, None):
            if not is_all_quoted(said):
                return words, givers_in(self.whole(said))
            if following is not None and behind(following, said):
                return words, givers_of_other(following)
            return words, givers_of_other(before) if before is not None and announces else []
        if words := unmade(said, following):
            return words, givers_of_other(following) if following is not None else []
        if before is not None and announces:
            return "the sentence before it announces it", givers_of_other(before)
        words = f"“{unmet}”" if (unmet := self._sources.left_open(passage)) else ""
        words = words or (f"“{name}”" if (name := told_by(said)) and not self._is_nobodys(name) else "")
        if words:
            return words, givers_in(self.whole(said))
        return (f"“{press}” beside it" if (press := self._press_beside(said)) else ""), []

    def signs(self, way: Way) -> Signs:
        """Who is named where a credit may stand in the last passage of a way, or in a sentence next to it that credits nobody with
        anything of its own."""
        passage = self.whole(way[-1][0])
        source = self._credited(passage)
        names = (source.name, self._sources.name(source)) if source is not None and not source.anonymous else ()
        unread = source is None or source.guessed and source.key[0] != "own"
        found = signs_of(passage, self._beside(passage), names, unread=unread)
        return replace(found, names=frozenset(n for n in found.names if not self._is_nobodys(n)))

    def _beside(self, passage: Passage) -> list[Passage]:
        """The sentences right before and behind one that credits nobody itself, in its paragraph, which credit nobody either or tell
        nothing."""
        following = self._next[passage.report].get(passage.id)
        if self._sources.is_behind(passage):
            return [following] if following is not None else []
        if self._credited(passage) is not None:
            return []
        near = (self._before[passage.report].get(passage.id), following)
        together = [p for p in near if p is not None and p.parse is passage.parse]
        return [p for p in together if is_light(p) or self._credited(p) is None and not is_of_else(p)]

    def _press_beside(self, passage: Passage) -> str:
        """The outlet or agency that a sentence beside one without a credit names."""
        named = (self._sources.press_named(p) for p in self._beside(passage))
        return next((source.name for source in named if source is not None), "")

    def _is_nobodys(self, name: str) -> bool:
        """Whether a name is that of a place, or of an outlet or agency, whose credits are read otherwise."""
        return set(name.split()) <= self._places or self._sources.is_press(name)

    def _is_quoted(self, passage: Passage) -> bool:
        """Whether a clause stands in quotation marks: the rest of its sentence says whose words they are."""
        text, span = self._articles[passage.report].text, passage.span
        before, after = text[: span.start].rstrip()[-1:], text[span.end : span.end + 3]
        return passage.kind == "clause" and before in ('"', "\u201c") and any(mark in after for mark in ('"', "\u201d"))

    def _running(self, way: Way) -> Key | None:
        """Whoever was credited before the passage and may be meant by its first word, where its own words say nothing of a
        newsroom's own work."""
        passage, _ = way[-1]
        own = (s := self._credited(passage)) is not None and s.key[0] == "own"
        source = None if own else self._sources.running(passage)
        if source is None or source.key[0] not in ("entity", "ministry", "words", "police"):
            return None
        return self._noted(source)

    def _noted(self, source: Source) -> Key:
        return self._newsrooms.noted(source.key, self._sources.name(source), self._sources.entity(source))

    def whole(self, passage: Passage) -> Passage:
        """The sentence of a clause, for what credits it may stand in the rest; any other passage itself."""
        return self._sentence.get(passage.id, passage)

    def named_in(self, way: Way) -> tuple[Key, ...]:
        """The sources, credited somewhere in the reports, that the passages of the way name."""
        found: dict[Key, None] = {}
        for passage, _ in way:
            for source in self._sources.named_in(self.whole(passage), self._resolution):
                found[self._noted(source)] = None
        return tuple(found)


def _clauses(passages: Sequence[Passage]) -> list[tuple[Passage, Passage]]:
    """The clauses of a report, each with the sentence that holds it."""
    sentences = {p.order: p for p in passages if p.kind == "sentence"}
    return [(p, sentences[p.order]) for p in passages if p.kind == "clause" and p.order in sentences]


def _twice(passages: Mapping[str, Sequence[Passage]]) -> dict[str, frozenset[str]]:
    """Passage id of each sentence of SAME words or more that stands to the letter in several reports -> these reports."""
    where: dict[str, list[Passage]] = {}
    for own in passages.values():
        for p in own:
            if p.kind == "sentence" and len(p.text.split()) >= SAME:
                where.setdefault(" ".join(p.text.casefold().split()), []).append(p)
    return {
        p.id: reports for held in where.values() if len(reports := frozenset(p.report for p in held)) > 1 for p in held
    }


def _acts(outlet: str, text: str) -> bool:
    """Whether an outlet's name, in small letters, stands in a text otherwise than as that of one to whom it was told."""
    small = text.casefold()
    found = re.search(rf"(?<!\w){re.escape(outlet)}(?!\w)", small)
    return found is not None and not _HEARING.search(small[: found.start()])
