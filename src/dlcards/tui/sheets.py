"""What is written on the paper at each step of a sitting."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from dlcards.core.events import Asked
from dlcards.core.lane import Way
from dlcards.core.language import Language
from dlcards.core.safe import one_line
from dlcards.i18n import review
from dlcards.i18n import trainer as texts
from dlcards.i18n.questions import asked
from dlcards.i18n.text import Speaker
from dlcards.study.page import Part, heading, own_parts, parts, parts_after, shown
from dlcards.study.steps import Answer, Asking, Finished, Reading
from dlcards.tui.note_sheet import Sheet, entries, with_other_half
from dlcards.tui.view import View
from dlcards.tui.widgets.paper import Piece
from dlcards.tui.widgets.prose import Block, Kind, entry, line


def sheet(view: View, say: Speaker, *, is_whole: bool) -> Sheet:
    """What the step calls for; notes are written in both languages where `is_whole`."""
    match view.step:
        case Reading() as step:
            return _reading(step, view, say, is_whole=is_whole)
        case Asking() as step:
            return _asking(step, say)
        case Answer() as step:
            return _answer(step, view, say, is_whole=is_whole)
        case Finished():
            return Sheet([])


def _reading(step: Reading, view: View, say: Speaker, *, is_whole: bool) -> Sheet:
    """A note to be read, whole."""
    language = step.turn.card.lane.language
    found = [*parts(step.note, language, _names(view, language)), *_own(view)]
    written = Sheet(
        [
            line(say(texts.READ_FIRST), "question"),
            line(heading(step.note, language), "title"),
            *entries(found, say, _picture(view)),
        ]
    )
    return with_other_half(written, step.note, language, say) if is_whole else written


def _asking(step: Asking, say: Speaker) -> Sheet:
    """A question with its options, and the hint that was asked for last."""
    hints = [entry(say(texts.HINT), shown(hint), "hint") for hint in step.hints[-1:]]
    return Sheet([*_question(step, say), *_options(step), *hints], look_at=hints)


def _answer(step: Answer, view: View, say: Speaker, *, is_whole: bool) -> Sheet:
    """The question with its answer, and what else the note has to say."""
    note, lane = step.asking.note, step.asking.question.lane
    from dlcards.tui.verdict_sheet import mistaken, verdict_lines

    found = [*_own(view), *parts_after(note, lane, _names(view, lane.language))]
    said = _apart([*verdict_lines(step, view, say), *_wanted(step, say), *mistaken(step, view)])
    lines = [*_question(step.asking, say), *said, *entries(found, say, _picture(view))]
    written = Sheet(lines, look_at=said)
    return with_other_half(written, note, lane.language, say) if is_whole else written


def _options(step: Asking) -> list[Piece]:
    if not step.options:
        return []
    from dlcards.tui.verdict_sheet import open_options

    return [open_options(step.options)]


def _apart(said: list[Block]) -> list[Block]:
    """What is said to a reply, with room above and below."""
    said[0] = replace(said[0], above=1)
    said[-1] = replace(said[-1], below=1)
    return said


def _wanted(step: Answer, say: Speaker) -> list[Block]:
    """The right answer, unless the verdict says it: among the options where there were some."""
    if step.asking.asked is Asked.CHOICE:
        from dlcards.tui.verdict_sheet import closed_options

        return closed_options(step, say)
    if step.asking.asked is Asked.TYPE:
        from dlcards.i18n.verdicts import names_answer

        if names_answer(step.verdict):
            return []
    kind: Kind = "plain" if step.asking.question.lane.way is Way.MEANING else "answer"
    return [line(shown(step.asking.question.answer), kind)]


def _question(step: Asking, say: Speaker) -> list[Block]:
    """What is asked is said in the language in which it is asked."""
    lane = step.question.lane
    is_term = lane.way in {Way.MEANING, Way.TERM}
    told = [say(review.APART, told=shown(one_line(step.apart)))] if step.apart else []
    return [
        line(asked(lane, Speaker(lane.prompt)), "question"),
        line(shown(step.question.prompt), "term" if is_term else "plain"),
        *(line(text, "apart") for text in told),
    ]


def _names(view: View, language: Language) -> Mapping[str, str]:
    return view.leaf.names(language) if view.leaf else {}


def _own(view: View) -> list[Part]:
    return own_parts(view.leaf.words) if view.leaf else []


def _picture(view: View) -> Path | None:
    return view.leaf.picture if view.leaf else None
