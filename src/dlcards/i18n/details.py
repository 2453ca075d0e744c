"""What the parts of a note are called where a note is shown."""

from __future__ import annotations

from dlcards.i18n.text import Text

TERM = Text("용어", "Term")
ALIASES = Text("다른 이름", "Also called")
MEANING = Text("뜻", "Meaning")
EXAMPLE = Text("예", "Example")
FORMULA = Text("수식", "Formula")
FIGURE = Text("그림", "Figure")
BEWARE = Text("주의", "Beware")
ALSO = Text("다른 설명", "Also put as")
SEE = Text("함께 보기", "See also")
SOURCE = Text("출처", "Source")
MNEMONIC = Text("암기법", "Mnemonic")
ACCEPTED = Text("내 정답", "Also right")
