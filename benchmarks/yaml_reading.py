"""How fast decks are read, measured beside PyYAML's `compose` on the same text.

    PYTHONPATH=src python benchmarks/yaml_reading.py [NOTES]

Only the ratios carry over to another machine. Each measurement has a process of its own, so that
its memory is its own too.
"""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

import dlcards.decks.validation  # noqa: F401 - loaded before the clock starts
from dlcards.decks import parsing, source
from dlcards.decks.reading import read_deck

WORDS = {
    "ko": ["어텐션", "층", "경사", "하강", "정규화", "잔차", "토큰", "임베딩", "그리고", "원소가"],
    "en": ["attention", "layer", "gradient", "descent", "norm", "residual", "token", "of", "the"],
}
BUDGET = 2.2 / 11.6  # of the time of `compose`
NOTES = 100_000
ROUNDS = 2
KINDS = ("libyaml", "compose", "tree", "deck")


def write_deck(path: Path, notes: int) -> None:
    """Write a deck of about 520 bytes a note, the same each time, and hold none of it.

    A process inherits the peak of memory of the one that starts it.
    """
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in deck_lines(notes))


def deck_lines(notes: int) -> Iterator[str]:
    """The lines of a deck."""
    luck = random.Random(1)
    yield from ("dlcards: 1", "deck: big", "title: {ko: 큰 덱, en: Big}", "notes:")
    for number in range(notes):
        ko, en = (" ".join(luck.choices(words, k=21)) for words in WORDS.values())
        yield from (
            f"  - id: note-{number}",
            f"    term: {{ko: 용어 {number}, en: term {number}}}",
            "    meaning:",
            f"      ko: {ko}.",
            f"      en: {en}.",
            "    tags: [generated]",
            f"    source: {{title: A paper about {en[:40]}, year: 2017}}",
        )


def read(kind: str, path: Path) -> None:
    """Read the deck at `path` in one of the ways that are compared."""
    match kind:
        case "libyaml":
            loader = yaml.CLoader(path.read_bytes())
            while loader.get_event() is not None:
                pass
        case "compose":
            yaml.compose(path.read_bytes(), Loader=yaml.CLoader)
        case "tree":
            gc.disable()  # as `read_deck` does
            found = source.read(path)
            assert isinstance(found, source.Source)
            parsing.parse(found)
        case _:
            assert read_deck(path, str(path))[0] is not None


def measure(kind: str, path: Path) -> tuple[float, float]:
    """Seconds and megabytes of one reading, in a process of its own."""
    command = [sys.executable, __file__, kind, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def compare(notes: int) -> None:
    """Measure all ways, in turn, and print the best of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        write_deck(path, notes)
        print(f"{notes} notes, {path.stat().st_size / 1e6:.1f} MB")
        runs = [{kind: measure(kind, path) for kind in KINDS} for _ in range(ROUNDS)]
    best = {kind: min(run[kind] for run in runs) for kind in KINDS}
    base = best["compose"][0]
    for kind, (seconds, megabytes) in best.items():
        print(f"{kind:8} {seconds:6.2f} s {seconds / base:6.3f} x compose {megabytes:6.0f} MB")
    print(f"budget for the tree: {BUDGET:.3f} x compose")


def main() -> None:
    """Compare, or be the process of one measurement."""
    if len(sys.argv) == 3:  # noqa: PLR2004 - a kind and a path
        start = time.perf_counter()
        read(sys.argv[1], Path(sys.argv[2]))
        seconds = time.perf_counter() - start
        print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    else:
        compare(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)


if __name__ == "__main__":
    main()
