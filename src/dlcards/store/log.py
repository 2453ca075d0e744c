"""Events as rows of the log, and back. Nothing computed is written here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dlcards.core.day import Day, Instant
from dlcards.core.events import (
    Accepted,
    Asked,
    Enough,
    Event,
    Kind,
    Known,
    Mnemonic,
    Moved,
    Reply,
    Reset,
    Resumed,
    Retired,
    Retracted,
    Returned,
    Review,
    SchedulerChanged,
    Stamp,
    Suspended,
    WordEvent,
)
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.store.tables import event as _table

COLUMNS = (
    "instant",
    "device",
    "sequence",
    "kind",
    "note",
    "lane",
    "day",
    "grade",
    "asked",
    "taken",
    "detail",
)
ACCEPTED = "accepted"  # the kind of `Accepted`, by which all of them are found
FIELDS = tuple(_table.c[name] for name in COLUMNS)
MISTAKEN = "mistaken"  # in the detail of a review: the note that was taken for the one asked
_EMPTY: dict[str, object] = dict.fromkeys(COLUMNS)


def row_of(event: Event) -> dict[str, object]:
    """The row of the log that says `event`."""
    stamp = event.stamp
    row = {
        **_EMPTY,
        "instant": stamp.instant,
        "device": stamp.device,
        "sequence": stamp.sequence,
        "kind": _KINDS[type(event)],
    }
    match event:
        case Review():
            row |= _card(event.card) | {
                "kind": event.kind.value,
                "day": event.day,
                "grade": int(event.grade),
                "asked": event.asked.value,
                "taken": event.taken,
                "detail": event.reply and _json(_told(event.reply)),
            }
        case Known():
            row |= _card(event.card) | {"day": event.day}
        case Suspended() | Resumed() | Reset():
            row |= _card(event.card)
        case Enough():
            row["day"] = event.day
        case Moved():
            row |= {"note": str(event.source), "detail": _json({"to": str(event.target)})}
        case Mnemonic() | Accepted():
            row |= {"note": str(event.note), "detail": _json(_words(event))}
        case Retired() | Returned():
            row["note"] = str(event.note)
        case Retracted():
            row["detail"] = named(event.target)
        case SchedulerChanged():
            row["detail"] = _json({"name": event.name, "settings": dict(event.settings)})
    return row


def event_of(row: Sequence[Any]) -> Event:
    """The event that a row says; `row` has the values of COLUMNS, in their order."""
    instant, device, sequence, kind, note, lane, day, grade, asked, taken, detail = row
    stamp = Stamp(Instant(instant), device, sequence)
    told: Mapping[str, Any] = json.loads(detail) if detail else {}
    if kind in _REVIEWS:
        reply = _reply(told) if detail else None
        return Review(
            stamp, _key(note, lane), Grade(grade), Day(day), Kind(kind), Asked(asked), taken, reply
        )
    read = _READERS.get(kind)
    if read is None:
        raise ValueError(f"an event of a kind unknown to this version: {kind}")
    return read(stamp, note, lane, day, told)


def named(stamp: Stamp) -> str:
    """How a retraction names what it undoes; the store looks retractions up by this text."""
    return _json({"at": stamp.instant, "device": stamp.device, "sequence": stamp.sequence})


def _words(event: WordEvent) -> dict[str, object]:
    if isinstance(event, Mnemonic):
        return {"text": event.text}
    told: dict[str, object] = {"language": event.language.value, "name": event.name}
    return told if event.is_accepted else told | {"no": True}


def _told(reply: Reply) -> dict[str, object]:
    """What a reply says, without what it does not say."""
    every = {
        "after": reply.after,
        "hints": reply.hints or None,
        "said": reply.said,
        MISTAKEN: reply.mistaken and str(reply.mistaken),
        "suggested": None if reply.suggested is None else int(reply.suggested),
    }
    return {name: value for name, value in every.items() if value is not None}


def _reply(told: Mapping[str, Any]) -> Reply:
    mistaken, suggested = told.get(MISTAKEN), told.get("suggested")
    return Reply(
        after=told.get("after"),
        hints=told.get("hints", 0),
        said=told.get("said"),
        mistaken=None if mistaken is None else NoteKey.parse(mistaken),
        suggested=None if suggested is None else Grade(suggested),
    )


def _stamp(told: Mapping[str, Any]) -> Stamp:
    return Stamp(Instant(told["at"]), told["device"], told["sequence"])


def _key(note: str, lane: str) -> CardKey:
    return CardKey(NoteKey.parse(note), Lane.parse(lane))


# What is left of a row besides its stamp: note, lane, day and the detail's mapping.
_READERS: dict[str, Callable[[Stamp, str, str, int, Mapping[str, Any]], Event]] = {
    "known": lambda stamp, note, lane, day, _: Known(stamp, _key(note, lane), Day(day)),
    "suspended": lambda stamp, note, lane, _, __: Suspended(stamp, _key(note, lane)),
    "resumed": lambda stamp, note, lane, _, __: Resumed(stamp, _key(note, lane)),
    "reset": lambda stamp, note, lane, _, __: Reset(stamp, _key(note, lane)),
    "enough": lambda stamp, _, __, day, ___: Enough(stamp, Day(day)),
    "moved": lambda stamp, note, _, __, told: Moved(
        stamp, NoteKey.parse(note), NoteKey.parse(told["to"])
    ),
    "mnemonic": lambda stamp, note, _, __, told: Mnemonic(stamp, NoteKey.parse(note), told["text"]),
    ACCEPTED: lambda stamp, note, _, __, told: Accepted(
        stamp,
        NoteKey.parse(note),
        Language(told["language"]),
        told["name"],
        is_accepted=not told.get("no"),
    ),
    "retired": lambda stamp, note, _, __, ___: Retired(stamp, NoteKey.parse(note)),
    "returned": lambda stamp, note, _, __, ___: Returned(stamp, NoteKey.parse(note)),
    "retracted": lambda stamp, _, __, ___, told: Retracted(stamp, _stamp(told)),
    "scheduler": lambda stamp, _, __, ___, told: SchedulerChanged(
        stamp, told["name"], told["settings"]
    ),
}
_REVIEWS = frozenset(kind.value for kind in Kind)
_KINDS: dict[type[Event], str] = {
    Review: Kind.REVIEW.value,
    Known: "known",
    Suspended: "suspended",
    Resumed: "resumed",
    Reset: "reset",
    Enough: "enough",
    Mnemonic: "mnemonic",
    Accepted: ACCEPTED,
    Moved: "moved",
    Retired: "retired",
    Returned: "returned",
    Retracted: "retracted",
    SchedulerChanged: "scheduler",
}


def _card(card: CardKey) -> dict[str, object]:
    return {"note": str(card.note), "lane": str(card.lane)}


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
