"""Nouns that mean living beings."""
