"""What verbs say with their complements became of somebody: "lost their lives", "was taken into custody", "burned down".

Data by state. A line of FRAMES reads `role: verbs: words: more words`: one of the words of each group has to follow the verb,
in that order. Names in capitals stand for the classes in CLASSES. The role tells who is in the state:

- `subject`, `object` (also the subject of the passive), `passive` (only that), `victim` (the same, of no thing), `active` (only an object);
- `person` or `thing`, an object of that kind;
- `somebody`, an object that is a person by its noun;
- `falling`, a subject that is a thing; `living`, a subject that is none;
- a preposition: what it governs ("tore the roofs off 60 homes", "brought charges against six").

Under "" stand frames that tell no state where a shorter one would: "pleaded not guilty". A `!` before the role asks for a negation on the verb ("did not survive").
"""

from __future__ import annotations

from synoptic.annotate.english.quantities.frames_custody import CUSTODY
from synoptic.annotate.english.quantities.frames_fates import FATES
from synoptic.annotate.english.quantities.frames_harm import HARM
from synoptic.annotate.english.quantities.frames_idioms import IDIOMS
from synoptic.annotate.english.quantities.frames_places import PLACES
from synoptic.annotate.english.quantities.frames_things import THINGS

_ORDER = (
    "killed shot stabbed hospitalised injured arrested kidnapped missing displaced evacuated rescued trapped infected charged convicted "
    "jailed released destroyed damaged affected"
)
"""Of two frames that ask for equally much the one whose state stands first here is taken."""
_TABLES = (HARM, CUSTODY, PLACES, THINGS, IDIOMS, FATES)
FRAMES: dict[str, str] = {
    state: "\n".join(table[state] for table in _TABLES if state in table) for state in (*_ORDER.split(), "", "stranded")
}
