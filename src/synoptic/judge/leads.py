"""What the weight of a statement counts as the lead of an account: less where it tells what was beside the event, or came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.judge.centrality import ENOUGH, weight
from synoptic.judge.sides import Reading
from synoptic.model.acts import HARM
from synoptic.model.beginning import event_verb, of_before, of_state, opens, speaks_of
from synoptic.model.content import Content
from synoptic.model.event import Figure
from synoptic.model.pointing import of_known
from synoptic.model.span import Span

LIGHT = frozenset("be have do say find take make get give go come tell leave see know police officer".split())
"""Words that two sentences may share without telling of one thing."""
SEVERAL = 2
"""Reports from which what they say of the dead is what they are about."""
BESIDE = 0.5
"""What the weight of a statement counts as a lead that tells how a thing was, as against what happened. Chosen on accounts
of our own; with 0.7 such a statement of three reports still leads before one of two that tells what happened."""
BESIDE_THE_DEAD = 0.33
"""The same of one that has nothing to do with how somebody died, where several reports tell that."""


PASSING = 0.85
"""The same of one that tells what a court or the police did since, and the event in passing: "appeared in court, accused of killing"."""
INQUIRY = frozenset(
    "hope try seek look search work continue interview question urge want collect gather appeal canvass".split()
)
OFFICIALS = frozenset("police officer investigator detective authority deputy official agent".split())
"""Those who go on to look into it, and what they do."""
HARMLESS = 0.8
"""The same of one in which nobody comes to harm, where somebody did: "officers went to the hospital to question the victims"."""
LEANING = 0.7
"""The same of one that has a pronoun, or tells of "the shooting", and yet can be understood alone."""
HEAD = 2
"""Running number of the last sentence of a report, its headline counted, in which it tells what it is about."""
PROCEEDING = frozenset("arraign charge indict sentence plead convict acquit extradite prosecute".split())
"""What is done to somebody since."""
COURT = frozenset(
    "court courtroom hearing trial plea bond bail charge count sentencing arraignment judge jury probation indictment warrant lawsuit reward".split()
)
"""What it is done before, by or with."""


@dataclass(frozen=True)
class Fatal:
    """What the sentences tell that give the dead of the event."""

    places: tuple[tuple[str, Span], ...] = ()
    """Report and span of each."""
    latest: str = ""
    """The day on which the last of the reports was printed."""
    harmed: bool = False
    """Whether anybody was killed or hurt, by the figures of the event."""
    harm: bool = False
    """Whether that is so, or a report begins with what befalls people: else the verdict of a court may be the event."""
    words: frozenset[str] = frozenset()
    """What happens in them, and who or what does it."""

    def beside(self, reading: Reading) -> bool:
        """Whether a statement neither tells of the dead nor of what any sentence with them has happen: "The road was closed"."""
        passage = reading.content.passage
        if not self.places or any(passage.report == r and passage.span.overlaps(s) for r, s in self.places):
            return False
        return not _happening(reading.content) & self.words


def fatal(reports: Sequence[Sequence[Reading]], figures: Sequence[Figure]) -> Fatal:
    """The sentences that tell how somebody died, where those of several reports do, or that of the only one."""
    latest = max(((report[0].as_of or "")[:10] for report in reports if report), default="")
    harmed = any(f.of in ("killed", "injured") and f.low for f in figures)
    begun = (r.content for report in reports for r in report if r.content.passage.order <= HEAD)
    harm = harmed or any(speaks_of(content, HARM) for content in begun)
    spots = [(e.report, e.span) for f in figures if f.of == "killed" and f.low for e in f.evidence]
    telling = [
        r
        for report in reports
        for r in report
        if any(r.content.passage.report == at and r.content.passage.span.overlaps(s) for at, s in spots)
        and weight(r.content) >= ENOUGH
    ]
    if len({r.article.id for r in telling}) < min(SEVERAL, len(reports)):
        return Fatal(latest=latest, harmed=harmed, harm=harm)
    places = tuple(sorted({(r.article.id, r.content.passage.span) for r in telling}))
    return Fatal(places, latest, harmed, harm, frozenset().union(*(_happening(r.content) for r in telling)))


def worth(reading: Reading, fatal: Fatal) -> float:
    """What the weight of a statement counts as a lead, 0 to 1."""
    if fatal.beside(reading):
        return BESIDE_THE_DEAD
    told = bool(HARM & reading.content.printed)
    since = _inquiry(reading.content) or fatal.harm and _proceeding(reading.content)
    if reading.content.factuality == "planned" and (reading.as_of or fatal.latest)[:10] < fatal.latest:
        return BESIDE
    if not told and (since or fatal.harmed and reading.content.passage.order > HEAD):
        return BESIDE
    if since:
        return PASSING
    before = of_before(reading.content) and not opens(reading.content.passage, reading.article)
    worth = BESIDE if of_state(reading.content) or before else 1.0
    if fatal.harmed and not speaks_of(reading.content, HARM):
        worth *= HARMLESS
    return worth * (LEANING if reading.content.leaning or of_known(reading.content) else 1.0)


def _inquiry(content: Content) -> bool:
    """Whether it tells what the police go on to do: "Detectives hope to hear more"."""
    verb = event_verb(content)
    kids = content.passage.parse.children(verb.i)
    return verb.lemma in INQUIRY and any(t.lemma.lower() in OFFICIALS for t in kids if t.dep == "nsubj")


def _proceeding(content: Content) -> bool:
    """Whether it tells what a court did, or was asked to: "Bond was set at $75,000", "He appeared in court"."""
    verb, parse = event_verb(content), content.passage.parse
    if verb.lemma in PROCEEDING:
        return True
    kids = parse.children(verb.i)
    beside = [t for k in kids if k.dep == "prep" for t in parse.children(k.i) if t.dep == "pobj"]
    sides = [t for t in kids if t.dep in ("nsubj", "nsubjpass", "dobj")]
    return any(t.lemma in COURT for t in (*sides, *beside))


def _happening(content: Content) -> frozenset[str]:
    """Its event words and the doer of the first, without those that stand in any sentence."""
    named = {content.head, content.doer, *content.subjects, *(e for e, _ in content.events)}
    return frozenset(named - LIGHT - {""})
