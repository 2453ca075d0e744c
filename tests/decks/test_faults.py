"""One fault, planted in a good deck: the code it gets, and the place that is pointed at."""

import unicodedata
from collections.abc import Callable
from string import Formatter

import pytest

from dlcards.core.language import Language
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.i18n.problems import PROBLEMS
from dlcards.i18n.text import Speaker
from dlcards.study.incoming import Incoming

Read = Callable[[str | bytes], tuple[Incoming | None, list[Problem]]]

HERE = "¶"  # stands in a planted text where the problem points to, and is taken out
TITLE = "title: {ko: 어텐션, en: Attention}"
TERM = "term: {ko: 쿼리, en: key-finder}"
FORMULA = r"formula: \mathrm{softmax}(QK^\top/\sqrt{d_k})V"
CLOZE = 'en: "{{2:softmax}} of {{1:scores}}"'
DEEP = "[" * 30
TWIN = "  - id: ¶self-attention\n    term: {en: a}\n    meaning: {en: b}\n"

# what stands in the good deck, what is planted instead, the code
MISTAKES = [
    # YAML
    (TITLE, "title: a¶\x07b", Code.CONTROL_CHARACTER),
    (TITLE, "title: a¶\u2028b", Code.CONTROL_CHARACTER),
    (TITLE, 'title: {ko: ¶"\\e[31m"}', Code.CONTROL_CHARACTER),
    ("    " + TERM, "¶\t" + TERM, Code.TAB),
    ("  - id: query", "  -¶\tid: query", Code.TAB),
    (TITLE, "¶%TAG ! tag:x\n" + TITLE, Code.DIRECTIVE),
    ("notes:", "¶---\nnotes:", Code.DOCUMENTS),
    (TITLE, f"title: {DEEP}[¶[]", Code.TOO_DEEP),
    (TITLE, "title: ¶&a {ko: 어텐션}", Code.ALIAS),
    (TITLE, "title: ¶*a", Code.ALIAS),
    (TITLE, "title: ¶*", Code.NEEDS_QUOTES),
    (TITLE, "title: ¶!!str 어텐션", Code.TAG),
    (TITLE, "title: ¶!<x> {ko: 어텐션}", Code.TAG),
    (TERM, "¶<<: {ko: 쿼리}", Code.MERGE_KEY),
    (TITLE, "title: {¶[ko]: 어텐션}", Code.KEY_NOT_TEXT),
    (TITLE, "title: {¶{{1: a}}: 어텐션}", Code.KEY_NOT_TEXT),
    (TERM, f"{TERM}\n    ¶{TERM}", Code.DUPLICATE_KEY),
    (TITLE, "title: {ko: 가, en: b, ¶ko: 나}", Code.DUPLICATE_KEY),
    (TERM, 'term: {ko: ¶"쿼리}', Code.QUOTE_OPEN),
    (TERM, "term: {ko: ¶'쿼리}", Code.QUOTE_OPEN),
    (TITLE, 'title: "a" ¶b', Code.QUOTE_ENDED),
    (TITLE, "title: ¶{ko: 어텐션", Code.BRACKET_OPEN),
    (TITLE, "title: {ko: 어텐션}¶}", Code.BRACKET_STRAY),
    (TITLE, "title: ¶]", Code.BRACKET_STRAY),
    (TITLE, "title: a¶: b", Code.COLON_STRAY),
    (TITLE, "title: ¶- a", Code.DASH_STRAY),
    ("license:", " ¶license:", Code.INDENTATION),
    ("    " + TERM, "   ¶" + TERM, Code.INDENTATION),
    (TITLE, "title: ¶@a", Code.NEEDS_QUOTES),
    (TITLE, "title: ¶|a", Code.NEEDS_QUOTES),
    (TITLE, r'title: "¶\sqrt"', Code.ESCAPE),
    (TITLE, "title: !<a¶", Code.YAML),
    # shape
    ("dlcards: 1", "dlcards: ¶2", Code.FORMAT_NEWER),
    ("dlcards: 1", "dlcards: ¶one", Code.FORMAT_UNKNOWN),
    ("dlcards: 1", "dlcards: ¶[1]", Code.FORMAT_UNKNOWN),
    (TERM, f"{TERM}\n    ¶zebra: red", Code.KEY_UNKNOWN),
    ("license:", "¶lisence:", Code.KEY_MISSPELT),
    (TERM, "term: {¶kor: 쿼리}", Code.KEY_MISSPELT),
    (TERM, "term: {ko: 쿼리, ¶zh: 询}", Code.LANGUAGE_UNKNOWN),
    ("dlcards: 1\ndeck:", "¶deck:", Code.KEY_MISSING),
    ("- id: self-attention\n    term", "- ¶term", Code.KEY_MISSING),
    ("{ko: 다른 정의, from: page.md:12}", "¶{ko: 다른 정의}", Code.KEY_MISSING),
    ("id: self-attention", "id: ¶[self]", Code.TEXT_WANTED),
    ("en: [intra-attention]", "en: [¶[a]]", Code.TEXT_WANTED),
    ("[name, meaning, cloze]", "[¶{name: x}]", Code.TEXT_WANTED),
    ("tags: [attention]", "tags: ¶attention", Code.LIST_WANTED),
    ("en: [intra-attention]", "en: ¶intra-attention", Code.LIST_WANTED),
    ("source: {", "source: ¶x #", Code.MAPPING_WANTED),
    ("  - id: query", "  - ¶text\n  - id: query", Code.MAPPING_WANTED),
    (TITLE, "title: ¶어텐션", Code.LANGUAGES_WANTED),
    (TERM, "term: ¶[쿼리]", Code.LANGUAGES_WANTED),
    (TERM, 'term: {ko: 쿼리, en: ¶" "}', Code.TEXT_EMPTY),
    ("tags: [attention]", "tags: [attention, ¶'']", Code.TEXT_EMPTY),
    ("year: 2017", "year: ¶in 2017", Code.NUMBER_WANTED),
    ("line: 12", "line: ¶１２", Code.NUMBER_WANTED),
    ("[name, meaning, cloze]", "[name, ¶spelling]", Code.LANE_UNKNOWN),
    ("[name, meaning, cloze]", "¶[]", Code.LANES_EMPTY),
    # meaning
    ("deck: attention", "deck: ¶Attention", Code.ID_MALFORMED),
    ("id: self-attention", "id: ¶self_attention", Code.ID_MALFORMED),
    ("  - id: query", TWIN + "  - id: query", Code.ID_TWICE),
    (TITLE, "title: ¶{}", Code.TITLE_MISSING),
    (TERM, "term: ¶{}", Code.TERM_MISSING),
    ("meaning: {ko: 무엇을", "meaning: ¶{} #", Code.MEANING_MISSING),
    (CLOZE, 'en: ¶"{{1:softmax}} of {{scores"', Code.CLOZE_BRACES),
    (CLOZE, 'en: ¶"{{softmax}} of {{scores}}"', Code.CLOZE_NUMBER),
    (CLOZE, "en: ¶softmax of scores", Code.CLOZE_NONE),
    (FORMULA, r"formula: ¶\sqrt{x", Code.FORMULA_BRACES),
    (FORMULA, "formula: ¶x}{", Code.FORMULA_BRACES),
    (FORMULA, "formula: ¶$x$", Code.FORMULA_DOLLAR),
    (FORMULA, r"formula: ¶\left( x", Code.FORMULA_LEFT),
    (FORMULA, r"formula: ¶\right) x \left(", Code.FORMULA_LEFT),
    ("figures/attention.svg", "¶figures/absent.svg", Code.FIGURE_MISSING),
    ("figures/attention.svg", "¶figures", Code.FIGURE_MISSING),
    ("figures/attention.svg", "¶../outside.svg", Code.FIGURE_OUTSIDE),
    ("figures/attention.svg", "¶/etc/passwd", Code.FIGURE_OUTSIDE),
    ("figures/attention.svg", r"¶figures\attention.svg", Code.FIGURE_OUTSIDE),
    ("see: [query,", "see: [¶queries,", Code.SEE_NOWHERE),
    ("see: [query,", "see: [query, ¶attention/keys,", Code.SEE_NOWHERE),
    ("see: [query,", "see: [query, ¶a/b/c,", Code.SEE_NOWHERE),
    ("[transformers/self-attn]", "[¶self-attn]", Code.WAS_MALFORMED),
    ("[transformers/self-attn]", "[a/b, ¶attention/self-attention]", Code.WAS_ITSELF),
    ("[transformers/self-attn]", "[¶attention/query]", Code.WAS_PRESENT),
    ("[transformers/self-attn]", "[a/b, c/d, ¶a/b]", Code.WAS_TWICE),
    (TERM, f"{TERM}\n    was: [¶transformers/self-attn]", Code.WAS_TWICE),
]
ADVICE = [
    # a half is missing
    ("- id: query\n    " + TERM, "- ¶id: query\n    term: {en: key-finder}", Code.HALF_MISSING),
    # the meaning says the name
    ("en: A vector that", "en: ¶A KEY FINDER that", Code.GIVEN_AWAY),
    ("{ko: 무엇을", "{ko: ¶쿼-리는 무엇을", Code.GIVEN_AWAY),
    ("ko: 한 시퀀스의", "ko: ¶자기주의처럼 한 시퀀스의", Code.GIVEN_AWAY),
    # two notes have a name
    (
        "- id: query\n    " + TERM,
        "- id: ¶query\n    term: {ko: 쿼리, en: Self attention}",
        Code.NAME_SHARED,
    ),
    (
        "- id: query\n    " + TERM,
        "- id: ¶query\n    term: {ko: 자기 주의, en: query}",
        Code.NAME_SHARED,
    ),
    # loose letters
    ("ko: 쿼리", "ko: ¶\u110f\u116f\u1105\u1175", Code.DECOMPOSED),
]


def planted(good: str, old: str, new: str) -> tuple[str, int, int]:
    """The deck with a fault, and the line and column that the fault's mark stood at."""
    assert good.count(old) == 1, old
    text = good.replace(old, new)
    before = text[: text.index(HERE)]
    line = before.count("\n") + 1
    return text.replace(HERE, ""), line, len(before) - before.rfind("\n")


def test_the_good_deck_is_good(good: str, read: Read) -> None:
    incoming, problems = read(good)
    assert problems == []
    assert incoming is not None
    assert len(incoming.deck.notes) == 2


@pytest.mark.parametrize(("old", "new", "code"), MISTAKES)
def test_a_mistake_is_found_where_it_is(
    good: str, read: Read, old: str, new: str, code: Code
) -> None:
    text, line, column = planted(good, old, new)
    incoming, problems = read(text)
    assert incoming is None
    assert [(p.code, p.place.line, p.place.column) for p in problems if not p.is_advice] == [
        (code, line, column)
    ]


@pytest.mark.parametrize(("old", "new", "code"), ADVICE)
def test_advice_leaves_the_deck(good: str, read: Read, old: str, new: str, code: Code) -> None:
    text, line, column = planted(good, old, new)
    incoming, problems = read(text)
    assert incoming is not None
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [(code, line, column)]
    assert problems[0].is_advice


@pytest.mark.parametrize(
    "formula", [r"\left\{ x \right.", r"\leftarrow x", r"\frac{\left(a\right)}{b} \left[\right]"]
)
def test_what_opens_and_closes_in_a_formula(good: str, read: Read, formula: str) -> None:
    assert read(good.replace(FORMULA, f"formula: {formula}"))[1] == []


@pytest.mark.parametrize(
    ("name", "meaning", "is_said"),
    [
        ("키", "크기를 시키는 대로", False),
        ("키", "이 키는", True),
        ("합성", "합성곱", False),
        ("합성", "합성 방법", True),
        ("합성곱", "역합성곱", True),
        ("seed", "use editing", False),
        ("seed", "many seeds", True),
        ("key-finder", "a key finder", True),
    ],
)
def test_when_a_meaning_says_a_name(
    good: str, read: Read, name: str, meaning: str, is_said: bool
) -> None:
    text = good.replace("ko: 쿼리", f'ko: "{name}"').replace("en: key-finder", f"en: {name}b")
    if name.isascii():
        text = good.replace("en: key-finder", f"en: {name}")
        text = text.replace("A vector that says", meaning)
    else:
        text = text.replace("무엇을 찾는지", meaning)
    assert [p.code for p in read(text)[1]] == [Code.GIVEN_AWAY] * is_said


@pytest.mark.parametrize("meaning", ["What the map shows", "APIs differ", "gaps", "AP-1 is none"])
def test_a_short_name_inside_a_word_gives_nothing_away(good: str, read: Read, meaning: str) -> None:
    text = good.replace("en: key-finder", "en: AP").replace("A vector that says", meaning)
    is_said = meaning.startswith("AP-")
    assert [p.code for p in read(text)[1]] == [Code.GIVEN_AWAY] * is_said


def test_all_mistakes_of_a_file_are_told_in_order(good: str, read: Read) -> None:
    text = good.replace("license:", "lisence:").replace("id: query", "id: other")
    text = text.replace("{ko: 쿼리, en: key-finder}", "쿼리")
    codes = [p.code for p in read(text)[1]]
    assert codes == [Code.KEY_MISSPELT, Code.SEE_NOWHERE, Code.LANGUAGES_WANTED]


def test_the_second_of_two_is_pointed_at_and_the_first_is_named(good: str, read: Read) -> None:
    (problem,) = read(good.replace("  - id: query", TWIN.replace(HERE, "") + "  - id: query"))[1]
    assert problem.values == {"id": "self-attention", "first": 7}


def test_loose_letters_are_joined(good: str, read: Read) -> None:
    incoming, problems = read(unicodedata.normalize("NFD", good))
    expected = read(good)[0]
    assert incoming is not None
    assert expected is not None
    assert incoming.deck == expected.deck
    (problem,) = problems
    assert (problem.code, problem.place.line, problem.place.column) == (Code.DECOMPOSED, 3, 13)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("old", "new", "code"), MISTAKES + ADVICE)
def test_each_is_told_in_both_languages(
    good: str, read: Read, old: str, new: str, code: Code, language: Language
) -> None:
    for problem in read(planted(good, old, new)[0])[1]:
        said = Speaker(language)(PROBLEMS[problem.code], **problem.values)
        assert "\n" not in said
        assert "-" not in code or code not in said
        assert not {"{" + name for name in problem.values} & set(said.split("}"))


def test_every_code_has_a_message_with_the_same_places_in_both_languages() -> None:
    assert set(Code) <= set(PROBLEMS)
    for text in PROBLEMS.values():
        places = [
            {name for _, name, _, _ in Formatter().parse(s) if name} for s in (text.ko, text.en)
        ]
        assert places[0] == places[1]


def test_every_code_is_planted_somewhere() -> None:
    alone = set(list(Code)[list(Code).index(Code.MEANING_LONG_KO) :])  # `test_editor` has these
    elsewhere = {code for code in Code if code.startswith("file-")} | {
        Code.DECK_TWICE,
        Code.NOT_A_DECK,
        Code.SEE_ABSENT,
    }
    assert {row[2] for row in MISTAKES + ADVICE} | elsewhere | alone == set(Code)
