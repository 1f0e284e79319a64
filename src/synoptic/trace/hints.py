"""Words of credit in sentences for which no source could be made out: somebody says so, and who is not known.

Such a statement is not known to be the newsroom's own. Verbs of saying and hearing, nouns of what is said, words that quote, a
lead before a colon: in the sentence, or in the next one where that points back ("The details came from ...", "The mill made this
known"). Misses on purpose verbs that as often tell what was done ("found", "showed"), but for those of a finding. Words of an
event itself ("the statement was torn up") are taken for a credit: that costs an origin, and the other mistake makes an echo a
witness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.trace.asides import is_request, tells_itself
from synoptic.trace.credit_frames import CLOSING
from synoptic.trace.credited_alone import asked, is_somebody, only_credits
from synoptic.trace.sentence import FINITE, MOST_WORDS, TOLD, last_dash
from synoptic.trace.speech import SPEECH
from synoptic.trace.voices import FINDINGS, SPOKESPEOPLE, VOICED

_SAYING = frozenset(
    "say state tell claim report announce add explain insist confirm reveal disclose declare assert maintain note stress "
    "acknowledge admit allege testify recall reiterate reply respond warn inform advise assure convey relay divulge remark "
    "observe mention write tweet post quote cite credit attribute estimate reckon believe understand learn hear gather think fear "
    "assume presume suppose suspect conclude suggest indicate specify emphasise emphasize underline caution concede contend argue deny predict describe "
    "recount outline detail clarify highlight comment verify signal vouch volunteer intimate rumour rumor emerge transpire".split()
)
_NOUNS = frozenset(
    "word account statement information confirmation announcement source version remark comment claim disclosure "
    "revelation testimony allegation assessment briefing release communique dispatch interview quotation message "
    "attribution report speculation rumour rumor hearsay".split()
)
_PLAIN = frozenset(
    "according per citing quoting via courtesy source sources attributed credited reportedly apparently allegedly supposedly "
    "purportedly".split()
)
_PHRASES = re.compile(
    r"\b(?i:let(?:s|ting)?\s(?:it\s)?(?:[\w'\u2019]+\s){0,3}?(?:be\s)?known?|ma[dk]e?s?(?:\sit)?\s(?:clear|known|public|plain)|"
    r"(?:put|puts|putting)\s(?:it|the (?:matter|point))|going by|(?:goes|went) on(?=\s(?:to (?:say|add|tell|explain|claim|state|note|warn|describe)|record|the record)\b|:|,?\s[\"\u201c\u2018])|in the know|we know|known from|to go by|"
    r"shared? with|seen by|obtained by|made available|told of|spoke of|speaks of)\b|,\sso\s(?=the|an?\s|[A-Z])",
)
"""Words of credit of two and more."""
_ANNOUNCING = re.compile(
    r"^sources?:\s|\b(?:the following|as follows|(?:this|here|that) (?:is|was) (?:what|how|the)|(?:had|has) (?:this|the following) to say|these (?:details|figures|facts))\b|:$",
    re.IGNORECASE,
)
_BACK = _NOUNS | frozenset("detail figure fact news finding sentence quote line point story wording allegation".split())
_THIS = frozenset("this that so thus such these those".split())
_COMMENTING = _THIS | {"yes", "no", "we", "it"}
"""First words of a quote that goes on from what was told before it."""
_GIVERS = frozenset("from by of".split())
_HEARERS = frozenset(
    "reporter journalist newsman press medium media parliament court jury inquest lawmaker mp committee meeting inquiry hearing "
    "audience".split()
)
"""Who hears it for the public: "the court was told", but not "the town hall had been warned"."""
_OURS = re.compile(
    r"^(?:we|(?:this|our) (?:newspaper|paper|site|portal|outlet|channel|network|broadcaster|magazine|website|agency|reporters?|correspondents?))$"
)
_OUR_WORK = re.compile(
    r"\b(?:taken|filmed|shot|seen|witnessed|recorded|counted|photographed)\sby\s(?:our|one of our|this newspaper['\u2019]s)\s\w+"
    r"|\b(?:when|as)\sour\s(?:crew|team|reporters?|correspondents?|photographers?|cameras?)\b"
)
"""Work of a newsroom's own, told as such: "video taken by our crew shows"."""
_SPOKEN = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]|(?<!\w)\u2018[^\u2018]+?\u2019(?!\w)")
_GIVEN = re.compile(
    r"\b(?:told|informed|heard|hears?|know|learn\w*|gather\w*|underst\w+|assured|advised)\b(?:\s\w+){0,2}\s(?:by|from|through)\b"
)
_DESKS = frozenset("office desk team service unit department".split())
"""Nouns of those who speak for a body where a word of VOICED stands before them: "the press office"."""
_MAKING = frozenset("make give issue release publish send put read hear see bring carry obtain receive get".split())
"""Verbs whose object, where it is a noun of what is said, is a credit."""
_SHOWN = frozenset("show find put suggest indicate record reveal give list".split())
_SAID = SPEECH - frozenset("found find finds puts put saw makes made make went goes".split())
_FIRST = 6
"""So many words of the next sentence are looked at for one that points back."""
_LABEL = 9
"""Most words before a dash that may be whoever tells what follows."""
_SEVERAL = frozenset((",", "and", "or"))
_SHORT = 12
"""Most words of a sentence in which any word for what was told points back."""
_MOST = 30
"""Most words of a sentence that only credits the one before it."""
_BEFORE, _BEHIND = 2, 3
"""How many words before and behind a word of credit are shown with it."""
_BRACKETED = re.compile(r"\s\[(?P<who>[^\[\]\n]{3,80})\][.\u201d\"]*$")
"""What stands in square brackets at the end of a sentence."""
_OPENED = re.compile(r"^[\"\u201c\u2018']")
_CLOSED = re.compile(r"[\"\u201d\u2019'][.,]?$|[.,!?][\"\u201d\u2019']$")
_LEAD = re.compile(r"^(?P<lead>[^:\n]{3,120}?)(?::|\s[-\u2013\u2014])\s(?=\S)")
_QUOTED = re.compile(r"[\"\u201c](?P<words>[^\"\u201c\u201d]{20,})[\"\u201d]")


def announced(passage: Passage) -> bool:
    """Whether a sentence only announces that somebody tells what follows: "The mill gave these details."."""
    return bool(_ANNOUNCING.search(passage.text)) and len(passage.text.split()) <= _SHORT + 4


def unmade(passage: Passage, following: Passage | None) -> str:
    """The words of credit for which no source was made out, as printed; "" where there are none, or where the newsroom tells of
    work of its own. `following` is the next sentence of the report."""
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    if words := asked(passage):
        return f"“{words}”"
    if _is_ours(passage, tokens):
        return ""
    return _own_words(passage, tokens) or (behind(following, passage) if following is not None else "")


def behind(following: Passage, passage: Passage) -> str:
    """Words of credit in a sentence by which it is one for the passage before it; "" where it is none."""
    if words := _behind(following):
        return words
    tokens = [following.parse.tokens[i] for i in following.tokens]
    apart = following.parse is not passage.parse or _is_ours(following, tokens)
    word = "" if apart else only_credits(following, _SAYING)
    return f"“{word}” in the next sentence" if word else ""


def _own_words(passage: Passage, tokens: Sequence[Token]) -> str:
    """Words of credit in the sentence itself."""
    text = passage.text
    quoted = _QUOTED.search(text)
    if _OPENED.match(text) and _CLOSED.search(text) or quoted and 2 * len(quoted["words"]) > len(text):
        return "the words are quoted"
    if phrase := _PHRASES.search(text):
        return f"“{phrase.group().lstrip(', ')}”"
    lead = _LEAD.match(text)
    if lead is not None:
        ends = passage.span.start + lead.end("lead")
        first, rest = [t for t in tokens if t.start < ends], [t for t in tokens if t.start >= ends]
        clauses = [any(t.tag in FINITE for t in part) for part in (first, rest)]
        if (
            not clauses[0]
            and (text[lead.end("lead")] == ":" or len(first) <= _LABEL)
            or all(clauses)
            and len(first) <= _SHORT
        ):
            return f"“{lead['lead']}:”"
    if (closing := CLOSING.match(text)) is not None:
        part = [t for t in tokens if t.start >= passage.span.start + closing.start("who")]
        if 0 < len(part) <= _LABEL and part[0].pos in ("DET", "PROPN") and not _SEVERAL & {t.text for t in part}:
            whole = any(t.tag in FINITE for t in tokens[: -len(part)]) and not any(t.tag in FINITE for t in part)
            if whole and part[-1].tag != "CD":
                return f"“{closing['who']}” at the end"
    if bracket := _BRACKETED.search(text):
        part = [t for t in tokens if t.start >= passage.span.start + bracket.start("who")]
        if not any(t.tag in FINITE or t.tag == "CD" for t in part) and (
            any(is_somebody(t) for t in part) or bracket["who"].startswith("@")
        ):
            return f"“[{bracket['who']}]” at the end"
    dash = last_dash(tokens)
    behind = [t for t in tokens if dash is not None and t.start > dash.start and t.pos != "PUNCT"]
    if 1 < len(behind) <= MOST_WORDS and (
        behind[0].text.casefold() in ("according", "per", "this", "that", "so", "as", "via")
        or any(t.lemma.casefold() in TOLD for t in behind)
        and any(t.text.casefold() in _GIVERS for t in behind)
    ):
        return f"“{behind[0].text}” behind a dash"
    told = {t.head: t for t in tokens if t.dep == "nsubjpass"}
    words = [t for t in tokens if t.pos != "PUNCT"]
    for t in words:
        lemma = t.lemma.casefold()
        heard = t.i not in told or told[t.i].text.casefold() == "it" or told[t.i].lemma.casefold() in _HEARERS
        if (
            t.text.casefold() in _PLAIN
            or t.pos == "VERB"
            and t.dep != "amod"
            and not is_request(t, words)
            and not (
                lemma == "write" and t.tag == "VBG" and any(k.head == t.i and k.dep in ("dobj", "prt") for k in words)
            )
            and lemma in _SAYING
            and heard
            or t is words[-1]
            and (t.text.casefold() in _SAID or _is_as_somebody(t, words))
            or lemma in SPOKESPEOPLE
            and t.dep == "nsubj"
            or lemma in _DESKS
            and t.dep == "nsubj"
            and any(w.head == t.i and w.text.casefold() in VOICED for w in words)
            or lemma in _NOUNS
            and t.pos in ("NOUN", "PROPN")
            and _is_credit(t, passage.parse.tokens)
            or lemma in _SHOWN
            and any(s.head == t.i and s.dep == "nsubj" and s.lemma in FINDINGS for s in words)
        ):
            return _beside(t, passage, words)
    return ""


def _beside(word: Token, passage: Passage, words: Sequence[Token]) -> str:
    """A word as printed, with those next to it: by itself "write" says nothing of who does."""
    at = words.index(word)
    first, last = words[max(0, at - _BEFORE)], words[min(len(words), at + _BEHIND + 1) - 1]
    text = passage.text[first.start - passage.span.start : last.end - passage.span.start]
    return f"“{' '.join(text.split())}”"


def _is_as_somebody(verb: Token, words: Sequence[Token]) -> bool:
    """Whether a verb at the end is that of somebody with a name behind "as", whatever he or she does: ", as Ann Example put out"."""
    kids = [t for t in words if t.head == verb.i]
    linked = verb.tag in FINITE and any(t.text.casefold() == "as" for t in kids)
    return linked and any(t.dep == "nsubj" and t.pos == "PROPN" for t in kids)


def _is_credit(noun: Token, every: Sequence[Token]) -> bool:
    """Whether a noun of what is said stands where it can be a credit: as subject, by itself, behind a preposition that gives it or a
    verb that makes it; not in "anyone with information is asked to call"."""
    above = every[noun.head]
    if noun.lemma == "account" and above.lemma == "on":
        return False
    if noun.dep == "dobj":
        return above.lemma in _MAKING
    if noun.dep == "pobj":
        return above.lemma in ("by", "from", "in", "to", "per", "on", "according", "through")
    return noun.dep in ("nsubj", "nsubjpass", "ROOT", "attr")


def _is_ours(passage: Passage, tokens: Sequence[Token]) -> bool:
    """Whether the newsroom is the subject of a clause that is no relative clause: "this newspaper has learned that ..."."""
    if _GIVEN.search(passage.text):
        return False
    if _OUR_WORK.search(passage.text):
        return True
    spoken = [m.span() for m in _SPOKEN.finditer(passage.text)]
    for t in tokens:
        at = t.start - passage.span.start
        if any(start <= at < end for start, end in spoken):
            continue
        if t.dep == "nsubj" and passage.parse.tokens[t.head].dep != "relcl":
            first = [c.text for c in tokens if c.head == t.i and c.dep in ("det", "poss")]
            if _OURS.match(" ".join((*first, t.text)).casefold()):
                return True
    return False


def _behind(following: Passage) -> str:
    """Words of credit in the next sentence that point back: "The details came from", "That is according to", "said as much"."""
    tokens = [following.parse.tokens[i] for i in following.tokens]
    words = [t for t in tokens if t.pos != "PUNCT"]
    if not words or len(words) > _MOST or _is_ours(following, tokens) or any(is_request(t, words) for t in words):
        return ""
    first = words[0].text.casefold()
    if _OPENED.match(following.text) and first in _COMMENTING and _SAID & {t.text.casefold() for t in words}:
        return "what is said of it in the next sentence"
    colon = next((t for t in tokens if t.text == ":"), None)
    if colon is not None and all(
        any(t.tag in FINITE and (t.i < colon.i) is side for t in words) for side in (True, False)
    ):
        return ""
    if colon is not None and any(t.i == colon.i - 1 and t.text.casefold() in ("this", "following") for t in words):
        return ""  # "From the mill, this: ..." says whose is what follows
    if first not in _THIS and any(t.text == "that" and t.tag == "IN" for t in words[1:]):
        return ""
    if first == "the" and len(words) > 2 and words[1].lemma.casefold() in _BACK and words[2].text == "that":
        return ""
    if words[0].lemma.casefold() in _NOUNS and (
        words[0].dep == "compound" or any(t.text == "that" for t in words[1 : _FIRST * 2])
    ):
        return ""  # a credit of what it tells itself: "Word came from the mill that ..."
    if tells_itself(words, _NOUNS):
        return ""
    found = None
    if first in _THIS and words[0].dep not in ("mark", "det"):
        turned = first in ("so", "such") and len(words) > 1 and words[1].tag in FINITE
        turned = turned or first == "thus" and not any(t.tag in FINITE for t in words)
        given = any(t.text.casefold() in _GIVERS for t in words[1:_FIRST])
        found = next((t for t in words if _credits(t)), words[0] if turned or given else None)
    if found is None and first in (*_THIS, "the", "all") or words[0].lemma.casefold() in _NOUNS:
        found = next(
            (
                t
                for t in words[:_FIRST]
                if t.lemma.casefold() != "story" and t.pos in ("NOUN", "PROPN") and t.lemma.casefold() in _BACK
            ),
            None,
        )
    found = found or next((t for t in words[1:] if _points_back(t, words)), None)
    return f"“{found.text}” in the next sentence" if found is not None else ""


def _credits(t: Token) -> bool:
    return t.text.casefold() in _PLAIN or t.pos == "VERB" and t.lemma.casefold() in _SAYING


def _points_back(t: Token, words: Sequence[Token]) -> bool:
    """Whether a word stands for what was told before, as what somebody said or made known: "said so", "made this known", "made
    the announcement"."""
    small = t.text.casefold()
    after = words[words.index(t) + 1 :][:1]
    if small in ("so", "this", "that", "these", "it", "same", "much"):
        before = words[words.index(t) - 1]
        loose = (
            t.dep not in ("mark", "det", "nsubj", "nsubjpass")
            or small == "this"
            and t.dep == "nsubj"
            and t.pos == "PRON"
        )
        if small == "much":
            return before.text.casefold() == "as"
        return (
            loose and (small == "this" or before.lemma.casefold() in _SAYING) and not (after and after[0].tag in FINITE)
        )
    if t.dep == "dobj" and not any(w.i == t.head and w.lemma in _MAKING for w in words):
        return False
    named = any(c.head == t.i and c.text.casefold() in ("the", "this", "these", "that", "those") for c in words)
    short = len(words) <= _SHORT and t.dep == "pobj"
    return (
        (short or t.dep in ("dobj", "nsubjpass"))
        and t.lemma.casefold() in _BACK - {"report", "story", "version"}
        and named
    )
