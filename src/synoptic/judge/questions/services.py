"""Whether power, water, a road or a line is to be had, as reports of different hours tell it: out, and back again.

Such a state is told as it stands when a report is printed. What a later report tells otherwise has changed since, and is no
contradiction. Missed on purpose: what is so of some only ("power is back in most streets"), and what is only planned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAME = (
    "power electricity current", "water mains tap", "gas", "heating heat", "internet broadband connection", "phone telephone network signal",
    "train rail railway", "tram tramway streetcar", "bus coach", "ferry boat", "flight plane airport runway airspace", "metro underground subway", "traffic",
    "road street", "motorway highway", "bridge", "tunnel", "pass", "crossing", "border frontier", "line track", "port harbour", "station",
    "school classroom class", "hospital ward clinic", "market", "shop store", "museum", "beach", "park", "lift cableway", "canal lock",
)  # fmt: skip
THINGS = {word: n for n, line in enumerate(_SAME) for word in line.split()}
"""What is to be had or not; the words of one number mean the same."""
EVERYWHERE = frozenset(THINGS[w] for w in ("power", "water", "gas", "heating", "internet", "phone", "traffic"))
"""Of these there is one in a place, whatever is said of it."""
SERVICE = _words("service supply operation connection link system")
"""Nouns before which another says what it is of: "the tram service"."""
DOWN = _words(
    "close shut shut_down block suspend cancel halt stop cut cut_off shut_off sever interrupt knock_out fail go_out go_off switch_off turn_off seal_off"
)
UP = _words(
    "restore reopen resume reconnect clear unblock come_back return reinstate restart switch_on turn_on run operate flow work go_back"
)
IS_DOWN = _words("out off down closed shut blocked suspended cut impassable unavailable dead idle halted cancelled")
IS_UP = _words(
    "on back open restored running working normal available passable flowing operating moving clear reopened"
)
BEING = _words("be remain stay stand")
FLOWING = _words("run flow move")
WAYS = _words("through across over on along")
LACKING = _words("lose lack")
SOME = _words("some part partly half most many several few nearly almost until if whether or first limited reduced")
"""Words of what is so of some, or for some time."""
ALL = _words("all every each full fully whole entire")
SOLE = _words("only sole single")
"""Words beside a noun that do not tell it from others: "the only road"."""
SAYING = _words("say tell report add announce confirm state")
DONE = _words("after since once")
"""Before a clause that tells what was done first: "left after the road was cleared"."""
SOON = 120
"""Minutes between two reports in which such a state can hardly have changed."""


@dataclass(frozen=True)
class Told:
    """A state as told."""

    clause: Clause
    token: Token
    thing: int
    up: bool
    of: frozenset[str]
    """What says which one it is: the words beside the noun and the entities of its phrase."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What was to be had by one report and not by a later one, or the other way round."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for x in ours:
            met = [y for y in theirs if x.up != y.up and _of_one(x, y)]
            if met and not any(y.up == x.up and _of_one(x, y) for y in theirs):
                found += [d for y in met[:1] if (d := _difference(x, y)) is not None]
    return found


def _told(reading: Reading) -> Iterator[Told]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    parse = passage.parse
    open_ = {
        f.event_start
        for f in reading.mentions.presented_in(passage.span)
        if f.value in ("planned", "possible") and not f.negated
    }
    for token in (parse.tokens[i] for i in passage.tokens):
        if token.pos not in ("VERB", "AUX") or token.start in open_ or not _main(parse, token, passage.root):
            continue
        state = _state(parse, token)
        if state is None:
            continue
        clause, (up, nouns) = Clause.at(reading, token), state
        if clause.words & SOME or up and _counted(clause):
            continue
        for noun in nouns:
            thing = _thing(parse, noun)
            if thing is not None:
                yield Told(clause, token, thing, up != _denied(parse, token), _which(reading, noun))


def _main(parse: Parse, token: Token, root: int) -> bool:
    """Whether it is the main verb of its sentence, or of what somebody says in it."""
    above = parse.tokens[token.head]
    return (
        token.i == root
        or token.dep in ("ccomp", "conj")
        and above.i == root
        and (token.dep == "conj" or above.lemma in SAYING)
        or token.dep == "advcl"
        and above.i == root
        and any(t.dep == "mark" and t.lemma.lower() in DONE for t in parse.children(token.i))
    )


def _state(parse: Parse, token: Token) -> tuple[bool, list[Token]] | None:
    """Whether it is to be had by this verb, and the nouns that it is told of."""
    kids = parse.children(token.i)
    passive = [t for t in kids if t.dep == "nsubjpass"]
    doers = [t for t in kids if t.dep == "nsubj"]
    done = [t for t in kids if t.dep == "dobj"]
    without = [k for t in kids if t.lemma.lower() == "without" for k in parse.children(t.i) if k.dep == "pobj"]
    if without:
        return False, without
    act = name(parse, token)
    if token.lemma in LACKING and done:
        return False, done
    if token.lemma in BEING:
        how = {t.text.lower() for t in kids if t.dep in ("acomp", "advmod", "prt", "prep", "oprd", "attr", "xcomp")}
        up, down = bool(how & IS_UP), bool(how & IS_DOWN)
        return (up, doers) if up != down and doers else None
    if act in DOWN or act in UP:
        nouns = passive or [*done, *doers, *_through(parse, token)]
        return (act in UP, nouns) if nouns else None
    return None


def _through(parse: Parse, token: Token) -> list[Token]:
    """The ways that something runs on again: "traffic is flowing through the tunnel"."""
    ways = [t for t in parse.children(token.i) if t.dep == "prep" and t.lemma.lower() in WAYS]
    return [k for t in ways for k in parse.children(t.i) if k.dep == "pobj"] if token.lemma in FLOWING else []


def _denied(parse: Parse, token: Token) -> bool:
    """Whether it is told not to be so, or no longer."""
    below = [k for t in parse.children(token.i) for k in (t, *parse.children(t.i))]
    return any(t.dep == "neg" and t.head == token.i for t in below) or any(
        t.text.lower() in ("longer", "more") and t.i > 0 and parse.tokens[t.i - 1].text.lower() in ("no", "any")
        for t in below
    )


def _counted(clause: Clause) -> bool:
    """Whether it is told of a number of things, and not of all."""
    held = [q for q in clause.reading.content.quantities if clause.span.overlaps(q.span)]
    return bool(held) and not clause.words & ALL


def _thing(parse: Parse, noun: Token) -> int | None:
    lemma = noun.lemma.lower()
    if lemma in THINGS:
        return THINGS[lemma]
    if lemma not in SERVICE:
        return None
    beside = [t for t in parse.children(noun.i) if t.dep in ("compound", "amod", "nmod")]
    behind = [k for t in parse.children(noun.i) if t.dep == "prep" for k in parse.children(t.i) if k.dep == "pobj"]
    return next((THINGS[t.lemma.lower()] for t in (*beside, *behind) if t.lemma.lower() in THINGS), None)


def _which(reading: Reading, noun: Token) -> frozenset[str]:
    parse = reading.content.passage.parse
    beside = [t for t in parse.children(noun.i) if t.dep in ("compound", "amod", "nmod", "poss", "nummod")]
    words = {k.lemma.lower() for t in beside for k in (t, *parse.children(t.i)) if k.dep not in ("det", "case")}
    return frozenset(w for w in words if w not in SERVICE and w not in THINGS and w not in ALL and w not in SOLE)


def _of_one(x: Told, y: Told) -> bool:
    """Whether both are told of one thing: nothing beside the noun says that there are two."""
    if x.thing != y.thing:
        return False
    if x.of and y.of and not x.of & y.of:
        return False
    places = [z.clause.entities for z in (x, y)]
    if all(places) and not places[0] & places[1] and not x.of & y.of:
        return False
    if not x.of and not y.of and any(places) and not all(places):
        return all(_known(z, places[0] | places[1]) for z in (x, y))
    return x.thing in EVERYWHERE or bool(x.of & y.of or places[0] & places[1]) or not x.of and not y.of


def _known(x: Told, places: frozenset[str]) -> bool:
    """Whether a report names one of some places."""
    return bool(places & {f"@{e}" for e in x.clause.reading.entities.values()})


def _difference(x: Told, y: Told) -> Difference | None:
    a, b = x.clause.reading, y.clause.reading
    after, minutes = later(a, b), minutes_between(a, b)
    if after is None or minutes is not None and minutes < SOON:
        return None
    said = (
        f"{phrasing.prints(a, b, _printed(x), _printed(y))}; {newsroom(after)} is the later "
        "report, and what is to be had changes"
    )
    spans = [Span(z.token.start, z.token.end) for z in (x, y)]
    keys = ("up" if x.up else "down", "up" if y.up else "down")
    return Difference("polarity", "update", (_printed(x), _printed(y)), keys, (spans[0], spans[1]), (a, b), said)


def _printed(x: Told) -> str:
    """The verb with what belongs to it: "has reopened", "is closed"."""
    parse = x.clause.reading.content.passage.parse
    near = [t for t in parse.children(x.token.i) if t.dep in ("aux", "auxpass", "neg", "acomp", "prt", "advmod")]
    held = sorted((*near, x.token), key=lambda t: t.i)
    run = [t for t in held if abs(t.i - x.token.i) <= SPREAD]
    return x.clause.reading.article.text[run[0].start : run[-1].end]


SPREAD = 3
"""Tokens beside a verb that are shown with it."""
