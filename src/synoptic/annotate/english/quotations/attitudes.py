"""Nouns and adjectives that attribute: "his claim that", "support for the plan", "wary of a vote".

As with the verbs, the classes are those of the PARC scheme: assertions, beliefs, intentions; attitudes beside them.
"""

from __future__ import annotations

SAYINGS = frozenset(
    str.split(
        "accusation acknowledgment acknowledgement admission admonition advice allegation allusion "
        "announcement apology argument assertion assessment assurance avowal boast call caution "
        "characterization charge claim comment complaint conclusion confession confirmation contention "
        "critique declaration demand denial description disclosure estimate exhortation explanation forecast "
        "insinuation insistence invitation joke lament mention message observation plea pledge prediction "
        "proclamation promise prophecy question quip reference remark reminder report request response "
        "revelation rumor rumour statement suggestion talk testimony threat vow warning word"
    )
)
"""What somebody said."""

THOUGHTS = frozenset(
    str.split(
        "assumption belief certainty concern confidence consensus conviction doubt expectation fear feeling guess hope "
        "idea impression notion opinion perception presumption sentiment skepticism scepticism speculation suspicion "
        "theory thought uncertainty understanding view worry"
    )
)
"""What somebody holds in mind."""

AIMS = frozenset(
    str.split(
        "aim commitment decision desire determination eagerness goal hesitation inclination intent intention "
        "refusal reluctance resolve unwillingness willingness wish"
    )
)
"""What somebody wants or means to do."""

ATTITUDES = frozenset(
    str.split(
        "admiration affection affinity agreement anger animosity antipathy anxiety approval aversion backing "
        "condemnation contempt criticism defense defence denunciation disagreement disapproval disdain "
        "dislike dismissal displeasure distaste distrust embrace endorsement enthusiasm frustration gratitude "
        "hatred hostility impatience indifference interest mistrust objection opposition outrage praise "
        "preference rebuke rejection repudiation resentment respect scorn support sympathy trust"
    )
)
"""For or against what somebody is."""

NOUNS = SAYINGS | THOUGHTS | AIMS | ATTITUDES

LIGHT_VERBS = frozenset(
    str.split(
        "air build bring cast cite convey deliver draw echo express find give harbor harbour have hold "
        "issue launch lend level make offer post present publish raise read reiterate release renew "
        "repeat send share show signal spread state take underscore voice write"
    )
)
"""Verbs that add little to such a noun as their object: "made the claim", "voiced support"."""

IDIOMS = {
    verb: frozenset(nouns.split())
    for verb, nouns in {
        "cast": "aspersion ballot blame doubt suspicion vote",
        "draw": "attention comparison conclusion contrast distinction lesson parallel",
        "find": "fault",
        "give": "credit thank",
        "have": "faith idea misgiving problem qualm reservation",
        "lay": "blame",
        "lose": "faith",
        "make": "case excuse fun light point sense",
        "pay": "heed homage tribute",
        "place": "blame faith trust",
        "put": "blame emphasis faith trust",
        "shed": "light",
        "take": "aim credit exception heart issue jab note offence offense pride responsibility shot swipe umbrage",
    }.items()
}
"""Nouns that attribute only as the object of these verbs: "took issue with the plan"."""

ADJECTIVES = frozenset(
    str.split(
        "adamant afraid aghast agnostic alarmed ambivalent amused angry annoyed anxious apologetic appalled "
        "appreciative apprehensive ashamed astonished aware baffled bullish certain clear cognizant "
        "comfortable committed concerned confident confused conscious convinced critical curious cynical "
        "dedicated delighted desperate determined devoted disappointed disgusted dismayed dismissive "
        "dissatisfied doubtful dubious eager embarrassed encouraged enthusiastic excited exasperated "
        "fascinated fearful fond frightened frustrated furious glad grateful happy hesitant hopeful horrified "
        "hostile impatient impressed incensed indifferent inclined infuriated insistent intent interested "
        "intrigued irritated jealous keen leery livid loath mindful mistrustful nervous nostalgic obsessed "
        "offended opposed optimistic outraged partial passionate perplexed persuaded pessimistic pleased "
        "proud puzzled relieved reluctant resentful resigned resolved respectful sad saddened sanguine "
        "satisfied sceptical scared scornful shocked skeptical sorry supportive sure surprised suspicious "
        "sympathetic tempted terrified thankful thrilled tolerant torn troubled unaware uncertain undecided "
        "uneasy unhappy unimpressed unsure unwilling upset wary weary willing worried"
    )
)
"""What somebody is who thinks, feels or wants something."""

EVIDENT = frozenset(str.split("apparent clear doubtful evident obvious uncertain unclear"))
"""What a clause is said to be by nobody in particular: "it is unclear whether"."""

COPULAS = frozenset(str.split("be become feel get grow keep look remain seem sound stay appear"))

SURVEYS = frozenset(str.split("poll polling survey study analysis census"))
"""Nouns behind "in" that are the source of their clause: "in a recent poll"."""
