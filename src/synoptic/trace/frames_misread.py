"""Frames of credit for sentences in which the parser takes the verb of speech for a noun, or the hearer for the speaker.

"Harbour police allege two boats sank", "The board paper states two roads are shut", "As the Example was told by the mill, ...".
Each pattern has the groups `who` and `cue`.
"""

from __future__ import annotations

import re

from synoptic.trace.voices import JOURNALISTS, OUTLET_NOUNS

_MANY = (
    "police|prosecutors|officials|authorities|detectives|investigators|firefighters|rescuers|researchers|scientists|doctors|lawyers|"
    "attorneys|organisers|organizers|inspectors|auditors|directors|managers|councillors|councilors|campaigners|experts|analysts|engineers"
)
BARE = (
    "say tell allege confirm announce add explain insist warn reveal disclose stress argue acknowledge believe think suspect "
    "maintain deny suggest indicate contend caution reckon assert admit"
)
"""Bare forms of verbs of speech that are no nouns of what is told."""
_NO_VERB = r"(?!(?:is|are|was|were|has|have|had|will|would|to|of|and|or|in|on|at|by|for|from)\b)"
MANY_SAY = re.compile(
    rf"^(?P<who>(?:[Tt]he\s)?(?:[\w\u2019'-]+\s){{0,5}}?(?:{_MANY}|{_MANY.title()}))\s(?P<cue>{BARE.replace(' ', '|')}|(?:report|claim|note|estimate)(?=\sthat\s))\s(?:that\s)?{_NO_VERB}(?=\S)"
)
"""Several who speak as one, and the bare form of the verb: "Harbour police allege two boats sank"."""
PAPER_SAYS = re.compile(
    r"^(?P<who>(?:The|An?)\s(?:[\w\u2019'-]+\s){1,5}?(?:paper|report|minutes|memo|letter|log|filing|audit|review|record|register|"
    rf"assessment|ruling|notice|survey|study|note))\s(?P<cue>states|says|notes|shows|reveals|indicates|warns|confirms|suggests)\s{_NO_VERB}(?=\S)"
)
"""A paper and what it says, without "that"."""
_HEARD = "told|informed|assured|advised"
OUTLET_TOLD = re.compile(
    r"^As\s(?:[Tt]he\s[A-Z][^,\n]{2,40}?|[A-Z][^,\n]{2,40}?|we|"
    rf"(?:this|our)\s(?:{'|'.join(sorted(OUTLET_NOUNS | JOURNALISTS))}))\s(?:was|were|has been|have been)\s(?P<cue>(?:{_HEARD})\sby)\s(?P<who>[^\n,]{{3,80}}(?:,\s[^\n,]{{3,80}})?),\s(?=\S)"
)
"""From whom an outlet has it: "As the Example was told by the mill, two roads are shut"."""
