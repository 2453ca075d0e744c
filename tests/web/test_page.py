"""The page: in the learner's language and colours, and of nothing that comes from elsewhere."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from dlcards.core.language import Language
from dlcards.i18n import web as texts
from dlcards.i18n.text import Speaker
from dlcards.tui.themes import THEMES
from dlcards.web.page import HERE, LOOKS, last_words, page

SOCKET = "ws://127.0.0.1:8000/ws"


@pytest.mark.parametrize("theme", LOOKS)
@pytest.mark.parametrize("language", Language)
def test_the_page_in_each_language_and_theme(language: Language, theme: str) -> None:
    text = page(Speaker(language), theme, SOCKET)
    assert "<title>dlcards</title>" in text
    assert f'<html lang="{language.value}">' in text
    for said in (texts.OPENING, texts.CLOSED, texts.OPEN_AGAIN, texts.NO_SCRIPT):
        assert said.get(language) in text
    assert f"background: {LOOKS[theme].ground}" in text


def test_nothing_of_the_page_comes_from_elsewhere() -> None:
    text = page(Speaker(Language.EN), "dark", SOCKET)
    assert re.findall(r"[a-z]+://[^\"' ]+|[\"'(]//", text) == [SOCKET]


def test_what_is_put_in_cannot_become_html() -> None:
    text = page(Speaker(Language.EN), "dark", 'ws://"><script>alert(1)</script>')
    assert "<script>alert" not in text


def test_the_page_has_the_colours_of_the_trainer() -> None:
    assert set(LOOKS) == set(THEMES)
    for name, look in LOOKS.items():
        theme = THEMES[name]
        assert (look.ground, look.panel) == (theme.background, theme.panel)
        assert (look.text, look.accent) == (theme.foreground, theme.primary)


def test_last_words_stand_alone_on_the_ground() -> None:
    told = last_words("one\ntwo\n", "light")
    assert "\x1b[2J\x1b[H" in told
    assert told.endswith("  one\r\n  two\r\n")
    assert "48;2;250;248;244" in told


def test_the_icon_is_a_picture() -> None:
    assert ET.parse(HERE / "icon.svg").getroot().tag.endswith("svg")
