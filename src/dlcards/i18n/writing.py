"""What is said while the learner edits a deck's file or adds a note of their own."""

from __future__ import annotations

from dlcards.i18n.text import Text

# Editing
EDIT = Text("노트 고치기", "Edit a note")
COPY_FIRST = Text(
    "`{deck}` 덱은 프로그램의 기본 덱이라 그대로 고칠 수 없어요. {path}에 복사해서 내 덱으로"
    " 만들까요? 기록은 그대로예요. 그 뒤로는 프로그램이 이 덱을 바꾸지 않아요.",
    "`{deck}` is one of the program's own decks and cannot be edited as it is. Copy it to {path}"
    " and make it yours? Its history stays. From then on the program leaves this deck alone.",
)
ASK_COPY = Text("복사할까요? [y/N] ", "Copy it? [y/N] ")
MISTAKES = Text(
    "잘못이 있어서 아직 가져오지 않았어요. 고친 내용은 파일에 그대로 있어요.",
    "There are mistakes, so nothing was imported yet. What you wrote is still in the file.",
)
ASK_AGAIN = Text("다시 고칠까요? [Y/n] ", "Edit again? [Y/n] ")
ABANDONED = Text(
    "편집기가 오류로 끝나서 아무것도 가져오지 않았어요.",
    "The editor ended with an error, so nothing was imported.",
)
NO_SCREEN = Text(
    "여기서는 편집기를 열 수 없어요. 파일: {path}:{line}",
    "An editor cannot be opened here. The file: {path}:{line}",
)
