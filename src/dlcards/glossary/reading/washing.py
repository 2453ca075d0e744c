"""A page without what is no text: front matter, scripts, comments, Liquid; HTML as Markdown.

Every line stays on its line, so that what is read later still knows where it stood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from html import unescape

from msgspec import Struct

# Private-use letters stand for what Markdown has no sign for; `lines` and `inline` read them.
BREAK = "\ue000"  # a line break inside a physical line
SUMMARY = "\ue001"  # before the summary of a <details>, up to the BREAK
TERM = "\ue002"  # before a <dt>
TABLE_ROW, CELL = "\ue003", "\ue004"  # before a <tr> and a <td>
RAISED, LOWERED = "\ue005", "\ue006"  # round a <sup>
PIPE = "\ue007"  # a | that divides no cells
END = "\ue008"  # behind the last <dd> of a <dl>

_FRONT = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title\s*[:=]\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)
_TAGS_OF = re.compile(r"^(?:tags?|categor(?:y|ies))\s*[:=](.*(?:\n[ \t]*-.*)*)", re.MULTILINE)
_NOTED = re.compile(r"(?<=[^\s\[])\[(\d{1,3})\](?!\()")  # a number in brackets behind a word
_NOTE = re.compile(r"^\[(\d{1,3})\](?=[ \t]+\S)", re.MULTILINE)
_FENCE = re.compile(
    r"^[ \t>]*(`{3,}|~{3,})(?![^\n`]*`)[^\n]*\n(?:.*?^[ \t>]*\1[`~]*[ \t]*$|.*\Z)",
    re.DOTALL | re.MULTILINE,
)
_UNSEEN = ("script", "style", "noscript", "iframe", "svg", "ins")  # tags
_HIDDEN = re.compile(
    r"\{\{\s[^{}\n]*\}\}|\{\{(?:site|page|include|layout|post)\b[^{}\n]*\}\}"
    r"|\{:[^{}\n]*\}"
    r"|%%[^%\n]+%%"
    r"|^:{3,}[^\n]*$"
    r"|^[ \t]*:PROPERTIES:[ \t]*\n"  # of Org, up to its end
    r"(?:[ \t]*:(?!PROPERTIES:|END:)[^:\n]+:[^\n]*\n)*[ \t]*:END:[ \t]*$"
    r"|^\[//\]:[^\n]*$"
    r"|^\s*\[\[?(?:toc|TOC|_TOC_)\]?\]\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_MAY_HIDE = re.compile(r"\{[{:]|%%|:::|:properties:|\[(?://|\[?_?toc)", re.IGNORECASE)
_STRETCHES = [  # what hides all up to its end
    (re.compile(begin, re.IGNORECASE | re.MULTILINE), re.compile(end, re.IGNORECASE))
    for begin, end in (
        ("<!--", "-->"),
        *((rf"<{name}\b[^<>]*>", rf"</{name}\s*>") for name in _UNSEEN),
        (r"\{%-?\s*comment\s*-?%\}", r"\{%-?\s*endcomment\s*-?%\}"),
        (r"\{%", r"%\}"),
        (r"^[ \t]*#\+begin_src\b", r"#\+end_src\b"),
    )
]
_BLOCKS = "div|p|section|article|header|footer|nav|main|center|blockquote|figure|figcaption"
_INLINE = "i|em|u|s|del|mark|small|big|font|span|abbr|dfn|q|cite|ins|label|button|sub"
_TAG = re.compile(
    rf"(?P<code>`[^`\n]+`)|<(?P<close>/?)(?P<name>{_BLOCKS}|{_INLINE}|b|strong|br|hr|a|img|sup|ul|ol"
    r"|li|dl|dt|dd|details|summary|h[1-6]|table|thead|tbody|tfoot|colgroup|col|caption|tr|td|th"
    r"|code|kbd|tt|pre|input|video|source|picture|ruby|rt|rp)\b"
    r"(?P<about>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)/?>",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"<a\b[^>]*?\bhref=[\"']?([^\"'\s>]*)[\"']?[^>]*>([^<]{1,300})</a>", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"\b(src|alt)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_BULLETS = "•◦▪‣∙●○"
_BULLET = re.compile(rf"^([ \t>]*)[{_BULLETS}][ \t]+(?=\S)", re.MULTILINE)
_HARD_BREAK = re.compile(r"[ \t]*\\$", re.MULTILINE)
_SMALL = re.compile(  # 한글 <small>English</small>
    r"(?<=\S)[ \t]*<small>([^<>\n()]{2,60})</small>[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_EDIT = re.compile(r"\[(?:edit|편집)\]", re.IGNORECASE)
_SPACED_EDIT = re.compile(rf"[ \t]*{_EDIT.pattern}", re.IGNORECASE)
_CALLOUT = re.compile(
    r"^(?P<quote>[ \t>]*)(?:\[!(?P<kind>\w+)\][-+]?|(?:!{3}|\?{3}\+?)[ \t]+(?P<type>[\w-]+))"
    r"(?:[ \t]+(?P<sign>[\"'])?(?P<title>[^\n]*?)(?(sign)[\"']))?[ \t]*$",
    re.MULTILINE,
)
_NOTICES = re.compile(  # boxes whose titles are no terms
    r"warning|caution|danger|attention|error|bug|fail(?:ure)?|missing|todo", re.IGNORECASE
)
_TILDE = re.compile(r"(?<=\S\n)[ \t]{0,4}~[ \t]+(?=[^\s\d])")  # before a definition of Pandoc's
_ODD_SPACE = {"\xa0": " ", "\u3000": " ", "\u200b": "", "\ufeff": "", "\t": "    "}
_ENTITIES = {"&nbsp;": " ", "&mdash;": "—", "&ndash;": "–", "&colon;": ":"}  # between words
_HOLDS_PIPE = re.compile(r"\$[^$\n]*\||\[\[[^\]\n]*\||`[^`\n]*\|")
_ONE_CELL = re.compile(r"\$\$.+?\$\$|(?<!\\)\$(?!\s)[^$\n]+?(?<!\s)\$|`[^`\n]+`|\[\[[^\]\n]+\]\]")


class Front(Struct, frozen=True):
    """What a page's front matter says of it."""

    title: str = ""
    tags: str = ""  # and categories


class Washed(Struct, frozen=True):
    """A page's text, and its front matter."""

    text: str
    front: Front


def washed(text: str) -> Washed:
    """Wash the page `text`, which has line feeds for line ends."""
    match, front = _FRONT.match(text), Front()
    if match:
        text, front = _as_lines(match) + text[match.end() :], _front(match[2])
    text = _with_notes(text)
    parts, start = [], 0
    may_be_fenced = "```" in text or "~~~" in text
    for fence in _FENCE.finditer(text) if may_be_fenced else ():
        parts += [_wash(text[start : fence.start()]), fence[0]]
        start = fence.end()
    parts.append(_wash(text[start:]))
    return Washed("".join(parts), front)


def _front(text: str) -> Front:
    title = _TITLE.search(text)
    return Front(unescape(title[1]) if title else "", " ".join(_TAGS_OF.findall(text)))


def _with_notes(text: str) -> str:
    """`text` with its lines `[1] …` as footnotes, where a `[1]` behind a word leads to one."""
    if "[1]" not in text:
        return text
    notes = set(_NOTE.findall(text))
    return _NOTE.sub(r"[^\1]:", text) if notes & set(_NOTED.findall(text)) else text


def _wash(text: str) -> str:
    for odd, usual in _ODD_SPACE.items():
        text = text.replace(odd, usual)
    for signs, step in _STEPS:
        if any(sign in text for sign in signs):
            text = step(text)
    return text


def _with_signs(text: str) -> str:
    for entity, sign in _ENTITIES.items():
        text = text.replace(entity, sign)
    return text


def _without_hidden(text: str) -> str:
    for begin, end in _STRETCHES:
        text = _without_stretches(text, begin, end)
    return _HIDDEN.sub(_as_lines, text) if _MAY_HIDE.search(text) else text


def _without_stretches(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """`text` without what stands from each `begin` to the next `end`; its lines stay."""
    parts, at = [], 0
    while start := begin.search(text, at):
        stop = end.search(text, start.end())
        if stop is None:  # nor is there one for those behind
            break
        hidden = text[start.start() : stop.end()]
        parts += [text[at : start.start()], "\n" * hidden.count("\n")]
        at = stop.end()
    return "".join([*parts, text[at:]])


def _without_tags(text: str) -> str:
    text = _SMALL.sub(r" (\1)", text) if "<small>" in text else text
    return _TAG.sub(_as_markdown, _LINK.sub(r"[\2](\1)", text))


def _without_edits(text: str) -> str:
    return _SPACED_EDIT.sub("", text) if _EDIT.search(text) else text


def _with_kept_cells(text: str) -> str:
    return "\n".join(map(_kept_in_cells, text.split("\n")))


def _as_lines(match: re.Match[str]) -> str:
    """Nothing but as many line ends as there were."""
    return "\n" * match[0].count("\n")


def _callout(match: re.Match[str]) -> str:
    """A box with a title (`> [!note] title`, `!!! note "title"`) as a summary; others are plain."""
    title = (match["title"] or "").strip()
    is_notice = _NOTICES.fullmatch(match["kind"] or match["type"])
    sign = SUMMARY if title and not is_notice else ""
    return f"{match['quote']}{sign}{title}"


def _as_markdown(match: re.Match[str]) -> str:
    if match["code"]:
        return match[0]
    name, is_closing = match["name"].lower(), bool(match["close"])
    found = _TAGS.get(name)
    text = found(match, is_closing) if found else ""
    return text + _as_lines(match)


def _image(match: re.Match[str], is_closing: bool) -> str:
    about = {m[1].lower(): m[2] or m[3] or m[4] for m in _ATTRIBUTE.finditer(match["about"])}
    return "" if is_closing else f"![{about.get('alt', '')}]({about.get('src', '')})"


def _pair(opening: str, closing: str) -> Callable[[re.Match[str], bool], str]:
    def text(_match: re.Match[str], is_closing: bool) -> str:
        return closing if is_closing else opening

    return text


_TAGS: dict[str, Callable[[re.Match[str], bool], str]] = {
    **dict.fromkeys(_BLOCKS.split("|"), _pair("", BREAK)),
    **{f"h{level}": _pair("#" * level + " ", BREAK) for level in range(1, 7)},
    "b": _pair("**", "**"),
    "strong": _pair("**", "**"),
    "code": _pair("`", "`"),
    "kbd": _pair("`", "`"),
    "tt": _pair("`", "`"),
    "br": _pair(BREAK, BREAK),
    "sup": _pair(RAISED, LOWERED),
    "li": _pair("- ", BREAK),
    "dt": _pair(TERM, BREAK),
    "dd": _pair(BREAK + ": ", BREAK),
    "dl": _pair("", BREAK + END + BREAK),
    "summary": _pair(SUMMARY, BREAK),
    "details": _pair("", BREAK),
    "tr": _pair(TABLE_ROW, BREAK),
    "td": _pair(CELL, ""),
    "th": _pair(CELL, ""),
    "img": _image,
}


def _kept_in_cells(line: str) -> str:
    """`line` with each | inside of mathematics, code and links of wikis made PIPE."""
    if "|" not in line or not _HOLDS_PIPE.search(line):
        return line
    return _ONE_CELL.sub(lambda match: match[0].replace("|", PIPE).replace("\\|", PIPE), line)


_STEPS: tuple[tuple[tuple[str, ...], Callable[[str], str]], ...] = (  # each where such a sign is
    (("&",), _with_signs),
    (("<", "{", "[", "%", ":", "#+"), _without_hidden),
    (("<",), _without_tags),
    (("[!", "!!!", "???"), partial(_CALLOUT.sub, _callout)),
    (("~ ",), partial(_TILDE.sub, ": ")),
    (("[",), _without_edits),
    (tuple(_BULLETS), partial(_BULLET.sub, r"\1- ")),
    (("\\",), partial(_HARD_BREAK.sub, "")),
    (("|",), _with_kept_cells),
)
