"""Anki packages out: `write_package` turns a shipment into an `.apkg` file.

The same shipment gives the same bytes: no clock, no chance, nothing of the machine goes in. (Other
versions of SQLite or zlib may write other bytes of the same meaning.)
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from msgspec.structs import replace

from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.exchange.anki.collection import collection_of
from dlcards.exchange.anki.container import COLLECTION, LEGACY, MEDIA, META, PLACEHOLDER
from dlcards.exchange.anki.media import Media
from dlcards.exchange.anki.placeholder import placeholder
from dlcards.exchange.anki.reader import read_receipt
from dlcards.exchange.beside import beside
from dlcards.exchange.receipt import Receipt
from dlcards.exchange.shipment import Shipment
from dlcards.study.progress import Tell, counted, silent, split

# A package of such a name is taken for a backup: opening it would replace the learner's collection.
_RESERVED = ("collection.apkg", "backup-*.apkg")

_SIZES = (3, 1)  # how long the collection and the file take beside each other
_LEVEL = 1  # of deflate: level 6 takes five times as long for a tenth less
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a zip file can tell
_UNIX = 3
_MODE = 0o644 << 16


def write_package(shipment: Shipment, path: Path, tell: Tell = silent) -> Receipt:
    """Write `shipment` to `path` and say what a reader finds there.

    Raise ProblemsFound where the name is one that Anki gives another meaning (`name-reserved`) or
    figures are missing (`figure-lost`, each of them), and OSError where the file cannot be
    written. `path` is then as it was before.
    """
    check_name(path)
    collecting, writing = split(tell, _SIZES)
    media = Media()
    collection, left_out = collection_of(shipment, media, collecting)
    if media.problems:
        raise ProblemsFound(media.problems)
    with beside(path) as part:
        _write(part, collection, list(media.files.items()), writing)
        receipt = read_receipt(part)
    return replace(receipt, left_out=left_out)


def check_name(path: Path) -> None:
    """Raise ProblemsFound where Anki gives a file of this name another meaning."""
    name = path.name.lower()
    if any(fnmatchcase(name, pattern) for pattern in _RESERVED):
        raise ProblemsFound([Problem(Place(str(path)), "name-reserved", {"name": path.name})])


def _write(path: Path, collection: bytes, figures: list[tuple[str, Path]], tell: Tell) -> None:
    names = {str(number): name for number, (name, _) in enumerate(figures)}
    with ZipFile(path, "x") as archive:
        _put(archive, META, LEGACY)
        _put(archive, COLLECTION, collection)
        _put(archive, PLACEHOLDER, placeholder())
        _put(archive, MEDIA, json.dumps(names, ensure_ascii=False).encode())
        for number, (_, figure) in enumerate(counted(figures, tell)):
            _put(archive, str(number), figure.read_bytes())


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    """Add a member whose header tells neither time nor machine."""
    info = ZipInfo(name, _EARLIEST)
    info.create_system = _UNIX
    info.external_attr = _MODE
    archive.writestr(info, content, ZIP_DEFLATED, _LEVEL)
