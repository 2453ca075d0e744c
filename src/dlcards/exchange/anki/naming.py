"""Names in Anki: of decks and of tags."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from dlcards.exchange.shipment import ShippedDeck

PARENT = "dlcards"

_NOT_IN_NAME = re.compile(r'[\s"\x00-\x1f]+')
_LEVELS = re.compile(":{2,}")  # between the levels of a name; inside a title they are just colons


def deck_name(deck: ShippedDeck) -> str:
    """`dlcards::` and the title in both languages.

    An import finds a learner's deck by its name. A name in the language of the quiz would make a
    second deck out of the first one when that language changes, and a name in one language alone
    tells half of our learners nothing.
    """
    titles = dict.fromkeys(_level(title or "") for title in (deck.title.ko, deck.title.en))
    return f"{PARENT}::{' · '.join(filter(None, titles)) or deck.id}"


def _level(title: str) -> str:
    """A title as one level of a deck's name."""
    return _LEVELS.sub(":", _NOT_IN_NAME.sub(" ", normalize("NFC", title))).strip(": ")


@lru_cache(maxsize=1024)  # many notes, few tags
def tag_column(tags: tuple[str, ...]) -> str:
    """Tags as Anki keeps them: none has a space inside, all have one on both sides.

    >>> tag_column(("attention", "딥러닝 기초"))
    ' attention 딥러닝_기초 '
    """
    found = dict.fromkeys(_NOT_IN_NAME.sub("_", normalize("NFC", tag).strip()) for tag in tags)
    joined = " ".join(filter(None, found))
    return f" {joined} " if joined else ""
