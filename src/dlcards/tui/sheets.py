"""What is written on the paper at each step of a sitting."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget

from dlcards.core.lane import Lane, Way
from dlcards.core.note import Note
from dlcards.i18n import details
from dlcards.i18n import trainer as texts
from dlcards.i18n.questions import LANGUAGES, asked
from dlcards.i18n.text import Speaker
from dlcards.study.page import Part, heading, other_half, parts, parts_after, shown
from dlcards.study.sitting import Answer, Asking, Reading
from dlcards.tui.session import View
from dlcards.tui.widgets.paper import Entry, line


def reading(step: Reading, view: View, say: Speaker, *, is_whole: bool) -> list[Widget]:
    """A note to be read, whole."""
    language = step.turn.card.lane.language
    return [
        line(say(texts.READ_FIRST), "question"),
        line(heading(step.note, language), "answer"),
        *_entries(parts(step.note, language, view.see), say),
        *_other_half(step.note, step.turn.card.lane, say, is_whole=is_whole),
    ]


def asking(step: Asking, say: Speaker) -> list[Widget]:
    """A question, and the hints that were asked for."""
    hints = (Entry(say(texts.HINT), shown(hint), "hint") for hint in step.hints[-1:])
    return [*_question(step), *hints]


def answer(step: Answer, view: View, say: Speaker, *, is_whole: bool) -> list[Widget]:
    """The question with its answer, and what else the note has to say."""
    note, lane = step.asking.note, step.asking.question.lane
    is_term = lane.way is not Way.MEANING
    return [
        *_question(step.asking),
        line(shown(step.asking.question.answer), "answer" if is_term else "answer meaning"),
        *_entries(parts_after(note, lane, view.see), say),
        *_other_half(note, lane, say, is_whole=is_whole),
    ]


def _question(step: Asking) -> list[Widget]:
    """What is asked is said in the language in which it is asked."""
    lane = step.question.lane
    is_term = lane.way in {Way.MEANING, Way.TERM}
    return [
        line(asked(lane, Speaker(lane.prompt)), "question"),
        line(shown(step.question.prompt), "prompt term" if is_term else "prompt"),
    ]


def _other_half(note: Note, lane: Lane, say: Speaker, *, is_whole: bool) -> list[Widget]:
    found = other_half(note, lane.language) if is_whole else []
    if not found:
        return []
    return [line(say(LANGUAGES[lane.language.other]), "half"), *_entries(found, say)]


def _entries(found: Iterable[Part], say: Speaker) -> list[Widget]:
    return [
        Entry(say(part.label), part.text, "beware" if part.label is details.BEWARE else "")
        for part in found
    ]
