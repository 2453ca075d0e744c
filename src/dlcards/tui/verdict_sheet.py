"""What is said to a reply: the verdict with its reasons, and the options as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual.content import Content

from dlcards.core.choice import Option
from dlcards.core.events import Asked
from dlcards.core.judging.verdict import Blank, Other, Right, Wrong
from dlcards.core.judging.wanted import wanted
from dlcards.core.lane import Way
from dlcards.core.safe import one_line
from dlcards.i18n import review, verdicts
from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Speaker
from dlcards.study.page import heading, shown
from dlcards.study.steps import Answer
from dlcards.tui.view import View
from dlcards.tui.widgets.options import Options
from dlcards.tui.widgets.prose import Block, Kind, line, numbered

_DIFFERENCE = re.compile(r"\[[^\[\]]+\]")


def verdict_lines(step: Answer, view: View, say: Speaker) -> list[Block]:
    """The verdict; none in flip, nor where nothing was said."""
    match step.asking.asked:
        case Asked.CHOICE:
            return list(_picked(step, view, say))
        case Asked.TYPE:
            return list(_told(step, say))
        case _:
            return []


def open_options(options: tuple[Option, ...]) -> Options:
    """The options of a question that waits for one of them."""
    return Options([_text(option) for option in options])


def closed_options(step: Answer, say: Speaker) -> list[Block]:
    """The options after the pick, the right one and the picked one named as such.

    Of meanings, which are long, only those two, the right one first.
    """
    lines = [_closed(n, option, step, say) for n, option in enumerate(step.asking.options, start=1)]
    if _is_of_meanings(step):
        named = (one for one in lines if one.kind != "option")
        lines = sorted(named, key=lambda one: one.kind != "right")
    return lines


def mistaken(step: Answer, view: View) -> list[Block]:
    """The note that was named instead, and what it means, where that is not said already."""
    is_said = bool(step.asking.options) and _is_of_meanings(step)
    if view.mistaken is None or view.language is None or is_said:
        return []
    note = view.mistaken.note
    meaning = shown(note.meaning.prefer(view.language) or "")
    return [line(heading(note, view.language), "mistaken"), line(meaning)]


def _is_of_meanings(step: Answer) -> bool:
    return step.asking.question.lane.way is Way.MEANING


def _picked(step: Answer, view: View, say: Speaker) -> Iterator[Block]:
    """The verdict on what was picked; of a meaning, whose it is."""
    if isinstance(step.verdict, Right):
        yield line(say(verdicts.RIGHT), "verdict")
    elif isinstance(step.verdict, Other):
        yield line(say(review.WRONG), "verdict")
        if view.mistaken and view.language and _is_of_meanings(step):
            term = one_line(view.mistaken.note.term.prefer(view.language) or "")
            yield line(say(review.PICKED_MEANING, term=shown(term)))


def _closed(number: int, option: Option, step: Answer, say: Speaker) -> Block:
    text = _text(option)
    is_right = option.note == step.asking.turn.card.note
    if not is_right and not (isinstance(step.verdict, Other) and step.verdict.note == option.note):
        return numbered(number, text)
    kind: Kind = "right" if is_right else "wrong"
    label = texts.PICKED
    if is_right:
        label = texts.PICKED_RIGHT if isinstance(step.verdict, Right) else texts.RIGHT_ONE
    if _is_of_meanings(step):  # whose end may be out of sight
        return numbered(number, f"({say(label)}) {text}", kind)
    return numbered(number, f"{text} ({say(label)})", kind)


def _text(option: Option) -> str:
    return shown(one_line(option.text))


def _told(step: Answer, say: Speaker) -> Iterator[Block]:
    """The lines of a verdict on what was typed."""
    verdict, asking = step.verdict, step.asking
    if verdict is None or isinstance(verdict, Blank):
        return
    first, *reasons = verdicts.told(verdict, wanted(asking.note, asking.question.lane), say)
    yield line(shown(first), "verdict")
    if isinstance(verdict, Wrong) and not verdict.marks:
        yield line(say(verdicts.TYPED, marked=shown(step.reply.said or "")))
    for reason in reasons:
        yield _reason(shown(reason), say)


def _reason(text: str, say: Speaker) -> Block:
    """One reason; in the two lines that compare, what differs stands out."""
    for compared, style in ((verdicts.TYPED, "bold $error"), (verdicts.CORRECT, "bold $success")):
        if text.startswith(say(compared, marked="")):
            content = Content(text)
            for found in _DIFFERENCE.finditer(text):
                content = content.stylize(style, *found.span())
            return line(content)
    return line(text)
