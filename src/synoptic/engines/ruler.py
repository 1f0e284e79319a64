"""spaCy's attribute ruler, with what its rules make of a token looked up once for each token of its kind.

The ruler holds every token of every text against all of its rules, a tenth of a parse. Nearly all rules look at one token:
its letters in lower case, tag and dependency. What they set is therefore the same wherever these are the same. A text
that holds a token with which a rule of several tokens could begin is left to the ruler itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens._retokenize import set_token_attrs

if TYPE_CHECKING:
    from spacy.tokens import Doc

RULER = "attribute_ruler"
NAME = "remembering_attribute_ruler"
LOOKED_AT: list[int | str] = ["LOWER", "TAG", "DEP", "IS_SPACE"]
"""What a rule may ask of a token."""

Kind = tuple[int, int, int, int]
"""Letters in lower case or 0, tag, dependency, as numbers of the pipeline's strings; 1 for a blank, else 0."""


def quicken(pipeline: Language) -> None:
    """Puts a remembering ruler in the place of the pipeline's ruler, where all of its rules are understood."""
    if RULER not in pipeline.pipe_names:
        return
    ruler = pipeline.get_pipe(RULER)
    if type(ruler) is AttributeRuler and all(map(_is_understood, _tests(ruler))):
        pipeline.add_pipe(NAME, before=RULER)
        pipeline.disable_pipe(RULER)


class RememberingRuler:
    """Sets what the ruler sets. What it remembers grows with the words of the texts, as the pipeline's own strings do."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self.ruler = ruler
        self.strings = ruler.vocab.strings
        rules: list[Any] = ruler.patterns
        self.rules: list[tuple[dict[str, Any], dict[int, Any] | None]] = [
            (wording[0], None if len(wording) > 1 else attributes)
            for rule, attributes in zip(rules, ruler.attrs, strict=True)
            for wording in rule["patterns"]
        ]
        """The first token's tests, and what is set in the token; None where more tokens are asked for."""
        self.letters = [tests["LOWER"] for tests, _ in self.rules if "LOWER" in tests]
        self.asked: dict[int, int] = {}
        """Letters -> themselves where some rule asks for them, else 0."""
        self.known: dict[Kind, dict[int, Any] | None] = {}

    def __call__(self, doc: Doc) -> Doc:
        """The text with its attributes set."""
        asked, known = self.asked, self.known
        found = []
        for lower, tag, dep, blank in doc.to_array(LOOKED_AT).tolist():
            if lower not in asked:
                word = self.strings[lower]
                asked[lower] = lower if any(_holds(wanted, word) for wanted in self.letters) else 0
            kind = (asked[lower], tag, dep, blank)
            if kind not in known:
                known[kind] = self._attributes(kind)
            attributes = known[kind]
            if attributes is None:
                return self.ruler(doc)
            found.append(attributes)
        for token, attributes in zip(doc, found, strict=True):
            if attributes:
                set_token_attrs(token, attributes)
        return doc

    def _attributes(self, kind: Kind) -> dict[int, Any] | None:
        """What all rules set in such a token, later ones over earlier; None where more than the token must be looked at."""
        lower, tag, dep, blank = kind
        values: dict[str, str | bool] = {
            "LOWER": self.strings[lower] if lower else "",
            "TAG": self.strings[tag],
            "DEP": self.strings[dep],
            "IS_SPACE": bool(blank),
        }
        gathered: dict[int, Any] = {}
        for tests, attributes in self.rules:
            if all(_holds(wanted, values[name]) for name, wanted in tests.items()):
                if attributes is None:
                    return None
                gathered |= attributes
        return gathered


@Language.factory(NAME)
def _remembering(nlp: Language, name: str) -> RememberingRuler:
    return RememberingRuler(cast("AttributeRuler", nlp.get_pipe(RULER)))


def _tests(ruler: AttributeRuler) -> Iterator[tuple[str, object]]:
    """All tests of all tokens of all rules: what is looked at, and what it must be."""
    rules: list[Any] = ruler.patterns
    return (test for rule in rules for wording in rule["patterns"] for token in wording for test in token.items())


def _is_understood(test: tuple[str, object]) -> bool:
    """Letters that are asked for, in one way of several; a tag or dependency; whether it is a blank."""
    name, wanted = test
    if isinstance(wanted, dict):
        ways = {"LOWER": ("IN", "REGEX"), "TAG": ("IN", "NOT_IN"), "DEP": ("IN", "NOT_IN")}
        return len(wanted) == 1 and next(iter(wanted)) in ways.get(name, ())
    return isinstance(wanted, bool) if name == "IS_SPACE" else name in ("LOWER", "TAG", "DEP")


def _holds(wanted: Any, value: str | bool) -> bool:
    """Whether a token's value passes a test; "" is letters that no test asks for."""
    if not isinstance(wanted, dict):
        return bool(wanted == value)
    if "REGEX" in wanted:
        return value != "" and re.search(wanted["REGEX"], str(value)) is not None
    return value in wanted["IN"] if "IN" in wanted else value not in wanted["NOT_IN"]
