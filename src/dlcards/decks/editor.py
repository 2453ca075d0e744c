"""An editor's eye: advice on sound decks that takes a longer look than importing them does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dlcards.core.language import Language
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.collecting import without_collecting
from dlcards.decks.echoes import echoes
from dlcards.decks.formula import inline_mistakes
from dlcards.decks.length import long_meanings
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.namesakes import namesakes
from dlcards.decks.particles import Proofreader
from dlcards.decks.passages import Passage, passages
from dlcards.decks.spacing import odd_spaces
from dlcards.decks.spoilers import spoilers
from dlcards.decks.unused import unused_figures


@without_collecting
def edited(manuscripts: Sequence[Manuscript]) -> list[Problem]:
    """All that an editor would say of the decks of one call, in the order of its places."""
    problems = [*echoes(manuscripts), *namesakes(manuscripts), *unused_figures(manuscripts)]
    for manuscript in manuscripts:
        problems += long_meanings(manuscript)
        problems += spoilers(manuscript)
        problems += slips(manuscript)
    return sorted(problems, key=lambda problem: problem.place)


def slips(manuscript: Manuscript) -> Iterator[Problem]:
    """Advice on slips of the pen: spaces, formulas within texts, particles."""
    reader = Proofreader(manuscript.deck)
    for number, note in enumerate(manuscript.deck.notes):
        for passage in passages(note):
            for start, end, code, values in _slips_in(passage, reader):
                place = manuscript.place_within(number, passage.path, start, end)
                yield Problem(place, code, values, is_advice=True)


def _slips_in(
    passage: Passage, reader: Proofreader
) -> Iterator[tuple[int, int, Code, dict[str, object]]]:
    """From which letter to which, what is wrong, and what to tell it with."""
    text = passage.text
    for start, end, code in odd_spaces(text):
        yield start, end, code, {"character": f"U+{ord(text[start]):04X}"}
    if "$" in text:
        for start, end, code in inline_mistakes(text):
            yield start, end, code, {"formula": text[start:end]}
    if passage.language is Language.KO:
        for misfit in reader.misfits(text):
            values: dict[str, object] = {"said": text[misfit.start : misfit.end]}
            yield misfit.start, misfit.end, Code.PARTICLE, values | {"right": misfit.right}
