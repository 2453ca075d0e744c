"""Ways to say that one does not know."""

from __future__ import annotations

import re

from dlcards.core.judging.forms import key, loose_key

_SIGHS = "ㅠㅜㅋㅎㅡ"
_SAID = re.compile(
    r"(?:정말|진짜|전혀|아직|잘|음|글쎄)*"
    r"(?:모름|모르겠(?:다|네|음|어|는데|습니다|네요|어요|는데요)?요?|모릅니다|모르네요?|모른다|몰라요?|몰랐어요?|몰루|ㅁㄹ|ㅁㅁ"
    r"|글쎄요?|기억(?:이|은)?(?:안|안나|안남|안나요|안납니다|나지않음|나지않아요)|생각(?:이|은)?안(?:나|남|나요|납니다)"
    r"|까먹음|까먹었어요?|잊음|잊었어요?|패스|넘김|포기)"
    r"|i?(?:really)?(?:dont|donot)(?:really)?(?:know|remember)|idontknow|idontremember|idk|dunno"
    r"|i?(?:have)?noidea|noclue|notsure|nosure|unknown|pass|skip|nothing|forgot|iforgot|ihavenoclue"
)


def is_unknown(text: str) -> bool:
    """Whether `text` says that nothing is known.

    >>> [is_unknown(t) for t in ("잘 모르겠어요", "I don't know", "attention")]
    [True, True, False]
    """
    return _SAID.fullmatch(loose_key(text)) is not None


def is_empty(text: str) -> bool:
    """Whether nothing is said at all: no letter, or a sigh.

    >>> [is_empty(t) for t in ("...", "ㅠㅠ", "ㅁ")]
    [True, True, False]
    """
    return not any(char.isalnum() and char not in _SIGHS for char in key(text))
