"""TeX as a row of tokens, and a cursor that walks over them once."""

from __future__ import annotations

import re
import unicodedata

from dlcards.core.formula import symbols as tex

RAISED = str.maketrans({high: plain for plain, high in tex.SUPERSCRIPTS.items() if plain != high})
LOWERED = str.maketrans({low: plain for plain, low in tex.SUBSCRIPTS.items()})
END_OF_ROW = "\\\\"

_TOKEN = re.compile(
    r"\\\\(?:\[[0-9][^\]]*\])?"  # the end of a row, with the space that may follow it
    r"|\\[A-Za-z]+\*?\s*|\\.?|:=|\s+"
    rf"|[{''.join(map(chr, RAISED))}]+|[{''.join(map(chr, LOWERED))}]+"
    r"|.[\u0300-\u036f\u20d0-\u20f0\ufe0e\ufe0f]*",
    re.DOTALL,
)
_OTHER_FORMS = {"-": "−", "'": "′", "~": " ", r"\prime": "′"}
_AS_TEXT = {"{": "", "}": "", "−": "-", "′": "'"}


class Cursor:
    """A place among the tokens of a formula."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(unicodedata.normalize("NFC", text))
        self.at = 0

    @property
    def ahead(self) -> str:
        """The next token; empty at the end."""
        return self._tokens[self.at] if self.at < len(self._tokens) else ""

    @property
    def is_before_spaced_script(self) -> bool:
        """Whether a space and a script are next, between which TeX sees nothing."""
        return self.ahead == " " and self._tokens[self.at + 1 : self.at + 2] in (["^"], ["_"])

    def take(self) -> str:
        """Step over the next token and give it."""
        taken = self.ahead
        self.at += 1
        return taken

    def skip_spaces(self) -> None:
        """Step over spaces."""
        while self.ahead == " ":
            self.at += 1

    def number(self) -> str:
        """Step over a number; a point belongs to it where a digit follows."""
        digits = self.take()
        while (pair := self._tokens[self.at : self.at + 2]) and (
            is_digit(pair[0]) or (pair[0] == "." and is_digit(pair[-1]))
        ):
            digits += self.take()
        return digits

    def delimiter(self) -> str:
        r"""Step over what follows `\left` or `\right`; a full stop there stands for nothing."""
        self.skip_spaces()
        taken = self.take()
        known = tex.OPENERS.get(taken) or tex.CLOSERS.get(taken)
        return known or tex.SYMBOLS.get(taken[1:], taken.lstrip("\\")).removeprefix(".")

    def raw(self) -> str:
        """Step over an argument and give it as text."""
        self.skip_spaces()
        if self.ahead != "{":
            return "" if self.ahead in ("", "}") else _written(self.take())
        self.take()
        depth, text = 1, ""
        while self.ahead:
            taken = self.take()
            depth += (taken == "{") - (taken == "}")
            if not depth:
                break
            text += _written(taken)
        return text


def is_digit(token: str) -> bool:
    """Whether a token is one of 0 … 9."""
    return len(token) == 1 and token.isascii() and token.isdigit()


def is_raised(token: str) -> bool:
    """Whether a token is a run of raised characters."""
    return bool(token) and ord(token[0]) in RAISED


def is_lowered(token: str) -> bool:
    """Whether a token is a run of lowered characters."""
    return bool(token) and ord(token[0]) in LOWERED


def _tokens(text: str) -> list[str]:
    """Split TeX; commands come without star and space, those for looks alone not at all."""
    found = []
    for token in _TOKEN.findall(text):
        if token.startswith(END_OF_ROW):
            found.append(END_OF_ROW)
        elif token[0] == "\\" and token[1:2].isalpha():
            found.append(token.rstrip().removesuffix("*"))
        else:
            found.append(" " if token.isspace() else token)
    silent = {f"\\{name}" for name in tex.SILENT} | {"$", "\\"}
    return [_OTHER_FORMS.get(token, token) for token in found if token not in silent]


def _written(token: str) -> str:
    """Spell a token that stands in text rather than in mathematics."""
    if token[0] != "\\":
        return _AS_TEXT.get(token, token)
    return " " if token[1:] in tex.SPACES else tex.SYMBOLS.get(token[1:], token.strip("\\"))
