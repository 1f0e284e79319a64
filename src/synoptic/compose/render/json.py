"""The account as JSON: one UTF-8 object in the names and the order of the published contract.

The same account gives the same bytes: keys stand in the contract's order, those of `settings` sorted; numbers that are
whole are written without a fraction; what JSON cannot hold (infinities) is null. Text is written to the letter. A lone
surrogate, which UTF-8 cannot hold, is written as its `\\uXXXX` escape; two that happen to stand side by side as a pair
come back as the one character they stand for.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

import msgspec

from synoptic.model.account import AccountFile
from synoptic.model.errors import InputError

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_object(account: AccountFile) -> dict[str, Any]:
    """The account as dicts, lists, strings and numbers, ready for any JSON writer; `dump` writes it."""
    plain: dict[str, Any] = msgspec.to_builtins(account)
    plain["settings"] = _sorted(plain["settings"])
    whole: dict[str, Any] = _whole(plain)
    return whole


def dump(value: Any, *, indent: int | None = None) -> bytes:
    """`value` as UTF-8 JSON and a newline: one line, or indented by `indent` blanks.

    For values of JSON types. Nothing is sorted and nothing escaped that need not be.
    """
    separators = (",", ": ") if indent else (",", ":")
    written = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)
    safe = _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", written)
    return safe.encode("utf-8") + b"\n"


def encode(account: AccountFile) -> bytes:
    """The account file: indented UTF-8 JSON with a newline at its end."""
    return dump(to_object(account), indent=1)


def decode(data: bytes) -> AccountFile:
    """Read back what `encode` wrote. Unknown keys are passed over.

    Raises InputError where `data` is not JSON, or not an account file.
    """
    try:
        return msgspec.convert(json.loads(data), AccountFile)
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is not an account file: {error}; give what `synoptic read --json` wrote") from None


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _whole(value: Any) -> Any:
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list) else value
