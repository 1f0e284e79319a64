"""The account file against its contract: its keys, its words, its schema; and the checks of `promises` against broken files."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from synoptic import Report, Settings
from synoptic.compose.render import decode, encode, schema
from synoptic.model import account as records
from synoptic.model.finding import CONFLICT_KINDS, VERDICTS
from synoptic.model.report import BLOCK_KINDS
from synoptic.pipeline import read_reports
from tests.promises import broken
from tests.test_bad_input import GERMAN
from tests.test_cli import ONE, TWO

Account = dict[str, Any]
CONTRACT = Path(__file__).parents[2] / "shared" / "account.md"

KEYS = {
    "AccountFile": "schema synoptic settings reports reuses origins entities claims conflicts event timeline account unsure",
    "ReportRecord": "id name text outlet title byline published language blocks",
    "BlockRecord": "start end kind",
    "ReuseRecord": "earlier later share passages direction reason",
    "PassagePair": "earlier later",
    "OriginRecord": "id kind name reports",
    "EntityRecord": "id kind name aliases mentions",
    "Place": "report start end",
    "ClaimRecord": "id statement when quantities evidence reports newsrooms origins standing reason",
    "QuantityRecord": "low high unit of approximate",
    "EvidenceRecord": "report start end quote factuality attribution origin",
    "AttributionRecord": "source cue entity anonymous",
    "ConflictRecord": "id kind verdict sides claims reason",
    "SideRecord": "value evidence",
    "PassageRecord": "report start end quote",
    "EventRecord": "what when where who figures",
    "ValueRecord": "value entity origins evidence rivals reason level role",
    "FigureRecord": "of low high unit as_of origins evidence rivals reason",
    "TimelineRecord": "when claim status",
    "SentenceRecord": "text claims citations",
    "UnsureRecord": "what evidence reason",
}
"""The names that `synoptic.account/1` promises. Keys may be added; one that is renamed or dropped needs another number."""


@pytest.fixture(scope="module")
def account() -> Account:
    """Two reports that differ, and one that cannot be analysed."""
    reports = [Report("one.txt", ONE), Report("two.txt", TWO), Report("three.txt", GERMAN)]
    made: Account = json.loads(read_reports(reports, Settings()).to_json())
    return made


@pytest.mark.parametrize("name", sorted(KEYS))
def test_promised_keys_are_there(name: str) -> None:
    assert set(KEYS[name].split()) <= {f.name for f in fields(getattr(records, name))}


def test_keys_stand_in_the_order_of_the_contract(account: Account) -> None:
    assert [k for k in account if k in KEYS["AccountFile"].split()] == KEYS["AccountFile"].split()
    assert account["schema"] == "synoptic.account/1"


@pytest.mark.skipif(not CONTRACT.is_file(), reason="no contract beside the checkout")
def test_contract_names_no_key_that_is_not_there() -> None:
    text = CONTRACT.read_text(encoding="utf-8")
    block = re.search(r"```\n(\{.*?\n\})\n```", text, re.DOTALL)
    assert block
    known = {f.name for name in KEYS for f in fields(getattr(records, name))}
    assert set(re.findall(r'"([a-z_]+)"(?=[,:\]} ])', block[1].split('"event"')[0])) - known <= WORDS


WORDS = {
    *"known likely unknown newsroom agency cited person organisation place happened planned possible denied unsure".split(),
    *"corroborated single disputed date quantity name wording status polarity contradiction update compatible".split(),
    *"variant synoptic".split(),
}
"""Values of the contract, which it writes as it writes keys."""


def test_schema_knows_the_words_of_the_model() -> None:
    defined = schema()["$defs"]
    assert set(defined["ConflictRecord"]["properties"]["kind"]["enum"]) == set(CONFLICT_KINDS)
    assert set(defined["ConflictRecord"]["properties"]["verdict"]["enum"]) == set(VERDICTS)
    assert all(kind in defined["BlockRecord"]["properties"]["kind"]["description"] for kind in BLOCK_KINDS)


def test_file_is_one_json_object_in_utf8(account: Account) -> None:
    written = encode(decode(json.dumps(account).encode()))
    assert json.loads(written) == account
    assert written.endswith(b"}\n")
    assert "“We had never".encode() in written
    assert b"NaN" not in written and b"Infinity" not in written


def test_what_was_read_validates(account: Account) -> None:
    assert broken(account) == []
    assert account["conflicts"]
    assert account["account"]
    assert [r["analysed"] for r in account["reports"]].count(False) == 1


# What breaks a promise is found -------------------------------------------------------------------------------------


def _quote(a: Account) -> None:
    a["claims"][0]["evidence"][0]["quote"] += "!"


def _beyond(a: Account) -> None:
    a["account"][0]["citations"][0]["end"] = 10**6


def _empty_span(a: Account) -> None:
    side = a["conflicts"][0]["sides"][0]["evidence"][0]
    side["end"] = side["start"]


def _block(a: Account) -> None:
    a["reports"][0]["blocks"].pop()


def _overlap(a: Account) -> None:
    a["reports"][0]["blocks"][1]["start"] -= 3


def _uncited(a: Account) -> None:
    a["account"][0]["citations"] = []


def _number(a: Account) -> None:
    a["account"][0]["text"] += " It cost 4,711 crowns."


def _number_word(a: Account) -> None:
    a["account"][0]["text"] += " It took seventeen days."


def _name(a: Account) -> None:
    a["account"][0]["text"] += " It was Agatha Quill."


def _origins(a: Account) -> None:
    a["claims"][0]["origins"] = a["claims"][0]["newsrooms"] + 1


def _no_origin(a: Account) -> None:
    a["claims"][0]["origins"] = 0


def _reports(a: Account) -> None:
    a["claims"][0]["reports"] += 1


def _statement(a: Account) -> None:
    a["claims"][0]["statement"] = "Nobody printed this."


def _twice(a: Account) -> None:
    a["claims"].append(a["claims"][0])


def _reference(a: Account) -> None:
    a["claims"][0]["evidence"][0]["origin"] = "o0"


def _conflict_claim(a: Account) -> None:
    a["conflicts"][0]["claims"].append("c0")


def _verdict(a: Account) -> None:
    a["conflicts"][0]["verdict"] = "lie"


def _lost_key(a: Account) -> None:
    del a["claims"][0]["when"]


def _more(a: Account) -> None:
    a["event"]["mood"] = "sad"


BREAKS = [_quote, _beyond, _empty_span, _block, _overlap, _uncited, _number, _number_word, _name, _origins, _no_origin,
          _reports, _statement, _twice, _reference, _conflict_claim, _verdict, _lost_key, _more]  # fmt: skip


@pytest.mark.parametrize("breaks", BREAKS, ids=lambda f: f.__name__[1:])
def test_what_breaks_a_promise_is_found(account: Account, breaks: Callable[[Account], None]) -> None:
    changed = copy.deepcopy(account)
    breaks(changed)
    assert broken(changed)


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
