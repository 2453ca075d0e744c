"""The command line: which command, in which language, and what every failure becomes.

Exit codes: 0 fine, 1 problems in what was given, 2 wrong usage, 3 the store needs attention,
130 interrupted.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from dlcards import __version__
from dlcards.cli.command import Spoken, context_settings, global_options
from dlcards.cli.language import spoken
from dlcards.cli.mistakes import explained
from dlcards.cli.session import NotFound, Session
from dlcards.core.problem import ProblemsFound
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import BadSetting, Settings, read_settings, settings_path
from dlcards.study.ports import Clock, StoreTrouble

FINE, PROBLEMS, WRONG_USAGE, STORE_TROUBLE, INTERRUPTED = 0, 1, 2, 3, 130
_MODULES = {"import": "import_"}  # a command whose name is a word of Python


class Program(click.Group):
    """All commands, each loaded when it is called for."""

    def __init__(self, say: Speaker) -> None:
        self.say = say
        version = click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help=say(texts.O_VERSION),
        )
        super().__init__(
            "dlcards",
            help=say(texts.PROGRAM),
            params=[*global_options(say), version],
            invoke_without_command=True,
            callback=click.pass_context(_open_trainer),
            options_metavar=say(texts.OPTIONS_METAVAR),
            subcommand_metavar=say(texts.COMMAND_METAVAR),
            context_settings=context_settings(say),
            add_help_option=False,
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

    format_usage = Spoken.format_usage

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, then the options, under headings in the learner's language."""
        with formatter.section(self.say(texts.COMMANDS_HEADING)):
            formatter.write_dl([(name, self.say(text)) for name, text in texts.COMMANDS.items()])
        Spoken.format_options(self, ctx, formatter)  # type: ignore[arg-type]


def run(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Run one command line and give its exit code; `clock` is for tests."""
    try:
        settings, trouble = read_settings(settings_path()), None
    except BadSetting as error:
        settings, trouble = Settings(), error
    say = Speaker(spoken(arguments, os.environ, settings))
    session = Session(say, settings, clock=clock)
    if trouble is not None and "config" not in arguments:
        _tell_trouble(say, trouble)
        return PROBLEMS
    try:
        return _run(arguments, session)
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge: what is unexpected is told, not thrown
        return _failed(error, say)


def _run(arguments: Sequence[str], session: Session) -> int:
    try:
        Program(session.say).main(
            list(arguments), prog_name="dlcards", standalone_mode=False, obj=session
        )
    except click.UsageError as error:
        click.echo(explained(error, session.say), err=True)
        return WRONG_USAGE
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    return session.exit_code


def _failed(error: Exception, say: Speaker) -> int:
    """Tell what went wrong, and give the exit code for it."""
    match error:
        case BadSetting() | NotFound():
            _tell_trouble(say, error)
            return PROBLEMS
        case StoreTrouble():
            _tell_trouble(say, error)
            return STORE_TROUBLE
        case ProblemsFound(problems=problems):
            from dlcards.cli.problems import tell_problems

            tell_problems(say, problems)
            return PROBLEMS
        case _ if os.environ.get("DLCARDS_DEBUG"):
            raise error
        case _:
            what = f"{type(error).__name__}: {error}"
            click.echo(say(TROUBLE["unexpected"], error=what), err=True)
            return PROBLEMS


def _tell_trouble(say: Speaker, trouble: StoreTrouble | BadSetting) -> None:
    click.echo(say(TROUBLE[trouble.code], **trouble.values), err=True)


def _open_trainer(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        from dlcards.cli.trainer import open_trainer

        open_trainer(context.obj)


def _show_version(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"dlcards {__version__}")
        context.exit()
