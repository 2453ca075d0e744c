"""A small deck of its own sentences, with all that a field can hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from dlcards.core.day import Instant, day_of
from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, BilingualList, Quiz
from dlcards.core.note import Also, Figure, Note, Source
from dlcards.exchange.shipment import Shipment, ShippedDeck, ShippedNote

BEGAN = Instant(1_772_391_600_000)  # 2026-03-02 04:00 in Seoul
CHANGED = Instant(1_772_000_000_000)

FIGURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>\n'

FULL = Note(
    id="softmax",
    term=Bilingual("소프트맥스", "softmax"),
    aliases=BilingualList(ko=("소프트 맥스",), en=("normalised exponential",)),
    meaning=Bilingual(
        "점수 $z_i$를 합이 1인 확률로 바꾼다. 어느 i < j든 순서는 그대로다 (R&D에서도).",
        'Turns scores into "probabilities" that sum to 1; it keeps a < b & costs $5 or $6.',
    ),
    cloze=Bilingual(
        "{{1:소프트맥스}}의 출력은 모두 더하면 {{2:1}}이다.",
        "The outputs of {{softmax}} sum to one.",
    ),
    example=Bilingual("점수 [2, 1, 0]\n둘째 줄", "Scores [2, 1, 0]"),
    formula=r"\frac{e^{z_i}}{\sum_{j<n} e^{z_j}}",
    figure=Figure("figures/그림 1.svg", Bilingual('"굵은" 원 <하나>', "one circle")),
    beware=Bilingual("시그모이드와 다르다.", "It is not the sigmoid."),
    see=("sigmoid",),
    also=(Also(Bilingual("다른 말로 한 뜻", "The same, told otherwise"), "page.md:3"),),
    tags=("attention", "딥러닝 기초"),
    source=Source("A paper & its <title>", 1990, "https://example.org/?a=1&b=2"),
)
ENGLISH = Note(
    id="stride",
    term=Bilingual(en="stride"),
    meaning=Bilingual("걸음의 폭", "How far a mask moves."),
)
PLAIN = Note(
    id="padding",
    term=Bilingual("패딩", "padding"),
    meaning=Bilingual("가장자리에 두르는 값", "A rim."),
)
NOTES = (FULL, ENGLISH, PLAIN)


def shipped(note: Note, **changes: Any) -> ShippedNote:
    """A note with all its lanes."""
    whole = ShippedNote(note, NoteKey("small", note.id), CHANGED, note.lanes())
    return replace(whole, **changes)


def shipment_of(*notes: ShippedNote, folder: Path | None = None) -> Shipment:
    """One deck with these notes."""
    title = Bilingual("작은 묶음", "A Small Deck")
    deck = ShippedDeck("small", title, folder, notes)
    return Shipment((deck,), Quiz.BOTH, day_of(date(2026, 3, 2)), BEGAN)
