"""The page: a terminal that fills the window, in the learner's language and colours."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

from msgspec import Struct

from dlcards.i18n import web as texts
from dlcards.i18n.text import Speaker

HERE = Path(__file__).parent


class Look(Struct, frozen=True):
    """The colours round the trainer, which are those of its theme."""

    ground: str
    panel: str
    text: str
    accent: str


LOOKS = {
    "dark": Look(ground="#14181d", panel="#252c35", text="#dde3ea", accent="#8fb8de"),
    "light": Look(ground="#faf8f4", panel="#e6e1d6", text="#1d2329", accent="#1f5a94"),
}


def page(say: Speaker, theme: str, socket_url: str) -> str:
    """The page's HTML; its trainer is behind `socket_url`."""
    look = LOOKS[theme]
    places = {
        "lang": say.language.value,
        "theme": theme,
        "socket": socket_url,
        "opening": say(texts.OPENING),
        "closed": say(texts.CLOSED),
        "again": say(texts.OPEN_AGAIN),
        "no_script": say(texts.NO_SCRIPT),
        "ground": look.ground,
        "panel": look.panel,
        "text": look.text,
        "accent": look.accent,
    }
    template = Template((HERE / "page.html").read_text(encoding="utf-8"))
    return template.substitute({name: escape(value) for name, value in places.items()})


def last_words(said: str, theme: str) -> str:
    """What a terminal needs to show `said` alone, after the trainer has ended."""
    look = LOOKS[theme]
    colours = f"\x1b[0;{_colour(48, look.ground)};{_colour(38, look.text)}m"
    lines = "".join(f"  {line}\r\n" for line in said.strip().splitlines())
    return f"\x1b[?1049l\x1b[?1003l\x1b[?25l{colours}\x1b[2J\x1b[H\r\n{lines}"


def _colour(place: int, code: str) -> str:
    red, green, blue = bytes.fromhex(code[1:])
    return f"{place};2;{red};{green};{blue}"
