"""Verbs that the parser takes for nouns: in headlines ("Police hunt gang"), and gerunds ("denied shelling the market").

English headlines leave out what would show a verb. One is looked for only where a stretch of words has no verb with
tense, at a form of a verb that headlines use, behind a noun that agrees with it, with what the verb needs behind it.

Missed on purpose: verbs not listed here; a headline's past tense that may be a participle is left to the parser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.annotate.english.factuality.clauses import Judge
from synoptic.annotate.english.factuality.complements import plain_forms
from synoptic.annotate.english.factuality.form import Status
from synoptic.annotate.english.factuality.pulls import ADJECTIVES, FORCED, GERUNDS, INFINITIVES, SAME, Pull
from synoptic.annotate.english.factuality.words import DAYS, DOUBTING, MODALS, STARTING
from synoptic.model.parse import Token

_WITH_OBJECT = frozenset(
    str.split(
        "hamper hinder impede disrupt paralyse paralyze cripple strand bury engulf swamp batter lash pound ravage "
        "devastate displace evacuate wreck smash dominate thump upset eliminate disqualify extend expand slash raise "
        "fuel stoke bolster hail criticise criticize blast rebuke denounce decry defy flout ignore expose uncover "
        "recapture carry ferry deliver build demolish restore accept accuse adopt aid alert appoint approve arrest attack auction axe back ban bar battle beat block "
        "blow book boost boycott break buck bury buy call capture challenge charge charm chart check chide claim "
        "clean clear clinch close combat condemn consider contest control counter court cover crack crown curb "
        "cut damage defeat defend delay demand deny destroy detail detain dismiss ditch dodge down draft draw "
        "drop dump ease edge elect end endorse eye face fault favour fear field fight fine fire flag flood free "
        "fund grant grill guard halt hand head help hire hit honor honour host hunt impose injure join jolt judge "
        "keep kill lament land launch lead leave lift limit link list lock lose mark mock move mourn mull name "
        "need nominate open oppose order oust outlaw own pass pay phone pilot pin plan pledge plot post praise "
        "press probe promise protest pull punish push question quit raid rally ram rap raze rebuff rebut recall "
        "record refuse regain reject release renew repair replace report rescue resume return reveal reverse "
        "review rock rule sack salute sanction save scrap seal search seek seize sell sentence shell shake shelve "
        "shock shoot shun shut sign slam slap snub spark spot spurn stage stall steal stem stop storm strike stun "
        "sue suspend swap sweep target tap tax test thank threaten thwart top tout track trade trigger trim turn "
        "unveil urge veto voice vow want warn watch weigh welcome win witness woo"
    )
)
"""Headline verbs read only where their object stands right behind."""
_ALONE = frozenset(
    str.split(
        "collapse drift drown float struggle stumble triumph prevail qualify resurface reappear skid subside swerve veer weep cheer wane crash sink overturn derail topple capsize buckle crumble protest riot die flee erupt explode resign quit surrender burst capsize return land falter fade "
        "soar plunge tumble slump slide surge stall loom walk retire emerge escape survive ease brace gather "
        "march rally rebound flood clash row vie resume begin open reopen close end continue persist strike fall "
        "rise drop climb jump gain vanish disappear arrive depart spread grow shrink dip near stop start agree "
        "apologise apologize appear appeal collide comply decide decline defect fail intervene linger occur "
        "persist quarrel react recede recover relent remain respond retaliate retreat succeed suffer thrive "
        "withdraw yield clash speak talk warn wait queue"
    )
)
"""Headline verbs that need no object."""
_AMBIGUOUS = frozenset(
    str.split("fall rise drop climb jump gain strike row close end stop start near open dip march clash surge")
)
"""Of these, a form in -s behind a noun in the singular is as likely a noun: "pay rises for nurses"."""
_PARTICIPLES = frozenset(str.split("hurt shot held hit cut lost"))
"""What a headline counts people with: "Six hurt"."""
_PLURAL = frozenset(str.split("police mps staff crew troops people media"))
_DIRECTING = frozenset(
    str.split("force compel urge order tell ask allow let prompt enable persuade advise instruct warn")
)
"""Verbs that take whom they make or ask to do something, and what."""
_ADJECTIVES = frozenset(str.split("free clear open close empty clean slow warm dry cool calm secure separate complete"))
"""Adjectives that are verbs in the same form."""
_GOING_ON = frozenset(str.split("keep start begin continue resume finish"))
_SUBORDINATE = frozenset(str.split("as after when while before"))
_MODALS = frozenset(("May", "Might", "Will", "Could", "Can", "Must", "Should", "Would"))
"""As title case prints them; the tagger takes them for names."""
_STOPS = frozenset((",", ";", ":", "–", "—", "-", "|"))
_OBJECTS = ("NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON")
_FINITE = ("VBD", "VBZ", "VBP", "MD", "VBN")


def hidden_verbs(judge: Judge, tokens: Sequence[Token]) -> Iterator[tuple[Token, Status]]:
    """The verbs taken for nouns in one sentence, each with its status."""
    if judge.headline or not any(judge.is_verb(t) for t in tokens if t.head == t.i):
        yield from _headline_verbs(judge, tokens)
    for t in tokens:
        infinitive = _infinitive(judge, t) if t.tag in ("NN", "JJ") else None
        if infinitive is not None:
            yield t, infinitive
        elif t.tag in ("NN", "NNS", "NNP", "VBG", "JJ") and t.text.lower().endswith("ing") and len(t.text) > 5:
            status = _gerund(judge, t)
            if status is not None:
                yield t, status
        elif t.tag == "NNS" and t.head == t.i and any(k.dep == "nsubj" and k.pos != "PRON" for k in judge.kids(t)):
            lemma = next((b for b in plain_forms(t.text.lower()) if b in STARTING | _ALONE | _WITH_OBJECT), "")
            ahead = lemma in STARTING and any(k.text.lower() in DAYS for k in tokens if k.i > t.i)
            reason = "present tense with a future time" if ahead else "present tense"
            if lemma:
                yield t, Status("planned" if ahead else "happened", reason, False, t.i, "happened")
        elif t.tag == "NNS" and judge.word(t.i - 1) == "longer" and judge.word(t.i - 2) == "no":
            yield t, Status("denied", "present tense, no longer", True, t.i - 2, "happened")
        elif t.tag == "JJ" and t.dep in ("dobj", "ccomp", "acomp", "oprd") and judge.head(t).lemma == "have":
            status = _perfect(judge, t)
            if status is not None:
                yield t, status
        elif _is_asked(judge, t):
            yield t, Status("unsure", "question", False, t.i, "unsure")


def _perfect(judge: Judge, t: Token) -> Status | None:
    """ "had overslept", "had the camera not frozen", where the parser sees an adjective."""
    head = judge.head(t)
    between = judge.parse.tokens[head.i + 1 : t.i]
    if t.i < head.i or any(k.dep == "det" and k.head == t.i for k in between) or t.dep == "acomp" and not between:
        return None
    if any(k.dep == "nsubj" and k.head == t.i for k in between) and judge.word(head.i - 1) in (",", ""):
        return Status("unsure", "inverted", False, head.i, "unsure")
    return judge.status(head)


def _is_asked(judge: Judge, t: Token) -> bool:
    """ "Did a nun paint the door?", where the parser takes "paint" for the subject."""
    head = judge.head(t)
    asked = t.dep == "nsubj" and t.tag == "NN" and t.i in judge.asked
    return asked and head.lemma == "do" and head.i < t.i and head.dep == "ROOT"


def _headline_verbs(judge: Judge, tokens: Sequence[Token]) -> Iterator[tuple[Token, Status]]:
    stretch: list[Token] = []
    number = 0
    for t in [*tokens, None]:
        word = t.text.lower() if t is not None else ""
        if t is not None and word not in _STOPS | _SUBORDINATE and (word != "but" or not judge.headline):
            stretch.append(t)
            continue
        verb = _verb_of(judge, stretch, opens=number == 0 or not judge.headline)
        if verb is not None:
            yield verb, _status(judge, verb, stretch)
        if t is not None:
            number = number + 1 if t.text in _STOPS else 0
        stretch = []


def _verb_of(judge: Judge, stretch: Sequence[Token], opens: bool) -> Token | None:
    """The word of a stretch without verb that reads as one; where it does not open the headline it may lead it."""
    if any(t.tag in _FINITE and not (t.tag == "VBN" and t.dep == "amod") for t in stretch):
        return None
    to = next((k for k, t in enumerate(stretch) if t.tag == "TO"), len(stretch))
    for k, t in enumerate(stretch):
        before = stretch[k - 1] if k else None
        behind = stretch[k + 1] if k + 1 < len(stretch) else None
        if k >= to:
            return None
        if before is not None and before.tag == "CD" and k == 1 and t.text in _PARTICIPLES and t.pos != "VERB":
            return t
        if t.pos not in ("NOUN", "PROPN", "ADJ", "ADV", "VERB") or k == 0 and (opens or t.pos == "PROPN"):
            continue
        word = t.text.lower()
        if before is not None and k > 1 and before.text in _MODALS and t.text.isalpha() and not word.endswith("s"):
            return t
        plain = word in _WITH_OBJECT or word in _ALONE
        lemma = word if plain else next((b for b in plain_forms(word) if b in _WITH_OBJECT | _ALONE), "")
        if not lemma or before is not None and not _agrees(judge, before, plain):
            continue
        takes = behind is not None and behind.pos in (*_OBJECTS, "VERB")
        if lemma in _WITH_OBJECT and takes and (before is not None or behind is not None):
            return t
        free = behind is None or behind.pos in ("ADP", "ADV", "SCONJ", "PART")
        named = before is not None and before.tag in ("NNP", "NNPS") and plain and before.text.lower() not in _PLURAL
        if before is None and not plain and lemma in ("head", *_ALONE) and free:
            return t
        if lemma in _ALONE and free and not named and not (lemma in _AMBIGUOUS and not plain) and before is not None:
            return t
    return None


def _agrees(judge: Judge, noun: Token, plain: bool) -> bool:
    """Whether a noun before a verb fits its form: the plain one behind a plural, a joined pair or a team's name."""
    if (
        noun.text.lower() == "longer"
        or noun.pos not in ("NOUN", "PROPN", "NUM", "PRON")
        and (plain or noun.pos != "ADJ")
    ):
        return False
    joined = judge.word(noun.i - 1) in ("and", "&")
    many = joined or noun.tag in ("NNS", "NNPS", "CD") or noun.text.lower() in _PLURAL
    return many == plain or (noun.tag == "NNP" and plain)


def _status(judge: Judge, t: Token, stretch: Sequence[Token]) -> Status:
    modal = judge.word(t.i - 1)
    if modal in MODALS:
        value = MODALS[modal]
        return Status(value, f"modal {modal}", False, t.i - 1, value)
    day = any(k.text.lower() in DAYS and judge.word(k.i - 1) == "on" for k in stretch if k.i > t.i)
    if day and t.text.lower() in STARTING | {"resume"}:
        return Status("planned", "present tense with a future time", False, t.i, "planned")
    return Status("happened", "present tense of a headline", False, t.i, "happened")


def _infinitive(judge: Judge, t: Token) -> Status | None:
    """ "offers to rebook stranded fans": behind "to", a noun without article that has an object."""
    to, head, behind = judge.at(t.i - 1), judge.at(t.i - 2), judge.at(t.i + 1)
    fits = t.tag == "NN" or t.tag == "JJ" and t.text.lower() in _ADJECTIVES
    if to is None or head is None or behind is None or not fits or to.text.lower() != "to" or to.tag != "IN":
        return None
    doubted = head.tag == "VBN" and head.lemma in DOUBTING and behind.pos in ("ADP", "DET", "NUM")
    if not judge.headline:
        return Status("possible", f"cue: {head.text.lower()} to", False, head.i, "possible") if doubted else None
    if head.pos in ("NOUN", "PROPN") and not any(judge.is_finite(k) for k in judge.parse.tokens[judge.low : to.i]):
        return Status("planned", "infinitive of a headline", False, to.i, "planned")
    over = judge.head(to)
    if head.dep == "dobj" and over.pos == "VERB" and over.lemma in _DIRECTING and judge.head(head).i == over.i:
        head = over
    pull = INFINITIVES.get(head.lemma) or ADJECTIVES.get(head.text.lower())
    if pull is None or behind.pos not in ("ADJ", "DET", "NUM", "PRON", "PROPN", "VERB", "NOUN"):
        return None
    return _pulled(judge, head, pull, f"{head.text.lower()} to")


def _gerund(judge: Judge, t: Token) -> Status | None:
    """The status of a gerund under "denied", "avoided", "barred from", "accused of", where the parser sees a noun."""
    before = judge.at(t.i - 1)
    own = judge.headline and t.dep == "amod" and judge.head(t).tag == "NNS" and judge.head(t).i == t.i + 1
    if own and before is not None and before.head == t.i and before.dep == "compound":
        return Status("happened", "participle of a headline", False, t.i, "happened")
    if before is None or t.dep in ("ROOT", "xcomp", "pcomp", "advcl", "acl", "ccomp", "conj", "relcl"):
        return None
    if before.pos == "VERB" or before.dep == "amod":
        pull = GERUNDS.get(before.lemma)
        described = t.dep in ("amod", "compound") and (pull is FORCED or t.tag == "VBG" and before.lemma in _GOING_ON)
        if pull is None or pull.affirmed == SAME and not described or judge.word(t.i + 1) in ("of", "and"):
            return None
        return _pulled(judge, before, pull, before.text.lower())
    noun = judge.at(before.i - 1)
    if noun is not None and noun.pos == "NOUN" and before.text.lower() == "of":
        pull = judge.pull_of(noun)
        if pull is not None and pull.affirmed != SAME:
            return judge.by_noun(t, noun, pull, 0)
    found = judge.governor_before(before)
    return _pulled(judge, found[0], found[1], f"{found[0].text.lower()} {before.text.lower()}") if found else None


def _pulled(judge: Judge, governor: Token, pull: Pull, cue: str) -> Status:
    outer = judge.outer(governor, 0)
    if outer is not None and outer.value == "unsure" and judge.headline:
        outer = None
    return judge.composed(outer, pull, f"cue: {cue}", governor.i)
