"""Credits in a sentence of their own, for what the sentence before them tells: "That is according to the mill."

Broadcasters and tabloids credit so. Misses on purpose sentences that credit and tell something new as well: "The mill said
so and promised to pay."
"""

from __future__ import annotations

import re

from synoptic.model.mention import Mentions, Quotation
from synoptic.model.passage import Passage
from synoptic.model.span import Span
from synoptic.trace.frames_behind import giver_of_before
from synoptic.trace.somebody import names_somebody, tells
from synoptic.trace.speech import FORMS, WHEN

_TOLD = (
    "announcement statement figure figures number numbers claim claims comment comments remark remarks information details "
    "disclosure allegation allegations estimate assessment finding findings revelation admission account report"
)
_NOUN = "|".join(_TOLD.split())
_WHO = r"(?P<who>[^\n]{2,160}?)"
_REST = r"(?:\s(?:on|in|at|to|for|via|through|during|by(?=\s(?:phone|telephone|e-?mail|text|letter|message))|with|before|late|early|earlier)\b[^.\"\u201c]{2,60})?"
"""When, where and to whom."""
_SPOKEN = r"(?:was|were|is|are|has been|have been|had been)\s(?:(?:first|also|earlier|previously|originally|initially|later)\s)?(?!(?:preced|follow|succeed|accompani|replac|join|attend|surround|caus)ed\b)(?:\w+ed|given|made|broken)\sby"
_HEARERS = (
    r"reporters|journalists|(?:the|our|this|a|an|several|some)\s(?:[a-z]+\s){0,2}(?:press|media|reporters?|journalists?|correspondents?|"
    r"newspapers?|paper|newsrooms?|stations?|programmes?|programs?|channels?|broadcasters?|radio|television|network|website|site)"
)
"""Who hears it to make it known."""
_REPORTED = "reported|revealed|disclosed|published|carried|broken|made public|brought to light"
_TELLS_MORE = re.compile(r"\s(?:that|as saying)(?:\s|$)|:\s")
"""Words of a source behind which a sentence tells something itself."""
_BEHIND = (
    re.compile(
        rf"^(?:(?:All\s)?(?:[Tt]his|[Tt]hat)(?:,\s[^,]{{3,20}},)?|It|The\ssame|(?:The|This|That|These|Those)\s(?:{_NOUN}))(?:\s(?:is|was|are|were|comes?|came|follows|followed|emerges|emerged|all|at\sleast)|['\u2019]s)*"
        rf"\s(?P<cue>according\sto|from|(?:what|how)\s(?:\w+ly\s)?(?:emerge[sd]?|transpire[sd]?|follow(?:s|ed)|comes|came|arises|arose)\s(?:\w+\s)?from|(?:what|how)(?=\s)|the\s(?:word|view|verdict|claim|finding|account|conclusion|message)\s(?:(?:yesterday|today|tonight|last\snight|on\s[A-Z]\w+day)\s)?(?:from|of)|the\s(?:{_NOUN}|version|explanation|description|news)\s(?:given|provided|offered|supplied|issued|released|put\sforward|made)\sby|{_SPOKEN})"
        rf"\s{_WHO}(?:,?\s(?:{FORMS})(?:\sit|\sus|\sreporters|\sjournalists|\s(?:a|the)\s[a-z]+(?:\s[a-z]+)?)?{WHEN})?\.?$"
    ),
    re.compile(
        rf"^{_WHO}\s(?P<cue>(?:was|were)\s(?:speaking|talking|answering|responding|replying|commenting|addressing|briefing))"
        r"\b[^.\"\u201c]{3,100}\.$"
    ),
    re.compile(
        rf"^{_WHO},?\s(?:(?:over|out|up)\s)?(?P<cue>there,?\s(?:speaking|talking|answering|replying)|,\s(?:speaking|talking|answering|replying)(?=\s(?:to|with)))\b[^.\"\u201c]{{3,60}}\.$"
    ),
    re.compile(
        rf"^{_WHO}\s(?P<cue>(?:(?:has|had|also|later|then)\s)*(?:spoke|spoken|talked))\s(?:to|with)\s(?:us|{_HEARERS})\b"
        r"(?:(?!\s(?:about|of|on|that|saying)\b)[^.\"\u201c])*\.$"
    ),
    re.compile(
        rf"^(?:The|This|That)\s(?:[a-z]+\s){{1,3}}?(?P<cue>(?:was|were|has been|have been|had been)\s(?:first|earlier|originally|initially|previously)\s(?:{_REPORTED})\sby)\s{_WHO}{WHEN}\.?$"
    ),
    re.compile(
        rf"^[\"\u201c\u2018](?:Yes|Correct|Exactly|Right|(?:That|This|It|All of that|All of this)(?:\sis|\swas|['\u2019]s)\s(?:all|about all|correct|right|true|so|accurate|(?:the|our)\s(?:latest|best|full|current)?\s?(?:case|position|picture|situation|state|information|understanding|truth|fact|extent|size|latest)"
        rf"|what)\b)[^\"\u201c\u201d]{{0,60}}[,.!][\"\u201d\u2019]\s{_WHO},?\s(?P<cue>{FORMS})(?:\s(?:when|as|after|in|on|to|at|by)\b[^\"\u201c.]{{3,60}})?\.?$"
    ),
    re.compile(
        rf"^{_WHO}\s(?P<cue>(?:was|were)\s(?:the\s)?first\s(?:with\s(?:the|this|that)\s(?:news|story|report|details?)|to\s(?:(?:report|reveal|carry|publish|print|say|have)\s(?:this|that|it|so|the\s(?:news|story))|write\sabout\s(?:this|that|it)))"
        rf"|(?:(?:has|had|first)\s)?(?:broke|broken|carried|had|ran)\s(?:the|this|that)\s(?:news|story|report)(?:\sfirst)?){WHEN}(?:\sto\s(?:an?|the)\s[^.\"\u201c,]{{3,40}})?\.?$"
    ),
    re.compile(
        rf"^[\"\u201c\u2018][^\"\u201c\u201d]{{3,160}}\b(?:this|that|it)[,.!][\"\u201d\u2019]\s{_WHO},?\s(?P<cue>added|adds){WHEN}\.?$"
    ),
    re.compile(rf"^(?:So|Thus)\s(?P<cue>(?:{FORMS})(?:\sclear|\sknown|\sout)?)\s{_WHO}{WHEN}{_REST}\.?$"),
    re.compile(rf"^(?P<cue>So|Thus),?\s(?P<who>(?:the\s|an?\s|[A-Z]|[a-z-]+\s(?=[A-Z]))[^\n]{{2,160}}?){WHEN}\.?$"),
    re.compile(
        rf"^{_WHO},?\s(?P<cue>(?:(?:has|have|had|also|later|first)\s)*(?:{FORMS}|writes?|written|has|had|talked|talks?|spoke|speaks?))\s"
        rf"(?:(?:more|further|extensively|in\sdetail)\s)?(?:about|of|on)\s(?:it|this|that|the\s(?:case|matter|affair|incident)){WHEN}\.?$"
    ),
    re.compile(
        rf"^{_WHO},?\s(?P<cue>(?:(?:has|have|had|also|later)\s)*(?:{FORMS}))\s(?:so|this|that|as\smuch|the\ssame)"
        rf"(?:\sto\s[^,.]{{3,40}})?{WHEN}\.?$"
    ),
    re.compile(
        rf"^{_WHO},?\s(?P<cue>(?:(?:has|have|had|also|later)\s)*(?:told|tells|gave|assured|informed))\s"
        rf"(?:reporters|journalists|(?:the|a|an|our|this)\s[a-z]+(?:\s[a-z]+){{0,3}}|[A-Z]\w+(?:\s[A-Z]\w+){{0,3}})\s(?:this|so|as\smuch|the\ssame){WHEN}\.?$"
    ),
    re.compile(
        rf"^{_WHO},?\s(?P<cue>(?:(?:has|have|had|also)\s)*(?:made|gave|issued|released|published|provided|disclosed|put out|offered|confirmed|supplied|shared))\s"
        rf"(?:the|this|that|these|those)\s(?:{_NOUN}|news|story|word)(?:\s(?:public|known))?{WHEN}{_REST}\.?$"
    ),
    re.compile(
        rf"^{_WHO},?\s(?P<cue>(?:did\snot|would\snot|declined\sto|refused\sto|gave\sno|offered\sno|provided\sno))\s"
        r"(?:elaborate|expand|go\sinto\s(?:more\s|further\s)?details?|(?:say|add|disclose|reveal|tell|give)\s(?:any\s)?(?:more|further|anything\selse)"
        r"|(?:give|provide|offer)?\s?(?:any\s)?(?:further|more|other)\s(?:details?|information|explanation))\b[^.]{0,40}\.?$"
    ),
    re.compile(
        rf"^(?:The\s)?(?:Confirmation|Word|News|Details?|Information|Figures?|Numbers?|Account)\s(?:of\s(?:this|that|it|the\s\w+)\s)?(?P<cue>(?:came|comes|was|were|has\scome)\s(?:\w+\s)?(?:from|by))\s(?P<who>(?:(?!,?\sthat\s)[^\n:]){{3,160}}?){WHEN}\.?$"
    ),
    re.compile(
        rf"^(?:We|Reporters|Journalists)\s(?:have|had|heard|know|learned|learnt|got|were\stold|were\sgiven)\s(?:(?:this|that|it|so|as\smuch)\s)?(?P<cue>from|by)\s{_WHO}{WHEN}\.?$"
    ),
    re.compile(
        r"^(?:(?:A\s)?[Hh]at\stip|(?:Our\s|My\s|Many\s)?[Tt]hanks|Credit)(?:\sgoes|\sgo)?\s(?P<cue>to)\s(?P<who>(?:(?!\bour\b)[^\n]){2,160}?)(?:,?\s(?:for|who)\s[^.]{3,40})?\.?$"
    ),
    re.compile(rf"^{_WHO}\s(?P<cue>(?:is|was)\sthe\ssource)\s(?:of|for)\s(?:this|that|the|these|it)\b[^.]{{0,30}}\.?$"),
    re.compile(
        rf"^(?:The\s)?[Ss]ources?\s(?P<cue>(?:for|of|behind)\s(?:this|that|it|these|the\s[a-z]+)\s(?:is|was|are|were))\s{_WHO}\.?$"
    ),
    re.compile(
        rf"^{_WHO}\s(?P<cue>(?:issued|released|published|made|gave))\san?\s(?:{_NOUN})\sto\s(?:that|this)\seffect{WHEN}\.?$"
    ),
    re.compile(
        rf"^(?:These|Those|This)\s(?:are|were|is|was)\s(?P<cue>the\s(?:words?|account|version|description|figures?)\sof)\s{_WHO}{WHEN}\.?$"
    ),
)
_THAT_WAS = re.compile(rf"^(?:That|This|Those)\s(?P<cue>was|were|is)\s{_WHO}\.?$")
_BEHIND_QUOTED = (
    *_BEHIND,
    _THAT_WAS,
    re.compile(
        rf"^{_WHO}\s(?P<cue>spoke|speaks|talked)\s(?:after|before|during|following|outside|ahead\sof|at|in|from)\b[^.\"\u201c:]{{3,80}}\.$"
    ),
)
"""Behind words in quotation marks also who that was, and who spoke when or where: "Ann Example spoke after the hearing."."""


def credit_of_before(passage: Passage, found: Mentions, *, quoted: bool = False) -> Quotation | None:
    """The credit that a sentence gives to the one before it, its content left empty; None where it is no such credit. `quoted`:
    whether all of that one stands in quotation marks."""
    if passage.kind != "sentence":
        return None
    for pattern in _BEHIND_QUOTED if quoted else _BEHIND:
        match = pattern.match(passage.text)
        if match is None:
            continue
        who = Span(passage.span.start + match.start("who"), passage.span.start + match.end("who"))
        if (
            not _TELLS_MORE.search(match["who"])
            and not tells(passage, who)
            and names_somebody(match["who"], who, found, pattern is not _THAT_WAS)
        ):
            cue = Span(passage.span.start + match.start("cue"), passage.span.start + match.end("cue"))
            return Quotation(
                passage.report,
                (who,),
                (cue,),
                (),
                False,
                match["who"],
                match["cue"],
                reason="credit behind",
            )
    given = giver_of_before(passage)
    if given is None:
        return None
    words = passage.text[given.start - passage.span.start : given.end - passage.span.start]
    if words.startswith(("that ", "those ", "these ")):
        given = Span(given.start + words.index(" ") + 1, given.end)
        words = "the " + words[words.index(" ") + 1 :]
    if _TELLS_MORE.search(words) or not names_somebody(words, given, found, True):
        return None
    return Quotation(passage.report, (given,), (), (), False, words, reason="credit behind")
