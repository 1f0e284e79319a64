"""Verbs, adjectives and nouns that decide on the event they govern without tense, in closed classes by meaning.

The classes are those of Karttunen's implicatives (1971, 2012) and of FactBank's event-selecting predicates (Saurí and
Pustejovsky 2009), brought down to five values. A new word is one word in one class; a class says what the governed
event is where the governor is affirmed, and what it is where the governor is negated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SAME = "same"
"""As real as the governor itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Pull:
    """What a governor makes of the event it governs: a value of FACTUALITIES or SAME. Each class is itself alone, also
    where another has the same values."""

    affirmed: str
    negated: str


def _table(*classes: tuple[Pull, str]) -> dict[str, Pull]:
    """Word -> pull; where a word stands in two classes, the first counts."""
    table: dict[str, Pull] = {}
    for pull, words in classes:
        for word in words.split():
            table.setdefault(word, pull)
    return table


PLANNED = Pull("planned", "denied")
HOPED = Pull("possible", "unsure")
TRIED = Pull("possible", "denied")
SEEMING = Pull("possible", "possible")
MANAGED = Pull(SAME, "denied")
FORCED = Pull(SAME, "unsure")
KEPT = Pull(SAME, SAME)
FAILED = Pull("denied", SAME)
REFUSED = Pull("denied", "unsure")
ORDERED = Pull("unsure", "unsure")
ALLOWED = Pull("possible", "denied")
DENIED = Pull("denied", "unsure")

INFINITIVES: Mapping[str, Pull] = _table(
    (
        PLANNED,
        "plan intend aim prepare schedule set slate expect poise decide agree vow promise pledge arrange commit "
        "resolve book appoint elect choose opt vote gear tip bind project forecast anticipate destine conspire plot "
        "swear undertake consent earmark time nominate contract conclude line",
    ),
    (
        HOPED,
        "hope threaten offer consider propose claim profess purport stand qualify volunteer wait fear dream risk "
        "entitle license apply vie",
    ),
    (
        TRIED,
        "want wish desire prefer long yearn aspire try attempt seek strive struggle battle fight work rush race "
        "hurry scramble move bid campaign lobby push endeavour endeavor labour labor compete",
    ),
    (
        SEEMING,
        "seem appear believe think say report allege suppose rumour rumor suspect presume reckon estimate fear "
        "understand consider assume deem judge predict",
    ),
    (
        MANAGED,
        "manage remember dare deign happen bother get begin start continue proceed prove tend let succeed resume "
        "come grow learn use keep serve contrive hasten persuade convince",
    ),
    (
        FORCED,
        "force compel make cause lead help drive prompt induce oblige enable coerce inspire spur trigger provoke "
        "trick see hear watch feel notice find have",
    ),
    (KEPT, "like love hate regret live survive wake"),
    (FAILED, "fail forget neglect omit cease"),
    (REFUSED, "refuse decline hesitate pretend disdain"),
    (
        Pull("denied", SAME),
        "stop prevent deter dissuade discourage",
    ),
    (Pull("denied", "unsure"), "ban bar prohibit forbid block"),
    (ALLOWED, "allow permit authorise authorize clear free licence license empower afford"),
    (
        ORDERED,
        "ask urge order tell call demand require instruct advise encourage recommend warn beg pressure press command "
        "remind request direct implore need ought invite deserve petition appeal entreat plead summon task train "
        "challenge exhort mandate design",
    ),
)
"""Verbs by their infinitive: "threatened to close", "forced him to leave", "let them go"."""

ADJECTIVES: Mapping[str, Pull] = _table(
    (
        PLANNED,
        "about due set ready prepared poised bound determined certain sure destined resolved committed eager "
        "scheduled slated expected intent tipped",
    ),
    (
        HOPED,
        "keen willing free hopeful desperate anxious entitled eligible welcome liable impatient hungry prone apt "
        "wont inclined tempted favourite favorite favourites",
    ),
    (SEEMING, "likely unlikely said"),
    (FAILED, "unable powerless helpless impossible"),
    (REFUSED, "unwilling reluctant hesitant loath afraid"),
    (
        KEPT,
        "happy glad pleased delighted proud sad sorry surprised shocked relieved lucky fortunate quick swift slow "
        "right wrong wise foolish first last next saddened disappointed honoured honored content thrilled late early",
    ),
)
"""Adjectives and participles used like them, by their infinitive: "is unlikely to fall"."""

GERUNDS: Mapping[str, Pull] = _table(
    (
        Pull("denied", SAME),
        "avoid escape evade resist miss stop quit cease halt end suspend abandon cancel scrap shelve drop axe "
        "prevent refrain abstain",
    ),
    (DENIED, "deny ban prohibit forbid reject oppose decline"),
    (Pull("planned", "planned"), "postpone delay defer"),
    (
        Pull("possible", "unsure"),
        "consider contemplate mull discuss propose suggest recommend advocate favour favor weigh explore imagine "
        "risk face envisage debate threaten fear dread support back approve moot",
    ),
    (PLANNED, "plan intend anticipate"),
    (FORCED, "admit confess recall remember regret acknowledge report describe mention"),
    (ORDERED, "need require urge merit involve mean justify"),
    (
        MANAGED,
        "begin start continue keep resume finish complete enjoy like love hate celebrate mind spend go see hear "
        "watch find catch leave feel try practise practice get have remain bother include appreciate tolerate send "
        "come stand sit lie die notice spot film",
    ),
)
"""Verbs by the participle they take: "denied taking", "stopped loading"."""

PHRASALS: Mapping[tuple[str, str], Pull] = {
    ("rule", "out"): DENIED,
    ("call", "off"): Pull("denied", SAME),
    ("give", "up"): Pull("denied", SAME),
    ("put", "off"): Pull("planned", "planned"),
    ("turn", "down"): DENIED,
    ("throw", "out"): DENIED,
    ("go", "on"): MANAGED,
    ("turn", "out"): MANAGED,
    ("end", "up"): MANAGED,
    ("line", "up"): PLANNED,
    ("set", "out"): TRIED,
    ("back", "down"): Pull("denied", SAME),
    ("pull", "out"): Pull("denied", SAME),
}
"""Verbs with a particle that have a pull of their own."""

PREPOSITIONS: Mapping[tuple[str, str], Pull] = {
    **{
        (word, "from"): Pull("denied", SAME)
        for word in str.split("prevent stop keep deter dissuade save block discourage refrain abstain desist restrain")
    },
    **{
        (word, "from"): Pull("denied", "unsure")
        for word in str.split("ban bar prohibit forbid exclude disqualify suspend exempt excuse")
    },
    **{(word, "of"): TRIED for word in ("accuse", "suspect")},
    **{(word, "of"): HOPED for word in str.split("dream think speak afraid fearful capable talk warn")},
    **{(word, "of"): Pull(SAME, "denied") for word in str.split("convict find guilty tired boast complain")},
    **{(word, "of"): DENIED for word in str.split("acquit clear absolve exonerate innocent incapable short")},
    **{
        (word, "for"): HOPED
        for word in str.split("arrest detain hold investigate want question try charge indict seek")
    },
    **{(word, "for"): ORDERED for word in str.split("call push campaign ask appeal press lobby argue vote pray wait")},
    **{(word, "to"): PLANNED for word in str.split("commit dedicate forward near")},
    **{(word, "on"): PLANNED for word in str.split("bent intent plan agree set decide keen count bank")},
    **{
        (word, preposition): HOPED
        for word in str.split("lean edge inch incline work veer drift gravitate")
        for preposition in ("towards", "toward")
    },
    ("closer", "to"): HOPED,
    **{
        (word, "about"): HOPED
        for word in str.split("talk think speak worry concerned consider ask warn serious dream wonder optimistic")
    },
    **{(word, "against"): ORDERED for word in str.split("warn advise caution guard")},
    ("guilty", "to"): Pull(SAME, "denied"),
    ("charge", "with"): HOPED,
    ("threaten", "with"): HOPED,
    ("task", "with"): ORDERED,
    ("insist", "on"): MANAGED,
    ("far", "from"): Pull("denied", "denied"),
    ("away", "from"): Pull("denied", "denied"),
    ("shy", "of"): Pull("denied", "denied"),
    ("decide", "against"): Pull("denied", "unsure"),
    ("opt", "against"): Pull("denied", "unsure"),
    ("vote", "against"): Pull("denied", "unsure"),
    ("close", "to"): Pull("denied", "denied"),
    ("opposed", "to"): Pull("denied", "unsure"),
    ("object", "to"): ORDERED,
    ("object", "against"): ORDERED,
    ("fail", "in"): FAILED,
    ("interested", "in"): HOPED,
    ("succeed", "in"): MANAGED,
    ("aim", "at"): PLANNED,
    **{
        (word, "into"): Pull(SAME, "denied")
        for word in str.split(
            "force trick bully coerce talk pressure pressurise push scare fool shame trap shock lure con dupe deceive "
            "goad provoke cajole coax tempt browbeat intimidate mislead persuade"
        )
    },
}
"""Verbs and adjectives by the participle behind their preposition: "cleared of forging"."""

IDIOMS: Mapping[tuple[str, str], Pull] = {
    **dict.fromkeys(
        (
            ("on", "course"),
            ("on", "track"),
            ("in", "line"),
            ("on", "way"),
            ("on", "road"),
            ("on", "path"),
            ("with", "view"),
            ("with", "intention"),
            ("in", "preparation"),
            ("with", "aim"),
            ("with", "goal"),
        ),
        PLANNED,
    ),
    **dict.fromkeys(
        (
            ("in", "position"),
            ("at", "liberty"),
            ("on", "cusp"),
            ("on", "threshold"),
            ("in", "favour"),
            ("in", "favor"),
            ("in", "mood"),
            ("for", "fear"),
            ("within", "right"),
            ("within", "power"),
        ),
        HOPED,
    ),
    **dict.fromkeys(
        (
            ("in", "event"),
            ("under", "pressure"),
            ("in", "exchange"),
            ("in", "return"),
            ("under", "orders"),
            ("in", "charge"),
        ),
        ORDERED,
    ),
    **dict.fromkeys((("in", "process"), ("in", "act"), ("in", "course"), ("by", "mean"), ("by", "dint")), KEPT),
    **dict.fromkeys((("in", "lieu"), ("in", "place"), ("in", "stead")), DENIED),
}
"""A preposition and its noun that govern together: "on course to", "in lieu of", "in the process of"."""

NOUNS: Mapping[str, Pull] = _table(
    (
        PLANNED,
        "plan decision deal agreement promise pledge vow intention commitment intent plot scheme conspiracy "
        "resolution vote preparation pact accord",
    ),
    (
        HOPED,
        "speculation fear concern possibility risk claim rumor rumour allegation hope suspicion belief chance "
        "likelihood accusation suggestion theory doubt threat worry prospect idea notion assumption danger report "
        "offer bid proposal attempt effort move desire opportunity campaign fight battle push drive race struggle "
        "option power right permission permit licence license talk negotiation discussion wish willingness dream "
        "bill motion charge charges verge brink point edge sign indication hint impression perception view opinion "
        "assertion contention ability freedom readiness capacity argument ambition",
    ),
    (PLANNED, "expectation prediction forecast"),
    (Pull("possible", "denied"), "evidence proof basis"),
    (Pull("denied", "unsure"), "whisker inch ace"),
    (REFUSED, "refusal failure inability reluctance unwillingness ban denial prohibition"),
    (
        ORDERED,
        "order call demand request appeal need obligation duty requirement ultimatum invitation command instruction "
        "recommendation advice warning pressure plea way responsibility mandate deadline reason guarantee condition",
    ),
    (Pull(SAME, SAME), "fact news habit history act crime cost process man woman person team player country one"),
)
"""Nouns by the infinitive, clause or participle that hangs from them: "a threat to", "rumours that", "risk of"."""
