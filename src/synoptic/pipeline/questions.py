"""Open questions: what a desk would still ask after all reports, and what the program left open rather than guess."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic import group, judge
from synoptic.clean.partial import partial_line
from synoptic.model.account import SentenceRecord
from synoptic.model.claim import Evidence
from synoptic.model.decision import Decision, in_force
from synoptic.model.entity import Resolution
from synoptic.model.event import Event, Figure, Value
from synoptic.model.finding import Conflict, Finding, Unsure
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.report import Article, file_name
from synoptic.pipeline.synopsis import Read

HIT = ("killed", "injured")
"""Figures whose people are asked for by name."""
ACCUSED = frozenset(
    "suspect gunman gunwoman shooter attacker assailant robber kidnapper killer arsonist stabber".split()
)
"""Nouns for somebody whose name a desk asks for."""
MOST_AGES = 4
MOST_NAMES = 40
"""People killed or hurt up to whom a desk asks for all their names."""
WHOLE = frozenset(("polarity", "status"))
"""Kinds of conflict about a whole statement, whose values are no words of it."""


@dataclass(frozen=True)
class Asked:
    """All that questions are asked of."""

    read: Sequence[Read]
    resolution: Resolution
    stories: Sequence[group.Story]
    story: judge.Story
    event: Event
    account: Sequence[SentenceRecord]
    findings: Sequence[Finding]
    conflicts: Sequence[Conflict]
    decisions: Sequence[Decision] = ()
    """An editor's rulings, as given."""


def questions(asked: Asked) -> tuple[Unsure, ...]:
    """Of the event first, then of what the reports differ on, then of their sources, then of names and of other stories."""
    if not asked.account:
        return (*_undated(asked), *_names(asked.resolution), *_stories(asked), *_rulings(asked))
    return (
        *_of_event(asked),
        *_of_people(asked),
        *_contradictions(asked.conflicts),
        *_second_origins(asked),
        *_undated(asked),
        *_stories(asked),
        *_names(asked.resolution),
        *_rulings(asked),
    )


def _of_event(asked: Asked) -> Iterator[Unsure]:
    """When and where it was, and whether what was announced took place.

    A town is asked for only where the reports set it somewhere: what a firm or a government does is often in none.
    """
    event, first = asked.event, asked.account[0]
    if event.when is None:
        yield Unsure("when it was", (), "no report gives a day that can be told")
    if event.where and not any(v.level in ("city", "place", "address") for v in event.where):
        yield Unsure("in which town it was", (), "no report sets it in one")
    status = {f.claim: f.status for f in asked.findings}
    latest = max((r.article.published[:10] for r in asked.read if r.article.published), default="")
    ahead = event.when is not None and latest < event.when.value.partition("/")[0][:10]
    if first.claims and status.get(first.claims[0]) == "planned" and ahead:
        yield Unsure("whether it took place", _cited(asked, first), "it was planned when the last report was printed")


def _of_people(asked: Asked) -> Iterator[Unsure]:
    """Who was hit, who is accused, and how old they are."""
    victims = [v for v in asked.event.who if v.role == "victim"]
    suspects = [v for v in asked.event.who if v.role == "suspect"]
    exact = (f for f in asked.event.figures if f.of in HIT and f.low and f.low == f.high)
    figures = {f.of: f for f in exact if f.low and f.low <= MOST_NAMES}
    dead = _dead_of(victims, asked) if len(figures) > 1 else []
    named_of = victims
    if dead and len(dead) == figures["killed"].low:  # all the dead have names: asked for are those of the others
        del figures["killed"]
        named_of = [v for v in victims if v not in dead]
    hit = sum(int(f.low or 0) for f in figures.values())
    if hit > len(named_of):
        told = " and ".join(f"{'one' if f.low == 1 else f'{f.low:g}'} {of}" for of, f in figures.items())
        what = f"who was {next(iter(figures))}" if hit == 1 else f"the names of the {told}"
        named = f"the reports name {len(named_of)} of them" if named_of else "no report gives a name"
        yield Unsure(what, tuple(dict.fromkeys(e for f in figures.values() for e in f.evidence[:2])), named)
    accused = _accused(asked) if not suspects else None
    if accused is not None:
        yield Unsure("who is accused of it", (accused,), "the reports speak of somebody and give no name")
    ageless = [v for v in (*victims, *suspects) if v.entity and not _aged(v, asked)]
    for person in ageless[:MOST_AGES]:
        yield Unsure(
            f"how old {person.value} is", person.evidence[:2], "no sentence that names this person gives an age"
        )


def _dead_of(victims: Sequence[Value], asked: Asked) -> list[Value]:
    """Those of the victims whom the reports name as dead."""
    day = asked.event.when.value if asked.event.when else None
    dead = judge.named_dead(asked.story.reports, asked.resolution, day)
    return [v for v in victims if v.entity in dead]


def _accused(asked: Asked) -> Evidence | None:
    """The first sentence of running text that speaks of a suspect; None where one that does so names a person."""
    first = None
    persons = {e.id for e in asked.resolution.entities if e.kind == "person"}
    for reading in (r for report in asked.story.reports for r in report):
        p = reading.content.passage
        if p.kind != "sentence" or p.block_kind not in RUNNING:
            continue
        told = [t for i in p.tokens if (t := p.parse.tokens[i]).pos == "NOUN" and t.lemma.lower() in ACCUSED]
        if any(not _denied(p.parse, t) for t in told):
            first = first or reading.evidence
            if any(e in persons for span, e in reading.entities.items() if p.span.start <= span[0] < p.span.end):
                return None
    return first


def _denied(parse: Parse, noun: Token) -> bool:
    """Whether somebody is said to be no such person: "questioned as a witness, not as a suspect"."""
    before = [t.text.lower() for t in parse.tokens[max(0, noun.i - 3) : noun.i]]
    return bool({"not", "no", "n't"} & set(before))


def _aged(person: Value, asked: Asked) -> bool:
    """Whether some sentence gives an age that may be the person's: one that names them, or that names nobody."""
    persons = {e.id for e in asked.resolution.entities if e.kind == "person"}
    for reading in (r for report in asked.story.reports for r in report):
        if not any(q.of.split()[:1] == ["age"] or q.unit == "a" for q in reading.content.quantities):
            continue
        span = reading.content.passage.span
        named = {reading.entities.get((n.span.start, n.span.end)) for n in reading.mentions.names_in(span)} & persons
        if not named or person.entity in named:
            return True
    return False


def _contradictions(conflicts: Sequence[Conflict]) -> Iterator[Unsure]:
    """What each contradiction is about, and the values that stand against each other; of a whole statement, the statement."""
    for conflict in conflicts:
        if conflict.verdict != "contradiction":
            continue
        evidence = tuple(side.evidence[0] for side in conflict.sides if side.evidence)
        words = [" ".join(side.value.split()) for side in conflict.sides]
        if conflict.kind in WHOLE:
            stated = next((s for s in conflict.sides if s.value != "denied" and s.evidence), conflict.sides[0])
            what = f"whether it is so: “{' '.join(min((e.quote for e in stated.evidence), key=len).split())}”"
        else:
            what = f"{conflict.asks or 'which is so'}: {' or '.join(f'“{w}”' for w in words)}"
        yield Unsure(what, evidence, "the reports contradict each other")


def _second_origins(asked: Asked) -> Iterator[Unsure]:
    """What the account begins with, and the figures, that rest on one origin."""
    first = asked.account[0]
    if first.origins == 1:
        yield Unsure("a second origin for what the account begins with", _cited(asked, first), "it rests on one")
    told = {(c.report, c.start) for c in first.citations}
    for figure in asked.event.figures:
        if (
            figure.of in HIT
            and figure.origins == 1
            and not any((e.report, e.span.start) in told for e in figure.evidence)
        ):
            yield Unsure(f"a second origin for “{_number(figure)} {figure.of}”", figure.evidence[:2], "it rests on one")


def _number(figure: Figure) -> str:
    if figure.low is not None and figure.high is not None:
        return f"{figure.low:g}" if figure.low == figure.high else f"{figure.low:g} to {figure.high:g}"
    return f"at least {figure.low:g}" if figure.low is not None else f"up to {figure.high or 0:g}"


def _cited(asked: Asked, sentence: SentenceRecord) -> tuple[Evidence, ...]:
    places = {(c.report, c.start, c.end) for c in sentence.citations[:1]}
    readings = [r for report in asked.story.reports for r in report]
    spots = [(r.article.id, r.content.passage.span.start, r.content.passage.span.end) for r in readings]
    return tuple(r.evidence for r, spot in zip(readings, spots, strict=True) if spot in places)


def _undated(asked: Asked) -> Iterator[Unsure]:
    """Reports without a date whose relative times stay open."""
    for r in asked.read:
        if r.article.published is not None:
            continue
        open_ones = [t for t in r.mentions.times if t.edtf is None and not t.vague and t.timex in ("DATE", "TIME")]
        evidence = tuple(Evidence(r.article.id, t.span, t.text) for t in open_ones)
        if evidence:
            what = f"when the report of {called(r.article)} was published"
            printed = "a date without its year" if _day_printed(r.article) else "no date"
            yield Unsure(what, evidence, f"it prints {printed}, so its relative times stay unresolved")


def _day_printed(article: Article) -> bool:
    """Whether a line of the masthead is a day and month, whose year nothing gave."""
    lines = (" ".join(b.span.of(article.text).split()) for b in article.blocks if b.kind == "dateline")
    return any((line := partial_line(text, bare=True)) and line.month_day for text in lines)


def _names(resolution: Resolution) -> Iterator[Unsure]:
    open_names: dict[str, list[str]] = {}
    printed = {m.text for e in resolution.entities for m in e.mentions if m.form == "name"}
    for m in resolution.unsure:
        if m.b not in printed and m.a not in printed or m.b[:1].islower() or m.a[:1].islower():
            continue  # a description ("the president") that could mean two: no question about who is who
        short, long = sorted((m.a, m.b), key=lambda n: (len(n.split()), n))
        open_names.setdefault(short, []).append(long)
    for name, candidates in sorted(open_names.items()):
        who = " or ".join(f"“{c}”" for c in sorted(set(candidates)))
        yield Unsure(f"whether “{name}” is {who}", (), "more than one reading is left, and nothing decides")


def _stories(asked: Asked) -> Iterator[Unsure]:
    """Reports that may tell of another event."""
    names = {r.article.id: called(r.article) for r in asked.read}
    for story in asked.stories[1:]:
        who = ", ".join(sorted(names[i] for i in story.reports))
        tell, its = ("tell", "their") if len(story.reports) > 1 else ("tells", "its")
        reason = f"{story.reason}; {its} statements are kept out of the account"
        yield Unsure(f"whether {who} {tell} of the same event", (), reason)


def _rulings(asked: Asked) -> Iterator[Unsure]:
    """Rulings that change nothing, as no report prints what they are on: a name misspelt, most likely."""
    for d, words in unprinted(asked.decisions, asked.read, asked.resolution):
        what = f"the ruling “{d.ruling}” on “{d.a}” and “{d.b}”"
        yield Unsure(what, (), f"no report prints “{words}”, so it changes nothing")


def unprinted(
    decisions: Sequence[Decision], read: Sequence[Read], resolution: Resolution
) -> Iterator[tuple[Decision, str]]:
    """Rulings in force on words that no report prints and that are no id, each with the first of these words."""
    texts = [" ".join(r.article.text.split()).casefold() for r in read]
    ids = {p.id for r in read for p in r.passages} | {e.id for e in resolution.entities}
    for d in in_force(decisions):
        for words in (d.a, d.b):
            sought = " ".join(words.split()).casefold()
            if words not in ids and not any(sought in text for text in texts):
                yield d, words
                break


def called(article: Article) -> str:
    """What a reader calls the report: its outlet, else its file name without folders."""
    return article.outlet or file_name(article.report.name)
