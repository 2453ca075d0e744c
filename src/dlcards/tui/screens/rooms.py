"""The rooms that lead off home: what opens each, and what home does when it closes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from dlcards.settings import BadSetting, read_settings, settings_path

if TYPE_CHECKING:
    from dlcards.study.options import Options
    from dlcards.tui.screens.home import HomeScreen


async def browse(home: HomeScreen, text: str = "") -> None:
    """Look through the notes, beginning with this search."""
    from dlcards.tui.screens.browse import BrowseScreen

    await home.app.push_screen(BrowseScreen(home.shared, text))


async def _add(home: HomeScreen) -> None:
    from dlcards.tui.screens.add import AddScreen

    await home.app.push_screen(AddScreen(home.shared))


async def _options(home: HomeScreen) -> None:
    """Choose what a sitting asks, and start it."""
    from dlcards.tui.screens.options import OptionsScreen

    async def take(options: Options | None) -> None:
        if options is not None:
            await home.sit(options)

    tags = await home.read(lambda desk: desk.shelf.tags())
    if tags is not None:
        screen = OptionsScreen(home.shared, home.usual, home.titles, tags)
        await home.app.push_screen(screen, take)


async def _settings(home: HomeScreen) -> None:
    from dlcards.tui.screens.settings import SettingsScreen

    try:
        settings = await asyncio.to_thread(read_settings, settings_path())
    except BadSetting as error:
        home.lament(error)
    else:
        await home.app.push_screen(SettingsScreen(home.shared, settings, home.titles))


async def _import(home: HomeScreen) -> None:
    from dlcards.tui.screens.import_ import ImportScreen

    await home.app.push_screen(ImportScreen(home.shared))


async def _export(home: HomeScreen) -> None:
    from dlcards.tui.screens.export import ExportScreen

    await home.app.push_screen(ExportScreen(home.shared, home.titles))


async def _confusions(home: HomeScreen) -> None:
    from dlcards.tui.screens.confusions import ConfusionsScreen

    await home.app.push_screen(ConfusionsScreen(home.shared))


ROOMS: Mapping[str, Callable[[HomeScreen], Awaitable[None]]] = {
    "browse": browse,
    "add": _add,
    "options": _options,
    "settings": _settings,
    "import": _import,
    "export": _export,
    "confusions": _confusions,
}
