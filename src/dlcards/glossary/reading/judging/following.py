"""What stands after a line, and whether that speaks of it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.judging.groups import PAIRS, Groups
from dlcards.glossary.reading.labelled import is_example, is_to_do
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import is_term, opens_with, tells, tells_fully
from dlcards.glossary.reading.words import role_of

_NEAR = 12  # lines within which an entry begins to say something
_SURE = frozenset({Form.MARKED, Form.COLON, Form.SUMMARY, Form.BOLD, Form.QUESTION})
_IN_LISTS = frozenset({*PAIRS, Form.ITEM})
_STACKED = frozenset({Form.STACKED})
_ENDS_ITEM = frozenset({Kind.HEADING, Kind.RULE, Kind.ROW})


class Below(Struct, frozen=True):
    """The first text below an item that opens nothing itself, and whether entries stand there."""

    text: str = ""
    has_entries: bool = False


class Following(Struct, frozen=True):
    """Looks ahead from a line."""

    ground: Ground
    groups: Groups
    _below: dict[int, Below] = field(default_factory=dict)  # index of an item -> what is below

    def content(self, at: int) -> str:
        """The first words of what follows line `at` and opens no entry of its own."""
        is_heading = self.ground.lines[at].kind is Kind.HEADING
        if is_heading and self._leads_stacks(at):
            return ""
        for index in self._near(at):
            text = self._words(index)
            if not text:
                continue
            if self._is_entry(index, is_below_heading=is_heading):
                break
            if not (self._has_form(index, PAIRS) or is_example(text)):
                return text
        return ""

    def below(self, at: int) -> Below:
        """What stands below the item `at`."""
        if at not in self._below:
            self._below[at] = self._look_below(at)
        return self._below[at]

    def leads_entries(self, at: int) -> bool:
        """Whether the line after line `at` opens an entry of a list."""
        return at + 1 < len(self.ground.lines) and self._has_form(at + 1, _IN_LISTS)

    def has_headings(self, at: int) -> bool:
        """Whether headings stand below the heading `at` that are no labels."""
        level = self.ground.lines[at].level
        for index in range(at + 1, len(self.ground.lines)):
            other = self.ground.lines[index]
            if other.kind is Kind.HEADING:
                if other.level <= level:
                    return False
                if not role_of(plain(other.text)):
                    return True
        return False

    def has_anything(self, at: int) -> bool:
        """Whether anything stands below the heading `at`."""
        other = self.ground.next_line(at)
        is_next = other is not None and other.kind is Kind.HEADING
        return other is not None and not (is_next and other.level <= self.ground.lines[at].level)

    def begins_with_code(self, at: int) -> bool:
        """Whether a program stands right below line `at`."""
        other = self.ground.next_line(at)
        return other is not None and other.kind is Kind.CODE

    def tells_of_list(self, at: int) -> bool:
        """Whether one line of text stands between the heading `at` and entries."""
        openings = self.ground.openings[at + 2 : at + 4]
        return len(openings) > 1 and all(
            one is not None and one.form in {Form.PAIR, Form.BOLD} for one in openings
        )

    # what follows

    def _leads_stacks(self, at: int) -> bool:
        """Whether several terms stand below the heading `at`, each above its own definition."""
        stacks = 0
        for index in range(at + 1, len(self.ground.lines)):
            if self.ground.lines[index].kind is Kind.HEADING or stacks > 1:
                break
            if self._has_form(index, _STACKED):
                stacks += 1
            elif index == at + 1:
                break
        return stacks > 1

    def _near(self, at: int) -> Iterator[int]:
        for index in range(at + 1, min(at + _NEAR, len(self.ground.lines))):
            if self.ground.lines[index].kind in {Kind.HEADING, Kind.ROW}:
                return
            yield index

    def _words(self, index: int) -> str:
        """What a line says, if it is no label alone."""
        line = self.ground.lines[index]
        if line.kind in {Kind.RULE, Kind.CODE} or is_to_do(line.text):
            return ""
        text = plain(line.text).lstrip(":： ")
        return "" if role_of(text.rstrip(":： ")) else text

    def _is_entry(self, index: int, *, is_below_heading: bool) -> bool:
        """Whether a line opens an entry of its own, and no part of the one before it."""
        opening = self.ground.openings[index]
        if opening is None:
            return False
        if opening.form in PAIRS:
            is_lone_pair = opening.form is Form.PAIR and not is_below_heading
            return is_lone_pair or not role_of(opening.head) or self.groups.of(index).is_terms
        return opening.form in _SURE or (opening.form is Form.ITEM and bool(self.below(index).text))

    # what is below an item

    def _look_below(self, at: int) -> Below:
        has_entries = False
        for index in self._inside(at):
            if self._is_entry_of_list(index):
                has_entries = True
            elif self._says(index) and not self._is_name(at, index):
                return Below(plain(self.ground.lines[index].text), has_entries)
        return Below("", has_entries)

    def _inside(self, at: int) -> Iterator[int]:
        """The lines that stand deeper than the item `at`, or in its paragraphs."""
        level = self.ground.lines[at].level
        for index in range(at + 1, len(self.ground.lines)):
            other = self.ground.lines[index]
            if other.kind in _ENDS_ITEM or not (other.level > level or _is_inner(other, level)):
                return
            yield index

    def _is_entry_of_list(self, index: int) -> bool:
        opening = self._in_list(index)
        if opening is None:
            return False
        return opening.form is not Form.ITEM or tells_fully(self.below(index).text)

    def _says(self, index: int) -> bool:
        """Whether a line tells something; what could be a term must tell it in full."""
        line, text = self.ground.lines[index], plain(self.ground.lines[index].text)
        is_open = self._in_list(index) is None or tells_fully(text)
        return is_open and line.kind is not Kind.CODE and bool(text) and tells(text)

    def _in_list(self, index: int) -> Opening | None:
        opening = self.ground.openings[index]
        is_one = opening is not None and opening.form in _IN_LISTS and not role_of(opening.head)
        return opening if is_one else None

    def _is_name(self, at: int, index: int) -> bool:
        """Whether a line only writes out the name of the entry at `at`."""
        opening, text = self.ground.openings[at], plain(self.ground.lines[index].text)
        return opening is not None and is_term(text) and opens_with(opening.head, text)

    def _has_form(self, index: int, forms: frozenset[Form]) -> bool:
        opening = self.ground.openings[index]
        return opening is not None and opening.form in forms


def _is_inner(line: Line, level: int) -> bool:
    return line.kind is Kind.TEXT and line.level == level > 0
