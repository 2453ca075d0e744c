"""What a lane asks of a note, and what it wants to hear."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core import cloze
from dlcards.core.lane import Lane, Way
from dlcards.core.note import Note


class Question(Struct, frozen=True):
    """One question: the text that is shown, and the answer that is wanted."""

    lane: Lane
    prompt: str
    answer: str


def question(note: Note, lane: Lane) -> Question:
    """What `lane` asks; raise ValueError where the note has no parts for it."""
    language = lane.language
    term = note.term.prefer(language)
    match lane.way:
        case Way.NAME:
            prompt, answer = note.meaning.get(language), term
        case Way.MEANING:
            prompt, answer = term, note.meaning.get(language)
        case Way.TERM:
            prompt, answer = note.term.get(language.other), note.term.get(language)
        case _:
            sentence = note.cloze.get(language) or ""
            prompt, answer = cloze.ask(sentence, lane.gap), cloze.answer(sentence, lane.gap)
    if not prompt or not answer:
        raise ValueError(f"{note.id} has no {lane}")
    return Question(lane, prompt, answer)
