"""From a tree to one line of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from msgspec.structs import replace

from dlcards.core.formula.piece import Level, Piece, gap, level_of, signed
from dlcards.core.formula.symbols import SUBSCRIPTS, SUPERSCRIPTS, Kind
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

_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_OVER_ONE = frozenset(["\u0338", "\u0332"])  # marks that any single character can take
_CALM = (Kind.RELATION, Kind.SUM, Kind.PUNCTUATION, Kind.BAR)  # beside them a/b needs no brackets
_MATRICES = {"pmatrix": "()", "vmatrix": "||", "Vmatrix": "‖‖", "Bmatrix": "{}", "cases": "{}"}
_LINES = frozenset(["aligned", "align", "split", "gather", "gathered", "equation", "alignedat"])


def rendered(formula: Group) -> str:
    """Write a whole formula."""
    text = " ".join(_row(formula, is_tight=False).text.split())
    return unicodedata.normalize("NFC", text)


def _row(group: Group, *, is_tight: bool) -> Piece:
    """Write parts side by side; scripts are written tightly, without the spaces that TeX adds."""
    written = [_piece(item, is_tight=is_tight) for item in group.items]
    written = [piece for piece in written if piece.text]
    if len(written) == 1:
        return written[0] if written[0].kind is not Kind.SPACE else Piece("")
    pieces = _spelled([piece for piece in written if piece.kind is not Kind.SPACE])
    spaced = _places_after_space(written)
    text = ""
    for index, piece in enumerate(pieces):
        if index:
            between = gap(pieces[index - 1], piece, is_tight=is_tight)
            is_spaced = (
                index in spaced and not is_tight and _can_be_spaced(pieces[index - 1], piece)
            )
            text += " " if is_spaced else between
        text += piece.text
    return Piece(text, level=level_of(pieces))


def _spelled(pieces: list[Piece]) -> list[Piece]:
    """Settle signs, and put fractions in brackets where a neighbour would be drawn into them."""
    pieces = signed(pieces)
    result = list(pieces)
    for index, piece in enumerate(pieces):
        if not piece.is_fraction:
            continue
        before = pieces[index - 1].kind if index else Kind.RELATION
        after = pieces[index + 1].kind if index + 1 < len(pieces) else Kind.RELATION
        if not (before in (*_CALM, Kind.UNARY) and after in _CALM):
            result[index] = replace(piece.bracketed(), is_fraction=True)
    return result


def _places_after_space(written: list[Piece]) -> set[int]:
    """Find which pieces follow a space, by number, spaces not counted."""
    places = set()
    count = 0
    for piece in written:
        if piece.kind is Kind.SPACE:
            places.add(count)
        else:
            count += 1
    return places


def _can_be_spaced(left: Piece, right: Piece) -> bool:
    """Whether a writer's own space between two pieces is kept."""
    bound = (Kind.PUNCTUATION, Kind.SLASH)
    return right.kind not in bound and left.kind not in (Kind.UNARY, Kind.PREFIX, Kind.SLASH)


def _piece(node: Node, *, is_tight: bool) -> Piece:  # noqa: PLR0911 - one for each node
    match node:
        case Atom(text, kind):
            return Piece(text, kind)
        case Group():
            return _row(node, is_tight=is_tight)
        case Scripts():
            return _scripts(node, is_tight=is_tight)
        case Fraction(above, below):
            top = _piece(above, is_tight=is_tight).at_most(Level.PRODUCT)
            bottom = _piece(below, is_tight=is_tight).at_most(Level.UNIT)
            return Piece(f"{top.text}/{bottom.text}", level=Level.QUOTIENT, is_fraction=True)
        case Root():
            return _root(node, is_tight=is_tight)
        case Accent():
            return _accent(node, is_tight=is_tight)
        case Fence(opening, body, closing):
            text = opening + _row(body, is_tight=is_tight).text + closing
            is_argument = opening == "(" and not any(
                isinstance(item, Atom) and item.kind is Kind.SUM for item in body.items
            )
            return Piece(text, is_argument=is_argument)
        case Table():
            return _table(node)


def _scripts(node: Scripts, *, is_tight: bool) -> Piece:
    base = _piece(node.base, is_tight=is_tight).at_most(Level.ATOM)
    below, is_below_open = _script(node.below, "_", SUBSCRIPTS)
    above, is_above_open = _script(node.above, "^", SUPERSCRIPTS)
    is_turned = is_below_open and bool(above) and not above.startswith("^")
    marks = above + below if is_turned else below + above  # x²_θ, since x_θ² would square θ
    is_open = is_below_open if is_turned or not above else is_above_open
    level = max(base.level, Level.SCRIPTED)
    is_long = marks[-1:] == ")" or is_open
    return Piece(base.text + marks, base.kind, level, is_open_ended=is_long)


def _script(group: Group, mark: str, forms: Mapping[str, str]) -> tuple[str, bool]:
    """Write a script, and tell whether it stands without brackets and thus open to its right."""
    if group == EMPTY:
        return "", False
    text = _row(group, is_tight=True).text
    if all(char in forms for char in text):
        return "".join(forms[char] for char in text), False
    match group.items:
        case (Fence("(" | "[", _, _),):
            return mark + text, False
        case (Atom(),):
            return mark + text, True
        case _:
            pass
    is_index = mark == "_" and text.isalpha() and not set(text) & {*SUBSCRIPTS.values()}
    return (mark + text, True) if is_index else (f"{mark}({text})", False)


def _root(node: Root, *, is_tight: bool) -> Piece:
    degree = _piece(node.degree, is_tight=True)
    body = _piece(node.body, is_tight=is_tight)
    if degree.text in _ROOTS:
        return Piece(_ROOTS[degree.text] + body.at_most(Level.SCRIPTED).text, level=Level.UNIT)
    exponent = f"^(1/{degree.at_most(Level.UNIT).text})"
    return Piece(body.at_most(Level.ATOM).text + exponent, level=Level.SCRIPTED)


def _accent(node: Accent, *, is_tight: bool) -> Piece:
    body = _piece(node.body, is_tight=is_tight)
    if not body.text:
        return body
    if len(body.text) == 1 and (body.text.isalpha() or node.mark in _OVER_ONE):
        marked = unicodedata.normalize("NFC", body.text + node.mark)
        return Piece(marked, body.kind)
    return Piece(f"{node.name}({body.text})")


def _table(node: Table) -> Piece:
    rows = [[_row(cell, is_tight=False).text for cell in row] for row in node.rows]
    rows = [row for row in rows if any(row)]
    if node.name in _LINES:
        return Piece("; ".join(" ".join(filter(None, row)) for row in rows), level=Level.SUM)
    cells = [cell.rstrip(" ,;.") for row in rows for cell in row]
    between = ", " if node.name == "cases" or any(" " in cell for cell in cells) else " "
    lines = (between.join(cell.rstrip(" ,;.") for cell in row if cell) for row in rows)
    fence = _MATRICES.get(node.name, "[]")
    return Piece(fence[0] + "; ".join(lines) + fence[1])
