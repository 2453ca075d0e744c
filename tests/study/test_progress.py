"""Telling how far work is: always forward, from nothing to all, and free to stop it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.study.progress import counted, silent, split


@given(st.lists(st.integers(0, 1_000), min_size=1, max_size=8), st.integers(1, 500))
def test_parts_that_follow_each_other_only_go_forward(sizes: list[int], items: int) -> None:
    told: list[float] = []
    for tell in split(told.append, sizes):
        assert list(counted(range(items), tell)) == list(range(items))
    assert all(0 <= before <= after + 1e-9 for before, after in pairwise(told))
    assert told[0] == 0
    assert told[-1] == pytest.approx(1 if sum(sizes) else 0)


@given(st.integers(0, 100_000))
def test_counting_tells_some_hundred_times_at_most(items: int) -> None:
    told: list[float] = []
    assert sum(1 for _ in counted(range(items), told.append)) == items
    assert told[-1] == 1
    assert len(told) <= 202


def test_whoever_is_told_may_end_the_work() -> None:
    done: list[int] = []

    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        done.extend(counted(range(10), stop))
    assert done == [0, 1, 2, 3, 4, 5]


def test_where_nobody_watches_nothing_is_computed() -> None:
    assert split(silent, (1, 2)) == [silent, silent]
