"""`dlcards show NOTE`: one note, found by any of its names, with its cards."""

from __future__ import annotations

from collections.abc import Sequence

import click

from dlcards.cli.command import argument, flag, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.note import words_json
from dlcards.cli.paper import part_lines, short
from dlcards.cli.session import NotFound, Session
from dlcards.cli.table import table
from dlcards.core.day import written
from dlcards.core.keys import NoteKey
from dlcards.core.memory import Scheduled, Unseen
from dlcards.core.plain import plain_note
from dlcards.core.safe import one_line
from dlcards.core.words import OwnWords
from dlcards.i18n import details, reports
from dlcards.i18n import help as texts
from dlcards.i18n import history as told
from dlcards.i18n.intervals import interval
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE
from dlcards.study.care import state_of
from dlcards.study.desk import Desk
from dlcards.study.finding import find
from dlcards.study.history import Line, history
from dlcards.study.page import heading, names_seen, own_parts, parts
from dlcards.study.ports import Card, ShelvedNote

_LIKE_MANY = ("aliases", "tags", "see", "was", "also")
_SHARED = (details.FORMULA, details.FIGURE, details.SEE, details.SOURCE)  # told once
_PARTS = (
    "term", "aliases", "meaning", "cloze", "example", "formula", "figure", "beware", "tags",
    "see", "was", "also", "source",
)  # fmt: skip


def command(say: Speaker) -> click.Command:
    """The command."""
    words = argument(say, "words", "NOTE", texts.A_NOTE, nargs=-1, required=True)
    past = flag(say, "--history", "with_history", about=texts.O_HISTORY)
    return make("show", say, [words, past, json_flag(say)], _show)


def _show(session: Session, words: tuple[str, ...], with_history: bool, as_json: bool) -> None:
    text = one_line(" ".join(words))
    with session.desk() as desk:
        found = find(desk.shelf, text)
        shelved = desk.shelf.note(found[0]) if len(found) == 1 else None
        if shelved is None:
            _tell_candidates(session, text, found, as_json=as_json)
            return
        cards = desk.journal.cards(shelved.key)
        past = history(desk, shelved.key) if with_history else None
        if as_json:
            shown = _note_json(shelved, desk.journal.words(shelved.key), cards)
            session.print_json(shown if past is None else shown | _history_json(past))
            return
        _print(session, desk, shelved, cards)
        if past is not None:
            _print_history(session, past)


def _tell_candidates(
    session: Session, text: str, found: Sequence[NoteKey], *, as_json: bool
) -> None:
    candidates = [str(key) for key in found]
    if as_json:
        session.print_json({"candidates": candidates})
    elif candidates:
        session.talk(TROUBLE["several-notes"], name=short(text))
        for key in candidates:
            click.echo(key)
    else:
        raise NotFound("no-note", name=short(text))
    session.exit_code = 1


def _history_json(past: Sequence[Line]) -> dict[str, object]:
    entries = [
        {
            "day": written(one.day),
            "lane": None if one.lane is None else str(one.lane),
            "what": one.kind,
            **one.values,
            "interval": one.interval,
        }
        for one in past
    ]
    return {"history": entries}


def _print_history(session: Session, past: Sequence[Line]) -> None:
    click.echo()
    say = session.say
    rows = [[written(one.day), str(one.lane or ""), one.told(say)] for one in past]
    for text in table([say(told.HISTORY), "", ""], rows, frozenset()) if rows else ():
        click.echo(text)
    if not rows:
        click.echo(say(told.NO_HISTORY))


def _note_json(shelved: ShelvedNote, words: OwnWords, cards: Sequence[Card]) -> dict[str, object]:
    plain = plain_note(shelved.note)
    fields = {name: plain.get(name, [] if name in _LIKE_MANY else None) for name in _PARTS}
    fields["aliases"] = plain.get("aliases", {})
    listed = [card_json(card, is_retired=shelved.is_retired) for card in _told(cards)]
    return {
        "deck": shelved.key.deck,
        "note": shelved.key.note,
        **fields,
        **words_json(words),
        "cards": listed,
    }


def card_json(card: Card, *, is_retired: bool = False) -> dict[str, object]:
    """A card as JSON tells it; easiness like 2.5, interval in days."""
    return {"card": str(card.key), "state": state_of(card, is_retired=is_retired)} | _schedule(card)


def _schedule(card: Card) -> dict[str, object]:
    match card.state.memory:
        case Unseen():
            unknown = dict.fromkeys(("due", "interval", "easiness", "repetition"))
            return {**unknown, "lapses": 0, "reviews": 0}
        case Scheduled() as memory:
            return {
                "due": written(memory.due),
                "interval": memory.interval,
                "easiness": memory.easiness / 100,
                "repetition": memory.repetition,
                "lapses": memory.lapses,
                "reviews": memory.reviews,
            }


def _print(session: Session, desk: Desk, shelved: ShelvedNote, cards: Sequence[Card]) -> None:
    say, note = session.say, shelved.note
    languages = [say.language, say.language.other]
    for language in languages:
        if note.term.get(language) or note.meaning.get(language):
            click.echo(heading(note, language))
            see = names_seen(desk.shelf, shelved.key, note, language)
            for part in parts(note, language, see):
                if language is say.language or part.label not in _SHARED:
                    click.echo("\n".join(part_lines(say, part)))
            click.echo()
    if own := own_parts(desk.journal.words(shelved.key)):
        for part in own:
            click.echo("\n".join(part_lines(say, part)))
        click.echo()
    header = [str(shelved.key), *(say(text) for text in reports.CARD_COLUMNS)]
    rows = [_row(say, card, is_retired=shelved.is_retired) for card in _told(cards)]
    for line in table(header, rows, frozenset({4})):
        click.echo(line)


def _row(say: Speaker, card: Card, *, is_retired: bool) -> list[str]:
    memory = card.state.memory
    row = [str(card.key.lane), say(reports.STATES[state_of(card, is_retired=is_retired)])]
    if not isinstance(memory, Scheduled):
        return [*row, "", "", ""]
    days = interval(memory.interval, say.language)
    return [*row, written(memory.due), days, f"{memory.easiness / 100:.2f}"]


def _told(cards: Sequence[Card]) -> list[Card]:
    """The cards worth telling of: those that can be asked, and those that have a history."""
    return [card for card in cards if card.is_present or isinstance(card.state.memory, Scheduled)]
