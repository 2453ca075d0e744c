"""The command line: which command, in which language, and what every failure becomes.

Exit codes: 0 fine, 1 problems in what was given, 2 wrong usage, 3 the store needs attention,
130 interrupted.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Sequence

import click

from dlcards import __version__
from dlcards.cli.command import SpokenGroup, flag
from dlcards.cli.language import spoken
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import BadSetting, Settings, read_settings, settings_path
from dlcards.study.ports import Clock, Refused, StoreTrouble

FINE, PROBLEMS, WRONG_USAGE, STORE_TROUBLE, INTERRUPTED = 0, 1, 2, 3, 130
_MODULES = {"import": "import_"}  # a command whose name is a word of Python


class Program(SpokenGroup):
    """All commands, each loaded when it is called for."""

    def __init__(self, say: Speaker) -> None:
        version = flag(
            say, "--version", about=texts.O_VERSION, is_eager=True, expose_value=False,
            callback=_show_version,
        )  # fmt: skip
        super().__init__(
            "dlcards",
            say,
            texts.PROGRAM,
            [version],
            lists={texts.COMMANDS_HEADING: texts.COMMANDS},
            invoke_without_command=True,
            callback=click.pass_context(_open_trainer),
            subcommand_metavar=say(texts.COMMAND_METAVAR),
        )

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click passes it
        """The commands' names, in the order of a day's use."""
        return list(texts.COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Load one command."""
        if cmd_name not in texts.COMMANDS:
            return None
        module = importlib.import_module(f"dlcards.cli.{_MODULES.get(cmd_name, cmd_name)}")
        loaded: click.Command = module.command(self.say)
        return loaded


def run(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Run one command line and give its exit code; `clock` is for tests."""
    given: Settings | BadSetting
    try:
        given = read_settings(settings_path())
    except BadSetting as error:
        given = error
    chosen = given.lang if isinstance(given, Settings) else None
    session = Session(Speaker(spoken(arguments, os.environ, chosen)), given, clock=clock)
    try:
        return _run(arguments, session)
    except BrokenPipeError:  # whoever read our output has had enough
        _discard_output()
        return FINE
    except (KeyboardInterrupt, click.Abort):
        click.echo(err=True)  # the terminal's `^C` stands on a line of its own
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge: what is unexpected is told, not thrown
        return _failed(error, session)


def _run(arguments: Sequence[str], session: Session) -> int:
    program = Program(session.say)
    try:
        with program.make_context("dlcards", list(arguments), obj=session) as context:
            program.invoke(context)
    except click.UsageError as error:
        from dlcards.cli.mistakes import explained

        click.echo(explained(error, session.say), err=True)
        return WRONG_USAGE
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    return session.exit_code


def _failed(error: Exception, session: Session) -> int:
    """Tell what went wrong, and give the exit code for it."""
    from dlcards.core.problem import ProblemsFound

    match error:
        case BadSetting() | Refused():
            session.talk(TROUBLE[error.code], **error.values)
            return PROBLEMS
        case StoreTrouble():
            session.talk(TROUBLE[error.code], **error.values)
            return STORE_TROUBLE
        case ProblemsFound(problems=problems):
            from dlcards.cli.problems import tell_problems

            tell_problems(session.say, problems)
            return PROBLEMS
        case _ if os.environ.get("DLCARDS_DEBUG"):
            raise error
        case OSError(strerror=str(reason)):  # perhaps of the output itself
            session.talk(TROUBLE["system"], reason=reason)
            _discard_output()
            return PROBLEMS
        case _:
            session.talk(TROUBLE["unexpected"], error=f"{type(error).__name__}: {error}")
            return PROBLEMS


def _discard_output() -> None:
    """Let Python's last flush on its way out go nowhere, since it could only fail again."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_trainer(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        from dlcards.cli.trainer import open_trainer

        open_trainer(context.obj)


def _show_version(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"dlcards {__version__}")
        context.exit()
