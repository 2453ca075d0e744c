"""What is wrong with the shape of a deck: keys, kinds of values."""

from __future__ import annotations

from dlcards.i18n.text import Text

SHAPE: dict[str, Text] = {
    "not-a-deck": Text(
        ko="덱 파일이 아니에요. `dlcards: 1`, `deck:`, `title:`, `notes:`로 시작하세요.",
        en="This is not a deck. Begin with `dlcards: 1`, `deck:`, `title:` and `notes:`.",
    ),
    "format-newer": Text(
        ko="더 새로운 dlcards의 형식이에요. 지금은 {known}까지만 읽을 수 있으니 "
        "dlcards를 업데이트하세요.",
        en="This is a newer format than {known}, the newest known here. Update dlcards.",
    ),
    "format-unknown": Text(
        ko="없는 형식이에요. `dlcards:` 뒤에 {known:을/를} 적으세요.",
        en="There is no such format. Write `dlcards: {known}`.",
    ),
    "key-unknown": Text(
        ko="`{key}` 키는 없어요. 여기에 쓸 수 있는 키: {allowed}",
        en="There is no key `{key}`. The keys that can stand here: {allowed}",
    ),
    "key-misspelt": Text(
        ko="`{key}` 키는 없어요. {near:을/를} 쓰려던 것인지 확인하세요.",
        en="There is no key `{key}`. Perhaps you mean `{near}`.",
    ),
    "key-missing": Text(
        ko="`{key}` 키가 빠졌어요. 적어 넣으세요.",
        en="The key `{key}` is missing. Add it.",
    ),
    "language-unknown": Text(
        ko="`{key}` 언어는 쓸 수 없어요. `ko`나 `en`으로 적으세요.",
        en="There is no language `{key}` here. Write `ko` or `en`.",
    ),
    "text-wanted": Text(
        ko="`{key}`에는 글이 와야 해요. 괄호나 `-` 없이 적거나 따옴표로 감싸세요.",
        en="`{key}` wants text. Write it without brackets or dashes, or in quotes.",
    ),
    "list-wanted": Text(
        ko="`{key}`에는 목록이 와야 해요. `[하나, 둘]`처럼 적으세요.",
        en="`{key}` wants a list. Write it like `[one, two]`.",
    ),
    "mapping-wanted": Text(
        ko="`{key}`에는 키와 값이 와야 해요. `키: 값`처럼 적으세요.",
        en="`{key}` wants keys and values. Write them like `key: value`.",
    ),
    "languages-wanted": Text(
        ko="`{key}`에는 언어를 밝혀야 해요. `{{ko: …, en: …}}`처럼 적으세요.",
        en="`{key}` wants its languages named. Write it like `{{ko: …, en: …}}`.",
    ),
    "text-empty": Text(
        ko="`{key}`의 내용이 비어 있어요. 채우거나 키를 지우세요.",
        en="`{key}` is empty. Fill it in, or delete the key.",
    ),
    "number-wanted": Text(
        ko="`{key}`에는 숫자가 와야 해요. `2017`처럼 숫자만 적으세요.",
        en="`{key}` wants a whole number. Write digits only, like `2017`.",
    ),
    "lane-unknown": Text(
        ko="{lane:으로/로} 물을 수는 없어요. 고를 수 있는 것: {allowed}",
        en="There is no lane `{lane}`. Choose from: {allowed}",
    ),
    "lanes-empty": Text(
        ko="`lanes`가 비어 있어요. 하나 이상 적거나 키를 지우세요.",
        en="`lanes` is empty. Name at least one, or delete the key.",
    ),
}
