"""What is written on the paper at each step of a sitting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from textual.widget import Widget

from dlcards.core.lane import Lane, Way
from dlcards.core.note import Note
from dlcards.i18n import details
from dlcards.i18n import trainer as texts
from dlcards.i18n.questions import LANGUAGES, asked
from dlcards.i18n.text import Speaker
from dlcards.study.page import Part, heading, other_half, parts, parts_after, shown
from dlcards.study.steps import Answer, Asking, Finished, Reading
from dlcards.tui.view import View
from dlcards.tui.widgets.paper import Entry, line
from dlcards.tui.widgets.picture import Picture


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written, and where the learner looks first: at the top, or at one of the lines."""

    lines: list[Widget]
    look_at: Widget | None = None


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
    lane = step.turn.card.lane
    lines = [
        line(say(texts.READ_FIRST), "question"),
        line(heading(step.note, lane.language), "answer"),
        *_entries(parts(step.note, lane.language, view.see), say, view.picture),
    ]
    return _with_other_half(Sheet(lines), step.note, lane, say) if is_whole else Sheet(lines)


def _asking(step: Asking, say: Speaker) -> Sheet:
    """A question, and the hint that was asked for last."""
    hints = [Entry(say(texts.HINT), shown(hint), "hint") for hint in step.hints[-1:]]
    return Sheet([*_question(step), *hints], look_at=hints[0] if hints else None)


def _answer(step: Answer, view: View, say: Speaker, *, is_whole: bool) -> Sheet:
    """The question with its answer, and what else the note has to say."""
    note, lane = step.asking.note, step.asking.question.lane
    kind = "answer meaning" if lane.way is Way.MEANING else "answer"
    wanted = line(shown(step.asking.question.answer), kind)
    entries = _entries(parts_after(note, lane, view.see), say, view.picture)
    lines = [*_question(step.asking), wanted, *entries]
    written = Sheet(lines, look_at=wanted)
    return _with_other_half(written, note, lane, say) if is_whole else written


def _question(step: Asking) -> list[Widget]:
    """What is asked is said in the language in which it is asked."""
    lane = step.question.lane
    is_term = lane.way in {Way.MEANING, Way.TERM}
    return [
        line(asked(lane, Speaker(lane.prompt)), "question"),
        line(shown(step.question.prompt), "prompt term" if is_term else "prompt"),
    ]


def _with_other_half(written: Sheet, note: Note, lane: Lane, say: Speaker) -> Sheet:
    entries = _entries(other_half(note, lane.language), say)
    if not entries:
        return written
    head = line(say(LANGUAGES[lane.language.other]), "half")
    return Sheet([*written.lines, head, *entries], look_at=entries[0])


def _entries(found: Iterable[Part], say: Speaker, picture: Path | None = None) -> list[Widget]:
    """The parts, each under its name; a figure is its words, and the picture where there is one."""
    entries: list[Widget] = []
    for part in found:
        kind = "beware" if part.label is details.BEWARE else ""
        entries.append(Entry(say(part.label), part.text, kind))
        if part.label is details.FIGURE and picture is not None:
            entries.append(Picture(picture))
    return entries
