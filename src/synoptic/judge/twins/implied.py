"""What one of two sentences worded alike denies, only tries or makes hang on a condition, by a word that the other lacks.

"Refused to sign" beside "signed", "attempted murder" beside "murder", "will strike unless" beside "will strike if". Missed on
purpose: what is not so yet, not only so or not so of all.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.twins.found import Found
from synoptic.judge.twins.places import SLOT, Twin
from synoptic.judge.twins.sentences import Sentence, Word

DENYING = frozenset("not never no none nobody nothing neither nor without cannot hardly barely scarcely".split())
REFUSING = frozenset("refuse decline fail forget neglect deny omit reject".split())
"""Verbs of which the act behind them was not done."""
DOING = frozenset("manage agree succeed to in that consent able accept".split())
"""Words beside an act that was done, or that stand between one and what governs it."""
TRYING = frozenset("try attempt seek plan intend threaten want hope prepare aim offer vow".split())
UNDONE = frozenset("attempted failed planned threatened would-be aborted alleged suspected".split())
PARTIAL = frozenset(
    "yet only all every always necessarily just simply immediately initially until because entirely fully both everyone merely "
    "exactly solely far further longer anymore".split()
)
"""Beside a word of denial these leave something of it so."""
CONDITIONS = frozenset(("if", "unless"))
VERBAL = SLOT["ROOT"]
QUALIFYING = frozenset("det poss amod compound nummod".split())
"""Dependencies of what makes a noun behind a preposition a certain thing: "at *the* rally", not "at length"."""


def find(twin: Twin, ours: Sequence[Word], theirs: Sequence[Word]) -> Found | None:
    """What the words that either sentence has alone deny or leave open of the rest."""
    return _denied(twin, ours, theirs) or _tried(twin, ours, theirs) or _conditional(twin, ours, theirs)


def _denied(twin: Twin, ours: Sequence[Word], theirs: Sequence[Word]) -> Found | None:
    signs = []
    for sentence, words, others in ((twin.a, ours, theirs), (twin.b, theirs, ours)):
        said = any(w.form in REFUSING for w in others)
        denying = [w for w in words if w.form in DENYING or w.form in REFUSING and _governs(sentence, w)]
        rest = [w for w in words if w not in denying and not (said and _only_how(sentence, w))]
        if any(w.form not in DOING for w in rest) or len(denying) > 1:
            return None
        if denying and PARTIAL & {w.form for w in sentence.words}:
            return None
        signs.append(len(denying))
    if sum(signs) != 1:
        return None
    values = ("denied", "stated") if signs[0] else ("stated", "denied")
    return Found("polarity", ((), ()), "the one denies what the other states", values=values)


def _only_how(sentence: Sentence, word: Word) -> bool:
    """Whether a word only says how an act was done that the other refuses to do: "commented *at length*"."""
    parse, token = sentence.parse, word.token
    if token.dep == "pobj":
        token = parse.tokens[token.head]
    over = parse.tokens[token.head]
    behind = [k for t in parse.children(token.i) if t.dep == "pobj" for k in parse.children(t.i)]
    bare = token.dep == "prep" and not any(k.i > token.i and k.dep in QUALIFYING for k in behind)
    return over.pos == "VERB" and over.i < token.i and (bare or token.dep == "advmod")


def _governs(sentence: Sentence, word: Word) -> bool:
    """Whether an act hangs from a verb: "refused to sign"."""
    return any(SLOT.get(t.dep) == VERBAL and t.pos in ("VERB", "AUX") for t in sentence.parse.children(word.token.i))


def _tried(twin: Twin, ours: Sequence[Word], theirs: Sequence[Word]) -> Found | None:
    """What was only tried or threatened in the one and done in the other."""
    for sentence, words, others, first in ((twin.a, ours, theirs, True), (twin.b, theirs, ours, False)):
        if any(w.form not in DOING for w in others):
            continue
        undone = [w for w in words if w.token.text.lower() in UNDONE and w.token.dep == "amod"]
        if undone and len(words) == 1:
            over = sentence.above(next(k for k, w in enumerate(sentence.words) if w is undone[0]))
            other = twin.same.get(over or 0) if first else twin.back.get(over or 0)
            if over is None or other is None:
                continue
            tried = (undone[0], sentence.words[over])
            done = ((twin.b if first else twin.a).words[other],)
            return Found("polarity", (tried, done) if first else (done, tried), "the one was not carried out")
        trying = [w for w in words if w.form in TRYING and _governs(sentence, w)]
        if len(trying) == 1 and all(w in trying or w.form == "to" for w in words):
            values = ("planned", "happened") if first else ("happened", "planned")
            return Found(
                "status",
                ((), ()),
                "it is tried or threatened in the one, and done in the other",
                turning=True,
                verdict="update",
                values=values,
            )
    return None


def _conditional(twin: Twin, ours: Sequence[Word], theirs: Sequence[Word]) -> Found | None:
    """What hangs on a condition in the one alone, or in the one on what must not be in the other."""
    if len(ours) == len(theirs) == 1 and {ours[0].form, theirs[0].form} == CONDITIONS:
        return Found("polarity", ((ours[0],), (theirs[0],)), "the one hangs on what the other must do without")
    for sentence, words, others, first in ((twin.a, ours, theirs, True), (twin.b, theirs, ours, False)):
        marks = [w for w in words if w.form in CONDITIONS and w.token.dep == "mark"]
        if others or len(marks) != 1:
            continue
        below = {t.i for t in sentence.parse.subtree(marks[0].token.head)}
        if all(w.token.i in below for w in words):
            clause = tuple(words)
            held = (clause, ()) if first else ((), clause)
            values = ("hangs on a condition", "without one") if first else ("without one", "hangs on a condition")
            return Found("status", held, "the one makes it hang on a condition", verdict="variant", values=values)
    return None
