"""The JSON Schema of deck files, for editors that complete and check while one writes."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from dlcards.decks.shape import DeckShape

Schema = dict[str, Any]


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that only repeat the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - pydantic's
        return False


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of a deck's file, as a new mapping."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(DeckShape).json_schema(schema_generator=_Untitled),
        "title": "A dlcards deck",
    }


def part_at(whole: Schema, path: tuple[str | int, ...]) -> Schema:
    """The part of a schema that speaks of the node at `path`; empty where none does."""
    part = whole
    for step in path:
        part = part["items"] if isinstance(step, int) else part.get("properties", {}).get(step, {})
        if "$ref" in part:
            part = whole["$defs"][part["$ref"].rpartition("/")[2]]
    return part
