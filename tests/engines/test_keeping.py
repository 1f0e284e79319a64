"""What is loaded to stay is not looked through for garbage, and what is made afterwards is."""

import gc

import pytest

from synoptic.engines.keeping import kept


def test_nothing_is_collected_while_something_is_loaded():
    before = gc.get_threshold()
    with kept():
        collected = gc.get_stats()
        loaded = [[n] for n in range(50_000)]
        assert gc.get_stats() == collected
    assert gc.get_threshold() == before
    assert len(loaded) <= gc.get_freeze_count()


def test_collecting_goes_on_where_loading_fails():
    before = gc.get_threshold()
    with pytest.raises(ImportError), kept():
        raise ImportError
    assert gc.get_threshold() == before
