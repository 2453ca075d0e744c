"""Which entries tell of one concept."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dlcards.core.note import Figure
from dlcards.glossary.draft import Shown
from dlcards.glossary.drafting.concepts import may_be_one, signs_of
from dlcards.glossary.drafting.drafts import drafted
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reading.page import read

words = st.sampled_from(
    ["Batch", "batch", "norm", "Norm", "S", "SS", "BN", "bns", "a", "of", "s", "1", "L2", "nOrM"]
)
names = st.lists(words, min_size=1, max_size=3).map(" ".join) | st.sampled_from(["정규화", "값"])
some_names = st.lists(names, min_size=1, max_size=3)


@settings(max_examples=2000, deadline=None, derandomize=True)
@given(one=some_names, other=some_names)
def test_what_may_be_one_has_a_sign_in_common(one: list[str], other: list[str]) -> None:
    ours, theirs = signs_of(one), signs_of(other)
    if may_be_one(one, other):
        assert not (ours and theirs) or ours & theirs


def test_many_concepts_of_one_korean_name_stay_apart() -> None:
    """But an abbreviation, and the same English name told again, find theirs among them."""
    kinds = ["batch", "layer", "group", "spectral", "weight", "unit", "sample", "power", "filter"]
    heads = [f"{kind} normalization" for kind in kinds]
    lines = [f"※ {head} (정규화)\n: {head}으로 값을 고르게 맞춘다.\n" for head in heads]
    lines += ["※ LN (정규화)\n: 층마다 값을 고르게 맞추는 방법이다.\n"]
    lines += ["※ Unit Normalization (정규화)\n: 길이를 하나로 맞추는 방법이다.\n"]
    page = read("# 용어\n\n" + "\n".join(lines))
    shown = Shown(Figure("x.png"), is_here=False)
    found = drafted([("a.md", page)], Known(), lambda _page, _picture: shown)
    names = [draft.note.term.en for draft in found.drafts]
    assert names == heads
    assert found.drafts[1].note.aliases.en == ("LN",)
    assert [one.id for one in found.joined] == ["layer-normalization", "unit-normalization"]
