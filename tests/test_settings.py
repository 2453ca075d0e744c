"""Settings: a small file that learners edit, read forgivingly where it is safe, strictly else."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.ask import Ask
from dlcards.core.lane import Way
from dlcards.core.language import Language, Quiz
from dlcards.settings import (
    KEYS,
    BadSetting,
    Settings,
    key_of,
    read_settings,
    settings_path,
    shown,
    value_of,
    write_setting,
)

WHOLE = """\
lang = "ko"
in = "both"
new = 20
turn = "05:30"
lanes = "name translation"
ask = "type"
skip = "vision 어텐션"
theme = "light"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings are; there is no file yet."""
    return tmp_path / "folder" / "config.toml"


def written(path: Path, text: str | bytes) -> Path:
    """The file with this in it."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


class TestReading:
    def test_without_a_file_all_is_as_it_comes(self, path: Path) -> None:
        assert read_settings(path) == Settings()
        assert read_settings(written(path, "")) == Settings()
        defaults = Settings()
        assert (defaults.lang, defaults.quiz, defaults.new) == (None, None, 10)
        assert (defaults.turn, defaults.ways) == (time(4), Way.NAME | Way.MEANING)

    def test_every_setting(self, path: Path) -> None:
        assert read_settings(written(path, WHOLE)) == Settings(
            Language.KO,
            Quiz.BOTH,
            20,
            time(5, 30),
            Way.NAME | Way.TERM,
            "light",
            Ask.TYPE,
            ("vision", "어텐션"),
        )

    @pytest.mark.parametrize(
        ("line", "attribute", "value"),
        [
            ('new = "7"', "new", 7),
            ("new = 0", "new", 0),
            ("new = 999", "new", 999),
            ("turn = 05:30:00", "turn", time(5, 30)),  # TOML's own times
            ('turn = "00:00"', "turn", time(0)),
            ('lanes = "cloze, name"', "ways", Way.CLOZE | Way.NAME),
            ('in = "en"', "quiz", Quiz.EN),
        ],
    )
    def test_a_value_may_be_written_in_several_ways(
        self, path: Path, line: str, attribute: str, value: object
    ) -> None:
        assert getattr(read_settings(written(path, line)), attribute) == value

    def test_windows_editors_put_a_mark_before_the_text(self, path: Path) -> None:
        text = b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode()
        assert read_settings(written(path, text)).new == 20

    @pytest.mark.parametrize(
        ("line", "name", "value"),
        [
            ('lang = "de"', "lang", "de"),
            ('in = "KO"', "in", "KO"),
            ("new = -1", "new", "-1"),
            ("new = 1000", "new", "1000"),
            ("new = 1.5", "new", "1.5"),
            ("new = true", "new", "True"),
            ('new = "many"', "new", "many"),
            ('turn = "25:00"', "turn", "25:00"),
            ('turn = "04:00:30"', "turn", "04:00:30"),
            ('turn = "04:00+09:00"', "turn", "04:00+09:00"),
            ("turn = 4", "turn", "4"),
            ('lanes = ""', "lanes", ""),
            ('lanes = "name spelling"', "lanes", "name spelling"),
            ('skip = "No Deck"', "skip", "No Deck"),
            ('theme = "pink"', "theme", "pink"),
        ],
    )
    def test_a_bad_value_is_told_with_what_is_allowed(
        self, path: Path, line: str, name: str, value: str
    ) -> None:
        with pytest.raises(BadSetting) as caught:
            read_settings(written(path, line))
        assert caught.value.code == "bad-value"
        assert caught.value.values == {"key": name, "value": value, "allowed": KEYS[name].allowed}

    @pytest.mark.parametrize("text", ["nwe = 3", "[review]\nnew = 3"])
    def test_a_setting_that_does_not_exist_is_told(self, path: Path, text: str) -> None:
        with pytest.raises(BadSetting) as caught:
            read_settings(written(path, text))
        assert caught.value.code == "no-setting"
        assert caught.value.values["known"] == "lang, in, new, turn, lanes, ask, skip, theme"

    @pytest.mark.parametrize("text", ["new =", "new = 1\nnew = 2", "{", b"new = \xff", b"\xff\xfe"])
    def test_a_file_that_is_no_toml_is_told(self, path: Path, text: str | bytes) -> None:
        with pytest.raises(BadSetting) as caught:
            read_settings(written(path, text))
        assert caught.value.code == "settings-unreadable"
        assert caught.value.values == {"path": str(path)}

    def test_a_folder_in_its_place_is_told(self, path: Path) -> None:
        path.mkdir(parents=True)
        with pytest.raises(BadSetting) as caught:
            read_settings(path)
        assert caught.value.code == "settings-unreadable"


class TestWriting:
    def test_the_first_setting_makes_the_file(self, path: Path) -> None:
        write_setting(path, "new", "7")
        assert path.read_text() == "new = 7\n"
        assert read_settings(path) == Settings(new=7)
        assert [file.name for file in path.parent.iterdir()] == ["config.toml"]

    def test_the_rest_of_the_file_stays_as_it_is(self, path: Path) -> None:
        text = '# my settings\nnew = 5  # a calm pace\n\nin   = "ko"\n'
        write_setting(written(path, text), "new", "12")
        assert path.read_text() == text.replace("new = 5", "new = 12")
        write_setting(path, "theme", "light")
        assert path.read_text() == text.replace("new = 5", "new = 12") + 'theme = "light"\n'

    def test_a_setting_can_be_taken_out(self, path: Path) -> None:
        write_setting(written(path, WHOLE), "in", None)
        assert path.read_text() == WHOLE.replace('in = "both"\n', "")
        write_setting(path, "in", None)
        assert read_settings(path).quiz is None

    @pytest.mark.parametrize(
        ("name", "text", "code"),
        [
            ("new", "-3", "bad-value"),
            ("lang", "", "bad-value"),
            ("nwe", "3", "no-setting"),
            ("nwe", None, "no-setting"),
        ],
    )
    def test_what_is_refused_changes_nothing(
        self, path: Path, name: str, text: str | None, code: str
    ) -> None:
        with pytest.raises(BadSetting) as caught:
            write_setting(written(path, WHOLE), name, text)
        assert caught.value.code == code
        assert path.read_text() == WHOLE

    @pytest.mark.parametrize("text", ["new =", b"\xff"])
    def test_a_file_that_is_no_toml_is_left_alone(self, path: Path, text: str | bytes) -> None:
        before = written(path, text).read_bytes()
        with pytest.raises(BadSetting) as caught:
            write_setting(path, "new", "3")
        assert caught.value.code == "settings-unreadable"
        assert path.read_bytes() == before

    def test_a_place_that_cannot_be_written_is_told(self, path: Path) -> None:
        path.parent.write_text("a file where the folder should be")
        with pytest.raises(BadSetting) as caught:
            write_setting(path, "new", "3")
        assert caught.value.code == "settings-unwritable"

    def test_a_mark_before_the_text_does_no_harm(self, path: Path) -> None:
        write_setting(written(path, b"\xef\xbb\xbfnew = 5\n"), "new", "6")
        assert read_settings(path).new == 6


values = st.one_of(
    st.tuples(st.just("lang"), st.sampled_from(Language)),
    st.tuples(st.just("in"), st.sampled_from(Quiz)),
    st.tuples(st.just("new"), st.integers(0, 999)),
    st.tuples(st.just("turn"), st.builds(time, st.integers(0, 23), st.integers(0, 59))),
    st.tuples(st.just("lanes"), st.integers(1, 15).map(Way)),
    st.tuples(st.just("skip"), st.sets(st.sampled_from(["a", "b-2", "어텐션"])).map(tuple)),
    st.tuples(st.just("theme"), st.sampled_from(["dark", "light"])),
)


@given(values)
def test_what_is_shown_can_be_written(pair: tuple[str, Any]) -> None:
    name, value = pair
    key = key_of(name)
    text = shown(Settings(**{key.attribute: value}))[name]
    assert text is not None
    assert value_of(name, text) == value


def test_what_the_circumstances_decide_is_shown_as_none() -> None:
    assert shown(Settings()) == {
        "lang": None, "in": None, "new": "10", "turn": "04:00", "lanes": "name meaning",
        "ask": "mix", "skip": "", "theme": "dark",
    }  # fmt: skip


def test_the_environment_may_say_where_the_file_is(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    monkeypatch.setenv("DLCARDS_CONFIG", str(path))
    assert settings_path() == path
    monkeypatch.delenv("DLCARDS_CONFIG")
    assert settings_path().parts[-2:] == ("dlcards", "config.toml")
