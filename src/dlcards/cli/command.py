"""Commands whose help and mistakes are in the learner's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from dlcards.cli.kinds import OneOf
from dlcards.core.language import Language
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker, Text

_WIDTH = {Language.KO: 56, Language.EN: 88}  # in characters: Hangul is two cells wide


class Spoken(click.Command):
    """A command that speaks one language, and takes the global options in any place."""

    def __init__(self, name: str, say: Speaker, about: Text, **rest: Any) -> None:  # noqa: ANN401 - click's own arguments
        self.say = say
        params = [*rest.pop("params", []), *global_options(say)]
        super().__init__(
            name,
            help=say(about),
            params=params,
            options_metavar=say(texts.OPTIONS_METAVAR),
            context_settings=context_settings(say),
            add_help_option=False,
            **rest,
        )

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """`Usage: …`, in the learner's language."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=self.say(texts.USAGE))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, under a heading in the learner's language."""
        records = [r for p in self.get_params(ctx) if (r := p.get_help_record(ctx)) is not None]
        with formatter.section(self.say(texts.OPTIONS)):
            formatter.write_dl(records)


def command(
    name: str,
    say: Speaker,
    params: Sequence[click.Parameter],
    callback: Callable[..., None],
    about: Text | None = None,
) -> Spoken:
    """A command of the catalogue: its help is `COMMANDS[name]` unless it has more to say."""
    passed = click.pass_obj(callback)
    return Spoken(name, say, about or texts.COMMANDS[name], params=list(params), callback=passed)


def argument(name: str, metavar: str, **rest: Any) -> click.Argument:  # noqa: ANN401 - click's own arguments
    """A positional argument."""
    return click.Argument([name], metavar=metavar, **rest)


def option(say: Speaker, *names: str, about: Text, **rest: Any) -> click.Option:  # noqa: ANN401 - click's own arguments
    """An option with its help."""
    return click.Option(list(names), help=say(about), **rest)


def flag(say: Speaker, *names: str, about: Text) -> click.Option:
    """An option that is there or not."""
    return option(say, *names, about=about, is_flag=True)


def json_flag(say: Speaker) -> click.Option:
    """`--json`."""
    return flag(say, "--json", "as_json", about=texts.O_JSON)


def quiz_option(say: Speaker) -> click.Option:
    """`--in`."""
    kind = OneOf(say, "ko", "en", "both")
    return option(say, "--in", "quiz", about=texts.O_IN, type=kind, metavar="ko|en|both")


def global_options(say: Speaker) -> list[click.Parameter]:
    """`--store`, `--lang` and `--help`, which every command takes."""
    return [
        option(
            say, "--store", about=texts.O_STORE, metavar="PATH", expose_value=False,
            callback=_remember_store,
        ),
        option(
            say, "--lang", about=texts.O_LANG, metavar="ko|en", expose_value=False,
            type=OneOf(say, *Language),
        ),
        click.Option(
            ["--help", "-h"], is_flag=True, is_eager=True, expose_value=False,
            callback=_show_help, help=say(texts.O_HELP),
        ),
    ]  # fmt: skip


def context_settings(say: Speaker) -> dict[str, object]:
    """How wide help is written."""
    return {"max_content_width": _WIDTH[say.language]}


def _remember_store(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj.store = value


def _show_help(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        click.echo(context.get_help())
        context.exit()
