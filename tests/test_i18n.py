"""The catalogues: everything in both languages, with the same places, and nothing unsaid."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import dlcards
from dlcards import i18n
from dlcards.core.language import Language
from dlcards.decks.codes import Code
from dlcards.i18n.problems import PROBLEMS
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.trouble import TROUBLE
from dlcards.store.trouble import _CODES as STORE_CODES

SOURCE = Path(dlcards.__file__).parent
RAISERS = {"StoreTrouble", "Refused", "NotFound", "BadSetting"}
HANGUL = re.compile("[가-힣]")


def texts(value: object, name: str) -> Iterator[tuple[str, Text]]:
    """The texts in a value of a catalogue, and what they are called."""
    if isinstance(value, Text):
        yield name, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts(part, f"{name}[{key}]")
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from texts(part, f"{name}[{number}]")


def catalogue() -> dict[str, Text]:
    """Every text of the program."""
    found: dict[str, Text] = {}
    for module in pkgutil.iter_modules(i18n.__path__):
        loaded = importlib.import_module(f"{i18n.__name__}.{module.name}")
        for name, value in vars(loaded).items():
            found |= dict(texts(value, f"{module.name}.{name}"))
    return found


TEXTS = catalogue()


def places(sentence: str) -> set[str]:
    """The names of a sentence's places, whatever is said of their form."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_says_the_same_in_both_languages(name: str) -> None:
    text = TEXTS[name]
    assert text.ko.strip()
    assert text.en.strip()
    plurals_only = {
        place
        for place in places(text.en) ^ places(text.ko)
        if re.search(rf"{{{place}:[^}}]*\|", text.en)  # English alone has a plural to choose
    }
    assert places(text.ko) - plurals_only == places(text.en) - plurals_only


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_can_be_said(name: str) -> None:
    text = TEXTS[name]
    values = dict.fromkeys(places(text.ko) | places(text.en), 1)
    for language in Language:
        said = Speaker(language)(text, **values)
        assert "{{{" not in said
        assert "None" not in said
    spoken = re.sub("[‘’“”…·–—→←↑↓]", "", text.en)
    assert name == "commands.LANGUAGE" or not HANGUL.search(spoken)


def test_korean_sentences_end_politely() -> None:
    """해요체 throughout: no -다, no -음, no -십시오 at the end of a sentence."""
    stiff = re.compile(r"(니다|십시오|하라|[가-힣]다)[.!?](\s|$)")
    assert not {name: text.ko for name, text in TEXTS.items() if stiff.search(text.ko)}


def test_particles_are_chosen_by_the_word_before_them() -> None:
    """A place that a particle follows directly fits for half of the words at best."""
    bare = re.compile(r"\}[`’]?(은|는|이|가|을|를|과|와|으로|로|이라는|라는)[ ,.]")
    assert not {name: text.ko for name, text in TEXTS.items() if bare.search(text.ko)}


def raised() -> Iterator[tuple[str, str]]:
    """Each exception of ours that is made with a code written out, and the code."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            at = 1 if node.func.id == "Problem" else 0
            is_ours = node.func.id in {*RAISERS, "Problem"} and len(node.args) > at
            if is_ours and isinstance(node.args[at], ast.expr):
                for part in ast.walk(node.args[at]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield node.func.id, part.value


def test_every_code_that_is_raised_has_its_sentence() -> None:
    found = set(raised())
    assert {code for name, code in found if name in RAISERS} - {"r"} <= set(TROUBLE)
    assert {code for name, code in found if name == "Problem"} <= set(PROBLEMS)
    assert {str(code) for code in Code} <= set(PROBLEMS)
    assert set(STORE_CODES.values()) <= set(TROUBLE)
    assert len(found) > 15  # the search itself works


def test_no_sentence_waits_for_a_code_that_nothing_raises() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*.py")
        if path.parent.name != "i18n"
    )
    assert [code for code in (*TROUBLE, *PROBLEMS) if f'"{code}"' not in source] == []
