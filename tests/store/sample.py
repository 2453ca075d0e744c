"""Small decks, and the few deeds that tests do with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dlcards.core.day import Day, Instant
from dlcards.core.digest import note_digest
from dlcards.core.events import Kind, Retracted, Review, Stamp
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Place
from dlcards.store.store import Store
from dlcards.study.incoming import Incoming
from dlcards.study.library import Plan, plan
from dlcards.study.progress import Tell, silent

DAY = Day(20_000)
NOON = Instant(DAY * 86_400_000)
MINUTE = 60_000  # ms

KERNEL = Note(
    "kernel",
    term=Bilingual("커널", "kernel"),
    meaning=Bilingual(
        "입력 위를 미끄러지는 작은 가중치", "Small weights that slide over the input"
    ),
    cloze=Bilingual("{{1:커널}}이 {{2:입력}} 위를 지난다"),
)
STRIDE = Note(
    "stride",
    term=Bilingual(en="stride"),
    meaning=Bilingual("한 번에 움직이는 칸 수", "How far the kernel moves at once"),
)
PADDING = Note(
    "padding",
    term=Bilingual("패딩", "padding"),
    meaning=Bilingual("가장자리에 두르는 값", "Values put round the rim"),
)
POOL = Note(
    "pool",
    term=Bilingual("풀링", "pooling"),
    meaning=Bilingual(en="A window made one value"),
)


def deck(name: str, *notes: Note, **changes: Any) -> Deck:
    """A deck of these notes."""
    return Deck(name, Bilingual(f"{name} 덱", name), notes, **changes)


CONVOLUTION = deck("convolution", KERNEL, STRIDE)
EDGES = deck("edges", PADDING, POOL)


def card(text: str) -> CardKey:
    """The card `deck/note/lane`."""
    return CardKey.parse(text)


def note_key(text: str) -> NoteKey:
    """The note `deck/note`."""
    return NoteKey.parse(text)


def bring(store: Store, *decks: Deck, at: int = NOON, tell: Tell = silent) -> Plan:
    """Import decks as the program does; each has a file of its own."""
    incoming = [
        Incoming(
            one,
            Place(one.id),
            {note.id: Place(one.id) for note in one.notes},
            f"/{one.id}.yaml",
            " ".join(note_digest(note) for note in one.notes),
        )
        for one in decks
    ]
    planned = plan(incoming, store.shelf)
    assert not planned.problems
    store.shelf.deliver(planned.deliveries, Instant(at), tell)
    return planned


def answer(
    store: Store,
    key: str,
    grade: int,
    *,
    day: int = DAY,
    at: int | None = None,
    kind: Kind = Kind.REVIEW,
) -> Review:
    """Answer a card at the noon of `day`, or at `at`."""
    when = Instant(day * 86_400_000 if at is None else at)
    return store.journal.append(
        lambda stamp: Review(stamp, card(key), Grade(grade), Day(day), kind), when
    )


def take_back(store: Store, target: Stamp, *, at: int) -> Retracted:
    """Undo what has the stamp `target`."""
    return store.journal.append(lambda stamp: Retracted(stamp, target), Instant(at))


def rows(store: Store, table: str) -> list[tuple[Any, ...]]:
    """All rows of a table, in the order of their ids."""
    driver = store.connection.connection.driver_connection
    assert driver is not None
    return list(driver.execute(f"SELECT * FROM {table} ORDER BY 1, 2"))


def cache(store: Store) -> list[list[tuple[Any, ...]]]:
    """All that a rebuild must reproduce."""
    return [rows(store, "schedule"), rows(store, "note"), rows(store, "meta")]


def break_cache(store: Store, *statements: str) -> None:
    """Change the store behind its back."""
    driver = store.connection.connection.driver_connection
    assert driver is not None
    for statement in statements:
        driver.execute(statement)


def keys(cards: Iterable[CardKey]) -> list[str]:
    """Cards by their written names."""
    return [str(one) for one in cards]
