"""The three numbers of a claim in words."""

from __future__ import annotations

from synoptic.judge.grounds import Ground, in_words
from synoptic.model.reuse import Origin


def newsroom(name: str) -> Origin:
    return Origin("newsroom", name, ())


LAMP, ECHO, WIRE = newsroom("Lamp"), newsroom("Echo"), Origin("agency", "QNA", ())
INSTITUTE = Origin("cited", "Farrant Institute", ())
NOBODY = Origin("cited", "foreign media", (), anonymous=True)


def test_copies_name_whose_words_they_are() -> None:
    grounds = [Ground("Lamp", LAMP, LAMP), Ground("Post", LAMP, LAMP), Ground("Signal", LAMP, LAMP)]
    assert in_words((3, 1, 1), grounds) == [
        "3 reports print it: Lamp, Post and Signal",
        "1 newsroom once copies are folded: Post and Signal print the words of Lamp",
    ]


def test_words_of_which_it_is_not_known_who_had_them_first_are_shared() -> None:
    grounds = [Ground("Lamp", LAMP, LAMP, "shared"), Ground("Post", LAMP, LAMP, "shared")]
    told = in_words((2, 1, 1), grounds)[1]
    assert told.endswith(": Lamp and Post share their words, and which came first is not known")


def test_a_report_that_says_where_its_text_is_from_prints_nobodys_words() -> None:
    grounds = [Ground("Lamp", LAMP, LAMP), Ground("Post", LAMP, LAMP, "said"), Ground("Signal", LAMP, LAMP)]
    told = in_words((3, 1, 1), grounds)[1]
    assert told.endswith(": Signal prints the words of Lamp, Post has its text from Lamp")


def test_a_shared_source_is_named_with_those_who_credit_it() -> None:
    grounds = [Ground("Lamp", LAMP, INSTITUTE), Ground("Echo", ECHO, INSTITUTE)]
    assert in_words((2, 2, 1), grounds)[1:] == [
        "1 origin once shared sources are folded: Echo and Lamp credit Farrant Institute"
    ]


def test_a_source_without_a_name_is_called_so() -> None:
    grounds = [Ground("Lamp", LAMP, NOBODY), Ground("Echo", ECHO, INSTITUTE)]
    told = in_words((2, 2, 1), grounds)[1]
    assert "Echo credits Farrant Institute" in told
    assert "Lamp credits only \u201cforeign media\u201d, a source without a name" in told


def test_a_wire_and_a_newsroom_that_has_it_from_another() -> None:
    grounds = [Ground("Post", WIRE, WIRE), Ground("Lamp", LAMP, WIRE)]
    assert in_words((2, 2, 1), grounds)[1:] == ["1 origin once shared sources are folded: Lamp has it from QNA"]


def test_one_report_that_credits_nobody_is_told_in_one_part() -> None:
    assert in_words((1, 1, 1), [Ground("Lamp", LAMP, LAMP)]) == ["one report prints it: Lamp"]


def test_who_credits_is_the_report_that_says_whose_statement_it_is() -> None:
    said = Origin("cited", "The mill", ("b",))
    copied = [Ground("Lamp", LAMP, LAMP), Ground("Post", LAMP, said, "shared", credits=True)]
    assert any("Post credits The mill" in part for part in in_words((2, 1, 1), copied))
    own = [Ground("Lamp", LAMP, said, credits=True), Ground("Post", LAMP, said, "copied", credits=True)]
    assert any(part.endswith("Lamp credits The mill") for part in in_words((2, 1, 1), own))


def test_those_who_credit_nobody_are_named_last() -> None:
    here = newsroom("000.txt")
    grounds = [Ground("000.txt", here, here), Ground("Lamp", LAMP, INSTITUTE), Ground("Echo", ECHO, INSTITUTE)]
    told = in_words((3, 3, 1), grounds)[1]
    assert told.endswith(": Echo and Lamp credit Farrant Institute, while 000.txt credits nobody")


def test_a_plan_that_credits_nobody_is_told_as_likely() -> None:
    """Whoever prints a plan without a credit is not said to credit whom another report credits."""
    grounds = [Ground("Lamp", LAMP, INSTITUTE), Ground("Echo", ECHO, INSTITUTE, likely=True)]
    told = in_words((2, 2, 1), grounds)[1]
    assert told.endswith(": Lamp credits Farrant Institute, Echo likely has it from Farrant Institute")
