"""Ids are hashes of content: the same content gives the same id on any machine, in any order."""

from __future__ import annotations

import hashlib
import json


def content_id(prefix: str, *parts: object) -> str:
    """`prefix` and 12 hexadecimal digits of the SHA-256 of `parts` written as JSON.

    `parts` hold only strings, numbers, None, and lists or tuples of these. Twelve digits keep the chance of two ids
    meeting under one in a million for 23,000 objects of one kind.
    """
    written = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return f"{prefix}{hashlib.sha256(written.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
