"""When: time expressions with TIMEX3 and EDTF."""

from synoptic.annotate.english.times.finding import find_times

__all__ = ["find_times"]
