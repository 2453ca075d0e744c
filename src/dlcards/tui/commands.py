"""Every command of the trainer, screen by screen, in the order in which the key line shows them."""

from __future__ import annotations

from dlcards.i18n import commands as texts
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
_EVERYWHERE = (LANGUAGE, QUIZ, HELP)

HOME = (
    Command("start", ("enter", "space"), texts.START),
    Command("start_deck", ("d", "right"), texts.START_DECK),
    Command("move(-1)", ("up",), texts.MOVE, is_minor=True),
    Command("move(1)", ("down",), texts.MOVE, is_minor=True, is_listed=False),
    Command("find", ("slash", "f", "tab"), texts.FIND),
    Command("confusions", ("c",), texts.CONFUSIONS),
    ASK,
    *_EVERYWHERE,
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
    *SCROLL,
    LANGUAGE,
    HELP,
    Command("back", ("escape", "backspace"), texts.BACK),
    Command("leave", ("q",), texts.CLOSE),
)
FIND = (  # no letters, which are for the name
    Command("choose(-1)", ("up",), texts.CHOOSE_FOUND),
    Command("choose(1)", ("down",), texts.CHOOSE_FOUND, is_listed=False),
    Command("open", ("enter",), texts.OPEN),
    Command("leave", ("escape",), texts.BACK),
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
