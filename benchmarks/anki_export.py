"""How long an Anki package takes, beside genanki with the same notes, fields and templates.

    PYTHONPATH=src python benchmarks/anki_export.py [NOTES]

All sides start from the same notes. genanki has no deck of ours to read and sets no mathematics, so
whoever uses it does what we do before: `same` is genanki with our fields, `ready` is genanki with
our fields made before the clock starts, and `bare` is its best case, two fields and two templates,
made before too. The sides take turns, and each one's quickest run counts.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from random import Random

import genanki  # type: ignore[import-untyped]

from dlcards.core.day import Instant, day_of
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.note import Note
from dlcards.exchange.anki.fields import NAMES, fields
from dlcards.exchange.anki.html import SEPARATOR
from dlcards.exchange.anki.lanes import LANES, chosen
from dlcards.exchange.anki.package import write_package
from dlcards.exchange.anki.templates import back, front
from dlcards.exchange.shipment import Shipment, ShippedDeck, ShippedNote

ROUNDS = 5
LANES_ASKED = (Lane.parse("ko.name"), Lane.parse("ko.meaning"))


def notes_of(count: int) -> list[ShippedNote]:
    """Notes of about 350 characters; their words are drawn, so they compress as text does."""
    luck = Random(7)
    korean, english = (
        ["".join(luck.choices(letters, k=luck.randint(2, 8))) for _ in range(2000)]
        for letters in ("가나다라마바사아자차카타파하고도는을에서", "etaoinshrdlucmfwygpb")
    )
    return [
        ShippedNote(
            Note(
                id=f"term-{number}",
                term=Bilingual(f"용어 {number}", f"term {number}"),
                meaning=Bilingual(
                    " ".join(luck.choices(korean, k=20)),
                    " ".join(luck.choices(english, k=30)),
                ),
                tags=("benchmark",),
            ),
            NoteKey("benchmark", f"term-{number}"),
            Instant(1_772_000_000_000),
            LANES_ASKED,
        )
        for number in range(count)
    ]


def ours(notes: list[ShippedNote], path: Path) -> None:
    """A package of ours."""
    deck = ShippedDeck("benchmark", Bilingual("잰 것", "Measured"), None, notes)
    day = day_of(date(2026, 3, 2))
    write_package(Shipment((deck,), Quiz.KO, day, Instant(1_772_391_600_000)), path)


def rows_of(notes: list[ShippedNote]) -> Iterator[list[str]]:
    """Our fields of each note, one by one as genanki wants them."""
    for it in notes:
        yield fields(it.note, it.oldest, chosen(it.lanes), Bilingual()).split(SEPARATOR)


def genankis(rows: Iterable[list[str]], model: genanki.Model, path: Path) -> None:
    """A package of genanki's."""
    deck = genanki.Deck(1_772_391_600, "dlcards::Measured")
    for row in rows:
        deck.add_note(genanki.Note(model=model, fields=row, guid=row[0], tags=["benchmark"]))
    genanki.Package(deck).write_to_file(str(path))


def seconds(work: Callable[[], None]) -> float:
    """How long `work` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print each side's quickest time, the ratio, and the packages' sizes."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    notes = notes_of(count)
    same = genanki.Model(
        1_772_391_601,
        "same",
        fields=[{"name": name} for name in NAMES],
        templates=[{"name": str(x), "qfmt": front(x), "afmt": back(x)} for x in LANES],
    )
    bare = genanki.Model(
        1_772_391_602,
        "bare",
        fields=[{"name": name} for name in ("term", "meaning")],
        templates=[
            {"name": "name", "qfmt": "{{meaning}}", "afmt": "{{term}}"},
            {"name": "meaning", "qfmt": "{{term}}", "afmt": "{{meaning}}"},
        ],
    )
    whole = list(rows_of(notes))
    short = [[row[0], " ".join(row[1:5])] for row in whole]
    with tempfile.TemporaryDirectory() as folder:
        paths = {side: Path(folder, f"{side}.apkg") for side in ("ours", "same", "ready", "bare")}
        sides: dict[str, Callable[[], None]] = {
            "ours": lambda: ours(notes, paths["ours"]),
            "same": lambda: genankis(rows_of(notes), same, paths["same"]),
            "ready": lambda: genankis(whole, same, paths["ready"]),
            "bare": lambda: genankis(short, bare, paths["bare"]),
        }
        times = {side: min(t) for side, t in _in_turns(sides).items()}
        for side, taken in times.items():
            size = paths[side].stat().st_size / 1e6
            ratio = times["ours"] / taken
            print(f"{side:6} {taken:7.3f} s {size:8.2f} MB   ours takes {ratio:.2f} of it")


def _in_turns(sides: dict[str, Callable[[], None]]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {side: [] for side in sides}
    for _ in range(ROUNDS):
        for side, work in sides.items():
            times[side].append(seconds(work))
    return times


if __name__ == "__main__":
    main()
