"""Which notes may stand beside the right one where a question is a choice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dlcards.core.choice import Keyed
from dlcards.core.events import Event, Review
from dlcards.core.keys import NoteKey
from dlcards.core.luck import salt
from dlcards.core.note import Note
from dlcards.study.ports import Shelf

_NEAR = 60  # notes read for one question, whatever the shelf holds
_LINKS = 12


def candidates(shelf: Shelf, own: Keyed, confused: Iterable[NoteKey], luck: str) -> Sequence[Keyed]:
    """The notes confused with `own`, those that it says to see, its neighbours, and some others."""
    named = [*confused, *_links(own.key, own.note)]
    shelved = [shelf.note(key) for key in named]
    found = [one for one in shelved if one is not None and not one.is_retired]
    near = shelf.near(own.key, salt(luck), _NEAR)
    return [*{one.key: Keyed(one.key, one.note) for one in (*found, *near)}.values()]


def mistaken_for(shelf: Shelf, history: Iterable[Event]) -> Sequence[NoteKey]:
    """The notes that the reviews in a note's history took for it, by the keys they have today."""
    named = dict.fromkeys(
        event.reply.mistaken
        for event in history
        if isinstance(event, Review) and event.reply and event.reply.mistaken
    )
    return [shelved.key for key in named if (shelved := shelf.note(key)) is not None]


def _links(key: NoteKey, note: Note) -> Sequence[NoteKey]:
    names = [name if "/" in name else f"{key.deck}/{name}" for name in note.see[:_LINKS]]
    return [NoteKey.parse(name) for name in names]
