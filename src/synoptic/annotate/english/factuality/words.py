"""Words that decide on a clause with tense, and adverbs and modals: closed classes; a new word is one word more.

After FactBank's source-introducing and event-selecting predicates (Saurí and Pustejovsky 2009), brought down to five
values. What governs an infinitive, a participle or a noun's clause stands in factuality_pulls.
"""

from __future__ import annotations

CERTAIN_NOUNS = frozenset(str.split("doubt question"))
"""Nouns whose negation affirms: "there is no doubt that"."""

CANCELLING = frozenset(
    str.split(
        "scrap abandon drop shelve cancel reject block dismiss deny refute rebut veto halt axe ditch overturn "
        "reverse quash thwart foil torpedo debunk disprove discount discredit kill spurn rebuff reject bin defeat "
        "withdraw end stop prevent dash"
    )
)
"""Verbs that undo the plan or claim that is their object: "scrapped plans to", "dismissed reports that"."""

CANCELLING_PHRASES = frozenset(
    (
        ("call", "off"),
        ("rule", "out"),
        ("turn", "down"),
        ("give", "up"),
        ("throw", "out"),
        ("vote", "down"),
        ("laugh", "off"),
        ("fend", "off"),
        ("play", "down"),
        ("back", "away"),
    )
)
"""Of these, the verbs with a particle."""

FALSE = frozenset(
    str.split("false baseless unfounded untrue bogus fake groundless spurious incorrect inaccurate wrong")
)

DOUBTING = frozenset(
    str.split(
        "allege suspect believe think fear hope speculate assume guess suppose suggest doubt imagine worry wonder "
        "estimate theorize theorise rumor rumour presume reckon accuse imply hint expect predict forecast project "
        "anticipate calculate understand consider deem"
    )
)
"""Governs a clause that its source does not vouch for: "fears that", "is believed"."""

EXPECTING = frozenset(("expect", "anticipate"))
"""Of these, a clause with "will" stays a plan."""

FORETELLING = frozenset(str.split("predict forecast project"))
"""Of these, any clause stays as it says itself."""

NEGATION_RAISING = frozenset(str.split("believe think expect suppose imagine anticipate consider reckon accept"))
"""Whoever does not believe that it is so holds that it is not."""

SAYING = frozenset(
    str.split(
        "say confirm report claim announce state indicate suggest allege prove add specify argue insist mean imply "
        "conclude establish find show demonstrate suspect fear guarantee agree promise determine admit"
    )
)
"""Negated, they leave their clause open: "did not confirm that"."""

WANTING = frozenset(
    str.split("demand insist recommend propose suggest urge ask require order request plead decree ensure wish prefer")
)
"""Their clause in the bare form is only wanted: "demanded that he resign"."""

POSSIBLE_ADJECTIVES = frozenset(
    str.split(
        "possible likely probable afraid worried hopeful confident concerned apparent unlikely improbable "
        "conceivable doubtful plausible optimistic fearful suspected feared thought believed alleged rumoured "
        "rumored convinced"
    )
)
CLEAR_ADJECTIVES = frozenset(str.split("clear certain sure obvious known evident confirmed"))
TRUE_ADJECTIVES = frozenset(str.split("true case correct"))
NEEDED_ADJECTIVES = frozenset(str.split("essential vital important necessary crucial imperative urgent"))

DENYING = frozenset(str.split("deny refute rebut reject dispute disprove dismiss"))

CONDITIONS = frozenset(str.split("if whether unless lest provided providing assuming supposing"))

HEDGES = frozenset(
    str.split(
        "possibly perhaps maybe probably likely allegedly reportedly apparently purportedly supposedly presumably "
        "potentially ostensibly seemingly conceivably arguably"
    )
)
NEGATIVES = frozenset(str.split("no none nobody nothing neither nor never hardly scarcely nowhere"))
ALMOST = frozenset(str.split("almost nearly"))
SCALES = frozenset(str.split("double triple quadruple treble halve match equal complete"))
"""Verbs of degree: "nearly doubled" tells a rise."""

MODALS = {
    **dict.fromkeys(("will", "shall", "'ll", "’ll", "wo", "sha", "gonna"), "planned"),
    **dict.fromkeys(("may", "might", "could", "can", "ca", "would", "'d", "’d"), "possible"),
    **dict.fromkeys(("should", "must", "ought", "need", "dare"), "unsure"),
}
"""Modal verbs, by the value that they give."""

FUTURE_WORDS = frozenset(str.split("tomorrow tonight next upcoming coming forthcoming soon"))
"""In an adverbial, they turn a present tense into a plan: "opens next week"."""
DAYS = frozenset(
    str.split(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep "
        "sept oct nov dec"
    )
)
"""In the singular they are days and months to come where the verb stands in the present tense."""
HOURS = frozenset(("midnight", "noon", "midday"))
"""With a verb of STARTING in the present tense, the coming ones."""
STARTING = frozenset(
    str.split(
        "begin open start resume return launch arrive meet vote close end leave visit face go come fly travel kick "
        "take sit play host expire finish reopen depart release premiere debut hold"
    )
)
"""What is put on a calendar: in a headline only their present tense with a day is a plan."""

BEATING = frozenset(
    str.split(
        "survive beat defeat overcome edge thrash down stun outlast outclass trounce hammer rout win rally climb "
        "rise grow jump fall drop slip recover come ease cruise fight"
    )
)
"""Verbs of contest and change whose infinitive tells the outcome: "beat Velm to reach the final"."""

VOICES = frozenset(str.split("deny admit claim allege accuse confess acknowledge dismiss reject refute rebut dispute"))
"""Verbs whose subject answers for the event that they govern."""

ACTS = frozenset(
    str.split(
        "agree vow promise pledge decide vote swear undertake consent refuse decline commit resolve choose elect opt "
        "appoint nominate contract conspire plot"
    )
)
"""Verbs of planning or refusing that tell an act of their own and do not only colour the one they govern."""

SUPPOSED = frozenset(str.split("suppose mean require"))
"""Verbs whose passive with an infinitive only says what ought to be."""
