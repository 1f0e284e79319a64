"""The account file: what is written validates, comes back the same, and is the same bytes each time."""

from __future__ import annotations

import json
import math
from dataclasses import fields, replace

import jsonschema
import pytest

from synoptic.compose.render import decode, dump, encode, schema, to_object
from synoptic.compose.render.schema import WORDS
from synoptic.model import account as records
from synoptic.model.errors import InputError

from . import sample_account as sample
from .sample_hostile import hostile

ACCOUNTS = {"sample": sample.build(), "empty": sample.empty(), "hostile": hostile()}


@pytest.mark.parametrize("name", ACCOUNTS)
def test_comes_back_the_same(name: str) -> None:
    written = encode(ACCOUNTS[name])
    assert decode(written) == ACCOUNTS[name]
    assert encode(decode(written)) == written


@pytest.mark.parametrize("name", ACCOUNTS)
def test_validates(name: str) -> None:
    rules = schema()
    jsonschema.Draft202012Validator.check_schema(rules)
    jsonschema.Draft202012Validator(rules).validate(json.loads(encode(ACCOUNTS[name])))


def test_keys_stand_in_the_order_of_the_contract() -> None:
    written = json.loads(encode(sample.build()))
    assert list(written) == [field.name for field in fields(records.AccountFile)]
    assert list(written["settings"]) == sorted(written["settings"])


def test_whole_numbers_have_no_fraction_and_infinity_is_null() -> None:
    one = sample.build()
    figure = replace(one.event.figures[0], low=212.0, high=math.inf)
    written = encode(replace(one, event=replace(one.event, figures=[figure]))).decode()
    assert '"low": 212,' in written
    assert "212.0" not in written
    assert json.loads(written)["event"]["figures"][0]["high"] is None


def test_ends_in_one_newline_and_is_utf8_to_the_letter() -> None:
    written = encode(sample.build())
    assert written.endswith(b"}\n")
    assert "קול החוף".encode() in written


def test_one_line() -> None:
    line = dump({"id": "a", **to_object(sample.build())})
    assert line.count(b"\n") == 1
    assert line.startswith(b'{"id":"a","schema":"synoptic.account/1"')


def test_lone_surrogate_is_escaped() -> None:
    assert b"\\ud800" in encode(hostile())


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"schema": 1}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_account_file_is_named(data: bytes) -> None:
    with pytest.raises(InputError, match="not an account file"):
        decode(data)


def test_every_key_is_described_and_no_other() -> None:
    for name, words in WORDS.items():
        assert list(words) == [field.name for field in fields(getattr(records, name))]


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("claims", 0, "standing"), "certain"),
        (("claims", 0, "reports"), "4"),
        (("claims", 0, "extra"), 1),
        (("reuses", 0, "share"), 1.5),
        (("reuses", 0, "passages", 0, "later"), [1]),
        (("account", 0, "citations"), []),
        (("conflicts", 0, "kind"), "colour"),
        (("reports", 0, "blocks", 0, "start"), -1),
        (("schema",), "synoptic.account/2"),
    ],
)
def test_the_schema_refuses(path: tuple[str | int, ...], wrong: object) -> None:
    written = json.loads(encode(sample.build()))
    inner = written
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = wrong
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written, schema())


def test_the_schema_misses_no_key() -> None:
    written = json.loads(encode(sample.build()))
    del written["claims"][0]["related"]
    with pytest.raises(jsonschema.ValidationError, match="related"):
        jsonschema.validate(written, schema())
