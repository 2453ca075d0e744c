"""`dlcards config`: the settings.

Those of the scheduler are events of the log, since every schedule follows from them.
"""

from __future__ import annotations

import json

import click
from msgspec.structs import asdict

from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.paper import short
from dlcards.cli.session import Session
from dlcards.core.events import SchedulerChanged
from dlcards.core.sm2 import LONGEST_INTERVAL, Sm2
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.settings import KEYS, BadSetting, read_settings, settings_path, shown, write_setting
from dlcards.study.desk import Desk

_DEFAULT = "-"
_SCHEDULER = {
    "scheduler.cap": "cap",
    "scheduler.late-credit": "late_credit",
    "scheduler.fuzz": "fuzz",
}
_SWITCH = {"on": True, "off": False}


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument(say, "key", "[KEY]", texts.A_KEY, required=False),
        argument(say, "value", "[VALUE]", texts.A_VALUE, required=False),
        json_flag(say),
    ]
    return make("config", say, params, _config, lists={texts.SETTINGS_HEADING: texts.SETTINGS})


def _config(session: Session, key: str | None, value: str | None, as_json: bool) -> None:
    if key is not None and key not in (*KEYS, *_SCHEDULER):
        raise BadSetting("no-setting", key=short(key), known=", ".join((*KEYS, *_SCHEDULER)))
    path = settings_path()
    if key is not None and value is not None:
        if key in _SCHEDULER:
            with session.desk() as desk:
                _change_scheduler(desk, key, value)
        else:
            write_setting(path, key, None if value == _DEFAULT else value)
    values = dict(shown(read_settings(path)))
    if key not in KEYS:
        with session.desk() as desk:
            values |= _scheduler_settings(desk)
    wanted = {name: text for name, text in values.items() if key in (None, name)}
    if as_json:
        session.print_json(dict(wanted))
        return
    for name, text in wanted.items():
        given = session.say(reports.BY_CIRCUMSTANCE) if text is None else text or _DEFAULT
        session.tell(reports.SET, key=name, value=given)


def _scheduler_settings(desk: Desk) -> dict[str, str]:
    by = desk.journal.scheduler
    assert isinstance(by, Sm2)
    values = asdict(by)
    return {name: _written(values[field]) for name, field in _SCHEDULER.items()}


def _change_scheduler(desk: Desk, key: str, value: str) -> None:
    by = desk.journal.scheduler
    assert isinstance(by, Sm2)
    settings = {field: getattr(by, field) for field in _SCHEDULER.values()}
    field = _SCHEDULER[key]
    settings[field] = getattr(Sm2(), field) if value == _DEFAULT else _read(key, value)
    desk.journal.append(lambda stamp: SchedulerChanged(stamp, by.name, settings), desk.clock.now())


def _read(key: str, value: str) -> int | bool:
    if key == "scheduler.cap":
        is_short = len(value) <= len(str(LONGEST_INTERVAL))
        if value.isdecimal() and is_short and 1 <= int(value) <= LONGEST_INTERVAL:
            return int(value)
        raise BadSetting(
            "bad-value", key=key, value=short(value), allowed=f"1 … {LONGEST_INTERVAL}"
        )
    if value not in _SWITCH:
        raise BadSetting("bad-value", key=key, value=short(value), allowed="on | off")
    return _SWITCH[value]


def _written(value: int | bool) -> str:
    return json.dumps(value) if not isinstance(value, bool) else ("on" if value else "off")
