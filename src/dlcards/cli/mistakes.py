"""Mistakes in a command line, told in the learner's language."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

import click

from dlcards.cli.command import NeedsOne, TooMany
from dlcards.cli.kinds import NotAllowed
from dlcards.cli.paper import short
from dlcards.i18n import usage
from dlcards.i18n.text import Speaker


def explained(error: click.UsageError, say: Speaker) -> str:
    """What is wrong, and where help is."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.ctx.get_help()
    command = error.ctx.command_path if error.ctx else "dlcards"
    return f"{_what(error, say)}\n{say(usage.SEE_HELP, command=command)}"


def _what(error: click.UsageError, say: Speaker) -> str:
    match error:
        case NotAllowed(value=value, allowed=allowed):
            said = say(usage.BAD_VALUE, name=_name(error), value=short(value), allowed=allowed)
        case click.MissingParameter():
            said = say(usage.MISSING, name=_name(error))
        case click.NoSuchOption(option_name=name, possibilities=near):
            said = say(usage.NO_OPTION, name=short(name)) + _near(near or (), say)
        case click.NoSuchCommand(command_name=name):
            said = say(usage.NO_COMMAND, name=short(name)) + _near(_commands_like(error), say)
        case click.BadOptionUsage(option_name=name):
            said = say(usage.TAKES_NO_VALUE if _is_flag(error) else usage.NEEDS_VALUE, name=name)
        case NeedsOne(message=options):
            said = say(usage.NEEDS_ONE, options=options)
        case TooMany(message=extra):
            said = say(usage.TOO_MANY, extra=short(extra))
        case _:
            said = say(usage.OTHER, message=short(error.format_message()))
    return said


def _name(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    return parameter.make_metavar(error.ctx) if parameter and error.ctx else ""


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.params if error.ctx else ()
    flags = [one for one in params if isinstance(one, click.Option) and one.is_flag]
    return any(error.option_name in one.opts for one in flags)


def _commands_like(error: click.NoSuchCommand) -> list[str]:
    group = error.ctx.command if error.ctx else None
    if not isinstance(group, click.Group) or error.ctx is None:
        return []
    return get_close_matches(error.command_name, group.list_commands(error.ctx))


def _near(names: Iterable[str], say: Speaker) -> str:
    found = ", ".join(names)
    return say(usage.DID_YOU_MEAN, names=found) if found else ""
