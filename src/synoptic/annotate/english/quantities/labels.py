"""Numbers that name something and count nothing: addresses, telephones, models, pages, versions, idioms.

Missed on purpose: names of works and teams that only knowledge tells ("the 1975", "Blink-182").
"""

from __future__ import annotations

import re

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.label_rows import is_in_row
from synoptic.annotate.english.quantities.labels_told import is_told_label
from synoptic.annotate.english.quantities.left_over import verb_without_subject
from synoptic.annotate.english.quantities.numbered import (
    LAW_OF_A_YEAR,
    follows_its_noun,
    is_capital_word,
    is_clock,
    is_tied_back,
    is_title,
    names_model,
)
from synoptic.annotate.english.quantities.page_marks import is_page_mark
from synoptic.annotate.english.quantities.pieces import NEAR, before
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

_KINDS = (
    "no|nos|nr|nrs|number|numbers|page|pages|pp|room|rooms|flight|flights|route|routes|highway|highways|interstate|channel|chapter|chapters|article|articles|section|sections|title|phase|level|"
    "act|figure|fig|cessna|piper|beechcraft|embraer|bombardier|tupolev|antonov|ilyushin|sukhoi|fokker|learjet|eurocopter|peugeot|mazda|screen|screens|department|incident|reference|ref|crime reference|incident number|interleukin|table|line|lines|gate|gates|platform|track|apartment|apt|suite|unit|building|block|blocks|division|district|precinct|battalion|regiment|squadron|brigade|"
    "windows|type|version|volume|vol|issue|episode|episodes|season|series|model|boeing|airbus|formula|group|groups|grade|grades|year|years|class|psalm|verse|verses|box|fifa|rule|rules|resolution|"
    "lesson|lessons|bulletin|bulletins|flat|flats|term|terms|sample|samples|memo|memorandum|covid|area|proposition|propositions|prop|bill|law|code|extension|ext|tel|phone|telephone|text|news|i|us|sr|state road|county road|exit|exits|junction|junctions|day|days|week|round|game|stage|tier|category|terminal|"
    "terminals|runway|runways|ward|wards|lane|lanes|zone|zones|sector|court|courtroom|hall|dock|pier|berth|hole|holes|turn|lap|over|seat|row|bus|tram|train|car|engine|ladder|station|radio|studio|order|directive|"
    "clause|clauses|paragraph|paragraphs|appendix|annex|annexe|amendment|schedule|part|step|option|question|questions|lot|plot|case|docket|count|chamber|form|item|goal|sdg|key stage|stages|apollo|"
    "ftse|nasdaq|s&p|nikkei|dax|cac|sensex|nifty|fortune|forbes|russell|stoxx|asx|dow|topix|kospi|ibex|jse|top|big|magnum|caliber|calibre|psalms|genesis|john|luke|mark|matthew|square|region|precincts|"
    "ios|android|iphone|galaxy|playstation|xbox|windows nt|word|build|mach|vitamin|catch|agenda|vision|project|operation|camp|cell|passport|licence|license|registration|badge|shirt|jersey|size|sizes|"
    "euro|expo|olympics|world cup|super bowl|wrestlemania|ufc|bellator|league|ligue|serie|bundesliga|division|hurricane|storm|cyclone|highway number|m\\.v|hms|pope|king|queen|hotel|counter|counters|desk|bay|stand|stop|stops|isbn|issn|zip|postcode|pin|iso|din|rfc|opus|op|symphony|concerto|race|races|heat|heats|exercise|annexe|stall|stalls|sonata"
)
_LABEL_BEFORE = re.compile(
    rf"(?:\b(?:{_KINDS}|class of|state road)\.?[ -]?(?:\d+[a-z]?(?:,? and |, | to | or | & |-|–))*|[#@]|\w[-/]|\d- )$"
)
_COUNTED_AFTER = re.compile(r"[ -](?:[a-z]+[ -])?(?:people|men|women|children|[a-z]{3,}s)\b")
_BARE_LABELS = re.compile(
    r"\b(?:build|model|schedule|station|section|article|stage|track|year|years|line|lines|car|train|bus|day|days|week|king|queen|part|us|i|law|case|goal|storm|over|big|order|text|phone|count|question|form|mark|john|league|turn|game|figure|level|number|numbers|euro|word|zone|cell|camp|project|operation|vision|group|class|court|top|round|series|season|page|pages|primary|code|call|square|track|station|unit|block|division|category|size|hurricane|seat|row|bill|act|hotel|engine|order|item|region|type|step|hall|desk|bay|stand|pier|dock|berth|lap|ward|wards|sector|studio|radio|counter|counters|box|groups|stages|courtroom|chamber|exit|gate|gates|lane|lanes|platform|hole|holes|terminal|runway|room|rooms|race|races|heat|heats|exercise|stall|stalls)\.? $"
)
_NUMBERED = frozenset(
    (
        "page pages room line number numbers category level lines type unit day week year size seat row step block "
        "round series season game phone text court track code zone cell item form station gate gates platform lane "
        "lanes exit hole holes berth pier ward desk counter counters courtroom studio sector lap runway terminal "
        "rooms race heat stall box dock stop stops stage part question phase tier car bus"
    ).split()
)
"""Things that have numbers, in small letters too: "page 3"."""
_STREET = re.compile(
    r" (?:Rue|rue|Via|Calle|Avenida|Piazza|Rua) [A-Z]| block\b|[-–]\d+ (?:[A-Z][\w.']* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave)\b|[a-z]?(?: [NSEW]\.?| (?:North|South|East|West)\w*)?(?: [A-Z0-9][\w.'’]*){0,3}? "
    r"(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane\b|Ln\b|Drive\b|Dr\.|Boulevard|Blvd|Place\b|Highway|Hwy|Way\b|Court\b|Parkway|Terrace|Crescent|Close\b|Row\b|Gardens\b|Mews\b|Circle\b|Hill\b|Quay\b|Marg\b|Nagar\b|Grove\b)"
)
_UNIT_OF_FORCE = re.compile(
    r" (?:Division|Squadron|Battalion|Brigade|Regiment|Platoon|Commando|Para|Corps|Wing|Company|Troop)\b"
)
""" "Officers from 3 Division"."""
_YEAR_BEFORE = re.compile(r"\b(?:in|since|circa|c\.|until|from)(?: about| around| or around| or about| circa)? $")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?=[.,;:)]|$| (?:and|the|when|by|as|after|but|to|with|for|he|she|it|they)\b)")
_PHONE = re.compile(
    r"\(?\+?\d{2,5}\)?[-. ]\d{3,4}[-. ]\d{3,4}(?!\d|,\d)|(?<![\d,-])\d{3}-\d{4}\b|\+\d[\d ()/-]{6,}|\b0\d{3,4} \d{5,7}\b|\b1[- ]8\d\d\b|\d{3}-\d{2}-\d{4}"
)
_GOES_ON = re.compile(
    r"[-–/.]\d|:\d|[a-z_]|/[a-z]|-(?:year|month|week|day|hour|minute|second)|\s?[ap]\.?m\b|\s?(?:o'clock|gmt|utc|est|pdt)\b|h\d\d\b|°? ?\d*['′]? ?[nsew]\b|\s?(?:bc|ad|bce|ce)\b|'\d"
)
_CALIBRE = re.compile(
    r"calib(?:er|re)|pistol|rifle|revolver|handgun|\bguns?\b|gunshot|firearm|bullet|casing|ammunition|magnum|\bshot\b"
)
_IDIOM = re.compile(
    r"(?P<here>7-eleven|(?:two|three|3|2)-pointers?\b|(?:three|3)-point(?:er)?s?\b|nine-to-five|nine to five|9-to-5|9 to 5|24/7|24-7|50-50|50/50|fifty-fifty|7/7|9/11|20/20|one-on-one|one on one|one-to-one|one-two|two-by-four|one by one|two by two|one and all|five-a-side|seven-a-side|"
    r"seven-a-side|eleven-a-side|one-way|two-way|three-way|four-way|six-way|one-sided|two-sided|one-off|one-offs|one-stop|two-faced|two-state|two-tier|two-party|three-party|"
    r"first-person|one-person|four-letter|three-dimensional|two-dimensional|four-wheel|two-wheel|three-piece|zero[- ](?:tolerance|emission|hour|hours|carbon|waste|gravity|sum|day|covid|rated|trust)s?|"
    r"million-to-one|one-in-a-million|one in a million|cloud nine|(?:one|two|three|four|five|six|seven)[- ]star\b|911 call\w*|999 call\w*|911 dispatch\w*|911 operator\w*|two world wars|one-time|two-time|three-time|one-fifths?)"
)
_IN_TWO = re.compile(
    r"\b(?:br[eo]k\w*|break\w*|cut|cuts|cutting|split\w*|snap\w*|saw\w*|tor[en]|tear\w*|slic\w+|cleav\w+|clove\w*|divid\w+|fold\w*|bent|ripp?\w*|"
    r"shear\w*|sever\w*|chopp?\w*|hack\w*)(?: [a-z]+)? in $"
)
""" "Broke in two": pieces that are not counted."""
_FOLD = re.compile(
    r"-(?:fold|times?|ways?|calib(?:re|er)|sided|handed|handedly|dimensional|ply|stroke)\b| ways(?=[,.;]|$| between| among)| ?fold\b"
)
_RACE_TIME = re.compile(
    r"\b(?:clock(?:ed|s|ing)|(?:ran|runs?|running|swam|won|finish\w*|home|second|third) in|ran|timed at|a time of|a personal best of|a season's best of) (?:an? |just )?$"
)
_SECONDS = re.compile(r"\d{1,2}\.\d{2}")
""" "Clocked 10.04 in the final": a time without its unit."""
_DIALLED = re.compile(
    r"\b(?:ring|rings|call|phone|dial|text) 0\d{2,4} $|\b(?:call|calls|ring|phone|dial|contact|text)\b[^.;\d]{0,80} on (?:freephone )?$"
)
_QUOTED_AS = re.compile(r"\bquoting (?:[a-z]+ ){0,4}$")
""" "Call the police on 101, quoting log 418"."""
_TIMES_AS = re.compile(
    r" times (?:over the|above the|over its|as|more|less|higher|larger|bigger|greater|faster|lower|smaller|the|its|their|what|(?:that|this) (?:number|amount|of|figure|size|rate|much)|[a-z]+['’]s)\b"
    r"| times[- ](?:champion|winner|world|olympic)| times that(?= ?[.,;)]|$)"
)
_COORDINATE = re.compile(r" ?\d+['′]|,? ?[nsew]\b(?!\.\w)|(?:,| and)? \d+ (?:minutes|seconds)")
_DATED = re.compile(r"(?:[:;] )?1\d{3}(?:, |: )|[:;] (?:20[0-2]\d)(?:, |: )")
"""A year with what was in it: "1066, comet seen; 1912, ship sinks"."""
_SECOND_LABEL = re.compile(
    r"\b(?:legs|chapters|stages|parts|phases|rounds|lanes|weeks|days|levels|rows|pages|acts|scenes|games|holes|laps|questions|lines|gates) "
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?:,| and| or| to) $"
)
_CASE_NUMBER = re.compile(
    r"\b(?:case|docket|file|petition|appeal|suit|claim|ref|reference)(?: no\.?| number)? (?:no\.? ?)?(?:\d+[-/])?$"
)
_MODEL = re.compile(r"[a-z]{1,3}\b|-\d{3}[a-z]{1,3}\b")
""" "A Boeing 777-300ER": a model, and no score."""
_ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th)\b")
_FOOT_RACE = re.compile(
    r"(?:[.,;)]|$| (?:and|in|on|at|run|runs|race|races|walk|event|course|charity|fun|road|through)\b)"
)
_ZERO_BEFORE = re.compile(
    r"\b(?:ground|net|patient|sub|near|absolute|day|year|carbon|below|above|visibility|square|degree) $"
)
_ONE_AFTER = re.compile(
    r" (?:for every|another|day|night|morning|evening|thing|way|reason|side|hand|end|case|example|time|moment|such|point|stage|sense|more|respect|area|voice|key|big|major|possible|too many|can|should|might|could|may|must|would|will|has|does|wonders|hopes|that|who|which|whose)\b"
    r"|-(?!\w+(?:-\w+)* (?:[a-z]+ )?[a-z])|'s\b|,? or (?:both|more|the other)\b|,? if not\b|, (?:nicknamed|named|called|known|titled|dubbed|a|an|the|written|painted|built)\b"
)
_ONE_OF_THEM = re.compile(
    r" of whom\b[^.;:]{0,40} (?:died|dead|killed|drowned)\b| of them\b(?! (?:is|was|has|had|said|says|told|recalled|recalls|added|remembered|wrote|claimed|asked|explained|will|would|could|can)\b)"
)
""" "Ten were hurt, one of them critically": some of those counted."""
_ONE_MORE_OF = re.compile(
    r" of (?!the\b|these\b|those\b|them\b|us\b|you\b|which\b|whom\b|his\b|her\b|its\b|their\b|our\b|my\b|your\b|a\b|an\b|many\b|several\b)[a-z]+"
)
""" "Six counts of assault and one of cruelty"."""
_ONE_BEFORE = re.compile(
    r"\b(?:no|the|this|that|any|every|each|which|the only|a|[a-z]+er|big|new|first|last|another|such|some|day|number|good|bad|old|best|worst|loved|little|right|wrong|next|same|other|great|[a-z]+est|version|phase|season|stage|square|plan|as) $"
)


def is_label(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    """Whether the figures name something and count nothing: an address, a telephone, a model, a part of a name, an idiom."""
    start, end = amount.core
    if amount.unit is not None:
        if amount.unit == "W" and re.search(r"\d[ns],? $", before(text, start)):
            return True
        return amount.unit in ("deg", "[ft_i]") and bool(_COORDINATE.match(text, end))
    if amount.form == "rank" and re.search(r"\d[a-z]{2} Place\b", passage.text[start:end]):
        return True
    if _CASE_NUMBER.search(text[max(0, start - 26) : start]) and not _COUNTED_AFTER.match(text, end):
        return True
    if amount.form == "contest" and _MODEL.match(text, end):
        return True
    if amount.form == "contest":
        return any(p.start() <= start < p.end() for p in _PHONE.finditer(text, max(0, start - NEAR), start + NEAR))
    if amount.form in ("rank", "magnitude", "age", "zero", "ordinal"):
        return False
    if is_told_label(passage, text, amount, tokens):
        return True
    if text[start].isdigit() and is_page_mark(text, start, end):
        return True
    if _IDIOM.match(text, start) or _FOLD.match(text, end) and not text.startswith(" times", end):
        return True
    if text[start:end] in ("two", "three", "four") and _IN_TWO.search(before(text, start)):
        return not _COUNTED_AFTER.match(text, end) and not text.startswith(" of ", end)
    if _RACE_TIME.search(text[max(0, start - 30) : start]) and _SECONDS.fullmatch(text[start:end]):
        return True
    if text[start].isdigit() and (
        _DIALLED.search(text[max(0, start - 90) : start]) or _QUOTED_AS.search(text[max(0, start - 50) : start])
    ):
        return True
    if _TIMES_AS.match(text, end) or is_clock(text, start, end) or is_title(passage, start, end):
        return True
    if (text[start].isdigit() or text[start] == ".") and _in_figures(passage, text, amount, tokens):
        return True
    if not text[start].isdigit() and _label_word(text, passage, amount):
        return True
    if (
        _ORDINAL_ENDING.match(text, end)
        or _DATED.fullmatch(text[max(0, start - 2) : end + 2])
        or _SECOND_LABEL.search(before(text, start))
    ):
        return True
    if amount.unit is None and is_in_row(passage, text, amount):
        return True
    if amount.form == "number" and verb_without_subject(passage.parse, tokens[0].i, tokens[-1].i) is not None:
        return False
    return amount.form == "number" and (
        _in_name(passage, start, tokens)
        or names_model(passage, text, amount, tokens)
        or follows_its_noun(passage, text, amount, tokens)
        or is_tied_back(passage, text, amount, tokens)
        or is_capital_word(passage, start, end)
        or bool(
            re.fullmatch(r"1[5-9]\d\d|20\d\d", text[start:end])
            and amount.start == start
            and LAW_OF_A_YEAR.match(text, end)
        )
    )


def _label_word(text: str, passage: Passage, amount: Amount) -> bool:
    """ "Terminal Three", "day one", "ground zero"."""
    start, end = amount.core
    if text.startswith("zero", start) and _ZERO_BEFORE.search(before(text, start)):
        return True
    capital = passage.text[start : start + 1].isupper() and start > 0 and amount.low is not None and amount.low <= 100
    if capital and _LABEL_BEFORE.search(before(text, start)) and not _COUNTED_AFTER.match(text, end):
        return True
    return bool(
        re.search(
            r"\b(?:day|phase|chapter|page|room|number|round|game|stage|level|part|tier|cloud|plan|week|season|category|act|year|channel) $",
            before(text, start),
        )
    ) and not _COUNTED_AFTER.match(text, end)


def _in_figures(passage: Passage, text: str, amount: Amount, tokens: list[Token]) -> bool:
    start, end = amount.core
    named = _LABEL_BEFORE.search(before(text, start))
    grouped = re.search(r"\d,\d{3}", text[start:end])
    left = passage.parse.tokens[max(0, tokens[0].i - 1)]
    if left.tag in ("VBZ", "VBD", "VBP") and left.lemma in ("number", "total", "order", "train", "build", "form"):
        return False
    if (
        re.search(
            r"\b(?:(?:type|stage|grade|phase|tier|level|category)|(?:ending|plate|plates|log|ref)(?: in| number)?) $",
            before(text, start),
        )
        and not grouped
    ):
        return True
    if named and re.search(
        r"\b(?:Year|Type|Grade|Category|Level|Phase|Stage|Tier|Class|Key Stage) $", before(passage.text, start)
    ):
        return True
    if (
        named
        and not grouped
        and not (
            _BARE_LABELS.search(before(text, start))
            and (_COUNTED_AFTER.match(text, end) or not _printed_as_label(passage, start, text))
        )
    ):
        return True
    if _UNIT_OF_FORCE.match(passage.text, end) and not re.search(r"\d,\d{3}", text[start:end]):
        return True
    if _STREET.match(passage.text, end) or passage.text[end:].startswith(" News"):
        return True
    if any(m.start() <= start < m.end() for m in _PHONE.finditer(text, max(0, start - NEAR), start + NEAR)):
        return True
    if (
        re.search(r"\b[A-Z]{2} $", before(passage.text, start))
        and end - start == 5
        and text[start:end].isdigit()
        and not _COUNTED_AFTER.match(text, end)
    ):
        return True
    if start and re.fullmatch(r"(?:5|8|10|15|20)k", text[start:end]) and _FOOT_RACE.match(text, end):
        return True
    if text[start] == "." and _CALIBRE.search(text):
        return True
    if passage.text[:start].endswith(("Group of ", "group of the ")):
        return True
    if re.search(
        r"\b(?:call|calls|called|calling|dial|dialed|dialled|dialing|ring|rang|rung|text|texting) $",
        before(text, start),
    ) and end - start in (3, 4):
        return True
    if _YEAR_BEFORE.search(before(text, start)) and _YEAR.match(text, start):
        return True
    joined = amount.low != amount.high
    return not joined and bool(_GOES_ON.match(text, end))


def _printed_as_label(passage: Passage, start: int, text: str) -> bool:
    """Whether the word before is used as a name: with a capital, or a bare noun straight before the figure ("page 3")."""
    word = re.search(r"([\w.]+)[ -]$", before(passage.text, start))
    if word is None:
        return True
    if word[1][0].isupper():
        return True
    return word[1].rstrip(".").lower() in _NUMBERED


_ROUND = frozenset("Dozens Scores Hundreds Thousands Millions".split())


def _in_name(passage: Passage, start: int, tokens: list[Token]) -> bool:
    own = next(
        (
            n
            for n in passage.parse.names
            if n.start <= start + passage.span.start < n.end
            and n.label in ("PERSON", "ORG", "FAC", "PRODUCT", "LAW", "EVENT", "WORK_OF_ART", "GPE", "LOC", "NORP")
        ),
        None,
    )
    if own is not None and tokens[-1].text in _ROUND and passage.parse.tokens[tokens[-1].i + 1].lemma == "of":
        return False
    return own is not None and (own.start < start + passage.span.start or not _plural_after(passage, tokens))


def _plural_after(passage: Passage, tokens: list[Token]) -> bool:
    after = tokens[-1].i + 1
    return after < len(passage.parse.tokens) and passage.parse.tokens[after].tag in ("NNS", "NNPS")


def is_pronoun(text: str, amount: Amount, *, state: bool) -> bool:
    """Whether "one" stands for a thing told before, or for anybody: "the one", "one of the", "one should"."""
    start, end = amount.core
    if text[start:end] != "one" or amount.low is None or amount.high is None:
        return False
    if text.startswith(" of ", end) and amount.start == start:
        listed = _ONE_OF_THEM.match(text, end) and text[:start].endswith((", ", "(", "– ", "— ", "; "))
        return not (listed or (text[:start].endswith(("and ", ", ")) and _ONE_MORE_OF.match(text, end)))
    if text[:start].endswith("the ") and text.startswith((" that ", " which ", " who "), end):
        return True
    if _ONE_AFTER.match(text, end) and not state:
        return not (
            text.startswith(("of ", "out of "))
            and text.startswith((" has ", " will "), end)
            and text[:start].endswith((" and ", ", "))
        )
    return bool(_ONE_BEFORE.search(before(text, start))) and not state
