"""Where the files that travel with the program are: the bundled decks and the migrations.

In a wheel they lie inside the package; in a checkout they are the folders at its top.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `decks` or `migrations`; raise FileNotFoundError where the install lacks it."""
    for candidate in (_PACKAGE / "shipped" / name, _PACKAGE.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(name)


def decks() -> list[Path]:
    """The bundled decks, in the order in which they are learned (`decks/order.txt`)."""
    place = folder("decks")
    return [place / f"{name}.yaml" for name in (place / "order.txt").read_text("utf-8").split()]
