"""What kind of source an attribution names, and whether it has a name at all."""

from __future__ import annotations

from synoptic.annotate.quotations_frames import Frame, Sentence
from synoptic.annotate.quotations_words import AGENCIES, DOCUMENTS, GROUPS, OUTLETS

_KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "organisation", "NORP": "group", "FAC": "organisation"}
_NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "LAW", "WORK_OF_ART", "PRODUCT"))


def kind_of(s: Sentence, f: Frame) -> str:
    """ "person", "organisation", "document", "outlet", "agency", "group", or "" where the wording does not tell."""
    if f.head < 0:
        return ""
    words = " ".join(s.at(i).text for i in f.source).lower()
    head = s.at(f.head)
    if words.removeprefix("the ") in AGENCIES:
        return "agency"
    if head.lemma in DOCUMENTS and head.pos != "PROPN":
        return "document"
    if head.text.lower() in OUTLETS or words.removeprefix("the ") in OUTLETS:
        return "outlet"
    if head.lemma in GROUPS and head.tag in ("NNS", "NNPS", "PRP", "DT", "JJ"):
        return "group"
    for n in s.parse.names:
        if n.first <= f.head < n.last and n.label in _KINDS:
            return _KINDS[n.label]
    if head.text.lower() in ("he", "she", "who", "i"):
        return "person"
    if head.text.lower() in ("they", "some", "many", "others", "we"):
        return "group"
    if head.lemma in GROUPS or head.lemma.endswith(("man", "woman", "person", "or", "er", "ist")):
        return "person"
    return ""


def is_anonymous(s: Sentence, f: Frame) -> bool:
    """Whether no name stands in the source: "officials", "a person familiar with the matter", "foreign reports".

    A pronoun and a role with "the" or a possessive ("the mayor", "his lawyer") mean somebody known from the text
    and are not anonymous.
    """
    if f.head < 0:
        return True
    head = s.at(f.head)
    own = set(f.source) | {f.head}
    if head.pos in ("PROPN", "PRON") and head.text.lower() not in (
        "some",
        "many",
        "others",
        "someone",
        "somebody",
        "most",
        "several",
        "few",
    ):
        return False
    for n in s.parse.names:
        if n.label in _NAMED - {"NORP"} and any(n.first <= i < n.last for i in own) and n.first <= f.head + 6:
            return False
    if head.lemma in GROUPS or head.lemma in DOCUMENTS or head.tag in ("NNS", "DT", "JJ", "CD"):
        definite = any(
            k.dep in ("det", "poss") and k.text.lower() not in ("a", "an", "some") for k in s.parse.by_head[head.i]
        )
        return not (definite and head.tag == "NN")
    opening = next((k.text.lower() for k in s.parse.by_head[head.i] if k.dep == "det"), "")
    return opening in ("a", "an", "one", "another", "some")
