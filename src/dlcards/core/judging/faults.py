"""Differences that look small and are not: they make another concept of a name.

Nearness is not forgiven where numbers differ, where a word is turned round (supervised and
unsupervised, 과대 and 과소), and within an abbreviation (AR model and AE model).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from dlcards.core.judging.forms import key, narrowed
from dlcards.core.judging.verdict import Fault, Like, Mark

_NUMBER = re.compile(r"(?:^[-−–])?[0-9]+")
_TURNS_KO = frozenset("비무불부미반역탈저고대소")  # syllables that turn a word: 비지도, 미분류
_PREFIXES = (
    "un non in im ir il dis de anti a ab pre post re over under sub super semi multi inter"
    " intra hyper hypo co"
)
_TURNS_EN = frozenset(_PREFIXES.split())
_PAIRS = (
    "대/소 대/저 상/하 양/음 참/거짓 높/낮 고/저 순/역 정/역 입력/출력 인코/디코 부호화/복호화"
    " 강/약 하드/소프트 오버/언더 업/다운 지역/전역 국소/전역 국소/대역 로컬/글로벌 사전/사후"
    " 증가/감소 증/감 볼록/오목 정적/동적 내/외 좌/우 가로/세로 행/열 이산/연속"
    " 원스테이지/투스테이지 단일/다중 싱글/멀티 최대/최소 맥스/민 맥시/미니 밀집/희소"
    " 덴스/스파스 평균/최대 전방/후방 포워드/백워드 선형/비선형 훈련/검증 훈련/시험 학습/시험"
    " 앞/뒤 넓/좁 깊/얕 많/적 positive/negative true/false descen/ascen 하강/상승 하강/상향"
    " high/low max/min up/down upper/lower local/global hard/soft encod/decod forward/backward"
    " input/output intra/inter over/under pre/post micro/macro one/two one/three two/three"
    " single/multi convex/concave sparse/dense bi/uni homo/hetero hyper/hypo left/right"
    " row/column in/out in/ex max/mean min/mean train/test first/last first/second strong/weak"
    " inner/outer static/dynamic discrete/continuous increas/decreas maxim/minim"
    " symmetric/asymmetric"
)
_OPPOSITES = tuple(both for pair in _PAIRS.split() for both in permutations(pair.split("/")))


def fault(name: str, typed: str, marks: Sequence[Mark]) -> Fault | None:
    """Why `typed`, near to `name` as it is, is no slip; `marks` are those of the two."""
    if _numbers(name) != _numbers(typed):
        return Fault.NUMBER
    if any(_turns(chunk) for chunk in _added(marks)) or _are_opposite(key(name), key(typed)):
        return Fault.OPPOSITE
    return Fault.LETTERS if _is_in_abbreviation(marks) else None


def _numbers(text: str) -> list[int]:
    found = _NUMBER.findall(narrowed(text))
    return [-int(number[1:]) if number[0] in "-−–" else int(number) for number in found]


def opposites(name: str) -> Iterator[str]:
    """Each opposite of a name, both as keys: one word of it turned."""
    return (name.replace(one, other) for one, other in _OPPOSITES if one in name)


def _turns(chunk: str) -> bool:
    return chunk in _TURNS_KO or chunk in _TURNS_EN


def _added(marks: Sequence[Mark]) -> Iterator[str]:
    """What is missing or too much in one go, where a word begins (Korean: or a syllable)."""
    chunk, at_start = "", True
    run: Like | None = None
    for mark in marks:
        if mark.like is Like.MISSING or mark.like is Like.SURPLUS:
            written = (mark.right or mark.typed).casefold()
            if mark.like is not run:
                chunk = "" if at_start or not written.isascii() else "…"
            run, chunk = mark.like, chunk + written
            continue
        if run is not None:
            yield chunk
        run, chunk = None, ""
        at_start = not (mark.right or mark.typed)[-1:].isalnum()
    if run is not None:
        yield chunk


def _are_opposite(name: str, typed: str) -> bool:
    """Whether a word of `name` has given way to its opposite."""
    return any(
        name.count(one) > typed.count(one) and typed.count(other) > name.count(other)
        for one, other in _OPPOSITES
        if one in name and other in typed
    )


def _is_in_abbreviation(marks: Sequence[Mark]) -> bool:
    """Whether a mark is missed in a word of the right name that is all capitals."""
    word, is_missed = "", False
    for mark in (*marks, Mark(Like.SAME, " ", " ")):
        if mark.like is Like.SAME and not mark.right[-1:].isalnum():
            if is_missed and len(word) > 1 and word.isascii() and word.isupper():
                return True
            word, is_missed = "", False
        else:
            word += mark.right
            is_missed |= mark.like is not Like.SAME
    return False
