"""What is said while the learner edits a deck's file or adds a note of their own."""

from __future__ import annotations

from dlcards.core.language import Language
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

# Adding
ADD = Text("새 노트", "A new note")
ADDED = Text("{note} 노트를 {path}에 더했어요.", "Added {note} to {path}.")
ASK_FIELDS = Text(
    "칸마다 한 줄씩 쓰세요. 용어와 뜻은 한 언어만 있어도 되고, 나머지는 비워도 돼요.",
    "One line for each field. A term and a meaning in one language will do; leave the rest empty.",
)
ASK_ANYWAY = Text("그래도 더할까요? [y/N] ", "Add it anyway? [y/N] ")
ANYWAY = Text(
    "같은 이름의 노트가 있어요: {notes}. 그래도 더하려면 한 번 더 저장하세요.",
    "There is a note of that name: {notes}. Save once more to add it anyway.",
)
LEAVE_ADDING = Text(
    "아직 저장하지 않았어요. 그만두려면 Esc를 한 번 더 누르세요.",
    "This is not saved yet. Press Esc once more to leave it.",
)
FIELDS: dict[str, Text] = {
    "term": Text("용어", "Term"),
    "meaning": Text("뜻", "Meaning"),
    "aliases": Text("다른 이름 (쉼표로 나눔)", "Other names (commas between)"),
    "example": Text("예", "Example"),
    "beware": Text("헷갈리기 쉬운 것", "Commonly confused with"),
    "formula": Text("수식 (TeX)", "Formula (TeX)"),
    "tags": Text("태그 (쉼표로 나눔)", "Tags (commas between)"),
}
IN: dict[Language, Text] = {
    Language.KO: Text(", 한국어", ", Korean"),
    Language.EN: Text(", 영어", ", English"),
}
