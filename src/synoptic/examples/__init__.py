"""Example reports that ship with the package: invented news of one invented event, with the mess of real pages."""

from __future__ import annotations

from pathlib import Path

FERRY = Path(__file__).parent / "ferry"
"""Nine reports, over three days, of a ferry that ran aground."""
