"""A plan as edits of the deck's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from dlcards.core.language import Language
from dlcards.core.note import Deck, Note, Remembered
from dlcards.core.plain import plain_note
from dlcards.decks.edits import Edit, Lines, Unsafe
from dlcards.decks.layout import Style, layout
from dlcards.decks.patching import Patcher
from dlcards.decks.writing import flow, plain_remembered
from dlcards.glossary.merging.facets import facets_of
from dlcards.glossary.merging.habits import Habits
from dlcards.glossary.merging.noting import NewPicture
from dlcards.glossary.merging.plan import TOP, Arrival, Plan
from dlcards.glossary.merging.remarks import (
    BEHIND_FIGURE,
    figure_remark,
    half_remark,
    remarked_figure,
    remarks_in,
    stripped,
)
from dlcards.glossary.merging.render import arrival_lines, memory_lines
from dlcards.glossary.merging.stamp import stamped
from dlcards.glossary.merging.to_do import to_do_lines


class Retelling:
    """A deck's text, and the edits that make it say something else."""

    def __init__(self, text: str, deck: Deck, language: Language) -> None:
        self.lines = Lines(text)
        self._deck, self._language = deck, language
        self._root = layout(text)
        notes = self._root.get("notes")
        assert notes is not None
        self._notes = notes
        self._habits = Habits.of(notes, self.lines)
        self._patcher = Patcher(self.lines, self._habits.step)

    def change(self, number: int, note: Note, picture: NewPicture | None) -> list[Edit]:
        """The edits after which note `number` reads as `note`; raise Unsafe if there are none."""
        part, old = self._notes.parts[number], self._deck.notes[number]
        edits = list(self._patcher.value(part, plain_note(note), in_flow=self._notes.style.is_flow))
        edits += self._without_halves(number, old, note)
        return [*edits, *self._pictured(number, picture)] if picture else edits

    def span(self, number: int) -> tuple[int, int]:
        """Where a note's lines begin and stop; in brackets, the note alone."""
        part = self._notes.parts[number]
        if self._notes.style.is_flow:
            return part.start, part.end
        after = self.lines.number(self._behind(number)) + 1
        stop = self.lines.span(after)[0] if after < len(self.lines) else len(self.lines.text)
        return self.lines.start(part.at), stop

    def arrivals(self, arrivals: Iterable[Arrival]) -> Iterator[Edit]:
        """The edits that put new notes and to-dos where they belong."""
        if self._notes.style.is_flow and self._notes.parts:
            yield from self._flow_arrivals(arrivals)
            return
        ordered = sorted(arrivals, key=lambda arrival: arrival.behind)
        if ordered and not self._notes.parts:
            yield from self._first(ordered)
            return
        for behind, group in groupby(ordered, lambda arrival: arrival.behind):
            yield self._block(behind, [self._written(arrival) for arrival in group])

    def memory(self, remembered: Remembered) -> Iterator[Edit]:
        """The edits after which the deck remembers."""
        if remembered == self._deck.built:
            return
        plain = plain_remembered(remembered)
        if part := self._root.get("built"):
            yield from self._patcher.value(part, plain)
        elif self._root.style is Style.FLOW_MAPPING:
            end = self._root.parts[-1].end
            yield Edit(end, end, f", built: {flow(plain)}")
        else:
            yield self._at_end(memory_lines(remembered, self._language))

    def done(self, plan: Plan) -> Iterator[Edit]:
        """The edits that take out to-dos which a page has done."""
        where = remarks_in(self.lines) if plan.defined else {}
        for head in plan.defined:
            if found := to_do_lines(self.lines, head, where):
                first, last = found[0], found[-1]
                if not stripped(self.lines, last + 1) and last + 1 < len(self.lines):
                    last += 1  # the blank line behind it
                yield self.lines.removal(self.lines.span(first)[0], self.lines.span(last)[0])

    # notes

    def _without_halves(self, number: int, old: Note, new: Note) -> Iterator[Edit]:
        """The edits that take out remarks on halves which are there now."""
        gained = facets_of(new).keys() - facets_of(old).keys()
        remarks = {half_remark(name, one) for name in gained for one in Language}
        if not remarks or self._notes.style.is_flow:
            return
        first = self.lines.number(self._notes.parts[number].at)
        for line in range(first, self._next_line(number)):
            if stripped(self.lines, line) in remarks:
                start, _ = self.lines.span(line)
                yield self.lines.removal(start, start)

    def _pictured(self, number: int, picture: NewPicture) -> Iterator[Edit]:
        """The edits that put the remark on a picture in place of the one on that before it."""
        part = self._notes.parts[number]
        if self._notes.style.is_flow or part.style.is_flow:
            return
        for line in range(self.lines.number(part.at), self._next_line(number)):
            form = remarked_figure(stripped(self.lines, line))
            if form is not None and stamped(form) == picture.before:
                start, _ = self.lines.span(line)
                yield self.lines.removal(start, start)
        first, *keys = part.parts
        behind = next((key for key in keys if key.key in BEHIND_FIGURE), None)
        if picture.now and behind:
            _, at = self.lines.span(self.lines.number(behind.at) - 1)
            remark = " " * first.column + figure_remark(picture.now, self._language)
            yield Edit(at, at, self.lines.end + remark)

    def _next_line(self, number: int) -> int:
        """The line that the next note begins in, or the one behind what is about this note."""
        if number + 1 < len(self._notes.parts):
            return self.lines.number(self._notes.parts[number + 1].at)
        return self.lines.number(self._behind(number)) + 1

    # places

    def _written(self, arrival: Arrival) -> str:
        lines = arrival_lines(arrival, self._habits, self._language)
        return self.lines.joined(lines)

    def _block(self, behind: int, blocks: list[str]) -> Edit:
        end = self.lines.end
        between = end * (2 if self._habits.are_apart else 1)
        if behind == TOP:
            at = self.lines.stop(self._notes.at)
            after = end if self._habits.are_apart else ""
            return Edit(at, at, end + between.join(blocks) + after)
        at = self._behind(behind)
        return Edit(at, at, "".join(between + block for block in blocks))

    def _behind(self, number: int) -> int:
        """The end of a note's last line; remarks that are indented as its keys belong to it."""
        part = self._notes.parts[number]
        at = self.lines.stop(part.end)
        if self.lines.text[part.end : at].strip().startswith(("}", ",", "]")):
            raise Unsafe
        line = self.lines.number(at) + 1
        while stripped(self.lines, line).startswith("#") and self._is_inner(line):
            at = self.lines.span(line)[1]
            line += 1
        return at

    def _is_inner(self, line: int) -> bool:
        start, stop = self.lines.span(line)
        text = self.lines.text[start:stop]
        return len(text) - len(text.lstrip()) > self._habits.dash

    def _first(self, arrivals: list[Arrival]) -> Iterator[Edit]:
        """The edits that fill `notes: []`, which stays where nothing but to-dos arrives."""
        key, part = self._notes.at, self._notes
        if self._root.style is Style.FLOW_MAPPING:
            notes = [plain_note(one.what) for one in arrivals if isinstance(one.what, Note)]
            yield Edit(part.start, part.end, flow(notes))
            return
        stop = self.lines.stop(part.end)
        if any(isinstance(arrival.what, Note) for arrival in arrivals):
            yield Edit(self.lines.text.index(":", key) + 1, part.end)
        between = self.lines.end * 2
        written = between.join(map(self._written, arrivals))
        yield Edit(stop, stop, self.lines.end + written)

    def _flow_arrivals(self, arrivals: Iterable[Arrival]) -> Iterator[Edit]:
        """Notes in brackets among notes in brackets; there is no place for to-dos."""
        for arrival in arrivals:
            if isinstance(arrival.what, Note):
                written = flow(plain_note(arrival.what))
                if arrival.behind == TOP:
                    at = self._notes.parts[0].start
                    yield Edit(at, at, f"{written}, ")
                else:
                    at = self._notes.parts[arrival.behind].end
                    yield Edit(at, at, f", {written}")

    def _at_end(self, new: list[str]) -> Edit:
        """The edit that puts lines at the file's end, before a mark of its end."""
        text, end = self.lines.text, self.lines.end
        stop = len(text)
        for number in range(len(self.lines) - 1, 0, -1):
            start, line_stop = self.lines.span(number)
            if text[start:line_stop].rstrip() == "...":
                stop = start
            elif stripped(self.lines, number):
                break
        written = self.lines.joined(new)
        if stop < len(text) or text.endswith(("\n", "\r")):
            return Edit(stop, stop, f"{end}{written}{end}")
        return Edit(stop, stop, f"{end}{end}{written}")
