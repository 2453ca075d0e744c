"""What could be better about a deck that is sound."""

from __future__ import annotations

from dlcards.i18n.text import Text

ADVICE: dict[str, Text] = {
    "half-missing": Text(
        ko="한 언어로만 적혀 있어요. 두 언어로 익히려면 채우세요: {halves}",
        en="Some parts are in one language only. To learn in both, add: {halves}",
    ),
    "given-away": Text(
        ko="뜻에 답인 {name:이/가} 그대로 나와요. 다른 말로 풀어 쓰세요.",
        en="The meaning says its own answer, {name}. Put it in other words.",
    ),
    "name-shared": Text(
        ko="{name:이라는/라는} 이름이 `{other}` 노트에도 있어요. 답이 갈리지 않게 구별하세요.",
        en="The note `{other}` has the name `{name}` too. Tell the two apart.",
    ),
}
