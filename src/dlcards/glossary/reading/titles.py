"""Plain lines that end what stands above them: titles, the day of a diary, a page's last words."""

from __future__ import annotations

import re

from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import ends_telling, is_topic
from dlcards.glossary.reading.words import role_of

_LONGEST = 120  # characters of a title
_ENDED = re.compile(r"[^\w)\]）]$|\$")
_DAY = re.compile(
    r"\d{2,4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}\s?[.일]?\s*"
    r"(?:\(?(?:[월화수목금토일](?:요일)?|mon|tue|wed|thu|fri|sat|sun)\)?)?",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY_IN_ENGLISH = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s+\d{{4}})?",
    re.IGNORECASE,
)
_LONGEST_DAY = 32  # characters
_QUESTION = re.compile(r"(?:\*\*|__)?Q\s?\d*\s?[.:)]\s")
_QUESTION_BEGINS = ("Q", "**Q", "__Q")
_NOTICE = re.compile(
    r"(?:본|이|해당)\s?(?:기사|글|저작물|포스트|포스팅|게시[글물]|문서|블로그|사이트|페이지|콘텐츠|자료)"
    r"\S*\s.*(?:저작권|라이[선센]스|CC BY|무단)"
    r"|(?:공감|좋아요|하트)\s?\d*$|(?:공유|구독|신고)하기$|게시글 관리$|저작자표시"
    r"|'.+' 카테고리의 다른 글|도움이 되(?:셨|었)다면|copyright\b|[©ⓒ]|\(c\)\s*\d{4}"
    r"|this (?:work|page|article|post|site|content) (?:is|was) "
    r"(?:licensed|last (?:edited|modified|updated))",
    re.IGNORECASE,
)
_NOTICE_BEGINS = frozenset("본이해공좋하유구신게저도'CcTt(©ⓒ")  # most lines need no pattern


def is_notice(text: str) -> bool:
    """Whether a line tells whose the page is, or when it was written."""
    return text[:1] in _NOTICE_BEGINS and bool(_NOTICE.match(text))


def asks(text: str) -> bool:
    """Whether a line is a question with a sign before it: Q. or Q1:."""
    return text.startswith(_QUESTION_BEGINS) and bool(_QUESTION.match(text))


def is_day(text: str) -> bool:
    """Whether a line is nothing but a date, as diaries have over each day."""
    if text[:1].isdecimal() and _DAY.fullmatch(text):
        return True
    return len(text) < _LONGEST_DAY and bool(_DAY_IN_ENGLISH.fullmatch(text))


def stands_alone(line: Line, following: Line | None) -> bool:
    """Whether a plain line is a paragraph of its own, and no sentence: a title without a sign."""
    if line.kind is not Kind.TEXT or line.level or line.is_joined or line.marker:
        return False
    if following is None or following.is_joined:
        return False
    text = plain(line.text)
    if not 0 < len(text) <= _LONGEST or _ENDED.search(text) or role_of(text):
        return False
    return is_topic(text) or not ends_telling(text)
