"""What an account file promises, held against one: `broken(account)` names every promise that it does not keep.

The account is the JSON object as read back from the file, so that nothing the program knows beside it can help.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator

from synoptic.compose.render import schema

Account = dict[str, Any]

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(r"[^\W\d_](?:[\w’'.-]*\w)?")
NUMBER_WORDS = dict(
    zip(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split(),
        map(str, [*range(2, 20), *range(20, 101, 10)]),
        strict=True,
    )
) | {word: word for word in ("dozen", "thousand", "million", "billion")}
OPENING = frozenset(
    "a after all also although an and another as at because before both but by during each earlier for from he her his "
    "however if in it its later meanwhile more most neither no not of on one only or other others over she since so some "
    "that the their then there these they this those though to under until what when where which while who with".split()
)
"""Words that open a sentence with a capital and are no names."""


def broken(account: Account) -> list[str]:
    """Every promise that the account does not keep, in words; none is right."""
    checks = (valid, spans, blocks, references, statements, counts, sentences)
    return [f"{check.__name__}: {what}" for check in checks for what in check(account)]


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    made = schema()
    Draft202012Validator.check_schema(made)
    return Draft202012Validator(made)


def valid(account: Account) -> Iterator[str]:
    """It validates against the published schema."""
    for error in _validator().iter_errors(account):
        yield f"{error.json_path}: {error.message[:200]}"


def objects(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object in it, with where it stands."""
    if isinstance(value, dict):
        yield path, value
        for key, part in value.items():
            yield from objects(part, f"{path}.{key}")
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from objects(part, f"{path}[{n}]")


def _texts(account: Account) -> dict[str, str]:
    return {report["id"]: report["text"] for report in account["reports"]}


def spans(account: Account) -> Iterator[str]:
    """Every span lies in its report, is not empty, and slices to its quote."""
    texts = _texts(account)
    every = [
        (at, o, o["report"], o["start"], o["end"]) for at, o in objects(account) if {"report", "start"} <= o.keys()
    ]
    for reuse in account["reuses"]:
        for pair in reuse["passages"]:
            every += [("reuse", {}, reuse[role], *pair[role]) for role in ("earlier", "later")]
    for at, item, report, start, end in every:
        if report not in texts or not 0 <= start < end <= len(texts[report]):
            yield f"{at}: [{start}, {end}) of report {report}"
        elif "quote" in item and texts[report][start:end] != item["quote"]:
            yield f"{at}: {item['quote']!r} is not {texts[report][start:end]!r}"


def blocks(account: Account) -> Iterator[str]:
    """Blocks do not overlap, and cover everything but blank space."""
    for report in account["reports"]:
        text, at = report["text"], 0
        for block in [*report["blocks"], {"start": len(text), "end": len(text)}]:
            if not at <= block["start"] <= block["end"] <= len(text):
                yield f"{report['name']}: {block} after {at}"
            if text[at : block["start"]].strip():
                yield f"{report['name']}: {text[at : block['start']]!r} is in no block"
            at = block["end"]


def references(account: Account) -> Iterator[str]:
    """Whatever is named exists, and no two things have one id."""
    known = {
        part: [x["id"] for x in account[part]] for part in ("reports", "origins", "entities", "claims", "conflicts")
    }
    for key, n in Counter(i for ids in known.values() for i in ids).items():
        if n > 1:
            yield f"id {key} stands {n} times"
    single = (
        ("origin", "origins"),
        ("newsroom", "origins"),
        ("copied_from", "reports"),
        ("entity", "entities"),
        ("claim", "claims"),
        ("report", "reports"),
    )
    named = [*single, ("earlier", "reports"), ("later", "reports")]
    for at, item in objects(account):
        for key, part in named:
            if isinstance(item.get(key), str) and item[key] not in known[part]:
                yield f"{at}.{key}: no {item[key]} among the {part}"
    for part, key in (
        ("origins", "reports"),
        ("conflicts", "claims"),
        ("account", "claims"),
        ("fragility", "origins"),
        ("fragility", "reports"),
    ):
        for item in account[part]:
            missing = set(item[key]) - set(known[key])
            if missing:
                yield f"{part}: no {sorted(missing)} among the {key}"


def statements(account: Account) -> Iterator[str]:
    """A claim's statement is one of its passages, as printed."""
    for claim in account["claims"]:
        if claim["statement"] not in [e["quote"] for e in claim["evidence"]]:
            yield f"{claim['id']}: {claim['statement']!r}"


def counts(account: Account) -> Iterator[str]:
    """Reports are those of the evidence, and reports >= newsrooms >= origins >= 1."""
    for claim in account["claims"]:
        numbers = claim["reports"], claim["newsrooms"], claim["origins"]
        if claim["reports"] != len({e["report"] for e in claim["evidence"]}):
            yield f"{claim['id']}: {claim['reports']} reports is not what its evidence shows"
        if not numbers[0] >= numbers[1] >= numbers[2] >= 1:
            yield f"{claim['id']}: {numbers}"
    origins = {claim["id"]: claim["origins"] for claim in account["claims"]}
    for record in account["fragility"]:
        for fall in record["claims"]:
            if not fall["left"] < 2 <= fall["origins"] == origins[fall["claim"]]:
                yield f"without {record['names']}: {fall}"


def sentences(account: Account) -> Iterator[str]:
    """Every sentence of the brief is cited, and its citations hold its numbers and its names."""
    texts = _texts(account)
    for sentence in account["account"]:
        if not sentence["citations"]:
            yield f"{sentence['text']!r} is not cited"
            continue
        cited = "\n".join(texts[c["report"]][c["start"] : c["end"]] for c in sentence["citations"])
        yield from (
            f"{n} of {sentence['text']!r} is not cited" for n in sorted(numbers(sentence["text"]) - numbers(cited))
        )
        words = words_of(cited)
        for name in names(sentence["text"]):
            if bare(name) not in words and not all(p in words for p in parts(bare(name)) if p):
                yield f"{name} of {sentence['text']!r} is not cited"


def numbers(text: str) -> set[str]:
    """Numbers in digits, and number words from two up."""
    written = {n.replace(",", "") for n in NUMBER.findall(text)}
    return written | {NUMBER_WORDS[w] for w in re.findall(r"[a-z]+", text.lower()) if w in NUMBER_WORDS}


def bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word).casefold()


def parts(word: str) -> list[str]:
    return re.split(r"[-.’']", word)


def words_of(text: str) -> set[str]:
    found = [bare(w) for w in WORD.findall(text)]
    return {p for w in found for p in (w, *parts(w)) if p}


def names(sentence: str) -> Iterator[str]:
    """Capitalised words; the first only where a capitalised word follows and it is no common opening word."""
    words = WORD.findall(sentence)
    for n, word in enumerate(words):
        opens = n == 0 and (word.casefold() in OPENING or not (len(words) > 1 and words[1][0].isupper()))
        if word[0].isupper() and not opens:
            yield word
