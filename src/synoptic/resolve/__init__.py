"""Mentions -> Entities: one for all the names, titles and pronouns that mean it, across reports and spellings."""

from synoptic.model.naming_of_things import same_name
from synoptic.resolve.resolving import resolve

__all__ = ["resolve", "same_name"]
