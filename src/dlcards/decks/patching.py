"""From a part of a deck's text to edits that make it read as something else.

Only what differs is written anew, in the style that surrounds it: in brackets where brackets
stand, on lines of its own elsewhere. Comments stay, even that of a line that goes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from dlcards.core.plain import Plain
from dlcards.decks.edits import Edit, Lines, Unsafe
from dlcards.decks.layout import Part, Style, texts
from dlcards.decks.scalar import WIDTH, scalar, scalar_lines, width
from dlcards.decks.writing import STEP, flow, list_lines, mapping_lines

_LITERAL_HEAD = re.compile(r"[|>][-+0-9]*")
_REST = re.compile(r"[ \t]*(#.*)?")  # what may follow a value in its line


class Patcher:
    """Makes edits for one text."""

    def __init__(self, lines: Lines, step: int = STEP) -> None:
        self._lines, self._text, self._step = lines, lines.text, step

    def value(self, part: Part, target: Any, *, in_flow: bool = False) -> Iterator[Edit]:  # noqa: ANN401 - any part of a note
        """The edits after which `part` reads as `target`; raise Unsafe where there are none."""
        if isinstance(target, dict | list) == part.style.is_text:
            raise Unsafe
        if isinstance(target, dict):
            yield from self._mapping(part, target, in_flow=in_flow or part.style.is_flow)
        elif isinstance(target, list):
            yield from self._list(part, target, in_flow=in_flow or part.style.is_flow)
        elif not _says(part, target):
            yield from self._scalar(part, target, in_flow=in_flow)

    # texts

    def _scalar(self, part: Part, target: str | int, *, in_flow: bool) -> Iterator[Edit]:
        if isinstance(target, int) or in_flow:
            new = str(target) if isinstance(target, int) else scalar(target, in_flow=True)
            yield Edit(part.start, part.end, new)
            return
        stop = self._lines.stop(part.start)
        head = _LITERAL_HEAD.match(self._text, part.start)
        if part.style is Style.LITERAL and head and self._text[head.end() : stop].strip():
            yield Edit(part.start, head.end(), scalar(target))  # the comment stays beside it
            yield Edit(stop, part.end)
            return
        indent = part.column + self._step if part.key else part.column
        new_lines = scalar_lines(target, self._lines.column(part.start), indent)
        if new_lines[0].startswith("|") and self._comment(part.end):
            new_lines = [scalar(target)]
        yield Edit(part.start, part.end, self._lines.joined(new_lines))

    # mappings

    def _mapping(self, part: Part, target: Plain, *, in_flow: bool) -> Iterator[Edit]:
        kept = [one for one in part.parts if one.key in target]
        gone = [one for one in part.parts if one.key not in target and not _is_empty(one)]
        new = {key: value for key, value in target.items() if part.get(key) is None}
        if new and (not kept or (in_flow and gone)):
            yield self._anew(part, target, in_flow=in_flow)
            return
        for one in kept:
            yield from self.value(one, target[one.key], in_flow=in_flow)
        if gone:
            yield from self._without(part, gone, in_flow=in_flow)
        for before, group in _after_kept(target, {one.key: one for one in kept}):
            yield self._key_edit(part, kept, before, group, in_flow=in_flow)

    def _anew(self, part: Part, target: Plain, *, in_flow: bool) -> Edit:
        """The whole mapping in other words, where nothing of it stays."""
        self._refuse_comments(part.start, part.end, part.parts)
        if in_flow:
            return Edit(part.start, part.end, flow(target))
        if self._comment(part.end):
            raise Unsafe
        column = part.parts[0].column
        new_lines = mapping_lines(target, column, self._step)
        return Edit(part.parts[0].at, part.end, self._lines.joined(new_lines)[column:])

    def _key_edit(
        self, part: Part, kept: list[Part], before: Part | None, new: Plain, *, in_flow: bool
    ) -> Edit:
        """The edit that puts the keys of `new` behind `before`, or before all others."""
        if in_flow:
            written = ", ".join(f"{key}: {flow(value)}" for key, value in new.items())
            at = before.end if before else kept[0].at
            return Edit(at, at, f", {written}" if before else f"{written}, ")
        column = part.parts[0].column
        new_lines = mapping_lines(new, column, self._step)
        if before:
            at = self._behind(before.end)
            return Edit(at, at, self._lines.end + self._lines.joined(new_lines))
        at = kept[0].at
        written = self._lines.joined([*new_lines, " " * column])
        return Edit(at, at, written[column:])

    # lists

    def _list(self, part: Part, target: list[Any], *, in_flow: bool) -> Iterator[Edit]:
        if not part.parts:
            yield Edit(part.start, part.end, flow(target))
            return
        olds, news = [_form(_plain(one)) for one in part.parts], [_form(item) for item in target]
        for tag, i, i_end, j, j_end in SequenceMatcher(None, olds, news, False).get_opcodes():
            if tag == "equal":
                continue
            pairs = min(i_end - i, j_end - j)
            for one, item in zip(part.parts[i : i + pairs], target[j : j + pairs], strict=True):
                yield from self.value(one, item, in_flow=in_flow)
            if gone := part.parts[i + pairs : i_end]:
                yield from self._without(part, gone, in_flow=in_flow)
            if new := target[j + pairs : j_end]:
                yield self._item_edit(part, i + pairs, new, in_flow=in_flow)

    def _item_edit(self, part: Part, index: int, new: list[Any], *, in_flow: bool) -> Edit:
        """The edit that puts the items of `new` before item `index`."""
        before = part.parts[index - 1] if index else None
        first = part.parts[0]
        if in_flow:
            at = before.end if before else first.at
            return Edit(at, at, self._packed(at, new) if before else f"{flow(new)[1:-1]}, ")
        dash = dash_of(first, self._lines)
        new_lines = list_lines(new, self._lines.column(dash), self._step)
        if before:
            at = self._behind(before.end)
            return Edit(at, at, self._lines.end + self._lines.joined(new_lines))
        column = self._lines.column(dash)
        return Edit(dash, dash, self._lines.joined([*new_lines, " " * column])[column:])

    def _packed(self, at: int, new: list[Any]) -> str:
        """New items behind `at`, in a new line where one is full."""
        start = self._lines.start(at)
        line = self._text[start:at]
        indent = " " * (len(line) - len(line.lstrip()) + self._step)
        used, written = width(line), ""
        for item in map(flow, new):
            if used + width(item) + len(", ],") > WIDTH and used > len(indent):
                written += f",{self._lines.end}{indent}{item}"
                used = len(indent) + width(item)
            else:
                written += f", {item}"
                used += len(", ") + width(item)
        return written

    # what goes

    def _without(self, part: Part, gone: list[Part], *, in_flow: bool) -> Iterator[Edit]:
        """The edits that take parts out; others stay."""
        for run in _runs(part.parts, gone):
            first, last = part.parts[run.start], part.parts[run.stop - 1]
            after = part.parts[run.stop] if run.stop < len(part.parts) else None
            run_parts = part.parts[run.start : run.stop]
            if not in_flow and self._begins_line(first):
                yield from map(self._without_lines, run_parts)
            elif after:
                yield self._cut(first.at, after.at, run_parts)
            elif in_flow and run.start:
                yield self._cut(part.parts[run.start - 1].end, last.end, run_parts)
            else:
                raise Unsafe

    def _cut(self, start: int, end: int, parts: list[Part]) -> Edit:
        self._refuse_comments(start, end, parts)
        return Edit(start, end)

    def _refuse_comments(self, start: int, end: int, parts: list[Part]) -> None:
        """Raise Unsafe where comments stand between the texts of `parts`."""
        for text in texts(parts):
            if "#" in self._text[start : text.start]:
                raise Unsafe
            start = text.end
        if "#" in self._text[start:end]:
            raise Unsafe

    def _without_lines(self, part: Part) -> Edit:
        """The edit that takes out a part's lines, but for the comment beside them."""
        comment = self._comment(part.end)
        if part.style is Style.LITERAL:
            comment = self._comment(part.start + len(_head(self._text, part.start)))
        removal = self._lines.removal(part.at, part.end)
        if not comment:
            return removal
        indent = self._text[self._lines.start(part.at) : part.at].replace("-", " ")
        return Edit(self._lines.start(part.at), self._lines.stop(part.end), indent + comment)

    # places

    def _behind(self, index: int) -> int:
        """The end of the line that a part ends in; nothing but a comment may be there."""
        stop = self._lines.stop(index)
        if not _REST.fullmatch(self._text, index, stop):
            raise Unsafe
        return stop

    def _comment(self, index: int) -> str:
        """The comment that follows in the line of `index`, or nothing."""
        return self._text[index : self._lines.stop(index)].strip()

    def _begins_line(self, part: Part) -> bool:
        """Whether nothing stands before a part in its line but the dash that is its own."""
        before = self._text[self._lines.start(part.at) : part.at].strip()
        return not before or (before == "-" and not part.key)


def dash_of(item: Part, lines: Lines) -> int:
    """Where the dash before an item stands; raise Unsafe where it is not in the same line."""
    start = lines.start(item.at)
    before = lines.text[start : item.at].rstrip()
    if before.strip() != "-":
        raise Unsafe
    return start + len(before) - 1


def _says(part: Part, target: str | int) -> bool:
    return int(part.text) == target if isinstance(target, int) else part.text == target


def _is_empty(part: Part) -> bool:
    """Whether it is an empty list or mapping, which says nothing anyway."""
    return not part.style.is_text and not part.parts


def _plain(part: Part) -> Any:  # noqa: ANN401 - as above
    if part.style.is_text:
        return part.text
    if part.style in {Style.FLOW_LIST, Style.BLOCK_LIST}:
        return [_plain(one) for one in part.parts]
    return {one.key: _plain(one) for one in part.parts}


def _form(value: Any) -> str:  # noqa: ANN401 - as above
    """A form in which items are compared."""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def _after_kept(target: Plain, kept: dict[str, Part]) -> Iterator[tuple[Part | None, Plain]]:
    """New keys, together where they come behind the same old one in the order of `target`."""
    before, group = None, Plain()
    for key, value in target.items():
        if key not in kept:
            group[key] = value
            continue
        if group:
            yield before, group
        before, group = kept[key], Plain()
    if group:
        yield before, group


def _runs(parts: list[Part], gone: list[Part]) -> Iterator[range]:
    """Runs of neighbours among `parts` that are gone."""
    going = {id(one) for one in gone}
    start = None
    for number, one in enumerate(parts):
        if id(one) in going:
            start = number if start is None else start
        elif start is not None:
            yield range(start, number)
            start = None
    if start is not None:
        yield range(start, len(parts))


def _head(text: str, start: int) -> str:
    found = _LITERAL_HEAD.match(text, start)
    return found[0] if found else ""
