"""What every command shares: the language, the settings, the store, and how to print."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import click
from msgspec import Struct, field

from dlcards.cli.paper import short
from dlcards.core.language import Quiz
from dlcards.core.safe import one_line, safe
from dlcards.i18n.text import Speaker, Text
from dlcards.settings import BadSetting, Settings, store_path
from dlcards.study.desk import Desk
from dlcards.study.ports import Clock, Refused, Scope
from dlcards.study.scope import scope_of


class NotFound(Refused):
    """What was named does not exist."""


def collect_again() -> None:
    """End the rest that `__main__` gave the collector: what is loaded by now is never looked at."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


class Session(Struct):
    """One run of the program."""

    say: Speaker
    given: Settings | BadSetting  # the settings, or what is wrong with their file
    store: str | None = None
    lang: str | None = None  # as the command line has it
    clock: Clock | None = None  # given by tests; else this machine's
    exit_code: int = field(default=0)

    @property
    def settings(self) -> Settings:
        """The settings; raise BadSetting now that they are needed, not before."""
        if isinstance(self.given, BadSetting):
            raise self.given
        return self.given

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open store, closed again at the end."""
        from dlcards.i18n.reports import UPGRADED
        from dlcards.wiring import open_desk

        desk = open_desk(store_path(self.store), self.settings, self.clock)
        collect_again()
        if desk.keeper.upgraded_from is not None:
            self.talk(UPGRADED, path=desk.keeper.upgraded_from)
        try:
            yield desk
        finally:
            desk.keeper.close()

    def agrees(self, ask: Text, *, is_default: bool = False) -> bool:
        """Ask a question that Enter answers with the default; nobody there is a no."""
        if not (sys.stdin and sys.stdin.isatty()):
            return False
        click.echo(self.say(ask), err=True, nl=False)
        answer = sys.stdin.readline().strip().lower()
        return answer in {"y", "yes", "예", "네", "ㅛ"} or (not answer and is_default)

    def scope(
        self,
        desk: Desk,
        quiz: str | None = None,
        decks: tuple[str, ...] = (),
        tags: tuple[str, ...] = (),
    ) -> Scope:
        """The cards that the options and the settings name; raise NotFound for no deck or tag."""
        self.check_decks(desk, decks)
        self.check_tags(desk, tags)
        chosen = Quiz(quiz) if quiz else None
        return scope_of(self.settings, self.say.language, chosen, decks, tags)

    def check_decks(self, desk: Desk, decks: tuple[str, ...]) -> None:
        """Raise NotFound for a deck that is not on the shelf."""
        known = [deck.id for deck in desk.shelf.decks()] if decks else []
        for deck in decks:
            if deck not in known:
                raise NotFound("no-deck", deck=short(deck), known=", ".join(known))

    def check_tags(self, desk: Desk, tags: tuple[str, ...]) -> None:
        """Raise NotFound for a tag that no note has."""
        known = desk.shelf.tags() if tags else []
        for tag in tags:
            if tag not in known:
                names = ", ".join(map(one_line, known))
                raise NotFound("no-tag", tag=short(tag), known=names)

    def tell(self, text: Text, **values: object) -> None:
        """Print a sentence that is data."""
        click.echo(safe(self.say(text, **values)))

    def talk(self, text: Text, **values: object) -> None:
        """Print a sentence to whoever watches, beside the data."""
        click.echo(safe(self.say(text, **values)), err=True)

    def print_json(self, value: Mapping[str, object]) -> None:
        """Print one JSON object; what the stream cannot write is escaped."""
        import json

        text = json.dumps(value, ensure_ascii=False, indent=2)
        try:
            text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
        except UnicodeEncodeError:
            text = json.dumps(value, indent=2)
        click.echo(text)
