"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.exchange.beside import beside


def test_the_file_arrives(tmp_path: Path) -> None:
    target = tmp_path / "out.apkg"
    with beside(target) as part:
        part.write_text("new")
        assert not target.exists()
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out.apkg"
    target.write_text("old")

    def write_half() -> None:
        with beside(target) as part:
            part.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "out.apkg"
    target.mkdir()
    with pytest.raises(OSError), beside(target) as part:
        part.write_text("new")
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "out", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    with beside(link) as part:
        part.write_text("new")
    assert link.is_symlink()
    assert target.read_text() == "new"
