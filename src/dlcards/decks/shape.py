"""The shape of a deck's file, declared once: for validation, and for the JSON Schema of editors.

A tree holds nothing but text, so numbers are texts of digits here; editors, which go by YAML's
own types, are told "integer". Typed dictionaries, since pydantic checks them without building
anything: 100,000 notes take it half the time that models would.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import ConfigDict, Field, WithJsonSchema, with_config
from typing_extensions import TypedDict  # pydantic asks for this one before Python 3.12

from dlcards.decks import FORMAT

NUMBER = "^[0-9]{1,9}$"

# Editors' regular expressions have no letters of any script, so this names what an id is not;
# `core.keys.is_identifier` decides.
_ID = r"(?!-)[^\sA-Z!-,./:-@\[-`{-~]+(?<!-)"

Text = Annotated[str, Field(pattern=r"\S")]
Number = Annotated[str, Field(pattern=NUMBER), WithJsonSchema({"type": "integer"})]
Id = Annotated[Text, Field(json_schema_extra={"pattern": f"^{_ID}$"})]
Key = Annotated[Text, Field(json_schema_extra={"pattern": f"^{_ID}/{_ID}$"})]
IdOrKey = Annotated[Text, Field(json_schema_extra={"pattern": f"^({_ID}/)?{_ID}$"})]

_closed = with_config(ConfigDict(extra="forbid"))


@_closed
class Languages(TypedDict, total=False):
    """One text in Korean, English or both."""

    ko: Text
    en: Text


@_closed
class LanguageLists(TypedDict, total=False):
    """A list of texts for each language."""

    ko: list[Text]
    en: list[Text]


@_closed
class FigureShape(TypedDict):
    """A picture beside a note."""

    file: Annotated[Text, Field(description="A path relative to the deck's file.")]
    alt: NotRequired[Annotated[Languages, Field(description="Words for who does not see it.")]]


@_closed
class SourceShape(TypedDict):
    """Where the concept was introduced."""

    title: Text
    year: NotRequired[Number]
    url: NotRequired[Text]


AlsoShape = TypedDict(  # `from` is a word of Python's: no class can have such a field
    "AlsoShape", {"ko": NotRequired[Text], "en": NotRequired[Text], "from": Text}
)
_closed(AlsoShape)


@_closed
class BuiltShape(TypedDict):
    """Kept by `dlcards build`, so that a page can be built again."""

    page: Text
    line: Number
    hash: Text


@_closed
class NoteShape(TypedDict):
    """One concept. Its id, a term and a meaning in one language are all that it needs."""

    id: Annotated[
        Id, Field(description="Unique in the deck, and kept for ever: history hangs on it.")
    ]
    term: Languages
    meaning: Annotated[Languages, Field(description="What the term means, without saying it.")]
    aliases: NotRequired[
        Annotated[LanguageLists, Field(description="Other names, accepted as answers.")]
    ]
    cloze: NotRequired[
        Annotated[Languages, Field(description="A sentence with numbered gaps: {{1:…}}.")]
    ]
    example: NotRequired[Languages]
    formula: NotRequired[Annotated[Text, Field(description="TeX, without dollar signs.")]]
    figure: NotRequired[FigureShape]
    beware: NotRequired[
        Annotated[Languages, Field(description="What the concept is commonly confused with.")]
    ]
    tags: NotRequired[list[Text]]
    see: NotRequired[
        Annotated[list[IdOrKey], Field(description="Other notes: their id, or deck/id.")]
    ]
    was: NotRequired[
        Annotated[list[Key], Field(description="All former keys (deck/id), oldest first.")]
    ]
    also: NotRequired[
        Annotated[list[AlsoShape], Field(description="Other definitions that a build found.")]
    ]
    built: NotRequired[BuiltShape]
    source: NotRequired[SourceShape]


@_closed
class RememberedShape(TypedDict, total=False):
    """Kept by `dlcards build`: what it brought once does not come back when it is taken out."""

    notes: list[Text]
    todo: list[Text]


LaneName = Literal["name", "meaning", "translation", "cloze"]


@_closed
class DeckShape(TypedDict):
    """A deck: notes in the order in which they are learned."""

    dlcards: Annotated[
        Number,
        Field(description="The version of the format."),
        WithJsonSchema({"const": FORMAT}),
    ]
    deck: Annotated[Id, Field(description="The deck's id, kept for ever.")]
    title: Languages
    license: NotRequired[Annotated[Text, Field(description="An SPDX identifier.")]]
    lanes: NotRequired[
        Annotated[
            list[LaneName],
            Field(description="What is asked, where it is not up to the learner.", min_length=1),
        ]
    ]
    notes: list[NoteShape]
    built: NotRequired[RememberedShape]
