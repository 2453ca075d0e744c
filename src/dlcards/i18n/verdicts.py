"""What is said to a typed answer: the verdict, what was overlooked, and what exactly was wrong."""

from __future__ import annotations

from collections.abc import Iterator

from dlcards.core.hangul import is_hangul
from dlcards.core.judging.verdict import (
    Blank,
    Fault,
    Mark,
    Nearly,
    Other,
    Pardon,
    Right,
    Verdict,
    Wrong,
)
from dlcards.core.judging.wanted import Wanted
from dlcards.i18n.marks import differences, quoted, shown_right, shown_typed
from dlcards.i18n.questions import LANGUAGES
from dlcards.i18n.text import Speaker, Text

RIGHT = Text("맞았어요.", "Right.")
NEARLY = Text("거의 맞았어요.", "Nearly right.")
WRONG = Text("틀렸어요. 답은 {name:이에요/예요}.", "Wrong. The answer is {name}.")
BLANK = Text("답은 {name:이에요/예요}.", "The answer is {name}.")
OTHER = Text(
    "그건 {typed:이에요/예요}. 물은 것은 {name:이에요/예요}.",
    "That is {typed}. Asked was {name}.",
)

FAULTS: dict[Fault, Text] = {
    Fault.LANGUAGE: Text(
        "용어는 맞지만 {language:으로/로} 답해야 해요.",
        "That is the term, but the answer is wanted in {language}.",
    ),
    Fault.OPPOSITE: Text("뜻이 뒤집힌 말이에요.", "That turns the meaning round."),
    Fault.NUMBER: Text("숫자가 달라요.", "The number is another one."),
    Fault.LETTERS: Text("약어가 달라요.", "The abbreviation is another one."),
}

ALIAS = Text("{first}의 다른 이름이에요.", "Another name for {first}.")
ABBREVIATION = Text("{first}의 약어예요.", "Short for {first}.")
IN_LANGUAGE = Text("{language} 이름은 {first:이에요/예요}.", "In {language} it is {first}.")
LATIN_KEYBOARD = Text("영문 자판으로 쳤어요.", "Typed with the Latin keyboard.")
HANGUL_KEYBOARD = Text("한글 자판으로 쳤어요.", "Typed with the Hangul keyboard.")
WRITING = Text("보통 {name:이라고/라고} 써요.", "Usually written {name}.")
TYPED = Text("친 답: {marked}", "You typed: {marked}")
CORRECT = Text("맞는 답: {marked}", "The answer: {marked}")

_WRITTEN_OTHERWISE = {Pardon.WIDTH, Pardon.CASE, Pardon.ACCENT, Pardon.SPACING, Pardon.ORDER}


def told(verdict: Verdict, wanted: Wanted, say: Speaker) -> tuple[str, ...]:
    """Say a verdict in lines of plain text: the verdict first, then the reasons.

    What is wrong stands in brackets, in what was typed and in the right name, and is then put
    in words; so nothing depends on colour, nor on seeing at all.
    """
    first = quoted(wanted.names[0], say)
    match verdict:
        case Blank():
            return (say(BLANK, name=first),)
        case Right(name=name, pardons=pardons):
            return (say(RIGHT), *_overlooked(name, pardons, wanted, say))
        case Nearly(name=name, marks=marks, pardons=pardons):
            return (say(NEARLY), *_compared(marks, say), *_overlooked(name, pardons, wanted, say))
        case Other(name=name, pardons=pardons):
            keyboard = _keyboard(name, pardons, say)
            return (say(OTHER, typed=quoted(name, say), name=first), *keyboard)
        case Wrong(name=name, fault=fault, marks=marks):
            reason = () if fault is None else (_reason(fault, wanted, say),)
            return (say(WRONG, name=quoted(name, say)), *reason, *_side_by_side(marks, say))


def names_answer(verdict: Verdict | None) -> bool:
    """Whether `told` says the right answer, so that it need not stand below once more."""
    return isinstance(verdict, Wrong | Other)


def _reason(fault: Fault, wanted: Wanted, say: Speaker) -> str:
    return say(FAULTS[fault], language=say(LANGUAGES[wanted.language]))


def _compared(marks: tuple[Mark, ...], say: Speaker) -> Iterator[str]:
    """What was typed over what is right, and the differences in words."""
    yield from _side_by_side(marks, say)
    yield from differences(marks, say)


def _side_by_side(marks: tuple[Mark, ...], say: Speaker) -> Iterator[str]:
    if marks:
        yield say(TYPED, marked=shown_typed(marks))
        yield say(CORRECT, marked=shown_right(marks))


def _overlooked(
    name: str, pardons: tuple[Pardon, ...], wanted: Wanted, say: Speaker
) -> Iterator[str]:
    """What is worth knowing of what was overlooked; a particle or an article is not."""
    first = quoted(wanted.names[0], say)
    if Pardon.LANGUAGE in pardons:
        yield say(IN_LANGUAGE, first=first, language=say(LANGUAGES[wanted.language]))
    elif Pardon.ABBREVIATION in pardons:
        yield say(ABBREVIATION, first=first)
    elif Pardon.ALIAS in pardons:
        yield say(ALIAS, first=first)
    yield from _keyboard(name, pardons, say)
    if _WRITTEN_OTHERWISE & set(pardons):
        yield say(WRITING, name=quoted(name, say))


def _keyboard(name: str, pardons: tuple[Pardon, ...], say: Speaker) -> Iterator[str]:
    """Which keyboard was on, told by what was meant."""
    if Pardon.KEYBOARD in pardons:
        yield say(LATIN_KEYBOARD if any(map(is_hangul, name)) else HANGUL_KEYBOARD)
