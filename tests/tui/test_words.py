"""Words of the learner's own: written on the note, shown with the answer, taken back."""

from __future__ import annotations

import pytest
from textual.events import Key

from dlcards.core.events import Accepted, Mnemonic
from dlcards.core.language import BilingualList, Language
from dlcards.core.words import OwnWords, own_words
from dlcards.i18n import details
from dlcards.i18n import trainer as texts
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import SOFTMAX, TOKEN


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_they_are_written_shown_with_the_answer_and_taken_back(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(SOFTMAX,)) as seat:
        await seat.press("v", "m")
        seat.assert_nothing_is_cut_off()
        await seat.press(*"부드럽게", "enter", *"소맥, smx", "enter")
        facts = seat.events("softmax")
        assert [type(fact) for fact in facts] == [Mnemonic, Accepted, Accepted]
        accepted = {
            Language.KO: BilingualList(("소맥", "smx")),
            Language.EN: BilingualList(("소맥",), ("smx",)),  # Hangul is always Korean
        }
        assert own_words(facts) == OwnWords("부드럽게", accepted[language])
        assert "부드럽게" in seat.words
        await seat.press("escape", "enter")
        assert "부드럽게" not in seat.words, "the question does not give itself away"
        await seat.press("space")
        for part in ("부드럽게", details.ACCEPTED.get(language)):
            for _ in range(9):
                if part in seat.words:
                    break
                await seat.press("down")
            assert part in seat.words


async def test_what_was_written_is_one_deed(sit: Sit) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "ㅡ")
        await seat.press(*"soft", "tab", *"smx, 소맥", "enter")
        assert len(seat.events("softmax")) == 3
        await seat.press("u")
        assert seat.events("softmax") == []
        assert texts.UNDONE.en in seat.words
        assert "smx" not in seat.words


async def test_words_are_changed_and_taken_away(sit: Sit) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "m", *"soft", "enter", *"smx, sfm", "enter")
        await seat.press(
            "m", "end", *["backspace"] * 4, "enter", "end", *["backspace"] * 5, "enter"
        )
        assert own_words(seat.events("softmax")) == OwnWords(None, BilingualList((), ("smx",)))
        await seat.press("c")
        assert "no longer accepted: sfm" in seat.words
        assert "mnemonic removed" in seat.words


async def test_who_thinks_better_of_it_changes_nothing(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "m", *"quix", "escape")
        assert seat.events("softmax") == []
        await seat.press("m", "enter", "enter")
        assert seat.events("softmax") == []


async def test_an_accepted_name_finds_its_note(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "m", "enter", *"소맥", "enter", "escape")
        await seat.press(*["backspace"] * 7, *"ㅅㅁ")
        assert "소프트맥스" in seat.words
        assert "토큰" not in seat.words


async def test_keys_that_come_at_once_keep_their_order(sit: Sit) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "m")
        for key in (*"soft", "enter", *"smx", "enter"):
            seat.app.post_message(Key(key, key if len(key) == 1 else None))
        await seat.settle()
        assert own_words(seat.events("softmax")) == OwnWords("soft", BilingualList((), ("smx",)))


async def test_markup_in_them_is_text(sit: Sit) -> None:
    async with sit(Language.EN, straight=False, notes=(TOKEN,)) as seat:
        await seat.press("f", "enter", "m", *"[red]x[/]", "enter", "enter")
        assert "[red]x[/]" in seat.words
