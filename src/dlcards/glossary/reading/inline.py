"""A line's markup as plain text: links by their words, no emphasis, mathematics as it is."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from dlcards.glossary.reading.remembering import TEXTS
from dlcards.glossary.reading.washing import BREAK, LOWERED, PIPE, RAISED

_MATHEMATICS = re.compile(
    r"\$\$.+?\$\$|(?<!\\)\$(?!\s)(?:\\.|[^$\\\n])+?(?<!\s)\$(?!\d)", re.DOTALL
)
_MARKUP = re.compile(r"[*_`\[\]<>~\\&!]|==")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:?|\[\d{1,3}\](?!\()")
_WIKILINK = re.compile(r"!?\[\[([^\[\]|\n\ue007]*)(?:[|\ue007]([^\[\]\n]*))?\]\]")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)")
_WORDS = r"[^*_`\[\]<\\~&!=\n\r\0]"
# A text of nothing but what means the same wherever it stands needs no parser: bold signs, which go
# even where they are left over, a word in italics, code, links, and signs that are no markup here.
_SIMPLE = re.compile(
    rf"""(?:
    {_WORDS}++
    |(?<![*=~])\*\*(?![*=~])
    |(?<![^\s(])\*(?=[^\W_]){_WORDS}+(?<=[^\W_])\*(?![\w*=~])
    |(?<!`)`(?!\s){_WORDS}+`(?!`)
    |\[(?:\*\*)?{_WORDS}+(?:\*\*)?\]\([^\s()<>\\`\[\]"'&\x00-\x1f\x7f]*\)
    |\[(?![^\[\]]*\]\() | \](?!\()
    |(?<=[^\W_])_(?=[^\W_])
    |(?<!=)=(?!=) | (?<!~)~(?!~) | <(?![^<>]*>) | !(?!\[) | &(?=\s)
    )*+""",
    re.VERBOSE,
)
_SHOWN = re.compile(r"`([^`]+)`|\[(?:\*\*)?([^\[\]*]+)(?:\*\*)?\]\([^()]*\)|\*")
_LEFT_OVER = re.compile(r"\*\*|__(?=\S)|(?<=\S)__|~~|==(?=\S)|(?<=\S)==")
_RAISED = re.compile(f"{RAISED}([^{LOWERED}]*){LOWERED}")
_PLACE = 0xF0000  # where placeholders for mathematics begin, in a private plane


@cache
def _parser() -> MarkdownIt:
    """Inline markup alone; where links lead is of no interest here."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005 - its name is the library's
    return parser


@lru_cache(TEXTS)  # several readers look at the same line
def plain(text: str) -> str:
    """`text` without markup; line breaks stay, images and footnotes go."""
    text = text.replace(BREAK, "\n").strip()
    if RAISED in text:
        text = _RAISED.sub(_raised, text).strip()
    if not _MARKUP.search(text):
        return text.replace(PIPE, "|")
    formulas: list[str] = []

    def aside(match: re.Match[str]) -> str:
        formulas.append(match[0])
        return chr(_PLACE + len(formulas) - 1)

    if "$" in text:
        text = _MATHEMATICS.sub(aside, text)
    if "[" in text:
        text = _WIKILINK.sub(_shown, _FOOTNOTE.sub("", _IMAGE.sub("", text)))
    text = _unmarked(text)
    for number, formula in enumerate(formulas):
        text = text.replace(chr(_PLACE + number), formula)
    return unescape(text).replace(PIPE, "|").strip()


def _unmarked(text: str) -> str:
    """`text` without emphasis, code signs and links."""
    if _SIMPLE.fullmatch(text):
        return _SHOWN.sub(lambda match: match[1] or match[2] or "", text)
    return _parsed(text)


def _parsed(text: str) -> str:
    """`text` as the parser reads it, without signs that it left over."""
    children = _parser().parseInline(text)[0].children or []
    return _LEFT_OVER.sub("", "".join(map(_text, children)))


def images(text: str) -> list[tuple[str, str]]:
    """The images in `text`: alternative text and target, which may be empty."""
    return [(match[1], match[2]) for match in _IMAGE.finditer(text)]


def without_images(text: str) -> str:
    """`text` without its images."""
    return _IMAGE.sub("", text)


def _text(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return token.content if token.type in {"text", "code_inline", "text_special"} else ""


def _shown(match: re.Match[str]) -> str:
    """The words of a wiki's link."""
    return str(match[2] or match[1].rpartition("#")[2]).strip()


def _raised(match: re.Match[str]) -> str:
    """An exponent stays one; a raised number in brackets is a footnote."""
    text = match[1].strip()
    return "" if re.fullmatch(r"\[?\d+\]|\[[^\]]*\]", text) else f"^{text}"
