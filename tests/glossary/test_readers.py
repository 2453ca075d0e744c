"""Many pages, read at once by processes of their own, give what one process reads of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import PROCESS

COMPARE = """
import os, sys
from pathlib import Path
from dlcards.core.keys import NoteKey
from dlcards.glossary import readers
from dlcards.glossary.drafting.known import Known

paths = [Path(name) for name in sys.argv[2:]]
known = Known({"attention": {NoteKey("d", "attention")}})
alone = [readers.read_page(path, known) for path in paths]
this, read_page = os.getpid(), readers.read_page
seen = []

def watched(path, known):
    if os.getpid() == this:
        seen.append(path)
    elif sys.argv[1] == "killed" and path == paths[len(paths) // 2]:
        os.kill(os.getpid(), 9)
    return read_page(path, known)

readers.read_page = watched
readers._WORTH_IT = 0
readers._cores = lambda: 1 if sys.argv[1] == "alone" else 3
if sys.argv[1] == "missing":
    sys.modules["_multiprocessing"] = None
if sys.argv[1] == "no room":
    def fork():
        raise BlockingIOError(11, "no room")
    os.fork = fork
assert list(readers.read_each(paths, known)) == alone
print(len(seen))
"""


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """Pages with entries, one that is no text, one that is empty and one that is not there."""
    for number in range(24):
        text = f"# {number}\n\n※ term {number} (용어 {number})\n: 뜻을 말한다.\n"
        (tmp_path / f"{number:02}.md").write_text(text, encoding="utf-8")
    (tmp_path / "24.md").write_bytes(b"%PDF-1.7\n\x00\xff")
    (tmp_path / "25.md").write_bytes(b"")
    return [str(tmp_path / f"{number:02}.md") for number in range(27)]


@pytest.mark.parametrize(
    ("case", "fewest", "most"),
    [
        ("side by side", 0, 0),
        ("alone", 27, 27),  # one core
        ("missing", 27, 27),  # what processes need to talk to each other
        ("no room", 27, 27),  # for one more process
        ("killed", 1, 27),  # one of them, in the midst
    ],
)
def test_the_same_comes_of_it(case: str, fewest: int, most: int, pages: list[str]) -> None:
    """`fewest` to `most` pages are read by the process that asks."""
    ran = subprocess.run(
        [sys.executable, "-c", COMPARE, case, *pages],
        env=PROCESS,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
    assert fewest <= int(ran.stdout) <= most
