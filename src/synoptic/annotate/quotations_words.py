"""Verbs that attribute, by what their subject is said to do with the content.

The classes follow the PARC annotation scheme (Pareti 2015): assertions, beliefs and intentions, with the verbs of
praise and blame kept apart, since whoever praises a plan does not thereby state it.
"""

from __future__ import annotations

SAID = frozenset(
    str.split(
        "acknowledge add admit advise affirm allege announce answer argue articulate assert assure attest aver "
        "boast brag caution charge chime claim clarify comment complain concede conclude confess confide confirm "
        "contend contest continue counter declare demand deny detail disclose elaborate emphasise emphasize "
        "estimate exclaim explain express find forecast grumble hint imply indicate inform insist interject joke "
        "lament maintain mention mumble muse mutter note notify observe opine outline pledge point posit post "
        "predict proclaim project promise pronounce protest quip quote read reaffirm reassert recall recollect "
        "recommend recount reflect reiterate relate relay remark remind repeat reply report respond restate "
        "retort retweet reveal rule say scoff shout show sigh signal specify speculate state stress submit "
        "suggest summarize surmise swear tell testify theorize tweet underline underscore urge verify voice vow "
        "warn weigh whisper wonder write yell ask inquire question query"
    )
)
"""Whoever is the subject states (or asks) the content."""

THOUGHT = frozenset(
    str.split(
        "agree anticipate assume believe deem doubt expect fear feel figure gather guess hope know perceive "
        "presume realise realize reckon sense suppose suspect think worry disagree bet conceive envision foresee"
    )
)
"""The subject holds the content in mind."""

MEANT = frozenset(
    str.split(
        "aim agree intend consent decline desire hope offer plan pledge prefer promise propose refuse resolve swear "
        "threaten vow want wish"
    )
)
"""The subject wants or means to do the content, an infinitive."""

STANCE = frozenset(
    str.split(
        "accuse applaud assail attack bemoan berate blame blast brand call castigate champion "
        "characterize cheer chide cite commend condemn congratulate credit criticise criticize decry defend "
        "demean demonize denigrate denounce depict deplore deride describe dismiss dispute downplay echo endorse "
        "equate fault favor favour hail honor impugn insult invoke justify knock label lambast lash laud liken "
        "lobby mischaracterize mock oppose portray praise question rail rap rebuff rebuke rebut refute regret "
        "reject renounce resent reprimand ridicule rip scold scorn slam support tout trash vilify warn"
    )
)
"""The subject praises, blames, names or supports what is the object."""

NAMING = frozenset(str.split("call label brand dub name"))
"""Verbs that attribute only where they give a name: "called him a liar", not "called the police"."""

PERCEIVING = frozenset(str.split("find show see hear feel reveal"))
"""Verbs that attribute only a clause with tense: "found that the boy was dead", not "found the boy dead"."""

ASSERTING = frozenset(str.split("accuse blame cite depict describe dispute portray rebut refute deny"))
"""Verbs of praise and blame that state what they say of the object."""

WITH_OBJECT = frozenset(
    str.split(
        "acknowledge admit allege announce cite claim confirm deny detail disclose discuss emphasize estimate "
        "explain forecast highlight mention note outline pledge predict proclaim project promise propose question "
        "recall recommend recount reiterate report reveal show signal stress suggest underline underscore urge "
        "voice vow describe demand express indicate post write ask state fear expect want doubt prefer anticipate "
        "favor believe quote repeat"
    )
)
"""Verbs whose plain object is content: "confirmed the death"."""

TAKES_ADDRESSEE = frozenset(
    str.split("tell inform remind notify assure warn ask advise urge persuade convince brief promise")
)
"""Verbs whose person object is spoken to, and is no content."""

DOCUMENTS = frozenset(
    str.split(
        "report study survey poll statement document letter record file complaint lawsuit affidavit article book "
        "memo email tweet post release transcript ruling indictment data figure statistic census paper analysis "
        "estimate review audit warrant law bill order notice website page filing research finding result log map"
    )
)
OUTLETS = frozenset(
    str.split(
        "times post news journal tribune herald gazette guardian telegraph chronicle globe magazine newspaper "
        "daily observer cnn bbc fox nbc abc cbs msnbc npr politico bloomberg medium media outlet broadcaster "
        "station weekly press radio tv"
    )
)
AGENCIES = frozenset(
    (
        "reuters",
        "ap",
        "afp",
        "upi",
        "dpa",
        "tass",
        "xinhua",
        "interfax",
        "associated press",
        "bloomberg",
        "pa",
        "efe",
        "ansa",
    )
)
OFFICES = frozenset(
    str.split(
        "police office ministry department government council court army military authority prosecutor "
        "hospital deputy trooper detective investigator firefighter administration campaign committee agency "
        "party commission embassy parliament congress senate force union"
    )
)
"""Nouns of bodies that speak as such, named or not."""

GROUPS = frozenset(
    str.split(
        "official people source analyst expert critic supporter lawmaker politician diplomat resident witness "
        "neighbor neighbour relative lawyer aide adviser advisor observer scientist researcher "
        "economist voter protester activist insider reporter journalist member leader other some many most few "
        "several they family parent friend officer doctor person man woman somebody someone individual"
    )
)
"""Nouns that name nobody when no name stands with them."""

PREPOSITIONS = {
    "call": "for on",
    "point": "to",
    "refer": "to",
    "allude": "to",
    "side": "with",
    "agree": "with to on",
    "disagree": "with",
    "push": "for",
    "argue": "for against about",
    "insist": "on",
    "comment": "on",
    "speak": "about of",
    "talk": "about of",
    "complain": "about of",
    "boast": "of about",
    "warn": "of about against",
    "hint": "at",
    "object": "to",
    "wonder": "about",
    "worry": "about",
    "apologize": "for",
    "campaign": "for against",
    "lobby": "for",
    "hope": "for",
    "testify": "about",
    "elaborate": "on",
    "approve": "of",
    "rail": "against",
    "ask": "about for",
    "press": "for",
    "respond": "to",
    "joke": "about",
    "brag": "about",
    "tweet": "about",
    "write": "about of",
    "think": "of about",
    "dream": "of",
}
"""Verbs whose content may stand after these prepositions: "called for a vote"."""
