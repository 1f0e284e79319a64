"""What can go wrong with what was given: each error says what was given, what was expected, and what to do."""

from __future__ import annotations


class SynopticError(Exception):
    """The one base of all errors that a caller is expected to handle. Its text is one line for a person."""


class InputError(SynopticError):
    """Something given cannot be read as a report, a batch or a setting."""


class OutputError(SynopticError):
    """A result cannot be written where it was asked for."""


class EngineError(SynopticError):
    """A trained model is missing, damaged or not the one that was pinned."""
