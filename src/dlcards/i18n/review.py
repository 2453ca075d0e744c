"""What `review --plain` says."""

from __future__ import annotations

from dlcards.i18n.text import Text

START = Text(
    ko="오늘은 {turns}번 물어요. Enter 답 보기, 0-5 점수, u 되돌리기, h 힌트,"
    " s 더 묻지 않기, k 아는 카드, q 나가기",
    en="{turns} {turns:question|questions} today. Enter shows the answer, 0-5 grades it;"
    " u undo, h hint, s suspend, k known, q leave",
)
START_DRILLS = Text(
    ko="다시 볼 카드만 남았어요. Enter 답 보기, 0-5 점수, u 되돌리기, h 힌트,"
    " e 오늘은 그만, q 나가기",
    en="Only drills are left. Enter shows the answer, 0-5 grades it; u undo, h hint,"
    " e enough for today, q leave",
)
NOTHING = Text(ko="오늘 물을 것이 없어요.", en="There is nothing to ask today.")
READ = Text(
    ko="처음 보는 노트예요. 읽고 나서 Enter를 누르세요.",
    en="A new note. Read it, then press Enter.",
)
DRILL = Text(ko="다시 보기", en="Once more")
HINT = Text(ko="힌트: {hint}", en="Hint: {hint}")
NO_HINT = Text(ko="힌트가 더 없어요.", en="There are no more hints.")
ANSWER = Text(ko="답: {answer}", en="Answer: {answer}")
FUTURE = Text(ko="{grade} {meaning}, {interval}", en="{grade} {meaning}, {interval}")
DRILL_GRADE = Text(ko="{grade} {meaning}", en="{grade} {meaning}")
SAVED = Text(ko="{grade}점, 다음 복습 {due}", en="Graded {grade}, next on {due}")
SAVED_DRILL = Text(ko="{grade}점", en="Graded {grade}")
UNDONE = Text(ko="되돌렸어요. 다시 골라 주세요.", en="Taken back. Grade it again.")
NO_UNDO = Text(ko="이번에는 되돌릴 것이 없어요.", en="There is nothing to undo in this sitting.")
SUSPENDED = Text(ko="이 카드는 더 묻지 않을게요.", en="This card will not be asked any more.")
KNOWN = Text(ko="아는 카드라서 1년 뒤로 보냈어요.", en="Known: it will be asked again in a year.")
ENOUGH = Text(ko="오늘은 여기까지 할게요.", en="Enough for today.")
EXPECT_READ = Text(ko="다 읽었으면 Enter를 누르세요.", en="Press Enter once you have read it.")
EXPECT_REVEAL = Text(
    ko="Enter를 누르면 답이 보여요. 점수는 그다음에 매기세요.",
    en="Press Enter to see the answer, then grade it.",
)
EXPECT_GRADE = Text(ko="0에서 5까지 점수를 매겨 주세요.", en="Grade it from 0 to 5.")
NOT_NOW = Text(ko="지금은 할 수 없어요.", en="That cannot be done now.")
DONE = Text(
    ko="카드 {graded}장을 복습했어요. {minutes}분쯤 걸렸고, 내일은 {tomorrow}장이에요.",
    en="You reviewed {graded} {graded:card|cards} in about {minutes} min. Tomorrow: {tomorrow}.",
)
DONE_NOTHING = Text(
    ko="이번에는 복습한 카드가 없어요. 내일은 {tomorrow}장이에요.",
    en="No card was reviewed this time. Tomorrow: {tomorrow}.",
)
BEGUN = Text(ko="새로 시작한 노트: {terms}", en="Notes begun: {terms}")
