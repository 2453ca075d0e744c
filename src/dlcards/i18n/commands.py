"""What the trainer's keys do, and what the keys without a letter are called."""

from __future__ import annotations

from dlcards.i18n.text import Text

START = Text("시작", "start")
START_DECK = Text("이 덱만", "this deck")
MOVE = Text("덱 고르기", "choose a deck")
READ = Text("읽었어요", "read")
REVEAL = Text("답 보기", "answer")
GRADE = Text("점수", "grade")
CHOOSE = Text("점수나 보기 고르기", "choose a grade or an option")
PRESS = Text("이 점수", "this grade")
PICK = Text("고르기", "pick")
PICK_CHOSEN = Text("이 보기", "this option")
UNKNOWN = Text("모르겠어요", "don't know")
WRITE = Text("답 쓰기", "type the answer")
SUBMIT = Text("답하기", "submit")
REST = Text("다른 키", "other keys")
MISTAKEN = Text("답한 노트", "the note you named")
ASK = Text("묻는 방식", "way of asking")
CONFUSIONS = Text("헷갈린 노트", "confusions")
TELL_APART = Text("가려 보기", "tell them apart")
HINT = Text("힌트", "hint")
UNDO = Text("되돌리기", "undo")
SUSPEND = Text("더 묻지 않기", "stop asking")
KNOWN = Text("아는 카드", "I know this")
ENOUGH = Text("오늘은 그만", "enough for today")
OTHER_HALF = Text("다른 언어로", "other language")
SCROLL = Text("글 넘기기", "scroll")
LOOK_UP = Text("노트 읽기", "read the note")
BROWSE = Text("노트 찾기", "browse notes")
BY_STATE = Text("상태별", "by state")
BY_DECK = Text("덱별", "by deck")
CARDS = Text("카드와 기록", "cards and history")
CHOOSE_CARD = Text("카드 고르기", "choose a card")
RESUME = Text("다시 묻기", "ask again")
RESET = Text("처음부터", "start over")
WORDS = Text("암기법, 내 정답", "your own words")
NEXT_FIELD = Text("다음 칸, 저장", "next, save")
EDIT = Text("고치기", "edit")
OPEN_EDITOR = Text("편집기 열기", "open the editor")
ADD = Text("새 노트", "add a note")
SAVE = Text("저장", "save")
CANCEL = Text("그만두기", "cancel")
FOLLOW = Text("이 노트 열기", "open this note")
FOLLOW_NUMBER = Text("함께 볼 노트", "a note to see")
CHOOSE_LINK = Text("함께 볼 노트 고르기", "choose a note to see")
CHOOSE_FOUND = Text("고르기", "choose")
OPEN = Text("열기", "open")
PICTURE = Text("그림 크게", "large picture")
BACK = Text("뒤로", "back")
LANGUAGE = Text("English", "한국어")
QUIZ = Text("묻는 언어", "quiz language")
LEAVE = Text("나가기", "leave")
QUIT = Text("끝내기", "quit")
HOME = Text("처음으로", "home")
CLOSE = Text("닫기", "close")
HELP = Text("도움말", "help")

KEY_NAMES: dict[str, Text] = {
    "space": Text("Space", "Space"),
    "enter": Text("Enter", "Enter"),
    "escape": Text("Esc", "Esc"),
    "backspace": Text("Backspace", "Backspace"),
    "question_mark": Text("?", "?"),
    "slash": Text("/", "/"),
    "tab": Text("Tab", "Tab"),
    "f1": Text("F1", "F1"),
    "ctrl+s": Text("Ctrl+S", "Ctrl+S"),
    "f2": Text("F2", "F2"),
    "down": Text("아래", "down"),
    "shift+tab": Text("Shift+Tab", "Shift+Tab"),
    "0-5": Text("0-5", "0-5"),
    "0-9": Text("0-9", "0-9"),
    "1-5": Text("1-5", "1-5"),
    "1-9": Text("1-9", "1-9"),
    "up": Text("위아래", "up/down"),
    "left": Text("좌우", "left/right"),
    "right": Text("오른쪽", "right"),
    "ctrl+p": Text("Ctrl+P", "Ctrl+P"),
    "pageup": Text("PgUp, PgDn", "PgUp, PgDn"),
}
