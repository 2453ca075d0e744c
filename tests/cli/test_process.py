"""What only a process of its own shows: what it loads, streams that fail, limits of the system."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.support import PROCESS

HEAVY = ("textual", "sqlalchemy", "alembic", "pydantic", "yaml", "rich", "sqlite3", "tomlkit")
SEE_MODULES = (
    "import sys\n"
    "from dlcards.cli.main import run\n"
    "code = run(sys.argv[1:])\n"
    "print(*sorted(set(name.partition('.')[0] for name in sys.modules)), file=sys.stderr)\n"
    "sys.exit(code)\n"
)
READ_FOR_EVER = """
import sys, time
from pathlib import Path
from dlcards.cli.main import run
from dlcards.glossary import readers

def read_page(path, known):
    Path(sys.argv[1]).touch()
    time.sleep(600)

readers.read_page, readers._WORTH_IT, readers._cores = read_page, 0, lambda: 2
sys.exit(run(sys.argv[2:]))
"""


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment with a store and settings of its own."""
    return {
        **PROCESS,
        "DLCARDS_STORE": str(tmp_path / "store.db"),
        "DLCARDS_CONFIG": str(tmp_path / "config.toml"),
    }


def start(
    env: Mapping[str, str],
    *words: str,
    typed: bytes = b"",
    out: int = subprocess.PIPE,
    limit: Callable[[], None] | None = None,
    code: str | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run `dlcards` as learners do, or `code` in its place."""
    program = ["-c", code] if code else ["-m", "dlcards"]
    return subprocess.run(
        [sys.executable, *program, *words],
        env=dict(env), input=typed, stdout=out, stderr=subprocess.PIPE, check=False,
        timeout=60, preexec_fn=limit,
    )  # fmt: skip


def loaded(env: Mapping[str, str], *words: str) -> set[str]:
    """The packages that a command loads."""
    ran = start(env, *words, code=SEE_MODULES)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.decode().splitlines()[-1].split())


def test_help_loads_none_of_the_heavy_packages(env: dict[str, str]) -> None:
    assert not loaded(env, "--help").intersection(HEAVY)
    assert not loaded(env, "--version").intersection(HEAVY)


def test_asking_what_is_due_loads_little(env: dict[str, str]) -> None:
    start(env, "due")  # makes the store
    assert not loaded(env, "due").intersection({"textual", "rich", "alembic", "pydantic", "yaml"})


def test_the_locale_chooses_the_language(env: dict[str, str]) -> None:
    """A letter that its encoding lacks becomes a question mark; JSON has escapes for it."""
    assert "새 노트" in start({**env, "LANG": "ko_KR.UTF-8"}, "due").stdout.decode()
    assert b"new notes" in start(env, "due").stdout
    western = {**env, "PYTHONIOENCODING": "latin-1", "DLCARDS_LANG": "ko"}
    ran = start(western, "due")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"??" in ran.stdout
    told = start(western, "show", "attention", "--json").stdout
    assert json.loads(told)["term"]["ko"] == "어텐션"


def test_bytes_that_are_no_text_on_the_command_line_and_in_a_sitting(env: dict[str, str]) -> None:
    ran = start(env, "show", os.fsdecode(b"\xff\xfe"))
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    typed = b"\n\n\xff\xfe\n4\nq\n"
    ran = start({**env, "PYTHONIOENCODING": "utf-8"}, "review", "--plain", typed=typed)
    assert ran.returncode == 0
    assert b"Graded 4" in ran.stdout


def test_output_that_nobody_reads(env: dict[str, str]) -> None:
    """The reader of the pipe is gone; that is no reason to complain."""
    start(env, "due")
    reading, writing = os.pipe()
    os.close(reading)
    for words in (["due", "--json"], ["review", "--plain"]):
        ran = start(env, *words, out=writing, typed=b"\n\n4\n")
        assert (ran.returncode, ran.stderr) == (0, b"")
    os.close(writing)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_for_which_there_is_no_room(env: dict[str, str]) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    ran = start({**env, "DLCARDS_LANG": "ko"}, "due", out=full)
    os.close(full)
    assert ran.returncode == 1
    assert ran.stderr.decode().startswith("읽거나 쓰지 못했어요: ")
    assert len(ran.stderr.splitlines()) == 1


def test_streams_that_are_closed_from_the_start(env: dict[str, str]) -> None:
    def close() -> None:
        os.close(0)
        os.close(1)

    for words in (["due", "--json"], ["review", "--plain"]):
        ran = start(env, *words, limit=close)
        assert (ran.returncode, ran.stderr) == (0, b""), words


def test_two_terminals_grade_at_once(env: dict[str, str]) -> None:
    """Neither loses an answer."""
    start(env, "due")
    words = [sys.executable, "-m", "dlcards", "grade"]
    running = [
        subprocess.Popen([*words, f"attention/{note}/ko.name", "4"], env=env, stdout=-1)
        for note in ("attention", "soft-attention")
    ]
    for one in running:
        one.communicate()
        assert one.returncode == 0
    assert json.loads(start(env, "due", "--json", "--in", "ko").stdout)["new_count"] == 8
    assert start(env, "store", "verify").returncode == 0


@pytest.mark.parametrize(
    ("to_all", "sign", "code", "told"),
    [
        (True, signal.SIGINT, 130, b"\n"),  # as Ctrl+C tells every process of the terminal
        (False, signal.SIGINT, 130, b"\n"),
        (False, signal.SIGTERM, -signal.SIGTERM, b""),
    ],
)
def test_processes_that_read_pages_end_with_the_first(
    env: dict[str, str], tmp_path: Path, *, to_all: bool, sign: int, code: int, told: bytes
) -> None:
    """None stays behind or complains, however long its page takes, and there is no deck."""
    for page in ("a.md", "b.md", "c.md"):
        (tmp_path / page).write_text("# 용어\n\n※ 층\n: 입력을 받는 함수\n", encoding="utf-8")
    deck, mark = tmp_path / "deck.yaml", tmp_path / "mark"
    running = subprocess.Popen(
        [sys.executable, "-c", READ_FOR_EVER, mark, "build", tmp_path, "-o", deck],
        env=env, stdout=-1, stderr=-1, start_new_session=True,
    )  # fmt: skip
    while not mark.exists():
        assert running.poll() is None, running.communicate()
    (os.killpg if to_all else os.kill)(running.pid, sign)
    assert running.communicate(timeout=30) == (b"", told)
    assert running.returncode == code
    end = time.monotonic() + 30
    while has_processes(running.pid):
        assert time.monotonic() < end
    assert not deck.exists()


def has_processes(group: int) -> bool:
    """Whether any process of the group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
