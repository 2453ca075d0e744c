"""What is wrong with what a deck says: ids, cloze sentences, links, formulas."""

from __future__ import annotations

from dlcards.i18n.text import Text

MEANING: dict[str, Text] = {
    "id-malformed": Text(
        ko="{id:은/는} ID로 쓸 수 없어요. 소문자, 숫자, 한글과 사이의 붙임표(-)로만 적으세요.",
        en="`{id}` cannot be an id. Use lower-case letters, digits and hyphens between them.",
    ),
    "id-twice": Text(
        ko="`{id}` ID가 {first}번째 줄에 이미 있어요. 둘 중 하나를 바꾸세요.",
        en="The id `{id}` stands in line {first} already. Change one of the two.",
    ),
    "deck-twice": Text(
        ko="`{deck}` 덱이 {first} 파일에도 있어요. 한 파일만 가져오거나 덱 ID를 바꾸세요.",
        en="The deck `{deck}` is in {first} too. Import one of the files, or change an id.",
    ),
    "title-missing": Text(
        ko="덱의 제목이 없어요. `ko`나 `en`으로 적으세요.",
        en="The deck has no title. Write one in `ko` or `en`.",
    ),
    "term-missing": Text(
        ko="용어가 없어요. `term`에 `ko`나 `en`을 적으세요.",
        en="There is no term. Write `ko` or `en` in `term`.",
    ),
    "meaning-missing": Text(
        ko="뜻이 없어요. `meaning`에 `ko`나 `en`을 적으세요.",
        en="There is no meaning. Write `ko` or `en` in `meaning`.",
    ),
    "cloze-braces": Text(
        ko="빈칸의 괄호가 맞지 않아요. `{{{{1:답}}}}`처럼 겹중괄호로 열고 닫으세요.",
        en="The braces of a gap do not match. Write each gap like `{{{{1:answer}}}}`.",
    ),
    "cloze-number": Text(
        ko="빈칸이 여럿이면 모두 번호가 있어야 해요. `{{{{1:답}}}}`, `{{{{2:답}}}}`처럼 적으세요.",
        en="Several gaps need a number each. Write them like `{{{{1:one}}}}` and `{{{{2:two}}}}`.",
    ),
    "cloze-none": Text(
        ko="빈칸이 없어요. 물을 곳을 `{{{{1:답}}}}`처럼 감싸거나 키를 지우세요.",
        en="There is no gap. Wrap what is asked like `{{{{1:answer}}}}`, or delete the key.",
    ),
    "formula-braces": Text(
        ko="수식의 중괄호가 맞지 않아요. 여는 괄호와 닫는 괄호의 짝을 맞추세요.",
        en="The formula's braces do not match. Close each brace that opens.",
    ),
    "formula-dollar": Text(
        ko="수식에는 달러 기호가 필요 없어요. 지우거나 `\\$`로 적으세요.",
        en="A formula needs no dollar signs. Delete them, or write `\\$`.",
    ),
    "formula-left": Text(
        ko="수식에서 `\\left`와 `\\right`의 짝이 맞지 않아요. 빠진 쪽을 적으세요. "
        "한쪽만 보이게 하려면 `\\right.`처럼 점을 찍으세요.",
        en="The formula's `\\left` and `\\right` do not match. Write the missing one; "
        "`\\right.` shows none.",
    ),
    "figure-missing": Text(
        ko="`{figure}` 그림이 덱 파일 옆에 없어요. 그림을 넣거나 경로를 고치세요.",
        en="There is no figure `{figure}` beside the deck. Add it, or correct the path.",
    ),
    "figure-outside": Text(
        ko="{figure:은/는} 덱 폴더 밖에 있어요. "
        "그림을 덱 폴더에 넣고 `figures/그림.svg`처럼 적으세요.",
        en="`{figure}` is outside the deck's folder. Move it there, and write its relative path.",
    ),
    "see-nowhere": Text(
        ko="`{see}` 노트가 이 덱에 없어요. ID를 고치거나, 다른 덱이면 `덱/노트`로 적으세요.",
        en="There is no note `{see}` in this deck. Correct it, or write `deck/note`.",
    ),
    "see-absent": Text(
        ko="`{deck}` 덱에 `{note}` 노트가 없어요. ID를 고치거나 `see`에서 지우세요.",
        en="The deck `{deck}` has no note `{note}`. Correct the id, or delete it from `see`.",
    ),
    "was-malformed": Text(
        ko="{was:은/는} 이전 ID가 될 수 없어요. `덱/노트`처럼 적으세요.",
        en="`{was}` cannot be a former key. Write `deck/note`.",
    ),
    "was-itself": Text(
        ko="{was:은/는} 이 노트의 지금 ID예요. `was`에서 지우세요.",
        en="`{was}` is what this note is called now. Delete it from `was`.",
    ),
    "was-present": Text(
        ko="{was:은/는} 아직 이 덱에 있는 노트예요. 그 노트를 지우거나 `was`에서 빼세요.",
        en="`{was}` is still a note of this deck. Delete that note, or delete this from `was`.",
    ),
    "was-twice": Text(
        ko="{was:은/는} {first}번째 줄에 이미 이전 ID로 적혀 있어요. 한 곳에만 적으세요.",
        en="`{was}` is named as a former key in line {first} already. Keep only one of the two.",
    ),
}
