"""How long until a card comes again, in words that are short enough for a button."""

from __future__ import annotations

from dlcards.core.language import Language
from dlcards.i18n.text import Speaker, Text

_EXACT_TO = 30  # days: up to here a learner counts in days
_MONTH, _YEAR = 365.25 / 12, 365.25  # days
_YEAR_FROM = 365  # days

_TODAY = Text("오늘", "today")
_DAYS = Text("{n}일", "{n} {n:day|days}")
_MONTHS = Text("{n}개월 ({days}일)", "{n} {n:month|months} ({days} d)")
_YEARS = Text("{n}년 ({days}일)", "{n} {n:year|years} ({days} d)")


def interval(days: int, language: Language) -> str:
    """An interval of `days` days: exact to 30 days, then rounded, with the days in brackets.

    >>> [interval(days, Language.EN) for days in (1, 6, 45, 365)]
    ['1 day', '6 days', '1.5 months (45 d)', '1 year (365 d)']
    >>> [interval(days, Language.KO) for days in (0, 30, 31, 913)]
    ['오늘', '30일', '1개월 (31일)', '2.5년 (913일)']
    """
    say = Speaker(language)
    if days <= 0:
        return say(_TODAY)
    if days <= _EXACT_TO:
        return say(_DAYS, n=days)
    if days < _YEAR_FROM:
        return say(_MONTHS, n=_rounded(days / _MONTH), days=days)
    return say(_YEARS, n=_rounded(days / _YEAR), days=days)


def _rounded(number: float) -> float | int:
    """One decimal, and none where it would be zero."""
    tenths = round(number * 10)
    return tenths / 10 if tenths % 10 else tenths // 10
