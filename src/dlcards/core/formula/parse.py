"""From TeX to a tree: every text has one, and what is unbalanced is read as well as may be."""

from __future__ import annotations

import re

from dlcards.core.formula import symbols as tex
from dlcards.core.formula.bars import paired
from dlcards.core.formula.cursor import (
    END_OF_ROW,
    LOWERED,
    RAISED,
    Cursor,
    is_digit,
    is_lowered,
    is_raised,
)
from dlcards.core.formula.symbols import Kind
from dlcards.core.formula.tree import (
    EMPTY,
    Accent,
    Atom,
    Fence,
    Fraction,
    Group,
    Node,
    Root,
    Scripts,
    Table,
)

_DEEPEST = 24  # levels; deeper ones are passed over, so that no text exhausts the stack
_PLAIN_WORD = re.compile(r"[^\W_][\w .-]*")
_CELL_ENDS = frozenset(["&", END_OF_ROW, r"\end"])
_FRACTIONS = frozenset(["frac", "dfrac", "tfrac", "cfrac"])


def parse(text: str) -> Group:
    """Read a whole formula."""
    parser = _Parser(text)
    items: list[Node] = []
    while parser.cursor.ahead:
        items += parser.row().items
        if parser.cursor.ahead:  # a brace that closes nothing
            parser.cursor.take()
    return Group(paired(items))


class _Parser:
    """Reads parts from a cursor; what ends a part is left to whom it belongs to."""

    def __init__(self, text: str) -> None:
        self.cursor = Cursor(text)
        self._depth = 0

    def row(self, stops: frozenset[str] = frozenset()) -> Group:
        """Read parts up to a token of `stops`, a closing brace or the end, none of them taken."""
        items: list[Node] = []
        while self.cursor.ahead and self.cursor.ahead != "}" and self.cursor.ahead not in stops:
            if self.cursor.ahead == " ":
                items.append(Atom(self.cursor.take(), Kind.SPACE))
                continue
            part = self._scripts(self._part(stops))
            items += part.items if isinstance(part, Group) else (part,)
        return Group(paired(items))

    def _scripts(self, base: Node) -> Node:
        """Read what stands above and below `base`; a second superscript joins the first."""
        below: list[Node] = []
        above: list[Node] = []
        while True:
            if self.cursor.is_before_spaced_script:
                self.cursor.take()
            if self.cursor.ahead in ("^", "_"):
                (above if self.cursor.take() == "^" else below).extend(self._script().items)
            elif self.cursor.ahead == "′":
                above.append(Atom(self.cursor.take()))
            elif is_raised(self.cursor.ahead):
                above += _Parser(self.cursor.take().translate(RAISED)).row().items
            elif is_lowered(self.cursor.ahead):
                below += _Parser(self.cursor.take().translate(LOWERED)).row().items
            else:
                break
        return Scripts(base, Group(tuple(below)), Group(tuple(above))) if below or above else base

    def _script(self) -> Group:
        """Read a script; by `x^(i)` people mean what TeX wants as `x^{(i)}`."""
        if self.cursor.ahead in ("(", "["):
            return _group(self._fence(self.cursor.take(), frozenset(tex.CLOSERS), frozenset()))
        return _group(self._argument())

    def _part(self, stops: frozenset[str]) -> Node:  # noqa: PLR0911 - one for each kind
        """Read one part without its scripts."""
        ahead = self.cursor.ahead
        if ahead in ("^", "_", "′") or is_raised(ahead) or is_lowered(ahead):
            return EMPTY
        if is_digit(ahead):
            return Atom(self.cursor.number())
        self.cursor.take()
        if ahead == "{":
            return self._group()
        if opening := tex.OPENERS.get(ahead):
            return self._fence(opening, frozenset(tex.CLOSERS), stops)
        if ahead == r"\left":
            return self._fence(self.cursor.delimiter(), frozenset([r"\right"]), stops)
        if ahead == END_OF_ROW:
            return Atom(";", Kind.PUNCTUATION)
        if ahead[0] == "\\":
            return self._command(ahead[1:])
        return Atom(ahead, Kind.RELATION if ahead == ":=" else tex.KINDS.get(ahead, Kind.ORDINARY))

    def _argument(self) -> Node:
        """Read what a command or a script applies to: a group, a command or one character."""
        self.cursor.skip_spaces()
        if (
            not self.cursor.ahead
            or self.cursor.ahead in _CELL_ENDS
            or self.cursor.ahead in ("}", "^", "_")
        ):
            return EMPTY
        if self._depth >= _DEEPEST:
            return Atom(self.cursor.take().strip("\\{"))
        self._depth += 1
        ahead = self.cursor.ahead
        part = Atom(self.cursor.take()) if is_digit(ahead) else self._part(frozenset())
        self._depth -= 1
        return part

    def _group(self) -> Node:
        """Read on from an opening brace; where groups nest too deep, braces are passed over."""
        if self._depth >= _DEEPEST:
            return EMPTY
        self._depth += 1
        group = self.row()
        self._depth -= 1
        if self.cursor.ahead == "}":
            self.cursor.take()
        match group.items:
            case (Atom(text, kind),) if kind is not Kind.SPACE and text in tex.KINDS:
                return Atom(text)  # in braces, a sign is a mere symbol to TeX: 1{,}000
            case (item,):
                return item
            case _:
                return group

    def _fence(self, opening: str, closers: frozenset[str], stops: frozenset[str]) -> Node:
        """Read on from an opening delimiter to its partner; it is a mere symbol if it has none."""
        if self._depth >= _DEEPEST:
            return Atom(opening)
        self._depth += 1
        body = self.row(stops | closers)
        self._depth -= 1
        if self.cursor.ahead not in closers:
            return Group((Atom(opening), *body.items))
        closing = self.cursor.take()
        return Fence(opening, body, tex.CLOSERS.get(closing) or self.cursor.delimiter())

    def _command(self, name: str) -> Node:  # noqa: C901, PLR0911, PLR0912
        # One step for each family of commands; a table of functions would only hide the order.
        if name in tex.SYMBOLS:
            symbol = tex.SYMBOLS[name]
            return Atom(symbol, tex.KINDS.get(symbol, Kind.ORDINARY))
        if name in tex.FUNCTIONS:
            return Atom(name, Kind.FUNCTION)
        if name in tex.SPACES:
            return Atom(" ", Kind.SPACE)
        if name in _FRACTIONS:
            return Fraction(self._argument(), self._argument())
        if name == "sqrt":
            degree = self._option()
            return Root(self._argument(), degree)
        if name in tex.ACCENTS:
            return Accent(tex.ACCENTS[name], name, self._argument())
        if name in tex.TEXT:
            return self._text(Kind.FUNCTION if name == "operatorname" else Kind.WORD)
        if name in tex.UPRIGHT:
            return self._upright()
        if name in tex.ALPHABETS:
            letters = self.cursor.raw().translate(tex.ALPHABETS[name])
            return Atom(letters, Kind.WORD if len(letters) > 1 else Kind.ORDINARY)
        if name in ("mid", "colon"):
            return Atom("|", Kind.RELATION) if name == "mid" else Atom(":", Kind.PUNCTUATION)
        if name == "binom":
            above, below = _group(self._argument()), _group(self._argument())
            comma = Atom(",", Kind.PUNCTUATION)
            chosen = Group((*above.items, comma, *below.items))
            return Group((Atom("C"), Fence("(", chosen, ")")))
        if name in ("overset", "stackrel", "underset"):
            script, base = _group(self._argument()), self._argument()
            return Scripts(base, *((script, EMPTY) if name == "underset" else (EMPTY, script)))
        if name in ("underbrace", "overbrace", "boxed"):
            return self._argument()
        if name == "begin":
            return self._table()
        if name in ("end", "label", "tag", "color", "phantom", "hspace", "vspace"):
            self.cursor.raw()
            return EMPTY
        if name == "right":
            return Atom(self.cursor.delimiter())
        known = tex.OPENERS.get(f"\\{name}") or tex.CLOSERS.get(f"\\{name}")
        return Atom(known or name, Kind.ORDINARY if known else Kind.WORD)

    def _option(self) -> Node:
        """Read `[…]` where there is one."""
        if self.cursor.ahead != "[" or self._depth >= _DEEPEST:
            return EMPTY
        self.cursor.take()
        self._depth += 1
        body = self.row(frozenset("]"))
        self._depth -= 1
        self.cursor.take()
        return body

    def _text(self, kind: Kind) -> Node:
        """Read words, the spaces at their ends apart."""
        raw = self.cursor.raw()
        space = Atom(" ", Kind.SPACE)
        before, after = raw[:1].isspace(), raw[-1:].isspace()
        word = Atom(" ".join(raw.split()), kind)
        return Group((*([space] * before), word, *([space] * after))) if before or after else word

    def _upright(self) -> Node:
        """Read an argument in another typeface: a word, or just mathematics."""
        start = self.cursor.at
        raw = self.cursor.raw()
        if _PLAIN_WORD.fullmatch(raw):
            return Atom(raw, Kind.WORD if len(raw) > 1 and not raw.isdigit() else Kind.ORDINARY)
        self.cursor.at = start
        return self._argument()

    def _table(self) -> Node:
        r"""Read on from `\begin`; a brace that closes a group around it ends it too."""
        name = self.cursor.raw()
        if self._depth >= _DEEPEST:
            return EMPTY
        self._depth += 1
        if name in ("array", "alignedat"):
            self.cursor.raw()
        rows: list[list[Group]] = [[]]
        while True:
            rows[-1].append(self.row(_CELL_ENDS))
            end = self.cursor.ahead
            if end not in ("&", END_OF_ROW):
                break
            self.cursor.take()
            if end == END_OF_ROW:
                rows.append([])
        self._depth -= 1
        if end == r"\end":
            self.cursor.take()
            self.cursor.raw()
        return Table(name.rstrip("*"), tuple(tuple(row) for row in rows))


def _group(node: Node) -> Group:
    return node if isinstance(node, Group) else Group((node,))
