"""Anki's schema 11: the tables, and the one row that describes the collection.

The indexes are left out. Anki goes through a package once, and they would be a third of its size.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any

from dlcards.core.day import Instant

VERSION = 11
NOT_SYNCED = -1  # the update sequence number of what no server has seen
DEFAULT = 1  # the id of the deck, and of the deck options, that every collection has

_TABLES = """
CREATE TABLE col (
  id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL,
  ver INTEGER NOT NULL, dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL,
  conf TEXT NOT NULL, models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL,
  tags TEXT NOT NULL
);
CREATE TABLE notes (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL,
  usn INTEGER NOT NULL, tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL,
  csum INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE cards (
  id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL,
  mod INTEGER NOT NULL, usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL,
  due INTEGER NOT NULL, ivl INTEGER NOT NULL, factor INTEGER NOT NULL, reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL, left INTEGER NOT NULL, odue INTEGER NOT NULL, odid INTEGER NOT NULL,
  flags INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE revlog (
  id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL,
  ivl INTEGER NOT NULL, lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL,
  type INTEGER NOT NULL
);
CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
"""


def create(db: Connection) -> None:
    """Make the empty tables."""
    # A note hardly fits into a quarter of SQLite's usual page: larger ones are a tenth quicker.
    db.execute("PRAGMA page_size = 16384")
    db.executescript(_TABLES)


def describe(
    db: Connection,
    began: Instant,
    notetype: Mapping[str, Any],
    decks: Mapping[int, str],
) -> None:
    """Write the row of `col`: when the learner's day `began`, the note type, deck names by id."""
    seconds = began // 1000
    conf = {
        "schedVer": 2,
        "curDeck": DEFAULT,
        "activeDecks": [DEFAULT],
        "curModel": notetype["id"],
        "nextPos": 1,
        "sortType": "noteFld",
        "sortBackwards": False,
        "addToCur": True,
        "collapseTime": 1200,
        "timeLim": 0,
        "estTimes": True,
        "dueCounts": True,
        "newSpread": 0,
        "dayLearnFirst": False,
    }
    named = {DEFAULT: "Default", **decks}
    documents: tuple[object, ...] = (
        conf,
        {str(notetype["id"]): notetype},
        {str(id_): _deck(id_, name, seconds) for id_, name in named.items()},
        {str(DEFAULT): _OPTIONS},
        {},
    )
    db.execute(
        "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)",
        (seconds, began, began, VERSION, *map(_written, documents)),
    )


def _deck(id_: int, name: str, seconds: int) -> dict[str, Any]:
    return {
        "id": id_,
        "name": name,
        "mod": seconds,
        "usn": NOT_SYNCED,
        "lrnToday": [0, 0],
        "revToday": [0, 0],
        "newToday": [0, 0],
        "timeToday": [0, 0],
        "collapsed": False,
        "browserCollapsed": False,
        "desc": "",
        "dyn": 0,
        "conf": DEFAULT,
        "extendNew": 0,
        "extendRev": 0,
    }


# Anki's own beginnings. An import takes them over only where the learner asks for it.
_OPTIONS = {
    "id": DEFAULT,
    "name": "Default",
    "mod": 0,
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {
        "bury": True,
        "delays": [1, 10],
        "initialFactor": 2500,
        "ints": [1, 4, 0],
        "order": 1,
        "perDay": 20,
    },
    "rev": {
        "bury": True,
        "ease4": 1.3,
        "ivlFct": 1,
        "maxIvl": 36500,
        "perDay": 200,
        "hardFactor": 1.2,
    },
    "lapse": {"delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0},
}


def _written(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
