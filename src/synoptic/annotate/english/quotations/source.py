"""What kind of source an attribution names, and whether it has a name at all."""

from __future__ import annotations

from collections.abc import Mapping

from synoptic.annotate.english.names.words import HEADWORDS, ROLES
from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quotations.attitudes import SAYINGS, SURVEYS
from synoptic.annotate.english.quotations.sentence import Frame, Sentence
from synoptic.annotate.english.quotations.speakers import AGENCIES, BODIES, DOCUMENTS, GROUPS, OFFICES, OUTLETS
from synoptic.model.mention import Name

_BODIES = {"person": "person", "organisation": "organisation", "place": "organisation", "facility": "organisation"}
_KINDS = {**_BODIES, "nationality": "group", "group": "group"}
_VAGUE = frozenset(("some", "many", "others", "someone", "somebody", "most", "several", "few"))
_UNKNOWN = frozenset(("source", "official", "report", "insider", "medium"))
"""Nouns that stay nameless even with "the"."""


_SPEAKING = BODIES | DOCUMENTS | GROUPS | OFFICES | OUTLETS | ROLES | SURVEYS | SAYINGS


def is_thing(s: Sentence, head: int) -> bool:
    """Whether the source is neither somebody nor something that is written or found out."""
    if head < 0:
        return False
    t = s.at(head)
    if t.pos != "NOUN" or any(n.first <= head < n.last for n in s.parse.names):
        return t.text.lower() in ("it", "this", "that", "which", "these", "those")
    return t.lemma not in _SPEAKING and not is_person(t)


class Sources:
    """Tells sources apart by the names of the article."""

    def __init__(self, names: Mapping[int, Name]) -> None:
        self.names = names
        """Start of each word of a name -> the name."""

    def kind_of(self, s: Sentence, f: Frame) -> str:
        """ "person", "organisation", "document", "outlet", "agency", "group", or "" where the wording does not tell."""
        if f.head < 0:
            return ""
        words = " ".join(s.at(i).text for i in f.source).lower().removeprefix("the ")
        head = s.at(f.head)
        last = head.text.lower()
        if words in AGENCIES:
            return "agency"
        if head.lemma in DOCUMENTS and head.pos != "PROPN":
            return "document"
        if head.lemma in OFFICES or head.lemma in BODIES:
            return "organisation"
        name = self.names.get(head.start)
        if name is not None and name.label == "person":
            return "person"
        if last in OUTLETS or words in OUTLETS:
            return "outlet"
        if head.lemma in GROUPS and head.tag in ("NNS", "NNPS", "PRP", "DT", "JJ"):
            return "group"
        if name is not None:
            return _KINDS.get(name.label, "")
        if last in ("he", "she", "who", "i"):
            return "person"
        if last in ("they", "some", "many", "others", "we") or (head.lemma in ROLES and head.tag in ("NNS", "NNPS")):
            return "group"
        if head.lemma in ROLES or head.lemma in GROUPS:
            return "person"
        return "organisation" if HEADWORDS.get(last) == "organisation" else ""

    def is_anonymous(self, s: Sentence, f: Frame) -> bool:
        """Whether no name stands in the source: "officials", "a person familiar with the matter", "foreign reports".

        A pronoun and a noun with "the" or a possessive ("the mayor", "his lawyer") mean somebody known from the text
        and are not anonymous, except "the source" and its like; bodies that speak as such ("police") are not either.
        A country's "officials" are, an office's are not.
        """
        if f.head < 0:
            return True
        head = s.at(f.head)
        last = head.text.lower()
        if last in _VAGUE:
            return True
        if head.pos in ("PROPN", "PRON") or head.lemma in OFFICES or head.start in self.names:
            return False
        near = [i for i in {*f.source, f.head} if i <= f.head + 6]
        labels = {self.names[s.at(i).start].label for i in near if s.at(i).start in self.names}
        if labels & {"person", "organisation", "facility", "work", "law"}:
            return False
        openings = [k.text.lower() for k in s.parse.by_head[head.i] if k.dep in ("det", "poss")]
        definite = any(word not in ("a", "an", "some", "any", "no", "another") for word in openings)
        if definite or head.pos == "NUM":
            return head.lemma in _UNKNOWN and not labels
        return head.tag in ("NNS", "NN", "JJ", "DT", "CD", "NNPS") and head.pos != "VERB"
