"""What any act of one certain thing has but one of by the way its sentence is built: to whom or from where the thing went, with what
or by what it was done, and by whom, told in two reports of which each knows another.

No act is asked for. What keeps two fillers apart is that all else of the two verbs agrees, that what they are told of is one certain
thing, and that both fillers are of one sort: two names of one kind, two weapons, two means of getting about. Missed on purpose:
acts that reach several at once (spread, apply), what many may do to one thing (praise, visit, help), ends of people, who go to many
places, and whatever either report prints of the other's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from synoptic.judge.fates_words import SAYING
from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.certain import ANYONE, places_apart, told_of_one
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.fillers import known, sorts
from synoptic.judge.frames.frame import DOER, DONE, STILL, Frame, states
from synoptic.judge.frames.grounds import level_of
from synoptic.judge.frames.meeting import only, pair_of, told_alike
from synoptic.judge.frames.telling import of_one_time, told_by_act
from synoptic.judge.frames.wording import LONG_RUN, alike_around
from synoptic.judge.questions.answer import dates_apart
from synoptic.judge.sides import Difference, Reading
from synoptic.model import gazetteer
from synoptic.model.acts import act_of
from synoptic.model.kinship import Kinship
from synoptic.model.lands import one_land
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.slots import KIN, VEHICLE, WEAPON, Row
from synoptic.model.sorts import ANIMAL, BUILDING, JOB
from synoptic.model.span import Span

ENDS = frozenset("to from for into".split())
"""Prepositions of where a thing goes, or comes from."""
PARTIAL = SAYING | frozenset(
    "be have do spread extend apply refer point lead contribute relate amount react respond add stretch reach suffer benefit differ "
    "result range vary open connect listen speak talk write look appeal turn compare thank pay ask call search fight campaign stand "
    "work play vote account wait hope prepare care charge arrest sentence jail fine blame praise criticise criticize".split()
)
"""Acts that reach, or come of, several at once."""
BY_EACH = SAYING | frozenset(
    "praise criticise criticize condemn welcome support back oppose reject endorse applaud admire mourn love hate fear thank honour honor "
    "see hear watch witness film photograph attend visit use share follow join accompany surround affect help assist treat comfort fight "
    "search guard protect examine question interview inspect test study discuss review check fund finance sponsor organise organize "
    "sign read know expect want need call ask call_off watch cheer blame carry fill cover".split()
)
"""Acts that several may do to one thing, each by himself."""
BY_MANY = BY_EACH | frozenset("cause trigger damage hit found own run".split())
"""The same, and those that they may do with the others."""
PLURAL = frozenset("talk negotiation election game celebration work".split())
"""Happenings that are called by a plural."""
MEANS, WITH = "by", "with"
BEHIND = ENDS | {MEANS, WITH}
TRAVELLERS = ANYONE | frozenset(
    "ship boat ferry plane train tram helicopter aircraft jet yacht vessel tanker freighter team delegation minister president".split()
)
"""Who goes to more than one place."""


def differences(reports: Sequence[Sequence[Reading]], kin: Kinship) -> list[Difference]:
    """What verbs of one act in two reports cannot both be right in; `reports`: the sentences of each, in order."""
    acts = [[(r, v, act) for r in report if states(r) for v, act in _verbs(r)] for report in reports]
    counts = Counter(act for verbs in acts for act in {act for *_, act in verbs})
    told = [
        told_by_act(report, [x for x in verbs if counts[x[2]] > 1]) for report, verbs in zip(reports, acts, strict=True)
    ]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for act in sorted(ours.keys() & theirs.keys()):
            for a, b in only(ours[act], theirs[act], lambda a, b: _found(a, b, kin) is not None):
                pair, held = pair_of(a, b), _found(a, b, kin)
                if held is not None and not pair.to_the_letter:
                    kind, spans = held
                    values = spans[0].of(a.reading.article.text), spans[1].of(b.reading.article.text)
                    found.append(apart(kind, pair, a.verb.text, values, spans))
    return found


def _verbs(reading: Reading) -> Iterator[tuple[Token, str]]:
    """The verbs that have something behind a preposition, or a doer behind "by"."""
    content = reading.content
    parse = content.passage.parse
    for i in content.passage.tokens:
        verb = parse.tokens[i]
        if verb.pos != "VERB" or verb.dep in STILL or i in content.framing:
            continue
        if any(t.dep == "agent" or t.pos == "ADP" and t.lemma in BEHIND for t in _beside(parse, i)):
            act = act_of(parse, verb)
            if act not in SAYING:
                yield verb, act


def _beside(parse: Parse, verb: int) -> Iterator[Token]:
    """What hangs from a verb, or from what it is done to: "made his escape by train"."""
    for token in parse.children(verb):
        yield token
        if token.dep == "dobj":
            yield from parse.children(token.i)


def _found(a: Frame, b: Frame, kin: Kinship) -> tuple[str, tuple[Span, Span]] | None:
    """The two fillers of the one place in which two verbs of one act differ, with the kind of conflict that they make."""
    if not told_alike(a, b) or a.negated or a.presented not in ("happened", "planned") or of_two_times(a, b):
        return None
    places = places_apart(a, b, kin)
    if len(places) != 1:
        return None
    place = min(places)
    if place in ENDS:
        return _ends(a, b, place, kin)
    if place == WITH and (one(a, b, DONE, place, kin) or one(a, b, DOER, place, kin)):
        return of_row(a, b, place, (WEAPON,))
    if place == MEANS and (one(a, b, DONE, place, kin) or one(a, b, DOER, place, kin)):
        return of_row(a, b, place, (VEHICLE,)) if _bare(a, place) and _bare(b, place) else None
    if place == DOER and a.act not in BY_MANY and _by(a) and _by(b) and one(a, b, DONE, place, kin):
        return of_row(a, b, place, (JOB, KIN, ANIMAL)) or _named(a, b, place)
    return None


def of_two_times(a: Frame, b: Frame) -> bool:
    """Whether the two are told of two days, or the one of a time before."""
    return not of_one_time(a, b) or dates_apart(a.clause, b.clause)


def one(a: Frame, b: Frame, core: str, place: str, kin: Kinship) -> bool:
    """Whether what stands in one place of both is one and the same: by what the reports tell, or by the words in which both say it, up
    to what differs."""
    if core not in a.places or core not in b.places:
        return False
    if told_of_one(a, b, core, kin):
        return True
    if not (a.places[place].heads and b.places[place].heads):
        return False
    run = alike_around(a.reading, whole(a, place), b.reading, whole(b, place))
    return run >= LONG_RUN and _alike(a, b, core)


def _alike(a: Frame, b: Frame, core: str) -> bool:
    """Whether it is a certain one that both call by the same words."""
    told = [list(x.parse.subtree(x.places[core].heads[0].i)) if x.places[core].heads else [] for x in (a, b)]
    words = [[t.lemma.lower() for t in tokens] for tokens in told]
    heads = [x.places[core].heads[:1] for x in (a, b)]
    return words[0] == words[1] != [] and all(
        h.tag in ("NN", "NNP") and (told_[0].text.lower() in DEFINITE or h.tag == "NNP") or h.lemma in PLURAL
        for told_, (h,) in zip(told, heads, strict=True)
    )


def whole(frame: Frame, place: str) -> Span:
    """All the words that stand in a place."""
    head = frame.places[place].heads[0]
    words = [t for t in frame.parse.subtree(head.i) if t.dep not in ("punct", "relcl")]
    return Span(min(t.start for t in words if t.i <= head.i), head.end)


def _ends(a: Frame, b: Frame, place: str, kin: Kinship) -> tuple[str, tuple[Span, Span]] | None:
    """The two ends of what moves as a whole: of what it is done to, or of what goes by itself."""
    if a.act.split()[0] in PARTIAL:
        return None
    core = DONE if DONE in a.places and DONE in b.places else DOER
    if core == DOER and (DONE in a.places or DONE in b.places) or not (core in a.places and core in b.places):
        return None
    if any(_travels(x, core) for x in (a, b)) or not one(a, b, core, place, kin):
        return None
    rows = (BUILDING,) if place in ("to", "into") else ()
    return of_row(a, b, place, rows) or _named(a, b, place)


def _travels(frame: Frame, core: str) -> bool:
    """Whether it is somebody, or what carries people, that goes."""
    phrase = frame.places[core]
    people = {n.text for n in frame.reading.mentions.names if n.label == "person"}
    named = any(t.pos == "PROPN" and any(t.text in p.split() for p in people) for t in phrase.heads)
    return bool(phrase.nouns & TRAVELLERS) or named or any(t.tag == "PRP" for t in phrase.heads)


def _by(frame: Frame) -> bool:
    """Whether it is told who it was done by, behind the verb."""
    return any(t.dep == "agent" for t in frame.parse.children(frame.verb.i))


def _bare(frame: Frame, place: str) -> bool:
    """Whether a means is told without an article: "by train"."""
    heads = frame.places[place].heads
    return not any(k.dep in ("det", "poss", "amod") for t in heads for k in frame.parse.children(t.i))


def of_row(a: Frame, b: Frame, place: str, rows: Sequence[Row]) -> tuple[str, tuple[Span, Span]] | None:
    """Two nouns in one place that exclude one another, being two of one row, with the kind of conflict that they make."""
    for row in rows:
        if (spans := sorts(a, b, a.places[place], b.places[place], row)) is not None:
            kind = "name" if row in (JOB, KIN) else "place" if row is BUILDING else "polarity"
            return kind, (_joined(a, spans[0]), _joined(b, spans[1]))
    return None


def _joined(frame: Frame, noun: Span) -> Span:
    """A noun with the nouns before it: "kitchen knife"."""
    tokens = frame.parse.tokens
    head = next(t for t in tokens if t.start == noun.start)
    return Span(
        min(t.start for t in (head, *frame.parse.children(head.i)) if t.i == head.i or t.dep == "compound"), head.end
    )


def _named(a: Frame, b: Frame, place: str) -> tuple[str, tuple[Span, Span]] | None:
    """Two names of one kind, of which neither report prints the other's."""
    n, m = _name(a, place), _name(b, place)
    if n is None or m is None or known(b, n) or known(a, m):
        return None
    x, y = n.text.lower(), m.text.lower()
    if (n.label == PERSON) != (m.label == PERSON) or _for_somebody(a, place) or _for_somebody(b, place):
        return None  # who leads a body, or acts for a side, may be told by either
    if _kind(n) != _kind(m) or x in y or y in x or one_land(x, y):
        return None
    if _kind(n) == PLACE and not level_of(x) == level_of(y) != "":
        return None
    return _kind(n), (n.span, m.span)


PLACE, NAME, PERSON = "place", "name", "person"


def _for_somebody(frame: Frame, place: str) -> bool:
    """Whether it is told for whom somebody did it."""
    kids = [k for t in frame.places[place].heads for k in frame.parse.children(t.i)]
    return any(k.dep == "prep" and k.lemma == "for" for k in kids)


def _kind(name: Name) -> str:
    """Whether a name is that of a place; which of persons and bodies it names is told too badly apart to tell two of them by it."""
    country = name.label == "nationality" and gazetteer.level(name.text) == "country"
    return PLACE if country or name.label == "place" else NAME


def _name(frame: Frame, place: str) -> Name | None:
    """The one name that stands in a place, and nothing beside it."""
    heads = [t for t in frame.places[place].heads if t.dep != "appos"]
    names = frame.reading.mentions.names_in(frame.reading.content.passage.span)
    found = [n for n in names if n.form == "name" and any(n.span.start <= t.start < n.span.end for t in heads)]
    return found[0] if len(heads) == len(found) == 1 else None
