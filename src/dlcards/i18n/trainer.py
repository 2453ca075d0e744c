"""What the trainer says on its screens."""

from __future__ import annotations

from dlcards.i18n.text import Text

TITLE = "dlcards"

# Home
OPENING = Text("덱을 펼치고 있어요 …", "Opening your decks …")
TODAY = Text(
    "오늘: 복습 {due}장, 새 노트 {new}개, 약 {minutes}분",
    "Today: {due} {due:card|cards} to review, {new} new {new:note|notes}, about {minutes} min",
)
TO_DRILL = Text("다시 볼 카드 {n}장", "{n} {n:card|cards} to drill again")
NOTHING_DUE = Text("오늘 할 것은 다 했어요.", "Nothing is left for today.")
TOMORROW = Text("내일은 {n}장을 복습해요.", "Tomorrow brings {n} {n:card|cards}.")
TOMORROW_NOTHING = Text("내일은 복습할 카드가 없어요.", "Nothing is due tomorrow.")
NO_DECKS = Text(
    "아직 덱이 없어요. g를 누르거나 `dlcards import 파일`로 가져오세요.",
    "There are no decks yet. Press g, or use `dlcards import FILE`.",
)
ASKED_IN = Text("묻는 언어: {quiz}", "Asked in {quiz}")
ASKED_BY = Text("묻는 방식: {ask}", "Way of asking: {ask}")
DECK = Text("덱", "Deck")
DUE = Text("복습", "Due")
NEW = Text("새것", "New")
LEARNED = Text("배운 노트", "Learned")

# Sitting
READ_FIRST = Text("처음 보는 노트예요. 읽고 나서 Enter", "A new note: read it, then press Enter")
DRILLS = Text("다시 볼 것 {n}", "{n} to drill")
DRILLING = Text("다시 보기", "Drill")
HINT = Text("힌트", "Hint")
TYPE_HERE = Text("답을 쓰고 Enter, 모르면 Enter만", "Type it, or Enter if you don't know")
PICKED = Text("고른 것", "picked")
RIGHT_ONE = Text("맞는 답", "right")
PICKED_RIGHT = Text("고른 것, 맞는 답", "picked, right")
SUGGESTED = Text("제안", "suggested")
NO_MORE_HINTS = Text("힌트가 더 없어요.", "There are no more hints.")
SUSPENDED = Text(
    "이 카드는 더 묻지 않을게요. u를 누르면 되돌려요.",
    "This card won't be asked any more. Press u to take that back.",
)
SENT_AHEAD = Text(
    "아는 카드라서 1년 뒤로 보냈어요. u를 누르면 되돌려요.",
    "Known, so this card comes in a year. Press u to take that back.",
)
TAKEN_BACK = Text("되돌렸어요. 점수를 다시 매겨 주세요.", "Taken back. Grade it again.")
TAKEN_BACK_ASKED = Text("되돌렸어요. 다시 물을게요.", "Taken back. Here it is again.")
ASK_CHANGED = Text("다음 카드부터 묻는 방식: {ask}", "From the next card on: {ask}.")
QUIZ_CHANGED = Text(
    "다음 카드부터 {quiz:으로/로} 물어요.", "From the next card on, asked in {quiz}."
)
NOT_WRITTEN = Text("저장하지 못했어요. {why}", "This was not saved. {why}")
NOT_SAVED = Text(
    "저장하지 못했어요. {why} 카드는 그대로 있으니 다시 해 보세요.",
    "This was not saved. {why} The card is still here: try again.",
)
NOT_READ = Text("저장소를 읽지 못했어요. {why}", "The store could not be read. {why}")

# Confusions
CONFUSED = Text("헷갈린 노트", "Notes taken for each other")
NOTHING_TO_TELL_APART = Text(
    "이 언어로 가려 볼 것이 없어요.", "There is nothing to tell apart in this language."
)

# Reading and finding notes
A_NOTE = Text("노트 읽기", "Reading a note")
BROWSE = Text("노트 찾기", "Browse")
BROWSE_HOW = Text(
    "이름이나 첫소리(ㅇㅌㅅ), 덱:… 태그:… 상태:복습",
    "A name or part of it; deck:… tag:… is:due",
)
FOUND = Text("{n}개", "{n} {n:note|notes}")
FOUND_FIRST = Text("{n}개 가운데 {shown}개", "{shown} of {n} notes")
NOT_FOUND = Text("그런 이름의 노트가 없어요.", "No note goes by that name.")
GONE = Text("이제 없는 노트예요.", "That note is not there any more.")

# A note's cards, and the learner's own words on it
CARDS_TITLE = Text("카드와 기록", "Cards and history")
EVERY_CARD = Text("모든 카드", "All cards")
SUSPENDED_CARDS = Text("카드 {n}장을 더 묻지 않아요.", "{n} {n:card|cards} will not be asked.")
RESUMED_CARDS = Text("카드 {n}장을 다시 물어요.", "{n} {n:card|cards} will be asked again.")
RESET_CARDS = Text("카드 {n}장을 처음부터 해요.", "{n} {n:card|cards} {n:starts|start} over.")
UNCHANGED = Text("그대로예요.", "It is so already.")
UNDONE = Text("되돌렸어요.", "Taken back.")
OWN_WORDS = Text("암기법과 내 정답", "Your own words")
MNEMONIC_HOW = Text("암기법: 어떻게 외울까요?", "Mnemonic: how will you remember it?")
ACCEPTED_HOW = Text(
    "내 정답: 맞는 답으로 칠 이름을 쉼표로 나누어 쓰세요.",
    "Also right: names to accept as answers, with commas between.",
)
SAVED_WORDS = Text(
    "적어 두었어요. u를 누르면 되돌려요.", "Written down. Press u to take that back."
)

# Summary
DONE = Text("수고했어요!", "Well done!")
GRADED = Text("카드 {n}장을 복습했어요.", "You reviewed {n} {n:card|cards}.")
PRACTISED = Text(
    "카드 {n}장을 연습했어요. 일정은 그대로예요.",
    "You practised {n} {n:card|cards}. No schedule moved.",
)
DRILLED = Text("다시 보기는 {n}번 했어요.", "You drilled {n} {n:time|times}.")
TOOK = Text("답하는 데 {time} 걸렸어요.", "Answering took {time}.")
BEGUN = Text("새로 배운 노트", "New notes")
BY_GRADE = Text("점수별", "By grade")
CARDS = Text("{n}장", "{n} {n:card|cards}")
NOTHING_GRADED = Text("이번에는 복습한 카드가 없어요.", "No card was reviewed this time.")
SECONDS = Text("{s}초", "{s} s")
MINUTES = Text("{m}분 {s}초", "{m} min {s} s")

# Help
HELP = Text("도움말", "Help")
GRADES_MEAN = Text("점수", "Grades")
GRADES_GUIDE = Text(
    "0-2는 틀렸을 때, 3-5는 맞혔을 때예요. 점수는 SM-2가 다음 복습일을 정하는 데 써요. "
    "틀린 카드는 내일부터 다시 시작하고, 4보다 낮은 카드는 오늘 끝에 다시 물어요.",
    "0-2 are for a wrong answer, 3-5 for a right one. SM-2 sets the next review by them: "
    "a card you got wrong starts again tomorrow, and whatever is under 4 is asked again "
    "at the end of today.",
)
KEYS = Text("키", "Keys")
KEYS_GUIDE = Text(
    "한글 자판으로도, Caps Lock이 켜져 있어도 글자 키를 쓸 수 있어요.",
    "Letter keys also work with the Korean keyboard on, and with Caps Lock.",
)
AT_HOME = Text("처음 화면", "Home")
AT_A_SITTING = Text("복습 화면", "Reviewing")
AT_AN_ANSWER = Text("답을 쓰는 줄", "Typing an answer")
