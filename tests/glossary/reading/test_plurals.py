"""A plural beside its singular."""

from __future__ import annotations

import pytest

from dlcards.glossary.reading.page import read


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Pool Layers", ("Pool Layer",)),
        ("pool-layers (풀링층들)", ("Pool Layer",)),  # however it is written
        ("Pool Layering", ()),
        ("Losses", ("Loss",)),
        ("Statistics", ()),  # another thing than a statistic
        ("Bias", ()),  # no plural of anything here
    ],
)
def test_a_plural_goes_by_its_singular_too(head: str, names: tuple[str, ...]) -> None:
    page = (
        "# Terms\n\n**Pool Layer**: a layer that shrinks a map.\n\n"
        "**Loss**: how wrong a model is.\n\n**Statistic**: a number computed from a sample.\n\n"
        f"**{head}**: what stands here for the test.\n"
    )
    assert read(page).entries[-1].names == names
