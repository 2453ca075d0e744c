"""`term : definition`, `**term**: definition`, `term - definition`, `a = b = definition`."""

from __future__ import annotations

import re

from dlcards.glossary.reading.forms.opening import ITEM, LINE, Form, Opening
from dlcards.glossary.reading.forms.separator import (
    arrow_pair,
    bold_pair,
    chain,
    has_bold_arrow,
    plain_pair,
)
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.labelled import is_link
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy
from dlcards.glossary.reading.shape import (
    bare,
    expands,
    has_hangul,
    is_term,
    tells,
    tells_fully,
)
from dlcards.glossary.reading.titles import is_day
from dlcards.glossary.reading.washing import LOWERED, RAISED

_WRAPPED = 60  # characters: shorter lines are not broken by a margin
_LONGEST_NAME = 3  # words
_ENDED = re.compile(r"[.!?다요음함임)\]:]\s*$")
_CODE = re.compile(  # what programs assign to
    r"\w\W?|[a-z]\w*(?:_\w*)+|\w+(?:\.\w+)+(?:\(.*)?|\w+\([\d\s,'\"=]*\)|\w+\[.*"
)
_PROGRAM = re.compile(r"[\d\[({'\"]|[-+]?\s?\w+\(|\w+\.\w+\(")
_MANY_NAMES = 2  # beside the first
_IS_SAID = re.compile(  # what something is, not what it does
    r"^(?:an?|the)\s.*\b(?:of|that|which|who|whose|for|to|in|by|with|from|between|over|before|after|used)\b"
    r"|^[A-Za-z]+ing\s|,\s(?:an?|the)\s"
    r"|\s(?:것|일|방법|기법|방식|함수|구조|과정|모델|값|정도|알고리즘|지표|비율|연산|데이터|작업|개념|척도|단위|수|집합"
    r"|능력|기준|행렬|벡터|분포|층|부분|절차|실험|장치|기술)[\s.)]*$|이다[\s.)]*$"
)
_NEAR = 2  # lines before and behind
_EQUALS = re.compile(r"\s+=\s+")
_MODIFIED = re.compile(r"[가-힣A-Za-z)](?:은|는|한|인|된|할|의|을|를)\s")  # 낮은 오차
_FORMULA = re.compile(r"[+*/^∑√]|\w_\{")
_FILE = re.compile(
    r"\S+\.(?:csv|txt|py|json|ya?ml|md|ipynb|zip|png|jpe?g|html?|sh|toml|cfg|pdf|xlsx?|pth?|ckpt|h5|sql)"
    r"|[a-z][\w.-]*(?: \S+)*? -{1,2}[A-Za-z]\S*(?: .*)?|-{1,2}[a-z][\w-]*|[A-Za-z]+ \d+"
)
_CONTRAST = re.compile(r"^(?:<->|<=>|↔|->|→|=>|⇒|cf\.?\s|vs\.?\s|ex\)|예\))")


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that line `at` holds, if it holds one."""
    line = lines[at]
    if line.kind not in {Kind.ITEM, Kind.TEXT} or _CONTRAST.match(line.text):
        return None
    if line.is_joined and not _is_fresh(lines, at):
        return None
    rank = ITEM + line.level if line.kind is Kind.ITEM else LINE
    if line.kind is Kind.TEXT and line.level:
        rank = ITEM + line.level + 1
    if found := bold_pair(line.text):
        return _pair(found, at, rank, Form.ARROW if has_bold_arrow(line.text) else Form.PAIR)
    opening = _chain(line, at, rank) or _pair(plain_pair(line.text), at, rank)
    if opening is None and _stands_among_arrows(lines, at):
        return _pair(arrow_pair(line.text), at, rank, Form.ARROW)
    return opening


def _pair(
    found: tuple[str, str] | None, at: int, rank: int, form: Form = Form.PAIR
) -> Opening | None:
    if found is None:
        return None
    first, *others = _EQUALS.split(found[0]) if " = " in found[0] else found[:1]
    if len(others) < _MANY_NAMES or not all(is_term(tidy(other)) for other in others):
        first, others = found[0], []  # few are taken apart later, as all heads are
    head, asked = tidy(first), asked_for(first)
    text = plain(found[1])
    if not (is_term(head) or asked) or _FILE.fullmatch(head) or is_day(head):
        return None
    if is_link(found[1]):
        return Opening(at, Form.POINTER, asked or head, found[1], rank)
    if not tells(text):
        return None
    if text.endswith("?") and ". " not in text:  # a question tells nothing
        return None
    return Opening(at, form, asked or head, found[1], rank, tuple(map(tidy, others)))


def _chain(line: Line, at: int, rank: int) -> Opening | None:
    """Names joined by =, the last part telling what they are."""
    if RAISED in line.text or LOWERED in line.text:
        return None
    parts = chain(line.text)
    if not parts:
        return None
    *names, meaning = _told_last(parts)
    heads = [tidy(name) for name in names]
    words = plain(meaning)
    if _CODE.fullmatch(heads[0]) or not (is_term(heads[0]) and tells(words)):
        return None
    is_one_more = is_term(words) and not _FORMULA.search(words) and not _tells_more(words)
    is_written_out = len(heads) > 1 and expands(heads[0], heads[1])  # WER = word error rate = …
    is_program = not has_hangul(words) and bool(_PROGRAM.match(words))
    if is_one_more or words.endswith("?") or (is_program and not is_written_out):
        return None
    others = tuple(name for name in heads[1:] if is_term(name))
    return Opening(at, Form.CHAIN, heads[0], meaning, rank, others)


def _told_last(parts: list[str]) -> list[str]:
    """`parts` with the one that tells behind the names: "a = what it is = b" too."""
    told = [part for part in parts[1:-1] if tells_fully(plain(part))]
    last = plain(parts[-1])
    if len(told) != 1 or not is_term(last) or _tells_more(last):
        return parts
    return [*(part for part in parts if part is not told[0]), told[0]]


def _stands_among_arrows(lines: list[Line], at: int) -> bool:
    """Whether a line and most that are near it say `term -> definition`.

    An arrow alone shows what leads to what: "larger steps -> the loss diverges".
    """
    line, found = lines[at], arrow_pair(lines[at].text)
    if found is None or not (is_term(tidy(found[0])) and _IS_SAID.search(plain(found[1]))):
        return False
    near = lines[max(at - _NEAR, 0) : at] + lines[at + 1 : at + 1 + _NEAR]
    beside = [one for one in near if one.kind is line.kind and one.level == line.level]
    arrows = sum(map(_tells_by_arrow, beside))
    return arrows >= _NEAR and arrows * 2 >= len(beside)


def _tells_by_arrow(line: Line) -> bool:
    found = arrow_pair(line.text)
    return found is not None and is_term(tidy(found[0])) and tells_fully(plain(found[1]))


def _tells_more(words: str) -> bool:
    """Whether a phrase that could be a name is more than one more name."""
    if has_hangul(words):
        return tells_fully(words) or bool(_MODIFIED.search(words))
    return len(bare(words).split()) > _LONGEST_NAME


def _is_fresh(lines: list[Line], at: int) -> bool:
    """Whether a line that follows another in a paragraph begins something of its own."""
    before = lines[at - 1].text
    if lines[at].text.startswith(("**", "__")) or len(before) < _WRAPPED:
        return True
    return bool(_ENDED.search(before) or chain(before) or plain_pair(before) or arrow_pair(before))
