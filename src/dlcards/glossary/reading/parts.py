"""An entry's lines gathered into parts, each under the label that it stands below."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.labelled import is_furniture, is_link, labelled, starts_anew
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import has_hangul, tells_fully
from dlcards.glossary.reading.words import Role, role_of

_UNTOLD = frozenset({Kind.CODE, Kind.RULE, Kind.ROW})


class Part(Struct, frozen=True):
    """Lines that go together: a paragraph or a list's item, under a label or none."""

    role: Role
    numbers: tuple[int, ...]  # of its lines
    text: str  # without markup
    is_item: bool = False


def parts_of(tail: str, lines: Iterable[Line], number: int) -> list[Part]:
    """The parts of an entry that opens at line `number`, with `tail` behind its term there."""
    gathering = _Gathering()
    if tail and not is_link(tail):
        gathering.begin(Role.MEANING, number, tail)
    for line in lines:
        if line.kind not in _UNTOLD and not is_furniture(line.text):
            gathering.take(line)
    gathering.end()
    return gathering.parts


class _Gathering(Struct):
    parts: list[Part] = field(default_factory=list)
    _role: Role = Role.MEANING  # by the label above
    _depth: int = 0  # of that label, if it is an item
    _own: Role = Role.MEANING  # of the part that is open
    _is_item: bool = False
    _numbers: list[int] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)

    def take(self, line: Line) -> None:
        """Take in one line."""
        if line.kind is Kind.HEADING:
            self.end()
            self._role, self._depth = role_of(plain(line.text)) or Role.ASIDE, 0
            return
        text = line.text.removeprefix(":").removeprefix("：").strip()
        has_sign = line.text.startswith((":", "："))
        is_more = line.is_joined and self._numbers and not (has_sign or self._is_said_again(text))
        if is_more and not starts_anew(text):
            self._numbers.append(line.number)
            self._texts.append(plain(text))
            return
        self.end()
        self._take_first(line, text)

    def _is_said_again(self, text: str) -> bool:
        """Whether a line begins a sentence in the other language, behind one that is over."""
        before = self._texts[-1]
        is_over = before.endswith((".", "!", "?"))
        return is_over and has_hangul(before) != has_hangul(text) and tells_fully(plain(text))

    def begin(self, role: Role, number: int, text: str, *, is_item: bool = False) -> None:
        """Begin a part."""
        self._own, self._is_item = role, is_item
        self._numbers, self._texts = [number], [plain(text)]

    def end(self) -> None:
        """End the part that is open, if one is."""
        if self._numbers:
            text = " ".join(self._texts)
            self.parts.append(Part(self._own, tuple(self._numbers), text, self._is_item))
            self._numbers, self._texts = [], []

    def _take_first(self, line: Line, text: str) -> None:
        """Take in the first line of a part, or a label for those below."""
        if self._is_outside(line):
            self._role, self._depth = Role.MEANING, 0
        own, text = labelled(text)
        if own and not text:
            self._role, self._depth = own, line.level if line.kind is Kind.ITEM else 0
        else:
            self.begin(own or self._role, line.number, text, is_item=line.kind is Kind.ITEM)

    def _is_outside(self, line: Line) -> bool:
        """Whether a line stands no longer below the label above it."""
        if line.kind is Kind.ITEM:
            return line.level <= self._depth
        return line.kind is Kind.TEXT and line.level < self._depth
