"""One page: its file, and what it says."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from dlcards.core.problem import Place, Problem
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reading.decoding import NoText, text_of
from dlcards.glossary.reading.entry import Reading
from dlcards.glossary.reading.page import read


class Page(Struct, frozen=True):
    """A page that was read."""

    path: Path
    reading: Reading


def read_page(path: Path, known: Known) -> Page | Problem:
    """The page at `path`, or why it cannot be read; `known` has the names that decks know."""
    place = Place(str(path))
    try:
        text = text_of(path.read_bytes())
    except FileNotFoundError:
        return Problem(place, "page-missing")
    except NoText as error:
        kind = f" ({error.kind})" if error.kind else ""
        return Problem(place, error.code, {"kind": kind})
    except (OSError, ValueError):
        return Problem(place, "page-unreadable")
    return Page(path, read(text, known.__contains__))
