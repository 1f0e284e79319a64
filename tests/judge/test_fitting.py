"""Values that fit are one conflict only where each of them fits every other."""

from __future__ import annotations

from tests.align.reading import analysis, shown

NIGHT = "The barn of the mill in Elmsford burned down. The fire broke out Friday night, a warden said."
EARLY = "A fire in Elmsford destroyed the barn of the mill. The fire broke out about 9 p.m. Friday, the owner said."
LATE = "A fire took the barn of the mill in Elmsford. The fire broke out about 11 p.m. Friday, neighbours said."


def test_two_hours_of_one_night_are_not_said_to_fit() -> None:
    rows = [{"text": text, "published": "2031-03-08"} for text in (NIGHT, EARLY, LATE)]
    found = [c for c in analysis({"reports": rows}).conflicts if c.verdict == "compatible"]
    assert found, "no value that fits another"
    hours = [[s.value for s in c.sides if "p.m." in s.value] for c in found]
    assert max(map(len, hours)) == 1, shown(found)


def test_the_order_of_the_reports_changes_nothing() -> None:
    rows = [{"text": text, "published": "2031-03-08"} for text in (NIGHT, EARLY, LATE)]
    told = [
        sorted((c.kind, c.verdict, sorted(s.value for s in c.sides)) for c in analysis({"reports": given}).conflicts)
        for given in (rows, rows[::-1])
    ]
    assert told[0] == told[1]


def test_a_report_and_its_copy_list_no_two_times_that_both_print() -> None:
    text = (
        "Fire destroyed the old fish market in Velmar early on Wednesday. The fire broke out shortly before 3 a.m. in a cold "
        "store at the rear of the hall. Some 60 firemen fought the flames for five hours, a warden said."
    )
    rows = [
        {"text": text, "published": "2031-03-05"},
        {"text": f"{text} A service will be held.", "published": "2031-03-06"},
    ]
    found = [c for c in analysis({"reports": rows}).conflicts if c.kind == "date"]
    assert not found, shown(found)


def test_an_hour_and_a_month_are_not_said_to_fit() -> None:
    rows = [
        {"text": "A boy was shot in Elmsford about 1 a.m. on Sunday, police said.", "published": "2031-03-09"},
        {
            "text": "A man was held on Monday for the shooting of a boy in Elmsford in March 2031.",
            "published": "2031-05-05",
        },
    ]
    found = [c for c in analysis({"reports": rows}).conflicts if c.verdict == "compatible"]
    assert not found, shown(found)
