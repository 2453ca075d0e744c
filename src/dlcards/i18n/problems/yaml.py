"""What is wrong with a file as YAML."""

from __future__ import annotations

from dlcards.i18n.text import Text

YAML: dict[str, Text] = {
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
