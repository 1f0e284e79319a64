"""The nouns that pass between the stages: frozen dataclasses, standard library only."""
