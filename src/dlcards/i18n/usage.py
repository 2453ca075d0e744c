"""What is wrong with a command line."""

from __future__ import annotations

from dlcards.i18n.text import Text

NO_OPTION = Text(ko="{name:이라는/라는} 옵션은 없어요.", en="There is no option {name}.")
NO_COMMAND = Text(ko="{name:이라는/라는} 명령은 없어요.", en="There is no command {name}.")
DID_YOU_MEAN = Text(ko=" 혹시 {names}?", en=" Did you mean {names}?")
MISSING = Text(ko="필요한 값이 빠졌어요: {name}", en="{name} is missing.")
BAD_VALUE = Text(
    ko="{name}에 쓸 수 없는 값이에요: {value}. 쓸 수 있는 값: {allowed}",
    en="{name} cannot be ‘{value}’. It takes {allowed}.",
)
NEEDS_VALUE = Text(ko="{name} 뒤에는 값이 와야 해요.", en="{name} needs a value.")
TAKES_NO_VALUE = Text(ko="{name}에는 값을 줄 수 없어요.", en="{name} takes no value.")
TOO_MANY = Text(ko="인자가 너무 많아요: {extra}", en="Too many arguments: {extra}")
NEEDS_ONE = Text(
    ko="다음 가운데 하나만 꼭 지정하세요: {options}",
    en="Give exactly one of these: {options}.",
)
OTHER = Text(ko="명령을 이해하지 못했어요: {message}", en="{message}")
SEE_HELP = Text(ko="도움말: {command} --help", en="Help: {command} --help")

A_CARD = Text(
    ko="deck/note/lane (예: attention/transformer/ko.name)",
    en="deck/note/lane, such as attention/transformer/ko.name",
)
A_NOTE_OR_CARD = Text(
    ko="deck/note/lane, 또는 노트의 모든 카드는 deck/note",
    en="deck/note/lane, or deck/note for all cards of a note",
)
A_GRADE = Text(ko="0에서 5까지의 수", en="a whole number from 0 to 5")
A_PORT = Text(ko="0에서 65535까지의 수", en="a whole number from 0 to 65535")
A_WHOLE = Text(ko="{least} 이상의 수", en="a whole number, {least} or more")
