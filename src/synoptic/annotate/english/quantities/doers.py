"""States that a verb tells with who does it, or with what is spoken of near: "picked up by a lifeboat", "fell ill" in an outbreak."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.frames import BY_WHOM, DISEASES
from synoptic.annotate.english.quantities.frames_words import group
from synoptic.model.parse import Parse, Token

_ABLE = frozenset("can could may might".split())


def has_room(parse: Parse, verb: Token) -> bool:
    """ "Jails designed to hold 5,100", "it holds 12": how many they have room for."""
    if verb.lemma != "hold":
        return False
    if verb.tag in ("VBZ", "VBP") or any(t.lemma in _ABLE for t in parse.children(verb.i)):
        holder = next((t for t in parse.children(verb.i) if t.dep == "nsubj"), None)
        return (
            holder is not None
            and holder.lemma not in _BANDS
            and (
                holder.lemma in ("it", "that", "which")
                or (holder.pos == "NOUN" and not is_person(holder))
                or (holder.pos == "PROPN" and any(t.text.lower() in ("now", "only") for t in parse.children(verb.i)))
            )
        )
    return verb.tag == "VB" and parse.tokens[verb.head].lemma in (
        "design",
        "build",
        "mean",
        "intend",
        "make",
        "can",
        "able",
    )


_BANDS = group("CAPTORS") | frozenset("gang group army junta regime government police cartel".split())
"""Who holds others, and has no room for them."""
_ILL = frozenset("ill sick unwell".split())


_TELLS_OF_DISEASE = DISEASES | frozenset(
    "outbreak epidemic pandemic eat food meal lunch dinner supper buffet canteen banquet feast stew soup contaminated salad salmonella "
    "bacteria mushroom".split()
)
_FOUL_AIR = group("FUMES") | frozenset("leak chemical chlorine exhaust pesticide solvent".split())


def ill_of_disease(parse: Parse, verb: Token, after: list[Token], role: str) -> str:
    """ "27 fall ill", "a third is seriously ill": infected, where a disease or food is spoken of near; injured by foul air."""
    falls = role == "subject" and verb.lemma in ("fall", "become", "be", "get", "take")
    if not falls and not (role == "object" and verb.lemma in ("take", "make", "leave")):
        return ""
    ahead = after[: 3 if falls else 9]
    if not any(t.text.lower() in _ILL for t in ahead):
        return ""
    near = {t.lemma.lower() for t in parse.tokens[max(0, verb.i - 25) : verb.i + 15]}
    if near & _FOUL_AIR and not near & DISEASES:
        return "injured"
    return "infected" if near & _TELLS_OF_DISEASE else ""


def by_whom(parse: Parse, verb: Token, kind: str) -> str:
    """State told by the verb and who did it, its subject or what follows "by"."""
    doers: set[str] | None = None
    phrasal = {verb.lemma, *(f"{verb.lemma}+{t.text.lower()}" for t in parse.children(verb.i) if t.dep == "prt")}
    for verbs, whom, whose, state in BY_WHOM:
        if phrasal & verbs and (kind == whose or not whose or (whose == "person" and not kind)):
            doers = doers_of(parse, verb) if doers is None else doers
            if doers & whom and not (
                (state == "arrested" and _leads_out(parse, verb)) or (state == "jailed" and has_room(parse, verb))
            ):
                return state
    if verb.lemma in ("hit", "strike") and verb.tag in ("VBG", "VBN"):
        around = parse.tokens[max(0, verb.i - 16) : verb.i + 8]
        return "shot" if kind != "thing" and any(t.lemma in _FIRING for t in around) else ""
    return ""


_AT_SEA = frozenset(
    "boat dinghy raft ship ferry trawler yacht vessel sea lake fisherman sailor crew canoe kayak hull swimmer lifeboat coastguard pirogue capsize sink overboard "
    "aboard drift water wave swim drown".split()
)
_CRASHES = frozenset(
    "crash smash collision pile-up pileup derailment accident blast explosion injure hurt hospital".split()
)
_HEMMED_IN = frozenset(
    "trap rubble wreckage wreck collapse cave landslide avalanche debris bury dig lift fell underground shaft".split()
)
_CONFINING = frozenset("prison jail court judge hostage captor prisoner custody amnesty".split())
_TROOPS = frozenset("soldier troop army marine commando police policeman officer trooper force gendarme navy".split())
_HELD_BY = frozenset(
    "hostage kidnap abduct captive captor kidnapper raid rescue trawler traffick slave slavery bondage".split()
)


def told_otherwise(parse: Parse, verb: Token, state: str) -> str:
    """ "60 were picked up" where the sea is spoken of: rescued, and not arrested."""
    if state == "arrested" and verb.lemma in ("pick", "pull", "haul", "scoop"):
        near = {t.lemma.lower() for t in parse.tokens[max(0, verb.i - 22) : verb.i + 12]}
        police = near & {"police", "suspect", "raid", "arrest", "officer", "agent"}
        return "rescued" if near & _AT_SEA and not police else state
    return "killed" if state == "injured" and is_fatal(parse, verb) else state


def is_fatal(parse: Parse, verb: Token) -> bool:
    """ "Fatally wounded"."""
    return verb.i > 0 and parse.tokens[verb.i - 1].lemma in ("fatally", "mortally")


def by_deed(parse: Parse, verb: Token) -> str:
    """State told by a verb with what was done beside it: "fired on the crowd and hit 17", "hope of finding the last six", "airlifted" from
    a crash, "freed" by soldiers from their captors."""
    if verb.lemma in ("hit", "strike") and verb.dep == "conj" and verb.tag not in ("VBN", "VBG"):
        first = parse.tokens[verb.head]
        fires = first.lemma in ("fire", "shoot") or (
            first.lemma == "open" and any(t.lemma == "fire" for t in parse.children(first.i))
        )
        return "shot" if fires else ""
    if verb.lemma in ("find", "locate", "trace") and verb.tag == "VBG":
        hoping = parse.tokens[verb.i - 2 : verb.i] if verb.i > 1 else ()
        return "missing" if any(t.lemma in ("hope", "chance") for t in hoping) else ""
    if verb.lemma not in ("airlift", "free"):
        return ""
    near = {t.lemma.lower() for t in parse.tokens[max(0, verb.i - 22) : verb.i + 16]}
    if verb.lemma == "airlift":
        away = any(t.lemma in ("from", "out", "off", "to") and t.dep == "prep" for t in parse.children(verb.i))
        return "hospitalised" if near & _CRASHES and not away else ""
    if verb.lemma == "free" and near & _HEMMED_IN and not near & _CONFINING:
        return "rescued"
    return "rescued" if near & _HELD_BY and doers_of(parse, verb) & _TROOPS else ""


def _leads_out(parse: Parse, verb: Token) -> bool:
    """ "Guards led 600 out of the hall": brought out, and not away."""
    return verb.lemma in ("lead", "carry", "take") and any(
        t.lemma == "out" and t.dep in ("prep", "prt", "advmod") for t in parse.children(verb.i)
    )


def doers_of(parse: Parse, verb: Token) -> set[str]:
    """Lemmas of who or what does it: the verb's subject, that of the verb it hangs on, what follows "by"; the noun before what
    the parser takes for its participle, though it has an object: "a landslide swallowed 30 homes"."""
    kids = tuple(parse.children(verb.i))
    above = verb
    for _ in range(2):
        own = any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(verb.i))
        if above.dep in ("xcomp", "advcl", "conj", "ccomp") and not own:
            above = parse.tokens[above.head]
            kids = (*kids, *parse.children(above.i))
    kids = (*kids, *_who_says_so(parse, kids, above))
    by = [k for t in kids if t.text.lower() == "by" for k in parse.children(t.i)]
    doing = [t for t in (*kids, *by) if t.dep in ("nsubj", "pobj", "compound")]
    kinds = [
        k
        for t in doing
        for k in parse.children(t.i)
        if k.dep == "compound" and t.lemma not in _FIGURES and t.dep != "compound"
    ]
    doers = {word for t in (*doing, *kinds) for word in (t.lemma.lower(), t.text.lower())}
    if any(
        k.lemma in ("masked", "armed", "hooded", "mask", "arm", "hood")
        for t in doing
        for k in parse.children(t.i)
        if k.dep == "amod"
    ):
        doers.add("gunman")
    if any(_with_blade(parse, t) for t in doing):
        doers.add("knifeman")
    relative = verb.dep == "relcl" and any(t.tag == "WDT" and t.dep == "nsubj" for t in kids)
    finite = verb.dep == "acl" and verb.tag == "VBN" and any(t.dep == "dobj" for t in parse.children(verb.i))
    if relative or finite or (verb.dep == "acl" and verb.tag == "VBG"):
        doers.add(parse.tokens[verb.head].lemma.lower())
    return doers


def _with_blade(parse: Parse, doer: Token) -> bool:
    """ "A man with a knife", "a man wielding a machete"."""
    tied = [t for t in parse.children(doer.i) if t.i > doer.i and t.lemma in ("with", "wield", "brandish", "swing")]
    return any(k.lemma in _BLADES for t in tied for k in parse.children(t.i))


_BLADES = frozenset("knife machete sword dagger cleaver blade scissors screwdriver".split())
_FALLEN = frozenset(
    "landslide mudslide avalanche rubble debris mud snow rockfall collapse collapsed wreckage earth alive landslip quake earthquake blast "
    "slide under underneath beneath feared trapped".split()
)


_GIVING_WAY = frozenset(
    "roof wall ceiling bring cave give collapse fall slide rubble debris mud snow quake earthquake landslide avalanche hillside".split()
)


def buries(parse: Parse, verb: Token) -> bool:
    """ "Brought down the roof, burying another 20": something fell on them."""
    near = parse.tokens[max(0, verb.i - 14) : verb.i]
    return verb.tag == "VBG" and any(t.lemma in _GIVING_WAY for t in near)


def buried(parse: Parse, verb: Token) -> str:
    """Whether those buried are dead, as nothing is told that fell on them: "were buried on Sunday"."""
    near = parse.tokens[max(0, verb.i - 30) : verb.i + 20]
    return "" if any(t.text.lower() in _FALLEN or t.lemma in _FALLEN for t in near) else "killed"


_HELD = frozenset(
    "captive captivity hostage kidnap kidnapper kidnapping abduct abduction ransom captor gunman militant rebel bandit pirate hold prison jail gaol "
    "prisoner inmate detain detainee detention cell custody arrest pardon amnesty swap junta ceasefire truce hospital patient ward clinic "
    "injured wounded casualty capture seize".split()
)
_HOMEWARD = frozenset("come go return arrive be get fly reach walk".split())
_SENDING = frozenset("send let allow bring fly reunite permit".split())
_HOME = frozenset("home families family ashore leave".split())


def home_again(parse: Parse, verb: Token, after: list[Token], role: str) -> str:
    """ "Nine monks were home by Sunday", "sent 11 of the patients home": released, where a prison, captors or a hospital are spoken of."""
    told = verb.lemma in (_HOMEWARD if role == "subject" else _SENDING) and verb.tag not in ("VB", "MD")
    if not told or not any(t.text.lower() in _HOME for t in after[:5]):
        return ""
    near = parse.tokens[max(0, verb.i - 25) : verb.i + 25]
    return "released" if any(t.lemma.lower() in _HELD and t.i != verb.i for t in near) else ""


_FIRING = frozenset("fire shot bullet shoot gunman gunfire".split())


_FIGURES = frozenset(
    "death case fatality infection figure toll total number report bulletin data record official minister chief spokesman list".split()
)


def _who_says_so(parse: Parse, kids: tuple[Token, ...], verb: Token) -> tuple[Token, ...]:
    """ "The coastguard said it had picked up 18": who "it" or "they" are, where they speak of themselves."""
    above = parse.tokens[verb.head]
    own = next((t for t in kids if t.dep == "nsubj"), None)
    if own is None or own.text.lower() not in ("it", "they", "we") or verb.dep != "ccomp" or above.pos != "VERB":
        return ()
    return tuple(t for t in parse.children(above.i) if t.dep == "nsubj")
