"""What the commands and their options are for: every line of `--help`."""

from __future__ import annotations

from dlcards.i18n.text import Text

PROGRAM = Text(
    ko="""딥러닝 용어를 한국어와 영어로 외우는 터미널 학습기예요.

    명령 없이 실행하면 학습기가 열려요.""",
    en="""Learn deep-learning terms in Korean and English, in the terminal.

    Without a command, the trainer opens.""",
)

COMMANDS: dict[str, Text] = {
    "review": Text(ko="오늘 할 카드를 복습해요.", en="Review what is due today."),
    "due": Text(ko="오늘 할 것을 한 줄로 알려 줘요.", en="Say in one line what is due today."),
    "decks": Text(ko="덱 목록을 보여 줘요.", en="List the decks."),
    "show": Text(ko="노트 하나를 카드와 함께 보여 줘요.", en="Show a note and its cards."),
    "browse": Text(
        ko="노트를 이름, 덱, 태그, 상태로 찾아요.",
        en="Look through the notes: by name, deck, tag, state.",
    ),
    "note": Text(
        ko="노트에 암기법이나 내 정답을 적어요.",
        en="Write a mnemonic or accepted answers on a note.",
    ),
    "edit": Text(
        ko="노트를 내 편집기에서 고치고 가져와요.",
        en="Edit a note in your editor, and import what you wrote.",
    ),
    "add": Text(ko="내 노트를 하나 더해요.", en="Add a note of your own."),
    "confusions": Text(
        ko="서로 헷갈린 노트를 나란히 보여 줘요.",
        en="Show notes that you took for each other.",
    ),
    "import": Text(ko="덱 파일(.yaml)을 가져와요.", en="Import deck files (.yaml)."),
    "check": Text(ko="덱 파일에 잘못이 있는지 확인해요.", en="Check deck files for mistakes."),
    "schema": Text(
        ko="편집기에서 쓸 덱의 JSON Schema를 출력해요.",
        en="Print the JSON Schema of decks, for editors.",
    ),
    "export": Text(
        ko="Anki 패키지나 YAML 파일로 내보내요.", en="Export to an Anki package or a YAML file."
    ),
    "build": Text(ko="용어집 페이지를 덱으로 만들어요.", en="Turn glossary pages into a deck."),
    "glossary": Text(
        ko="덱을 용어집 페이지(Markdown)로 저장해요.",
        en="Save decks as a glossary page (Markdown).",
    ),
    "grade": Text(ko="카드 한 장에 점수를 매겨요.", en="Grade one card."),
    "undo": Text(ko="마지막에 한 일을 되돌려요.", en="Take back the last thing you did."),
    "suspend": Text(
        ko="카드나 노트를 더 묻지 않게 해요.", en="Stop asking a card, or a whole note."
    ),
    "resume": Text(
        ko="묻지 않던 카드나 노트를 다시 물어요.", en="Ask a suspended card or note again."
    ),
    "reset": Text(
        ko="카드나 노트를 처음부터 다시 시작해요.", en="Start a card or a whole note over."
    ),
    "known": Text(
        ko="아는 카드로 두고 1년 뒤에 물어요.", en="Mark a card as known: it comes in a year."
    ),
    "store": Text(ko="복습 기록 저장소를 관리해요.", en="Look after the review store."),
    "serve": Text(
        ko="학습기를 브라우저에서 쓸 수 있게 열어 둬요.", en="Open the trainer to a browser."
    ),
    "config": Text(ko="설정을 보거나 바꿔요.", en="Show or change the settings."),
}

IMPORT = Text(
    ko="""덱 파일(.yaml)을 가져와요.

    잘못이 하나라도 있으면 아무것도 바뀌지 않아요. 노트는 id로 구별하고, 기록은 노트를
    따라가요. 파일에서 빠진 노트는 지우지 않고, 돌아올 때까지 묻지 않아요.""",
    en="""Import deck files (.yaml).

    A single mistake and nothing changes. Notes are told apart by id, and their history
    follows them. A note that left its file is retired, not deleted: it can return.""",
)
ADD = Text(
    ko="""내 노트를 하나 더해요.

    옵션이 없으면 칸마다 한 줄씩 물어요. 노트는 내 덱 파일 끝에 적히고 바로 들어와요.
    이름이 같은 노트가 있으면 먼저 알려 줘요.""",
    en="""Add a note of your own.

    Without options each field is asked for, a line each. The note is written at the end of
    your deck's file and imported at once. Notes that have its name already are pointed out.""",
)
EDIT = Text(
    ko="""노트를 내 편집기(VISUAL, EDITOR)에서 고치고 가져와요.

    덱 파일이 그 노트의 줄에서 열려요. 잘못이 있으면 알려 주고 다시 열어요. 기본 덱은 먼저
    저장소 옆의 decks 폴더에 복사해서 내 덱으로 만들어요.""",
    en="""Edit a note in your editor (VISUAL, EDITOR), and import what you wrote.

    The deck's file opens at the note's line. Mistakes are told, and it opens again. A bundled
    deck is first copied to the folder decks beside the store, and is yours from then on.""",
)
SERVE = Text(
    ko="""학습기를 브라우저에서 쓸 수 있게 열어 둬요.

    같은 학습기를 마우스와 브라우저의 글꼴로 써요. 기본은 이 컴퓨터에서만 열려요. 탭마다
    학습기가 따로 열리고, 기록은 모두 같은 저장소에 남아요. Ctrl+C로 끝내요.""",
    en="""Open the trainer to a browser.

    It is the same trainer, with the mouse and a browser's fonts, by default for this machine
    alone. Each tab has a trainer of its own, all on the one store. Ctrl+C ends it.""",
)
DECKS_COPY = Text(
    ko="기본 덱을 FILE로 복사해 내 덱으로 만들어요. 기록은 그대로예요.",
    en="Copy a bundled deck to FILE and make it yours. Its history stays.",
)
STORE: dict[str, Text] = {
    "path": Text(ko="저장소가 어디 있는지 알려 줘요.", en="Say where the store is."),
    "backup": Text(ko="저장소를 FILE로 복사해요.", en="Copy the store to FILE."),
    "verify": Text(ko="저장소가 온전한지 확인해요.", en="Check that the store is sound."),
    "rebuild": Text(
        ko="기록으로 일정을 다시 계산해요.", en="Compute the schedule again from the log."
    ),
}

USAGE = Text(ko="사용법: ", en="Usage: ")
ARGUMENTS = Text(ko="인자", en="Arguments")
OPTIONS = Text(ko="옵션", en="Options")
COMMANDS_HEADING = Text(ko="명령", en="Commands")
OPTIONS_METAVAR = Text(ko="[옵션]", en="[OPTIONS]")
COMMAND_METAVAR = Text(ko="[명령] [인자]…", en="[COMMAND] [ARGS]…")

A_DECKS = Text(ko="물을 덱 (없으면 모든 덱)", en="The decks to ask (default: all).")
A_CONFUSED_DECKS = Text(
    ko="이 덱의 노트만 (없으면 모든 덱)", en="Only notes of these decks (default: all)."
)
A_DECK = Text(ko="덱의 id", en="The deck's id.")
BUILD = Text(
    ko="""용어집 페이지를 덱으로 만들어요.

    블로그 글이나 공부 노트에서 용어와 뜻을 찾아 노트로 옮겨요. 뜻이 없는 용어는 할 일로
    남기고, 용어인지 분명하지 않은 줄은 만들지 않고 알려 줘요. --into로 다시 만들면 덱에 직접
    고쳐 쓴 것은 그대로 두고, 페이지에서 바뀐 것만 들여와요.""",
    en="""Turn glossary pages into a deck.

    Terms and their meanings in posts and study notes become notes. A term without a meaning
    becomes a to-do, and a line that may be no term is told, not made. Building again --into a
    deck keeps what you changed there and brings what changed on the pages.""",
)
A_PAGES = Text(
    ko="페이지, 폴더, '*.md' 같은 무늬 (Markdown, 텍스트, HTML)",
    en="Pages, folders or patterns like '*.md' (Markdown, text, HTML).",
)
O_NEW_DECK = Text(ko="새로 만들 덱 파일", en="The deck file to make.")
O_INTO = Text(ko="다시 만들 덱 파일", en="The deck file to build into again.")
O_TAKE = Text(
    ko="양쪽에서 다르게 고친 것은 페이지(page)나 덱(deck)을 따라요.",
    en="Settle what both sides changed: as on the page, or as in the deck.",
)
A_PAGE_DECKS = Text(ko="페이지에 담을 덱", en="The decks to put on the page.")
A_COPY = Text(ko="새로 만들 .yaml 파일", en="The .yaml file to make.")
A_FILES = Text(ko="덱 파일 (.yaml)", en="Deck files (.yaml).")
A_OUT = Text(
    ko="Anki 패키지(.apkg)나 덱 파일(.yaml)", en="An Anki package (.apkg) or a deck (.yaml)."
)
A_NOTE = Text(
    ko="deck/note, 또는 노트의 이름이나 별칭 (한국어든 영어든)",
    en="deck/note, or any name of the note, Korean or English.",
)
A_QUERY = Text(
    ko="찾을 이름과 조건 (아래 참고). 없으면 모든 노트",
    en="Names and conditions (see below); default: every note.",
)
A_GRADE = Text(ko="점수 (아래 참고)", en="The grade (see below).")
A_BACKUP = Text(ko="새로 만들 파일", en="The file to make.")
A_KEY = Text(ko="볼 설정 (없으면 모두)", en="The setting to show (default: all).")
A_VALUE = Text(ko="새 값. -는 기본값", en="Its new value; - restores the default.")

PLAIN_HEADING = Text(ko="--plain에서 한 줄씩 보내는 답", en="Answers to --plain, one a line")
PLAIN: dict[str, Text] = {
    "Enter": Text(
        ko="답 보기(모를 때도), 새 노트는 읽었어요, 제안된 점수 받기",
        en="show the answer, known or not; a new note is read; give the grade suggested",
    ),
    "1-5": Text(ko="보기 고르기 (보기가 있을 때)", en="pick an option (where there are some)"),
    "0-5": Text(ko="점수 (답이 보일 때)", en="grade (once the answer is shown)"),
    "u": Text(ko="되돌리기", en="undo"),
    "h": Text(ko="힌트", en="hint"),
    "s": Text(ko="이 카드는 더 묻지 않기", en="stop asking this card"),
    "k": Text(ko="아는 카드: 1년 뒤에 묻기", en="I know this: ask it in a year"),
    "e": Text(ko="오늘은 그만 (다시 물을 때)", en="enough for today (in drills)"),
    "q": Text(ko="나가기. 매긴 점수는 남아요", en="leave; what you graded is kept"),
    ":u :h …": Text(
        ko="답을 쓰는 문제에서 쓰는 명령. 그 밖의 줄은 모두 답이에요",
        en="commands where an answer is typed; any other line is the answer",
    ),
}

GRADES = Text(ko="점수", en="Grades")

SETTINGS_HEADING = Text(ko="설정", en="Settings")
SETTINGS: dict[str, Text] = {
    "lang": Text(ko="프로그램이 쓰는 언어: ko, en", en="the program's language: ko, en"),
    "in": Text(ko="묻는 언어: ko, en, both", en="the language asked in: ko, en, both"),
    "new": Text(ko="하루에 시작할 새 노트 수: 0-999", en="new notes a day: 0-999"),
    "turn": Text(ko="하루가 바뀌는 시각: 04:00", en="when a new day begins: 04:00"),
    "lanes": Text(
        ko="묻는 방법: name meaning translation cloze 중에서",
        en="what is asked: any of name meaning translation cloze",
    ),
    "ask": Text(
        ko="묻는 방식: flip, choice, type, mix", en="how cards are asked: flip, choice, type, mix"
    ),
    "skip": Text(ko="쉬는 덱: 덱의 id를 띄어 써요", en="decks left out: their ids, spaced"),
    "theme": Text(ko="화면 색: dark, light", en="colours: dark, light"),
    "scheduler.cap": Text(ko="가장 긴 간격(일): 1-36500", en="longest interval in days: 1-36500"),
    "scheduler.late-credit": Text(
        ko="늦게 맞힌 날수의 절반을 쳐주기: on, off",
        en="count half the days a card came late: on, off",
    ),
    "scheduler.fuzz": Text(
        ko="간격을 5%까지 흩어 놓기: on, off", en="spread intervals by up to 5%: on, off"
    ),
}

O_HELP = Text(ko="이 도움말을 보여 줘요.", en="Show this help.")
O_VERSION = Text(ko="버전을 보여 줘요.", en="Show the version.")
O_STORE = Text(ko="복습 기록 저장소 파일", en="The review store's file.")
O_LANG = Text(ko="프로그램이 쓰는 언어", en="The program's language.")
O_JSON = Text(ko="프로그램이 읽을 JSON으로 출력해요.", en="Print JSON for programs.")
O_IN = Text(
    ko="묻는 언어 (기본은 설정, 없으면 --lang과 같아요)",
    en="The language asked in (default: the settings, else --lang).",
)
O_NEW = Text(ko="하루에 시작할 새 노트 수", en="New notes a day.")
O_LIMIT = Text(ko="이번에 물을 횟수", en="Ask this many questions at most.")
O_LIMIT_CARDS = Text(
    ko="--json에 적을 카드 수 (기본 50)", en="Cards listed by --json (default: 50)."
)
O_LIMIT_NOTES = Text(ko="보여 줄 노트 수", en="Show this many notes at most.")
O_HISTORY = Text(ko="노트에 있었던 일도 보여 줘요.", en="Tell what happened to the note, too.")
O_MNEMONIC = Text(ko='외우는 법을 적어요. ""는 지우기', en='How to remember it; "" takes it away.')
O_ACCEPT = Text(
    ko="이 이름도 정답으로 쳐요. 여러 번 쓸 수 있어요.",
    en="Accept this name as an answer; repeat for more.",
)
O_REJECT = Text(
    ko="이 이름을 내 정답에서 빼요. 여러 번 쓸 수 있어요.",
    en="Accept this name no more; repeat for more.",
)
O_IN_NAME = Text(
    ko="--accept한 이름의 언어 (기본은 묻는 언어, 한글은 늘 한국어)",
    en="The language of accepted names (default: as asked; Hangul is Korean).",
)
O_ID = Text(ko="노트의 id (없으면 용어로 만들어요)", en="The note's id (default: from its term).")
O_ADD_DECK = Text(
    ko="더할 내 덱 (기본은 mine. 없으면 만들어요)",
    en="The deck of yours to add to (default: mine, made when missing).",
)
O_FORCE = Text(ko="이름이 같은 노트가 있어도 더해요.", en="Add it even where a note has its name.")
O_COPY = Text(
    ko="기본 덱이면 묻지 않고 먼저 내 덱으로 복사해요.",
    en="Make a bundled deck your own first, without asking.",
)
O_ASK = Text(
    ko="묻는 방식: 답을 보고 스스로 판단, 고르기, 쓰기, 익힌 정도에 맞춰 섞기 (기본은 설정)",
    en="How: judge yourself, pick, type, or mixed by how well a card is known"
    " (default: the settings).",
)
O_MINUTES = Text(
    ko="N분이 지나면 새 카드를 꺼내지 않아요.", en="Begin no other card after N minutes."
)
O_TAG = Text(
    ko="이 태그가 붙은 노트만 물어요. 여러 번 쓸 수 있어요.",
    en="Only notes with this tag; repeat for more.",
)
O_AHEAD = Text(
    ko="며칠 안에 돌아올 카드까지 미리 물어요.", en="Also cards that come due within DAYS."
)
O_PRACTICE = Text(
    ko="연습: 때가 안 된 카드도 물어요. 일정은 그대로예요.",
    en="Practice: due or not, and no schedule moves.",
)
O_CONFUSIONS = Text(
    ko="서로 헷갈린 노트를 가려 보는 연습이에요.",
    en="Practice telling apart notes that you confused.",
)
O_PLAIN = Text(ko="화면 없이 한 줄씩 묻고 답해요.", en="Ask line by line, without a screen.")
O_DRY_RUN = Text(ko="무엇이 바뀌는지 보여 주기만 해요.", en="Only show what would change.")
O_REPLACE = Text(
    ko="id가 같은 다른 파일의 덱을 이 파일로 바꿔요.",
    en="Replace a deck of the same id that came from elsewhere.",
)
O_DECK = Text(ko="이 덱만 내보내요. 여러 번 쓸 수 있어요.", en="Only this deck; repeat for more.")
O_PORT = Text(
    ko="포트 번호 (기본 8000, 0은 빈 포트 아무거나)",
    en="The port (default: 8000; 0: any free one).",
)
O_HOST = Text(
    ko="들을 주소 (기본은 이 컴퓨터만: 127.0.0.1)",
    en="The address to listen at (default: 127.0.0.1, this machine alone).",
)
O_PAGE = Text(ko="저장할 파일 (꼭 필요해요)", en="The file to write (required).")
O_IN_ONE = Text(
    ko="페이지의 언어 (기본은 --lang과 같아요)", en="The page's language (default: --lang)."
)
