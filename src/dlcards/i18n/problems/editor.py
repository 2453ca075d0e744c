"""What an editor advises, on one deck and across several."""

from __future__ import annotations

from dlcards.i18n.text import Text

EDITOR: dict[str, Text] = {
    "meaning-long-ko": Text(
        ko="뜻이 {length}자라서 카드 한 장에 길어요. {limit}자 안의 세 문장 정도로 줄이세요.",
        en="A Korean meaning of {length} letters is long for a card. Cut it to about three "
        "sentences, {limit} letters at most.",
    ),
    "meaning-long-en": Text(
        ko="영어 뜻이 {length}단어라서 카드 한 장에 길어요. {limit}단어 안의 세 문장 정도로 "
        "줄이세요.",
        en="A meaning of {length} words is long for a card. Cut it to about three sentences, "
        "{limit} words at most.",
    ),
    "meaning-echoed": Text(
        ko="{first}에 있는 `{other}` 노트의 뜻과 거의 같아요. "
        "무엇이 다른지 적거나 하나로 합치세요.",
        en="The meaning of `{other}` in {first} is nearly the same. Say what differs, "
        "or make one note of both.",
    ),
    "name-elsewhere": Text(
        ko="{name:이라는/라는} 이름이 {first}에 있는 `{other}` 노트에도 있어요. "
        "이름을 구별하거나, 다른 뜻이면 두 노트의 `see`에 서로를 적으세요.",
        en="The note `{other}` in {first} has the name `{name}` too. Tell the names apart, "
        "or let the notes name each other in `see`.",
    ),
    "translation-given": Text(
        ko="뜻에 다른 언어로 쓴 답인 {name:이/가} 그대로 나와요. 다른 말로 풀어 쓰세요.",
        en="The meaning says its answer in the other language, {name}. Put it in other words.",
    ),
    "gap-given": Text(
        ko="빈칸의 답인 {filling:이/가} 문장의 다른 곳에도 나와요. 다른 말로 바꾸거나, "
        "같은 번호의 빈칸으로 만드세요.",
        en="What fills a gap, {filling}, also stands elsewhere in the sentence. Reword it, "
        "or make it a gap of the same number.",
    ),
    "figure-unused": Text(
        ko="{figure:을/를} 쓰는 노트가 없어요. 노트의 `figure`에 적거나 파일을 지우세요.",
        en="No note uses `{figure}`. Name it in a note's `figure`, or delete the file.",
    ),
    "particle": Text(
        ko="`{said}`에서 조사가 앞말과 맞지 않아요. `{right}`처럼 적으세요.",
        en="The particle in `{said}` does not fit the word before it. Write `{right}`.",
    ),
    "inline-braces": Text(
        ko="`{formula}`의 중괄호가 맞지 않아요. 여는 괄호와 닫는 괄호의 짝을 맞추세요.",
        en="The braces in `{formula}` do not match. Close each brace that opens.",
    ),
    "inline-left": Text(
        ko="`{formula}`에서 `\\left`와 `\\right`의 짝이 맞지 않아요. 빠진 쪽을 적으세요.",
        en="In `{formula}`, `\\left` and `\\right` do not match. Write the missing one.",
    ),
    "inline-open": Text(
        ko="여기서 연 수식이 닫히지 않았어요. 수식 바로 뒤에 `$`를 붙이세요. "
        "달러 기호라면 `\\$`로 적으세요.",
        en="The formula that opens here is never closed. Put a `$` right behind it, "
        "or write `\\$` for a dollar.",
    ),
    "text-tab": Text(
        ko="글 안에 탭이 있어요. 스페이스로 바꾸세요.",
        en="There is a tab in this text. Replace it by a space.",
    ),
    "double-space": Text(
        ko="스페이스가 잇따라 있어요. 하나만 남기세요.",
        en="Several spaces follow one another. Keep only one of them.",
    ),
    "odd-space": Text(
        ko="보통 스페이스와 다른 공백({character})이 있어요. 스페이스로 바꾸세요.",
        en="This looks like a space and is another character, {character}. Type a space instead.",
    ),
    "zero-width": Text(
        ko="보이지 않는 글자({character})가 있어요. 지우세요.",
        en="There is an invisible character, {character}. Delete it.",
    ),
}
