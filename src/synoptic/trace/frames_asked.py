"""Frames of credit in which a newsroom says how it has what it tells: whom it asked, what a question brought, what was read out.

"A request for comment drew this from the mill: ...", "Going by what we have from the mill, ...". Each pattern has the groups `who`
and `cue`.
"""

from __future__ import annotations

import re

from synoptic.trace.speech import SAID, WHEN

_WHO = r"(?P<who>[^\n:\"\u201c]{3,120}?)"
DREW = re.compile(
    r"^(?:An?|The|Our|Its|Their)\s(?:[a-z]+\s){0,2}(?:request|question|query|inquiry|enquiry|call|email|message)s?\s[^:\n\"\u201c]{0,60}?(?:drew|brought|elicited|produced|got|yielded)\s"
    r"(?:only\s)?(?:this|that|the\s[a-z]+|an?\s[a-z]+)\s(?:[a-z]+\s)?(?P<cue>from)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=\S)"
)
"""What a question brought, and from whom: "A request for comment drew this from the mill: ..."."""
ASKED = re.compile(
    r"^(?:We|I|(?:This|Our)\s[a-z]+)\s(?P<cue>asked|called|contacted|phoned|rang|reached|questioned)\s(?P<who>[^\n:\"\u201c]{3,120}?):\s(?=[\"\u201c])"
)
"""Whom a newsroom asked, before the answer in quotation marks: "We asked the mill: ..."."""
FROM_THIS = re.compile(
    r"^(?P<cue>From)\s(?P<who>[^\n:\"\u201c]{3,120}?),?\s(?:this|the following)(?:\sword|\snews|\smessage)?:\s(?=\S)"
)
"""From whom what stands behind the colon is: "From the mill, this: ..."."""
OVER = re.compile(
    r"^(?:(?:Over|During|In|At|After|Between|Behind)\s(?:an?|the|his|her|their)\s(?:[a-z]+\s){1,5}?(?<!\bthe\s)(?<!\bwith\s)(?<!\bto\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bfrom\s)(?<!\bat\s)(?<!\bin\s)(?<!\bon\s)(?<!\bby\s)(?<!\ba\s)|(?:Repeated\s)?(?:Efforts|Attempts|Calls|Requests)\s[^,\n]{3,60},\sbut\s)"
    rf"(?P<who>(?:(?:[Aa]n?|[Tt]he)\s[a-z]+,?\s)?[A-Z][\w\u2019'-]+\s[A-Z][^\n\"\u201c]{{2,120}}?),?\s(?P<cue>{SAID}){WHEN},?\s(?:that\s)?(?=\S)"
)
"""An occasion without a comma, or what brought nothing, before whoever says it: "Over a cup of tea Ann Example said that"."""
PASSED_ON = re.compile(
    rf",\s(?P<who>[^\n]{{3,120}}?),?\s(?P<cue>{SAID}){WHEN},\s(?:[Tt]he\s)?[A-Z][^,\n]{{1,40}}?\s(?:adds|added|reports|reported|writes|wrote|notes|noted)\.?$"
)
"""Whoever says what an outlet named behind only passes on: "Two roads are shut, the mill said, the Example adds"."""
WE_HAVE = re.compile(
    rf"^(?:Going|Judging)\sby\swhat\s(?:we|our\s[a-z]+)\s(?:have|has|hear|heard|got|know|learned|learnt|gathered)\s(?P<cue>from)\s{_WHO},\s(?=\S)"
)
"""From whom a newsroom has it: "Going by what we have from the mill, ..."."""
UP_TO = re.compile(
    rf"^If\s(?:it|this|that)\s(?:is|was|were)\s(?P<cue>up\sto)\s{_WHO},\s(?:there\sis\sno\s(?:doubt|question)\sthat|it\sis\s\w+\sthat)\s(?=\S)"
)
"""Whose view is told: "If it is up to the mill, there is no doubt that ..."."""
LET_KNOW = re.compile(
    rf"^{_WHO}\s(?P<cue>lets?\s(?:(?:[Tt]he\s)?[A-Z][^,\n]{{1,40}}?|us|reporters|journalists|the\s(?:press|media)|(?:this|our)\s[a-z]+)\sknow)\s(?:that\s)?(?=\S)"
)
"""Whom somebody tells it: "The mill let the Example know that ..."."""
READ_OUT = re.compile(
    r"^An?\s(?:[a-z]+\s){0,2}(?:statement|letter|message|note|email)\s(?:was|were)\s(?:read(?:\sout|\saloud)?|issued|circulated|sent)\s"
    rf"(?P<cue>on\sbehalf\sof|by|from)\s{_WHO},?\s(?:saying|stating)\s(?:that\s)?(?=\S)"
)
"""What was read out for somebody: "A statement was read out on behalf of the mill, saying ..."."""
HERE_IS = re.compile(rf"^Here(?:\sis|['\u2019]s)\s{_WHO}(?P<cue>:)\s(?=[\"\u201c])")
YOU_HEAR = re.compile(
    rf"^[^\n\"\u201c]{{0,80}}\byou(?:\swill|['\u2019]ll|\scan)\shear\s{_WHO}\s(?P<cue>say|tell|explain)\s(?:that\s)?(?=\S)"
)
CALLS = re.compile(rf"^{_WHO}\s(?P<cue>calls?|called)\s(?:it|this|that)\s[a-z][^:\n\"\u201c]{{2,40}}:\s(?=[\"\u201c])")
"""How somebody calls what he or she then tells: "The mill calls it painful: ..."."""
PUT_TO = re.compile(
    rf"^We\sput\s(?:that|this|it)\s(?P<cue>to)\s{_WHO},?\sand\s[^,:\n]{{3,40}}?\s(?:was|is|came)\s(?:back\s)?(?:that\s)(?=\S)"
)
"""Whom a newsroom asked: "We put that to the mill, and the answer was that ..."."""
NEEDED = (
    (WE_HAVE, ("by what ",)),
    (UP_TO, (" up to ",)),
    (LET_KNOW, (" know",)),
    (READ_OUT, (", saying ", " saying ", " stating ")),
    (HERE_IS, ("Here",)),
    (YOU_HEAR, (" hear ",)),
    (CALLS, (" calls ", " called ")),
    (PUT_TO, ("We put ",)),
)
"""The frames of a newsroom that asked, each with words of which it needs one."""
ASKING = tuple(pattern for pattern, _ in NEEDED)
"""Frames that open a sentence and are credits whatever stands in them."""
