"""Other terminals, as processes: each answers cards of one store and says what was saved.

    python -m tests.store.terminals DEED PATH COUNT

It waits for a line on standard input, so that several can start together.
"""

from __future__ import annotations

import resource
import signal
import sys

from dlcards.core.day import Instant
from dlcards.core.keys import CardKey
from dlcards.store.store import Store, open_store
from dlcards.study.ports import StoreTrouble
from tests.store.sample import CONVOLUTION, DAY, MINUTE, NOON, answer

ROOM = 100_000  # bytes that a full disk leaves
CARDS = [
    str(CardKey(CONVOLUTION.key(note), lane)) for note in CONVOLUTION.notes for lane in note.lanes()
]


def say(*words: object) -> None:
    """A line that is out before anything else happens."""
    print(*words, flush=True)  # noqa: T201 - a process of its own, heard through a pipe


def answers(store: Store, count: int) -> None:
    """Answer `count` times, and say the number of each answer once it is saved."""
    for number in range(count):
        fact = answer(
            store, CARDS[number % len(CARDS)], number % 6, day=DAY + number, at=NOON + number
        )
        say(fact.stamp.sequence)


def until_full(store: Store, count: int) -> None:
    """Answer until the disk is full, and say what the program would be told."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))
    try:
        for number in range(count):
            at = NOON + number * MINUTE
            fact = answer(store, CARDS[number % len(CARDS)], 4, day=DAY + number, at=at)
            say(fact.stamp.sequence)
    except StoreTrouble as trouble:
        say(trouble.code)
        before = store.journal.card(CardKey.parse(CARDS[0]))
        try:
            answer(store, CARDS[0], 0, day=DAY + count, at=int(Instant(NOON + count * MINUTE)))
        except StoreTrouble as again:
            is_same = store.journal.card(CardKey.parse(CARDS[0])) == before
            say(again.code, is_same, *store.verify())


def main() -> None:
    """Be one terminal."""
    deed, path, count = sys.argv[1:]
    store = open_store(path)
    say("ready")
    sys.stdin.readline()
    {"answers": answers, "until-full": until_full}[deed](store, int(count))
    store.close()


if __name__ == "__main__":
    main()
