"""Commands: what a key does, declared once for the bindings, the line of keys and the help.

A letter key has twins: the jamo on the same key of a Korean keyboard, and what Shift or Caps Lock
make of both. A digit has its full-width form.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from textual.binding import Binding, BindingType

from dlcards.core.hangul import jamo_of
from dlcards.i18n.commands import KEY_NAMES
from dlcards.i18n.text import Speaker, Text

_FULL_WIDTH = ord("０") - ord("0")  # as some input methods write digits


class Command(Struct, frozen=True):
    """An action, and the keys that call it, the one to show first."""

    action: str
    keys: tuple[str, ...]
    label: Text
    is_minor: bool = False  # in the help only, since a line of keys has little room
    is_listed: bool = True  # False where another command with the same label speaks for it
    name: str | None = None  # of a range of keys, a key of KEY_NAMES

    @property
    def called(self) -> str:
        """What is asked for by name: the deed of `do('deed')`, else the action itself."""
        action, _, argument = self.action.partition("(")
        return argument.strip("')") if action == "do" else action

    @property
    def clicked(self) -> str | None:
        """The action of a click on the shown key: none where it stands for several."""
        return None if self.name else self.action

    def bindings(self, *, have_priority: bool = True) -> list[Binding]:
        """A binding for each key and each of its twins.

        Those with priority Textual calls at once, in the order in which the keys came, while others
        first travel through the widgets, so that of two quick keys the second may be first. Where
        a text is written, all keys have to travel the way of its letters.
        """
        return [
            Binding(twin, self.action, show=False, priority=have_priority)
            for key in self.keys
            for twin in twins(key)
        ]

    def key(self, say: Speaker) -> str:
        """What the shown key is called."""
        key = self.name or self.keys[0]
        return say(KEY_NAMES[key]) if key in KEY_NAMES else key

    def every_key(self, say: Speaker) -> str:
        """What all keys are called, twins aside."""
        if self.name:
            return self.key(say)
        return ", ".join(say(KEY_NAMES[key]) if key in KEY_NAMES else key for key in self.keys)


def bindings(commands: Iterable[Command], *, have_priority: bool = True) -> list[BindingType]:
    """The bindings of all `commands`."""
    return [
        binding for command in commands for binding in command.bindings(have_priority=have_priority)
    ]


def twins(key: str) -> tuple[str, ...]:
    """`key` and all that pressing it may send.

    >>> twins("q"), twins("l"), twins("5"), twins("enter")
    (('q', 'Q', 'ㅂ', 'ㅃ'), ('l', 'L', 'ㅣ'), ('5', '５'), ('enter',))
    """
    if key.isdigit():
        return (key, chr(ord(key) + _FULL_WIDTH))
    if not (len(key) == 1 and key.isalpha()):
        return (key,)
    sent = (key, key.upper(), jamo_of(key), jamo_of(key.upper()))
    return tuple(dict.fromkeys(each for each in sent if each))
