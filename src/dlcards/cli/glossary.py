"""`dlcards glossary DECK… -o PAGE.md`: decks as a page to read."""

from __future__ import annotations

import os
from pathlib import Path

import click

from dlcards.cli.command import argument, json_flag, option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import OneOf
from dlcards.cli.session import Session
from dlcards.core.language import Language
from dlcards.core.note import Deck, Figure
from dlcards.exchange.files import whole
from dlcards.exchange.owning import figures_of
from dlcards.i18n import glossary as words
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.copying import deck_of


def command(say: Speaker) -> click.Command:
    """The command."""
    kind = click.Path(path_type=Path)
    languages = OneOf(say, *Language)
    params = [
        argument(say, "decks", "DECK…", texts.A_PAGE_DECKS, nargs=-1, required=True),
        option(say, "-o", "page", about=texts.O_PAGE, metavar="PAGE.md", type=kind, required=True),
        option(say, "--in", "language", about=texts.O_IN_ONE, metavar="ko|en", type=languages),
        json_flag(say),
    ]
    return make("glossary", say, params, _glossary)


def _glossary(
    session: Session, decks: tuple[str, ...], page: Path, language: str | None, as_json: bool
) -> None:
    from dlcards.glossary.page import page as laid_out

    chosen = Language(language) if language else session.say.language
    with session.desk() as desk:
        session.check_decks(desk, decks)
        found = [deck for name in dict.fromkeys(decks) if (deck := deck_of(desk.shelf, name))]
        folders = {deck.id: figures_of(desk, deck.id) for deck in found}

    def figure_path(deck: Deck, figure: Figure) -> str:
        return Path(os.path.relpath(folders[deck.id] / figure.file, page.parent)).as_posix()

    title = ", ".join(deck.title.prefer(chosen) or deck.id for deck in found)
    say = Speaker(chosen)
    text = laid_out(say(words.TITLE, decks=title), found, chosen, figure_path)
    with whole(page) as part:
        part.write_text(text, encoding="utf-8")
    entries = text.count("\n### ")
    if as_json:
        session.print_json({"path": str(page), "entries": entries})
    else:
        session.tell(reports.PAGE_WRITTEN, path=page, entries=entries)
