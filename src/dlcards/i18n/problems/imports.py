"""Why a sound deck cannot be imported as it is."""

from __future__ import annotations

from dlcards.i18n.text import Text

IMPORT: dict[str, Text] = {
    "deck-none-here": Text(
        ko="여기에는 덱 파일(.yaml)이 없어요. 경로를 확인하세요.",
        en="There is no deck file (.yaml) here. Check the path.",
    ),
    "bundled-deck": Text(
        ko="`{deck}` 덱은 프로그램의 기본 덱이에요. 덱 id를 바꾸거나 --replace로 바꿔 넣으세요.",
        en="The deck `{deck}` is one of the program's own. Choose another id, or give --replace.",
    ),
    "foreign-deck": Text(
        ko="`{deck}` 덱은 {origin}에서 왔어요. 덱 id를 바꾸거나 --replace로 바꿔 넣으세요.",
        en="The deck `{deck}` came from {origin}. Choose another id, or give --replace.",
    ),
    "former-still-there": Text(
        ko="`{note}` 노트가 아직 있어요. 그 노트를 지우거나 was에서 빼세요.",
        en="The note `{note}` is still there. Delete it, or take it out of `was`.",
    ),
    "former-taken": Text(
        ko="`{former}`의 기록은 `{note}` 노트에 있어요. was에서 빼세요.",
        en="The history of `{former}` belongs to `{note}`. Take it out of `was`.",
    ),
    "key-left-behind": Text(
        ko="{key:은/는} `{note}` 노트의 예전 이름이라 다시 쓸 수 없어요. 다른 id를 고르세요.",
        en="`{key}` is a former name of the note `{note}` and cannot be used again."
        " Choose another id.",
    ),
}
