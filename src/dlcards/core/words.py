"""The learner's own words on a note: a mnemonic, and answers that they accept.

They are facts of the log like any answer, so they outlive every change of the deck, follow the
note to a new key, can be taken back, and those of two machines simply add up.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from dlcards.core.events import Accepted, Event, Mnemonic
from dlcards.core.language import BilingualList, Language
from dlcards.core.names import folded


class OwnWords(Struct, frozen=True):
    """What the learner wrote on one note."""

    mnemonic: str | None = None
    accepted: BilingualList = BilingualList()

    def __bool__(self) -> bool:
        return self.mnemonic is not None or bool(self.accepted)


NO_WORDS = OwnWords()


def own_words(facts: Iterable[Event]) -> OwnWords:
    """The words that one note's facts come to; `facts` stand (`replay.standing`), in their order.

    The latest mnemonic counts, and of each name what was said of it last.
    """
    mnemonic: str | None = None
    names: dict[tuple[Language, str], str] = {}
    for fact in facts:
        match fact:
            case Mnemonic(text=text):
                mnemonic = text or None
            case Accepted(language=language, name=name, is_accepted=True):
                names[language, folded(name)] = name
            case Accepted(language=language, name=name):
                names.pop((language, folded(name)), None)
            case _:
                pass
    lists = (tuple(n for (of, _), n in names.items() if of is language) for language in Language)
    return OwnWords(mnemonic, BilingualList(*lists))
