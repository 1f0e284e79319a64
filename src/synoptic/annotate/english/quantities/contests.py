"""Two numbers against each other: the score of a game and the count of a vote.

"Won 3-1", "a 5-4 ruling", "by 310 votes to 204". A pair with a dash is a range where it rises and nothing speaks of a contest;
where it falls and nothing does, it stays unread. Missed on purpose: odds ("3-1 favourite"), records of a season (12-4-1).
"""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import WORDS
from synoptic.annotate.english.quantities.contests_told import judged_or_voted

_VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|ruling|ruled|rulings|opinion|pass(?:ed|es)?|approv\w+|reject\w+|ratif\w+|adopt\w+|senate|parliament|lawmakers|legislators|mps|senators|"
    r"justices|judges|supreme court|appeals court|council|councillors|committee|commissioners|commission|assembly|motion|amendment|bill|referendum|majority|margin|upper house|lower house|"
    r"chamber|house of \w+|jury|jurors|panel|split|overturn\w*|dissent\w*|elected|re-elected|verdict|delegates|decision|decided|regents|trustees|governors|confirm\w*)\b"
)
_GAME = re.compile(
    r"\b(?:w[io]n|wins|winning|beat|beats|beaten|beating|los[et]|loses|losing|loss|losses|defeat(?:s|ed|ing)?|victory|victories|draw|draws|drew|drawn|tie|tied|"
    r"lead|leads|leading|led|trail\w*|score[ds]?|scoring|match|matches|game|games|set|sets|goal|goals|half-time|halftime|half|quarter|innings|final|semi-final|"
    r"semifinal|aggregate|penalties|shoot-?out|tie-?break|thrash\w*|edge[ds]?|hammer\w*|demolition|drubbing|mauling|whitewash|crush\w*|rout\w*|cruis\w+|comeback|equali[sz]\w+|friendly|league|cup|"
    r"ahead|behind|opener|champions?|play-?offs?|downed|stunned|overcame|overcome|triumph\w*|thriller|upset|hosts?|visitors|stalemate|"
    r"pens|aet|advantage|deficit|scoreline|round|kick-?off|stoppage|overtime|extra time|regulation|held|blank\w*|pip\w*|romp\w*|see off|saw off|thump\w*|trounc\w*|outclass\w*|wallop\w*|hat-trick|shut-?out)\b"
)
_WEAK_GAME = re.compile(r"\b(?:finish(?:ed|es)|ended|down|up|level|season|series|home|away)\b")
"""Words of games that mean much else: they decide where no other word is near."""
_ODDS = re.compile(r"\s?(?:favou?rites?|odds|outsiders?|shots?|joint)\b|\s?on favou?rite")
_VERSUS = re.compile(
    rf"(?P<first>\d{{1,3}}(?:,\d{{3}})*|{WORDS}) (?:votes?|ballots?)(?: for| in favou?r)? (?:to|against|versus) (?:just |only )?(?P<second>\d{{1,3}}(?:,\d{{3}})*(?![\w,]*\d)|{WORDS}\b)"
)
_TO = re.compile(r"\b(?:by|was|of|vot\w+|passed|approved|rejected|won|beat\w*|lost|margin of|tally of) $|: $")


def of_game(text: str) -> bool:
    """Whether a game is spoken of."""
    return bool(_GAME.search(text))


def contest(text: str, start: int, end: int, values: tuple[float, float], join: str) -> str:
    """ "score" or "vote" of the pair of plain numbers text[start:end], "" where it is neither, "odds" where it is no quantity.

    The nearest word of either kind decides; a vote's words go before a game's at equal distance.
    """
    dash = join.strip() in ("-", "–", "—")
    if not dash and "to" not in join:
        return ""
    if re.compile(r" (?:votes?|ballots)\b").match(text, end) and (dash or values[0] > values[1]):
        return "vote"
    decided = re.search(r"\b(?:rul|vot|decid|agree|held)\w* (?:[a-z]+ ){0,3}by $", text[:start])
    bench = re.search(
        r"\b(?:magistrates|judges|justices|jurors|panel|tribunal|court|bench|commissioners), $", text[:start]
    )
    if "to" in join and values[0] > values[1] and (decided or bench):
        return "vote"
    if (
        values[1] == 1
        and "to" in join
        and values[0] > 1
        and not re.compile(r" (?:vote|decision|ruling|win|victory)").match(text, end)
    ):
        return "odds"
    if max(values) > 2000 or any(v != int(v) for v in values):
        return ""
    if not dash and not _TO.search(text[max(0, start - 30) : start]):
        near = _distance(_VOTE, text, start, end) < 60 and not text[:start].endswith("from ")
        return "vote" if near and values[0] > values[1] else ""
    if _ODDS.match(text, end):
        return "odds"
    if dash and "casting vote" in text:
        return "vote"
    if dash and re.compile(r" (?:tie|deadlock|split|stalemate)\b").match(text, end) and _MOTION_OR_CHAIR.search(text):
        return "vote"
    if dash and _PUT_TO_VOTE.search(text[max(0, start - 90) : start]):
        return "vote"
    if _in_sets(text, start):
        return "score"
    if dash and values[1] <= 10 < values[0] and _CRICKET.search(text):
        return "score"
    if not dash and values[0] >= values[1] and _MOTION.search(text):
        return "vote"
    vote = _distance(_VOTE, text, start, end)
    game = min(_distance(_GAME, text, start, end), _distance(_WEAK_GAME, text, start, end) + 30)
    falls = values[0] >= values[1]
    reach = 200 if falls else 40
    if vote <= game and vote < reach:
        return "vote" if falls or vote < 20 else ""
    if game < reach and (dash or not falls):
        return "score" if falls or game < 14 else ""
    if game < reach:
        return "score"
    return ""


_MOTION = re.compile(
    r"\b(?:motions?|amendments?|resolutions?|no[- ]confidence|abstentions?|abstain\w*|referendum|lawmakers|councillors|legislators|"
    r"mps|senators|aldermen|delegates|shareholders|synod|deputies|upper house|lower house|parliament)\b"
)
_MOTION_OR_CHAIR = re.compile(
    rf"{_MOTION.pattern}|\\b(?:vice[- ]president|speaker|mayor|chair(?:man|woman)?|senate|council|committee|house|bill)\\b"
)
_PUT_TO_VOTE = re.compile(
    r"\b(?:motions?|bills?|amendments?|resolutions?|measures?|proposals?|budget|plans?|ordinance|veto|deal|treaty|reforms?|laws?)\b[^.;]{0,30}? (?:was|were|been|being|is|narrowly) "
    r"(?:narrowly |heavily |then |easily |also |being |been )*(?:defeated|beaten|lost|carried|passed|killed|thrown out|voted down|rejected|approved|adopted|sustained|overridden)[^.;\d]{0,24}$"
)
_SETS = re.compile(
    r"(?<![\d-])\d-\d{1,2},? (?:[a-z][a-z'’.]* ){1,3}\d-\d{1,2}(?![\d-])|"
    r"(?<![\d-])\d{1,2}-\d{1,2}(?: ?\(\d+(?:-\d+)?\))?(?:,? (?:and |to )?\d{1,2}-\d{1,2}(?: ?\(\d+(?:-\d+)?\))?)+(?![\d-])"
)


def _in_sets(text: str, start: int) -> bool:
    """Whether a pair is one of several in a row, the sets of a match: "6-4, 3-6, 7-5", or a Gaelic score, "2-14 to 1-11"."""
    return any(m.start() <= start < m.end() for m in _SETS.finditer(text, max(0, start - 60), start + 60))


def _distance(words: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Letters between the pair and the nearest of the words; those after it count a little more."""
    before = [start - m.end() for m in words.finditer(text, max(0, start - 200), start)]
    after = [m.start() - end + 3 for m in words.finditer(text, end, min(len(text), end + 120))]
    return min([*before, *after], default=10_000)


_CRICKET = re.compile(
    r"\b(?:wickets?|innings|overs|deliveries|bowled|batsm[ae]n|batters?|batting|not out|off (?:only |just )?\S+ balls|bowlers?|declared|run chase|unbeaten)\b"
)
_GOLF = re.compile(
    r"\b(?:under-par|over-par|clubhouse|halfway stage|bogey-free|open championship|\w+ open|birdies?|bogeys?|eagles?|under par|over par|strokes?|fairways?|golfer|the (?:leader|cut))\b"
)
_OUT_OF_VOTES = re.compile(r"\bvotes? (?:out )?of (?:about |some |nearly |more than |the )*$")
_POLLED = re.compile(r"\bpolled\b")
_ROUND = re.compile(r"\b(?:shot|carded|card|signed for|rounds? of|shooting|fired) (?:an? )?(?:[\w-]+ ){0,2}$")
_MADE = re.compile(
    r"\b(?:made|hit|scored?|scoring|chas(?:ed|ing)|chased down|for|unbeaten|whose|his|her|all out for|reached|posted|target of|with|dismissed for|set|(?:unbeaten|not out) on) (?:a |an |down )?(?:unbeaten |brisk |quick )?$"
)


def is_total(text: str, at: int) -> bool:
    """Whether a figure is that of an innings, "were bowled out for 187", or of a round of golf, "shot a 66"."""
    ahead = text[max(0, at - 40) : at]
    shot = (
        _ROUND.search(ahead)
        and re.match(r"(?:[56]\d|[78]\d)(?![\w,]*\d| (?:people|men|women))", text[at:])
        and _GOLF.search(text)
    )
    scored = (
        _SCORING.search(ahead)
        and re.match(r"[\w-]+(?:[.,;:)]|$| (?:in|as|to|for|and|from|times|before|of them)\b)", text[at:])
        and _GAME.search(text)
    )
    balloted = _IN_FAVOUR.match(text, at) and _VOTE.search(text) and (" in favo" in text or " in support" in text)
    return bool(shot or scored or balloted or (_CRICKET.search(text) and (_TOTAL.search(ahead) or _OUT.search(ahead))))


_IN_FAVOUR = re.compile(r"[\w,-]+ (?:in favou?r|against|opposed|for and)\b")
_SCORING = re.compile(
    r"\b(?:scor(?:ed|ing|es)|netted|struck|bagged|conced(?:ed|ing|es)) (?:just |only |another |a further |an? [\w-]+ )?$"
)
_BY_SO_MANY = re.compile(
    r"\b(?:trail\w*|leads?|led|leading|w[io]n|wins|winning|los[et]|loses|losing|lost) (?:still )?by (?:just |only |as many as |as much as |at least |a mere )?$"
)
""" "Trailed by as many as 17", "still won by four"."""
_GOLF_CLUB = re.compile(r"\b(?:links|golf\w*|putts?|fairways?|birdies?|bogeys?|clubhouse)\b")
_SCORED_BY_ONES = re.compile(
    r"\b(?:conced\w+|goals?|strikers?|goalkeepers?|clean sheets?|relegat\w+|promot\w+|top flight|hat-trick)\b"
)
_SCORED_BY_MORE = re.compile(r"\b(?:tries|rugby|scrums?|touchdowns?|quarterbacks?|rebounds?|basketball|points?)\b")
_IN_A_ROW = re.compile(
    r"\b(?:w[oi]n|wins|winning|winners of|los[et]|losing|loses|losers of|drawn|drew|unbeaten in|victorious in) (?:just |only |all |each |their |its |his |her |last |past )*$"
)
_OUT_OF_GAMES = re.compile(
    r"\b(?:w[oi]n|wins|winners of|los[et]|losing|losers of|drawn|drew) (?:just |only )?[\w-]+ of (?:their|its|his|her) (?:past|last|first|opening|previous|final) $|"
    r"\b(?:winners|losers) of [\w-]+ of $"
)
_OF_GAMES = re.compile(
    r"[\w-]+ (?:in a row|on the (?:trot|spin|bounce)|straight(?! [a-z]+s\b)|and (?:lost|drawn|drew|won|tied) [\w-]+(?=[.,;)]| of\b| in\b|$)|"
    r"of (?:(?:their|its|his|her|the) (?:past|last|first|opening|previous|final|next) [\w-]+|\d+|[a-z]+teen|twenty)(?=[.,;)]| (?:and|but|since|this|to|in|under|at|on)\b|$))"
)
_OUT = re.compile(
    r"\b(?:(?:was|is|fell|caught|lbw|trapped|stumped|run|bowled|dismissed)(?: out)? for|put on|retired (?:hurt|ill)(?: on)?) $"
)


def is_of_games(text: str, at: int) -> bool:
    """ "Won five in a row", "have lost eight of their last 10": games, whose noun is left out."""
    ahead = text[max(0, at - 50) : at]
    return bool(_OUT_OF_GAMES.search(ahead) or (_IN_A_ROW.search(ahead) and _OF_GAMES.match(text, at)))


def is_margin(text: str, at: int) -> bool:
    """ "Trailed by as many as 17", "still won by four": by how much, without a noun."""
    return bool(_BY_SO_MANY.search(text[max(0, at - 40) : at]) and _BARE.match(text, at) and _GAME.search(text))


_BARE = re.compile(
    r"(?:as many as |as much as |at least |just |only )?\S+ ?(?:[.,;:)]|$| (?:in|at|after|with|and|when|before|going|to|on|from)\b)"
)


def points_of(text: str, amount_start: int, value: float) -> str:
    """What a figure without a noun counts in a game: runs of cricket, a round of golf, points or goals that are scored; else ""."""
    ahead = text[max(0, amount_start - 40) : amount_start]
    if _POLLED.search(text[:amount_start]) or (
        _OUT_OF_VOTES.search(ahead) or re.match(r"\S+ (?:votes )?cast\b", text[amount_start:])
    ):
        return "vote"
    if _IN_FAVOUR.match(text, amount_start) and _VOTE.search(text) and " in favo" in text:
        return "vote"
    margin = re.match(r"\S+ (?:(?P<clear>clear|adrift)|(?:down|up|ahead|behind))\b", text[amount_start:])
    if margin and value < 40 and (margin["clear"] or _GAME.search(text)):
        return "point" if margin["clear"] else "goal"
    if _CRICKET.search(text) and (_TOTAL.search(ahead) or re.match(r"\d{1,3} all out\b", text[amount_start:])):
        return "run"
    counted_so = re.match(r"\S+ (?:wickets?|balls?|overs?|fours|sixes|runs?|deliveries)\b", text[amount_start:])
    if _CRICKET.search(text) and (_MADE.search(ahead) or _OUT.search(ahead)) and not counted_so:
        return "run"
    if _GOLF.search(text) and re.search(r"\b(?:total|aggregate) of $", ahead) and 120 < value < 310:
        return "score"
    if re.match(r"\d{1,2}(?:-all| apiece)\b", text[amount_start:]) and _GAME.search(text):
        return "score"
    if _ROUND.search(ahead) and 55 <= value <= 90 and _GOLF.search(text):
        return "stroke"
    if is_of_games(text, amount_start):
        return "game"
    if value < 80 and is_margin(text, amount_start):
        return (
            "shot"
            if _GOLF_CLUB.search(text)
            else "run"
            if _CRICKET.search(text)
            else "goal"
            if _SCORED_BY_ONES.search(text) and not _SCORED_BY_MORE.search(text)
            else "point"
        )
    if told := judged_or_voted(text, amount_start, value):
        return told
    if _SCORING.search(ahead):
        by_ones = _SCORED_BY_ONES.search(text) and not _SCORED_BY_MORE.search(text)
        return "goal" if value < 8 or by_ones else "point"
    return ""


_SIX = rf"(?:10|\d|{WORDS})"
_WICKETS = re.compile(
    rf"(?:(?P<runs>\d{{2,3}}|\d) for (?:the loss of )?(?P<lost>{_SIX})|(?P<taken>{_SIX}) (?:wickets )?for (?:just |only )?(?P<given>\d{{1,3}}|{WORDS}))"
    r"(?= ?(?:[.,;:)]|$|- )| (?:at|in|off|on|from|as|and|when|after|to|with|before|but|by|declared|dec|inside|while|for|during|overnight)\b)"
    r"(?! (?:in|to) (?:favou?r|\d))"
)
_CRICKET_NEAR = re.compile(
    r"\b(?:stumps|seam(?:er|ers)|spin(?:ner|ners)|fast bowler|left-arm\w*|right-arm\w*|off-spinner|leg-spinner|twenty20|t20|odi|ranji|tail-?enders?|"
    r"night-?watchman|run-?rate|lbw|powerplay|test match|new ball|declar\w+|nets|figures of|follow-on|maiden|crease|lunch|tea)\b"
)
_STANDING = re.compile(r"\b(?:on|were|was|are|at|reached|to) $")
_TOTAL = re.compile(
    r"(?:\b|(?=,))(?:bowled out(?: the \w+(?: \w+)?)? for|(?:all|bundled|skittled|shot|bowled) out for|dismissed(?: the \w+)? for(?! a )|chas(?:ed|ing|e|es) down|chas(?:ed|ing|e|es)|target of|total of|declar(?:ed|ing) (?:on|at)|"
    r"posted|in reply to|replied with|closed on|score of|, set) (?:a |an |just |only |mere )*$"
)


def wickets_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two numbers of runs and wickets stand, "312 for seven" or "took four for 23", if that begins at `at`."""
    m = _WICKETS.match(text, at)
    if m is None:
        return None
    standing = m["runs"] and len(m["runs"]) > 1 and _STANDING.search(text[max(0, at - 12) : at])
    if not (standing or _CRICKET.search(text) or _CRICKET_NEAR.search(text)):
        return None
    return (m.span("runs"), m.span("lost")) if m["runs"] else (m.span("taken"), m.span("given"))


def in_bowling(text: str, at: int, which: int) -> str:
    """What the first or second number of "five for 38" and "279 for six" counts: what one bowler took and gave, or the runs and
    wickets of a side."""
    bowled = _BOWLER.search(text[max(0, at - 40) : at])
    return ("wicket", "run")[which] if bowled else ("run", "wicket")[which]


_BOWLER = re.compile(
    r"\b(?:took|takes|taking|taken|claim\w*|finish\w* with|figures of|return\w*(?: of)?|bagg\w+|grabb\w+|picked up|with|best of) (?:a |an )?(?:career-best |superb |brilliant )?$"
)


_BY_SHARES = re.compile(
    r"(?P<first>\d{1,2}(?:\.\d+)?) ?(?P<unit>%|per cent|percent) (?:to|against|versus) (?P<second>\d{1,2}(?:\.\d+)?)(?! ?(?:million|bn|m\b))(?: ?(?:%|per cent|percent))?(?![\d,.]*\d)"
)
_BY = re.compile(
    r"\b(?:by|vot\w+|approved|passed|rejected|backed|defeated|carried|was|of|margin of|majority of) (?:a margin of |about |some )?$|, $"
)


def shares_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two shares of a vote stand, "by 58 per cent to 42", if that begins at `at`."""
    m = _BY_SHARES.match(text, at)
    if m is None or not _BY.search(text[:at]) or not text[:at].strip():
        return None
    total = float(m["first"]) + float(m["second"])
    if total > 100.5 or not (total >= 99.5 or _VOTE.search(text)):
        return None
    return (m.start("first"), m.end("unit")), (m.start("second"), m.end())


_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_FEW_TO_FEW = re.compile(rf"(?P<first>{_FEW}) to (?P<second>{_FEW}|nil)(?= ?[.,;:)]|$| that\b)")
_BENCH = re.compile(
    r"\b(?:magistrates|judges?|justices|jurors|panel|tribunal|court|bench|commissioners|appeal|verdict|ruling|ruled|lords|arbitrators|stewards|jury)\b"
)


def judges_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two numbers of a bench stand, "by two to one", "by a majority of three to two", if that begins at `at`."""
    m = _FEW_TO_FEW.match(text, at)
    led = m is not None and re.search(r"(?:\bby|\b(?:majority|margin) of|,) $", text[:at])
    counted = m is not None and _VOTE_OF.search(text[:at])
    fits = (led and _BENCH.search(text)) or counted
    return (m.span("first"), m.span("second")) if m is not None and fits else None


_VOTE_OF = re.compile(
    r"\b(?:votes?|ballot|poll|division|motion|amendment|bill|resolution|ordinance)(?:,| was| by| of| went| passed| carried| fell| failed| lost)+ $"
)
""" "The vote, six to five, was"."""


def votes_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two numbers of "310 votes to 204" stand, if that begins at `at`."""
    m = _VERSUS.match(text, at)
    return (m.span("first"), m.span("second")) if m else None
