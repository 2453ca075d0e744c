"""A picture without a file: a remark in the deck keeps its path and its words, and one only."""

from __future__ import annotations

from typing import Any

import pytest

from dlcards.core.language import Bilingual
from dlcards.core.note import Figure
from dlcards.glossary.draft import Draft
from tests.glossary.drafts import again, deck, draft, lines_changed, new

BALL = Figure("img/ball.png", Bilingual("공"))
CUBE = Figure("https://example.org/cube.png?raw=1", Bilingual("상자: #1, {2}\n셋"))
REMARK = "    # figure: {file: img/ball.png, alt: {ko: 공}} # 그림 파일이 여기에 없어요\n"


def pool(missing: Figure | None = None, **parts: Any) -> Draft:
    return draft("pool", 3, "줄이는 것", missing=missing, formula="p", tags=("층",), **parts)


def test_it_stands_where_the_figure_would() -> None:
    text = new(pool(BALL), draft("stride", 9))
    assert f"    formula: p\n{REMARK}    tags: [층]\n" in text
    assert again(text, pool(BALL), draft("stride", 9)).text == text


@pytest.mark.parametrize("picture", [BALL, CUBE])
def test_without_its_sign_it_is_the_figure(picture: Figure) -> None:
    text = new(pool(picture)).replace("# figure:", "figure:")
    assert deck(text).notes[0].figure == picture
    assert again(text, pool(picture)).text == text


def test_it_follows_the_page() -> None:
    """It comes, becomes another, goes; and goes where the file is there at last."""
    plain, with_ball, with_cube = new(pool()), new(pool(BALL)), new(pool(CUBE))
    assert lines_changed(again(plain, pool(BALL)).text, with_ball) == ([], [])
    assert lines_changed(again(with_ball, pool(CUBE)).text, with_cube) == ([], [])
    assert lines_changed(again(with_cube, pool()).text, plain) == ([], [])
    found = again(with_ball, pool(figure=BALL))
    assert "# figure" not in found.text
    assert deck(found.text).notes[0].figure == BALL
    assert found.updated == (("pool", ("figure.file", "figure.alt.ko")),)


def test_a_person_may_take_it_out_or_change_it() -> None:
    text = new(pool(BALL))
    without = text.replace(REMARK, "")
    assert again(without, pool(BALL)).text == without
    mine = text.replace("여기에 없어요", "없으니 그릴 것")
    assert again(mine, pool(BALL)).text == mine
    assert "그릴 것" in again(mine, pool()).text


def test_a_figure_of_the_persons_own_needs_no_remark() -> None:
    text = new(pool()).replace("    tags:", "    figure: {file: mine.png}\n    tags:")
    assert "# figure" not in again(text, pool(BALL)).text


def test_in_brackets_there_is_no_place_for_it() -> None:
    text = (
        "dlcards: 1\ndeck: d\ntitle: {ko: 덱}\n"
        'notes: [{id: a, term: {ko: 가}, meaning: {ko: "나"}}]\n'
    )
    built = again(text, pool(BALL)).text
    assert again(built, pool(CUBE)).text.count("# figure") == 0
