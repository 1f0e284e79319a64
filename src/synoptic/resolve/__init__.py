"""Mentions -> Entities: one for all the names, titles and pronouns that mean it, across reports and spellings."""

from synoptic.model.naming import same_name
from synoptic.resolve.resolving import resolve

__all__ = ["resolve", "same_name"]
