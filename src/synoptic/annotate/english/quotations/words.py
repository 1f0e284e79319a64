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
        "agree anticipate appreciate assume bet believe calculate conceive consider decide deduce deem determine "
        "disagree discover dread doubt envisage envision expect fear feel figure foresee forget gather guess hear hope "
        "imagine infer intuit judge know learn notice perceive presume realise realize reckon recognise recognize "
        "remember resent see sense suppose suspect think trust understand wish worry"
    )
)
"""The subject holds the content in mind."""

MEANT = frozenset(
    str.split(
        "agree aim aspire choose consent contemplate crave dare decide decline demand desire determine "
        "disdain elect endeavour expect hanker hesitate hope intend itch like loathe long love offer opt plan "
        "plead pledge plot prefer promise propose refuse resolve seek swear threaten volunteer vow want wish "
        "yearn"
    )
)
"""The subject wants or means to do the content, an infinitive."""

STANCE = frozenset(
    str.split(
        "abhor accuse admire admonish adore advocate applaud appreciate assail attack back bash belittle "
        "bemoan berate blame blast boo brand call castigate censure challenge champion characterise "
        "characterize cheer cherish chide cite commend compare condemn congratulate contradict credit "
        "criticise criticize decry defend demean demonize denigrate denounce depict deplore deride describe "
        "despise detest disavow disdain dislike dismiss disown disparage dispute distrust downplay dub echo "
        "embrace encourage endorse enjoy equate excoriate extol fault favor favour hail hate herald impugn "
        "insult invoke justify knock label lambast lambaste lash laud like liken loathe lobby love malign "
        "minimise minimize mischaracterize mistrust mock oppose pan pillory portray praise promote question "
        "rail rap rebuff rebuke rebut refute regret reject renounce repudiate reprimand resent respect resist "
        "ridicule rip salute scold scorn second shun slam spurn support thank tout trash trumpet trust urge "
        "value vilify welcome"
    )
)
"""The subject praises, blames, names or supports what is the object."""

NAMING = frozenset(str.split("call label brand dub name title"))
"""Verbs that attribute only where they give a name: "called him a liar", not "called the police"."""

PERCEIVING = frozenset(str.split("find show see hear feel reveal notice remember discover"))
"""Verbs that attribute only a clause with tense: "found that the boy was dead", not "found the boy dead"."""

ASSERTING = frozenset(
    str.split(
        "accuse blame characterise characterize cite contradict deny depict describe dispute highlight "
        "identify list mandate mischaracterize order portray rebut recite reference refute request retweet"
    )
)
"""Verbs of praise and blame that state what they say of the object."""

WITH_OBJECT = frozenset(
    str.split(
        "acknowledge admit advertise allege announce anticipate ask believe cite claim concede confirm consider "
        "contemplate crave debate declare demand deny describe desire detail disclose discuss doubt dread "
        "emphasise emphasize envisage envision estimate expect explain express favor fear forecast foresee "
        "highlight imagine indicate list mandate mention note order outline pledge post predict prefer proclaim "
        "project promise propose question quote recall recite recognise recognize recommend recount reference "
        "reiterate remember repeat report request retweet reveal seek show signal state stress suggest "
        "tweet underline underscore understand urge voice vow want write"
    )
)
"""Verbs whose plain object is content: "confirmed the death"."""

TAKES_ADDRESSEE = frozenset(str.split("tell inform remind notify assure warn advise brief promise"))
"""Verbs whose person object is spoken to, and is no content."""

DIRECTING = frozenset(
    str.split(
        "ask authorise authorize beg challenge command convince dare direct encourage exhort forbid implore instruct "
        "invite lobby nudge order persuade press pressure request urge"
    )
)
"""Verbs of wanting somebody to do something: with an infinitive, who shall do it belongs to the content."""

VIEWING = frozenset(
    str.split(
        "accept cast characterise characterize consider deem depict describe dismiss frame identify interpret judge "
        "paint perceive portray position present rate regard see treat view"
    )
)
"""Verbs of taking something for something: "sees the vote as a test", "considers him a friend"."""

EXPECTED = frozenset(
    str.split(
        "accuse allege assume believe consider deem estimate expect feel forecast hold know predict presume "
        "project regard report rumor rumour say see suppose suspect think understand view"
    )
)
"""Verbs that in the passive attribute to nobody in particular: "is expected to resign", "is said to be ill"."""

FIGURATIVE = frozenset(
    str.split(
        "argue assail attack bash blast capture challenge confirm contradict demand depict echo express "
        "highlight illustrate imply indicate invoke justify knock mandate mean offer portray promise prove "
        "question raise recall reflect reveal show signal slam speak suggest support testify threaten "
        "underline underscore welcome"
    )
)
"""Verbs also used of things that say nothing: "the crash underscored the danger". They need a speaker or a document."""

SEEMING = frozenset(str.split("appear look seem sound"))
"""Verbs of how something looks to whoever tells it, who is not named."""

HEARSAY = frozenset(str.split("reportedly allegedly purportedly supposedly ostensibly"))
"""Adverbs that say that somebody, not named, says so."""

PREPOSITIONS = {
    lemma: frozenset(prepositions.split())
    for lemma, prepositions in {
        "advocate": "for",
        "agree": "with to on",
        "allude": "to",
        "apologise": "for",
        "apologize": "for",
        "approve": "of",
        "argue": "for against about",
        "ask": "about for",
        "aspire": "to",
        "attest": "to",
        "balk": "at",
        "believe": "in",
        "boast": "of about",
        "brag": "about",
        "bristle": "at",
        "call": "for on",
        "campaign": "for against",
        "care": "about for",
        "caution": "against",
        "chafe": "at",
        "clamor": "for",
        "comment": "on",
        "complain": "about of",
        "concur": "with",
        "decide": "on against",
        "deliberate": "on over",
        "differ": "with on over",
        "disagree": "with on",
        "disapprove": "of",
        "dissent": "from",
        "dream": "of",
        "dwell": "on",
        "elaborate": "on",
        "empathise": "with",
        "empathize": "with",
        "expound": "on",
        "focus": "on",
        "fret": "about over",
        "gripe": "about",
        "gush": "about over",
        "hint": "at",
        "hope": "for",
        "identify": "with",
        "insist": "on",
        "inveigh": "against",
        "joke": "about",
        "lean": "toward towards",
        "lobby": "for",
        "long": "for",
        "marvel": "at",
        "muse": "about on",
        "object": "to",
        "opine": "on about",
        "opt": "for",
        "plead": "for with",
        "point": "to",
        "ponder": "on",
        "pray": "for",
        "press": "for",
        "push": "for",
        "quarrel": "with",
        "quibble": "with",
        "rail": "against",
        "rave": "about",
        "react": "to",
        "refer": "to",
        "reflect": "on",
        "rejoice": "at in",
        "remark": "on",
        "resort": "to",
        "respond": "to",
        "root": "for",
        "scoff": "at",
        "side": "with",
        "sneer": "at",
        "speak": "about of against for",
        "speculate": "about on",
        "subscribe": "to",
        "sympathise": "with",
        "sympathize": "with",
        "talk": "about of",
        "testify": "about to",
        "think": "of about",
        "touch": "on",
        "tweet": "about",
        "vote": "for against",
        "vouch": "for",
        "warn": "of about against",
        "wonder": "about",
        "worry": "about",
        "write": "about of",
        "yearn": "for",
    }.items()
}
"""Verbs whose content may stand after these prepositions: "called for a vote"."""

PARTICLES = {
    lemma: frozenset(particles.split())
    for lemma, particles in {
        "brush": "off aside",
        "bring": "up",
        "call": "out",
        "cheer": "on",
        "egg": "on",
        "hold": "up",
        "laugh": "off",
        "lay": "out",
        "play": "down up",
        "point": "out",
        "put": "down",
        "read": "out",
        "rule": "out",
        "set": "out",
        "shake": "off",
        "shrug": "off",
        "single": "out",
        "sound": "off",
        "spell": "out",
        "sum": "up",
        "talk": "up down",
        "wave": "off aside",
        "write": "off",
    }.items()
}
"""Verbs that with these particles put their object into words: "laid out a plan", "ruled out a vote"."""

CUES = (
    SAID | THOUGHT | MEANT | STANCE | WITH_OBJECT | DIRECTING | VIEWING | frozenset(PREPOSITIONS) | frozenset(PARTICLES)
)
"""Lemmas of all verbs that attribute."""
