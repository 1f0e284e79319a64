"""The JSON Schema (2020-12) of the account file, made from the record classes and the words below.

It is strict: every key is required and no other is allowed, since it says what this version writes. A program that
reads account files should pass over keys it does not know.
"""

from __future__ import annotations

from typing import Any

import msgspec

from synoptic.model.account import SCHEMA, AccountFile

_EDTF = "EDTF: 2023-05-30, 2023-04, 2023-05-30T13:26, 2023-05-30/2023-05-31, 2016/2020"
_REPORT = "Id of the report."
_START = "First code point, counted in the report's text."
_END = "One past the last code point."
_QUOTE = "text[start:end] of the report, to the letter."
_REASON = "What was compared, with what result."
_LOW = "Lower bound; null where open."
_HIGH = "Upper bound; null where open."
_ORIGINS = "Independent origins that give it."
_EVIDENCE = "The passages that give it."

WORDS: dict[str, dict[str, str]] = {
    "BlockRecord": {
        "start": _START,
        "end": _END,
        "kind": "headline standfirst byline dateline subhead paragraph quote caption boilerplate.",
    },
    "ReportRecord": {
        "id": "Hash of the report as received.",
        "name": "File name, URL or id as given.",
        "text": "What spans count in: a text file as received; for HTML, the text taken from it.",
        "outlet": "Who published it; null where the report does not say.",
        "title": "Its headline; null where the report does not say.",
        "byline": "Its authors.",
        "published": f"{_EDTF}; null where the report does not say.",
        "language": "ISO 639-1; null where it could not be told.",
        "blocks": "The parts of the text; they cover all of it but blank space.",
        "analysed": "False where the report was kept but not analysed.",
        "note": "Why it was not analysed, or what was repaired on reading; else null.",
    },
    "PassagePair": {"earlier": "[start, end] in the earlier report.", "later": "[start, end] in the later report."},
    "StockPair": {
        "earlier": "[start, end] in the earlier report.",
        "later": "[start, end] in the later report.",
        "reason": "What it is: a statement both quote, a caption, names or titles, a formula, an appeal, a refrain, too short.",
    },
    "ReuseRecord": {
        "earlier": "Id of the earlier report; where the direction is unknown, by date, then by id.",
        "later": "Id of the later report.",
        "share": "How much of the later report's article text stands in the earlier one.",
        "passages": "The stretches that stand in both.",
        "direction": "Whether a credit says who took it from whom, dates say so, or nothing does.",
        "reason": _REASON,
        "copy": "Whether the later report is no newsroom's own work on what it shares.",
        "via": "Id of the report through which the later one took it, where all of it stands there too; else null.",
        "stock": "What the two have in common without one having it from the other.",
        "earlier_share": "How much of the earlier report's article text stands in the later one.",
        "both_from": "Id of the report before both from which, as far as the words tell, both took it; else null.",
    },
    "OriginRecord": {
        "id": "Id of the origin.",
        "kind": "newsroom: an outlet's own work; agency: a wire; cited: a person, office, institute or document.",
        "name": "As printed.",
        "reports": "Ids of the reports that rest on it.",
    },
    "Place": {"report": _REPORT, "start": _START, "end": _END},
    "EntityRecord": {
        "id": "Id of the entity.",
        "kind": "person, organisation, place and so on.",
        "name": "The fullest and most frequent printed form; a given name alone, with the family name of whose child it is.",
        "aliases": "Its other printed forms.",
        "mentions": "Where it is named, described or meant.",
        "reasons": "Why its forms are taken for one.",
    },
    "QuantityRecord": {
        "low": _LOW,
        "high": _HIGH,
        "unit": "UCUM unit; null for a count.",
        "of": "What is counted or measured.",
        "approximate": "Whether it was hedged: “about”, “some”.",
    },
    "AttributionRecord": {
        "source": "Who is said to have said it, as printed.",
        "cue": "The words that say so, as printed.",
        "entity": "Id of the source's entity; null where it was not resolved.",
        "anonymous": "Whether the source has no name.",
    },
    "EvidenceRecord": {
        "report": _REPORT,
        "start": _START,
        "end": _END,
        "quote": _QUOTE,
        "factuality": "How the passage presents what it states.",
        "attribution": "Who is said to have said it; null where the report says it itself.",
        "origin": "Id of the origin it rests on.",
        "newsroom": "Id of the newsroom or agency whose wording it is, once copies are folded.",
        "copied_from": "Id of the report it was taken from; null where it is the report's own.",
    },
    "PassageRecord": {"report": _REPORT, "start": _START, "end": _END, "quote": _QUOTE},
    "ClaimRecord": {
        "id": "Id of the claim.",
        "statement": "The clearest passage, as printed.",
        "when": f"When it happened or will happen. {_EDTF}; null where nothing says.",
        "quantities": "The quantities it states.",
        "evidence": "The passages that state it.",
        "reports": "Reports that print it.",
        "newsrooms": "Newsrooms left once copies are folded.",
        "origins": "Independent origins left once shared cited sources are folded too.",
        "standing": "Whether independent origins bear it out, one origin gives it, or reports disagree.",
        "reason": _REASON,
        "related": "Passages that word it otherwise or state part of it; they are not counted.",
    },
    "SideRecord": {"value": "The reading, as printed.", "evidence": _EVIDENCE},
    "ConflictRecord": {
        "id": "Id of the conflict.",
        "kind": "In what the reports differ.",
        "verdict": "update: the later report overtakes the earlier; compatible: they differ in precision or bound;"
        " variant: two spellings or renderings of one thing.",
        "sides": "The readings that differ; for an update in the order of time.",
        "claims": "Ids of the claims concerned.",
        "reason": _REASON,
    },
    "ValueRecord": {
        "value": "The answer; EDTF for `when`.",
        "entity": "Id of the entity it names; null where it names none.",
        "origins": _ORIGINS,
        "evidence": _EVIDENCE,
        "rivals": "Other answers that the reports give, best supported first.",
        "reason": _REASON,
        "level": "For `where`: address place city region country; else null.",
        "role": "For `who`: victim suspect official witness speaker organiser guest or other plain words; else null.",
    },
    "FigureRecord": {
        "of": "One or two plain words for what is counted.",
        "low": _LOW,
        "high": _HIGH,
        "unit": "UCUM unit; null for a count.",
        "as_of": f"Date of the report that gives it. {_EDTF}.",
        "origins": _ORIGINS,
        "evidence": _EVIDENCE,
        "rivals": "Other numbers that the reports give, best supported first.",
        "reason": _REASON,
        "derived": "How the number came about, where no report prints it; null where one does.",
        "series": "What was given one after the other, in the order of time, where later reports overtook earlier ones.",
    },
    "DerivedRecord": {
        "how": "What was added up, taken away or counted, in words.",
        "evidence": "The passages that print what it was made from.",
    },
    "StepRecord": {
        "value": "What was given, as printed; a bound in figures.",
        "low": _LOW,
        "high": _HIGH,
        "as_of": f"Date of the first report that gave it. {_EDTF}; null where unknown.",
        "evidence": _EVIDENCE,
    },
    "EventRecord": {
        "what": "What happened.",
        "when": "When it happened.",
        "where": "Where it happened, most specific first.",
        "who": "Who took part, with their roles.",
        "figures": "The numbers of the event.",
    },
    "TimelineRecord": {"when": _EDTF, "claim": "Id of the claim.", "status": "Whether it happened or was planned."},
    "SentenceRecord": {
        "text": "A sentence of the brief.",
        "claims": "Ids of the claims it states.",
        "citations": "The passages it rests on; never empty.",
        "reports": "Reports that state what it is printed for; null for a sentence that sets out a contradiction.",
        "newsrooms": "Newsrooms of these once copies are folded, or null.",
        "origins": "Independent origins of these once shared sources are folded, or null.",
        "dates": "The dates of its relative times, each where it is first needed.",
        "as_of": "EDTF of its report where it tells what goes on or lies ahead and later reports were printed; else null.",
        "conflict": "Id of the contradiction whose other side, or whose sides, it prints; else null.",
    },
    "DateRecord": {"words": "The relative time as it stands in the sentence.", "when": "EDTF of what it stands for."},
    "FallRecord": {
        "claim": "Id of the claim.",
        "origins": "Origins on which it rests.",
        "left": "Origins left without the sources dropped.",
    },
    "FragilityRecord": {
        "names": "What the sources dropped are called.",
        "origins": "Ids of their origins: whatever rests on one of these is dropped.",
        "reports": "Ids of their own reports: whatever these print is dropped.",
        "claims": "Claims of two origins or more that fall below two without them.",
        "lost": "Ids of the claims that nobody else states.",
    },
    "ShortRecord": {
        "claim": "Id of the claim.",
        "origins": "Origins on which it rests.",
        "text": "The words of the brief that state it; empty where they are part of another such claim's in one sentence.",
    },
    "UnsureRecord": {
        "what": "What a desk would still ask, or what the program left open.",
        "evidence": "The passages concerned.",
        "reason": _REASON,
    },
    "RejectedRecord": {"name": "File name, URL or id as given.", "reason": "Why it could not be read."},
    "AccountFile": {
        "schema": "The number of this contract.",
        "synoptic": "Program version.",
        "settings": "Every setting that shaped the result.",
        "reports": "The reports as received.",
        "reuses": "Who took what from whom.",
        "origins": "The sources on which statements rest.",
        "entities": "People, places, organisations and other named things.",
        "claims": "What the reports state.",
        "conflicts": "Where the reports differ.",
        "event": "The five Ws of the main event.",
        "timeline": "Claims in the order of time.",
        "account": "The brief, sentence by sentence.",
        "unsure": "What was left open rather than guessed.",
        "rejected": "What was handed over and could not be read.",
        "fragility": "Every single source without which some claim would fall below two origins.",
        "without": "The sources that the setting `without` drops, together; null where it names none.",
        "short": "Claims of the brief with fewer origins than the setting `require` asks for.",
    },
}

_LIMITS: dict[str, dict[str, Any]] = {
    "start": {"minimum": 0},
    "end": {"minimum": 0},
    "share": {"minimum": 0, "maximum": 1},
    "earlier_share": {"minimum": 0, "maximum": 1},
    "newsrooms": {"minimum": 0},
    "earlier": {"minItems": 2, "maxItems": 2},
    "later": {"minItems": 2, "maxItems": 2},
    "citations": {"minItems": 1},
    "sides": {"minItems": 2},
}
"""Bounds by key; each applies where the key's type can have it."""

_APPLIES = {
    "minimum": ("integer", "number"),
    "maximum": ("integer", "number"),
    "minItems": ("array",),
    "maxItems": ("array",),
}


def schema() -> dict[str, Any]:
    """The JSON Schema that every account file validates against."""
    (_,), definitions = msgspec.json.schema_components([AccountFile], ref_template="#/$defs/{name}")
    for name, definition in definitions.items():
        definition["additionalProperties"] = False
        definition["required"] = list(definition["properties"])
        for key, rule in definition["properties"].items():
            _describe(rule, key, WORDS[name][key])
    whole = definitions.pop("AccountFile")
    whole["properties"]["schema"] = {"const": SCHEMA, "description": WORDS["AccountFile"]["schema"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:" + SCHEMA.replace("/", ":"),
        **whole,
        "title": "Synoptic account",
        "$defs": dict(sorted(definitions.items())),
    }


def _describe(rule: dict[str, Any], key: str, words: str) -> None:
    rule.pop("default", None)
    rule["description"] = words
    for limit, value in _LIMITS.get(key, {}).items():
        if rule.get("type") in _APPLIES[limit]:
            rule[limit] = value
