"""Whether a printed passage stands alone, so that a reader understands it without what stood before it.

It does not whose doer is "each", "both" or a pronoun that nothing before it explains, what counts some "of them", what points
to a list that follows, what speaks to its reader, and what no full stop ends: headlines and teasers, whatever block they are
taken for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.compose import replying
from synoptic.compose.candidate import Candidate
from synoptic.model.corrected import puts_right
from synoptic.model.parse import Token
from synoptic.model.passage import Passage
from synoptic.model.span import Span

PRONOUN_SUBJECTS = frozenset("he she it they his her its their".split())
PERSONAL_SUBJECTS = frozenset("he she they".split())
PRO_FORMS = frozenset(
    "each both all other others another some neither either none one most many several few the".split()
)
"""Words that, alone as a doer, stand for somebody told of before ("each had several wounds"; "the two are expected")."""
ASKING = frozenset("ask urge invite encourage request advise remind".split())
ANYBODY = frozenset("anyone anybody witnesses those public".split())
OWN = frozenset("we us our ours".split())
"""Words that a body uses of itself."""
READER = frozenset("you your yours yourself yourselves i me my".split()) | OWN
"""Words that speak to the reader, or of the newsroom itself."""
_WHERE = frozenset(
    "inside in at on near outside within beside behind under after during before since until upon".split()
)
"""Words before where or when something was."""
_ROAD = re.compile(r"\bI(?:-\d| (?=[A-Z]))")
_OPENED = re.compile('[“"‘][^”"]*[”"]?')
_DATELINE = re.compile(
    r"(?:[A-Z][\w.'’-]*,? ){1,5}(?:(?:\([^()]{1,40}\) ?)?(?:–|—|--) ?|\([A-Z][A-Z0-9]{1,5}(?:-TV)?\) )(?=[A-Z“\"])"
)
"""Place, perhaps a date or an agency in brackets, and a dash between blanks; or a station's call sign or an agency alone in them."""
FURNITURE = re.compile(
    r"\b(?:image|photo|slide|picture) \d+ of \d+\b|\(@\w+\) ?(?:[A-Z]\w+ \d|\d)|(?:\.\.\.|…)\W*$", re.IGNORECASE
)
"""Words of a gallery of pictures, the foot of a post, and what breaks off: no sentences of the report."""
_POST = re.compile(r"[—–-] ?[^()\n]{2,60} \(@\w+\) ?[A-Z]\w+\.? \d{1,2}, \d{4}\W*$")
"""The foot of a post of a social network that a page shows: who wrote it, and when."""
_POINTING = re.compile(r"\b(?:heard|seen|found|read|viewed|watched|downloaded) here\b\W*$", re.IGNORECASE)
"""Words that were a link: "The call can be heard here"."""
_CREDITED = re.compile(
    r"(?:Enlarge |View Full Caption |Photo by )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2} ?/ ?(?:for )?(?:[A-Z][\w.&]* ){1,5}(?=[A-Z])"
)
"""A photographer and an outlet that ran into the head of a sentence."""
_OF_THE_NEWSROOM = re.compile(
    r"(?:[A-Z][\w.&’'-]* ){1,4}(?:reporter|anchor|correspondent|photographer|crew)s? (?:[A-Z]|spoke|are|is|was|were)|"
    r"(?:[A-Z]{2,4} ?\d{1,2}|[KW][A-Z]{3}(?:-TV)?) (?:is|was|were|will|has)\b"
)
"""A sentence about whoever reported: "Marvik TV reporter Jane Doe spoke to neighbours", "MTV12 was first on the scene"."""
_TEASER = re.compile(
    r"(?:(?:more )?related|recommended|trending|most (?:read|popular|viewed)|top|latest|see also|read (?:more|also|next)|also read|don[’']t miss)"
    r"(?: (?:articles?|stories|story|coverage|content|headlines?|links?|videos?|posts?|news)\b)?:? (?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""A label of the page that ran into the headline of another report."""
_TITLE_WORDS = 4
"""Words of a headline that is looked for in a sentence."""
_BEFORE_TITLE = 40
"""Letters of the page, such as its section, before it."""
_TIPS = re.compile(
    r"\b(?:ask|urg|encourag|want|invit)\w* (?:anyone|anybody|witnesses|people) (?:with|who)\b", re.IGNORECASE
)
"""Somebody asks whoever knows something to say so."""
_SHOUTED = re.compile(r"(?:\b[A-Z][A-Z'’\d-]+\b[ ,]+){4,}")
"""Five words in capitals in a row: a headline that ran into the text, or the transcript of a broadcast."""
_PLAYED = re.compile(r"\b[A-Z]{4,} [A-Z]{4,}\b.*\b\d{1,2}:\d\d\W*$", re.DOTALL)
"""A label in capitals and a length at the end: the title of a film that the page shows."""
_LABEL = re.compile(
    r"(?:[A-Z]{4,} (?:[A-Z]{4,} )*[A-Z]{4,}(?:, [^:]{3,20})?|"
    r"(?i:updated?|earlier|previous(?:ly)?|breaking|developing)(?:,? [\w.,:() ]{3,30}?)?): ?(?=[A-Z“\"])"
)
"""What a page puts before a paragraph: "EARLIER COVERAGE, May 3:", "Update, 9:45 a.m. Sunday:"."""


def without_stop(candidate: Candidate) -> bool:
    """Whether it stands in a block that no sentence ends: a headline, a teaser or an item of a list, whatever it is taken for."""
    return not candidate.article.ends(candidate.content.passage.block)


def of_the_page(candidate: Candidate) -> bool:
    """Whether it is no sentence of the report's own: of a gallery, a post that the page shows, what was a link, words in
    capitals that ran into it, or a notice by which the report puts itself right."""
    passage = candidate.content.passage
    block = candidate.article.blocks[passage.block].span.of(candidate.article.text)
    text = passage.text
    if puts_right(block) or puts_right(text):
        return True
    found = (
        any(form.search(text) for form in (FURNITURE, _POINTING, _SHOUTED, _PLAYED)) or _POST.search(block) is not None
    )
    return found or any(form.match(text) for form in (_CREDITED, _OF_THE_NEWSROOM)) or _teaser(candidate)


def _teaser(candidate: Candidate) -> bool:
    """ "Related Articles Quay: Inquiry goes on": the first word of the headline is no sentence's after "related" and its like."""
    found = _TEASER.match(candidate.content.passage.text)
    return found is not None and found[0].rstrip(": ").lower() not in ("top", "latest", "trending", "related")


def of_them(candidate: Candidate, tokens: list[Token]) -> bool:
    """Whether it counts some of those whom only another sentence names: "Police said 1,200 of them were still there". Within
    quotation marks that is how people speak."""
    passage = candidate.content.passage
    quotations = candidate.mentions.quotations_across(passage.span)
    spoken = [c for q in quotations if q.direct for c in q.content]
    for t in tokens:
        of = passage.parse.tokens[t.head]
        if t.text.lower() != "them" or of.lemma != "of" or of.dep != "prep" or any(_holds(c, t) for c in spoken):
            continue
        counted = passage.parse.tokens[of.head]
        aside = [s for q in quotations for s in q.source]
        if counted.pos in ("NUM", "PRON", "ADJ", "DET") and not _nouns(candidate, tokens, counted.start, aside):
            return True
    return False


def _nouns(candidate: Candidate, tokens: list[Token], before: int, without: Sequence[Span] = ()) -> list[Token]:
    """The nouns before a place that are no dates and not within these spans."""
    aside = [*without, *(t.span for t in candidate.mentions.times)]
    found = (t for t in tokens if t.start < before and t.pos in ("NOUN", "PROPN") and t.dep != "npadvmod")
    return [t for t in found if not any(_holds(s, t) for s in aside)]


def _holds(span: Span, token: Token) -> bool:
    return span.start <= token.start < span.end


def said_by_pronoun(candidate: Candidate, tokens: list[Token]) -> Token | None:
    """The "he" of "he said" where the sentence names nobody before who could be meant, but in what he said. What stands before
    "they found" in "When the guards came, they found" is no saying of theirs."""
    fronted = tokens[0].tag in ("WRB", "IN")
    for q in candidate.mentions.quotations_across(candidate.content.passage.span):
        source = q.source[0] if q.source else Span(0, 0)
        for t in tokens:
            if t.start == source.start and t.end == source.end and t.text.lower() in PERSONAL_SUBJECTS:
                return None if _nouns(candidate, tokens, t.start, () if fronted else q.content) else t
    return None


def leans(candidate: Candidate, tokens: list[Token], start: int) -> bool:
    """Whether the doer of the main verb is told of in another sentence alone: "each", "the two", a pronoun without a noun
    before it that could be meant; or what is done is: "So was the mate"."""
    passage = candidate.content.passage
    told = [t for t in tokens if t.start >= start]
    if len(told) > 1 and told[0].text.lower() in ("so", "nor", "neither") and told[1].pos == "AUX":
        return True
    if any(_both(t, told) for t in told):
        return True
    doer = next((t for t in told if t.head == passage.root and t.dep in ("nsubj", "nsubjpass")), None)
    if doer is None:
        return False
    if replying.bare(candidate, told, doer):
        return True
    word = doer.text.lower()
    if word in PRONOUN_SUBJECTS:
        times = [m.span for m in candidate.mentions.times]
        nouns = [t for t in told if t.start < doer.start and t.pos in ("NOUN", "PROPN")]
        before = [t for t in nouns if t.dep != "npadvmod" and not (word in ("he", "she") and _where(t, told))]
        return not any(not any(s.start <= t.start < s.end for s in times) for t in before)
    return _stands_for_others(doer, told) or any(
        _stands_for_others(t, told) for t in told[:2] if t.dep in ("nsubj", "nsubjpass") and t.i < doer.i
    )


def _both(t: Token, told: list[Token]) -> bool:
    """ "Paramedics took both to hospital": two of whom nothing before it tells."""
    if (
        t.text.lower() != "both"
        or t.dep not in ("dobj", "pobj")
        or any(u.head == t.i and u.dep == "prep" for u in told)
    ):
        return False
    before = [u for u in told if u.i < t.i and u.pos in ("NOUN", "PROPN", "NUM") and u.head != t.head]
    return not any(u.tag in ("NNS", "NNPS", "CD") or u.dep == "conj" for u in before)


def _where(noun: Token, told: list[Token]) -> bool:
    """Whether a noun is where or when it was, at the head of the sentence: "Inside the house, she found"."""
    opening = told[0]
    return noun.head == opening.i and noun.dep == "pobj" and noun.pos == "NOUN" and opening.text.lower() in _WHERE


def _stands_for_others(doer: Token, told: list[Token]) -> bool:
    """Whether a doer without more words is some or all of those told of before: "each", "the two"; of what is said too, where the
    sentence opens with it ("All were in good condition, police said")."""
    alone = not any(t.head == doer.i and t.dep in ("prep", "relcl", "acl", "amod", "nmod", "appos") for t in told)
    counted = any(t.head == doer.i and t.text.lower() in ("the", "all", "only", "these", "those") for t in told)
    return alone and (doer.text.lower() in PRO_FORMS or counted and doer.pos == "NUM")


def to_the_reader(text: str, without: frozenset[str] = frozenset()) -> bool:
    """Whether it speaks to its reader or of its newsroom, outside of quotation marks: "Send us your pictures", "We are told". The US
    and a road ("I Street", "I-95") are neither. The words of `without` do not count."""
    words = re.findall(r"[A-Za-z]+", _ROAD.sub(" ", _OPENED.sub(" ", text)))
    return not (READER - without).isdisjoint(w.lower() for w in words if len(w) == 1 or not w.isupper())


def of_its_own(text: str) -> bool:
    """Whether it says "we" or "our" outside of quotation marks."""
    return to_the_reader(text, READER - OWN)


def asks(tokens: list[Token], root: int) -> bool:
    """Whether it asks something of its readers: "Anyone with information is asked to call"; "Visitors are invited to";
    "Police asked anyone with information to call"."""
    if _TIPS.search(" ".join(t.text for t in tokens)):
        return True
    verb = next((t for t in tokens if t.i == root), None)
    kids = [t for t in tokens if t.head == root and t.i != root]
    now = any(t.dep == "auxpass" and t.tag in ("VBZ", "VBP") for t in kids)
    anybody = any(t.dep in ("nsubj", "nsubjpass", "dobj") and t.text.lower() in ANYBODY for t in kids)
    if verb is not None and verb.lemma in ASKING and (now or anybody) and any(t.dep == "xcomp" for t in kids):
        return True
    return anybody and any(t.dep == "aux" and t.lemma in ("should", "can", "may") for t in kids)


def of_a_list(text: str, tokens: list[Token], root: int) -> bool:
    """Whether it announces what follows it: "The following are the names of the injured", "The route is as follows:"."""
    if text.rstrip().endswith(":"):
        return True
    return any(t.head == root and t.dep in ("nsubj", "nsubjpass") and t.text.lower() == "following" for t in tokens)


def after_title(candidate: Candidate, tokens: list[Token]) -> list[Token]:
    """The tokens after the report's own headline, where that ran into the head of a sentence that goes on with capitals."""
    passage, title = candidate.content.passage, " ".join((candidate.article.title or "").split())
    at = passage.text.find(title) if len(title.split()) >= _TITLE_WORDS else -1
    end = at + len(title)
    if at < 0 or at > _BEFORE_TITLE or not re.match(r"\W{0,3}\s+(?=[A-Z“\"])", passage.text[end:]):
        return tokens
    left = [t for t in tokens if t.start >= passage.span.start + end]
    told = [t for n, t in enumerate(left) if n or t.pos != "PUNCT"]
    return told if any(t.i == passage.root or t.dep not in _UNDER and whole(left, t.i) for t in left) else tokens


def after_dateline(passage: Passage, tokens: list[Token]) -> list[Token]:
    """The tokens after a dateline at the head of a report's first sentences, or after a label in capitals."""
    label = _LABEL.match(passage.text)
    found = label or _DATELINE.match(passage.text)
    if (
        found is None
        or passage.order > 3
        and label is None
        or any(t.i == passage.root and t.start < passage.span.start + found.end() for t in tokens)
    ):
        return tokens
    return [t for t in tokens if t.start >= passage.span.start + found.end()] or tokens


def whole(tokens: list[Token], root: int) -> bool:
    """A finite verb with a subject of its own: a sentence, or a clause that could be one."""
    own = {t.i for t in tokens}
    verb = next((t for t in tokens if t.i == root), None)
    if verb is None:
        return False
    finite = verb.tag in ("VBD", "VBZ", "VBP") or any(
        t.head == root and t.dep in ("aux", "auxpass", "cop") and t.tag in ("VBD", "VBZ", "VBP", "MD") for t in tokens
    )
    subject = any(t.head == root and t.dep in ("nsubj", "nsubjpass", "expl", "csubj") and t.i in own for t in tokens)
    if any(t.tag in ("WDT", "WP", "WP$", "WRB") and t.head == root for t in tokens[:2]):
        return False
    if verb.dep in ("relcl", "acl"):
        return False
    relative = any(t.head == root and t.tag in RELATIVE_TAGS for t in tokens)
    marked = any(t.head == root and t.dep == "mark" for t in tokens) and tokens[0].dep == "mark"
    return finite and subject and not (relative and verb.dep == "relcl") and not marked


def misparsed(passage: Passage, tokens: list[Token]) -> bool:
    """Whether a whole printed sentence has its subject, though the parse gives none to its main verb: "near Selm, Mirnau
    Hospital said", where the hospital is taken for a part of the place; "the season opened Friday", taken for a participle;
    or the main verb stands behind a dateline that is taken for the sentence.

    Missed on purpose: sentences without a verb, and what begins with its verb.
    """
    text = passage.text.rstrip()
    if passage.kind != "sentence" or not text[:1].isupper() or text[-1:] not in '."”' or _OF_THE_PAGE.match(text):
        return False
    told = [t for t in after_dateline(passage, tokens) if not t.text.isspace()]
    root = passage.parse.tokens[passage.root]
    kids = [t for t in tokens if t.head == root.i and t.i != root.i]
    if root.pos in ("VERB", "AUX"):
        asks = any(t.dep == "mark" or t.tag in RELATIVE_TAGS for t in kids)
        helped = [t for t in kids if t.dep in ("aux", "auxpass")]
        finite = root.tag in ("VBD", "VBZ", "VBP") or root.tag == "VBN" and not helped
        finite = finite or any(t.lemma in ("be", "have") and t.tag in ("VBD", "VBZ", "VBP") for t in helped)
        return finite and not asks and any(t.pos in _NOMINAL and t.start < root.start for t in told)
    dateline = _DATELINE.match(passage.text)
    if dateline is not None and root.start < passage.span.start + dateline.end():
        told = [t for t in told if t.start >= passage.span.start + dateline.end()]
        return any(t.dep not in _UNDER and whole(told, t.i) for t in told)
    return root.pos in _NOMINAL and any(_done_by(root, t, told) for t in told)


def _done_by(doer: Token, verb: Token, told: list[Token]) -> bool:
    """Whether a noun that is taken for the sentence has a verb behind it, with an object and no other subject: "Police in
    Elmsford responding to a robbery shot a boy"."""
    above = verb
    while above.dep == "conj" and above.head != doer.i:
        above = next((t for t in told if t.i == above.head), doer)
    if verb.tag != "VBD" or verb.start < doer.start or above.dep in _UNDER - {"acl"}:
        return False
    kids = {t.dep for t in told if t.head == verb.i}
    return bool(kids & {"dobj"}) and not kids & {"nsubj", "nsubjpass", "mark", "auxpass"}


_OF_THE_PAGE = re.compile(
    r"(?:photo|caption|images?|video|watch|(?:local |latest |more )?news|skip|click|embed|close|share)\b", re.I
)
"""How a line of the page begins that ran into a sentence."""
_UNDER = frozenset("relcl advcl acl ccomp pcomp csubj".split())
"""How a verb hangs whose clause is no sentence of its own."""
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
RELATIVE_TAGS = frozenset(("WDT", "WP", "WP$", "WRB"))
