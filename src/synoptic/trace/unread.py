"""Credits that no attribution was found for, at the places of a sentence where news English puts them.

"..., Ann Example, who heads the mill, said." at the end; "According to the log, ..." and "The mill told reporters that ..."
at the beginning. A passage that credits somebody, and is taken for the newsroom's own, would count as one more witness.
Where no frame fits, what is only rumoured ("word has it") is told by nobody. Misses on purpose credits without a name or
noun of a body, which could be part of what is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Mentions, Quotation
from synoptic.model.passage import Passage
from synoptic.model.span import Span, overlap
from synoptic.trace.frames import frame_of
from synoptic.trace.peeling import trimmed
from synoptic.trace.runs import is_body_run, runs_of
from synoptic.trace.sentence import TOLD
from synoptic.trace.voices import (
    BODY_NOUNS,
    DOCUMENTS,
    FINDINGS,
    LEADERS,
    MINISTRIES,
    MOUTHS,
    NAMELESS,
    OFFICES,
    OFFICIALS,
    PARTS,
    PRONOUNS,
    SMALL_WORDS,
    STAFF,
    WHENS,
    folded,
)

_REGULAR = (
    "state report confirm announce add explain conclude recall declare note insist claim warn reveal disclose "
    "remember estimate maintain stress argue acknowledge emphasise emphasize calculate discover indicate suggest "
    "predict recount record tweet post detail outline clarify specify inform underline caution concede contend allege "
    "remark respond reiterate assert affirm assure highlight verify comment"
).split()
_IRREGULAR = (
    "said says say told tells tell wrote writes found finds find showed shows show made makes knows let lets put puts "
    "deny denied denies reply replied replies testify testified testifies admitted admits pointed learned learnt understands saw"
).split()


def _forms(verb: str) -> tuple[str, str]:
    """The past and the third person of a regular verb."""
    if verb.endswith("y"):
        return verb[:-1] + "ied", verb[:-1] + "ies"
    return verb + ("d" if verb.endswith("e") else "ed"), verb + "s"


FORMS = "|".join([*_IRREGULAR, *(form for verb in _REGULAR for form in _forms(verb))])
"""Forms of verbs of speech and finding; not the bare forms, which are nouns as well."""
_CUES = frozenset(
    (
        FORMS.replace("|", " ")
        + " according quoted words view opinion account report reveal disclose per going citing "
        "estimation estimate judgment judgement assessment eyes telling version description understanding evidence pains keen quick "
        "careful anxious eager able willing went goes quoting so put tell first with far [ took heard let information data figures reckoning word words : ( from by reference adamant certain convinced"
    ).split()
)
"""Words without one of which no frame fits."""
REST = r"(?:\s(?:clear|known|out|it|on|as much|so|this|(?:reporters|journalists|us|me|parliament|(?:state|national|local|public|foreign|regional)\s(?:radio|television|TV|media|broadcasters?)|[Tt]he(?:\s\w+){1,4}|[A-Z]\w+(?:\s(?:[A-Z]\w+|\d+)){0,3}|an?(?:\s\w+){1,3})(?=[\s,.]|$)))?"
WHEN = r"(?:\sby (?:phone|telephone|e-?mail|text|letter|message)|\swithout\s\w+ing|,\sgiving\sno\s[a-z ]{3,20})?(?:\s(?:on|in|at|late|early|earlier|yesterday|today|last|this|later|after)\b[^,.]{0,40})?"
_BEFORE = r"(?:(?:has|have|had|first|also|later|previously)\s)*"
_SAID = rf"(?:(?:was|were|is) (?:adamant|certain|convinced)|{_BEFORE}(?:{FORMS}){REST}|(?:was|were)\s(?:the\s)?first\s(?:to\s(?:report|reveal|say|disclose)|with\sthe\s(?:news|story|report))|(?:is|was|were|has\sbeen)\squoted\sby\s[^,.\n]{{3,40}}?\sas\ssaying|(?:is|was|were)\squoted\sas\ssaying(?:\sby\s(?:the\s)?[^,.\n]{{3,40}}?(?=[,.]|$))?|(?:was|were|is|are|seemed)\s(?:at\spains|keen|quick|careful|anxious|eager|able|willing|at\sliberty)\sto\s(?:verify|establish|ascertain|stress|say|point\sout|add|confirm|explain|note|announce|deny|insist|underline|emphasi[sz]e|report|reveal|disclose|reassure\s\w+)|is\son\srecord\sas\ssaying|could\sbe\sheard\s(?:telling|saying)(?:\s(?:reporters|journalists))?|{_BEFORE}(?:let|lets|made|makes)\sit\s(?:be\s)?(?:known|clear|public)|(?:went|goes)\son(?:\sto\s(?:say|add|explain|tell\s\w+|note|state|claim))?|took\sto\s[A-Z]\w+\sto\s(?:say|announce|confirm|report|explain))"
_TAIL = re.compile(rf",\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN}\.?$")
_COMES = re.compile(
    rf"^(?:It|This|That|The\s\w+)\s(?:\w+\s)?(?:comes?|came|follows?)\s(?:\w+\s){{0,3}}?(?:after|as|amid)\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN},?\s(?:that\s)?(?=\S)"
)
"""What was said, put behind what else there is: "It comes after the mill said ..."."""
_TURNED = re.compile(
    rf",\s(?P<cue>according to|as (?:\w+ )?(?:said|reported|stated|told|noted|confirmed|announced|disclosed|revealed) by|based on (?:information|data|figures) (?:from|by)|with reference to|as per|per|going by|citing|quoting|so|(?:by the account|(?:in|on|by) the (?:words?|view|opinion|estimation|estimate|judge?ment|assessment|eyes|telling|version|reckoning|description|understanding|evidence)) of|{FORMS})\s(?P<who>[^\n]{{3,120}}?)\.?$"
)
_SPOKEN = re.compile(
    rf"[,?!][\"\u201d\u2019']+\s(?:(?:is|was|were)\s(?:how|what)\s)?(?P<who>[^\n\"\u201c]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN}\.?$"
)
_SPOKEN_TURNED = re.compile(
    rf"[,?!][\"\u201d\u2019']+,?\s(?P<cue>{FORMS}|in the words of|according to|by the account of|as (?:told|said|put|explained) by)\s(?P<who>[^\n\"\u201c]{{3,120}}?){WHEN}\.?$"
)
"""What is said stands in quotation marks, whoever says it right behind."""
_AS = re.compile(rf",\sas\s(?P<who>[^\n,]{{3,80}}?(?:,[^\n,]{{3,80}},)?)\s(?P<cue>{_SAID}){WHEN}\.?$")
_DASH = re.compile(
    rf"\s[-\u2013\u2014]\s(?:so\s|thus\s|(?:that|this)(?:,\s[^,]{{3,20}},)?\s(?:is|was)\s(?:what|how)\s)?(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN}\.?$"
)
_ACCORDING = re.compile(
    r"^(?P<cue>According to|With reference to|(?:Based on|From) (?:information|data|figures) (?:from|by)|As per|Per|Going by|Citing|Quoting|(?:In|On|By) the (?:words?|account|view|opinion|estimation|estimate|judge?ment|assessment|eyes|telling|version|reckoning|description|understanding|evidence) of|(?:Confirmed|Announced|Reported|Disclosed|Revealed|Stated|Released|Published|Told) by|As (?:\w+ )?(?:confirmed|reported|stated|announced|told|noted|disclosed|revealed) by)\s(?P<who>[^\n:]{3,120}?),?[,:]\s(?=[\w\"\u201c])"
)
_ACCORDING_LONG = re.compile(_ACCORDING.pattern.replace("[^\\n:]{3,120}?", "[^\\n:,]{3,80},\\s[^\\n:,]{3,80}"))
_AS_FIRST = re.compile(rf"^As\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN},\s")
_HEAD = re.compile(
    rf"^(?:(?:In|On|At|During|Through|Via|By|From|With|After|[A-Z][a-z]+ing|[A-Z][a-z]+ed|When)\s[^,]{{2,60}},\s|(?:Earlier|Responding|Later|Meanwhile|Separately),\s)?(?P<who>[^\n\"\u201c]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN},?\s(?:that\s)?(?=\S)"
)
_BRACKETED = re.compile(r"\s(?P<cue>[(\[])(?:[Ss]ource: )?(?P<who>[^\n()\[\]]{3,120}?(?:\s\([^\n()]*\))?)[)\]]\.?$")
"""The source stands in brackets at the end: "Two roads are shut (harbour police)."."""
_AWARE = re.compile(
    r"^(?P<cue>As far as)\s(?P<who>[^\n]{3,80}?),?\s(?:is aware|are aware|knows?|can tell|can say|could tell|could say),\s(?=\S)"
)
_CLAIM = re.compile(
    rf",\s(?:an?|the|that being (?:an?|the)|which is (?:an?|the))\s(?:[a-z]+\s)?(?:{'|'.join(sorted(TOLD))}|point)\s(?:[a-z]+(?:ed|en|de|ut)\s)?(?P<cue>by|from|of)\s(?P<who>[^\n]{{3,120}}?){WHEN}\.?$"
)
"""What is told, then called somebody's: "..., a claim made by the mill"."""
_WITH = re.compile(
    r",\swith\s(?P<who>[^\n]{3,120}?),?\s(?P<cue>confirming|saying|adding|reporting|stating|telling|insisting|noting|stressing|announcing)\b[^\n.]{0,40}\.?$"
)
_KNOWN = re.compile(
    r"^(?P<cue>From)\s(?P<who>[^\n]{3,120}?),?\s(?:we (?:hear|heard|know|learn|learned|learnt|have it|understand)|it (?:is|was) (?:known|learnt|learned|understood)|(?:comes|came)(?:\sthe)?\s(?:word|confirmation|news|information|a\s\w+)) that\s(?=\S)"
)
_FROM_HEAD = re.compile(r"^(?P<cue>From)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=[\"\u201c])")
"""The source before a quote: "From the mill's head, Ann Example: ...", in quotation marks."""
_SAYS_HEAD = re.compile(rf"^(?P<cue>(?:{FORMS.title()}))\s(?P<who>[^\n:\"\u201c]{{3,120}}?):\s(?=\S)")
"""Whoever says it behind the verb: "Said Ann Example: ..."."""
_VERSION = re.compile(
    rf"^The\s(?:{'|'.join(sorted(TOLD))})\s(?:(?:given|put about|put forward|offered|provided|issued|released|told|shared)\s)?(?P<cue>by|from|of)"
    r"\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=\S)"
)
"""What somebody tells, before a colon: "The version given by the mill: ..."."""
_HERE = re.compile(
    rf"^(?:Here|This)\s(?:is|was)\s(?:what|how)\s(?P<who>[^\n:]{{3,120}}?),?\s(?P<cue>{_SAID}){WHEN}:\s(?=\S)"
)
"""What is told, behind that somebody tells it: "Here is what the mill said: ..."."""
_TELLS = re.compile(r"^To hear\s(?P<who>[^\n:]{3,120}?),?\s(?P<cue>tell)\s(?:it|the story),\s(?=\S)")
_PUT = re.compile(
    r"^(?:[A-Z][a-z]+ed\s[^,:]{2,60},\s)?(?P<who>[^\n:]{3,120}?),?\s(?P<cue>put|puts|had|has|gave|gives|offered|listed|lists|issued|released|published|broke|read out)\s"
    r"(?:it|this|that|these|the|an?)\b[^\n:,]{0,40}:\s(?=\S)"
)
"""What is told, behind how it was put: "The mill put it this way: ..."."""
_THAT = re.compile(
    r"^That\s[^\n]{10,}?\s(?P<cue>(?:is|was|were|(?:has|had) been)\s(?:\w+ly\s)?(?:confirmed|reported|announced|stated|disclosed|revealed|"
    r"acknowledged|admitted|noted|conceded|stressed|reiterated|made (?:known|public|clear))\sby)\s(?P<who>[^\n]{3,120}?)\.?$"
)
_FROM = re.compile(
    r"^(?:The\s)?(?:[Ii]nformation|[Nn]ews|[Ww]ord|[Cc]laim|[Cc]onfirmation|[Ss]tatement|[Ff]igure|[Ee]stimate|[Aa]ssessment|[Ff]inding|[Dd]isclosure|[Aa]nnouncement)\sthat\s[^\n]{10,}?"
    r"\s(?P<cue>(?:comes?|came|stems?|stemmed|originates?|originated|is|was)\sfrom)\s(?P<who>[^\n]{3,120}?)\.?$"
)
"""What is told, before from whom it comes: "The news that two roads are shut comes from the mill."."""
"""What is told, as the subject of who confirms it: "That two roads are shut was confirmed by the mill."."""
_QUOTED_AS = re.compile(
    r"^(?:[A-Z][a-z]+|(?:The|A)\s[a-z]+)(?:\s[a-z]+){0,2}\s(?:(?:has|have|had)\s)?(?P<cue>quoted|cited|quotes|cites)\s(?P<who>[^\n]{3,120}?),?\sas\s(?:having\s)?"
    r"(?:saying|said|telling|told|stating|stated|confirming|confirmed|explaining|adding)\s(?:that\s)?(?=\S)"
)
"""Whom an outlet without a name quotes: "State radio quoted the mill as saying that ..."."""
_SHOWS = re.compile(
    r",\s(?:the\s)?(?:information|data|figures|details|material|documents|records)\s(?:(?:provided|released|published|given|obtained)\s)?(?P<cue>from|by)\s(?P<who>[^\n]{3,120}?)"
    r"\s(?:shows?|showed|indicates?|indicated|suggests?|suggested|reveals?|revealed)\.?$"
)
"""What is told, before from whom the information is that shows it."""
_COLON = re.compile(rf"^(?P<who>[A-Z][^\n:\"\u201c]{{2,80}}?)(?P<cue>(?:,?\s(?:{FORMS}|went\son|goes\son))?:)\s(?=\S)")

_HEARSAY = re.compile(
    r"\b(?:reportedly|rumou?r has it|(?:it|is|are|was|were|been)\s(?:widely\s|also\s)?(?:reported|rumou?red|understood|said|alleged)"
    r"(?=\sto\b|\sthat\b)|it (?:is|was|has been)\s(?:widely\s|also\s)?(?:reported|rumou?red|understood|said|alleged)(?=\.?$)|(?:word|rumour|rumor) has it|by (?:one|some|several|most) accounts?|apparently|allegedly|supposedly"
    r"|(?:sources|insiders|officials|observers|posts|reports|rumou?rs|accounts|messages|people|some|many|those)\b[^,.\"]{0,40}\s(?:say|claim|allege|suggest|believe|insist|indicate|fear|maintain)\b"
    r"|it (?:is|was) (?:being )?(?:claimed|alleged|believed|suggested|thought|feared|said)\b|there (?:are|were|have been) (?:unconfirmed |foreign )?(?:reports|rumou?rs))",
    re.IGNORECASE,
)
"""Words that say that somebody says so and not who: what is told with them was witnessed by nobody named."""
_OWN_WORK = re.compile(r"(?:its|their|our) own\b", re.IGNORECASE)
_BEHIND_VERB = (_TURNED, _SPOKEN_TURNED)
_OWNED = re.compile(r"[^,]*['\u2019]s (?P<rest>[a-z][^,A-Z]*)$")
"""What is somebody's and, unless it speaks, tells nothing: "the mill's old wheel"."""
_SPEECH = frozenset(FORMS.split("|"))
_ACTS = frozenset(
    "found finds find saw made makes put puts went goes knew knows let lets showed shows show".split()
) - {"showed", "shows"}
"""Forms behind which may stand what somebody did: "..., found the body"."""
_HEARD_BY = ("told", "tells", "informed", "informs", "assured", "assures")
"""Verbs behind which stands whoever hears it."""
_AT_HEAD = (
    _TELLS,
    _FROM_HEAD,
    _SAYS_HEAD,
    _VERSION,
    _HERE,
    _PUT,
    _QUOTED_AS,
    _COMES,
    _KNOWN,
    _AWARE,
    _ACCORDING,
    _AS_FIRST,
    _HEAD,
    _COLON,
)
"""Frames that open a sentence; what is told stands behind them."""
_QUOTES = ('"', "'", "\u201d", "\u2019")
_FRAMES = (
    (_TELLS, ("To hear",)),
    (_FROM_HEAD, ("From",)),
    (_SAYS_HEAD, (":",)),
    (_VERSION, ("The ",)),
    (_HERE, ("Here", "This")),
    (_PUT, (":",)),
    (_QUOTED_AS, (" as ",)),
    (_COMES, ("after", "as", "amid")),
    (_KNOWN, ("From",)),
    (_AWARE, ("As far as",)),
    (_ACCORDING, (",", ":")),
    (_AS_FIRST, ("As ",)),
    (_HEAD, ("",)),
    (_COLON, (":",)),
    (_THAT, ("That ",)),
    (_FROM, (" from ",)),
    (_SHOWS, (" show", " indicate", " suggest", " reveal")),
    (_CLAIM, (" by ", " from ", " of ")),
    (_WITH, (", with ",)),
    (_BRACKETED, ("(", "[")),
    (_SPOKEN_TURNED, _QUOTES),
    (_SPOKEN, _QUOTES),
    (_AS, (", as ",)),
    (_DASH, ("-", "\u2013", "\u2014")),
    (_TURNED, (",",)),
    (_TAIL, (",",)),
)
"""The frames in the order tried, each with what its sentence must hold, one of which."""
_OPENS = re.compile(r",\s|\s[-\u2013\u2014]\s")
_SURE = (
    _TELLS,
    _FROM_HEAD,
    _SAYS_HEAD,
    _VERSION,
    _HERE,
    _QUOTED_AS,
    _COMES,
    _KNOWN,
    _AWARE,
    _WITH,
    _ACCORDING,
    _AS_FIRST,
    _AS,
    _DASH,
    _THAT,
    _FROM,
    _SHOWS,
)
"""Frames that are credits whatever stands in them."""

COVERED = 0.5
"""Least part of a passage, without the words of source and cue, that an attribution's content must hold."""

GAP = 3
"""Most letters between what is told and the credit behind it."""
TAIL = 40
"""Most letters of the credit's rest behind its source and verb: "the Example quoted officials as saying"."""

MOST_BEFORE_NAME = 4
"""Most words of a role before the name: "the president's press secretary"."""

MOST_WORDS = 18
"""Most words of a source that is read so."""


def covers(quotation: Quotation, span: Span) -> bool:
    """Whether the quotation's content holds at least COVERED of the span, source and cue left out."""
    held = sum(overlap(c, span) for c in quotation.content)
    parts = (*quotation.source, *quotation.cue)
    frame = sum(overlap(part, span) for part in parts)
    if parts and quotation.content[:1] and quotation.content[0].start <= span.start + 1:
        begun, ended = min(p.start for p in parts), max(p.end for p in parts)
        if begun - GAP <= quotation.content[-1].end <= begun and ended < span.end < ended + TAIL:
            frame += span.end - ended
    return held > 0 and held >= COVERED * max(1, len(span) - frame)


def credit_in(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its frame alone, else as hearsay; None where none is recognised."""
    framed = _framed(passage, found) or _built(passage, found)
    match = _HEARSAY.search(passage.text) if framed is None and passage.kind == "sentence" else None
    if match is None:
        return framed
    heard = Span(passage.span.start + match.start(), passage.span.start + match.end())
    return Quotation(
        passage.report, (heard,), (), (passage.span,), False, match.group(), anonymous=True, reason="hearsay"
    )


def _built(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its syntax; hearsay where nobody tells it; None where it is the report's own."""
    frame = frame_of(passage)
    if frame is None or any(
        q.act != "said" and any(part.overlaps(frame.who or frame.cue) for part in (*q.source, *q.cue))
        for q in found.quotations_across(frame.who or frame.cue)
    ):
        return None
    cue, text = frame.cue, passage.text
    if frame.who is None:
        words = text[cue.start - passage.span.start : cue.end - passage.span.start]
        return Quotation(passage.report, (cue,), (), (frame.content,), False, words, anonymous=True, reason="hearsay")
    words = text[frame.who.start - passage.span.start : frame.who.end - passage.span.start]
    number = any(
        t.start == frame.who.start and t.tag == "CD" for t in (passage.parse.tokens[i] for i in passage.tokens)
    )
    if words.casefold() in ("we", "i") or number and not re.search(r"[A-Z]", words[1:]):
        return None
    verb = text[cue.start - passage.span.start : cue.end - passage.span.start].casefold()
    sure = frame.given or verb in _SPEECH - _ACTS
    if tells(passage, frame.who) or not names_somebody(words, frame.who, found, sure):
        return None
    owned = _OWNED.match(words)
    if owned and not frame.given and verb not in _SPEECH and not set(folded(owned["rest"])) & _SPEAKING:
        return None
    said = text[cue.start - passage.span.start : cue.end - passage.span.start]
    many = words[1:] == words[1:].casefold() and folded(words)[0] not in DETERMINERS and folded(words)[-1] in NAMELESS
    return Quotation(
        passage.report,
        (frame.who,),
        (cue,),
        (frame.content,),
        False,
        words,
        said,
        anonymous=many,
        reason="frame of credit by syntax",
    )


def _framed(passage: Passage, found: Mentions) -> Quotation | None:
    """The attribution of a sentence by its frame; None where none is recognised."""
    if passage.kind != "sentence":
        return None
    text = passage.text
    words = {t.text.casefold() for t in (passage.parse.tokens[i] for i in passage.tokens)}
    if not words & _CUES:
        return None
    starts = [m.start() for m in _OPENS.finditer(text)]
    for pattern, needed in _FRAMES:
        if not any(part in text for part in needed):
            continue
        for match in _matches(pattern, text, starts):
            who = Span(passage.span.start + match.start("who"), passage.span.start + match.end("who"))
            if _OWN_WORK.match(match["who"]):
                continue
            if pattern in _BEHIND_VERB and (match["cue"] in _HEARD_BY or _has_doer(passage, match.start("cue"))):
                continue
            sure = (
                pattern in _SURE
                or pattern is _PUT
                and " it" in match.group()
                or pattern is _TURNED
                and match["cue"] not in _ACTS
            )
            if not tells(passage, who) and names_somebody(match["who"], who, found, sure):
                cue = Span(passage.span.start + match.start("cue"), passage.span.start + match.end("cue"))
                content = Span(passage.span.start, who.start)
                if pattern in _AT_HEAD:
                    content = Span(min(max(who.end, cue.end) + 1, passage.span.end), passage.span.end)
                return Quotation(
                    passage.report,
                    (who,),
                    (cue,),
                    (content,),
                    False,
                    match["who"],
                    match["cue"],
                    reason="certain frame of credit" if pattern in (_COMES, _QUOTED_AS) else "frame of credit",
                )
    return None


def _has_doer(passage: Passage, cue: int) -> bool:
    """Whether somebody in front of a verb does it, so that behind it stands whoever hears it or is spoken of: "a clerk, Ann
    Example, warned the mill that"; not "the wheel broke, warned the mill". `cue` counts in the passage's text."""
    tokens = passage.parse.tokens
    verb = next((tokens[i] for i in passage.tokens if tokens[i].start == passage.span.start + cue), None)
    return verb is not None and any(
        t.dep in ("nsubj", "nsubjpass") and t.i < verb.i for t in passage.parse.children(verb.i)
    )


def tells(passage: Passage, who: Span) -> bool:
    """Whether the words taken for a source are a sentence of their own: they hold a finite verb outside what explains
    the source."""
    nouns = BODY_NOUNS | LEADERS
    end = who.start + trimmed(passage.text[who.start - passage.span.start : who.end - passage.span.start])
    tokens = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if who.start <= t.start < end]
    behind = [t.text.casefold() for t in tokens[1:]] + [""]
    return any(
        t.tag in _FINITE and t.text not in nouns and after != "by" and t.text not in ("called", "named", "identified")
        for t, after in zip(tokens, behind, strict=False)
    )


_FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Penn tags of finite verbs."""


def _matches(pattern: re.Pattern[str], text: str, starts: Sequence[int]) -> list[re.Match[str]]:
    """The matches of a frame, the shortest source first: each of the commas and dashes at `starts` may open the source at the
    sentence's end."""
    if pattern is _ACCORDING:
        first = pattern.match(text)
        longer = [m for m in (_ACCORDING_LONG.match(text),) if first and m]
        return ([first] if first else []) + longer
    if pattern in _AT_HEAD:
        found = pattern.search(text)
        return [found] if found else []
    if pattern in (_THAT, _FROM, _SHOWS, _CLAIM, _WITH, _SPOKEN, _SPOKEN_TURNED, _BRACKETED):
        return [found] if (found := pattern.search(text)) else []
    return [m for at in reversed(starts) if (m := pattern.match(text, at)) is not None]


def names_somebody(words: str, span: Span, found: Mentions, sure: bool) -> bool:
    """Whether a source's words begin with a name or the noun of a body, a document or an office; where the frame is
    surely a credit, whether they are a phrase at all."""
    told = folded(words)
    if (
        not told
        or not re.search(r"[^\W\d_]{2}", words)
        or len(told) > MOST_WORDS
        or told[0] in SMALL_WORDS - DETERMINERS - {"those"}
    ):
        return False
    if set(told) <= WHENS or told[0] in TOLD and told[1:2] == ["that"]:
        return False
    if told[0] in PARTS and told[1:2] != ["of"] and "of" in told[2:4] and len(told) > 3:
        return True
    if words.casefold() in PRONOUNS or _PROPER.match(words):
        return True
    proper = not [w for w in words.split() if w[0].islower() and w not in ("of", "the", "and", "for")]
    if words.isupper() or proper and len(told) > 1:
        return True
    if any(n.form == "name" and n.span.start == span.start and n.label != "place" for n in found.names_across(span)):
        return True
    if words in found.last_words:
        return True
    actors = ("person", "organisation")
    inside = [n for n in found.names_in(span) if n.form == "name" and n.label in actors]
    if inside and len(words[: inside[0].span.start - span.start].split()) <= MOST_BEFORE_NAME:
        return True
    words = words[: trimmed(words)]
    first = re.split(r",|\s(?:of|for|in|at|by|to|from|who|that|with)\s", words)[0]
    head = [w for w in folded(first) if w not in ("itself", "himself", "herself", "themselves")][-1:]
    if told[0] in ("those", "people") and any(is_body_run(run) for run in runs_of(words)):
        return True
    if sure and (told[0] in DETERMINERS or words[:1].isupper()):
        return True
    if not head or head[0] not in _SPEAKING and folded(first)[0] not in FINDINGS:
        return False
    return told[0] in DETERMINERS or first != words or len(told) > 1 and told[-2] in BODY_NOUNS


_PROPER = re.compile(r"(?:[Tt]he )?[A-Z][\w\u2019'-]+(?: [A-Z][\w\u2019'-]+)+")
_SPEAKING = OFFICIALS | BODY_NOUNS | DOCUMENTS | FINDINGS | LEADERS | MINISTRIES | OFFICES | MOUTHS | STAFF
DETERMINERS = frozenset("the a an its his her their this".split())
