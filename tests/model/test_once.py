"""What is worked out of a value is worked out once, and by another value anew."""

from dataclasses import dataclass, replace

from synoptic.model.once import Once


@dataclass(frozen=True)
class Word(Once):
    letters: str


def test_what_is_asked_twice_is_made_once():
    asked = []

    def ending(word: Word, size: int) -> str:
        asked.append((word.letters, size))
        return word.letters[-size:]

    word = Word("harbour")
    assert [word.once(ending, n) for n in (4, 2, 4)] == ["bour", "ur", "bour"]
    assert replace(word, letters="ferry").once(ending, 4) == "erry"
    assert asked == [("harbour", 4), ("harbour", 2), ("ferry", 4)]


def test_what_is_kept_makes_no_difference_to_equality():
    word = Word("harbour")
    word.once(lambda w: w.letters.upper())
    assert word == Word("harbour")
    assert hash(word) == hash(Word("harbour"))
