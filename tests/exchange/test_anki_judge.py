"""The real Anki opens what we write: it finds every note, every card, and nothing to repair."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from dlcards.core.day import Instant
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.core.note import Figure, Note
from dlcards.exchange.anki.collection import collection_of
from dlcards.exchange.anki.guid import guid
from dlcards.exchange.anki.media import Media
from dlcards.exchange.anki.package import write_package
from dlcards.exchange.shipment import Shipment
from tests.exchange.sample import CHANGED, FIGURE, FULL, NOTES, PLAIN, shipment_of, shipped

LATER = Instant(CHANGED + 60_000)
Import = Callable[[Path], Any]


def counts(log: Any) -> dict[str, int]:
    """Anki's log, as far as something happened."""
    kinds = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck")
    return {kind: len(getattr(log, kind)) for kind in kinds if getattr(log, kind)}


def only_note(anki: Any) -> Any:
    (id_,) = anki.find_notes("")
    return anki.get_note(id_)


def card(anki: Any, note: Note, lane: str) -> Any:
    """The card of a lane, found by template."""
    (id_,) = anki.find_cards(f'key:small/{note.id} card:"{lane}"')
    return anki.get_card(id_)


@pytest.fixture
def send(imported: Import, tmp_path: Path) -> Callable[[Shipment], dict[str, int]]:
    """Write a shipment, import it, and say what came of it."""

    def run(shipment: Shipment) -> dict[str, int]:
        write_package(shipment, tmp_path / "out.apkg")
        return counts(imported(tmp_path / "out.apkg"))

    return run


Send = Callable[[Shipment], dict[str, int]]


def test_all_arrives_and_nothing_needs_repair(anki: Any, send: Send, small: Shipment) -> None:
    assert send(small) == {"new": 3}
    assert anki.note_count() == 3
    assert anki.card_count() == sum(len(note.lanes()) for note in NOTES)
    names = {deck.name for deck in anki.decks.all_names_and_ids()}
    assert names == {"Default", "dlcards", "dlcards::작은 묶음 · A Small Deck"}
    assert anki.models.by_name("dlcards")["originalId"] == 1_767_225_600_000
    message, was_fine = anki.fix_integrity()
    assert was_fine, message
    check = anki.media.check()
    assert not [*check.missing, *check.unused]
    assert not anki.get_empty_cards().notes


def test_cards_come_in_the_decks_order(anki: Any, send: Send, small: Shipment) -> None:
    send(small)
    dues = [{card.due for card in anki.get_note(id_).cards()} for id_ in anki.find_notes("")]
    assert dues == [{1}, {2}, {3}]
    assert anki.db.scalar("select count(*) from cards where queue = 0 and type = 0") == 19


def test_the_fields_are_intact(anki: Any, send: Send, folder: Path) -> None:
    send(shipment_of(shipped(FULL), folder=folder))
    note = only_note(anki)
    assert note.guid == guid(NoteKey("small", "softmax"))
    assert note.mod == CHANGED // 1000
    assert note.tags == ["attention", "딥러닝_기초"]
    assert note["title"] == "소프트맥스 · softmax"
    assert note["meaning.ko"] == (
        r"점수 \(z_i\)를 합이 1인 확률로 바꾼다. 어느 i &lt; j든 순서는 그대로다 (R&amp;D에서도)."
    )
    assert note["meaning.en"] == (
        'Turns scores into "probabilities" that sum to 1; it keeps a &lt; b &amp; costs $5 or $6.'
    )
    assert note["formula"] == r"\[\frac{e^{z_i}}{\sum_{j&lt;n} e^{z_j}}\]"
    assert note["example.ko"] == "점수 [2, 1, 0]<br>둘째 줄"
    assert 'alt="&quot;굵은&quot; 원 &lt;하나&gt;"' in note["figure.ko"]
    assert 'alt="one circle"' in note["figure.en"]
    assert note["source"] == (
        '<a href="https://example.org/?a=1&amp;b=2">A paper &amp; its &lt;title&gt;</a> (1990)'
    )


@pytest.mark.parametrize(
    ("lane", "asked", "told"),
    [
        ("ko.name", ["이것을 무엇이라고", r"점수 \(z_i\)를"], ["소프트맥스", "softmax", "주의"]),
        ("ko.meaning", ["무슨 뜻", "소프트맥스"], [r"점수 \(z_i\)를", "둘째 줄", "출처"]),
        ("en.name", ["What is this called?", "Turns scores"], ["softmax", "Beware", "Source"]),
        ("en.meaning", ["What does this mean?", "softmax"], ["Turns scores", "one circle"]),
        (
            "ko-en",
            ["영어로는", "소프트맥스"],
            ["softmax", "normalised exponential", "told otherwise", "sigmoid"],
        ),
        ("en-ko", ["in Korean?", "softmax"], ["소프트맥스", "소프트 맥스"]),
        ("ko.cloze.1", ["빈칸", "____의 출력은 모두 더하면 1이다"], [">소프트맥스<"]),
        ("ko.cloze.2", ["소프트맥스의 출력은 모두 더하면 ____이다"], [">1<", "소프트맥스"]),
        ("en.cloze.1", ["fills the blank", "The outputs of ____ sum"], [">softmax<", r"\[\frac"]),
    ],
)
def test_every_template_asks_and_answers(
    anki: Any, send: Send, folder: Path, lane: str, asked: list[str], told: list[str]
) -> None:
    send(shipment_of(shipped(FULL), folder=folder))
    found = card(anki, FULL, lane)
    question, answer = (
        side.partition("</style>")[2] for side in (found.question(), found.answer())
    )
    behind = answer.partition("<hr id=answer>")[2]
    assert all(text in question for text in asked), question
    assert all(text in behind for text in told), behind
    assert not any(text in question for text in told if text.startswith(">"))
    assert "{{" not in answer


def test_a_term_in_one_language_stands_in_for_the_other(anki: Any, send: Send) -> None:
    send(shipment_of(shipped(NOTES[1])))
    question = card(anki, NOTES[1], "ko.meaning").question()
    assert '<div class="term" lang="en">stride</div>' in question


def test_coming_again_changes_nothing(anki: Any, send: Send, small: Shipment) -> None:
    send(small)
    assert send(small) == {"duplicate": 3}
    assert anki.card_count() == 19


def test_a_learners_own_edit_survives_an_unchanged_note(
    anki: Any, send: Send, small: Shipment
) -> None:
    send(small)
    note = anki.get_note(anki.find_notes("key:small/padding")[0])
    note["meaning.en"] = "my own words"
    anki.update_note(note)
    send(small)
    assert anki.get_note(note.id)["meaning.en"] == "my own words"


def test_a_corrected_typo_arrives(anki: Any, send: Send) -> None:
    send(shipment_of(shipped(PLAIN)))
    corrected = replace(PLAIN, meaning=replace(PLAIN.meaning, en="A rim of zeros."))
    assert send(shipment_of(shipped(corrected, changed=LATER))) == {"updated": 1}
    assert only_note(anki)["meaning.en"] == "A rim of zeros."


def test_widening_the_lanes_adds_cards(anki: Any, send: Send) -> None:
    korean = tuple(lane for lane in PLAIN.lanes() if str(lane).startswith("ko."))
    send(shipment_of(shipped(PLAIN, lanes=korean)))
    assert anki.card_count() == 2
    assert send(shipment_of(shipped(PLAIN, changed=LATER))) == {"updated": 1}
    assert anki.card_count() == 6
    assert not anki.get_empty_cards().notes


def test_a_note_that_moved_is_the_same_note(anki: Any, send: Send) -> None:
    send(shipment_of(shipped(PLAIN)))
    moved = replace(PLAIN, id="zero-padding", was=(NoteKey("small", "padding"),))
    oldest = NoteKey("small", "padding")
    assert send(shipment_of(shipped(moved, oldest=oldest, changed=LATER))) == {"updated": 1}
    assert anki.note_count() == 1


def test_another_deck_of_the_same_day_is_added_beside(anki: Any, send: Send) -> None:
    """Both packages count their ids up from the same instant."""
    send(shipment_of(shipped(PLAIN)))
    shipment = shipment_of(shipped(replace(FULL, figure=None)))
    deck = replace(shipment.decks[0], id="other", title=Bilingual(en="Other"))
    assert send(replace(shipment, decks=(deck,))) == {"new": 1}
    assert anki.card_count() == len(PLAIN.lanes()) + len(FULL.lanes())
    assert anki.fix_integrity()[1]


def test_the_figure_arrives(anki: Any, send: Send, small: Shipment) -> None:
    send(small)
    (name,) = (path.name for path in Path(anki.media.dir()).iterdir())
    assert (Path(anki.media.dir()) / name).read_text(encoding="utf-8") == FIGURE
    assert f'src="{name}"' in card(anki, FULL, "ko.name").answer()


def test_a_figure_with_a_long_name_arrives(anki: Any, send: Send, folder: Path) -> None:
    name = "긴이름" * 20 + ".SVG"
    (folder / name).write_text(FIGURE, encoding="utf-8")
    send(shipment_of(shipped(replace(FULL, figure=Figure(name))), folder=folder))
    check = anki.media.check()
    assert not [*check.missing, *check.unused]


def test_a_learner_can_answer(anki: Any, send: Send, small: Shipment) -> None:
    from anki.scheduler.v3 import CardAnswer

    send(small)
    anki.decks.select(anki.decks.id("dlcards"))
    queued = anki.sched.get_queued_cards(fetch_limit=1)
    assert queued.new_count == 19
    first = anki.get_card(queued.cards[0].card.id)
    first.start_timer()
    states = queued.cards[0].states
    anki.sched.answer_card(
        anki.sched.build_answer(card=first, states=states, rating=CardAnswer.GOOD)
    )
    assert anki.db.scalar("select count(*) from revlog") == 1
    assert anki.get_card(first.id).queue == 1


def test_the_sort_field_and_checksum_are_ankis_own(anki: Any, send: Send) -> None:
    """Both are computed again by an import: what we write is what would come out."""
    note = replace(PLAIN, term=Bilingual("A & B <c>", "$x$ 항"))
    shipment = shipment_of(shipped(note))
    send(shipment)
    columns = "SELECT guid, mod, tags, flds, sfld, csum FROM notes"
    with closing(sqlite3.connect(":memory:")) as ours:
        ours.deserialize(collection_of(shipment, Media())[0])
        assert [list(row) for row in ours.execute(columns)] == anki.db.all(columns)


def test_lanes_that_were_not_chosen_make_no_cards(anki: Any, send: Send) -> None:
    send(shipment_of(shipped(PLAIN, lanes=(Lane.parse("en.name"),))))
    assert [found.template()["name"] for found in only_note(anki).cards()] == ["en.name"]
