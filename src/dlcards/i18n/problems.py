"""What is wrong with a file, told so that its writer knows what to do."""

from __future__ import annotations

from dlcards.i18n.text import Text

_FILE: dict[str, Text] = {
    "file-missing": Text(
        ko="파일이 없어요. 경로를 확인하세요.",
        en="There is no such file. Check the path.",
    ),
    "file-is-folder": Text(
        ko="파일이 아니라 폴더예요. 폴더 안의 덱 파일을 지정하세요.",
        en="This is a folder. Name a deck file inside it.",
    ),
    "file-unreadable": Text(
        ko="파일을 읽을 수 없어요. 읽기 권한이 있는지 확인하세요.",
        en="This file cannot be read. Check that you have the permission to read it.",
    ),
    "file-empty": Text(
        ko="파일이 비어 있어요. 덱을 적거나 다른 파일을 지정하세요.",
        en="This file is empty. Write a deck into it, or name another file.",
    ),
    "file-binary": Text(
        ko="텍스트 파일이 아니에요. YAML로 쓴 덱 파일을 지정하세요.",
        en="This is not a text file. Name a deck file written in YAML.",
    ),
    "file-encoding": Text(
        ko="UTF-8이 아닌 글자가 있어요. 편집기에서 파일을 UTF-8로 다시 저장하세요.",
        en="This is not UTF-8 text. Save the file as UTF-8 in your editor.",
    ),
    "decomposed": Text(
        ko="자모나 부호가 나뉘어 저장된 줄(NFD)이 {lines}개 있어요. "
        "합쳐서 읽었으니 그대로 두어도 되지만, NFC로 저장하면 더 좋아요.",
        en="{lines} {lines:line has|lines have} letters split into parts (NFD), this one first. "
        "They were joined while reading; saving the file as NFC keeps it so.",
    ),
}

_YAML: dict[str, Text] = {
    "control-character": Text(
        ko="보이지 않는 제어 문자({character})가 있어요. 지우세요.",
        en="There is an invisible control character, {character}. Delete it.",
    ),
    "tab": Text(
        ko="탭으로 들여 쓸 수 없어요. 탭을 스페이스로 바꾸세요.",
        en="Tabs cannot indent here. Replace the tab by spaces.",
    ),
    "directive": Text(
        ko="줄이 %로 시작할 수 없어요. 줄을 지우거나 들여 쓰세요.",
        en="A line cannot begin with %. Delete the line, or indent it.",
    ),
    "documents": Text(
        ko="한 파일에는 덱이 하나만 있어야 해요. 여기부터는 다른 파일로 옮기세요.",
        en="A file holds one deck. Move everything from here on into another file.",
    ),
    "too-deep": Text(
        ko="괄호나 들여쓰기가 {deepest}겹보다 깊어요. 짝이 맞는지 확인하세요.",
        en="Lists are more than {deepest} levels deep here. Check brackets and indentation.",
    ),
    "alias": Text(
        ko="YAML의 앵커(&)와 별칭(*)은 쓸 수 없어요. "
        "내용을 그대로 적거나, 글이라면 따옴표로 감싸세요.",
        en="YAML's anchors (&) and aliases (*) are not used here. "
        "Write the content out, or put the text in quotes.",
    ),
    "tag": Text(
        ko="YAML의 태그(!)는 쓸 수 없어요. 지우거나, 글이라면 따옴표로 감싸세요.",
        en="YAML's tags (!) are not used here. Delete it, or put the text in quotes.",
    ),
    "merge-key": Text(
        ko="YAML의 병합 키(<<)는 쓸 수 없어요. 내용을 그대로 적으세요.",
        en="YAML's merge key (<<) is not used here. Write the content out.",
    ),
    "key-not-text": Text(
        ko="키는 목록이나 묶음이 될 수 없어요. 괄호 안이라면 값 앞에 `키:`를 적고, "
        "중괄호로 시작하는 글이라면 따옴표로 감싸세요.",
        en="A key cannot be a list or a mapping. Write `key:` before it, "
        "or put a text that begins with a brace in quotes.",
    ),
    "duplicate-key": Text(
        ko="`{key}` 키가 {first}번째 줄에 이미 있어요. 둘 중 하나만 남기세요.",
        en="The key `{key}` stands in line {first} already. Keep only one of the two.",
    ),
    "quote-open": Text(
        ko="여기서 연 따옴표가 닫히지 않았어요. 글 끝에 같은 따옴표를 붙이세요.",
        en="The quote that opens here is never closed. Put the same quote at the text's end.",
    ),
    "quote-ended": Text(
        ko="닫힌 따옴표나 주석 뒤에 글이 더 있어요. 글 전체를 따옴표로 감싸세요.",
        en="Text goes on after a closed quote or a comment. Put the whole text in quotes.",
    ),
    "bracket-open": Text(
        ko="괄호가 닫히지 않았거나 쉼표가 빠졌어요. 여기서 연 괄호를 확인하세요.",
        en="A bracket is not closed, or a comma is missing. Check the bracket that opens here.",
    ),
    "bracket-stray": Text(
        ko="짝이 없는 괄호예요. 지우거나, 글이라면 따옴표로 감싸세요.",
        en="This bracket closes nothing. Delete it, or put the text in quotes.",
    ),
    "colon-stray": Text(
        ko="여기에는 `: `를 쓸 수 없어요. 글이라면 따옴표로 감싸고, "
        "키라면 앞줄과 들여쓰기를 맞추세요.",
        en="`: ` cannot stand here. Put a text in quotes, or line a key up with those above.",
    ),
    "dash-stray": Text(
        ko="목록의 `- `는 새 줄에서 시작해야 해요. 줄을 바꾸거나, 글이라면 따옴표로 감싸세요.",
        en="A list's `- ` begins on a line of its own. Start a new line, or quote the text.",
    ),
    "indentation": Text(
        ko="들여쓰기가 앞줄과 맞지 않아요. 같은 단계의 줄은 시작 위치를 맞추세요.",
        en="This line does not fit those above. Lines of one level begin in the same column.",
    ),
    "needs-quotes": Text(
        ko="YAML에서 이 기호로 시작하는 글은 따옴표가 필요해요. 글을 따옴표로 감싸세요.",
        en="In YAML a text that begins with this sign needs quotes. Put the text in quotes.",
    ),
    "escape": Text(
        ko="큰따옴표 안의 `\\` 뒤에는 정해진 글자만 올 수 있어요. 작은따옴표로 바꾸세요.",
        en="In double quotes only certain letters may follow `\\`. Use single quotes instead.",
    ),
    "yaml": Text(
        ko="여기서부터 YAML로 읽을 수 없어요. 이 줄과 앞줄의 기호와 들여쓰기를 확인하세요.",
        en="This is not valid YAML. Check signs and indentation here and in the line above.",
    ),
}

_SHAPE: dict[str, Text] = {
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

_MEANING: dict[str, Text] = {
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

_ADVICE: dict[str, Text] = {
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

_EDITOR: dict[str, Text] = {
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

_IMPORT: dict[str, Text] = {
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

_PACKAGE: dict[str, Text] = {
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

PROBLEMS: dict[str, Text] = {
    **_FILE,
    **_YAML,
    **_SHAPE,
    **_MEANING,
    **_ADVICE,
    **_EDITOR,
    **_IMPORT,
    **_PACKAGE,
}
