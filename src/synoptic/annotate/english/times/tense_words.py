"""Words that turn the tense of what they govern: plans, what ends them, what puts a thing to a day, judgements."""

from __future__ import annotations

FORWARD = frozenset(
    "plan schedule expect set due slate intend hope agree vow decide aim want order promise pledge go prepare poise likely "
    "propose invite ask urge offer threaten ready about need anticipate project forecast book".split()
)
"""Words whose infinitive lies after them: "plans to", "is set to", "due to"."""

INQUIRING = frozenset(
    "investigate probe search hunt look question interview examine mourn grieve review recover".split()
)
"""Verbs that in the present are of what has been: "police are investigating a fire on Monday"."""

PUT_OFF = frozenset(
    "postpone delay adjourn extend defer reschedule continue give move push shift bump reset put schedule set plan slate call summon "
    "convene organize organise arrange book fix propose invite".split()
)
"""Verbs that, even told in the past, put to a day to come: "postponed until Tuesday", "called a vote for May 5"."""

SHIFTED = frozenset("postpone delay adjourn defer reschedule put push move shift bump wait recess".split())
"""Verbs that put a thing to a moment with "until"."""

PLANNED = frozenset("plan schedule slate expect intend anticipate".split())
"""Verbs of which the day beside their object is the object's: "planned a march on Saturday"."""

CALLED_OFF = frozenset("cancel scrap abandon call drop scuttle abort thwart prevent foil ban stop".split())
"""Verbs that end a plan: the day of "a march planned for Saturday was banned" may be past or to come."""

OF_BEFORE = frozenset("previously originally initially earlier first once".split())
"""What stands before "planned" where a plan has been overtaken."""

CARRIED_OUT = frozenset("hold end break disperse finish".split())
"""Verbs that tell that what was planned has taken place: "a meeting planned for Tuesday was held in secret"."""

JUDGED = frozenset(
    "able unable possible impossible difficult hard easy tough simple wrong right good bad glad happy sad proud sorry surprised "
    "lucky fortunate quick slow careful sufficient enough important necessary common rare unusual reluctant".split()
)
"""Adjectives of which the infinitive is no plan: "it was hard to find a room in May", "she was able to leave on Monday"."""

ACCUSED = frozenset(
    "accuse charge convict suspect sentence arrest detain hold try want wanted blame indict guilty count charge acquit responsible "
    "apologise apologize thank praise criticise criticize punish fine jail imprison sue fault credit honor honour".split()
)
"""Words behind which "for", "of" or "with" and a gerund tell what somebody has done: "is charged with killing a man on Monday"."""

TIMETABLE = frozenset(
    "begin start open end close finish resume expire continue run take leave depart arrive return meet travel visit fly host hold "
    "kick face go come play vote be launch premiere fall".split()
)
"""Verbs whose simple present with a day tells what is to come: "the fair opens on Friday"."""
