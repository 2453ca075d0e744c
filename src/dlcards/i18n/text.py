"""A sentence in two languages, and how its places are filled.

Besides Python's own format specifications a place knows two more:

- `{term:은/는}` adds the particle that fits the value's last sound (Korean);
- `{count:card|cards}` gives the word that fits the number (English), without the number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Any

from msgspec import Struct

from dlcards.core.hangul import with_particle
from dlcards.core.language import Language


class Text(Struct, frozen=True):
    """One thing that the program says."""

    ko: str
    en: str

    def get(self, language: Language) -> str:
        """The sentence in `language`, its places unfilled."""
        return self.ko if language is Language.KO else self.en


class Speaker:
    """Says texts in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, text: Text, **values: object) -> str:
        """The sentence with its places filled."""
        return _FORMATTER.vformat(text.get(self.language), (), values)


class _PlacesFormatter(Formatter):
    """Python's formatter with particles and plurals."""

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:  # noqa: ANN401 - the standard library's own signature
        if isinstance(key, int):
            raise KeyError(key)
        return super().get_value(key, args, kwargs)

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as above
        if "/" in format_spec:
            return with_particle(str(value), format_spec)
        if "|" in format_spec:
            one, many = format_spec.split("|")
            return one if value == 1 else many
        return str(super().format_field(value, format_spec))


_FORMATTER = _PlacesFormatter()
