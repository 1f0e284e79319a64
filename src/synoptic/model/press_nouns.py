"""Nouns that names of news outlets end with: "the Halden Courier", "Skarrow Radio"."""

from __future__ import annotations

SURE = frozenset(
    """advertiser argus chronicle courier enquirer examiner gazette gazetteer guardian herald inquirer intelligencer journal
    newspaper observer picayune sentinel telegram telegraph tribune""".split()
)
"""Press nouns that hardly end a headline."""
COMMON = frozenset(
    """advocate banner beacon bugle bulletin citizen clarion democrat dispatch eagle echo express globe independent leader
    ledger mail mercury messenger mirror monitor pioneer post press record register reporter republican spectator standard
    star statesman sun times voice""".split()
)
"""Press nouns that are plain words too: "sets a new record", "shot three times"."""
WEAK = frozenset(
    "broadcasting channel daily fm live media network news now online radio review television today tv weekly wire world".split()
)
"""Nouns that name sections and services as well: "Local News"."""
