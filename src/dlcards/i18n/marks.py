"""Differences between what was typed and the right name, in brackets and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dlcards.core.judging.verdict import Like, Mark, Part
from dlcards.core.language import Language
from dlcards.i18n.text import Speaker, Text

PARTS: dict[Part, Text] = {
    Part.INITIAL: Text("초성", "initial"),
    Part.VOWEL: Text("중성", "vowel"),
    Part.FINAL: Text("받침", "final"),
}
JAMO = Text(
    "{syllable}의 {part:은/는} {typed:이/가} 아니라 {right:이에요/예요}.",
    "{syllable}: the {part} is {right}, not {typed}.",
)
JAMO_MISSING = Text(
    "{syllable}에 {part} {right:이/가} 빠졌어요.", "{syllable}: the {part} {right} is missing."
)
JAMO_SURPLUS = Text(
    "{syllable}에는 {part} {typed:이/가} 없어요.", "{syllable}: there is no {part} {typed}."
)
INSTEAD = Text("{typed:이/가} 아니라 {right:이에요/예요}.", "{right}, not {typed}.")
MISSING = Text("{right:이/가} 빠졌어요.", "{right} is missing.")
SURPLUS = Text("{typed:이/가} 더 들어갔어요.", "{typed} is too much.")
SWAPPED = Text("순서가 바뀌었어요. {right:이에요/예요}.", "The wrong way round: it is {right}.")


def shown_right(marks: Sequence[Mark]) -> str:
    """The right name, with what was missed in brackets: 어[텐]션."""
    return "".join(_bracketed(like, (m.right for m in run)) for like, run in _runs(marks))


def shown_typed(marks: Sequence[Mark]) -> str:
    """What was typed, with what is wrong in brackets: 어[템]션."""
    return "".join(_bracketed(like, (m.typed for m in run)) for like, run in _runs(marks))


def differences(marks: Sequence[Mark], say: Speaker) -> Iterator[str]:
    """A sentence for each difference, in order."""
    for like, run in _runs(marks):
        right, typed = "".join(mark.right for mark in run), "".join(mark.typed for mark in run)
        match like:
            case Like.SAME:
                continue
            case Like.WRONG if not all(mark.parts for mark in run):
                yield say(INSTEAD, right=quoted(right, say), typed=quoted(typed, say))
            case Like.WRONG:
                for mark in run:
                    yield from _of_syllable(mark, say)
            case Like.MISSING:
                yield say(MISSING, right=quoted(right, say))
            case Like.SURPLUS:
                yield say(SURPLUS, typed=quoted(typed, say))
            case Like.SWAPPED:
                yield say(SWAPPED, right=quoted(right, say))


def quoted(text: str, say: Speaker) -> str:
    """`text` in the quotation marks of the speaker's language."""
    return f"‘{text}’" if say.language is Language.KO else f"“{text}”"


def _of_syllable(mark: Mark, say: Speaker) -> Iterator[str]:
    """Which jamo of a syllable are wrong."""
    syllable = quoted(mark.right, say)
    for part, right, typed in mark.parts:
        text = JAMO if right and typed else JAMO_MISSING if right else JAMO_SURPLUS
        yield say(text, syllable=syllable, part=say(PARTS[part]), right=right, typed=typed)


def _runs(marks: Sequence[Mark]) -> list[tuple[Like, tuple[Mark, ...]]]:
    """Marks of one kind that follow each other."""
    return [(like, tuple(run)) for like, run in groupby(marks, key=lambda mark: mark.like)]


def _bracketed(like: Like, parts: Iterable[str]) -> str:
    text = "".join(parts)
    return text if like is Like.SAME or not text else f"[{text}]"
