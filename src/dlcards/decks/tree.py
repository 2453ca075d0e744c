"""A YAML file as a tree of texts, lists and mappings, each of which knows where it was written."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from dlcards.core.problem import Place

Node = str | list[Any] | dict[str, Any]
Path = tuple[str | int, ...]  # keys and list indexes, from the root

TEXT_SLOTS = 2
CONTAINER_SLOTS = 3


class Tree(Struct, frozen=True):
    """The root of a file, and the marks of its nodes.

    `marks` holds all nodes, keys among them, in the order in which they are written: two slots
    for a text (line and column, from 0), three for a list or mapping (the third is the slot that
    follows its last child). An object for each node would take ten times the memory.
    """

    file: str
    root: Node
    marks: array[int]
    _items: dict[int, list[int]] = field(default_factory=dict)  # a list's slot -> its items' slots

    def place(self, *path: str | int) -> Place:
        """Where the node at `path` begins; for a block mapping that is its first key."""
        return self._place(self._slot(path))

    def after(self, *path: str | int) -> Place | None:
        """Where the node begins that is written next after the text at `path`."""
        slot = self._slot(path) + TEXT_SLOTS
        return self._place(slot) if slot < len(self.marks) else None

    def key_place(self, *path: str | int) -> Place:
        """Where the key is written that `path` ends with; for a list's item, where it begins."""
        slot = self._slot(path)
        return self._place(slot - TEXT_SLOTS if path and isinstance(path[-1], str) else slot)

    def _place(self, slot: int) -> Place:
        return Place(self.file, self.marks[slot] + 1, self.marks[slot + 1] + 1)

    def _slot(self, path: Path) -> int:
        node, slot = self.root, 0
        for step in path:
            if isinstance(node, dict):
                slot = self._value_slot(node, slot, str(step))
                node = node[str(step)]
            elif isinstance(node, list):
                slot = self._item_slots(node, slot)[int(step)]
                node = node[int(step)]
            else:
                raise KeyError(path)
        return slot

    def _value_slot(self, mapping: Mapping[str, Node], slot: int, wanted: str) -> int:
        slot += CONTAINER_SLOTS
        for key, value in mapping.items():
            slot += TEXT_SLOTS
            if key == wanted:
                return slot
            slot = self._after(value, slot)
        raise KeyError(wanted)

    def _item_slots(self, items: list[Node], slot: int) -> list[int]:
        """The slots of a list's items, found once: a deck can have a problem in every note."""
        if slot not in self._items:
            found, after = [], slot + CONTAINER_SLOTS
            for item in items:
                found.append(after)
                after = self._after(item, after)
            self._items[slot] = found
        return self._items[slot]

    def _after(self, node: Node, slot: int) -> int:
        return slot + TEXT_SLOTS if isinstance(node, str) else self.marks[slot + 2]
