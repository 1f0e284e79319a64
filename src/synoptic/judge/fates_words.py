"""The words by which reports tell what befell people."""

from __future__ import annotations

DYING = frozenset("die succumb perish drown".split())
KILLING = frozenset("kill murder slay electrocute massacre assassinate".split())
HURTING = frozenset("injure wound hurt hospitalize hospitalise maim".split())
ATTACKING = frozenset("shoot stab gun beat strike hit run crush trap graze slash burn bite".split())
WITH_WEAPON = frozenset("shoot stab gun beat slash graze".split())
"""Of these, the ones that need no more to say that somebody was hurt; the others do only with "and wound", "fatally"."""
MISSILES = frozenset(
    "bullet gunfire shot round pellet knife car truck bus train van vehicle motorcycle debris shrapnel lightning rock".split()
)
"""What one is hit by."""
FATAL = frozenset("fatally dead death mortally".split())
FATAL_ADJ = frozenset("fatal deadly mortal".split())
DEATHS = frozenset("death murder killing slaying homicide body suicide".split())
ATTEMPTED = frozenset(("attempt", "attempted"))
"""Before one of these nouns: nobody need have died."""
DEAD = frozenset("dead deceased".split())
"""What is said of somebody who has died."""
OTHERS = frozenset("no another other previous earlier prior unrelated second third first last deadliest".split())
"""Before one of these nouns: it is not that of the event."""
LYING_DEAD = DEAD | {"decedent"}
IDENTIFYING = frozenset("identify name".split())
ILLNESSES = frozenset("cancer leukemia leukaemia diabetes stroke".split())
"""What one dies of when nothing befell one."""
BEFALLEN = frozenset("killed dead injured wounded hurt shot stabbed hospitalised".split())
"""States of counted people."""
DEEDS = frozenset("murder killing slaying".split())
"""Of these, the ones that somebody does: "his killing of two"."""
BODILY = frozenset("wound injury burn fracture concussion bruise gash".split())
CARRYING = frozenset("take transport rush fly airlift bring send".split())
WARD = frozenset("hospital center centre infirmary clinic".split())
UNHARMED = frozenset("check-up checkup checkups check observation precaution precautionary examination".split())
"""What somebody is taken to hospital for who need not be hurt."""
HARMS = frozenset(
    "shoot shot shooting gunfire gunshot bullet wound wounded injure injury injured hurt stab stabbing burn critical serious condition hospital attack".split()
)
"""Words of a sentence whose survivors are hurt."""
CONDITION = frozenset("critical serious stable fair grave guarded".split())
FINDING = frozenset("find leave pronounce declare discover confirm be lie".split())
SEEING = frozenset("locate recover see spot remove contain include".split())
"""What is done with a body, beside finding it."""
SELF = frozenset("himself herself themselves".split())
PEOPLE = frozenset(
    "man woman boy girl child teen teenager toddler infant baby person victim officer deputy student resident driver "
    "passenger mother father son daughter brother sister husband wife clerk guard soldier worker employee owner player "
    "suspect gunman neighbor neighbour pedestrian cyclist firefighter trooper youth grandmother grandfather grandson "
    "granddaughter uncle aunt nephew niece cousin girlfriend boyfriend friend bystander hiker tourist rider pilot climber "
    "partner fiance fiancee fiancé fiancée stepson stepdaughter stepfather stepmother stepbrother stepsister roommate coworker colleague classmate landlord tenant swimmer fisherman miner farmer teacher couple kid male female juvenile shooter dad mom motorist motorcyclist".split()
)
TWO = frozenset("parents grandparents twins couple newlyweds".split())
"""Words that mean two people, as printed."""
MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
"""What one of these before "murder" or "shooting" says of how many it befell."""
SAYING = frozenset("say tell confirm announce report state add identify".split())
"""Who does this of a death has not died of it."""
UNDONE = frozenset("try attempt want threaten plan plot conspire hope vow intend fail".split())
FURTHER = frozenset("another second third fourth fifth sixth seventh eighth ninth tenth".split())
"""Words that alone stand for one more person: "and a fourth was hurt"."""
VAGUE = frozenset("victim person body suspect gunman shooter other one people".split())
"""Nouns that may mean somebody whom the sentence also names."""
DOERS = ("er", "or", "ist", "ian", "ee", "man", "woman", "child", "migrant", "agent", "patient", "civilian")
"""Ends of nouns that name people by what they do."""
PATIENT = frozenset(("nsubjpass", "dobj"))
DOING_IT = frozenset("suspect gunman shooter attacker".split())
"""Nouns for who did it, which do not mean the one who is told of beside them: "the gunman and the boy"."""
