"""Words that names are made of: roles that people hold, honorifics, and the last words of named things."""

from __future__ import annotations

ROLES = frozenset(
    str.split(
        "president premier chancellor minister secretary ambassador envoy consul governor mayor senator "
        "congressman congresswoman representative lawmaker legislator parliamentarian mp mep deputy speaker "
        "chairman chairwoman chairperson chair chief head director commissioner commander general colonel "
        "major captain lieutenant sergeant corporal admiral marshal officer inspector superintendent "
        "constable detective sheriff trooper prosecutor attorney lawyer solicitor barrister judge justice "
        "magistrate coroner examiner spokesman spokeswoman spokesperson king queen prince princess emperor "
        "sultan emir sheikh shah duke duchess lord pope cardinal bishop archbishop rabbi imam ayatollah "
        "priest pastor reverend vicar professor lecturer scientist researcher scholar historian economist "
        "analyst expert doctor physician surgeon nurse dean rector provost principal teacher coach manager "
        "executive ceo cfo founder owner editor reporter correspondent journalist columnist author writer "
        "poet actor actress singer artist musician producer activist leader organizer organiser candidate "
        "nominee incumbent counterpart successor predecessor adviser advisor aide delegate negotiator "
        "mediator diplomat attaché official councilman councilwoman councillor councilor alderman "
        "vice-president prime-minister firefighter paramedic veterinarian astronaut engineer architect "
        "driver pilot treasurer controller comptroller ombudsman registrar caliph chieftain tsar czar pm "
        "monarch quarterback striker goalkeeper midfielder husband wife son daughter father mother brother "
        "sister widow uncle aunt cousin grandfather grandmother suspect gunman shooter attacker victim "
        "defendant plaintiff witness assailant perpetrator killer bomber"
    )
)
"""Nouns (lemmas) for a role that a person holds; with "the" or a possessive they can stand for the person's name."""

HONORIFICS = frozenset(
    str.split(
        "mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. sir dame lady lord rev rev. fr fr. sr. st. gen "
        "gen. col col. maj maj. lt lt. capt capt. cmdr cmdr. sgt sgt. cpl cpl. pvt. adm adm. gov gov. sen "
        "sen. rep rep. hon hon. pres. supt supt. insp. det. messrs miss madam madame monsieur"
    )
)

TITLE_PARTS = frozenset(
    str.split(
        "prime foreign interior defense defence health finance justice education intelligence energy "
        "environment trade labor labour housing transport transportation culture sports agriculture economy "
        "information communications vice deputy acting former ex then late current incoming outgoing first "
        "second third senior chief executive managing general assistant associate attorney police fire "
        "special state national federal district county city under secretary honorary crown grand supreme "
        "lieutenant staff opposition majority minority house senate cabinet party press public medical "
        "presidential prime-ministerial new-elect elect designate"
    )
)
"""Words that stand before a role noun as part of the title when capitalised; no names by themselves there."""

_HEADWORDS = {
    "organisation": (
        "university college school institute ministry department agency party army navy force forces "
        "police council committee commission court parliament congress senate assembly bank company "
        "corporation corp inc ltd group union association federation foundation organization "
        "organisation office bureau service post times news journal tribune herald gazette guardian "
        "hospital clinic church club league authority board administration guard guards militia brigade "
        "battalion network institution society alliance coalition inspectorate directorate secretariat tribunal "
        "consortium observatory laboratory"
    ),
    "facility": (
        "airport bridge monument stadium tower palace museum mosque cathedral street avenue road lane drive "
        "boulevard circle parkway highway terrace freeway turnpike square station hotel theater theatre arena prison cemetery harbor harbour port plaza "
        "mall"
    ),
    "place": (
        "river sea ocean mountain mountains lake valley desert island islands peninsula strait gulf bay "
        "province county district region republic kingdom coast"
    ),
    "event": (
        "war games festival conference summit cup olympics championship championships election elections "
        "revolution marathon tournament"
    ),
    "work": ("anthem song film movie novel book album opera"),
    "law": ("accord accords agreement treaty act amendment pact convention protocol constitution bill"),
}
HEADWORDS = {word: label for label, words in sorted(_HEADWORDS.items()) for word in words.split()}
"""Last word of a name -> what such a name stands for."""

STREETS = frozenset(
    str.split("street avenue road lane boulevard drive circle parkway highway terrace freeway turnpike")
)
"""Last words that make a place of any name."""

BODIES = frozenset(
    str.split(
        "police department university college school hospital institute ministry agency authority committee commission"
    )
)
"""Last words that make an organisation of a name even where the tagger takes it for a place."""

REGIONAL = frozenset(str.split("conflict war region province border crisis dispute enclave coast area peninsula"))
"""Common nouns that a name right before them places on the map."""

LABELS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "facility",
    "NORP": "nationality",
    "EVENT": "event",
    "PRODUCT": "product",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "LANGUAGE": "language",
}
"""OntoNotes entity types -> ours."""

PRONOUNS = {
    **dict.fromkeys(str.split("he him his himself she her hers herself"), "person"),
    **dict.fromkeys(str.split("they them their theirs themselves it its itself"), ""),
}
"""Third-person pronouns -> label; empty where the word does not tell."""
