"""The trainer's two looks. Colour only underlines what the words already say."""

from __future__ import annotations

from textual.theme import Theme

THEMES = {
    "dark": Theme(
        name="dlcards-dark",
        primary="#8fb8de",
        secondary="#a3b3c2",
        accent="#e0b872",
        success="#9cc79a",
        warning="#e0b872",
        error="#e08a80",
        foreground="#dde3ea",
        background="#14181d",
        surface="#1a1f26",
        panel="#252c35",
        dark=True,
    ),
    "light": Theme(
        name="dlcards-light",
        primary="#1f5a94",
        secondary="#52606d",
        accent="#8a5a00",
        success="#2f6b33",
        warning="#8a5a00",
        error="#a8322a",
        foreground="#1d2329",
        background="#faf8f4",
        surface="#f2efe8",
        panel="#e6e1d6",
        dark=False,
    ),
}
