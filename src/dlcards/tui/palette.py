"""The command palette: what can be done on the screen, found by a word of either language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from dlcards.i18n.rooms import NO_COMMAND
from dlcards.tui.command import Command
from dlcards.tui.screens.base import CommandScreen

# Nobody looks for these by name: the cursor shows what they do.
_CURSOR = {"up", "down", "left", "right", "pageup", "pagedown"}


class Commands(Provider):
    """The commands of the screen beneath the palette."""

    async def discover(self) -> Hits:
        """All of them, before anything is written."""
        for command, name in self._possible():
            yield DiscoveryHit(name, self._call(command), help=self._keys(command))

    async def search(self, query: str) -> Hits:
        """Those whose label, in either language, looks like `query`."""
        matcher, found = self.matcher(query), 0
        for command, name in self._possible():
            score = max(matcher.match(text) for text in (command.label.ko, command.label.en))
            if score > 0:
                found += 1
                yield Hit(score, name, self._call(command), text=name, help=self._keys(command))
        if not found and isinstance(self.screen, CommandScreen):
            told = self.screen.say(NO_COMMAND)  # Textual would say it in English
            yield Hit(1, told, _nothing, text=told)

    def _possible(self) -> Iterator[tuple[Command, str]]:
        screen = self.screen
        if not isinstance(screen, CommandScreen):
            return
        for command in screen.OFFERED:
            is_found = command.is_listed and command.clicked and command.keys[0] not in _CURSOR
            if is_found and screen.is_possible(command.called):
                yield command, screen.say(command.label)

    def _keys(self, command: Command) -> str:
        assert isinstance(self.screen, CommandScreen), "it offers the command"
        return command.every_key(self.screen.say)

    def _call(self, command: Command) -> partial[bool]:
        return partial(self.app.call_later, self.screen.run_action, command.action)


def _nothing() -> None:
    """What is done where no command was found."""
