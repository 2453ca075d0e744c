"""New notes and to-dos as lines, in a deck's own habits, with a remark at each missing half."""

from __future__ import annotations

from dlcards.core.language import Language
from dlcards.core.note import Figure, Note, Remembered
from dlcards.core.plain import plain_note
from dlcards.decks.writing import item_lines, part_lines, remembered_lines
from dlcards.glossary.draft import Stub
from dlcards.glossary.merging.habits import Habits
from dlcards.glossary.merging.plan import Arrival
from dlcards.glossary.merging.remarks import BEHIND_FIGURE, figure_remark, half_remarks
from dlcards.glossary.merging.to_do import to_do
from dlcards.i18n import building
from dlcards.i18n.text import Speaker


def arrival_lines(arrival: Arrival, habits: Habits, language: Language) -> list[str]:
    """A note as an item of the deck's notes, or a to-do as a comment among them."""
    if isinstance(arrival.what, Stub):
        return [" " * habits.dash + line for line in to_do(arrival.what, language)]
    lines = _note_lines(arrival.what, arrival.missing, habits, language)
    return item_lines(lines, habits.dash)


def memory_lines(remembered: Remembered, language: Language) -> list[str]:
    """A deck's `built`, and what it is for."""
    return [f"# {Speaker(language)(building.REMEMBERED)}", *remembered_lines(remembered)]


def _note_lines(
    note: Note, missing: Figure | None, habits: Habits, language: Language
) -> list[str]:
    lines, indent = list[str](), " " * habits.keys
    for key, value in plain_note(note).items():
        if missing and key in BEHIND_FIGURE:
            lines.append(indent + figure_remark(missing, language))
            missing = None
        lines += part_lines(key, value, habits.keys, habits.step)
        lines += [indent + remark for remark in half_remarks(key, value, language)]
    return lines
