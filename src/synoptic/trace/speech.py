"""Verbs and phrases by which news English says that somebody says so, as parts of regular expressions."""

from __future__ import annotations

_REGULAR = (
    "state report confirm announce add explain conclude recall declare note insist claim warn reveal disclose "
    "remember estimate maintain stress argue acknowledge emphasise emphasize calculate discover indicate suggest "
    "predict recount record tweet post detail outline clarify specify inform underline caution concede contend allege "
    "remark respond reckon reiterate assert affirm assure highlight verify comment hint mention aver opine attest stipulate underscore lament rue fume bemoan"
).split()
_IRREGULAR = (
    "said says say told tells tell wrote writes found finds find showed shows show made makes knows let lets put puts "
    "deny denied denies reply replied replies testify testified testifies admitted admits pointed learned learnt understands saw submitted submits"
).split()


def _forms(verb: str) -> tuple[str, str]:
    """The past and the third person of a regular verb."""
    if verb.endswith("y"):
        return verb[:-1] + "ied", verb[:-1] + "ies"
    return verb + ("d" if verb.endswith("e") else "ed"), verb + "s"


TELLING = (
    *"saying telling denying replying testifying admitting showing".split(),
    *(f"{verb.removesuffix('e')}ing" for verb in _REGULAR),
)
"""Participles of verbs of speech."""
WORDS = (*_IRREGULAR, *(form for verb in _REGULAR for form in _forms(verb)))
"""Forms of verbs of speech and finding; not the bare forms, which are nouns as well."""
FORMS = "|".join(
    (
        *_IRREGULAR,
        rf"(?:{'|'.join(v for v in _REGULAR if v[-1] not in 'ey')})(?:ed|s)",
        rf"(?:{'|'.join(v for v in _REGULAR if v.endswith('e'))})[ds]",
        rf"(?:{'|'.join(v[:-1] for v in _REGULAR if v.endswith('y'))})ie[ds]",
    )
)
"""The same as a part of regular expressions, the stems of regular verbs once."""
REST = r"(?:\s(?:clear|known|out|it|on|as much|so|this|(?:reporters|journalists|us|me|parliament|(?:[a-z]+\s){0,2}(?:commissioners|councillors|councilors|lawmakers|legislators|senators|members|shareholders|investors|creditors|residents|jurors|newsmen|listeners|viewers|readers)|(?:state|national|local|public|foreign|regional)\s(?:radio|television|TV|media|broadcasters?)(?:\s[A-Z]\w*){0,3}|[Tt]he(?:\s\w+){1,4}|[A-Z]\w+(?:\s(?:[A-Z]\w+|\d+)){0,3}(?:['\u2019]s(?:\s\w+){1,4})?|an?(?:\s\w+){1,3})(?=[\s,.]|$)))?"
"""Whom it is said to, or what goes with the verb."""
WHEN = r"(?:\sto\s(?:us|me|reporters|journalists|lawmakers|parliament|this\s(?:newspaper|paper|site|portal|outlet|channel|station|website)|the\s(?:press|media|newspaper|paper)))?(?:\s(?:on|off)\s(?:air|camera))?(?:\sby (?:phone|telephone|e-?mail|text|letter|message)|\swithout\s\w+ing|,\sgiving\sno\s[a-z ]{3,20})?(?:\s(?:on|in|at|during|late|early|earlier|yesterday|today|last|this|later|after)\b[^,.]{0,40})?"
"""To whom, when, where and by what way it is said."""
_BEFORE = r"(?:(?:has|have|had|first|also|later|previously)\s)*"
SAID = rf"(?:(?:was|were|is) (?:adamant|certain|convinced)|{_BEFORE}(?:{FORMS}){REST}|(?:was|were)\s(?:the\s)?first\s(?:to\s(?:report|reveal|say|disclose)|with\sthe\s(?:news|story|report))|(?:is|was|were|has\sbeen)\squoted\sby\s[^,.\n]{{3,40}}?\sas\ssaying|(?:is|was|were)\squoted\sas\ssaying(?:\sby\s(?:the\s)?[^,.\n]{{3,40}}?(?=[,.]|$))?|(?:was|were|is|are|seemed)\s(?:at\spains|keen|quick|careful|anxious|eager|able|willing|at\sliberty)\sto\s(?:verify|establish|ascertain|stress|say|point\sout|add|confirm|explain|note|announce|deny|insist|underline|emphasi[sz]e|report|reveal|disclose|reassure\s\w+)|is\son\srecord\sas\ssaying|could\sbe\sheard\s(?:telling|saying)(?:\s(?:reporters|journalists))?|{_BEFORE}(?:let|lets|made|makes)\sit\s(?:be\s)?(?:known|clear|public)|(?:went|goes)\son(?:\sto\s(?:say|add|explain|tell\s\w+|note|state|claim))?|took\sto\s[A-Z]\w+\sto\s(?:say|announce|confirm|report|explain)|points\sout)"
"""A verb of speech with what may stand beside it: "told reporters", "was quoted as saying"."""
SPEECH = frozenset(WORDS)
ACTS = frozenset(
    "found finds find saw made makes put puts went goes knew knows let lets showed shows show submitted submits".split()
) - {
    "showed",
    "shows",
}
"""Forms behind which may stand what somebody did: "..., found the body"."""
HEARD_BY = ("told", "tells", "informed", "informs", "assured", "assures")
"""Verbs behind which stands whoever hears it."""
