"""Bytes -> text: the encoding found, binaries told apart, and text that was decoded wrongly once before mended."""

from __future__ import annotations

import codecs
import re
import unicodedata

from synoptic.model.commands import blanked
from synoptic.model.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\x00", "an SQLite database"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u0080\u20ac][\u0080-\u00bf\u0152-\u017e\u02dc\u2013-\u203a\u2122]"
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
ASK = "give plain text, HTML, a feed or JSON Lines"
SAMPLE = 65_536
TOLD = 0.1
"""By how much worse, of 1, a text's language may be told in an encoding with fewer misplaced characters than in the best."""
ENGLISH = 0.06
"""Share of the words that small words are in English; of the languages nearest to it, under half of that."""
_WESTERN = frozenset(
    "English French German Spanish Portuguese Italian Dutch Swedish Danish Norwegian Finnish Indonesian".split()
)
"""Languages that Windows-1252 has all letters of."""
_SMALL_WORDS = frozenset("the of and that with for from was were said has have it is by at".split())
_JOINERS = "\u200c\u200d"
_BEYOND = re.compile("[^\x00-\x7f]")
_JOINING = "\u00b4\u00b7\u00ad\u00a0"
"""Signs that stand between two letters: an accent for an apostrophe, a raised dot, a soft hyphen, a hard blank."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """(text, repairs in words). Raises InputError for empty and binary data."""
    if not data.strip():
        raise InputError(f"is empty; {ASK}")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return _mended(data.decode(encoding), ())
            except UnicodeDecodeError:
                return data.decode(encoding, "replace"), (f"bytes that are no {encoding} were replaced",)
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"is {kind}, not text; {ASK}")
    sample = data[:SAMPLE]
    if b"\x00" in sample or len(_CONTROL.findall(sample)) > 0.02 * len(sample):
        raise InputError(f"is a binary file, not text; {ASK}")
    try:
        return _mended(data.decode("utf-8"), ())
    except UnicodeDecodeError as error:
        return _other(data, error)


def _other(data: bytes, error: UnicodeDecodeError) -> tuple[str, tuple[str, ...]]:
    """Text that is not UTF-8: as it declares itself, else as its bytes look, else Windows-1252."""
    declared = _DECLARED.search(data[:4096])
    names = [declared[1].decode("ascii", "replace")] if declared else []
    if not names and error.start > len(data) - 4:
        return data[: error.start].decode("utf-8"), ("an incomplete character at the end was dropped",)
    names += [_guess(data), "cp1252"]
    for name in names:
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        return _mended(text, (f"read as {name.lower()}",))
    wrong = data.decode("utf-8", "replace")
    if wrong.count("\ufffd") < 0.01 * len(wrong):
        return wrong, ("bytes that are no utf-8 were replaced",)
    return data.decode("cp1252", "replace"), ("read as cp1252; bytes that are no cp1252 were replaced",)


def _guess(data: bytes) -> str:
    """Windows-1252 unless another encoding is clearly better by its letters.

    That is where Windows-1252 gives more letters and signs a place that no spelling has, or where the text is not English
    and its language is told as one that Windows-1252 has not all letters of. Missed on purpose: English with names whose
    letters are letters in both encodings ("Kova\u010d", "Kova\u00e8").
    """
    from charset_normalizer import from_bytes

    sample = data[:SAMPLE]
    found = from_bytes(sample)
    best, western = found.best(), sample.decode("cp1252", "replace")
    if best is None:
        return "cp1252"
    told = [match for match in found if match.coherence > best.coherence - TOLD]
    least = min(told, key=lambda match: _misplaced(str(match)))
    if _misplaced(str(least)) < _misplaced(western):
        return least.encoding
    if str(best) == western or _english(western) or _misplaced(str(best)) > _misplaced(western):
        return "cp1252"
    languages = {match.language for match in found if match is best or str(match) == western}
    return "cp1252" if languages & _WESTERN else best.encoding


def _misplaced(text: str) -> int:
    """How many characters beyond ASCII stand where no spelling has them: a sign inside a word, a capital behind a small
    letter or in front of a figure, a byte that means nothing."""
    wrong = 0
    for match in _BEYOND.finditer(text):
        sign, before, behind = (
            match.group(),
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        if sign.isupper():
            wrong += before.islower() or behind.isdigit()
        elif sign == "\ufffd" or sign <= "\x9f":
            wrong += 1
        elif sign <= "\xff" and not sign.isalpha():
            wrong += before.isalpha() and behind.isalpha() and sign not in _JOINING
    return wrong


def _english(text: str) -> bool:
    """Whether the small words of English are frequent: it needs no letters of its own beyond ASCII."""
    words = text.casefold().split()
    return sum(w in _SMALL_WORDS for w in words) > ENGLISH * len(words)


def _mended(text: str, repairs: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Text that was UTF-8, read as Windows-1252 and saved again, turned back; only where that is beyond doubt."""
    before = len(_MOJIBAKE.findall(text))
    if before < 2:
        return text, repairs
    import ftfy

    mended = ftfy.fix_encoding(text)
    if len(_MOJIBAKE.findall(mended)) > before / 10:
        return text, repairs
    return mended, (*repairs, f"{before} characters decoded wrongly before (mojibake) were mended")


def printing(text: str) -> tuple[str, tuple[str, ...]]:
    """What a reader can be shown of a text, and repairs in words: halves of surrogate pairs and commands to a terminal are
    replaced letter for letter, so that a place in the text stays the same place."""
    text, halves = without_surrogates(text)
    text, commands = blanked(text)
    said = "1 command to a terminal was" if commands == 1 else f"{commands} commands to a terminal were"
    return text, (*halves, f"{said} made blank") if commands else halves


def without_invisible(name: str) -> str:
    """A name on one line, without what nobody sees in it: blanks of no width, marks of direction, controls. The joiners of
    letters (U+200C, U+200D) stay, which some scripts spell with."""
    kept = (c for c in printing(name)[0] if c in _JOINERS or c.isspace() or unicodedata.category(c) not in ("Cc", "Cf"))
    return " ".join("".join(kept).split())


def without_surrogates(text: str) -> tuple[str, tuple[str, ...]]:
    """Halves of surrogate pairs, which JSON can hold and no encoding can, replaced one for one by U+FFFD."""
    halves = sum("\ud800" <= c <= "\udfff" for c in text) if not text.isascii() else 0
    if not halves:
        return text, ()
    said = (
        "1 broken character (of lone surrogates) was"
        if halves == 1
        else f"{halves} broken characters (lone surrogates) were"
    )
    return re.sub("[\ud800-\udfff]", "\ufffd", text), (f"{said} replaced",)
