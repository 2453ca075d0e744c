"""The learner's settings: a small TOML file that they may edit, every value checked.

A setting that the file leaves out has its default, so an empty file and none are the same.
Where the store is stands here too.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import time
from pathlib import Path
from typing import Any
from unicodedata import normalize

from msgspec import Struct, field

from dlcards.core.ask import Ask
from dlcards.core.day import DEFAULT_TURN
from dlcards.core.keys import is_identifier
from dlcards.core.lane import DEFAULT_WAYS, Way
from dlcards.core.language import Language, Quiz

DEFAULT_NEW = 10  # notes a day
MOST_NEW = 999
WAY_NAMES = {
    "name": Way.NAME,
    "meaning": Way.MEANING,
    "translation": Way.TERM,
    "cloze": Way.CLOZE,
}


class Settings(Struct, frozen=True):
    """What the learner chose; None where the circumstances decide."""

    lang: Language | None = None  # else the locale
    quiz: Quiz | None = None  # else the interface's language
    new: int = DEFAULT_NEW  # notes a day
    turn: time = DEFAULT_TURN  # when a learner day begins, local time
    ways: Way = DEFAULT_WAYS
    theme: str = "dark"
    ask: Ask = Ask.MIX
    skip: tuple[str, ...] = ()  # decks that take no part


class BadSetting(Exception):
    """A value that a setting cannot have, a setting that does not exist, or an unreadable file."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code  # a key of `i18n.trouble.TROUBLE`
        self.values = values


class Key(Struct, frozen=True):
    """One setting: its name in the file and how its text is read."""

    name: str
    attribute: str
    read: Callable[[str], Any]
    allowed: str  # what to write, for messages
    write: Callable[[Any], str] = field(default=str)


def _whole(text: str) -> int:
    number = int(text)
    if not 0 <= number <= MOST_NEW:
        raise ValueError(text)
    return number


def _time(text: str) -> time:
    value = time.fromisoformat(text)
    if value.second or value.microsecond or value.tzinfo:
        raise ValueError(text)
    return value


def _ways(text: str) -> Way:
    chosen = Way(0)
    for word in text.replace(",", " ").split():
        chosen |= WAY_NAMES[word]
    if not chosen:
        raise ValueError(text)
    return chosen


def _decks(text: str) -> tuple[str, ...]:
    """Decks' ids; whether there are such decks only the shelf knows, today and later."""
    chosen = tuple(dict.fromkeys(normalize("NFC", text).replace(",", " ").split()))
    if not all(map(is_identifier, chosen)):
        raise ValueError(text)
    return chosen


def _one_of(*names: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in names:
            raise ValueError(text)
        return text

    return read


KEYS = {
    key.name: key
    for key in (
        Key("lang", "lang", Language, "ko | en"),
        Key("in", "quiz", Quiz, "ko | en | both"),
        Key("new", "new", _whole, f"0 … {MOST_NEW}"),
        Key("turn", "turn", _time, "00:00 … 23:59", lambda value: value.strftime("%H:%M")),
        Key(
            "lanes",
            "ways",
            _ways,
            "name meaning translation cloze",
            lambda ways: " ".join(name for name, way in WAY_NAMES.items() if way in ways),
        ),
        Key("ask", "ask", Ask, "flip | choice | type | mix"),
        Key("skip", "skip", _decks, "deck …", " ".join),
        Key("theme", "theme", _one_of("dark", "light"), "dark | light"),
    )
}


def settings_path() -> Path:
    """Where the settings are: `DLCARDS_CONFIG`, else the user's configuration directory."""
    given = os.environ.get("DLCARDS_CONFIG")
    if given:
        return Path(given)
    from platformdirs import user_config_path

    return user_config_path("dlcards", appauthor=False) / "config.toml"


def store_path(given: str | None) -> str:
    """Where the store is: as given, else `DLCARDS_STORE`, else the user's data directory."""
    path = given or os.environ.get("DLCARDS_STORE")
    if path:
        return path
    from platformdirs import user_data_path

    return str(user_data_path("dlcards", appauthor=False) / "store.db")


def read_settings(path: Path) -> Settings:
    """The settings in `path`; the defaults where there is no file. Raise BadSetting."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        import tomllib  # which is not needed where there is no file

        data = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise BadSetting("settings-unreadable", path=str(path)) from error
    return Settings(**{key_of(name).attribute: value_of(name, str(v)) for name, v in data.items()})


def value_of(name: str, text: str) -> Any:  # noqa: ANN401 - each setting has its own type
    """The value that `text` gives to the setting `name`; raise BadSetting."""
    key = key_of(name)
    try:
        return key.read(text)
    except (ValueError, KeyError) as error:
        raise BadSetting("bad-value", key=name, value=text, allowed=key.allowed) from error


def key_of(name: str) -> Key:
    """The setting `name`; raise BadSetting where there is none."""
    if name not in KEYS:
        raise BadSetting("no-setting", key=name, known=", ".join(KEYS))
    return KEYS[name]


def shown(settings: Settings) -> Mapping[str, str | None]:
    """Every setting as text, None where the circumstances decide."""
    values = {name: getattr(settings, key.attribute) for name, key in KEYS.items()}
    return {n: None if v is None else KEYS[n].write(v) for n, v in values.items()}


def write_setting(path: Path, name: str, text: str | None) -> None:
    """Set `name` to `text` in the file, leaving the rest of it as it is; None takes it out."""
    import tomlkit

    if text is not None:
        value_of(name, text)
    key_of(name)
    try:
        document = (
            tomlkit.parse(path.read_text(encoding="utf-8-sig"))
            if path.exists()
            else (tomlkit.document())
        )
        if text is None:
            document.pop(name, None)
        else:
            document[name] = int(text) if KEYS[name].read is _whole else text
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".partial")
        partial.write_text(tomlkit.dumps(document), encoding="utf-8")
        partial.replace(path)
    except ValueError as error:
        raise BadSetting("settings-unreadable", path=str(path)) from error
    except OSError as error:
        raise BadSetting("settings-unwritable", path=str(path)) from error
