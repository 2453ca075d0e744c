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
from dlcards.exchange.anki.rows import (
    INSERT_NEW_CARD,
    INSERT_NOTE,
    NewCardRow,
    note_row,
)

_NOTETYPE = 1_767_225_600_001
_SIDES = ("ko", "en")
_CARD = Template("card", "{{ko}}<br>{{en}}", "{{FrontSide}}", "ko")
_WORDS = (
    "이 꾸러미를 열려면 더 새로운 Anki가 필요합니다. Anki를 업데이트한 뒤 다시 가져와 주세요.",
    "This package needs a newer Anki. Please update Anki, then import the package once more.",
)


def placeholder() -> bytes:
    """The bytes of the database, always the same."""
    began = Instant(_NOTETYPE)
    seconds = began // 1000
    with closing(sqlite3.connect(":memory:")) as db:
        schema.create(db)
        row = note_row(began, "dlcards-update", _NOTETYPE, seconds, "", SEPARATOR.join(_WORDS))
        db.execute(INSERT_NOTE, row)
        db.execute(INSERT_NEW_CARD, NewCardRow(began, began, schema.DEFAULT, 0, seconds, 1))
        schema.describe(db, began, described(_NOTETYPE, "Please update Anki", _SIDES, [_CARD]), {})
        db.commit()
        return db.serialize()
