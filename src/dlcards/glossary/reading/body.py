"""From an entry's lines to what they tell: meaning, example, formula, figure, further names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dlcards.glossary.reading.entry import Picture, Told
from dlcards.glossary.reading.forms.separator import bold_pair, plain_pair
from dlcards.glossary.reading.inline import images, plain, without_images
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import has_hangul, language_of, tells
from dlcards.glossary.reading.words import Role, role_of, says_nothing

LONGEST = 600  # characters of a meaning; a card should be read at a glance
_EXAMPLE = re.compile(
    r"^(?:\(?(?:ex|예시|예|eg|e\.g|example|examples)\s*[.)\]:：]+|예를 들면\s*[:：])\s*",
    re.IGNORECASE,
)
_EXAMPLE_INSIDE = re.compile(
    r"(?<=[\s.])(?:ex|예)\)\s*|(?<=\.)\s+(?:common\s+)?examples?:\s+", re.IGNORECASE
)
_LABELLED = re.compile(r"^\s*\(?([^:：()]{1,24})\)?\s*[:：]\s*(.*)$")
_LINK_ONLY = re.compile(
    r"^(?:[-*\s]*(?:참고|출처|링크|reference|source|see|ref)?\s*[:：]?\s*)?"
    r"(?>(?:\[[^\]]*\]\([^)]*\)|<?https?://\S+>?|\[\[[^\]]*\]\])[\s,;·/|)]*)+$",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\s*[(（\[]\s*(?:출처|source|from)\s*[:：]?[^()（）]*(?:\([^()]*\)[^()（）]*)*[)）\]]\s*\.?\s*$",
    re.IGNORECASE,
)
_SOURCE_ENDS = (")", "）", "]")
_FOOTNOTE = re.compile(r"^\[\^[^\]]+\]:")
_CONTRAST = re.compile(r"^(?:<->|<=>|↔|⇔)\s*")
_ARROW = re.compile(r"^(?:->|→|=>|⇒|▶|☞|└|ㄴ|↳)\s*")
_ALT_WORDS = re.compile(r"[a-z0-9_.-]+(?: [a-z0-9_.-]+){0,2}")
_MATH_LINE = re.compile(r"^\$\$(.+)\$\$[.,]?$|^\\\[(.+)\\\]$")
_MATH_EDGE = re.compile(r"^(?:\$\$|\\\[|\\\])$")


@dataclass(slots=True)
class _Part:
    """Lines that go together: a paragraph or a list's item, under a label or none."""

    role: Role
    numbers: list[int] = field(default_factory=list)
    text: str = ""
    is_item: bool = False


def told(tail: str, lines: Sequence[Line], number: int) -> Told:
    """What `lines` say of an entry that opens at line `number`, beside `tail` on that line."""
    result = Told(used={number})
    rest = list(_without_pictures(result, lines))
    rest = list(_without_formulas(result, rest))
    parts = list(_parts(tail, rest, number))
    _tell(result, parts)
    return result


def _without_pictures(result: Told, lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        found = images(line.text) if "![" in line.text else []
        if not found:
            yield line
            continue
        result.used.add(line.number)
        for alt, target in found:
            if target and result.picture is None:
                result.picture = Picture(target, plain(alt))
        text = without_images(line.text).strip()
        if plain(text):
            yield Line(line.number, line.kind, text, line.level, line.marker, line.is_joined)


def _without_formulas(result: Told, lines: Sequence[Line]) -> Iterator[Line]:
    """Lines without displayed mathematics, which become the formula."""
    found: list[str] = []
    inside: list[str] | None = None
    for line in lines:
        text = line.text.strip()
        if line.kind is Kind.CODE and line.marker == "math":
            inside_of = found
            inside_of.append(text)
        elif inside is not None:
            if _MATH_EDGE.match(text) or text.endswith(("$$", "\\]")):
                inside.append(text.removesuffix("$$").removesuffix("\\]"))
                found.append(" ".join(part for part in inside if part))
                inside = None
            else:
                inside.append(text)
        elif match := _MATH_LINE.match(text):
            found.append((match[1] or match[2]).strip())
        elif text.startswith(("$$", "\\[")):
            inside = [text.removeprefix("$$").removeprefix("\\[")]
        else:
            yield line
            continue
        result.used.add(line.number)
    formula = next((one.strip() for one in found if one.strip()), "")
    result.formula = formula


def _parts(tail: str, lines: Sequence[Line], number: int) -> Iterator[_Part]:  # noqa: C901 - each kind of line has its case
    """Lines gathered into parts, each under the label that it stands below."""
    part = (
        _Part(Role.MEANING, [number], plain(tail)) if tail and not _LINK_ONLY.match(tail) else None
    )
    role, depth = Role.MEANING, 0
    for line in lines:
        if line.kind in {Kind.CODE, Kind.RULE, Kind.ROW} or _is_furniture(line):
            continue
        if line.kind is Kind.HEADING:
            role, depth = role_of(plain(line.text)) or Role.ASIDE, 0
            if part:
                yield part
            part = None
            continue
        text = line.text.removeprefix(":").removeprefix("：").strip()
        if line.is_joined and part and not _starts_anew(text):
            part.text += " " + plain(text)
            part.numbers.append(line.number)
            continue
        if part:
            yield part
        if role is not Role.MEANING and line.kind is Kind.ITEM and line.level <= depth:
            role, depth = Role.MEANING, 0
        if role is not Role.MEANING and depth and line.kind is Kind.TEXT and line.level < depth:
            role, depth = Role.MEANING, 0
        own, text = _labelled(text)
        if own and not text:
            role, depth, part = own, line.level if line.kind is Kind.ITEM else 0, None
            continue
        part = _Part(own or role, [line.number], plain(text), is_item=line.kind is Kind.ITEM)
    if part:
        yield part


def _starts_anew(text: str) -> bool:
    """Whether a line inside a paragraph is something of its own."""
    return bool(_CONTRAST.match(text) or _ARROW.match(text) or _labelled(text)[0])


def _labelled(text: str) -> tuple[Role | None, str]:
    """The role that a label at the start of `text` gives it, and the rest."""
    if match := _EXAMPLE.match(text):
        return Role.EXAMPLE, text[match.end() :]
    if match := _CONTRAST.match(text):
        return Role.BEWARE, text[match.end() :]
    bare = _ARROW.sub("", text)
    whole = plain(bare).strip().strip("<>[]【】()")
    if role := role_of(whole):
        return role, ""
    pair = bold_pair(bare) or plain_pair(bare)
    role = role_of(plain(pair[0])) if pair else None
    if pair and role:
        return role, pair[1]
    match = _LABELLED.match(plain(bare)) if "*" in bare or "_" in bare else None
    if match and (role := role_of(match[1])):
        return role, match[2]
    return None, text


def is_example(text: str) -> bool:
    """Whether `text` announces itself as an example."""
    return bool(_EXAMPLE.match(text))


def _is_furniture(line: Line) -> bool:
    if not ("[" in line.text or "://" in line.text):
        return False
    return bool(_LINK_ONLY.match(line.text) or _FOOTNOTE.match(line.text))


def _tell(result: Told, parts: Sequence[_Part]) -> None:
    """Give every part its place in `result`."""
    chosen: list[_Part] = []
    spare: list[_Part] = []
    korean = any(has_hangul(part.text) for part in parts)
    for part in parts:
        text = _without_source(part.text)
        if not text or (korean and not part.is_item and _ALT_WORDS.fullmatch(text)):
            result.used.update(part.numbers)
            continue
        part.text = text
        match part.role:
            case Role.MEANING:
                chosen.append(part)
            case Role.EXAMPLE:
                _add_example(result, part)
            case Role.NAMES:
                result.names += [name.strip() for name in re.split(r"[,;、]", text) if name.strip()]
                result.used.update(part.numbers)
            case Role.FORMULA:
                result.formula = result.formula or text.strip("$ ")
                result.used.update(part.numbers)
            case Role.BEWARE:
                result.beware = result.beware or text
                result.used.update(part.numbers)
            case Role.ASIDE:
                spare.append(part)
    _choose(result, chosen, spare)


def _without_source(text: str) -> str:
    if text.rstrip().removesuffix(".").rstrip().endswith(_SOURCE_ENDS):
        text = _SOURCE.sub("", text)
    return text.strip()


def _choose(result: Told, chosen: list[_Part], spare: list[_Part]) -> None:
    """The meaning: as much as a card holds, the rest is spare."""
    texts: list[str] = []
    for part in chosen:
        text = part.text
        may_have = "x" in text or "X" in text or "예)" in text
        if inside := _EXAMPLE_INSIDE.search(text) if may_have else None:
            example = _Part(Role.EXAMPLE, part.numbers, text[inside.end() :])
            text = text[: inside.start()].strip()
            _add_example(result, example)
        if says_nothing(text) or not text:
            result.used.update(part.numbers)
        elif not texts or sum(map(len, texts)) + len(text) <= LONGEST:
            texts.append(text)
            result.used.update(part.numbers)
        else:
            spare.append(part)
    meaning = re.sub(r"^[=:：]\s*", "", "\n".join(texts)).strip()
    if meaning and tells(meaning):
        result.meaning[language_of(meaning)] = meaning
    result.spare = sorted((part.numbers[0], part.text) for part in spare)


def _add_example(result: Told, part: _Part) -> None:
    result.example = "\n".join(filter(None, (result.example, part.text)))
    result.used.update(part.numbers)
