"""What `review --plain` says."""

from __future__ import annotations

from dlcards.i18n.text import Text

START = Text(
    ko="오늘은 {turns}번 물어요. Enter 답 보기, 0-5 점수, u 되돌리기, h 힌트,"
    " s 더 묻지 않기, k 아는 카드, e 오늘은 그만(다시 볼 때), q 나가기",
    en="{turns} {turns:question|questions} today. Enter shows the answer, 0-5 grades it;"
    " u undo, h hint, s stop asking, k I know this, e enough for today (in drills), q leave",
)
START_DRILLS = Text(
    ko="다시 볼 카드만 남았어요. Enter 답 보기, 0-5 점수, u 되돌리기, h 힌트,"
    " s 더 묻지 않기, k 아는 카드, e 오늘은 그만, q 나가기",
    en="Only drills are left. Enter shows the answer, 0-5 grades it; u undo, h hint,"
    " s stop asking, k I know this, e enough for today, q leave",
)
START_PRACTICE = Text(
    ko="연습으로 {turns}번 물어요. 일정은 그대로예요. Enter 답 보기, 0-5 점수, u 되돌리기,"
    " h 힌트, q 나가기",
    en="Practice: {turns} {turns:question|questions}, and no schedule moves. Enter shows the"
    " answer, 0-5 grades it; u undo, h hint, q leave",
)
START_CHOICE = Text(
    ko="보기가 있으면 번호로 고르세요. 그다음 Enter를 누르면 제안된 점수를 받아요.",
    en="Where there are options, pick one by its number; Enter then gives the grade suggested.",
)
START_TYPE = Text(
    ko="답을 쓰라고 하면 그 줄이 답이에요. 명령에는 :를 붙이세요: :u :h :s :k :e :q."
    " 모르면 Enter만 누르세요.",
    en="Where an answer is to be typed, the line is the answer, and commands begin with a colon:"
    " :u :h :s :k :e :q. Just Enter says that you don't know.",
)
NOTHING = Text(ko="오늘 물을 것이 없어요.", en="There is nothing to ask today.")
NOTHING_PRACTICE = Text(
    ko="연습할 카드가 아직 없어요. 한 번이라도 복습한 카드로 연습해요.",
    en="There is nothing to practise yet: practice asks what was reviewed before.",
)
NOTHING_CONFUSED = Text(
    ko="서로 헷갈린 노트가 아직 없어요.", en="You have not taken one note for another yet."
)
READ = Text(
    ko="처음 보는 노트예요. 읽고 나서 Enter를 누르세요.",
    en="A new note. Read it, then press Enter.",
)
DRILL = Text(ko="다시 보기", en="Once more")
APART = Text(ko="같은 이름이 또 있어요. 여기서는: {told}", en="One of several by this name: {told}")
OPTION = Text(ko="{number} {option}", en="{number} {option}")
TYPE = Text(ko="답을 쓰세요.", en="Type the answer.")
HINT = Text(ko="힌트: {hint}", en="Hint: {hint}")
NO_HINT = Text(ko="힌트가 더 없어요.", en="There are no more hints.")
WRONG = Text(ko="틀렸어요.", en="That is not it.")
PICKED_TERM = Text(ko="고른 것은 {term:이에요/예요}.", en="You picked {term}.")
PICKED_MEANING = Text(ko="고른 것은 {term}의 뜻이에요.", en="You picked what {term} means.")
ANSWER = Text(ko="답: {answer}", en="Answer: {answer}")
FUTURE = Text(ko="{grade} {meaning}, {interval}", en="{grade} {meaning}, {interval}")
DRILL_GRADE = Text(ko="{grade} {meaning}", en="{grade} {meaning}")
SUGGESTED = Text(
    ko="Enter를 누르면 {grade}점이에요. 다르면 숫자를 쓰세요.",
    en="Enter gives {grade}; a digit gives another grade.",
)
SAVED = Text(ko="{grade}점, 다음 복습 {due}", en="Graded {grade}, next on {due}")
SAVED_DRILL = Text(ko="{grade}점", en="Graded {grade}")
UNDONE = Text(ko="되돌렸어요. 다시 골라 주세요.", en="Taken back. Grade it again.")
UNDONE_ASKED = Text(ko="되돌렸어요. 다시 물을게요.", en="Taken back. Here it is again.")
NO_UNDO = Text(ko="이번에는 되돌릴 것이 없어요.", en="There is nothing to undo in this sitting.")
SUSPENDED = Text(ko="이 카드는 더 묻지 않을게요.", en="This card will not be asked any more.")
KNOWN = Text(ko="아는 카드라서 1년 뒤로 보냈어요.", en="Known: it will be asked again in a year.")
ENOUGH = Text(ko="오늘은 여기까지 할게요.", en="Enough for today.")
EXPECT_READ = Text(ko="다 읽었으면 Enter를 누르세요.", en="Press Enter once you have read it.")
EXPECT_REVEAL = Text(
    ko="Enter를 누르면 답이 보여요. 점수는 그다음에 매기세요.",
    en="Press Enter to see the answer, then grade it.",
)
EXPECT_CHOICE = Text(
    ko="1에서 {most}까지 번호로 고르세요. 모르면 Enter만 누르세요.",
    en="Pick an option from 1 to {most}, or press Enter if you don't know.",
)
EXPECT_COMMAND = Text(
    ko="그런 명령은 없어요. :로 시작하는 줄은 답이 아니라 명령이에요: :u :h :s :k :e :q",
    en="There is no such command. A line that begins with a colon is one: :u :h :s :k :e :q",
)
EXPECT_GRADE = Text(ko="0에서 5까지 점수를 매겨 주세요.", en="Grade it from 0 to 5.")
NOT_NOW = Text(ko="지금은 할 수 없어요.", en="That cannot be done now.")
TIME_UP = Text(ko="시간이 다 됐어요.", en="Time is up.")
DONE = Text(
    ko="카드 {graded}장을 복습했어요. {minutes}분쯤 걸렸고, 내일은 {tomorrow}장이에요.",
    en="You reviewed {graded} {graded:card|cards} in about {minutes} min. Tomorrow: {tomorrow}.",
)
DONE_PRACTICE = Text(
    ko="카드 {graded}장을 연습했어요. {minutes}분쯤 걸렸고, 일정은 그대로예요.",
    en="You practised {graded} {graded:card|cards} in about {minutes} min. No schedule moved.",
)
DONE_NOTHING = Text(
    ko="이번에는 복습한 카드가 없어요. 내일은 {tomorrow}장이에요.",
    en="No card was reviewed this time. Tomorrow: {tomorrow}.",
)
BEGUN = Text(ko="새로 시작한 노트: {terms}", en="Notes begun: {terms}")
