"""What the rooms around a sitting say: its options, the settings, decks coming in and going out."""

from __future__ import annotations

from dlcards.core.ask import Ask
from dlcards.core.lane import Way
from dlcards.i18n.text import Text

# What keys do
OPTIONS = Text("골라서 시작", "start with options")
SETTINGS = Text("설정", "settings")
IMPORT = Text("가져오기", "import")
EXPORT = Text("내보내기", "export")
TAKE_PART = Text("이 덱 쉬기/묻기", "leave out/take in")
PALETTE = Text("명령 찾기", "find a command")
MOVE = Text("줄 옮기기", "move")
TURN = Text("바꾸기", "change")
TYPE = Text("숫자 쓰기", "write a number")
OPEN = Text("고르기", "choose")
START = Text("시작", "start")
TOGGLE = Text("넣기/빼기", "in/out")
EVERY = Text("모두/아무것도", "all/none")
DONE = Text("이대로", "done")
CANCEL = Text("취소", "cancel")
PALETTE_HINT = Text("무엇을 할까요? 낱말을 쓰세요.", "What to do? Type a word of it.")
NO_COMMAND = Text("그런 명령은 없어요.", "No command goes by that word.")

# Home
LEFT_OUT = Text("{deck} (쉬는 중)", "{deck} (left out)")
NOW_OUT = Text(
    "{deck}: 이제 묻지 않아요. 기록은 그대로예요.", "{deck} is left out. Its history stays."
)
NOW_IN = Text("{deck}: 다시 물어요.", "{deck} takes part again.")

# Decks coming in and going out
GO = Text("시작", "go")
COMPLETE = Text("경로 이어 쓰기", "complete the path")
INSIST = Text("그래도 바꿔 넣기", "replace it")
STOP = Text("멈추기", "stop")
IMPORT_TITLE = Text("덱 가져오기", "Import decks")
IMPORT_HOW = Text(
    "덱 파일(.yaml)이나 덱이 든 폴더를 쓰세요. ~와 *도 돼요.",
    "A deck's file (.yaml), or a folder of them; ~ and * work.",
)
NO_PATH = Text("경로를 쓰세요.", "Write a path.")
NO_SUCH_PATH = Text("그렇게 시작하는 것이 없어요.", "Nothing begins like that.")
STOPPED = Text("멈췄어요. 아무것도 바뀌지 않았어요.", "Stopped. Nothing was changed.")
MORE_PROBLEMS = Text(
    "그 밖에 {n}개가 더 있어요. `dlcards check`로 모두 볼 수 있어요.",
    "And {n} more: `dlcards check` shows all.",
)
EXPORT_TITLE = Text("내보내기", "Export")
FORMAT = Text("무엇을", "What")
FORMAT_ANKI = Text("Anki용", "for Anki")
FORMAT_DECK = Text("덱 파일", "deck file")
FORMAT_STORE = Text("백업", "backup")
USE_ANKI = Text(
    "Anki에서 여는 .apkg 파일이에요. 카드는 모두 새 카드예요.",
    "An .apkg for Anki to open; all its cards are new ones.",
)
USE_DECK = Text(
    "고쳐 쓸 수 있는 YAML 파일이에요. 그림도 옆에 저장해요.",
    "YAML to read and edit, with its figures beside it.",
)
USE_STORE = Text(
    "덱과 복습 기록을 모두 담은 사본이에요.",
    "A copy of everything: decks, and all that you reviewed.",
)
CARDS_IN = Text("카드 언어", "Cards in")
PICK_EXPORTED = Text("아무것도 고르지 않으면 모두 내보내요.", "With none chosen, all are exported.")
SAVE_TITLE = Text("어디에 저장할까요?", "Where to save it?")
SAVE_HOW = Text("파일 이름이나 폴더를 쓰세요. ~도 돼요.", "A file's name, or a folder; ~ works.")
OVERWRITE = Text(
    "이미 있는 파일이에요: {path}. F2를 누르면 새것으로 바꿔요.",
    "{path} is there already. F2 writes over it.",
)
FOR_ANKI = Text("Anki에서 파일 > 가져오기로 여세요.", "Open it in Anki with File > Import.")

# The options of a sitting
OPTIONS_TITLE = Text("골라서 시작", "A sitting as you want it")
WOULD_ASK = Text(
    "복습 {due}장, 새 노트 {new}개를 물어요.",
    "This asks {due} {due:card|cards} and {new} new {new:note|notes}.",
)
WOULD_PRACTISE = Text(
    "연습할 카드 {n}장이 있어요.", "There {n:is|are} {n} {n:card|cards} to practise."
)
WOULD_ASK_NOTHING = Text("이렇게는 물을 것이 없어요.", "Like this there is nothing to ask.")
AIM = Text("무엇을", "What for")
AIM_DUE = Text("오늘 할 것", "today's cards")
AIM_PRACTICE = Text("연습 (일정은 그대로)", "practice (schedules stay)")
AIM_CONFUSIONS = Text("헷갈린 것 가리기", "what I confuse")
ASK = Text("묻는 방식", "How it asks")
ASKS: dict[Ask, Text] = {
    Ask.MIX: Text("섞어서", "mixed"),
    Ask.FLIP: Text("답 보고 판단", "flip"),
    Ask.CHOICE: Text("보기에서 고르기", "choice"),
    Ask.TYPE: Text("답 쓰기", "typing"),
}
QUIZ = Text("묻는 언어", "Asked in")
MINUTES = Text("시간", "Time")
N_MINUTES = Text("{n}분", "{n} min")
NO_LIMIT = Text("제한 없음", "no limit")
NEW = Text("하루에 새 노트", "New notes a day")
N_NOTES = Text("{n}개", "{n}")
AHEAD = Text("미리 하기", "Days ahead")
N_DAYS = Text("{n}일 뒤 것까지", "{n} {n:day|days}")
ONLY_TODAY = Text("오늘 것만", "none")
DECK = Text("덱", "Deck")
DECKS = Text("덱", "Decks")
TAGS = Text("태그", "Tags")
ALL = Text("모두", "all")
N_CHOSEN = Text("{n}개 골랐어요", "{n} chosen")
WAYS: dict[Way, Text] = {
    Way.NAME: Text("묻기: 뜻을 보고 용어", "Ask: meaning to term"),
    Way.MEANING: Text("묻기: 용어를 보고 뜻", "Ask: term to meaning"),
    Way.TERM: Text("묻기: 다른 언어로 번역", "Ask: translation"),
    Way.CLOZE: Text("묻기: 빈칸 채우기", "Ask: fill the gap"),
}
NEEDS_A_WAY = Text("하나는 남겨 두세요.", "One of them has to stay.")
TOO_MUCH = Text("0에서 {most}까지 쓸 수 있어요.", "It takes 0 to {most}.")
PICK_DECKS = Text("물을 덱", "Decks to ask")
PICK_TAGS = Text("물을 태그", "Tags to ask")
PICK_HOW = Text("아무것도 고르지 않으면 모두 물어요.", "With none chosen, all are asked.")

# Settings
SETTINGS_TITLE = Text("설정", "Settings")
SETTING_LABELS: dict[str, Text] = {
    "lang": Text("화면 언어", "Language"),
    "in": QUIZ,
    "new": NEW,
    "turn": Text("하루가 바뀌는 시각", "A day begins at"),
    "ask": ASK,
    "skip": Text("쉬는 덱", "Decks left out"),
    "theme": Text("화면 색", "Colours"),
}
BY_CIRCUMSTANCE = Text("자동", "automatic")
LIKE_SCREEN = Text("화면 언어와 같이", "as the screen")
THEMES: dict[str, Text] = {"dark": Text("어둡게", "dark"), "light": Text("밝게", "light")}
NONE = Text("없음", "none")
PICK_SKIPPED = Text("쉬는 덱", "Decks left out")
PICK_SKIPPED_HOW = Text(
    "고른 덱은 묻지 않아요. 기록은 그대로 남아요.",
    "What you mark is not asked. Its history stays.",
)
SAVED = Text("저장했어요.", "Saved.")
SAVED_FOR_SITTING = Text(
    "저장했어요. 다음 복습부터 이렇게 물어요.", "Saved. It counts from the next sitting on."
)
SAVED_FOR_START = Text(
    "저장했어요. dlcards를 다시 열 때부터 이렇게 해요.",
    "Saved. It counts when dlcards is opened next.",
)
