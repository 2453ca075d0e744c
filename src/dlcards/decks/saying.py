"""Whether a text says a name: what a card must not do that asks for it."""

from __future__ import annotations

import re

_SHORT_LATIN = 3  # letters: so short a name is found inside longer words by chance
_SHORT_HANGUL = 2  # syllables, likewise: 키 stands in 시키다, 합성 in 합성곱
_PARTICLES = (
    "은 는 이 가 을 를 과 와 의 에 에서 에게 로 으로 도 만 나 이나 보다 처럼 마다 까지 부터"
)
_AFTER_NOUN = "|".join(_PARTICLES.split())
_WITHIN_WORD = r"[\s-]*"  # writers put spaces and hyphens where they like


def joined(text: str) -> str:
    """A text without what writers vary: case, spaces and hyphens.

    `core.names.folded` does more, and takes ten times as long: too long for whole meanings.
    """
    return "".join(text.casefold().split()).replace("-", "")


def says(text: str, text_joined: str, name: str) -> bool:
    """Whether `text` says `name`; `text_joined` is what `joined` makes of it.

    A Latin name begins where a word begins, and a short one ends where it ends. A short Korean
    name is a word of its own, but for its particle.
    """
    bare = joined(name)
    if not bare or bare not in text_joined:
        return False
    written = _WITHIN_WORD.join(map(re.escape, bare))
    if bare.isascii():
        end = "(?![a-z0-9])" if len(bare) <= _SHORT_LATIN else ""
        written = rf"(?<![a-z0-9]){written}{end}"
    elif len(bare) <= _SHORT_HANGUL:
        written = rf"(?<![a-z0-9가-힣]){written}(?:{_AFTER_NOUN})?(?![a-z0-9가-힣])"
    return re.search(written, text.casefold()) is not None
