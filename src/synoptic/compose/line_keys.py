"""What the keys of the inner stages' JSON lines mean: the published contract, from which the reference page is made."""

from __future__ import annotations

CLEAN: dict[str, str] = {
    "name": "File name, address or id, as given.",
    "text": "What spans count in: a text as received; for a page, the text taken from it.",
    "title": "Headline, or null.",
    "byline": "Names of the authors.",
    "outlet": "Name of the outlet, or null.",
    "published": "EDTF date or minute, or null.",
    "language": "ISO 639-1, or null.",
    "blocks": "List of {start, end, kind}; they cover all text but blank space.",
    "body": "The article alone: paragraphs joined by a blank line, without headline, captions and boilerplate.",
}
"""Key -> meaning, of `synoptic clean --jsonl`."""

ANNOTATE: dict[str, str] = {
    "name": "File name, address or id, as given.",
    "text": "What spans count in.",
    "published": "EDTF date or minute, or null.",
    "mentions": "List of mentions in the order of the text, each with start, end (half-open, in code points) and kind.",
}
"""Key -> meaning, of `synoptic annotate --jsonl`."""

RELATE: dict[str, str] = {
    "id": "That of the pair, as given; left out where the pair has none.",
    "relation": "same, conflict, part (one states more than the other) or unrelated.",
    "score": "0 to 1: the greater share, by weight, of what one says that the other says too.",
    "kind": "Of a conflict: date, quantity, name, place, wording, status or polarity; left out of all others.",
    "reason": "What was compared, with what result.",
}
"""Key -> meaning, of `synoptic relate`. A line that holds no two passages has no result: it is named on standard error."""

MENTIONS: dict[str, dict[str, str]] = {
    "name": {
        "label": "person, organisation, place, nationality, facility, event, product, work, law, language or group.",
    },
    "time": {
        "timex": "TIMEX3 type: DATE, TIME, DURATION or SET.",
        "value": "TIMEX3 value (2023-05-30, 2023-W22, P2D, PAST_REF); null where it stays unresolved.",
        "edtf": 'EDTF of the day, span or moment meant, with its zone where that is told, open at one end for "since" and "until"; '
        "null for durations and where it stays unresolved.",
        "of": "Lemma of the event word it is the time of, or null.",
        "vague": "Whether only the direction is known (recently).",
        "reason": "How the value came about, or why there is none.",
    },
    "quantity": {
        "low": "Least value that the wording allows; null where there is no lower bound.",
        "high": "Greatest value; null where there is no upper bound.",
        "unit": "UCUM unit, or ISO 4217 code for money; null for plain counts.",
        "of": "What is counted, with what befell it first: killed, killed child, border; age, rank, score, vote, magnitude.",
        "approximate": "Whether the wording says about, nearly, dozens.",
        "scope": "whole, part (of a number or group beside it), added (on top of what was counted before) or ordinal (the third victim).",
    },
    "quotation": {
        "source": "List of [start, end): the words that name who said it; empty where the text does not say.",
        "cue": "List of [start, end): said, according to.",
        "content": "List of [start, end): what was said, with its quotation marks.",
        "direct": "Whether content stands, at least in part, in quotation marks.",
        "anonymous": "Whether the source has no name: officials, foreign reports.",
        "act": "said, thought, intended or stance: what the source does with the content.",
    },
    "factuality": {
        "factuality": "happened, planned, possible, denied or unsure.",
        "event": "Lemma of the clause's event word.",
        "reason": "What decided: modal will, past tense, cue expected to.",
        "by": "By whose voice it is presented so; null for the report itself.",
        "source": "List of [start, end): where that voice stands; empty for the report itself.",
    },
}
"""Kind of mention -> key -> meaning."""
