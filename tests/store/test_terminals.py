"""Several terminals, power cuts and full disks: whatever was acknowledged is there."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlcards.store.store import open_store
from tests.store.sample import CONVOLUTION, bring, rows

ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def terminal(deed: str, path: str, count: int) -> Iterator["subprocess.Popen[str]"]:
    """Another process over the store at `path`, which waits for a line to begin."""
    command = [sys.executable, "-m", "tests.store.terminals", deed, path, str(count)]
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": search},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process


@pytest.fixture
def shelved(path: str) -> str:
    """A closed store with a deck."""
    store = open_store(path)
    bring(store, CONVOLUTION)
    store.close()
    return path


def sequences(path: str) -> list[int]:
    """The numbers of the events in a store that is sound."""
    store = open_store(path)
    assert store.verify() == []
    found = [row[3] for row in rows(store, "event")]
    store.close()
    return found


def test_two_terminals_that_answer_at_once_lose_nothing(shelved: str) -> None:
    with (
        terminal("answers", shelved, 60) as one,
        terminal("answers", shelved, 60) as two,
    ):
        for process in (one, two):
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [int(word) for process in (one, two) for word in process.communicate()[0].split()]
    assert sorted(said) == list(range(1, 121))
    assert sequences(shelved) == list(range(1, 121))


@pytest.mark.parametrize("heard", [1, 37])
def test_every_answer_that_was_acknowledged_survives_a_kill(shelved: str, heard: int) -> None:
    with terminal("answers", shelved, 100_000) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("go\n")
        process.stdin.flush()
        said = [int(process.stdout.readline()) for _ in range(heard)]
        process.kill()
        said += [int(word) for word in process.stdout.read().split()]
    kept = sequences(shelved)
    assert said == list(range(1, len(said) + 1))
    assert kept[: len(said)] == said
    assert len(kept) <= len(said) + 1, "at most the answer in hand was saved and not yet told"


def test_an_answer_that_finds_the_disk_full_is_told_and_changes_nothing(shelved: str) -> None:
    with terminal("until-full", shelved, 5_000) as process:
        told = process.communicate("go\n")[0].splitlines()
    saved = [line for line in told if line.isdigit()]
    trouble, after = told[len(saved) :]
    assert saved
    assert trouble in {"full", "unwritable"}
    assert after == f"{trouble} True"
    assert sequences(shelved) == [int(number) for number in saved]
