"""What commands report when they have done their work."""

from __future__ import annotations

from dlcards.i18n.text import Text

DUE = Text(
    ko="오늘 복습 {due}장, 새 노트 {new}개, 약 {minutes}분",
    en="{due} {due:card|cards} due, {new} new {new:note|notes}, about {minutes} min",
)
TO_DRILL = Text(ko="다시 볼 카드 {count}장", en="{count} {count:card|cards} to drill again")
NOTHING_DUE = Text(
    ko="오늘 할 것은 다 했어요. 내일은 {tomorrow}장이에요.",
    en="Nothing is left for today. Tomorrow: {tomorrow} {tomorrow:card|cards}.",
)
DECK = Text(ko="덱", en="Deck")
TITLE = Text(ko="제목", en="Title")
DUE_COLUMN = Text(ko="복습", en="Due")
NEW_COLUMN = Text(ko="새 노트", en="New")
LEARNED_COLUMN = Text(ko="시작함", en="Begun")
ORIGIN_COLUMN = Text(ko="출처", en="From")
BUNDLED_ORIGIN = Text(ko="기본 덱", en="bundled")
NO_DECKS = Text(ko="덱이 없어요.", en="There are no decks.")
COPIED = Text(
    ko="{deck} 덱을 {path}에 복사했어요. 이제 내 덱이니 이 파일을 고쳐 쓰세요.",
    en="Copied {deck} to {path}. The deck is yours now: edit that file.",
)

PLAN: dict[str, Text] = {
    "new": Text(ko="새 노트 {count}", en="{count} new"),
    "changed": Text(ko="바뀜 {count}", en="{count} changed"),
    "moved": Text(ko="옮김 {count}", en="{count} moved"),
    "retired": Text(ko="빠짐 {count}", en="{count} retired"),
    "returned": Text(ko="돌아옴 {count}", en="{count} returned"),
    "unchanged": Text(ko="그대로 {count}", en="{count} unchanged"),
}
IMPORTED = Text(ko="가져왔어요: {what}.", en="Imported: {what}.")
WOULD_IMPORT = Text(ko="가져오면 이렇게 돼요: {what}.", en="This would be imported: {what}.")
NOTHING_CHANGED = Text(ko="아무것도 바뀌지 않았어요.", en="Nothing was changed.")
CHECKED = Text(
    ko="잘못 {errors}개, 조언 {advice}개.",
    en="{errors} {errors:mistake|mistakes}, {advice} {advice:piece|pieces} of advice.",
)
NO_MISTAKES = Text(
    ko="잘못이 없어요. 조언 {advice}개.",
    en="No mistakes, {advice} {advice:piece|pieces} of advice.",
)
ADVICE = Text(ko="조언", en="advice")
MORE_ADVICE = Text(
    ko="조언이 {count}개 더 있어요. 모두 보려면: dlcards check {files}",
    en="And {count} more {count:piece|pieces} of advice. To see all: dlcards check {files}",
)

GRADED = Text(
    ko="{card}: {grade}점, 다음 복습 {due} ({interval}일 뒤)",
    en="{card}: graded {grade}, next on {due} (in {interval} {interval:day|days})",
)
GRADED_AGAIN = Text(
    ko="{card}: {grade}점. 오늘 이미 복습해서 다음 복습은 그대로 {due:이에요/예요}.",
    en="{card}: graded {grade}. It was reviewed today already, so it is still due on {due}.",
)
SUSPENDED = Text(ko="{card}: 더 묻지 않아요.", en="{card} will not be asked any more.")
RESUMED = Text(ko="{card}: 다시 물어요.", en="{card} will be asked again.")
RESET = Text(ko="{card}: 처음부터 다시 시작해요.", en="{card} starts over.")
SUSPENDED_NOTE = Text(
    ko="{note}: 카드 {count}장을 더 묻지 않아요.",
    en="{note}: {count} {count:card|cards} will not be asked any more.",
)
RESUMED_NOTE = Text(
    ko="{note}: 카드 {count}장을 다시 물어요.",
    en="{note}: {count} {count:card|cards} will be asked again.",
)
RESET_NOTE = Text(
    ko="{note}: 카드 {count}장을 처음부터 다시 시작해요.",
    en="{note}: {count} {count:card|cards} {count:starts|start} over.",
)
KNOWN = Text(ko="{card}: {due}에 다시 물어요.", en="{card} will be asked again on {due}.")
UNDONE = Text(ko="되돌렸어요: {card} ({what})", en="Taken back: {card} ({what})")
NOTHING_TO_UNDO = Text(ko="되돌릴 것이 없어요.", en="There is nothing to undo.")
DEEDS: dict[str, Text] = {
    "review": Text(ko="{grade}점", en="graded {grade}"),
    "suspended": Text(ko="더 묻지 않기", en="suspended"),
    "resumed": Text(ko="다시 묻기", en="resumed"),
    "reset": Text(ko="처음부터", en="reset"),
    "known": Text(ko="아는 카드", en="known"),
    "enough": Text(ko="오늘은 그만", en="enough for today"),
    "mnemonic": Text(ko="암기법", en="mnemonic"),
    "accepted": Text(ko="내 정답", en="accepted answer"),
}

BACKED_UP = Text(ko="{path}에 복사했어요.", en="Copied to {path}.")
SOUND = Text(ko="저장소가 온전해요.", en="The store is sound.")
REBUILT = Text(
    ko="기록으로 일정을 다시 계산했어요. 달라진 카드는 {count}장이에요.",
    en="Computed the schedule again from the log: {count} {count:card|cards} changed.",
)
UPGRADED = Text(
    ko="저장소를 새 형식으로 바꿨어요. 이전 저장소는 {path}에 남겨 두었어요.",
    en="Upgraded the store. A copy of the old one is at {path}.",
)
BY_CIRCUMSTANCE = Text(ko="(자동)", en="(automatic)")
SET = Text(ko="{key} = {value}", en="{key} = {value}")

EXPORTED = Text(
    ko="{path}: 덱 {decks}개, 노트 {notes}개, 카드 {cards}장, 그림 {media}개.",
    en="{path}: {decks} {decks:deck|decks}, {notes} {notes:note|notes},"
    " {cards} {cards:card|cards}, {media} {media:figure|figures}.",
)
EXPORTED_DECK = Text(
    ko="{path}: 덱 {decks}개, 노트 {notes}개, 그림 {media}개.",
    en="{path}: {decks} {decks:deck|decks}, {notes} {notes:note|notes},"
    " {media} {media:figure|figures}.",
)

STATES: dict[str, Text] = {
    "new": Text(ko="새 카드", en="new"),
    "due": Text(ko="오늘 복습", en="due"),
    "scheduled": Text(ko="복습 중", en="scheduled"),
    "suspended": Text(ko="묻지 않음", en="suspended"),
    "retired": Text(ko="빠짐", en="retired"),
}
CARD_COLUMNS = (
    Text(ko="상태", en="State"),
    Text(ko="다음 복습", en="Due"),
    Text(ko="간격", en="Interval"),
    Text(ko="쉬움 계수", en="Easiness"),
)

# browse, note, history
TERM_COLUMN = Text(ko="용어", en="Term")
NOTE_COLUMN = Text(ko="노트", en="Note")
FOUND = Text(ko="노트 {total}개", en="{total} {total:note|notes}")
FOUND_FIRST = Text(
    ko="노트 {total}개 가운데 처음 {shown}개", en="the first {shown} of {total} notes"
)
NO_SUCH_STATE = Text(
    ko="그런 상태는 없어요: {state}. 쓸 수 있는 상태: 새것, 복습, 복습중, 묻지않음, 빠짐",
    en="There is no state {state}. There are: new, due, scheduled, suspended, retired.",
)
NO_WORDS = Text(ko="{note}: 내가 적은 것이 없어요.", en="{note}: nothing of your own yet.")

PAGE_WRITTEN = Text(ko="{path}: 항목 {entries}개.", en="{path}: {entries} {entries:entry|entries}.")

CONFUSED = Text(
    ko="{times}번 헷갈렸어요. 마지막은 {latest}",
    en="Confused {times} {times:time|times}, last on {latest}",
)
NO_CONFUSIONS = Text(
    ko="서로 헷갈린 노트가 아직 없어요.", en="You have not taken one note for another yet."
)
DRILL_CONFUSIONS = Text(
    ko="`dlcards review --confusions`로 가려 보는 연습을 할 수 있어요.",
    en="`dlcards review --confusions` practises telling them apart.",
)
