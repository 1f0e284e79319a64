"""What a passage states, made comparable: its terms, its event word, who does it, its values and what it leans on.

A term is a resolved entity or a lemma. Words that only say who reported it, to whom and where (source, cue and frame of an
attribution) are no part of what is stated. A passage that opens with a pronoun or a definite description leans on the
sentence before it: the entities there can stand in for the missing ones, at a discount.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.align.converses import ends_in, told_otherwise
from synoptic.align.events import (
    LIGHT,
    LIGHT_WEIGHT,
    SUBJECTS,
    UNHARMED,
    doer,
    event_word,
    free_of_harm,
    harm_to_nobody,
    harmless,
    head_lemma,
    headline_verb,
    scaffolding,
    stands,
    weight_by_depth,
)
from synoptic.align.framing import frames, heard, without_deeds
from synoptic.align.journeys import Travellers
from synoptic.align.measuring import measures_in
from synoptic.align.phrases import acts_in
from synoptic.align.resuming import takes_up
from synoptic.align.speaking import Speakers
from synoptic.model import scene
from synoptic.model.content import Content, Term
from synoptic.model.entity import Resolution
from synoptic.model.mention import Factuality, Mentions, Name, Quantity, Time
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage
from synoptic.model.placed import Placed
from synoptic.model.span import Span

CONTENT_POS = {"NOUN": 1.0, "PROPN": 1.0, "VERB": 0.9, "ADJ": 0.5, "ADV": 0.25, "NUM": 0.3}
"""How much a word of each part of speech carries of what is stated, before its rarity is counted."""
SETTING = frozenset("in at to into from near inside outside".split())
PEOPLE = frozenset(("person", "group"))
GIVING = frozenset("come stem originate derive import buy purchase receive get obtain".split())
"""Verbs with "from" of which the name behind it is whoever gives, as much as where: "half its oil came from Norway"."""
_RIGHT_BEHIND = re.compile(r"(?: (?:reporters|journalists|on|late|early|in a statement|in an interview))* ")
"""What may stand between "said" and the day on which it was said."""
REPORTING_LEAST = 10
"""What somebody said takes source and cue out of the terms only if it has this many letters. What somebody plans or
wants takes nothing out: the source is the doer."""


def contents(
    passages: Sequence[Passage],
    mentions: Mentions,
    resolution: Resolution,
    told: Mapping[str, Span] | None = None,
    *,
    credited: bool = False,
) -> tuple[Content, ...]:
    """The content of each passage of one report, in order. `told`: for sentences that credit somebody, by passage id, what they
    tell: the rest is no part of what is stated. `credited`: the words of credit are wanted too."""
    names = {e.id: e.name for e in resolution.entities}
    by_start: dict[int, Name] = {}
    for n in mentions.names:
        kept = by_start.get(n.span.start)
        if kept is None or len(n.span) > len(kept.span):
            by_start[n.span.start] = n
    said = [q for q in mentions.quotations if q.act == "said" and sum(map(len, q.content)) >= REPORTING_LEAST]
    sentences = [p for p in passages if p.kind == "sentence"]
    said = without_deeds(said, sentences)
    reporting = [span for q in said for span in (*q.source, *q.cue)]
    reporting += [*frames(sentences, said), *heard(sentences)]
    reporting += _around(passages, told or {})
    reporting = [] if credited else reporting
    wished = [c for q in mentions.quotations if q.act != "said" for c in q.content]
    reader = _Reader(
        mentions,
        resolution,
        names,
        by_start,
        Placed(by_start.values(), lambda n: n.span),
        Placed(reporting, lambda s: s),
        Placed(wished, lambda s: s),
        Speakers(sentences, mentions, resolution),
    )
    previous: dict[int, frozenset[str]] = {}
    travellers = Travellers()
    result = []
    for passage in passages:
        content = travellers.read(reader.read(passage, previous.get(passage.order - 1, frozenset())))
        if passage.kind == "sentence":
            previous[passage.order] = content.subjects | content.others
        result.append(content)
    return tuple(result)


def _around(passages: Sequence[Passage], told: Mapping[str, Span]) -> list[Span]:
    """What stands in a sentence before and behind what it tells."""
    framed = [(p.span, told[p.id]) for p in passages if p.id in told]
    spans = [part for whole, t in framed for part in (Span(whole.start, t.start), Span(t.end, whole.end))]
    return [s for s in spans if len(s)]


@dataclass(frozen=True)
class _Reader:
    mentions: Mentions
    resolution: Resolution
    names: dict[str, str]
    by_start: dict[int, Name]
    placed: Placed[Name]
    """The same names, by place."""
    reporting: Placed[Span]
    """Source, cue and frame of what somebody said."""
    wished: Placed[Span]
    """What somebody wants, plans, thinks or calls for."""
    speakers: Speakers
    """Who "I" is in what is quoted."""

    def read(self, passage: Passage, before: frozenset[str]) -> Content:
        quantities = tuple(self.mentions.quantities_in(passage.span))
        times = tuple(self.mentions.times_in(passage.span))
        values = [*(q.span for q in quantities), *(t.span for t in times)]
        reporting, wished = self.reporting.overlapping(passage.span), self.wished.overlapping(passage.span)
        presenting = self.mentions.presented_in(passage.span)
        tokens = [passage.parse.tokens[i] for i in passage.tokens]
        kept = [t for t in tokens if not _inside(t, reporting)] or tokens
        terms: dict[str, Term] = {}
        subjects: set[str] = set()
        others: set[str] = set()
        settings: set[str] = set()
        at: list[tuple[str, int]] = []
        indices = frozenset(t.i for t in kept)
        event = event_word(passage, indices)
        introducing = scaffolding(passage, event)
        headed = passage.root if headline_verb(passage) == event else -1
        steps = weight_by_depth(passage, event)
        acts = acts_in(passage.parse, indices, self._named(passage), self._people(passage))
        measures = measures_in(passage, quantities, times)
        bringing = {m.by for m in measures}
        unhurt = harmless(passage.parse, event)
        covered, leans, noun = -1, False, ""
        for t in kept:
            if t.start < covered or t.i in introducing:
                continue
            if unhurt is not None and t.i in (unhurt.i, event.i):
                _add(terms, Term(UNHARMED, UNHARMED, CONTENT_POS["VERB"], "VERB"))
                continue
            name = self.by_start.get(t.start)
            if name is not None and name.span.end <= passage.span.end:
                covered = name.span.end
                key, word = self._entity(name)
                role = (
                    name.span.start <= passage.parse.tokens[headed].start < name.span.end
                    if headed >= 0
                    else _role(passage.parse, t, name.span)
                )
                if key.startswith("@"):
                    at.append((key, _head(passage.parse, t, name.span).i))
                    (subjects if role else others).add(key)
                    if _setting(passage.parse, t, name.span):
                        settings.add(key)
                    _add(terms, Term(key, word, steps(t.i), "ENT"))
                    leans = leans or name.form == "pronoun"
                    continue
                if name.form == "pronoun":
                    leans = True
                    continue
                covered = -1
            if (meant := self.speakers.meant(t)) is not None:
                at.append((meant[0], t.i))
                (subjects if t.dep == "nsubj" else others).add(meant[0])
                _add(terms, Term(*meant, steps(t.i), "ENT"))
                leans = True
                continue
            if (harm := harm_to_nobody(passage.parse, t)) is not None:
                for word, pos in (("nobody", "NOUN"), (harm, "VERB")):
                    _add(terms, Term(word, word, CONTENT_POS[pos], pos)) if word else None
                continue
            pos = "VERB" if t.i in acts.told else t.pos  # "was on board" has an auxiliary for its verb
            if pos not in CONTENT_POS or _inside(t, values) or not any(c.isalnum() for c in t.text):
                leans = leans or t.pos == "PRON" and t.tag in ("PRP", "PRP$", "DT")
                continue
            if t.i in acts.within:
                continue
            word, lent = acts.told.get(t.i, t.lemma), t.i in acts.lent
            light = lent or t.i in bringing or word in LIGHT
            weight = LIGHT_WEIGHT if lent or light and pos == "VERB" else CONTENT_POS[pos]
            _add(terms, Term(word, word, weight * steps(t.i), "AUX" if lent else pos))
        verbs = {t.i: acts.told.get(t.i, t.lemma) for t in kept if t.pos == "VERB" and t.i not in acts.lent}
        ends = ends_in(passage.parse, verbs, {i: key for key, i in at}, values)
        for i, told_of in ends:
            for word in told_otherwise(told_of):
                _add(terms, Term(word, word, LIGHT_WEIGHT * steps(i), "AUX"))
        if passage.kind == "clause":
            inherited, noun = self._inherited(passage, terms)
            subjects |= inherited
        leans = leans or _definite(kept)
        presented = _presented(presenting, reporting, event)
        presented = free_of_harm(presented) if unhurt is not None and presented else presented
        told = {passage.parse.tokens[i].start: act for i, act in acts.told.items()}
        return Content(
            passage=passage,
            terms=tuple(terms.values()),
            head=UNHARMED
            if unhurt is not None
            else acts.lent[event.i].lemma
            if event.i in acts.lent
            else acts.told.get(event.i) or head_lemma(passage, event),
            subjects=frozenset(subjects),
            doer="" if subjects else doer(passage, event, indices) or noun,
            others=frozenset(others - subjects),
            quantities=quantities,
            times=times,
            leaning=before if leans else frozenset(),
            factuality=presented.value if presented else "unsure",
            prospect=_prospect(passage, event, presented),
            unasserted=frozenset(t.lemma for t in kept if t.pos == "NOUN" and _inside(t, wished)),
            negated=presented.negated if presented else False,
            events=tuple((told.get(f.event_start, f.event), f.value) for f in presenting),
            telling=_telling(passage, quantities, times, reporting),
            at=tuple(at),
            framing=frozenset(passage.tokens) - indices,
            stands=stands(passage, event),
            settings=frozenset(settings - subjects),
            acts=tuple(acts.told.items()),
            ends=tuple(e for _, e in ends),
            measures=measures,
            places=scene.settings(passage, event.i, [(n, self._key(n)) for n in self.mentions.names_in(passage.span)]),
        )

    def _named(self, passage: Passage) -> frozenset[int]:
        """The tokens of the names in a passage."""
        names = [n.span for n in self.placed.overlapping(passage.span) if n.form != "pronoun"]
        return frozenset(i for i in passage.tokens if _inside(passage.parse.tokens[i], names)) if names else frozenset()

    def _people(self, passage: Passage) -> frozenset[int]:
        """The tokens of the persons and families that a passage names or means by a pronoun."""
        spans = [n.span for n in self.placed.overlapping(passage.span) if n.label in PEOPLE]
        return frozenset(i for i in passage.tokens if _inside(passage.parse.tokens[i], spans)) if spans else frozenset()

    def _key(self, name: Name) -> str:
        entity = self.resolution.by_mention.get((name.report, name.span.start, name.span.end))
        return f"@{entity}" if entity else ""

    def _entity(self, name: Name) -> tuple[str, str]:
        entity = self.resolution.by_mention.get((name.report, name.span.start, name.span.end))
        if entity is None:
            words = name.text.lower().split()
            return "", words[-1] if words else ""
        return f"@{entity}", self.names[entity].lower().split()[-1]

    def _inherited(self, passage: Passage, terms: dict[str, Term]) -> tuple[set[str], str]:
        """The subject that a clause shares with the clause it hangs from, or the noun a relative clause describes.

        As entities and, where it is none, as a lemma; it is added to the terms.
        """
        own = set(passage.tokens)
        tokens = passage.parse.tokens
        located = any(t.text.lower() == "where" for t in passage.parse.children(passage.root))
        if located and tokens[passage.root].dep == "relcl":
            self._set_in(passage, terms)
        if any(tokens[i].dep in SUBJECTS and tokens[i].pos not in ("PRON", "DET") for i in own):
            return set(), ""
        i, found, noun = passage.root, set(), ""
        for _ in range(4):
            head = tokens[i].head
            if head == i:
                break
            if tokens[i].dep == "relcl" and not located:
                candidates = [tokens[head]]
            else:
                subjects = [t for t in passage.parse.children(head) if t.dep in ("nsubj", "nsubjpass")]
                candidates = [t for t in subjects if t.tag not in ("WDT", "WP")]
            if located:
                taking = [tokens[k] for k in own if tokens[k].dep in SUBJECTS and tokens[k].head == passage.root]
                candidates = [t for t in candidates if all(takes_up(k, t, tokens, passage.parse) for k in taking)]
            for t in candidates:
                if t.i in own:
                    continue
                name = next(iter(self.placed.overlapping(Span(t.start, t.start + 1))), None)
                key, word = self._entity(name) if name else ("", "")
                if key:
                    found.add(key)
                    terms.setdefault(key, Term(key, word, 1.0, "ENT"))
                elif t.pos in ("NOUN", "PROPN"):
                    noun = t.lemma
                    terms.setdefault(t.lemma, Term(t.lemma, t.lemma, 1.0, t.pos))
            if candidates:
                break
            i = head
        return found, noun

    def _set_in(self, passage: Passage, terms: dict[str, Term]) -> None:
        """Adds what a clause with "where" describes, the names that hang from it among them: it is where the clause is set."""
        parse = passage.parse
        place = parse.tokens[parse.tokens[passage.root].head]
        for t in (t for t in parse.subtree(place.i) if t.i < passage.tokens[0]):
            name = next(iter(self.placed.overlapping(Span(t.start, t.start + 1))), None)
            key, word = self._entity(name) if name else ("", "")
            if key:
                terms.setdefault(key, Term(key, word, 1.0, "ENT"))
            elif t.i == place.i:
                terms.setdefault(t.lemma, Term(t.lemma, t.lemma, 1.0, t.pos))


def _telling(
    passage: Passage, quantities: Sequence[Quantity], times: Sequence[Time], reporting: Sequence[Span]
) -> frozenset[int]:
    """The age beside a source's name, and the day right behind "said"."""
    text, start = passage.text, passage.span.start
    found = {q.span.start for q in quantities if _covers(reporting, q.span.start)}
    for t in times:
        before = max((s.end for s in reporting if s.end <= t.span.start), default=None)
        if _covers(reporting, t.span.start) or (
            before is not None and _RIGHT_BEHIND.fullmatch(text[before - start : t.span.start - start])
        ):
            found.add(t.span.start)
    return frozenset(found)


def _presented(presenting: Sequence[Factuality], reporting: Sequence[Span], event: Token) -> Factuality | None:
    """How the event word is presented, or else the first other one that does not say who reported it."""
    outside_cue = [f for f in presenting if not _covers(reporting, f.event_start)]
    exact = (f for f in outside_cue if f.event_start == event.start)
    return next(exact, None) or next(iter(outside_cue or presenting), None)


def _add(terms: dict[str, Term], term: Term) -> None:
    """A term that stands twice has the greater weight."""
    known = terms.get(term.key)
    if known is None or known.weight < term.weight:
        terms[term.key] = term


def _setting(parse: Parse, token: Token, span: Span) -> bool:
    """Whether the name that starts at `token` says where: it hangs from "in", "at", "to" and the like."""
    head = _head(parse, token, span)
    by = parse.tokens[head.head]
    given = by.lemma == "from" and parse.tokens[by.head].lemma in GIVING
    return head.dep == "pobj" and by.lemma in SETTING and not given


def _head(parse: Parse, token: Token, span: Span) -> Token:
    """The head word of the name that starts at `token`."""
    head = token
    while head.head != head.i and span.start <= parse.tokens[head.head].start < span.end:
        head = parse.tokens[head.head]
    return head


def _conditional(passage: Passage, event: Token) -> bool:
    """Whether the event hangs on an "if" or "unless"."""
    own = set(passage.tokens)
    clauses = [c for i in (event.i, passage.root) for c in passage.parse.children(i) if c.dep == "advcl" and c.i in own]
    marks = [t for c in clauses for t in passage.parse.children(c.i) if t.dep == "mark"]
    return any(t.lemma in ("if", "unless") for t in marks)


def _prospect(passage: Passage, event: Token, presented: Factuality | None) -> bool:
    """Whether the event may come: under a condition, or possible and not told in the past."""
    if presented is None or presented.value not in ("possible", "planned", "unsure"):
        return False
    if _conditional(passage, event):
        return True
    told = any(t.lemma == "have" and t.dep == "aux" for t in passage.parse.children(event.i))
    return presented.value == "possible" and event.tag == "VB" and not told


def _inside(token: Token, spans: Sequence[Span]) -> bool:
    return any(s.start <= token.start < s.end for s in spans)


def _covers(spans: Sequence[Span], at: int) -> bool:
    return any(s.start <= at < s.end for s in spans)


def _role(parse: Parse, token: Token, span: Span) -> bool:
    """Whether the name that starts at `token` is a doer: its head word is a subject, or hangs from "by" as an agent."""
    head = _head(parse, token, span)
    if head.dep == "pobj":
        return parse.tokens[head.head].dep == "agent"
    if head.dep in ("conj", "appos"):
        head = parse.tokens[head.head]
    passive = any(t.dep == "auxpass" for t in parse.children(head.head))
    return head.dep in SUBJECTS and not (head.dep == "nsubjpass" or passive)


def _definite(tokens: Sequence[Token]) -> bool:
    """Whether the passage opens with a description that points back: "the two countries", "the latter", "both"."""
    opening = [t for t in tokens if t.pos != "PUNCT"][:3]
    if not opening:
        return False
    if opening[0].text.lower() in ("both", "neither", "this", "that", "these", "those"):
        return True
    return opening[0].text.lower() == "the" and len(opening) > 1 and opening[1].pos in ("NUM", "NOUN")
