"""The pictures of pages as figures of a deck: found beside the page, copied beside the deck."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct, field

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Figure
from dlcards.decks.figures import FOLDER, PICTURES
from dlcards.glossary.draft import Shown
from dlcards.glossary.reading.entry import Picture


class Figures(Struct):
    """What is to be copied for the deck in `folder`, and which pictures have no file."""

    folder: Path
    copies: dict[str, Path] = field(default_factory=dict)  # path in the deck's folder -> file
    missing: list[tuple[str, Picture]] = field(default_factory=list)

    def shown(self, name: str, page: Path, picture: Picture, language: Language) -> Shown:
        """The figure for `picture` on `page`, which goes by `name`.

        Where there is no file, it has the path as the page writes it.
        """
        alt = Bilingual.in_one(language, picture.alt)
        found = _file(page, picture.target)
        if found is None:
            self.missing.append((name, picture))
            return Shown(Figure(picture.target, alt), is_here=False)
        return Shown(Figure(self._placed(found), alt), is_here=True)

    def _placed(self, found: Path) -> str:
        """Where `found` stands in the deck's folder, or will."""
        folder = self.folder.resolve()
        if found.resolve().is_relative_to(folder):
            return found.resolve().relative_to(folder).as_posix()
        number = 1
        while True:
            stem = found.stem if number == 1 else f"{found.stem}-{number}"
            place = f"{FOLDER}/{stem}{found.suffix.lower()}"
            if self._is_free(place, found):
                self.copies[place] = found
                return place
            number += 1

    def _is_free(self, place: str, found: Path) -> bool:
        taken = self.copies.get(place)
        if taken is not None:
            return taken.resolve() == found.resolve()
        target = self.folder / place
        return not target.exists() or target.read_bytes() == found.read_bytes()


def _file(page: Path, target: str) -> Path | None:
    """The picture's file: beside the page, or below a folder above it, as blogs write paths."""
    if urlsplit(target).scheme or target.startswith("//"):
        return None
    name = unquote(target).split("?")[0].split("#")[0].lstrip("/")
    if Path(name).suffix.lower() not in PICTURES:
        return None
    folders = [page.parent, *(page.resolve().parents if target.startswith("/") else ())]
    try:
        return next((folder / name for folder in folders if (folder / name).is_file()), None)
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return None
