"""What `dlcards build` reports when it is done."""

from __future__ import annotations

from dlcards.i18n.text import Text

COUNTED = Text(
    ko="페이지 {pages}개에서 항목 {entries}개를 읽었어요:"
    " 노트 {notes}, 합침 {merged}, 할 일 {todo}, 남겨 둠 {left}",
    en="{pages} {pages:page|pages}, {entries} {entries:entry|entries}:"
    " {notes} {notes:note|notes}, {merged} joined, {todo} to do, {left} left aside",
)
WRITTEN = Text(
    ko="{path}에 저장했어요. 이렇게 가져오세요: dlcards import {path}",
    en="Written to {path}. Import it with `dlcards import {path}`.",
)
WOULD_WRITE = Text(ko="{path}에 저장할 거예요.", en="This would be written to {path}.")
UNCHANGED = Text(
    ko="{path:은/는} 그대로예요. 바뀐 것이 없어요.", en="{path} stays as it is: nothing changed."
)
FIGURES = Text(
    ko="그림 {count}개를 덱 옆에 복사했어요.", en="{count} {count:figure|figures} copied beside it."
)

UPDATED = Text(ko="페이지에서 바뀐 것", en="Changed on the page")
RENAMED = Text(ko="이름이 바뀐 용어", en="Renamed on the page")
CONFLICTS = Text(
    ko="양쪽에서 다르게 고친 것 (덱에 쓴 것을 그대로 두었어요)",
    en="Changed on both sides (the deck keeps its own)",
)
OURS = Text(ko="덱", en="deck")
THEIRS = Text(ko="페이지", en="page")
TAKEN_OUT = Text(ko="(지움)", en="(taken out)")
GONE = Text(
    ko="페이지에서 사라진 것 (덱에는 그대로 있어요)", en="No longer on a page (kept in the deck)"
)
REMOVED = Text(
    ko="덱에서 지운 것 (다시 만들지 않았어요)", en="Deleted from the deck (not brought back)"
)
KEPT = Text(ko="덱에 직접 쓴 것 (그대로 두었어요)", en="Written by hand (left alone)")
REFUSED = Text(
    ko="안전하게 고칠 수 없어 그대로 둔 것", en="Left as they are, since no safe change was found"
)
TO_DO = Text(ko="뜻을 써야 하는 용어", en="Terms that still want a meaning")
JOINED = Text(ko="같은 용어라 합친 것", en="Joined, as they tell of the same term")
LEFT = Text(ko="남겨 둔 것", en="Left aside")
SPARE = Text(ko="뜻에 다 담지 않은 것", en="More than the meaning holds")
NO_FIGURE = Text(ko="그림 파일이 없는 것", en="Pictures without a file here")
MORE = Text(
    ko="  … {count}줄 더 (--json으로 모두 볼 수 있어요)",
    en="  … {count} more (--json shows all)",
)

WHY: dict[str, Text] = {
    "topic": Text(ko="용어가 아니라 글의 한 부분", en="names a part of the page, no term"),
    "value": Text(ko="뜻이 아니라 값", en="a value, no definition"),
    "label": Text(ko="어느 용어의 것인지 모를 항목", en="a label of no entry"),
    "unsure": Text(ko="용어인지 분명하지 않음", en="nothing shows that it is a term"),
    "table": Text(ko="용어를 풀이하는 표가 아님", en="a table that defines no terms"),
    "links": Text(ko="링크뿐임", en="only links"),
    "repeated": Text(ko="여러 용어에 같은 글", en="the same text under several terms"),
}
