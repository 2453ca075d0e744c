"""From an entry's lines to what they tell: meaning, example, formula, figure, further names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from dlcards.glossary.reading.entry import Picture, Told
from dlcards.glossary.reading.formulas import Formulas
from dlcards.glossary.reading.inline import images, plain, without_images
from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.parts import Part, parts_of
from dlcards.glossary.reading.shape import defines, has_hangul, language_of, tells, tells_fully
from dlcards.glossary.reading.words import Role, says_nothing

LONGEST = 600  # characters of a meaning; a card should be read at a glance
_EXAMPLE_INSIDE = re.compile(
    r"(?<=[\s.])(?:ex|예)\)\s*|(?<=\.)\s+(?:common\s+)?examples?:\s+", re.IGNORECASE
)
_SOURCE = re.compile(
    r"\s*[(（\[]\s*(?:출처|source|from)\s*[:：]?[^()（）]*(?:\([^()]*\)[^()（）]*)*[)）\]]\s*\.?\s*$",
    re.IGNORECASE,
)
_SOURCE_ENDS = (")", "）", "]")
_SIGN = re.compile(r"^(?:[=:：]\s*|A\s?[.:]\s+)")  # = definition, A. answer
_GOES_ON = re.compile(  # from what was said before
    r"예를 들|예컨대|가령|또한|또\s|이때|즉|따라서|그래서|그러나|하지만|반면"
    r"|(?:for (?:example|instance)|e\.g|also|however|so|thus|hence|it|this|these)\b",
    re.IGNORECASE,
)
_COMMAS = re.compile(r"[,;、]")
_ALT_WORDS = re.compile(r"[a-z0-9_.-]+(?: [a-z0-9_.-]+){0,2}")
_ALT_BEHIND = re.compile(  # a sentence, and what a copied page leaves of the picture below it
    r"([가-힣]\.|[가-힣] ?(?:됨|니다|[이한된있없]다))(?: [a-z0-9_-]+){1,3}$"
)


def told(tail: str, lines: Sequence[Line], number: int) -> Told:
    """What `lines` say of an entry that opens at line `number`, beside `tail` on that line."""
    result = Told(used={number})
    rest = list(_without_formulas(result, list(_without_pictures(result, lines))))
    _tell(result, parts_of(tail, rest, number))
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
            yield replace(line, text=text, cells=())


def _without_formulas(result: Told, lines: Sequence[Line]) -> Iterator[Line]:
    """Lines without displayed mathematics, which becomes the formula."""
    formulas = Formulas()
    for line in lines:
        if formulas.take(line):
            result.used.add(line.number)
        else:
            yield line
    result.formula = formulas.first()


def _tell(result: Told, parts: Sequence[Part]) -> None:
    """Give every part its place in `result`."""
    is_korean = any(has_hangul(part.text) for part in parts)
    chosen: list[tuple[Part, str]] = []
    for part in parts:
        text = _without_source(part.text)
        if not text or (is_korean and not part.is_item and _ALT_WORDS.fullmatch(text)):
            result.used.update(part.numbers)
        elif part.role is Role.MEANING:
            chosen.append((part, text))
        elif part.role is Role.ASIDE:
            result.spare.append((part.numbers[0], text))
        else:
            _place(result, part.role, text)
            result.used.update(part.numbers)
    _choose(result, chosen)
    result.spare.sort()


def _choose(result: Told, chosen: Iterable[tuple[Part, str]]) -> None:
    """Make the meaning of what no label calls something else."""
    meaning = _Meaning(result)
    for part, text in chosen:
        meaning.take(part, text)
    meaning.end()


def _place(result: Told, role: Role, text: str) -> None:
    """Put what a label announces in its place; of most, the first counts."""
    match role:
        case Role.EXAMPLE:
            result.example = "\n".join(filter(None, (result.example, text)))
        case Role.NAMES:
            result.names += [name.strip() for name in _COMMAS.split(text) if name.strip()]
        case Role.FORMULA:
            result.formula = result.formula or text.strip("$ ")
        case Role.BEWARE:
            result.beware = result.beware or text
        case Role.MEANING | Role.ASIDE:
            pass


def _without_source(text: str) -> str:
    if text.rstrip().removesuffix(".").rstrip().endswith(_SOURCE_ENDS):
        text = _SOURCE.sub("", text)
    return text.strip()


class _Meaning(Struct):
    """As much of a meaning as a card holds; the rest is spare."""

    told: Told
    _texts: list[str] = field(default_factory=list)

    def take(self, part: Part, whole: str) -> None:
        """Take in the text of one part."""
        text = self._without_example(part, whole)
        if text[-1:].isascii() and text[-1:].isalnum():
            text = _ALT_BEHIND.sub(r"\1", text)
        if not text or says_nothing(text) or self._is_alt(part, text):
            self.told.used.update(part.numbers)
        elif not self._texts or sum(map(len, self._texts)) + len(text) <= LONGEST:
            self._texts.append(text)
            self.told.used.update(part.numbers)
        else:
            self.told.spare.append((part.numbers[0], whole))

    def end(self) -> None:
        """Write the meaning down, if it is one."""
        for texts in self._by_language():
            meaning = _SIGN.sub("", "\n".join(texts)).strip()
            if meaning and tells(meaning):
                self.told.meaning[language_of(meaning)] = meaning

    def _by_language(self) -> Iterator[list[str]]:
        """What is said twice, in English and in Korean, apart; all together where it is not."""
        korean = [text for text in self._texts if has_hangul(text)]
        english = [text for text in self._texts if text not in korean]
        are_alike = len(english) == len(korean) and all(map(tells_fully, korean))
        goes_on = any(map(_GOES_ON.match, self._texts[1:]))
        if are_alike and not goes_on and all(map(defines, english)):
            yield from (english, korean)
        else:
            yield self._texts

    def _is_alt(self, part: Part, text: str) -> bool:
        """Whether `text` is all that a copied page leaves of a picture, below a Korean text."""
        is_below = not part.is_item and any(map(has_hangul, self._texts))
        return is_below and bool(_ALT_WORDS.fullmatch(text))

    def _without_example(self, part: Part, text: str) -> str:
        """`text` up to where an example begins inside it, which goes to its own place."""
        may_have = "x" in text or "X" in text or "예)" in text
        inside = _EXAMPLE_INSIDE.search(text) if may_have else None
        if inside is None:
            return text
        _place(self.told, Role.EXAMPLE, text[inside.end() :])
        self.told.used.update(part.numbers)
        return text[: inside.start()].strip()
