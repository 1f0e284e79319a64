"""From the tagger's named spans to clean name spans with one label a string: repairs by mechanism, not by name.

The tagger labels each occurrence by its own surroundings. Here one article's occurrences are read together: the same
string takes the label that most of its occurrences have, a surname takes that of the full name it ends, and a place
run into a person's name is cut off ("Ruritania Anna Berg").

Missed on purpose: names that the tagger finds nowhere in the article; a surname borne by two full names stays "person"
without saying which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from synoptic.annotate.english.names.as_people import as_people
from synoptic.annotate.english.names.bodies import acronyms_missed, acronyms_told, bodies_missed
from synoptic.annotate.english.names.cutting import Known, cut, is_noise, names_in, names_known, with_suffixes
from synoptic.annotate.english.names.found import Found
from synoptic.annotate.english.names.joining import joined
from synoptic.annotate.english.names.missed import people_missed
from synoptic.annotate.english.names.nicknamed import nicknamed, without_pieces
from synoptic.annotate.english.names.trades import is_trade
from synoptic.annotate.english.names.trimming import trim
from synoptic.annotate.english.names.voting import counted, given_names_of, surnames_of, teams_of, vote
from synoptic.annotate.english.names.words import HEADWORDS, HONORIFICS, LABELS, ROLES, TITLE_PARTS
from synoptic.annotate.english.names.writing import Writing
from synoptic.model.gazetteer import level
from synoptic.model.parse import Parse, Token


def name_spans(parses: Sequence[Parse]) -> list[Found]:
    """The names of one article, in the order of the text, none overlapping."""
    writing = Writing(parses)
    raw = [
        f
        for parse in parses
        for n in parse.names
        if n.label in LABELS
        for f in trim(parse, n.first, n.last, LABELS[n.label])
        if not is_noise(f, writing)
    ]
    raw = joined(raw)
    known = names_known(raw, writing)
    raw = with_suffixes([piece for f in raw for piece in cut(f, known, writing)])
    places = counted(raw)
    pieces = [piece for f in raw for piece in _split_place(f, places)]
    pieces += [f for parse, taken in _taken(parses, pieces) for f in _beside_roles(parse, taken)]
    pieces = as_people(without_pieces(pieces, [f for parse in parses for f in nicknamed(parse)]))
    lone = {f.key for f in pieces if f.label == "person" and f.last - f.first == 1}
    lone -= given_names_of(f.key for f in pieces if f.label == "person" and f.last - f.first > 1)
    pieces += [f for parse, own in _by_parse(parses, pieces) for f in people_missed(parse, own, lone, writing)]
    people = {f.key for f in pieces if f.label == "person" and f.last - f.first > 1}
    surnames, teams = surnames_of(people), teams_of(pieces)
    labels = vote(pieces, surnames, given_names_of(people), teams)
    pieces += [f for parse in parses for f in _offices(parse)]
    pieces += [f for parse, taken in _taken(parses, pieces) for f in _unlabelled(parse, taken, surnames, teams, labels)]
    pieces += [f for parse, taken in _taken(parses, pieces) for f in bodies_missed(parse, taken, writing)]
    letters = acronyms_told(pieces)
    labels |= dict.fromkeys(letters, "organisation")
    pieces += [f for parse, taken in _taken(parses, pieces) for f in acronyms_missed(parse, taken, letters)]
    pieces += [f for parse, taken in _taken(parses, pieces) for f in _in_headings(parse, taken, known, writing)]
    result = [Found(f.parse, f.first, f.last, labels.get(f.key, f.label)) for f in pieces if not _letters(f)]
    return _with_given_names(sorted(_apart(result), key=lambda f: f.tokens[0].start), surnames, writing)


def _letters(f: Found) -> bool:
    """Whether it is no more than letters behind a person's name: "Mark Veldt, Esq."."""
    return f.label == "person" and f.key.rstrip(".") in ("Esq", "PhD", "Ph.D", "MD", "M.D")


def _with_given_names(found: Sequence[Found], surnames: frozenset[str], writing: Writing) -> list[Found]:
    """The names with the given name before a known family name that stood alone: "Signe" before "Dahl", tagged or not."""
    result: list[Found] = []
    for f in found:
        before = result[-1] if result and result[-1].parse is f.parse else None
        if before is not None and _first_of_three(before, f):
            result[-1] = Found(f.parse, before.first, f.last, "person")
            continue
        alone = f.label == "person" and f.key in surnames
        if alone and before is not None and before.last == f.first:
            given = before.label == "person" and " " not in before.key and before.key not in surnames
            if given and not is_trade(before.tokens[0], 2):
                result[-1] = Found(f.parse, before.first, f.last, "person")
                continue
        elif alone and _given_before(f, writing):
            f = Found(f.parse, f.first - 1, f.last, "person")
        result.append(f)
    return result


def _first_of_three(before: Found, f: Found) -> bool:
    """Whether a word taken for a town or a body is the first name of the full name right behind it: before an initial
    ("Dallas J. Berg"), behind an age ("17-year-old Dallas Mark Berg"), or, for a body, at the head of a sentence that tells
    what the person did."""
    one = before.last - before.first == 1 and before.last == f.first and before.label in ("place", "organisation")
    word = f.parse.tokens[before.first]
    if not one or f.label != "person" or f.last - f.first < 2 or not word.text[1:].islower() or is_trade(word, 2):
        return False
    initial = f.parse.tokens[f.first].text
    if (
        len(initial) == 2
        and initial.endswith(".")
        or before.first
        and f.parse.tokens[before.first - 1].text.endswith("old")
    ):
        return True
    opening = any(a == before.first for a, _ in f.parse.sentences)
    return opening and before.label == "organisation" and f.parse.tokens[f.last - 1].dep in ("nsubj", "nsubjpass")


def _given_before(f: Found, writing: Writing) -> bool:
    """Whether the word before a family name, no name by itself, is the given name."""
    if f.first == 0 or writing.heading(f.parse, f.first):
        return False
    t = f.parse.tokens[f.first - 1]
    plain = t.pos == "PROPN" and t.text.isalpha() and t.text[1:].islower() and _capital(t)
    named = any(n.first <= t.i < n.last for n in f.parse.names)
    sentence = any(a <= t.i and f.first < b for a, b in f.parse.sentences)
    return plain and sentence and not named and not writing.is_common(t) and not is_trade(t, 2)


def _in_headings(parse: Parse, taken: set[int], known: Known, writing: Writing) -> list[Found]:
    """Names of running text that a heading prints and the tagger missed there."""
    found = names_in(parse, 0, len(parse.tokens), known) if writing.heading(parse, 0) else []
    return [f for f in found if taken.isdisjoint(range(f.first, f.last))]


def _split_place(f: Found, counts: dict[str, Counter[str]]) -> list[Found]:
    """ "Ruritania Anna Berg" -> place and person, where the article has both apart or it is a country's and the rest a full name.

    No first name goes before an initial or behind an age: "the death of Dallas J. Berg", "17-year-old Dallas Mark Berg".
    """
    if f.label != "person" or f.last - f.first < 2:
        return [f]
    aged = f.first > 0 and f.parse.tokens[f.first - 1].text.endswith("old")
    if aged or f.tokens[1].text.endswith(".") and len(f.tokens[1].text) == 2:
        return [f]
    head = counts.get(f.tokens[0].text)
    if head is None or head.most_common(1)[0][0] not in ("place", "nationality"):
        return [f]
    rest = " ".join(t.text for t in f.tokens[1:])
    if rest not in counts and (f.last - f.first < 3 or level(f.tokens[0].text) not in ("country", "region")):
        return [f]
    label = head.most_common(1)[0][0]
    return [Found(f.parse, f.first, f.first + 1, label), Found(f.parse, f.first + 1, f.last, "person")]


def _by_parse(parses: Sequence[Parse], found: Sequence[Found]) -> list[tuple[Parse, list[Found]]]:
    own: dict[int, list[Found]] = {id(parse): [] for parse in parses}
    for f in found:
        own[id(f.parse)].append(f)
    return [(parse, own[id(parse)]) for parse in parses]


def _taken(parses: Sequence[Parse], found: Sequence[Found]) -> list[tuple[Parse, set[int]]]:
    """Each parse with the indices of the tokens that names have in it."""
    taken: dict[int, set[int]] = {id(parse): set() for parse in parses}
    for f in found:
        taken[id(f.parse)].update(range(f.first, f.last))
    return [(parse, taken[id(parse)]) for parse in parses]


def _beside_roles(parse: Parse, taken: set[int]) -> list[Found]:
    """Capitalised words straight after a capitalised role that the tagger missed: "Governor Ilse Marten"."""
    missed = []
    k = 0
    while k < len(parse.tokens):
        t = parse.tokens[k]
        role = t.text[:1].isupper() and (t.lemma in ROLES or t.text.lower() in HONORIFICS)
        end = k + 1
        while (
            role
            and end < len(parse.tokens)
            and parse.tokens[end].pos == "PROPN"
            and end not in taken
            and _capital(parse.tokens[end])
        ):
            end += 1
        if role and end > k + 2 and parse.tokens[end - 1].lemma not in ROLES:
            missed.append(Found(parse, k + 1, end, "person"))
        k = max(end, k + 1)
    return missed


def _offices(parse: Parse) -> list[Found]:
    """ "Vorl County Sheriff's Office": capitalised words up to that of an organisation, over a possessive."""
    found = []
    for t in parse.tokens[2:]:
        if HEADWORDS.get(t.text.lower()) != "organisation" or not t.text[:1].isupper():
            continue
        first, owner = t.i, parse.tokens[t.i - 1]
        if owner.tag != "POS" or parse.tokens[t.i - 2].lemma not in ROLES:
            continue
        first = t.i - 2
        while (
            first > 0 and parse.tokens[first - 1].text[:1].isupper() and parse.tokens[first - 1].pos in ("PROPN", "ADJ")
        ):
            first -= 1
        if parse.tokens[first].text[:1].isupper() and t.i - first > 2:
            found.append(Found(parse, first, t.i + 1, "organisation"))
    return found


def _capital(t: Token) -> bool:
    return (
        t.text[:1].isupper()
        and t.text.lower() not in TITLE_PARTS
        and t.text.lower() not in HONORIFICS
        and t.lemma not in ROLES
    )


def _unlabelled(
    parse: Parse, taken: set[int], surnames: frozenset[str], teams: frozenset[str], labels: dict[str, str]
) -> list[Found]:
    """Words that are names elsewhere in the article and went unlabelled here."""
    result = []
    for t in parse.tokens:
        if t.i in taken or t.pos not in ("PROPN", "NOUN", "ADJ") or not t.text[:1].isupper():
            continue
        if t.text in surnames:
            result.append(Found(parse, t.i, t.i + 1, "person"))
        elif t.text in teams and t.tag in ("NNP", "NNPS"):
            result.append(Found(parse, t.i, t.i + 1, "organisation"))
        elif (
            labels.get(t.text) in ("place", "nationality", "organisation")
            and t.pos != "NOUN"
            and t.text.lower() not in TITLE_PARTS
        ):
            result.append(Found(parse, t.i, t.i + 1, labels[t.text]))
        elif t.text.endswith("s") and t.text[:-1] in surnames and t.tag == "NNPS":
            result.append(Found(parse, t.i, t.i + 1, "group"))
    return result


def _apart(found: Sequence[Found]) -> list[Found]:
    """The names without overlaps: the longer first."""
    kept: list[Found] = []
    used: set[tuple[int, int]] = set()
    for f in sorted(found, key=lambda f: (f.first - f.last, f.tokens[0].start)):
        places = {(t.start, t.end) for t in f.tokens}
        if not places & used:
            kept.append(f)
            used |= places
    return kept
