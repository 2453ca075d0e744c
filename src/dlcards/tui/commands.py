"""Every command of the trainer, screen by screen, in the order in which the key line shows them."""

from __future__ import annotations

from msgspec.structs import replace

from dlcards.i18n import commands as texts
from dlcards.i18n import rooms
from dlcards.tui.command import Command

HELP = Command("help", ("question_mark",), texts.HELP)
LANGUAGE = Command("language", ("l",), texts.LANGUAGE)
QUIZ = Command("quiz", ("i",), texts.QUIZ)
ASK = Command("ask", ("a",), texts.ASK)
SCROLL = (
    Command("scroll('up')", ("up",), texts.SCROLL, is_minor=True),
    Command("scroll('down')", ("down",), texts.SCROLL, is_minor=True, is_listed=False),
    Command("scroll('page_up')", ("pageup",), texts.SCROLL, is_minor=True),
    Command("scroll('page_down')", ("pagedown",), texts.SCROLL, is_minor=True, is_listed=False),
)
PICTURE = Command("picture", ("p",), texts.PICTURE)
PALETTE = Command("app.palette", ("ctrl+p",), rooms.PALETTE)

HOME = (
    Command("start", ("enter", "space"), texts.START),
    Command("start_deck", ("d", "right"), texts.START_DECK),
    Command("move(-1)", ("up",), texts.MOVE, is_minor=True),
    Command("move(1)", ("down",), texts.MOVE, is_minor=True, is_listed=False),
    Command("do('browse')", ("slash", "f", "b", "tab"), texts.BROWSE),
    Command("do('settings')", ("s", "5"), rooms.SETTINGS),
    LANGUAGE,
    PALETTE,
    HELP,
    Command("do('options')", ("o", "1"), rooms.OPTIONS, is_minor=True),
    Command("take_part", ("t", "0"), rooms.TAKE_PART, is_minor=True),
    Command("do('add')", ("n",), texts.ADD, is_minor=True),
    Command("do('import')", ("g", "2"), rooms.IMPORT, is_minor=True),
    Command("do('export')", ("e", "3"), rooms.EXPORT, is_minor=True),
    Command("do('confusions')", ("c",), texts.CONFUSIONS, is_minor=True),
    replace(QUIZ, is_minor=True),  # which stand beside what they change
    replace(ASK, is_minor=True),
    Command("leave", ("q", "escape"), texts.QUIT),
)
SITTING = (
    Command("do('read')", ("enter", "space"), texts.READ),
    Command("do('reveal')", ("space", "enter"), texts.REVEAL),
    Command("press", ("enter", "space"), texts.PRESS),
    Command("pick_chosen", ("enter", "space"), texts.PICK_CHOSEN),
    *(
        Command(f"pick({n})", (str(n),), texts.PICK, is_listed=n == 1, name="1-5")
        for n in range(1, 6)
    ),
    Command("write", ("enter", "space", "tab"), texts.WRITE),
    Command("do('unknown')", ("0", "enter", "space"), texts.UNKNOWN),
    *(
        Command(f"grade({n})", (str(n),), texts.GRADE, is_listed=n == 0, name="0-5")
        for n in range(6)
    ),
    Command("choose(-1)", ("left",), texts.CHOOSE, is_minor=True),
    Command("choose(1)", ("right",), texts.CHOOSE, is_minor=True, is_listed=False),
    Command("do('hint')", ("h",), texts.HINT),
    Command("do('undo')", ("u", "backspace"), texts.UNDO),
    Command("other_half", ("o",), texts.OTHER_HALF),
    Command("look_up", ("v", "tab"), texts.LOOK_UP),
    Command("mistaken", ("m", "shift+tab"), texts.MISTAKEN),
    PICTURE,
    Command("do('enough')", ("e",), texts.ENOUGH),
    Command("do('known')", ("k",), texts.KNOWN),
    Command("do('suspend')", ("s",), texts.SUSPEND, is_minor=True),
    *SCROLL,
    *(Command(c.action, c.keys, c.label, is_minor=True) for c in (ASK, LANGUAGE, QUIZ)),
    HELP,
    Command("leave", ("q", "escape"), texts.LEAVE),
)
WRITING = (  # while an answer is typed: no letters, no digits, no space
    Command("submit", ("enter",), texts.SUBMIT),
    Command("aid", ("tab",), texts.HINT),
    Command("rest", ("escape",), texts.REST),
)
NOTE = (
    Command("follow", ("enter", "space"), texts.FOLLOW),
    *(
        Command(f"open({n})", (str(n),), texts.FOLLOW_NUMBER, is_listed=n == 1, name="1-9")
        for n in range(1, 10)
    ),
    Command("choose(1)", ("right", "tab"), texts.CHOOSE_LINK, is_minor=True),
    Command("choose(-1)", ("left", "shift+tab"), texts.CHOOSE_LINK, is_minor=True),
    Command("other_half", ("o", "0"), texts.OTHER_HALF),
    PICTURE,
    Command("cards", ("c",), texts.CARDS),
    Command("words", ("m",), texts.WORDS),
    Command("edit", ("e",), texts.EDIT),
    Command("undo", ("u",), texts.UNDO),
    *SCROLL,
    LANGUAGE,
    HELP,
    Command("back", ("escape", "backspace"), texts.BACK),
    Command("leave", ("q",), texts.CLOSE),
)
BROWSE = (  # no letters, which are for the search line
    Command("choose(-1)", ("up",), texts.CHOOSE_FOUND),
    Command("choose(1)", ("down",), texts.CHOOSE_FOUND, is_listed=False),
    Command("page(-1)", ("pageup",), texts.CHOOSE_FOUND, is_minor=True),
    Command("page(1)", ("pagedown",), texts.CHOOSE_FOUND, is_minor=True, is_listed=False),
    Command("open", ("enter",), texts.OPEN),
    Command("state(1)", ("tab",), texts.BY_STATE),
    Command("state(-1)", ("shift+tab",), texts.BY_STATE, is_minor=True, is_listed=False),
    Command("deck", ("f2",), texts.BY_DECK),
    Command("help", ("f1",), texts.HELP),
    Command("leave", ("escape",), texts.BACK),
)
CARDS = (
    Command("choose(-1)", ("up",), texts.CHOOSE_CARD),
    Command("choose(1)", ("down",), texts.CHOOSE_CARD, is_listed=False),
    Command("suspend", ("s",), texts.SUSPEND),
    Command("resume", ("r",), texts.RESUME),
    Command("reset", ("x",), texts.RESET),
    Command("undo", ("u", "backspace"), texts.UNDO),
    Command("scroll('page_up')", ("pageup",), texts.SCROLL, is_minor=True),
    Command("scroll('page_down')", ("pagedown",), texts.SCROLL, is_minor=True, is_listed=False),
    LANGUAGE,
    HELP,
    Command("leave", ("escape", "q", "enter", "space"), texts.BACK),
)
ADD = (  # nor here
    Command("next", ("enter", "down"), texts.NEXT_FIELD),
    Command("next", ("tab",), texts.NEXT_FIELD, is_minor=True, is_listed=False),
    Command("previous", ("up", "shift+tab"), texts.NEXT_FIELD, is_minor=True, is_listed=False),
    Command("save", ("f2", "ctrl+s"), texts.SAVE),
    Command("leave", ("escape",), texts.CANCEL),
)
EDIT = (
    Command("edit", ("enter", "e"), texts.OPEN_EDITOR),
    *SCROLL,
    LANGUAGE,
    Command("leave", ("escape", "q"), texts.CANCEL),
)
WORDS = (  # no letters here either
    Command("next", ("enter", "down"), texts.NEXT_FIELD),
    Command("previous", ("up", "shift+tab"), texts.NEXT_FIELD, is_minor=True, is_listed=False),
    Command("next", ("tab",), texts.NEXT_FIELD, is_minor=True, is_listed=False),
    Command("leave", ("escape",), texts.CANCEL),
)
PICTURE_PAGE = (
    Command("leave", ("escape", "enter", "space", "backspace", "p", "q"), texts.CLOSE),
    LANGUAGE,
)
CONFUSIONS = (
    Command("drill", ("enter", "space"), texts.TELL_APART),
    *SCROLL,
    QUIZ,
    LANGUAGE,
    HELP,
    Command("leave", ("escape", "q", "backspace"), texts.BACK),
)
SUMMARY = (
    Command("leave", ("enter", "space", "q", "escape"), texts.HOME),
    Command("undo", ("u", "backspace"), texts.UNDO),
    *SCROLL,
    LANGUAGE,
    HELP,
)
HELP_PAGE = (
    Command("leave", ("escape", "q", "enter", "space", "question_mark"), texts.CLOSE),
    *SCROLL,
    LANGUAGE,
)
_MOVE_IN_FORM = (
    Command("move(-1)", ("up", "shift+tab"), rooms.MOVE, is_minor=True),
    Command("move(1)", ("down", "tab"), rooms.MOVE, is_minor=True, is_listed=False),
    Command("page(-1)", ("pageup",), rooms.MOVE, is_minor=True, is_listed=False),
    Command("page(1)", ("pagedown",), rooms.MOVE, is_minor=True, is_listed=False),
)
_FORM = (
    *_MOVE_IN_FORM,
    Command("turn(-1)", ("left",), rooms.TURN),
    Command("turn(1)", ("right", "space"), rooms.TURN, is_listed=False),
    Command("open", ("right", "space"), rooms.OPEN),
    *(
        Command(f"type('{n}')", (str(n),), rooms.TYPE, is_listed=n == 0, name="0-9")
        for n in range(10)
    ),
    Command("type('backspace')", ("backspace",), rooms.TYPE, is_listed=False),
)
EXPORT = (
    Command("go", ("enter",), rooms.GO),
    *_FORM,
    LANGUAGE,
    Command("leave", ("escape", "q"), texts.BACK),
)
CARRYING = (  # no letters, which are for the path
    Command("go", ("enter",), rooms.GO),
    Command("complete", ("tab",), rooms.COMPLETE),
    Command("insist", ("f2",), rooms.INSIST),
    Command("scroll('page_up')", ("pageup",), texts.SCROLL, is_minor=True),
    Command("scroll('page_down')", ("pagedown",), texts.SCROLL, is_minor=True, is_listed=False),
    Command("stop", ("escape",), rooms.STOP),
    Command("leave", ("escape",), texts.BACK),
)
OPTIONS = (
    Command("start", ("enter",), rooms.START),
    *_FORM,
    LANGUAGE,
    Command("leave", ("escape", "q"), rooms.CANCEL),
)
SETTINGS = (
    *_FORM,
    Command("type(':')", ("colon",), rooms.TYPE, is_listed=False),
    Command("enter", ("enter",), rooms.TURN, is_minor=True),
    LANGUAGE,
    Command("leave", ("escape", "q"), texts.BACK),
)
PICK = (
    Command("done", ("enter",), rooms.DONE),
    *_MOVE_IN_FORM,
    Command("turn(1)", ("space", "right", "left"), rooms.TOGGLE),
    Command("every", ("a", "0"), rooms.EVERY),
    LANGUAGE,
    Command("leave", ("escape", "q"), rooms.CANCEL),
)
