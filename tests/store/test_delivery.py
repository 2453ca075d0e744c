"""Decks on the shelf: what an import changes, what it keeps, and that it is all or nothing."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from dlcards.core.day import Instant
from dlcards.core.events import Moved, Retired, Returned
from dlcards.core.language import Bilingual
from dlcards.core.luck import salt
from dlcards.core.note import Deck
from dlcards.store import delivery
from dlcards.store.store import Store, open_store
from dlcards.study.ports import Delivery, StoreTrouble
from tests.store.sample import (
    CONVOLUTION,
    DAY,
    EDGES,
    KERNEL,
    MINUTE,
    NOON,
    PADDING,
    POOL,
    STRIDE,
    answer,
    bring,
    cache,
    card,
    deck,
    keys,
    note_key,
    rows,
)

SECOND = 1_000  # ms
RIM = replace(PADDING, id="rim", was=(note_key("edges/padding"),))


def changed(store: Store, note: str) -> int:
    """When a note's content last changed."""
    found = store.shelf.note(note_key(note))
    assert found is not None
    return found.changed


def present(store: Store, note: str) -> list[str]:
    """The lanes that a note has the parts for."""
    return [str(one.key.lane) for one in store.journal.cards(note_key(note)) if one.is_present]


# Changes


def test_a_note_whose_text_changed_is_newer_than_before(store: Store) -> None:
    bring(store, deck("edges", replace(PADDING, tags=("rim",)), POOL), at=NOON + MINUTE)
    assert changed(store, "edges/padding") == NOON + MINUTE
    assert changed(store, "edges/pool") == NOON


@pytest.mark.parametrize("at", [NOON, NOON + 1, NOON - 9 * MINUTE])
def test_a_change_is_a_second_newer_even_where_the_clock_says_otherwise(
    store: Store, at: int
) -> None:
    bring(store, deck("edges", replace(PADDING, tags=("rim",)), POOL), at=at)
    assert changed(store, "edges/padding") == NOON + SECOND


def test_another_order_is_no_change_of_content(store: Store) -> None:
    bring(store, deck("edges", POOL, PADDING), at=NOON + MINUTE)
    assert [str(one.key) for one in store.shelf.notes("edges")] == ["edges/pool", "edges/padding"]
    assert changed(store, "edges/pool") == NOON


def test_importing_the_same_again_writes_nothing(store: Store) -> None:
    before = [cache(store), rows(store, "event"), rows(store, "name")]
    bring(store, CONVOLUTION, EDGES, at=NOON + MINUTE)
    assert [cache(store), rows(store, "event"), rows(store, "name")] == before


def test_names_are_those_of_the_present_text(store: Store) -> None:
    bring(store, deck("edges", replace(PADDING, term=Bilingual("덧대기", "Zero-Fill")), POOL))
    assert store.shelf.named("padding") == [note_key("edges/padding")], "its id is still a name"
    assert store.shelf.named("패딩") == []
    assert store.shelf.named("zero fill") == store.shelf.named("덧대기")


# Lanes


def test_a_lane_that_goes_and_comes_back_keeps_its_state(store: Store) -> None:
    answer(store, "edges/padding/ko.name", 4)
    before = store.journal.card(card("edges/padding/ko.name"))
    english = replace(PADDING, term=Bilingual(en="padding"), meaning=Bilingual(en="A rim"))
    bring(store, deck("edges", english, POOL))
    assert present(store, "edges/padding") == ["en.name", "en.meaning"]
    gone = store.journal.card(card("edges/padding/ko.name"))
    assert gone is not None
    assert before is not None
    assert (gone.state, gone.queue_day) == (before.state, None)
    bring(store, EDGES)
    assert store.journal.card(card("edges/padding/ko.name")) == before
    assert store.verify() == []


def test_a_lane_that_comes_to_a_begun_note_follows_the_next_day(store: Store) -> None:
    answer(store, "edges/pool/en.name", 4)
    bring(store, deck("edges", PADDING, replace(POOL, cloze=Bilingual(en="A {{1:window}}"))))
    found = store.journal.card(card("edges/pool/en.cloze.1"))
    assert found is not None
    assert found.queue_day == DAY + 1
    assert store.verify() == []


# Moves


MOVES: dict[str, tuple[list[Deck], str]] = {
    "within a deck": ([deck("edges", RIM, POOL)], "edges/rim"),
    "to another deck": ([deck("edges", POOL), deck("convolution", KERNEL, STRIDE, RIM)],
                        "convolution/rim"),
    "to another deck that comes first": (
        [deck("convolution", KERNEL, STRIDE, RIM), deck("edges", POOL)], "convolution/rim"),
    "to another deck alone": ([deck("convolution", KERNEL, STRIDE, RIM)], "convolution/rim"),
    "to a new deck": ([deck("rims", RIM), deck("edges", POOL)], "rims/rim"),
}  # fmt: skip


@pytest.mark.parametrize(("decks", "target"), MOVES.values(), ids=MOVES.keys())
def test_a_note_that_moves_brings_its_history_and_its_luck(
    store: Store, decks: list[Deck], target: str
) -> None:
    fact = answer(store, "edges/padding/ko.name", 4)
    before = store.journal.card(fact.card)
    bring(store, *decks, at=NOON + MINUTE)
    after = store.journal.card(card(f"{target}/ko.name"))
    assert before is not None
    assert after == replace(before, key=card(f"{target}/ko.name"))
    assert after.luck == salt("edges/padding/ko.name")
    history = store.journal.history(note_key(target))
    assert [type(one) for one in history] == [type(fact), Moved]
    assert store.shelf.former(note_key("edges/padding")) == note_key(target)
    found = store.shelf.note(note_key("edges/padding"))
    assert found is not None
    assert (str(found.key), str(found.oldest)) == (target, "edges/padding")
    assert changed(store, target) == NOON
    assert store.verify() == []


def test_a_note_that_moves_on_keeps_all_its_keys(store: Store) -> None:
    answer(store, "edges/padding/ko.name", 4)
    bring(store, deck("edges", RIM, POOL))
    answer(store, "edges/rim/ko.name", 4, day=DAY + 1)
    margin = replace(RIM, id="margin", was=(*RIM.was, note_key("edges/rim")))
    bring(store, deck("edges", margin, POOL), at=NOON + MINUTE)
    found = store.journal.card(card("edges/margin/ko.name"))
    assert found is not None
    assert found.luck == salt("edges/padding/ko.name")
    assert len(store.journal.history(note_key("edges/margin"))) == 4
    for former in ("edges/padding", "edges/rim"):
        assert store.shelf.former(note_key(former)) == note_key("edges/margin")
    assert store.verify() == []


def test_an_answer_under_a_key_that_was_left_meanwhile_counts(store: Store) -> None:
    """A terminal that has been asking since before the import still knows the old key."""
    bring(store, deck("edges", RIM, POOL))
    answer(store, "edges/padding/ko.name", 4)
    found = store.journal.card(card("edges/rim/ko.name"))
    assert found is not None
    assert found.state.asked == DAY
    assert store.verify() == []


def test_a_note_that_forgets_to_list_its_former_key_keeps_it(store: Store) -> None:
    bring(store, deck("edges", RIM, POOL))
    bring(store, deck("edges", replace(RIM, was=()), POOL), at=NOON + MINUTE)
    found = store.shelf.note(note_key("edges/rim"))
    assert found is not None
    assert str(found.oldest) == "edges/padding"
    assert store.shelf.former(note_key("edges/padding")) == note_key("edges/rim")
    assert store.verify() == []


def test_a_note_that_takes_the_place_of_another_takes_its_events_too(store: Store) -> None:
    """Two notes turn out to be one: the older key's luck, both histories, the file's text."""
    answer(store, "edges/padding/en.name", 4, at=NOON)
    answer(store, "edges/pool/en.name", 5, day=DAY + 1)
    merged = replace(POOL, was=(note_key("edges/padding"),), meaning=Bilingual("뜻", "meaning"))
    bring(store, deck("edges", merged), at=NOON + 3_000 * MINUTE)
    assert [str(one.key) for one in store.shelf.notes("edges")] == ["edges/pool"]
    found = store.journal.card(card("edges/pool/en.name"))
    assert found is not None
    assert found.state.asked == DAY + 1
    assert found.luck == salt("edges/padding/en.name")
    kinds = [type(one).__name__ for one in store.journal.history(note_key("edges/pool"))]
    assert kinds == ["Review", "Review", "Moved"]
    assert store.shelf.named("padding") == []
    assert store.verify() == []


# Leaving and coming back


def test_a_note_that_leaves_and_returns_has_lost_nothing(store: Store) -> None:
    answer(store, "edges/pool/en.name", 4)
    before = store.journal.card(card("edges/pool/en.name"))
    bring(store, deck("edges", PADDING), at=NOON + MINUTE)
    gone = store.shelf.note(note_key("edges/pool"))
    assert gone is not None
    assert gone.is_retired
    retired = store.journal.card(card("edges/pool/en.name"))
    assert retired is not None
    assert retired.queue_day is None
    bring(store, EDGES, at=NOON + 2 * MINUTE)
    assert store.journal.card(card("edges/pool/en.name")) == before
    history = store.journal.history(note_key("edges/pool"))
    assert [type(one) for one in history[1:]] == [Retired, Returned]
    assert store.verify() == []


def test_a_retired_note_may_return_under_another_key(store: Store) -> None:
    answer(store, "edges/padding/ko.name", 4)
    before = store.journal.card(card("edges/padding/ko.name"))
    bring(store, deck("edges", POOL))
    bring(store, deck("edges", RIM, POOL), at=NOON + MINUTE)
    after = store.journal.card(card("edges/rim/ko.name"))
    assert before is not None
    assert after == replace(before, key=card("edges/rim/ko.name"))
    assert store.verify() == []


def test_a_note_that_the_log_knew_before_the_shelf_did_finds_its_history(empty: Store) -> None:
    answer(empty, "edges/padding/ko.name", 4)
    assert empty.journal.card(card("edges/padding/ko.name")) is None
    bring(empty, EDGES)
    found = empty.journal.card(card("edges/padding/ko.name"))
    assert found is not None
    assert found.state.asked == DAY
    assert empty.verify() == []


# All or nothing


def everything(store: Store) -> list[object]:
    """All that an import could touch."""
    return [cache(store), *(rows(store, table) for table in ("event", "deck", "former", "name"))]


@pytest.mark.parametrize(
    "step", ["_record", "_move", "_write", "_remember_formers", "retire", "settle"]
)
def test_an_import_that_fails_on_the_way_changes_nothing(
    store: Store, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(store, "edges/padding/ko.name", 4)
    before = everything(store)
    real: Callable[..., object] = getattr(delivery.Delivering, step)

    def failing(self: object, *given: object, **named: object) -> None:
        real(self, *given, **named)
        raise RuntimeError(step)

    monkeypatch.setattr(delivery.Delivering, step, failing)
    with pytest.raises(RuntimeError, match=step):
        bring(store, deck("convolution", KERNEL), deck("rims", RIM), deck("edges", POOL))
    assert everything(store) == before
    monkeypatch.undo()
    bring(store, deck("convolution", KERNEL), deck("rims", RIM), deck("edges", POOL))
    assert store.verify() == []


@pytest.mark.parametrize("share", [0, 0.3, 0.6, 0.9, 1])
def test_an_import_that_is_stopped_changes_nothing(store: Store, share: float) -> None:
    answer(store, "edges/padding/ko.name", 4)
    before = everything(store)

    def stop(told: float) -> None:
        if told >= share:
            raise KeyboardInterrupt

    decks = deck("edges", POOL, RIM), deck("new", KERNEL)
    with pytest.raises(KeyboardInterrupt):
        bring(store, *decks, tell=stop)
    assert everything(store) == before
    bring(store, *decks)
    assert store.verify() == []


def test_an_import_while_another_terminal_writes_waits_and_then_says_so(filed: Store) -> None:
    other = open_store(filed.path)
    other.connection.connection.cursor().execute("PRAGMA busy_timeout = 20")
    filed.connection.connection.cursor().execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreTrouble) as trouble:
        other.shelf.deliver([Delivery(deck("new", POOL), "file", "digest")], NOON)
    filed.connection.connection.cursor().execute("ROLLBACK")
    assert trouble.value.code == "busy"
    assert [one.id for one in other.shelf.decks()] == ["convolution", "edges"]
    other.close()


# What went to Anki


def test_an_export_that_widens_is_newer_than_every_note(store: Store) -> None:
    names, both = ["ko.name"], ["ko.name", "en.name"]
    assert store.shelf.widen("edges", names, NOON) == 0, "the first export changes nothing"
    assert store.shelf.widen("edges", names, NOON) == 0
    assert store.shelf.widen("edges", both, NOON) == NOON + SECOND
    assert store.shelf.widen("edges", names, NOON) == NOON + SECOND, "what was wide stays wide"
    assert store.shelf.widen("edges", [*both, "ko-en"], Instant(NOON + MINUTE)) == NOON + MINUTE
    assert store.shelf.widen("convolution", both, NOON) == 0, "each deck for itself"


def test_what_the_shelf_gives_is_what_was_put_there(store: Store) -> None:
    assert [one.note for one in store.shelf.notes("convolution")] == [KERNEL, STRIDE]
    found = store.shelf.decks()
    assert [(one.id, one.notes) for one in found] == [("convolution", 2), ("edges", 2)]
    assert keys(one.key for one in store.journal.cards(note_key("edges/pool"))) == [
        f"edges/pool/{lane}" for lane in POOL.lanes()
    ]
