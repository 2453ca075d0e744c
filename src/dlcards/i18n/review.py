"""What `review --plain` says."""

from __future__ import annotations

from dlcards.i18n.text import Text

START = Text(
    ko="오늘 {turns}번 물어요. 빈 줄: 답 보기, 0-5: 점수,"
    " u 되돌리기, s 쉬게 하기, h 힌트, k 아는 카드, q 나가기",
    en="{turns} {turns:question|questions} today. Empty line: reveal; 0-5: grade;"
    " u undo, s suspend, h hint, k known, q leave.",
)
NOTHING = Text(ko="오늘 물을 것이 없어요.", en="There is nothing to ask today.")
READ = Text(
    ko="새 노트예요. 읽고 나서 빈 줄을 보내세요.",
    en="A new note. Read it, then send an empty line.",
)
DRILL = Text(ko="다시 한 번", en="Once more")
HINT = Text(ko="힌트: {hint}", en="Hint: {hint}")
NO_HINT = Text(ko="힌트가 더 없어요.", en="There is no further hint.")
ANSWER = Text(ko="답: {answer}", en="Answer: {answer}")
FUTURE = Text(ko="{grade} {meaning}, {interval}", en="{grade} {meaning}, {interval}")
DRILL_GRADE = Text(ko="{grade} {meaning}", en="{grade} {meaning}")
SAVED = Text(ko="{grade}점, 다음 복습 {due}", en="Graded {grade}, next on {due}")
SAVED_DRILL = Text(ko="{grade}점", en="Graded {grade}")
UNDONE = Text(ko="되돌렸어요. 다시 매겨 주세요.", en="Taken back. Grade it again.")
NO_UNDO = Text(ko="이번에 되돌릴 것이 없어요.", en="Nothing in this sitting can be taken back.")
SUSPENDED = Text(ko="이 카드는 이제 묻지 않아요.", en="This card will not be asked.")
KNOWN = Text(ko="아는 카드로 두었어요.", en="Marked as known.")
ENOUGH = Text(ko="오늘은 여기까지 할게요.", en="Enough for today.")
EXPECT_READ = Text(ko="읽었으면 빈 줄을 보내세요.", en="Send an empty line once you have read it.")
EXPECT_REVEAL = Text(
    ko="빈 줄을 보내면 답이 보여요. 점수는 그다음에 매기세요.",
    en="An empty line shows the answer; grade after that.",
)
EXPECT_GRADE = Text(ko="0에서 5까지 점수를 매겨 주세요.", en="Grade it from 0 to 5.")
NOT_NOW = Text(ko="지금은 할 수 없어요.", en="That cannot be done now.")
DONE = Text(
    ko="{graded}장을 복습했어요({minutes}분). 내일은 {tomorrow}장이에요.",
    en="{graded} {graded:card|cards} reviewed in {minutes} min. Tomorrow: {tomorrow}.",
)
BEGUN = Text(ko="새로 시작한 노트: {terms}", en="Notes begun: {terms}")
