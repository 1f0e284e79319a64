"""Frames of credit: the places of a sentence where news English puts who says what it tells.

"..., Ann Example, who heads the mill, said." at the end; "According to the log, ..." and "The mill told reporters that ..." at the
beginning. Each pattern has the groups `who` and `cue`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.trace.frames_asked import ASKED, ASKING, DREW, FROM_THIS, NEEDED, OVER, PASSED_ON
from synoptic.trace.frames_misread import BARE, MANY_SAY, OUTLET_TOLD, PAPER_SAYS
from synoptic.trace.sentence import TOLD
from synoptic.trace.speech import ACTS, FORMS, SAID, TELLING, WHEN, WORDS

CUES = frozenset(
    (
        "according quoted words view opinion account report reveal disclose per going citing "
        "estimation estimate judgment judgement assessment eyes telling version description understanding evidence pains keen quick "
        "careful anxious eager able willing went goes quoting so put tell first with far contacted reached asked called approached questioned phoned rang [ took heard let information data figures reckoning word words ask believe : \u2014 \u2013 - ( from by reference adamant certain convinced read reads know say tell explain calls call called behalf up point clear plain simple obvious evident"
    ).split()
    + list(WORDS)
    + list(TELLING)
    + BARE.split()
)
"""Words without one of which no frame fits."""
_TAIL = re.compile(rf",\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN}\.?$")
NAME_ENDS = re.compile(r"(?:\b[A-Z][\w\u2019'-]+|\d)\)?$")
"""The end of a name or an age, which what stands behind the next comma explains."""
_COMES = re.compile(
    rf"^(?:It|This|That|The\s\w+)\s(?:\w+\s)?(?:comes?|came|follows?)\s(?:\w+\s){{0,3}}?(?:after|as|amid)\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN},?\s(?:that\s)?(?=\S)"
)
"""What was said, put behind what else there is: "It comes after the mill said ..."."""
_TURNED = re.compile(
    rf",\s(?P<cue>according to|as (?:\w+ )?(?:said|reported|stated|told|noted|confirmed|announced|disclosed|revealed|witnessed|seen|observed|verified|established|recorded|described) by|based on (?:information|data|figures) (?:from|by)|with reference to|as per|per|going by|citing|quoting|so|(?:by the account|(?:in|on|by) the (?:words?|view|opinion|estimation|estimate|judge?ment|assessment|eyes|telling|version|reckoning|description|understanding|evidence)) of|(?:in|by) the (?:account|version|description) (?:given|offered|provided) by|{FORMS})\s(?P<who>[^\n]{{2,120}}?)\.?$"
)
_SPOKEN = re.compile(
    rf"[,?!][\"\u201d\u2019']+\s(?:(?:is|was|were)\s(?:how|what)\s)?(?P<who>[^\n\"\u201c]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN}\.?$"
)
_SPOKEN_TURNED = re.compile(
    rf"[,?!][\"\u201d\u2019']+,?\s(?P<cue>{FORMS}|in the words of|according to|by the account of|as (?:told|said|put|explained) by)\s(?P<who>[^\n\"\u201c]{{3,120}}?){WHEN}\.?$"
)
"""What is said stands in quotation marks, whoever says it right behind."""
_READS = re.compile(r"[,?!][\"\u201d\u2019']+\s(?P<who>[^\n\"\u201c]{3,120}?),?\s(?P<cue>reads?)\.?$")
"""What a paper says, in quotation marks: "..., a letter from the mill read"."""
_READ_BY = re.compile(
    r",[\"\u201d\u2019']*\s(?P<cue>reads?)\s(?P<who>(?:an?|the)\s(?:[\w-]+\s){0,2}(?:statement|note|release|letter|message|notice|communique|"
    r"memo|memorandum|circular|order|bulletin|filing|email|text|tweet|post)\b[^\n\"\u201c]{0,100}?)\.?$"
)
"""The same, turned: "..., read a letter from the mill"."""
_AS = re.compile(rf",\sas\s(?P<who>[^\n,]{{3,80}}?(?:(?:,[^\n,]{{3,80}}){{1,3}},)?)\s(?P<cue>{SAID}){WHEN}\.?$")
_AS_BY = re.compile(
    r",\sas\s(?:(?:earlier|first|previously|exclusively|also)\s)?(?:published|reported|informed|announced|confirmed|revealed|disclosed|stated|relayed|noted|broadcast|carried|quoted)"
    rf"\s(?P<cue>by)\s(?P<who>[^\n,]{{3,120}}?){WHEN}\.?$"
)
"""By whom it was told, behind the rest: "..., as published by the mill"."""
_COMES_FROM = re.compile(
    r":\s(?:this|that|it)\s(?:all\s)?(?:comes?|came|is|was|are)\s(?P<cue>from|according\sto|the\s(?:word|account|version|view)\sof)\s(?P<who>[^\n:]{3,120}?)\.?$"
)
"""What is told, and behind a colon from whom: "Two roads are shut: this comes from the mill."."""
_NO_MORE = re.compile(
    r",\s(?P<who>[^\n]{3,120}?),?\s(?P<cue>(?:took|takes|had|has|gave|gives|made|makes|offered|offers)\sno|(?:declined|declines|refused|refuses)\sto|(?:would|did|does|could)\snot)\s"
    r"(?:[a-z]+\s){0,4}[a-z]+\.?$"
)
"""Whoever, behind what was told with a participle, says no more: "Noting that two roads are shut, the mill took no questions."."""
_NOTING = re.compile(rf"^(?:{'|'.join(TELLING).title()})\sthat\s")
_DASH = re.compile(
    rf"\s[-\u2013\u2014]\s(?:so\s|thus\s|(?:that|this)(?:,\s[^,]{{3,20}},)?\s(?:is|was)\s(?:what|how)\s)?(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN}\.?$"
)
_ACCORDING = re.compile(
    r"^(?P<cue>According to|If you (?:ask|believe)(?=\s(?!me\b|us\b))|With reference to|(?:Based on|From) (?:information|data|figures) (?:from|by)|As per|Per|Going by|Citing|Quoting|(?:In|On|By) the (?:words?|account|view|opinion|estimation|estimate|judge?ment|assessment|eyes|telling|version|reckoning|description|understanding|evidence) of|(?:Confirmed|Announced|Reported|Disclosed|Revealed|Stated|Released|Published|Told) by|In the (?:account|version|description) (?:given|offered|provided) by|As (?:\w+ )?(?:confirmed|reported|stated|announced|told|noted|disclosed|revealed|described) by)\s(?P<who>[^\n:]{3,120}?),?[,:]\s(?=[\w\"\u201c])"
)
_ACCORDING_LONG = re.compile(_ACCORDING.pattern.replace("[^\\n:]{3,120}?", "[^\\n:,]{3,80},\\s[^\\n:,]{3,80}"))
_REFERENCE = re.compile(
    r"^(?P<cue>With reference to|Referring to|Citing|Quoting)\s(?P<who>[^\n,:\"\u201c]{3,120}?)\sit\s(?:is|was|has been|became|becomes)\s"
    r"(?:\w+ly\s)?(?:reported|known|said|stated|noted|announced|clear|specified|clarified)\s(?:that\s)?(?=\S)"
)
"""From whom it is reported, without a comma: "With reference to the mill it is reported that ..."."""
_SAID_IN = re.compile(
    r",\sit\s(?:is|was)\s(?:\w+ly\s)?(?:said|stated|reported|noted|written|specified)\s(?P<cue>in|by)\s(?P<who>(?:the|an?|its|their)\s[^\n]{3,120}?)\.?$"
)
"""In what it is said: "..., it is said in the message of the mill"."""
_AS_FIRST = re.compile(rf"^As\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN},\s")
_DAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|yesterday|"
    r"(?:this|that|the\ssame)\s(?:morning|afternoon|evening|day)"
)
"""A time behind which whoever says it may stand without a comma: "At a hearing on Monday the clerk, Ann Example, said that"."""
_TO_US = r"(?:to|with|for)\s(?:this|our)\s(?:newspaper|paper|newsroom|station|programme|channel|site|website|magazine|agency|reporter|correspondent)"
"""Whom it was told, behind which whoever says it may stand without a comma: "In a letter to this newspaper the clerk says that"."""
_ON_DAY = re.compile(
    rf"^(?:In|On|At|During)\s(?:[^,\n]{{2,50}}?\s)?(?:{_DAY}|{_TO_US})\s(?P<who>(?:[A-Z]|the\s|an?\s|[a-z]+\s(?:[a-z]+\s)?(?=[A-Z]))[^\n\"\u201c]{{2,120}}?),?\s(?P<cue>{SAID}){WHEN},?\sthat\s(?=\S)"
)
_SO_FOUND = "dead|alive|safe|well|unhurt|unharmed|unconscious|unresponsive|shot|stabbed|injured|wounded|hurt|guilty|hanged|drowned|murdered|slain|beaten|buried|burnt|burned|lying|floating"
"""How somebody is found, who tells nothing: "Ann Roe, 34, was found dead", "Family of five found shot"."""
_HEAD = re.compile(
    rf"^(?:(?:In|On|At|During|Through|Via|By|From|With|After|Over|Before|Amid|Outside|Inside|[A-Z][a-z]+ing|[A-Z][a-z]+ed|When)\s[^,]{{2,60}},\s|(?:Earlier|Responding|Later|Meanwhile|Separately),\s)?(?P<who>[^\n\"\u201c]{{3,120}}?)(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bbeing),?\s(?P<cue>{SAID})(?!(?<=found)\s(?:{_SO_FOUND})\b){WHEN},?\s(?:that\s)?(?=\S)"
)
_BRACKETED = re.compile(r"\s(?P<cue>[(\[])(?:[Ss]ource: )?(?P<who>[^\n()\[\]]{3,120}?(?:\s\([^\n()]*\))?)[)\]]\.?$")
"""The source stands in brackets at the end: "Two roads are shut (harbour police)."."""
_AWARE = re.compile(
    r"^(?P<cue>As far as)\s(?P<who>[^\n]{3,80}?),?\s(?:is aware|are aware|knows?|can tell|can say|could tell|could say),\s(?=\S)"
)
_CLAIM = re.compile(
    rf"(?:,|\s[-\u2013\u2014])\s(?:an?|the|that being (?:an?|the)|which is (?:an?|the))\s(?:[a-z]+\s)?(?:{'|'.join(sorted(TOLD))}|point)\s(?:[a-z]+(?:ed|en|de|ut)\s)?(?P<cue>by|from|of)\s(?P<who>[^\n]{{3,120}}?){WHEN}\.?$"
)
"""What is told, then called somebody's: "..., a claim made by the mill"."""
_WITH = re.compile(
    r",\swith\s(?P<who>[^\n]{3,120}?),?\s(?P<cue>confirming|saying|adding|reporting|stating|telling|insisting|noting|stressing|announcing)\b[^\n.]{0,40}\.?$"
)
_KNOWN = re.compile(
    r"^(?P<cue>From(?:\s(?:the\s)?(?:information|data|figures|words|statements?|accounts?)\s(?:from|by|of))?)\s(?P<who>[^\n]{3,120}?),?\s(?:we (?:hear|heard|know|learn|learned|learnt|have it|understand)|it (?:is|was) (?:known|learnt|learned|understood|clear)|it (?:follows|followed|emerges|emerged|transpires|transpired|appears|appeared)|(?:comes|came)(?:\sthe)?\s(?:word|confirmation|news|information|a\s\w+)) that\s(?=\S)"
)
_FROM_HEAD = re.compile(r"^(?P<cue>From)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=[\"\u201c])")
"""The source before a quote: "From the mill's head, Ann Example: ...", in quotation marks."""
_SAYS_HEAD = re.compile(rf"^(?P<cue>(?:{'|'.join(WORDS).title()}))\s(?P<who>[^\n:\"\u201c]{{3,120}}?):\s(?=\S)")
"""Whoever says it behind the verb: "Said Ann Example: ..."."""
_VERSION = re.compile(
    rf"^The\s(?:{'|'.join(sorted(TOLD))})\s(?:(?:was|were|is|are|came|comes)\s)?(?:(?:given|put about|put forward|offered|provided|issued|released|told|shared)\s)?(?P<cue>by|from|of)"
    r"\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=\S)"
)
"""What somebody tells, before a colon: "The version given by the mill: ..."."""
_HERE = re.compile(
    rf"^(?:Here|This)\s(?:is|was)\s(?:what|how)\s(?P<who>[^\n:]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN}:\s(?=\S)"
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
    r"^(?:(?:In|On|At|During)\s[^,\n]{2,60},\s)?(?:[A-Z][a-z]+|(?:The|A|Our|This|the|a|our|this)\s[a-z]+)(?:\s[a-z]+){0,2}\s(?:(?:has|have|had)\s)?(?P<cue>quoted|cited|quotes|cites)\s(?P<who>[^\n]{3,120}?),?\sas\s(?:having\s)?"
    r"(?:saying|said|telling|told|stating|stated|confirming|confirmed|explaining|adding)\s(?:that\s)?(?=\S)"
)
"""Whom an outlet without a name quotes: "State radio quoted the mill as saying that ..."."""
_SHOWS = re.compile(
    r",\s(?:the\s)?(?:information|data|figures|details|material|documents|records)\s(?:(?:provided|released|published|given|obtained)\s)?(?P<cue>from|by)\s(?P<who>[^\n]{3,120}?)"
    r"\s(?:shows?|showed|indicates?|indicated|suggests?|suggested|reveals?|revealed)\.?$"
)
"""What is told, before from whom the information is that shows it."""
_LEARNED = re.compile(
    r"^[^\n\"\u201c\u201d]{3,160}?\s(?:(?:has|have|had)\s)?(?P<cue>(?:learned|learnt|heard)\s(?:only\s|first\s)?from|(?:been|was|were)\s(?:told|informed)\sby)"
    r"\s(?P<who>[^\n,]{3,80}?)\sthat\s(?=\S)"
)
"""From whom somebody says that he or she has it: "The mayor said she had learned from the mill that ..."."""
_PLAIN = (
    r"(?:is|was|are|were)\s(?:(?:very|quite|\w+ly)\s)?(?:clear|blunt|frank|firm|adamant|emphatic|unequivocal|certain|convinced|sure|explicit|definite)"
    r"(?:\s(?:about|on|of)\s(?:it|this|that|one\sthing|one\spoint))?"
)
"""How whoever speaks is when they speak: "The mill is clear about it: ..."."""
_COLON = re.compile(
    rf"^(?!(?:Photos?|Pictures?|Images?|Videos?|Gallery|Captions?|Map|Graphic)(?:\s\d+)?:)(?P<who>[A-Z][^\n:\"\u201c]{{2,80}}?)(?P<cue>(?:,?\s(?:{FORMS}|went\son|goes\son|{_PLAIN}))?:)\s(?=\S)"
)
_FOR = re.compile(
    r"^(?P<cue>For)\s(?P<who>[^\n:\"\u201c]{3,120}?),\s(?:the|this|that|it)\s(?:(?:facts?|matter|case|answer|picture|message|situation|position|conclusion|thing|(?:main\s|whole\s)?point)\s)?"
    r"(?:is|are|was|were)\s(?:(?:\w+ly\s)?(?:clear|plain|simple|obvious|certain|evident)(?:\senough)?:|that)\s(?=\S)"
)
"""To whom what is told is plain: "For the mill's head, the matter is clear: ..."."""
CLOSING = re.compile(r"^[^\n:]{10,}?(?P<cue>:|\s[-\u2013\u2014])\s(?P<who>[^\n:]{3,120}?)\.?$")
"""What is told, and behind a colon or a dash nothing but whoever tells it: "Two roads are shut: the harbour police."."""
_REPLY = re.compile(
    r"^When\s[^,\n]{2,60}?\s(?P<cue>contacted|reached|asked|called|approached|questioned|phoned|rang)\s(?P<who>[^\n:\"\u201c]{3,120}?),"
    r"\s(?:the|their|his|her|its)\s(?:reply|answer|response)\s(?:was|came\sback|given\swas)\sthat\s(?=\S)"
)
"""Whom a newsroom asked, before the reply: "When the Example contacted the mill, the reply was that ..."."""
BEHIND_VERB = (_TURNED, _SPOKEN_TURNED)
AT_HEAD = (
    _TELLS,
    _FROM_HEAD,
    _SAYS_HEAD,
    _VERSION,
    _HERE,
    _PUT,
    _QUOTED_AS,
    _COMES,
    _REPLY,
    _KNOWN,
    _AWARE,
    _REFERENCE,
    _ACCORDING,
    _AS_FIRST,
    _ON_DAY,
    OUTLET_TOLD,
    DREW,
    ASKED,
    FROM_THIS,
    *ASKING,
    OVER,
    _HEAD,
    MANY_SAY,
    PAPER_SAYS,
    _FOR,
    _COLON,
    _LEARNED,
)
"""Frames that open a sentence; what is told stands behind them."""
_QUOTES = ('"', "'", "\u201d", "\u2019")
FRAMES = (
    (_COMES_FROM, (": ",)),
    (_LEARNED, (" from ", " by ")),
    (_TELLS, ("To hear",)),
    (_FROM_HEAD, ("From",)),
    (_SAYS_HEAD, (":",)),
    (_VERSION, ("The ",)),
    (_HERE, ("Here", "This")),
    (_PUT, (":",)),
    (_QUOTED_AS, (" as ",)),
    (_COMES, ("after", "as", "amid")),
    (_REPLY, (" was that ", " back that ")),
    (_KNOWN, ("From",)),
    (_AWARE, ("As far as",)),
    (_REFERENCE, (" it ",)),
    (_ACCORDING, (",", ":")),
    (_AS_FIRST, ("As ",)),
    (_ON_DAY, ("day ", "morning ", "afternoon ", "evening ", "night ", " this ", " our ")),
    (OUTLET_TOLD, ("As ",)),
    (DREW, (" from ",)),
    (ASKED, (": ",)),
    (FROM_THIS, ("From ",)),
    *NEEDED,
    (OVER, (" ",)),
    (PASSED_ON, (", ",)),
    (_HEAD, ("",)),
    (MANY_SAY, ("",)),
    (PAPER_SAYS, ("The ", "A")),
    (_FOR, ("For ",)),
    (_COLON, (":",)),
    (_THAT, ("That ",)),
    (_FROM, (" from ",)),
    (_SAID_IN, (", it ",)),
    (_SHOWS, (" show", " indicate", " suggest", " reveal")),
    (_CLAIM, (" by ", " from ", " of ")),
    (_WITH, (", with ",)),
    (_BRACKETED, ("(", "[")),
    (_SPOKEN_TURNED, _QUOTES),
    (_SPOKEN, _QUOTES),
    (_READS, _QUOTES),
    (_READ_BY, (" read a", " reads a", " read the ", " reads the ")),
    (_AS_BY, (", as ",)),
    (_AS, (", as ",)),
    (_DASH, ("-", "\u2013", "\u2014")),
    (_TURNED, (",",)),
    (_NO_MORE, ("ing that ",)),
    (_TAIL, (",",)),
    (CLOSING, (": ", " - ", " \u2013 ", " \u2014 ")),
)
"""The frames in the order tried, each with what its sentence must hold, one of which."""
OPENS = re.compile(r",\s|\s[-\u2013\u2014]\s")
SURE = (
    _COMES_FROM,
    _LEARNED,
    _TELLS,
    _FROM_HEAD,
    _SAYS_HEAD,
    _VERSION,
    _HERE,
    _QUOTED_AS,
    _COMES,
    _REPLY,
    _KNOWN,
    _AWARE,
    _WITH,
    _REFERENCE,
    _SAID_IN,
    _ACCORDING,
    _AS_FIRST,
    OUTLET_TOLD,
    DREW,
    ASKED,
    FROM_THIS,
    *ASKING,
    PASSED_ON,
    MANY_SAY,
    PAPER_SAYS,
    _AS_BY,
    _AS,
    _READ_BY,
    _DASH,
    _THAT,
    _FROM,
    _SHOWS,
)
"""Frames that are credits whatever stands in them."""


def matches(pattern: re.Pattern[str], text: str, starts: Sequence[int]) -> list[re.Match[str]]:
    """The matches of a frame, the shortest source first: each of the commas and dashes at `starts` may open the source at the
    sentence's end."""
    if pattern is _ACCORDING:
        first = pattern.match(text)
        longer = [m for m in (_ACCORDING_LONG.match(text),) if first and m]
        return ([first] if first else []) + longer
    if pattern in AT_HEAD:
        found = pattern.search(text)
        return [found] if found else []
    if pattern is _NO_MORE and not _NOTING.match(text):
        return []
    if pattern in (
        _AS_BY, _COMES_FROM, _THAT, _FROM, _SAID_IN, _SHOWS, _CLAIM, _WITH, _SPOKEN, _READS, _READ_BY, _SPOKEN_TURNED, _BRACKETED, CLOSING
    ):  # fmt: skip
        return [found] if (found := pattern.search(text)) else []
    return [m for at in reversed(starts) if (m := pattern.match(text, at)) is not None]


_ON_PAGE = re.compile(
    r"\s(?:on|in|through|via)\s(?:its|their|his|her)\s(?:[a-z]+\s)?(?:website|site|page|account|channel|newsletter|X\b)"
)
"""Where only somebody who speaks says something: "The province on its website says that"."""
_SAYING = re.compile(r"^(?:said|says)$|\b(?:saying|telling)\b")
"""Verbs that, whoever stands before them, say that somebody says so."""


def is_sure(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a frame is a credit whatever stands in it."""
    put = pattern is _PUT and " it" in match.group()
    if pattern is _TAIL and _SAYING.search(match["cue"]) and match["who"].startswith("the "):
        return not NAME_ENDS.search(match.string, 0, match.start())
    if pattern is _HEAD and (match["cue"].startswith("reckons") or _ON_PAGE.search(match["who"])):
        return True
    return pattern in SURE or put or pattern is _TURNED and match["cue"] not in ACTS


def reason_of(pattern: re.Pattern[str]) -> str:
    """What a credit by the frame is called, and whether it tells better than any other attribution."""
    return (
        "certain frame of credit"
        if pattern in (_COMES, _QUOTED_AS, _TELLS, _REFERENCE, _SAID_IN, _ACCORDING, _LEARNED, PASSED_ON)
        else "frame of credit"
    )
