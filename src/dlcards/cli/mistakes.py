"""Mistakes in a command line, told in the learner's language."""

from __future__ import annotations

from difflib import get_close_matches

import click

from dlcards.cli.kinds import NotAllowed
from dlcards.core.hangul import with_particle
from dlcards.i18n import help as texts
from dlcards.i18n import usage
from dlcards.i18n.text import Speaker


def explained(error: click.UsageError, say: Speaker) -> str:
    """What is wrong, and where help is."""
    command = error.ctx.command_path if error.ctx else "dlcards"
    return f"{_what(error, say)}\n{say(usage.SEE_HELP, command=command)}"


def _what(error: click.UsageError, say: Speaker) -> str:
    match error:
        case NotAllowed():
            return say(
                usage.BAD_VALUE,
                name=_name(error),
                value=error.value,
                particle=with_particle(error.value, "은/는").removeprefix(error.value),
                allowed=error.allowed,
            )
        case click.MissingParameter():
            return say(usage.MISSING, name=_name(error))
        case click.NoSuchOption():
            return say(usage.NO_OPTION, name=error.option_name) + _near(error.possibilities, say)
        case click.NoSuchCommand():
            near = get_close_matches(error.command_name, texts.COMMANDS)
            return say(usage.NO_COMMAND, name=error.command_name) + _near(near, say)
        case click.BadOptionUsage():
            needs = "requires" in error.message
            text = usage.NEEDS_VALUE if needs else usage.TAKES_NO_VALUE
            return say(text, name=error.option_name)
        case _:
            return say(usage.OTHER, message=error.format_message())


def _name(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    return parameter.make_metavar(error.ctx) if parameter and error.ctx else ""


def _near(names: object, say: Speaker) -> str:
    found = list(names) if isinstance(names, (list, tuple)) else []
    return say(usage.DID_YOU_MEAN, names=", ".join(found)) if found else ""
