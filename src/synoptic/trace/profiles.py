"""What is known of each cited source by which it can be told from another one: its names, and the nouns that say what it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.reuse import Profile
from synoptic.trace.apart_under import ACCOUNT
from synoptic.trace.described import FIRM, PRIVATE
from synoptic.trace.doers import ACTORS
from synoptic.trace.heads import CALLINGS, MARKED, SCOPES, is_body_noun, is_firms, kinds_of
from synoptic.trace.known import BODIES, Known
from synoptic.trace.lowered import lowered, small_words
from synoptic.trace.peeling import HEAD_ENDS, peel, trimmed
from synoptic.trace.source import Key, Source
from synoptic.trace.titled import titled
from synoptic.trace.voices import (
    BODY_NOUNS,
    BROADCASTERS,
    DOCUMENTS,
    FILLERS,
    LEADERS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    OUTLET_NOUNS,
    OUTSIDERS,
    PARTS,
    POLICE,
    PRONOUNS,
    REPRESENTATIVES,
    RESEARCHERS,
    SMALL_WORDS,
    SPOKESPEOPLE,
    STAFF,
    VOICED,
    WORD,
    content_words,
    folded,
)

_ROLE_AND_NAME = re.compile(
    r"^(?:[Tt]he |[Aa]n? )?(?P<role>(?:[A-Z][a-z]+-)?[a-z][\w-]*(?: [a-z][\w-]*){0,4}?)(?P<of> to| of| for)?(?: called| named)?"
    r"(?: [A-Z][a-z]+)?? (?P<name>(?:[A-Z][\w\u2019'-]+ ?){1,3})$"
)
_NAME_OF_BODY = re.compile(
    r"^(?P<name>[A-Z][\w\u2019'-]+ [A-Z][\w\u2019'-]+),? (?:of|from|at|with|for) (?P<rest>(?:the )?[A-Z].*)$"
)
_OWNED = re.compile(
    r"^(?P<of>.*\s(?:of|in|at|for|from|near)\s)?[A-Z][^,]*?(?:['\u2019]s|s['\u2019])\s(?P<rest>[a-z][^A-Z]*)$"
)
"""What is somebody's, and speaks for nobody but itself: "Example's wife"."""
_PAPERS = DOCUMENTS | frozenset(
    "photocopy scan excerpt excerpts extract extracts paper papers file files plan dossier draft letter transcript review "
    "assessment research data figures statistics findings pages page book manuscript text wording testimony deed certificate "
    "permit licence license prospectus form forms".split()
)
"""Nouns of documents, and of parts of them."""
_PRESS = OUTLET_NOUNS | frozenset(
    "times post news herald gazette tribune chronicle courier journal observer mirror star sun mail guardian telegraph "
    "press radio tv television fm".split()
)
"""Last words of names of outlets."""
_ON_AIR = frozenset("channel radio".split())
"""First words of names of outlets."""
_BASED = re.compile(r"\b(?:[A-Z][\w\u2019'-]* ){0,2}[A-Z][\w\u2019'-]*-(?:based|area|born|listed|owned|run)\b")
"""A name within a description, which names a place or an owner only: "the Example-based operator"."""
_PART_OF = re.compile(r"^(?:the )?(?:board|management board|executive board|trustees|members) of (?=(?:the )?[A-Z])")
"""Who leads whatever is named behind: "the board of Example Grid"."""
_BODYS = re.compile(r"^[Tt]he (?:[a-z-]+ )*(?P<body>[a-z-]+)['\u2019]s? (?P<rest>[a-z][a-z -]*)$")
"""What is a body's that has no name: "the angling club's bailiff"."""
_FIRE = re.compile(r"\b(?:fire|fire and rescue|fire safety) (?:service|department|authority|unit)s?\b", re.IGNORECASE)
_SERVICES = frozenset("service services department departments authority unit".split())
"""Nouns of a body that, behind "fire", are that of a fire brigade."""
_TIED = re.compile(r"^\w+ed\s(?:to|from|by|in|with)\s")
"""What ties a part of a paper to the whole: "an exhibit | attached to | the minutes"."""
_SCHOOL_OF = re.compile(r"\bSchool (?:of|for) (?!.*\b(?:boys|girls|Boys|Girls|deaf|Deaf|blind|Blind)\b)[A-Z]")
"""A school that is an institute of scholars: "Example School of Tropical Medicine"."""
_FIRMS = frozenset("company firm corporation operator lender bank insurer carrier airline utility conglomerate".split())
"""What a company is that was read as a person."""
_SPEAKING_ROLES = LEADERS | STAFF | MOUTHS | RESEARCHERS | REPRESENTATIVES
_OF_PERSONS = (
    OFFICES
    | OFFICIALS
    | CALLINGS
    | SPOKESPEOPLE - frozenset("representative representatives contact".split())
    | frozenset((PRIVATE, *"commissioner superintendent treasurer coroner dean rector".split()))
)
"""What nobody is but a person, whatever the name was read as."""
_COMMON = _SPEAKING_ROLES | BODY_NOUNS | _PAPERS | PARTS | OFFICES | POLICE | OUTSIDERS | NAMELESS
"""Words that are no name where they are written with a capital at the head of a sentence."""
_NOT_TELLING = (
    VOICED | REPRESENTATIVES | BODY_NOUNS | LEADERS | MOUTHS | STAFF | SCOPES | PARTS | SMALL_WORDS | FILLERS | PRONOUNS
)


def profiles_of(
    told: Iterable[Source],
    called: Mapping[Key, set[str]],
    described: Mapping[str, set[str]],
    bodies: Mapping[Key, Sequence[str]],
    known: Known,
) -> dict[Key, Profile]:
    """The profile of every cited source. `called`: the words that stood beside a name; `described`: entity id of a person ->
    nouns that say what he or she is; `bodies`: the names of bodies, no entities, for which a source speaks."""
    forms: dict[Key, dict[str, None]] = {}
    persons: dict[Key, dict[str, None]] = {}
    for source in told:
        if source.key[0] in ("entity", "ministry", "words", "police"):
            other = known.kind(source.entity) == "person" and source.key != ("entity", source.entity)
            (persons if other else forms).setdefault(source.key, {})[source.name] = None
    places = frozenset(
        w for e in known.entities.values() if e.kind == "place" for form in (e.name, *e.aliases) for w in folded(form)
    )
    keys = dict.fromkeys((*forms, *persons))
    small = small_words(known.texts.values())
    found = {}
    for key in keys:
        nouns = called.get(key, set()) & (LEADERS | STAFF | known.roles | BODY_NOUNS)
        names = tuple(lowered(name, small) for name in forms.get(key) or persons[key])
        if all(" " not in name for name in names):
            nouns |= called.get(key, set()) & {"office"}  # "Example's office" may be that of one who holds one
        said = _Said(nouns, described.get(key[-1], set()), bodies.get(key, ()))
        found[key] = _profile(key, names, said, places, known)
    return found


def profile_of_words(printed: str) -> Profile | None:
    """What words that are only taken for somebody tell of whom they can mean; None for a person's pronoun or no words, which
    can mean anybody."""
    words = folded(printed)
    if not words or len(words) == 1 and words[0] in PRONOUNS and words[0] != "it":
        return None
    if set(content_words(printed)) <= MOUTHS | VOICED:
        return None
    nouns = {h for h in _heads(printed) if h not in PRONOUNS} | {w for w in words if is_body_noun(w) or w in OFFICES}
    if nouns & _PAPERS and not any(is_body_noun(n) for n in nouns):
        shape = Profile("paper", False, frozenset(_telling(printed, (), capitals=True)), frozenset(), frozenset(nouns))
        return replace(shape, modified=len(content_words(printed)) > 1)
    if nouns & (OFFICES | OFFICIALS):
        nouns -= {"office"}  # whoever holds an office of state has one, which is no body of its own
    telling = frozenset(_telling(printed, (), capitals=False))
    return Profile("description", False, telling, frozenset(), _of_state(nouns, words))


def profile_of_doer(printed: str) -> Profile | None:
    """What the words for whoever did something tell of whom they can mean: "Councillors" are a council's."""
    words = printed.split()
    named = any(w[0].isupper() for w in words[1:])
    found = profile_of_words(printed)
    if found is None or named:
        return found
    alone = {h.removesuffix("s") for h in found.heads if h.removesuffix("s") in ACTORS}
    return replace(found, heads=found.heads | alone, words=found.words - found.heads)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the reports say of one source."""

    called: set[str]
    """Nouns that stood beside its name."""
    described: set[str]
    """Nouns that say what it is."""
    speaks: Sequence[str]
    """Names of bodies, no entities, for which it speaks."""


def _profile(key: Key, names: Sequence[str], said: _Said, places: Collection[str], known: Known) -> Profile:
    called, described, speaks = said.called, said.described, said.speaks
    entity = known.entities.get(key[1]) if key[0] == "entity" else None
    names = tuple(dict.fromkeys(_PART_OF.sub("", name) for name in names))
    roles: set[str] = set()
    if entity is not None:
        names = (entity.name, *(() if entity.kind == "person" else entity.aliases), *names)
        roles = {w for role in entity.roles for w in folded(role) if w not in SMALL_WORDS}
    title = titled(entity.name) if entity is not None and known.kind(entity.id) != entity.kind else None
    if title is not None:
        return _person(" ".join(key), title[1], title[0] | roles | called | described)
    if entity is not None and (
        entity.kind == "person" or _is_persons(entity.name) and described & _OF_PERSONS and not is_firms(entity.name)
    ):
        others = [n for n in names if _is_named(n) and not set(folded(n)) & set(folded(entity.name))]
        bodies = [n for n in others if set(folded(n)) & BODY_NOUNS or kinds_of(folded(n))]
        if (
            FIRM in described
            or described & _FIRMS
            and not (described | roles | called - SPOKESPEOPLE) & (LEADERS | STAFF)
        ):
            bodies = [*bodies, entity.name]
        bodies = bodies or list(speaks)
        if not bodies:
            offices = {w for n in names for w in folded(n) if w in OFFICES and n[1:] == n[1:].casefold()}
            offices |= {w for w in folded(entity.name)[:-1] if w in OFFICES | OFFICIALS}
            return _person(" ".join(key), entity.name, roles | called | described | offices)
        names = bodies
    if key[0] == "words" and (unread := _unread_person(key, names, known)) is not None:
        return unread
    heads = {head for name in names for head in _heads(name)}
    heads |= {"faculty"} if any(_SCHOOL_OF.search(name) for name in names) else set()
    heads |= {ACCOUNT} if all(name.startswith("@") for name in names) else set()
    heads |= {"company"} if FIRM in described else set()
    heads |= {"company"} if entity is not None and entity.kind == "organisation" and is_firms(entity.name) else set()
    heads |= {"organisation"} if speaks and not kinds_of(w for n in names for w in folded(n)) else set()
    if key[0] == "ministry":
        names = tuple(n for n in names if set(folded(n)) & (MINISTRIES | MINISTERS)) or (" ".join(key[2:]),)
    what = entity.kind if entity is not None else ""
    kind = _kind(key, names, what if what != "person" or any(_is_named(n) for n in names) else "", heads, known)
    telling = [_telling(name, places, capitals=kind == "paper") for name in names]
    if kind == "body" and not all(_is_persons(name) for name in names):
        telling = [told[-1:] if _is_persons(name) else told for told, name in zip(telling, names, strict=True)]
    if (
        kind == "body"
        and all(_is_persons(n) for n in names if _is_named(n))
        and kinds_of(heads | called) - {"company", ""}
    ):
        telling = []  # "the institute's Ann Example" was read as a body's name: its words tell that from no other
    if kind == "body" and not any(telling):
        telling = [[w for w in folded(name) if w not in SMALL_WORDS] for name in names if _is_named(name)]
    words = {w for told in telling for w in told} | (set(key[2:]) if key[0] == "ministry" else set())
    everything = {w for name in names for w in folded(_BASED.sub("", name))}
    if kind in ("description", "paper"):
        heads |= {w for w in everything if is_body_noun(w) or w in OFFICES | OFFICIALS}
    elif kind == "body" and not any(is_body_noun(h) for h in heads):
        heads |= {w for w in everything if w in BODY_NOUNS}
    heads = set(_of_state(heads, everything)) | {w for w in called if is_body_noun(w)}
    if heads & _SERVICES and any(_FIRE.search(name) for name in names):
        heads = heads - _SERVICES | {"brigade"}
    own = kinds_of(folded(name)[-1] for name in names if _is_named(name)) & MARKED
    if kind == "body" and own:  # the brewery of "Brewery Workers' Union" is not what it is
        heads = {h for h in heads if kinds_of((h,)) <= own}
    return Profile(
        kind=kind,
        named=kind not in ("description", "paper"),
        words=frozenset(words - ({"police", "force"} if key[0] == "police" else set())),
        first=frozenset(told[0] for told in telling if told),
        heads=frozenset(heads),
        places=frozenset(key[1:2]) - {""} if kind == "ministry" else frozenset(everything & set(places)),
        initials=frozenset(i for name in names for i in _initials(name)),
        key=" ".join(key),
        modified=any(len(content_words(name)) > 1 for name in names),
    )


def _of_state(heads: Collection[str], words: Collection[str]) -> frozenset[str]:
    """The nouns that say what it is, a central bank's as that of an authority."""
    central = "bank" in heads and not {"central", "reserve"}.isdisjoint(words)
    return frozenset(heads) - {"bank"} | {"authority", "central"} if central else frozenset(heads)


def _unread_person(key: Key, names: Sequence[str], known: Known) -> Profile | None:
    """A person whose name was not read as one: "country representative Example", "Ann Example of the Example Board", and what has
    the shape of a full name and says of nothing that it is it; None where the wordings tell of no person."""
    for name in names:
        owned = None if _is_bodys_own(name) else _OWNED.match(name)
        if owned and not set(folded(owned["rest"])) & (
            _SPEAKING_ROLES | OFFICES | OFFICIALS | _PAPERS | (BODY_NOUNS if not owned["of"] else frozenset())
        ):
            return _person(" ".join(key), "somebody else's", {PRIVATE, *folded(owned["rest"])})
        if match := _ROLE_AND_NAME.match(name):
            roles = {w for w in folded(match["role"]) if w not in SMALL_WORDS}
            if roles & REPRESENTATIVES and match["of"]:
                words = folded(match["name"])
                firm = len(words) > 2 or set(words) & BODY_NOUNS
                kind = known.kind(known.by_wording.get(tuple(content_words(match["name"]))))
                if firm and kind != "person":
                    continue
                near = frozenset(words if firm or kind in BODIES else ())  # a firm may have been read as a person
                return replace(_person(" ".join(key), "a representative", roles), near=near)
            if roles & _SPEAKING_ROLES:
                near = frozenset(_body_behind(match["name"], known.texts.values()))
                return replace(_person(" ".join(key), match["name"], roles), near=near)
        match = _NAME_OF_BODY.match(name)
        if match and not kinds_of(folded(match["name"])):  # not "Reserve Bank of Example"
            beside = {w for word in WORD.findall(match["rest"]) if word[0].isupper() for w in folded(word)}
            return replace(_person(" ".join(key), match["name"], ()), near=frozenset(beside))
    whole = names[0]
    if all(_is_persons(name) and not is_firms(name) for name in names):
        return replace(_person(" ".join(key), whole, ()), near=frozenset(_body_behind(whole, known.texts.values())))
    return None


def _is_bodys_own(name: str) -> bool:
    """Whether somebody is of a body without a name, and none of its customers or rivals: "the angling club's bailiff"."""
    match = _BODYS.match(name)
    return match is not None and is_body_noun(match["body"].casefold()) and not set(folded(match["rest"])) & OUTSIDERS


def _body_behind(name: str, texts: Iterable[str]) -> set[str]:
    """The words with capitals that stand in the texts behind a name and the preposition of those who are of a body: "example",
    "ferries" for "Ann Example of Example Ferries"."""
    of_body = re.compile(
        rf"\b{re.escape(name)},? (?:of|from|at|with|for|(?:who )?represent(?:s|ing)|(?:who )?act(?:s|ing) for|(?:who )?speak(?:s|ing) for) (?:the )?(?P<body>[A-Z][\w\u2019'-]*(?: [A-Z][\w\u2019'-]*)*)"
    )
    found = {m["body"] for text in texts if name in text for m in of_body.finditer(text)}
    return {w for body in found for w in folded(body)}


def _person(key: str, name: str, roles: Collection[str]) -> Profile:
    """A person of whom nothing says for which body he or she speaks."""
    words = folded(name)
    return Profile(
        kind="person" if len(words) > 1 or roles else "name",
        named=True,
        words=frozenset(words[-1:]),
        first=frozenset(words),
        heads=frozenset(roles),
        key=key,
    )


def _telling(name: str, places: Collection[str], capitals: bool) -> list[str]:
    """The words of a name that tell it from others, in their order; only those written with a capital with `capitals`."""
    if (owned := _OWNED.match(name)) and not set(folded(owned["rest"])) & _SPEAKING_ROLES | set(
        folded(owned["rest"])
    ) & OUTSIDERS:
        name = owned["rest"]
    words = [w for k, w in enumerate(WORD.findall(name)) if not capitals or k and w[0].isupper()]
    return [w for word in words for w in folded(word) if w not in _NOT_TELLING and w not in places]


def _kind(key: Key, names: Sequence[str], kind: str, heads: Collection[str], known: Known) -> str:
    """The kind of a source, as a profile has it; `kind` is that of its entity."""
    if key[0] in ("ministry", "police"):
        return key[0]
    if kind == "place" and not any(is_body_noun(h) for h in heads):
        return "place"
    if set(heads) & _PAPERS and not any(is_body_noun(h) for h in heads):
        return "paper"
    named = [n for n in names if _is_named(n)]
    if set(heads) & OUTLET_NOUNS or any(_is_outlet(n) or known.is_press(n) for n in named):
        return "press"
    return "body" if named or kind else "description"


def _is_outlet(name: str) -> bool:
    """Whether a name is made as those of outlets are, or is that of an agency or a broadcaster of the world."""
    words = folded(name)
    return words[-1] in _PRESS or words[0] in _ON_AIR or not BROADCASTERS.union(("broadcaster",)).isdisjoint(words)


def _heads(name: str) -> set[str]:
    """The nouns that say what somebody so called is: the last word of the phrase that speaks, and of that behind it."""
    core = peel(name)
    found: set[str] = set()
    for part in (name[: trimmed(name)], name[core.start : core.end]):
        words = [w for w in folded(HEAD_ENDS.split(part)[0]) if w not in ("itself", "himself", "herself", "themselves")]
        found.update(
            words[-2:-1] if words[-1:] and words[-1].endswith("ed") and words[-2:-1] and words[-2] in DOCUMENTS else ()
        )
        found.update(["assessment"] if words[-2:] == ["impact", "statement"] else words[-1:])
        found.update(words[-2:-1] if words[-1:] == ["note"] and set(words[-2:-1]) <= DOCUMENTS else ())  # "audit note"
        if words[-1:] and words[-1] in PARTS and len(cut := HEAD_ENDS.split(part, maxsplit=1)) > 1:
            rest = HEAD_ENDS.split(_TIED.sub("", cut[1]))[0]
            found = found - {words[-1]} | set(folded(rest)[-1:])
    return found


def _is_persons(name: str) -> bool:
    """Whether a wording is of two words with capitals none of which says what it is, as a person's name: of that the first tells
    nothing."""
    words = WORD.findall(name)
    return len(words) == 2 and all(w[0].isupper() for w in words) and not kinds_of(folded(name))


def _is_named(name: str) -> bool:
    """Whether a name stands in a wording: a capital behind its first word, or in that where it is no article."""
    words = WORD.findall(_BASED.sub("", name))
    if any(w[0].isupper() for w in words[1:]):
        return True
    return bool(words) and words[0][0].isupper() and not _is_small(words[0]) and words[0].casefold() not in _COMMON


def _is_small(word: str) -> bool:
    return word.casefold() in SMALL_WORDS | FILLERS | PRONOUNS


def _initials(name: str) -> list[str]:
    """A name in capitals alone, or the first letters of one of three words or more; those of two words with a space between."""
    capitals = [w for w in WORD.findall(name) if w[0].isupper() and not _is_small(w)]
    if len(capitals) == 1 and capitals[0].isupper() and len(capitals[0]) > 1:
        return [capitals[0].casefold()]
    letters = [w[0].casefold() for w in capitals]
    if len(letters) == 2:
        return [" ".join(letters)]
    whole = "".join(w if w.isupper() else w[0] for w in capitals).casefold()
    return list(dict.fromkeys(("".join(letters), whole))) if len(letters) > 2 else []
