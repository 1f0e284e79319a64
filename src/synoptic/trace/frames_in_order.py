"""Frames of credit told by the order of words alone, where the parse of what is told goes astray."""

from __future__ import annotations

from synoptic.model.span import Span
from synoptic.trace.sentence import (
    EMPTY,
    FINITE,
    FIRST,
    GIVERS,
    HEARERS,
    MOST_STEPS,
    MOST_WORDS,
    ONLY_SAW,
    TOLD,
    UNTOLD,
    Frame,
    Sentence,
    last_dash,
    misread,
)

EVIDENT = frozenset("go judge accord base cite quote draw rely speak".split())
"""Participles that say on what a statement rests."""


class InOrder(Sentence):
    """A sentence whose frame is looked for in the order of its words."""

    def in_order(self) -> Frame | None:
        """The first frame that fits."""
        return (
            self._colon()
            or self._cleft()
            or self._given()
            or self._trusted()
            or self._filled()
            or self._evidence()
            or self._heard()
        )

    def _colon(self) -> Frame | None:
        """What stands before or behind a colon or the last dash, where one side only says from whom the other is."""
        at = next((t for t in self.own if t.text == ":"), None)
        at = at or last_dash(self.own)
        if at is None:
            return None
        before, after = [t for t in self.own if t.i < at.i], [t for t in self.own if t.i > at.i]
        for frame, told in ((before, after), (after, before)):
            nouns = ("NOUN", "PROPN", "PRON", "DET")
            subject = next((t for t in frame if t.pos in nouns and t.text.casefold() not in ("the", "a", "an")), None)
            verbless = at.text != ":" and frame is after
            if (
                subject is None
                or not (verbless or any(t.tag in FINITE for t in frame))
                or not self.opens_frame(subject)
            ):
                continue
            if frame is before and subject.text.casefold() in EMPTY:
                continue
            giver = next((t for t in frame if t.i > subject.i and t.text in (*GIVERS, "of")), None)
            rest = [t for t in frame if giver is not None and t.i > giver.i]
            if giver is not None and told and rest and len(rest) <= MOST_WORDS:
                return Frame(self.span_of(told), self.span_of(rest), Span(subject.start, giver.end))
        return None

    def _cleft(self) -> Frame | None:
        """ "It was the mill that first told us that ...": whoever is put first."""
        words = [t.text.casefold() for t in self.own]
        if words[:2] not in (["it", "was"], ["it", "is"]):
            return None
        at = next((k for k, w in enumerate(words) if k > 2 and w in ("that", "who", "which")), 0)
        told = next((k for k, w in enumerate(words) if k > at and w == "that"), 0)
        named = any(t.pos == "PROPN" or t.tag == "NN" for t in self.own[2:at])
        if self.own[2].pos == "ADP" or not at or not told or not named or at > MOST_WORDS or told - at > MOST_STEPS + 2:
            return None
        content = Span(self.own[told].end, self.own[-1].end)
        return Frame(content, Span(self.own[2].start, self.own[at - 1].end), Span(self.own[0].start, self.own[1].end))

    def _given(self) -> Frame | None:
        """The same by the order of the words alone, where the clause that is told was not read as one: an empty subject or
        a noun of telling, and "from" or "by" whom before "that"."""
        at = next((k for k, t in enumerate(self.own) if t.text == "that"), 0)
        subject = next((t for t in self.own[:at] if t.pos in ("NOUN", "PROPN", "PRON")), None)
        if subject is None or at + 3 > len(self.own) or not self.opens_frame(subject):
            return None
        giver = next((k for k, t in enumerate(self.own[:at]) if t.text in GIVERS), None)
        if giver and self.own[giver - 1].text in ONLY_SAW:
            return None
        ends, told = at, Span(self.own[at + 1].start, self.own[-1].end)
        if giver is None and self.own[at - 1] is subject:
            giver = next((k for k in range(len(self.own) - 1, at, -1) if self.own[k].text in GIVERS), None)
            if giver is None or self.own[giver - 1].tag not in (*FINITE, "VBN"):
                return None
            ends, told = len(self.own), Span(self.own[at + 1].start, self.own[giver - 1].start - 1)
        if giver is None or not 1 < ends - giver <= MOST_WORDS:
            return None
        rest = self.own[giver + 1 : ends]
        if len(rest) > 1 and rest[-1].tag in FINITE and not misread(rest[-2], rest[-1]):
            rest = rest[:-1]
        return Frame(told, self.span_of(rest), Span(self.own[giver].start, self.own[giver].end))

    def _trusted(self) -> Frame | None:
        """ "..., if the mill is to be believed", "if the mill can be trusted": whose word is put as a condition, whoever else
        speaks in what is told."""
        words = [t.text.casefold() for t in self.own]
        at = next((k for k, w in enumerate(words) if w == "if" and (not k or words[k - 1] == ",")), None)
        be = next(
            (k for k in range((at or 0) + 2, len(words)) if self.own[k].lemma == "be" and not self._explains(k)), None
        )
        if at is None or be is None or be - at > MOST_WORDS or words[at + 1] in FIRST | EMPTY | {"what"}:
            return None
        trust = 3 if words[be + 1 : be + 4] in (["to", "be", "believed"], ["to", "be", "trusted"]) else 0
        trust = trust or (1 if words[be + 1 : be + 2] and words[be + 1] in ("right", "correct", "accurate") else 0)
        trust = trust or (4 if words[be + 1 : be + 5] == ["anything", "to", "go", "by"] else 0)
        may = words[be - 1] in ("can", "could") and words[be + 1 : be + 2] in (["believed"], ["trusted"])
        trust = trust or int(may)
        ends = be + 1 + trust
        told = self.own[ends + 1 :] if not at else self.own[: at - 1]
        if not trust or not told or words[ends : ends + 1] not in ([], ["."], [","] if not at else []):
            return None
        who = self.own[at + 1 : be - may]
        if len(who) > 3 and who[0].text == "the" and who[1].lemma in TOLD and who[2].text == "of":
            who = who[3:]  # "the word of the mill"
        return Frame(self.span_of(told), self.span_of(who), Span(self.own[at].start, self.own[at].end), outer=True)

    def _explains(self, at: int) -> bool:
        """Whether a verb is that of a "who" or "which" by which whoever is named is only explained."""
        return self.own[at - 1].tag in ("WP", "WDT")

    def _filled(self) -> Frame | None:
        """ "The submission of the mill was that ...": whose the noun is that the clause fills."""
        at = next((k for k, t in enumerate(self.own) if t.text == "that"), 0)
        noun = next((k for k, t in enumerate(self.own[:at]) if t.pos in ("NOUN", "PROPN", "PRON")), at)
        if at < noun + 4 or at > MOST_WORDS or self.own[at - 1].lemma != "be" or self.own[noun + 1].text != "of":
            return None
        if self.own[noun].pos != "NOUN" or self.own[noun].lemma in UNTOLD or at + 2 > len(self.own):
            return None
        be = self.own[at - 1]
        told = Span(self.own[at + 1].start, self.own[-1].end)
        return Frame(told, self.span_of(self.own[noun + 2 : at - 1]), Span(be.start, be.end), given=False)

    def _evidence(self) -> Frame | None:
        """ "..., going on what the mill said", by the order of the words."""
        if self.own[0].text == "What":
            at = next((k for k, t in enumerate(self.own) if k > 2 and t.text == "that"), 0)
            verb = next((k for k in range(at - 2, 1, -1) if self.own[k].tag in FINITE), 0)
            if verb and self.own[at - 1].lemma == "be" and verb <= MOST_WORDS:
                told, part = self.own[at + 1 :], self.own[1:verb]
                return Frame(self.span_of(told), self.span_of(part), Span(self.own[verb].start, self.own[verb].end))
        for k, t in enumerate(self.own[:-2]):
            if (
                t.lemma not in EVIDENT
                or not t.text.endswith("ing")
                or k
                and self.own[k - 1].text not in (",", "-", "\u2013")
            ):
                continue
            rest = self.own[k + 1 :]
            comma = next((n for n, w in enumerate(rest) if w.text == ","), len(rest)) if not k else len(rest)
            part, told = rest[:comma], rest[comma:] if not k else self.own[:k]
            what = next((n for n, w in enumerate(part) if w.text == "what"), None)
            if what is None:
                continue
            ends = next((n for n in range(len(part) - 1, what, -1) if part[n].tag in FINITE), len(part))
            part = part[what + 1 : ends]
            if part and told and len(part) <= MOST_WORDS:
                return Frame(self.span_of(told), self.span_of(part), Span(t.start, t.end))
        return None

    def _heard(self) -> Frame | None:
        """ "..., we know from the mill", by the order of the words."""
        for k, t in enumerate(self.own[:-4]):
            joined = self.own[k + 1].text == "and"
            opens = self.own[k + 1 + joined].text.casefold()
            if t.text not in (",", ";", "-", "\u2013", "\u2014") or opens not in FIRST | HEARERS | {
                "it",
                "this",
                "that",
            }:
                continue
            part = self.own[k + 2 + joined :]
            if opens in ("it", "this", "that") and len(part) > 3 and part[0].tag in FINITE and part[1].text == "what":
                last = next((n for n in range(len(part) - 1, 2, -1) if part[n].tag in FINITE), 0)
                if 2 < last <= MOST_WORDS:
                    return Frame(self.span_of(self.own[:k]), self.span_of(part[2:last]), Span(t.end, part[1].end))
            verb = next((n for n, w in enumerate(part[:3]) if w.tag in FINITE), None)
            giver = next((n for n, w in enumerate(part[:6]) if w.text in GIVERS), None)
            if verb is not None and giver is not None and verb < giver and 0 < len(part) - giver - 1 <= MOST_WORDS:
                return Frame(self.span_of(self.own[:k]), self.span_of(part[giver + 1 :]), Span(t.end, part[giver].end))
        return None
