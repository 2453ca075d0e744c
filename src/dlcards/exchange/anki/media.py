"""Figures on their way into a package: found, named so that no two are confused, copied."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Figure
from dlcards.core.problem import Place, Problem
from dlcards.exchange.anki.html import attribute
from dlcards.study.figures import found

_UNSAFE = re.compile(r"[^\w.-]+")
# Characters, of up to four bytes: Anki cuts names of more than 120 bytes.
_LONGEST_STEM = 25
_LONGEST_SUFFIX = 6
_DIGEST = 10  # hexadecimal digits, beside a name enough to tell two figures apart


class Media:
    """The figures that one package needs; missing ones are collected, to be told in one go."""

    def __init__(self) -> None:
        self.files: dict[str, Path] = {}  # the name in Anki -> where it lies
        self.problems: list[Problem] = []
        self._names: dict[Path, str] = {}

    def markup(self, figure: Figure, folder: Path | None, note: NoteKey) -> Bilingual:
        """The figure as an `<img>` a language; nothing, and a problem told, where it is missing."""
        path = found(figure.file, folder) if folder else None
        if path is None:
            place = Place(str(folder / figure.file if folder else figure.file))
            values = {"file": figure.file, "note": str(note)}
            self.problems.append(Problem(place, "figure-lost", values))
            return Bilingual()
        name = self._names.get(path) or self._named(path)
        ko, en = (f'<img src="{name}" alt="{attribute(alt)}">' for alt in _alts(figure))
        return Bilingual(ko, en)

    def _named(self, path: Path) -> str:
        """A name that only this content bears, so that no other file in Anki is overwritten."""
        stem = _UNSAFE.sub("-", normalize("NFC", path.stem))[:_LONGEST_STEM].strip("-._")
        digest = sha256(path.read_bytes()).hexdigest()[:_DIGEST]
        suffix = _UNSAFE.sub("", normalize("NFC", path.suffix)).lower()[:_LONGEST_SUFFIX]
        name = f"{stem or 'figure'}-{digest}{suffix}"
        self.files[name] = path
        self._names[path] = name
        return name


def _alts(figure: Figure) -> tuple[str, str]:
    """What a figure shows, in Korean and in English."""
    return figure.alt.prefer(Language.KO) or "", figure.alt.prefer(Language.EN) or ""
