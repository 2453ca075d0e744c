"""How far a sitting is, in a few words."""

from __future__ import annotations

from dlcards.core.ask import Ask
from dlcards.i18n import trainer as texts
from dlcards.i18n.questions import ASKS
from dlcards.i18n.text import Speaker
from dlcards.study.steps import Progress


def headline(progress: Progress, seconds: int, ask: Ask, say: Speaker, *, is_drill: bool) -> str:
    """Cards done of all, what is to be drilled, the time since the start, and the way of asking."""
    total = progress.done + progress.ahead
    parts = [say(texts.DRILLING) if is_drill else f"{progress.done}/{total}"]
    if progress.drills:
        parts.append(say(texts.DRILLS, n=progress.drills))
    minutes, rest = divmod(max(0, seconds), 60)
    parts.append(f"{minutes}:{rest:02}")
    parts.append(say(ASKS[ask]))
    return "  ".join(parts)
