"""Verbs, adjectives, nouns and adverbs that colour the event they govern; after FactBank's source-introducing and
event-selecting predicates (Saurí and Pustejovsky 2009), brought down to five values."""

from __future__ import annotations

PLANNING = frozenset(
    str.split(
        "about plan intend aim prepare schedule set slate expect due poise decide agree vow promise pledge arrange commit resolve "
        "book invite appoint elect choose go gear tip bind ready determined project forecast anticipate destine eager"
    )
)
"""Governs an infinitive that is planned: "is set to open"."""

WISHING = frozenset(
    str.split(
        "hope fear want wish seek try attempt threaten offer consider ask urge call demand require need like prefer desire mean "
        "beg encourage advise recommend warn persuade pressure seem appear likely unlikely believe think say report "
        "allege suppose rumour rumor suspect presume reckon tell order instruct willing free able propose vie bid love"
    )
)
"""Governs an infinitive that may come about or not: "threatened to close"."""

REFUSING = frozenset(
    str.split("fail refuse decline forget neglect cease unable unwilling reluctant hesitant avoid resist abstain stop")
)
"""Governs an event that does not come about: "failed to stop"."""

DOING = frozenset(
    str.split(
        "manage begin start continue help come proceed get keep use see hear watch have make let force feel find resume "
        "finish lead allow enable prove happen remain tend catch leave spend"
    )
)
"""Governs an event as real as itself: "began to burn", "used to live"."""

DOUBTING = frozenset(
    str.split(
        "allege suspect believe think fear hope speculate assume guess suppose suggest doubt imagine worry wonder argue "
        "expect predict estimate theorize rumor possible likely probable concern afraid worried hopeful confident "
        "concerned unlikely apparent accuse imply hint indicate"
    )
)
"""Governs a clause that its source does not vouch for: "fears that", "is believed"."""

DOUBTFUL_NOUNS = frozenset(
    str.split(
        "speculation fear concern possibility risk claim rumor rumour allegation hope suspicion belief chance likelihood "
        "accusation suggestion theory doubt threat worry prospect idea notion assumption expectation prediction danger"
    )
)
"""Nouns whose clause is not vouched for: "speculation that"."""

DENYING = frozenset(str.split("deny refute rebut reject dispute disprove"))
PREVENTING = frozenset(str.split("prohibit prevent ban bar stop keep block refrain prevented forbid deter discourage"))
OPEN_WORDS = frozenset(
    str.split("unclear unknown uncertain unsure question ask wonder inquire determine investigate probe consider")
)
"""What leaves a clause open: "it is unclear whether"."""

HEDGES = frozenset(
    str.split(
        "possibly perhaps maybe probably likely allegedly reportedly apparently purportedly supposedly presumably "
        "potentially ostensibly seemingly conceivably"
    )
)
NEGATIVES = frozenset(str.split("no none nobody nothing neither nor never hardly scarcely nowhere"))

MODALS = {
    **dict.fromkeys(("will", "shall", "'ll", "’ll", "wo", "sha", "gonna"), "planned"),
    **dict.fromkeys(("may", "might", "could", "can", "ca", "would", "'d", "’d"), "possible"),
    **dict.fromkeys(("should", "must", "ought", "need", "dare"), "unsure"),
}
"""Modal verbs, by the value that they give."""

FUTURE_WORDS = frozenset(str.split("tomorrow tonight next upcoming coming forthcoming"))
"""In an adverbial, they turn a present tense into a plan: "opens next week"."""
