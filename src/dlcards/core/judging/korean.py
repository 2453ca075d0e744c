"""What Korean speakers put behind a name: particles and the copula."""

from __future__ import annotations

from collections.abc import Iterator

from dlcards.core.hangul import is_hangul, with_particle
from dlcards.core.judging.forms import closed_up

_PAIRS = ("은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이란/란", "이라고/라고")
_WRITTEN = (
    "은 는 이 가 을 를 의 과 와 에 에서 에게 으로 로 도 만 까지 부터 보다 처럼 이나 나 에는"
    " 에도 에서는 에서의 에서도 으로는 으로서 으로써 으로의 로는 로서 로써 로의 과의 와의 이란"
    " 란 이라고 라고 이라고요 라고요 이라는 라는 이라 라 이다 다 입니다 입니다만 이에요 예요"
    " 이예요 에요 이요 요 이죠 죠 이지요 지요 이고 이며 인가 인가요 일까요 임 이잖아요 같아요"
    " 같습니다"
)
_ENDINGS = frozenset(_WRITTEN.split())
_LONGEST = max(map(len, _ENDINGS))
# After a single syllable most of them make another word (정의, 회의, 사과, 차이); these do not.
_UNMISTAKABLE = "은 는 을 를 에서 으로 입니다 이다 이에요 예요 이란 란 이라고 라고 이요 인가요"
_SAFE = frozenset(_UNMISTAKABLE.split())


def without_particle(text: str) -> Iterator[str]:
    """Each way to take a particle off the end of `text`, the shortest particle first.

    >>> list(without_particle("어텐션에서는")), list(without_particle("정의"))
    (['어텐션에서', '어텐션'], [])
    """
    text = text.rstrip()
    for size in range(1, min(_LONGEST, len(text) - 1) + 1):
        rest, ending = text[:-size].rstrip(), text[-size:]
        if ending in _ENDINGS and rest and (_is_long(rest) or _is_sure(rest, ending)):
            yield rest


def _is_long(rest: str) -> bool:
    """Whether what is left is more than one syllable."""
    bare = closed_up(rest)
    return len(bare) > 1 or not is_hangul(bare)


def _is_sure(rest: str, ending: str) -> bool:
    """Whether a particle after one syllable can be nothing else, and fits it."""
    if ending not in _SAFE:
        return False
    pairs = [pair for pair in _PAIRS if ending in pair.split("/")]
    return all(with_particle(rest, pair) == rest + ending for pair in pairs)
