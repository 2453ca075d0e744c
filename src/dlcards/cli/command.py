"""Commands whose help and mistakes are in the learner's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from dlcards.cli.kinds import OneOf
from dlcards.cli.layout import SpokenContext
from dlcards.core.ask import Ask
from dlcards.core.language import Language
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker, Text

Lists = Mapping[Text, Mapping[str, Text]]  # what help explains below: heading -> name -> what it is


class TooMany(click.UsageError):
    """More arguments than the command takes."""

    def __init__(self, extra: Sequence[str], ctx: click.Context) -> None:
        super().__init__(" ".join(extra), ctx)


class NeedsOne(click.UsageError):
    """One of these options must be given, and only one."""

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__(", ".join(options))


class Spoken(click.Command):
    """A command that speaks one language, and takes the global options in any place."""

    context_class = SpokenContext
    allow_extra_args = True  # so that those too many are told in the learner's language

    def __init__(
        self,
        name: str,
        say: Speaker,
        about: Text,
        params: Sequence[click.Parameter] = (),
        lists: Lists | None = None,
        **rest: Any,  # noqa: ANN401 - click's own arguments
    ) -> None:
        self.say = say
        self.lists = lists or {}
        super().__init__(
            name,
            help=say(about),
            params=[*params, *global_options(say)],
            options_metavar=say(texts.OPTIONS_METAVAR),
            add_help_option=False,
            **rest,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; every mistake knows the command that it was made in."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group):
            raise TooMany(rest, ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """`Usage: …`, in the learner's language."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=self.say(texts.USAGE))

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The arguments, the commands below, and what else there is to choose from."""
        self._write(ctx, formatter, texts.ARGUMENTS, click.Argument)
        for heading, rows in self.lists.items():
            with formatter.section(self.say(heading)):
                formatter.write_dl([(name, self.say(text)) for name, text in rows.items()])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options."""
        self._write(ctx, formatter, texts.OPTIONS, click.Option)

    def _write(
        self,
        ctx: click.Context,
        formatter: click.HelpFormatter,
        heading: Text,
        kind: type[click.Parameter],
    ) -> None:
        params = [param for param in self.get_params(ctx) if isinstance(param, kind)]
        records = [record for param in params if (record := param.get_help_record(ctx))]
        if records:
            with formatter.section(self.say(heading)):
                formatter.write_dl(records)


class SpokenGroup(Spoken, click.Group):
    """A command with commands below it."""


def command(
    name: str,
    say: Speaker,
    params: Sequence[click.Parameter],
    callback: Callable[..., None],
    about: Text | None = None,
    lists: Lists | None = None,
) -> Spoken:
    """A command of the catalogue: its help is `COMMANDS[name]` unless it has more to say."""
    passed = click.pass_obj(callback)
    return Spoken(name, say, about or texts.COMMANDS[name], params, lists, callback=passed)


def argument(say: Speaker, name: str, metavar: str, about: Text, **rest: Any) -> click.Argument:  # noqa: ANN401 - click's own arguments
    """A positional argument with its help."""
    return click.Argument([name], metavar=metavar, help=say(about), **rest)


class _Option(click.Option):
    """An option whose help is what we say, and nothing that click would add in English."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option's names, and its help."""
        record = super().get_help_record(ctx)
        return None if record is None else (record[0], self.help or "")


def option(say: Speaker, *names: str, about: Text, **rest: Any) -> click.Option:  # noqa: ANN401 - click's own arguments
    """An option with its help."""
    return _Option(list(names), help=say(about), **rest)


def flag(say: Speaker, *names: str, about: Text, **rest: Any) -> click.Option:  # noqa: ANN401 - click's own arguments
    """An option that is there or not."""
    return option(say, *names, about=about, is_flag=True, **rest)


def json_flag(say: Speaker) -> click.Option:
    """`--json`."""
    return flag(say, "--json", "as_json", about=texts.O_JSON)


def quiz_option(say: Speaker) -> click.Option:
    """`--in`."""
    kind = OneOf(say, "ko", "en", "both")
    return option(say, "--in", "quiz", about=texts.O_IN, type=kind, metavar="ko|en|both")


def ask_option(say: Speaker) -> click.Option:
    """`--ask`."""
    kind = OneOf(say, *Ask)
    return option(say, "--ask", about=texts.O_ASK, type=kind, metavar="|".join(Ask))


def global_options(say: Speaker) -> list[click.Parameter]:
    """`--store`, `--lang` and `--help`, which every command takes."""
    return [
        option(
            say, "--store", about=texts.O_STORE, metavar="PATH", expose_value=False,
            callback=_remember_store,
        ),
        option(
            say, "--lang", about=texts.O_LANG, metavar="ko|en", expose_value=False,
            type=OneOf(say, *Language), callback=_remember_language,
        ),
        flag(
            say, "--help", "-h", about=texts.O_HELP, is_eager=True, expose_value=False,
            callback=_show_help,
        ),
    ]  # fmt: skip


def _remember_store(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj.store = value


def _remember_language(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj.lang = value


def _show_help(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        click.echo(context.get_help())
        context.exit()
