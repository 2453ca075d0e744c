"""Anki packages in: as much as a receipt needs."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.exchange.anki.container import LATEST, MEDIA, META, collection_member
from dlcards.exchange.receipt import Receipt


def read_receipt(path: Path) -> Receipt:
    """Count what the package at `path` holds.

    Raise ProblemsFound where it is no package (`package-broken`) or one of the newest form
    (`package-newer`), which we do not read yet, and OSError where it cannot be opened.
    """
    try:
        with ZipFile(path) as archive:
            collection = archive.read(_collection_member(archive, path))
            media = _media(archive)
        decks, notes, cards = _counts(collection)
    except (BadZipFile, KeyError, ValueError, sqlite3.Error) as error:
        raise _problem(path, "package-broken") from error
    return Receipt(decks, notes, cards, len(media), path.stat().st_size)


def _collection_member(archive: ZipFile, path: Path) -> str:
    names = archive.namelist()
    member = collection_member(names, archive.read(META) if META in names else None)
    if member is None:
        raise _problem(path, "package-broken")
    if member == LATEST:
        raise _problem(path, "package-newer")
    return member


def _media(archive: ZipFile) -> dict[str, Any]:
    """The names of the figures by member; raise KeyError where a member is missing."""
    media = json.loads(archive.read(MEDIA))
    if not isinstance(media, dict):
        raise BadZipFile(MEDIA)
    for member in media:
        archive.getinfo(member)
    return media


def _counts(collection: bytes) -> tuple[int, int, int]:
    """How many decks with cards, notes and cards the database holds."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(collection)
        decks, cards = db.execute("SELECT count(DISTINCT did), count(*) FROM cards").fetchone()
        (notes,) = db.execute("SELECT count(*) FROM notes").fetchone()
        return decks, notes, cards


def _problem(path: Path, code: str) -> ProblemsFound:
    return ProblemsFound([Problem(Place(str(path)), code)])
