"""The wheel: built here, installed elsewhere, used from a third place that knows no checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


def call(*words: str | Path, cwd: Path, **env: str) -> str:
    """Run a Python module in `cwd`; give what it prints."""
    ran = subprocess.run(
        [sys.executable, "-m", *map(str, words)],
        cwd=cwd, env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **env},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    folder = tmp_path_factory.mktemp("dist")
    call("hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds."""
    folder = tmp_path_factory.mktemp("installed")
    options = ("--no-deps", "--no-index", "--quiet", "--disable-pip-version-check", "--no-compile")
    call("pip", "install", *options, "--target", folder, wheel, cwd=folder)
    return folder


def test_what_the_wheel_holds(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = {
        *(path for path in (ROOT / "decks").rglob("*") if path.is_file()),
        *(ROOT / "migrations").glob("versions/*.py"),
        ROOT / "migrations" / "env.py",
    }
    assert {f"dlcards/shipped/{path.relative_to(ROOT)}" for path in shipped} <= names
    modules = {str(path.relative_to(ROOT / "src")) for path in (ROOT / "src").rglob("*.py")}
    assert modules <= names
    assert {"dlcards/py.typed", "dlcards/tui/trainer.tcss"} <= names
    assert {f"dlcards/web/{name}" for name in ("page.html", "page.js", "icon.svg")} <= names
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)
    tops = {name.partition("/")[0] for name in names}
    assert all(top == "dlcards" or top.endswith(".dist-info") for top in tops)
    assert not [name for name in names if "test" in name or "__pycache__" in name]


def test_the_installed_program_works_without_the_checkout(installed: Path, tmp_path: Path) -> None:
    env = {
        "PYTHONPATH": str(installed),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DLCARDS_STORE": str(tmp_path / "store.db"),
        "DLCARDS_CONFIG": str(tmp_path / "config.toml"),
    }
    where = "import dlcards; print(dlcards.__file__)"
    ran = subprocess.run(
        [sys.executable, "-c", where],
        cwd=tmp_path, env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(ran.stdout.strip()).is_relative_to(installed)
    told = json.loads(call("dlcards", "due", "--json", cwd=tmp_path, **env))
    bundled = sorted(path.stem for path in (ROOT / "decks").glob("*.yaml"))
    assert sorted(deck["deck"] for deck in told["decks"]) == bundled
    assert told["new_count"] == 10
    call("dlcards", "grade", told["cards"][0], "4", cwd=tmp_path, **env)
    call("dlcards", "decks", "copy", bundled[0], "own.yaml", cwd=tmp_path, **env)
    told = json.loads(call("dlcards", "import", "own.yaml", "--json", cwd=tmp_path, **env))
    assert told["unchanged"]
    assert call("dlcards", "store", "verify", cwd=tmp_path, **env) == "The store is sound.\n"
