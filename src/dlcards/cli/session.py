"""What every command shares: the language, the settings, the store, and how to print."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

import click

from dlcards.core.language import Quiz
from dlcards.core.safe import safe
from dlcards.i18n.text import Speaker, Text
from dlcards.settings import Settings
from dlcards.study.desk import Desk
from dlcards.study.ports import Clock, Scope, StoreTrouble


@dataclass(slots=True)
class Session:
    """One run of the program."""

    say: Speaker
    settings: Settings
    store: str | None = None
    clock: Clock | None = None  # given by tests; else this machine's
    exit_code: int = field(default=0)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open store, closed again at the end."""
        from dlcards.i18n.reports import UPGRADED
        from dlcards.wiring import open_desk, store_path

        desk = open_desk(store_path(self.store), self.settings, self.clock)
        if desk.keeper.upgraded_from is not None:
            self.talk(UPGRADED, path=desk.keeper.upgraded_from)
        try:
            yield desk
        finally:
            desk.keeper.close()

    def scope(self, desk: Desk, quiz: str | None = None, decks: tuple[str, ...] = ()) -> Scope:
        """The cards that the options and the settings name; raise NotFound for no deck."""
        from dlcards.wiring import scope_of

        self.check_decks(desk, decks)
        chosen = Quiz(quiz) if quiz else None
        return scope_of(self.settings, self.say.language, chosen, decks)

    def check_decks(self, desk: Desk, decks: tuple[str, ...]) -> None:
        """Raise NotFound for a deck that is not on the shelf."""
        known = [deck.id for deck in desk.shelf.decks()] if decks else []
        for deck in decks:
            if deck not in known:
                raise NotFound("no-deck", deck=deck, known=", ".join(known))

    def tell(self, text: Text, **values: object) -> None:
        """Print a sentence that is data."""
        click.echo(safe(self.say(text, **values)))

    def talk(self, text: Text, **values: object) -> None:
        """Print a sentence to whoever watches, beside the data."""
        click.echo(safe(self.say(text, **values)), err=True)

    def print_json(self, value: Mapping[str, object]) -> None:
        """Print one JSON object."""
        click.echo(json.dumps(value, ensure_ascii=False, indent=2))


class NotFound(StoreTrouble):
    """What was named does not exist: a problem in what was given, not of the store."""
