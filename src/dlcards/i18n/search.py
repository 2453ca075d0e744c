"""How notes are searched, by example; Korean fields stand beside the English ones."""

from __future__ import annotations

from dlcards.core.language import Language
from dlcards.i18n.text import Text

SEARCHING = Text(ko="찾는 법", en="Searching")
_NAME = Text(
    ko="이름이나 그 일부. 첫소리로는 ㅇㅌㅅ",
    en="a name or part of it, or its Korean first consonants",
)
_DECK = Text(ko="이 덱의 노트", en="notes of this deck")
_TAG = Text(ko="이 태그가 있는 노트", en="notes with this tag")
_STATE = Text(
    ko="상태: 새것, 복습, 복습중, 묻지않음, 빠짐",
    en="a state: new, due, scheduled, suspended, retired",
)
_NOT = Text(ko="-는 아닌 것, 쉼표는 그중 하나", en="- is not, a comma is or")

_QUERY: dict[str, Text] = {
    "attention": _NAME,
    "deck:attention": _DECK,
    "tag:training": _TAG,
    "is:due": _STATE,
    "-is:new,due": _NOT,
}
_QUERY_KO: dict[str, Text] = {
    "어텐션": _NAME,
    "덱:attention": _DECK,
    "태그:training": _TAG,
    "상태:복습": _STATE,
    "-상태:새것,복습": _NOT,
}


def query(language: Language) -> dict[str, Text]:
    """The examples as a learner of this language would type them."""
    return _QUERY_KO if language is Language.KO else _QUERY
