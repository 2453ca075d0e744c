"""The collection that an Anki too old for our package finds in it: one note that says so.

Modern Anki puts such a collection into every package that it writes, and passes over it itself.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from dlcards.core.day import Instant
from dlcards.exchange.anki import schema
from dlcards.exchange.anki.html import SEPARATOR
from dlcards.exchange.anki.notetype import Template, described
from dlcards.exchange.anki.rows import INSERT_NEW_CARDS, INSERT_NOTE, note_row

_BEGAN = Instant(1_767_225_600_001)  # also the id of its one note type, note and card
_SIDES = ("ko", "en")
_CARD = Template("card", "{{ko}}<br>{{en}}", "{{FrontSide}}", "ko")
_WORDS = (
    "이 꾸러미를 열려면 더 새로운 Anki가 필요합니다. Anki를 업데이트한 뒤 다시 가져와 주세요.",
    "This package needs a newer Anki. Please update Anki, then import the package once more.",
)


def placeholder() -> bytes:
    """The bytes of the database, always the same."""
    seconds, fields = _BEGAN // 1000, SEPARATOR.join(_WORDS)
    card = {"id": _BEGAN, "first": _BEGAN, "last": _BEGAN, "before": _BEGAN - 1}
    with closing(sqlite3.connect(":memory:")) as db:
        schema.create(db)
        db.execute(INSERT_NOTE, note_row(_BEGAN, "dlcards-update", _BEGAN, seconds, "", fields))
        db.execute(INSERT_NEW_CARDS, {**card, "deck": schema.DEFAULT, "ordinal": 0})
        schema.describe(db, _BEGAN, described(_BEGAN, "Please update Anki", _SIDES, [_CARD]), {})
        db.commit()
        return db.serialize()
