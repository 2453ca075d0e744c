"""A table that defines terms: which of its columns hold names, and which what they mean.

The header says it where it uses the usual words; else the cells do. A table of settings,
results or comparisons defines nothing, and neither does a list of translations.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from statistics import median

from msgspec import Struct

from dlcards.core.language import Language
from dlcards.glossary.reading.entry import Entry, Left, Told, Unwritten, Why
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.names import tidy
from dlcards.glossary.reading.shape import has_hangul, is_letter, is_term, language_of, tells
from dlcards.glossary.reading.words import says_nothing


class Column(Enum):
    """What a table's column holds."""

    TERM = auto()
    OTHER_NAME = auto()
    MEANING = auto()
    EXAMPLE = auto()
    FORMULA = auto()
    REST = auto()


_HEADERS = [
    (
        Column.MEANING,
        r"정의|뜻|의미|설명|내용|해설|풀이|개념\s*설명|.*\s*(?:뜻|정의|설명|의미)|definitions?|meanings?|descriptions?|explanations?"
        r"|what (?:it|is).*|in (?:other |plain |a few )?words|in (?:one|a) (?:line|sentence|word|nutshell)|한\s?줄.*|쉽게.*|한\s?마디로|in (?:short|plain.*)|.*(?:definition|meaning|description|explanation).*|details?",
    ),
    (
        Column.OTHER_NAME,
        r"약어|약자|줄임말|축약어|full\s*name|원어|풀네임|전체\s*이름|동의어|다른\s*이름|별칭|synonyms?|alias(?:es)?|abbr(?:eviation|\.)?"
        r"|expansion|stands for|long form|acronym|번역어?|translation",
    ),
    (
        Column.TERM,
        r"용어(?:\s*\(.*\))?|단어|이름|명칭|개념|키워드|keywords?|terms?|words?|names?|concepts?|한글|한국어|국문|영어|영문|한글명?|영문명?"
        r"|우리말|korean|english|ko|en|kr|eng|kor|.*\s*(?:용어|단어|명칭)|.*\bterms?|vocabulary|jargon|entry",
    ),
    (Column.EXAMPLE, r"예|예시|예제|사례|examples?|e\.g\.?|ex"),
    (Column.FORMULA, r"수식|공식|식|formulas?|equations?"),
    (
        Column.REST,
        r"비고|링크|참고|출처|번호|no\.?|#|links?|notes?|refs?|references?|sources?|분류|카테고리|category|tags?|page|장|chapter|중요도|see also|related|관련.*|메모|날짜",
    ),
]
_SETTINGS = re.compile(
    r"기본값|타입|자료형|값\b|단계|주차|순서|날짜|default|type\b|value|flag|option|column|컬럼|변수|파라미터|param|shape|step|week"
    r"|file|파일|명령|command|version|버전|이슈|issue|branch|버그",
    re.IGNORECASE,
)
_WIDTHS = range(2, 5)  # columns that a glossary's table has
_LONG = 12  # characters: a median cell as long as this tells, and names nothing


class Found(Struct, frozen=True):
    """What a table gives."""

    entries: tuple[Entry, ...] = ()
    unwritten: tuple[Unwritten, ...] = ()
    left: tuple[Left, ...] = ()


def read(rows: Sequence[Line], sections: tuple[str, ...], *, is_trusted: bool) -> Found:
    """The entries of one table, whose first row is its header, if it has one.

    A header with other words than a glossary's is believed only on a page that is a glossary
    (`is_trusted`).
    """
    width = max(len(row.cells) for row in rows)
    roles = _by_header(rows[0].cells)
    body = rows[1:]
    if roles is None:
        is_entry = _is_entry(rows[0])
        body = rows if is_entry else body
        has_header = not is_entry and any(plain(cell) for cell in rows[0].cells)
        is_plain = is_trusted and not _SETTINGS.search(" ".join(rows[0].cells))
        roles = _by_cells(body, width) if is_plain or not has_header else None
    if roles is None or Column.TERM not in roles:
        return Found(left=tuple(Left(r.number, _shown(r), Why.TABLE) for r in rows[:1]))
    return _entries(body, roles, sections)


def _by_header(cells: Sequence[str]) -> list[Column] | None:
    """The columns' roles by the header's words; None where it does not say enough."""
    roles = [_role(plain(cell)) for cell in cells]
    names = [i for i, role in enumerate(roles) if role in {Column.TERM, Column.OTHER_NAME}]
    if (
        not names
        and Column.MEANING in roles
        and roles[0] is None
        and not _SETTINGS.search(" ".join(cells))
    ):
        roles[0], names = Column.TERM, [0]
    if not names or None in roles[: names[0]]:
        return None
    known: list[Column] = [role or Column.REST for role in roles]
    if Column.TERM not in known:
        known[names[0]] = Column.TERM
    if Column.MEANING not in known and Column.OTHER_NAME in known:
        known = [Column.MEANING if role is Column.OTHER_NAME else role for role in known]
    later = [i for i in names if known[i] is Column.TERM][1:]
    for index in later:
        known[index] = Column.OTHER_NAME
    return known if Column.MEANING in known or later else None


def _role(header: str) -> Column | None:
    text = re.sub(r"\s+", " ", header).strip(" :*").casefold()
    text = re.sub(r"\s*[(（][^()]*[)）]$", "", text) or text
    for role, pattern in _HEADERS:
        if re.fullmatch(pattern, text):
            return role
    return None


def _by_cells(rows: Sequence[Line], width: int) -> list[Column] | None:
    """The columns' roles by what the cells hold: short names first, then longer texts."""
    if width not in _WIDTHS or len(rows) <= 1:
        return None
    columns = [
        [plain(row.cells[i]) if i < len(row.cells) else "" for row in rows] for i in range(width)
    ]
    filled = [[cell for cell in column if cell] for column in columns]
    if not all(filled[:2]):
        return None
    if sum(map(is_term, filled[0])) < 0.8 * len(filled[0]):
        return None
    lengths = [median(map(len, column)) if column else 0 for column in filled]
    telling = [
        index > 0 and lengths[index] >= _LONG and sum(map(tells, column)) >= 0.8 * len(column) > 0
        for index, column in enumerate(filled)
    ]
    if not any(telling):
        return None
    roles = [Column.TERM]
    for index in range(1, width):
        names = filled[index] and sum(map(is_term, filled[index])) >= 0.8 * len(filled[index])
        is_name = names and not telling[index] and True not in telling[:index]
        roles.append(
            Column.MEANING if telling[index] else Column.OTHER_NAME if is_name else Column.REST
        )
    return roles


def _is_entry(row: Line) -> bool:
    cells = [plain(cell) for cell in row.cells]
    return len(cells) > 1 and is_term(cells[0]) and len(cells[-1]) > 2 * _LONG


def _entries(rows: Sequence[Line], roles: list[Column], sections: tuple[str, ...]) -> Found:
    entries: list[Entry] = []
    unwritten: list[Unwritten] = []
    left: list[Left] = []
    for row in rows:
        texts = [(role, cell) for role, cell in zip(roles, row.cells, strict=False) if cell.strip()]
        heads = [tidy(cell) for role, cell in texts if role is Column.TERM]
        names = [
            tidy(cell)
            for role, cell in texts
            if role is Column.OTHER_NAME and not says_nothing(plain(cell))
        ]
        heads, names = (heads, names) if heads else (names[:1], names[1:])
        if not heads or is_letter(heads[0]):
            continue
        if not is_term(heads[0]):
            left.append(Left(row.number, _shown(row), Why.UNSURE))
            continue
        told = _told(row.number, texts)
        if told.meaning:
            entries.append(Entry(heads[0], tuple(names), row.number, told, sections))
        else:
            shown = f"{heads[0]} ({', '.join(names)})" if names else heads[0]
            unwritten.append(Unwritten(shown, row.number))
    return Found(tuple(entries), tuple(unwritten), tuple(left))


def _told(number: int, texts: Sequence[tuple[Column, str]]) -> Told:
    told = Told(used={number})
    for role, cell in texts:
        text = plain(cell)
        match role:
            case Column.MEANING if tells(text) or (
                has_hangul(text) and len(text) > 1 and not says_nothing(text)
            ):
                language: Language = language_of(text)
                before = told.meaning.get(language)
                told.meaning[language] = f"{before}\n{text}" if before else text
            case Column.EXAMPLE if not says_nothing(text):
                told.example = told.example or text
            case Column.FORMULA if not says_nothing(text):
                told.formula = told.formula or text.strip("$ ")
            case _:
                pass
    return told


def _shown(row: Line) -> str:
    return " | ".join(plain(cell) for cell in row.cells)
