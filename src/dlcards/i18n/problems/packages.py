"""What is wrong with an Anki package, or stands in the way of writing one."""

from __future__ import annotations

from dlcards.i18n.text import Text

PACKAGE: dict[str, Text] = {
    "name-reserved": Text(
        ko="Anki는 {name} 파일을 전체 백업으로 여겨요. 다른 이름을 고르세요.",
        en="Anki takes {name} for a backup of everything. Choose another name.",
    ),
    "figure-lost": Text(
        ko="`{note}` 노트의 그림 {file:이/가} 없어요. 파일을 두거나 figure를 지우세요.",
        en="The figure {file} of the note `{note}` is not there. Add it, or delete `figure`.",
    ),
    "package-broken": Text(
        ko="온전한 Anki 패키지가 아니에요.", en="This is no sound Anki package."
    ),
    "package-newer": Text(
        ko="이 버전이 읽지 못하는 Anki 패키지예요. Anki에서 ‘이전 버전 호환’으로 내보내세요.",
        en="This version cannot read such an Anki package. Export it from Anki with support for"
        " older versions.",
    ),
}
