"""How a sitting starts, from whatever screen."""

from __future__ import annotations

from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Text
from dlcards.study.options import Options
from dlcards.study.ports import StoreTrouble
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.widgets.notice import Notice


async def start(screen: CommandScreen[None], options: Options, nothing: Text) -> bool:
    """Begin a sitting over `screen`, or say there that there is `nothing` to ask.

    False where there was nothing, or the store failed.
    """
    from dlcards.tui.screens.sitting import SittingScreen
    from dlcards.tui.session import Session

    shared, notice = screen.shared, screen.query_one(Notice)
    scope, limits, manner = options.scope, options.limits, options.manner
    try:
        session = await shared.store.run(lambda desk: Session(desk, scope, limits, manner))
    except StoreTrouble as trouble:
        notice.alarm(shared.lament(texts.NOT_READ, trouble))
        return False
    if session.is_empty:
        notice.mention(shared.say(nothing))
        return False
    await screen.app.push_screen(SittingScreen(shared, session))
    return True
