"""What the commands and their options are for: every line of `--help`."""

from __future__ import annotations

from dlcards.i18n.text import Text

PROGRAM = Text(
    ko="""딥러닝 용어를 한국어와 영어로 외우는 터미널 학습기예요.

    명령 없이 실행하면 학습기가 열려요.""",
    en="""A trainer for the terminal: deep-learning terms in Korean and English.

    Without a command it opens the trainer.""",
)

COMMANDS: dict[str, Text] = {
    "review": Text(ko="오늘 할 카드를 복습해요.", en="Review what is due today."),
    "due": Text(ko="오늘 할 것을 한 줄로 알려 줘요.", en="Tell in one line what waits today."),
    "decks": Text(ko="덱을 보여 주고, 덱을 복사해요.", en="List the decks, or copy one."),
    "show": Text(ko="노트 하나를 보여 줘요.", en="Show one note."),
    "import": Text(ko="덱 파일을 가져와요.", en="Import deck files."),
    "check": Text(ko="덱 파일에 잘못이 있는지 살펴요.", en="Look deck files over for mistakes."),
    "schema": Text(
        ko="편집기에서 쓸 덱의 JSON Schema를 출력해요.",
        en="Print the JSON Schema of decks, for editors.",
    ),
    "export": Text(ko="Anki 패키지나 YAML로 내보내요.", en="Export to an Anki package or to YAML."),
    "grade": Text(ko="카드 한 장에 점수를 매겨요.", en="Grade one card."),
    "undo": Text(ko="마지막에 한 일을 되돌려요.", en="Take back what was done last."),
    "suspend": Text(ko="카드를 쉬게 해요.", en="Stop asking a card."),
    "resume": Text(ko="쉬던 카드를 다시 물어요.", en="Ask a suspended card again."),
    "reset": Text(ko="카드를 처음부터 다시 시작해요.", en="Start a card anew."),
    "known": Text(ko="아는 카드를 멀리 미뤄요.", en="Send a card that you know far ahead."),
    "store": Text(ko="복습 기록 저장소를 돌봐요.", en="Look after the review store."),
    "config": Text(ko="설정을 보거나 바꿔요.", en="Show or change the settings."),
}

REVIEW = Text(
    ko="""오늘 할 카드를 복습해요. DECK을 주면 그 덱만 물어요.

    --plain은 화면 없이 한 줄씩 주고받아요. 빈 줄은 답 보기(새 노트는 읽음),
    0-5는 점수, u 되돌리기, s 쉬게 하기, h 힌트, k 아는 카드,
    e 오늘은 그만(다시 물을 때), q 나가기예요.""",
    en="""Review what is due today; with DECK, only that deck.

    --plain asks line by line, without a screen. An empty line reveals the answer
    (or says that a new note is read), 0-5 grades, u undoes, s suspends, h hints,
    k says that you know the card, e is enough for today (in drills), q leaves.""",
)
SHOW = Text(
    ko="""노트 하나를 보여 줘요.

    NOTE는 deck/note나 노트의 이름이에요. 한국어든 영어든 별칭이든 돼요.""",
    en="""Show one note.

    NOTE is deck/note, or any name of the note in either language.""",
)
IMPORT = Text(
    ko="""덱 파일(.yaml)을 가져와요.

    잘못이 하나라도 있으면 아무것도 바뀌지 않아요. 기록은 노트를 따라가요.
    파일에서 빠진 노트는 지우지 않고 물러나게 해요.""",
    en="""Import deck files (.yaml).

    With a single mistake nothing changes at all. Histories follow their notes.
    A note that left its file is retired, never deleted.""",
)
DECKS_COPY = Text(
    ko="기본 덱을 FILE로 복사해 내 것으로 만들어요. 기록은 그대로예요.",
    en="Copy a bundled deck to FILE and make it yours; histories are kept.",
)
STORE: dict[str, Text] = {
    "path": Text(ko="저장소가 어디 있는지 알려 줘요.", en="Tell where the store is."),
    "backup": Text(ko="저장소를 FILE로 복사해요.", en="Copy the store to FILE."),
    "verify": Text(ko="저장소가 온전한지 살펴요.", en="Check that the store is sound."),
    "rebuild": Text(
        ko="기록에서 일정을 다시 계산해요.", en="Compute the schedule anew from the log."
    ),
}
CONFIG = Text(
    ko="""설정을 보거나 바꿔요. KEY만 주면 값을 보여 주고, VALUE가 -이면 기본값으로 돌려요.

    KEY: lang, in, new, turn, lanes, theme,
    scheduler.cap, scheduler.late-credit, scheduler.fuzz""",
    en="""Show or change the settings. KEY alone shows its value; a VALUE of - restores the default.

    KEY: lang, in, new, turn, lanes, theme,
    scheduler.cap, scheduler.late-credit, scheduler.fuzz""",
)

USAGE = Text(ko="사용법: ", en="Usage: ")
OPTIONS = Text(ko="옵션", en="Options")
COMMANDS_HEADING = Text(ko="명령", en="Commands")
OPTIONS_METAVAR = Text(ko="[옵션]", en="[OPTIONS]")
COMMAND_METAVAR = Text(ko="[명령] [인자]…", en="[COMMAND] [ARGS]…")

O_HELP = Text(ko="이 도움말을 보여 줘요.", en="Show this help.")
O_VERSION = Text(ko="버전을 보여 줘요.", en="Show the version.")
O_STORE = Text(ko="복습 저장소 파일", en="The review store's file.")
O_LANG = Text(ko="프로그램이 쓰는 말: ko, en", en="The language that the program speaks.")
O_JSON = Text(ko="프로그램이 읽을 JSON으로 출력해요.", en="Print JSON for programs.")
O_IN = Text(ko="묻는 말: ko, en, both", en="The language that is asked: ko, en, both.")
O_NEW = Text(ko="하루에 시작할 새 노트 수", en="New notes to begin a day.")
O_LIMIT = Text(ko="많아야 N번 물어요.", en="Ask N times at the most.")
O_LIMIT_CARDS = Text(ko="JSON에 카드를 N장까지 적어요.", en="List N cards in the JSON.")
O_PLAIN = Text(ko="화면 없이 한 줄씩 주고받아요.", en="Line by line, without a screen.")
O_DRY_RUN = Text(ko="무엇이 바뀔지 보여 주기만 해요.", en="Only show what would change.")
O_REPLACE = Text(
    ko="다른 곳에서 온 같은 이름의 덱을 바꿔요.", en="Replace a deck that came from elsewhere."
)
O_DECK = Text(ko="이 덱만 (여러 번 쓸 수 있어요)", en="Only this deck (may be given again).")
