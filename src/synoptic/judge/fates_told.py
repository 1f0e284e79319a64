"""What one word of a sentence tells of somebody: the verb, noun or adjective, and the words for those whom it means."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.fates_parse import (
    bare_participle,
    bodily_harm,
    done_to,
    found_body,
    found_dead,
    has_object,
    identified_dead,
    of_illness,
    of_whom,
    subjects,
    whose_deed,
)
from synoptic.judge.fates_words import (
    ATTACKING,
    ATTEMPTED,
    BODILY,
    CARRYING,
    CONDITION,
    DEAD,
    DEATHS,
    DYING,
    FATAL,
    FATAL_ADJ,
    HARMS,
    HURTING,
    IDENTIFYING,
    KILLING,
    MISSILES,
    OTHERS,
    SAYING,
    SELF,
    UNHARMED,
    WARD,
    WITH_WEAPON,
)
from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token

KILLED, HURT, HIT, DID = "killed", "hurt", "hit", "did"
WORDS = {KILLED: ("killed", "dead"), HURT: ("injured", "wounded", "hurt", "hospitalised"), HIT: ("shot", "stabbed")}
"""What befell somebody -> the states of counted people that say so."""
ATTACKS = ("shooting", "stabbing", "beating")


def told(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """(state, word for whom) that one word tells."""
    if (token.lemma in ATTACKS or token.text.lower() in ATTACKS) and (token.pos == "NOUN" or _is_noun(parse, token)):
        fatal = any(t.lemma in FATAL_ADJ | {"death"} for t in parse.children(token.i))
        yield from ((KILLED if fatal else HIT, t) for t in of_whom(parse, token))
    elif token.pos in ("VERB", "AUX") and not any(t.dep == "neg" for t in parse.children(token.i)):
        yield from _by_verb(parse, token)
    elif token.lemma in DEAD and token.pos in ("ADJ", "VERB", "ADV", "NOUN"):
        yield from ((KILLED, t) for t in found_dead(parse, token))
    elif token.lemma in DEATHS and token.pos in ("NOUN", "PROPN"):
        if not any(t.lemma in ATTEMPTED for t in parse.children(token.i)) and not _lifelong(parse, token):
            whom = of_whom(parse, token)
            if not whom and token.lemma == "body" and found_body(parse, token):
                whom = [token]
            yield from ((KILLED, t) for t in whom)
            yield from ((DID, t) for t in whose_deed(parse, token))
    elif token.lemma == "condition" and any(t.lemma in CONDITION for t in parse.children(token.i)):
        preposition = parse.tokens[token.head]
        verb = parse.tokens[preposition.head]
        if verb.pos in ("VERB", "AUX"):
            yield from ((HURT, t) for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass"))


def _lifelong(parse: Parse, token: Token) -> bool:
    """ "Until his death", "before her death": what somebody did while alive, and no death that is told of."""
    over = parse.tokens[token.head]
    return token.lemma == "death" and token.dep in ("pobj", "pcomp") and over.lemma in ("until", "till", "before")


def speaks_of_death(reading: Reading) -> bool:
    """Whether a sentence speaks of one death as of what happened: "a fatal shooting", "the incident was suicide"."""
    passage = reading.content.passage
    parse = passage.parse
    denied = {
        f.event_start
        for f in reading.mentions.factualities
        if f.negated or f.value in ("denied", "planned", "possible")
    }
    for i in passage.tokens:
        token = parse.tokens[i]
        near = {t.lemma.lower() for t in parse.children(i)}
        if token.tag != "NN" or token.dep == "compound" or token.start in denied or near & (ATTEMPTED | OTHERS):
            continue
        was = token.dep == "attr" and parse.tokens[token.head].lemma == "be"
        if token.lemma in ("homicide", "suicide") and was or token.lemma == "death" and near & set(ATTACKS):
            return True
        if token.lemma in (*ATTACKS, "crash", "collision") and near & FATAL_ADJ:
            return True
    return False


def _is_noun(parse: Parse, token: Token) -> bool:
    """ "the accidental shooting death of a girl": what is tagged as a verb has an article."""
    return any(t.dep == "det" for t in parse.children(token.i))


def _by_verb(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    children = parse.children(verb.i)
    doers = subjects(parse, verb)
    objects = {t.lemma: t for t in children if t.dep == "dobj"}
    if verb.lemma in DYING:
        if not of_illness(parse, verb):
            yield from ((KILLED, t) for t in doers if parse.tokens[t.head].lemma not in SAYING)
    elif state := _done(parse, verb):
        patients = done_to(parse, verb)
        for t in patients:
            if t.text.lower() in SELF:
                yield from ((s, d) for d in doers for s in (state, DID))
            else:
                yield state, t
        if (
            patients
            and not any(t.dep in ("auxpass", "nsubjpass") for t in children)
            and not bare_participle(parse, verb)
            and verb.dep not in ("acl", "relcl")
        ):
            yield from ((DID, d) for d in doers if d.dep == "nsubj" and d not in patients)
    elif verb.lemma in ("claim", "take", "cost", "lose", "end") and "life" in objects:
        own = any(t.lemma == "own" for t in parse.children(objects["life"].i))
        whom = doers if own or verb.lemma == "lose" else of_whom(parse, objects["life"])
        yield from ((KILLED, t) for t in whom)
    elif verb.lemma == "commit" and "suicide" in objects:
        yield from ((KILLED, t) for t in doers)
    elif verb.lemma == "turn" and any(u.text.lower() in SELF for t in children for u in parse.children(t.i)):
        tried = any(t.lemma in ATTEMPTED for t in parse.subtree(verb.i))
        yield from ((s, t) for t in doers for s in (HIT if tried else KILLED, DID))
    elif verb.lemma == "inflict" and (wounds := [t for t in children if t.dep == "dobj" and t.lemma in BODILY]):
        fatal = any(t.lemma in FATAL_ADJ for w in wounds for t in parse.children(w.i))
        on = [
            u
            for w in (verb, *wounds)
            for t in parse.children(w.i)
            if t.lemma in ("on", "to")
            for u in parse.children(t.i)
        ]
        yield from ((KILLED if fatal else HIT, t) for t in on if t.dep == "pobj")
    elif verb.lemma in ("suffer", "sustain", "receive") and (
        harm := objects.keys() & BODILY or bodily_harm(parse, verb, "from")
    ):
        fatal = any(t.lemma in FATAL_ADJ for w in objects.values() if w.lemma in BODILY for t in parse.children(w.i))
        yield from ((KILLED if fatal else HIT if "wound" in harm else HURT, t) for t in doers)
    elif verb.lemma in ("find", "treat") and (
        harm := bodily_harm(parse, verb, "with" if verb.lemma == "find" else "for")
    ):
        yield from ((HIT if "wound" in harm else HURT, t) for t in done_to(parse, verb))
    elif verb.lemma in CARRYING and any(t.dep == "auxpass" for t in children):
        wards = {u.lemma.lower() for t in children if t.dep == "prep" for u in parse.children(t.i)}
        if wards & WARD and not any(t.lemma.lower() in UNHARMED for t in parse.subtree(verb.i)):
            yield from ((HURT, t) for t in children if t.dep == "nsubjpass")
    elif verb.lemma in IDENTIFYING:
        yield from ((KILLED, t) for t in identified_dead(parse, verb))
    elif verb.lemma == "survive" and not objects:
        yield from ((HURT, t) for t in doers if t.tag != "NNS" or t.lemma == "victim" or _harm(parse))
    elif verb.lemma == "be":
        yield from _among(parse, verb)


def _harm(parse: Parse) -> bool:
    """Whether the sentence tells of harm: only then are those who survived hurt, and not merely alive."""
    return any(t.lemma.lower() in HARMS for t in parse.tokens)


def _among(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    """ "X was among those killed", "X was one of six who were hurt", "Killed were X and Y"."""
    children = parse.children(verb.i)
    front = parse.tokens[verb.i - 1] if verb.i else verb
    opening = front.text[:1].isupper() and (front.tag == "VBN" or front.lemma == "dead")
    groups = [t for t in children if t.lemma == "among" or t.dep == "attr" and t.lemma == "one"]
    within = [u for t in groups for u in sorted(parse.subtree(t.i), key=lambda u: u.i)]
    said = [front, *within] if opening else within
    state = next((s for t in said if (s := _says(parse, t))), "")
    if state:
        wanted = ("nsubj", "nsubjpass", "attr") if opening else ("nsubj",)
        yield from ((state, t) for t in children if t.dep in wanted and not (opening and t.i == front.i))


def _says(parse: Parse, word: Token) -> str:
    """What one word of "among those killed", "one of six who were shot dead" says of them all; "" for most words."""
    if word.pos == "NOUN" and word.lemma not in FATAL:
        return ""
    if word.lemma in KILLING | DYING | FATAL or word.lemma == "lose" and has_object(parse, word, "life"):
        return KILLED
    if word.lemma in HURTING:
        return KILLED if any(t.lemma in FATAL for t in parse.children(word.i)) else HURT
    if word.lemma in WITH_WEAPON and word.pos == "VERB":
        return KILLED if any(t.lemma in FATAL | KILLING for t in parse.children(word.i)) else HIT
    return ""


def _of_others(parse: Parse, verb: Token) -> bool:
    """Whether a verb behind "and" is told of others: "four were hit and three died", "was shot and killed a guard"."""
    return any(
        t.dep == "dobj" or t.dep in ("nsubj", "nsubjpass") and t.pos != "PRON" and t.i < verb.i
        for t in parse.children(verb.i)
    )


def _done(parse: Parse, verb: Token) -> str:
    """What the verb makes of those it is done to."""
    children = parse.children(verb.i)
    near = {t.lemma for t in children} | {u.lemma for t in children if t.dep == "prep" for u in parse.children(t.i)}
    joined = {t.lemma for t in children if t.dep == "conj" and not _of_others(parse, t)}
    head = parse.tokens[verb.head].lemma if verb.dep == "conj" else ""
    if verb.lemma in KILLING:
        return KILLED
    if verb.lemma in HURTING:
        return KILLED if near & FATAL else HURT
    if verb.lemma in ATTACKING:
        if near & FATAL or joined & (KILLING | DYING):
            return KILLED
        if joined & HURTING:
            return HURT
        by = {u.lemma for t in children if t.dep in ("agent", "prep") for u in parse.children(t.i)}
        if verb.lemma in WITH_WEAPON or head in WITH_WEAPON or by & MISSILES:
            return HIT
    return ""
