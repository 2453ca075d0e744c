"""What stands over a line inside an entry."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.scopes import Scope

LINES = st.lists(
    st.builds(
        Line,
        number=st.just(1),
        kind=st.sampled_from([Kind.ITEM, Kind.TEXT]),
        text=st.text("ab", max_size=2),
        level=st.integers(0, 4),
        is_joined=st.booleans(),
    ),
    max_size=12,
)


def looked_for(lines: Sequence[Line], level: int) -> Line | None:
    """The outer item or the paragraph that is met first on the way up."""
    for line in reversed(lines):
        if line.kind is Kind.ITEM:
            if line.level < level:
                return line
        elif not line.is_joined:
            return line
    return None


@given(LINES, st.integers(0, 5))
def test_what_stands_above_is_what_one_meets_on_the_way_up(lines: list[Line], level: int) -> None:
    scope = Scope(1)
    for line in lines:
        scope.add(line)
    assert scope.above(level) == looked_for(lines, level)
    assert scope.lines == lines
