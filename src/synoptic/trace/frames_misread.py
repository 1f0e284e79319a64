"""Frames of credit for sentences in which the parser takes the verb of speech for a noun, or the hearer for the speaker.

"Harbour police allege two boats sank", "The board paper states two roads are shut", "As the Example was told by the mill, ...".
Each pattern has the groups `who` and `cue`.
"""

from __future__ import annotations

import re

from synoptic.trace.speech import SAID, WHEN
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
DREW = re.compile(
    r"^(?:An?|The|Our|Its|Their)\s(?:[a-z]+\s){0,2}(?:request|question|query|inquiry|enquiry|call|email|message)s?\s[^:\n\"\u201c]{0,60}?(?:drew|brought|elicited|produced|got|yielded)\s"
    r"(?:only\s)?(?:this|that|the\s[a-z]+|an?\s[a-z]+)\s(?:[a-z]+\s)?(?P<cue>from)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=\S)"
)
"""What a question brought, and from whom: "A request for comment drew this from the mill: ..."."""
ASKED = re.compile(
    r"^(?:We|I|(?:This|Our)\s[a-z]+)\s(?P<cue>asked|called|contacted|phoned|rang|reached|questioned)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=[\"\u201c])"
)
"""Whom a newsroom asked, before the answer in quotation marks: "We asked the mill: ..."."""
FROM_THIS = re.compile(r"^(?P<cue>From)\s(?P<who>[^\n:\"\u201c]{3,120}?),?\s(?:this|the following)(?:\sword|\snews|\smessage)?:\s(?=\S)")
"""From whom what stands behind the colon is: "From the mill, this: ..."."""
OVER = re.compile(
    r"^(?:(?:Over|During|In|At|After|Between|Behind)\s(?:an?|the|his|her|their)\s(?:[a-z]+\s){1,5}?|(?:Repeated\s)?(?:Efforts|Attempts|Calls|Requests)\s[^,\n]{3,60},\sbut\s)"
    rf"(?P<who>(?:(?:[Aa]n?|[Tt]he)\s[a-z]+,?\s)?[A-Z][\w\u2019'-]+\s[A-Z][^\n\"\u201c]{{2,120}}?),?\s(?P<cue>{SAID}){WHEN},?\s(?:that\s)?(?=\S)"
)
"""An occasion without a comma, or what brought nothing, before whoever says it: "Over a cup of tea Ann Example said that"."""
PASSED_ON = re.compile(
    rf",\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN},\s(?:[Tt]he\s)?[A-Z][^,\n]{{1,40}}?\s(?:adds|added|reports|reported|writes|wrote|notes|noted)\.?$"
)
"""Whoever says what an outlet named behind only passes on: "Two roads are shut, the mill said, the Example adds"."""
