"""What `check` alone advises: one slip, planted in a good deck or in a second one beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dlcards.core.language import Language
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.editor import edited
from dlcards.decks.reading import read_decks, read_manuscripts
from dlcards.i18n.problems import PROBLEMS
from dlcards.i18n.text import Speaker

Edit = Callable[..., list[Problem]]

HERE = "¶"  # stands in a planted text where the advice points to, and is taken out
MEANING_KO = "ko: 무엇을 찾는지 나타내는 벡터"
MEANING_EN = "en: A vector that says what is looked for"
FIRST_KO = "ko: 한 시퀀스의 원소들이 서로를 살펴보는 연산"
CLOZE_KO = 'ko: "가중치는 {{1:소프트맥스}}로 구한다"'
MEANING = f"meaning: {{{MEANING_KO}, {MEANING_EN}}}"
EXAMPLE = "example: {ko: 예시, en: an example}"
CLOZE_EN = 'en: "{{2:softmax}} of {{1:scores}}"'
LONG_KO = " ".join(["가나다라마바사"] * 20)  # 140 letters
LONG_EN = " ".join(["word"] * 60)

SECOND = """\
dlcards: 1
deck: second
title: {ko: 둘째, en: Second}
notes:
  - id: other
    term: {ko: 다른 말, en: another word}
    aliases: {ko: [별칭], en: [byname]}
    meaning: {ko: 전혀 다른 것을 가리키는 말, en: Something that is quite unlike the rest}
    beware: {ko: 조심할 것, en: a caution}
    see: [other]
"""

# what stands in the good deck, what is planted instead, the code
ALONE = [
    # too long
    (MEANING_KO, f"ko: ¶{LONG_KO} 가", Code.MEANING_LONG_KO),
    (MEANING_EN, f"en: ¶{LONG_EN} word", Code.MEANING_LONG_EN),
    # echoes
    (MEANING_KO, FIRST_KO.replace("ko: ", "ko: ¶"), Code.MEANING_ECHOED),
    (
        MEANING_EN,
        "en: ¶elements of  a sequence look at one-another",
        Code.MEANING_ECHOED,
    ),
    (MEANING_KO, "ko: ¶한 시퀀스의 원소들이 서로를 잘 살펴보는 연산", Code.MEANING_ECHOED),
    # answers given away
    (MEANING_KO, "ko: ¶key-finder가 찾는 벡터", Code.TRANSLATION_GIVEN),
    (MEANING_EN, "en: ¶A 쿼리 says what is looked for", Code.TRANSLATION_GIVEN),
    (
        CLOZE_KO,
        'ko: ¶"가중치는 {{1:소프트맥스}}로 구한다. 소프트맥스는 합이 1이다"',
        Code.GAP_GIVEN,
    ),
    (CLOZE_EN, 'en: ¶"{{2:Softmax}} of {{1:scores}}, a softmax"', Code.GAP_GIVEN),
    (CLOZE_KO, 'ko: ¶"{{1:합}}은 1이고 가중 합도 1이다"', Code.GAP_GIVEN),
    # particles
    ("ko: 주의할 점", "ko: 무엇을 셀프 ¶어텐션는 찾는다", Code.PARTICLE),
    ("ko: 주의할 점", "ko: 한 ¶쿼리을 찾는다", Code.PARTICLE),
    (MEANING_KO, 'ko: "그 ¶어텐션로, 찾는다"', Code.PARTICLE),
    (MEANING_KO, "ko: ¶값를 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶값와 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶모델으로 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶데이터으로 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶데이터을 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶모델(model)는 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶softmax은 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶LSTM는 찾는다", Code.PARTICLE),
    (MEANING_KO, "ko: ¶model으로 찾는다", Code.PARTICLE),
    ("ko: 주의할 점", "ko: ¶Q을 찾는다", Code.PARTICLE),
    # a place within a text of several lines, and the second of two words
    (
        MEANING,
        "meaning:\n      ko: >-\n        무엇을\n        ¶값를 찾는다\n      en: a vector",
        Code.PARTICLE,
    ),
    (MEANING_KO, 'ko: "무엇을\n        ¶값를 찾는다"', Code.PARTICLE),
    # formulas within texts
    ("ko: 예시", r"ko: '점수를 ¶$\sqrt{d_k$로 나눈다'", Code.INLINE_BRACES),
    ("ko: 예시", r"ko: 점수는 ¶$\left( x$이다", Code.INLINE_LEFT),
    ("en: an example", r"en: 'it costs $5 and ¶$\sqrt{x} is 2'", Code.INLINE_OPEN),
    ("en: an example", "en: $x$ is not ¶$y or $ z", Code.INLINE_OPEN),
    # spaces
    ("en: an example", "en: an¶\texample", Code.TEXT_TAB),
    ("en: an example", "en: an¶  example", Code.DOUBLE_SPACE),
    ("ko: 그림", "ko: 그¶\u00a0림", Code.ODD_SPACE),
    (MEANING_KO, "ko: 무엇을 찾는지¶\u3000나타낸다", Code.ODD_SPACE),
    ("en: an example", "en: an ¶\u200bexample", Code.ZERO_WIDTH),
    ("en: [intra-attention]", "en: [intra¶\u00adattention]", Code.ZERO_WIDTH),
    # what is written with escapes is told where the text begins
    ("en: an example", r'en: ¶"an\u00a0example"', Code.ODD_SPACE),
]
# the same for the second deck, read behind the good one
BESIDE = [
    ("ko: 다른 말", "ko: ¶셀프어텐션", Code.NAME_ELSEWHERE),
    ("en: [byname]", "en: [x, ¶Key Finder]", Code.NAME_ELSEWHERE),
    (
        "전혀 다른 것을 가리키는 말",
        "¶한 시퀀스의 원소들이 서로를 살펴보는 연산",
        Code.MEANING_ECHOED,
    ),
    ("see: [other]", "see: [other, ¶attention/queries]", Code.SEE_ABSENT),
]
# what looks like a slip and is none
SOUND = [
    (MEANING_KO, f"ko: {LONG_KO}"),
    (MEANING_EN, f"en: {LONG_EN}"),
    (MEANING_EN, rf"en: {LONG_EN[:-5]} $a + b + c + d$"),  # a formula is one word
    (MEANING_KO, "ko: 한 시퀀스의 원소들이 남을 돌아보는 벡터"),
    (CLOZE_EN, 'en: "{{2:max}} of {{1:scores}}, {{1:scores}} at maximal"'),
    (CLOZE_EN, 'en: "between {{1:0}} and {{2:1}}, 1 of 10"'),
    (CLOZE_KO, 'ko: "{{1:합}}은 합성곱과 다르다"'),
    ("ko: 예시", "ko: 평가는 차이와 결과가 있는 경로로 이은 가을 많은 주로 나을 끌어모을 하이웨이"),
    ("ko: 예시", "ko: 어텐션이다. 쿼리이며 쿼리이고 어텐션으로서 쿼리와 어텐션은 쿼리로"),
    ("ko: 예시", "ko: '모델(model)은 모델로, 모델과, 값(value)과 값으로'"),
    ("ko: 예시", "ko: net는 net은 MAP가 MAP이 type을 ResNet50는 10 cm는 5 m은 VGG-16과"),
    ("ko: 예시", r"ko: $n$은 $\alpha$은 $x을$"),
    ("en: an example", r"en: 'from $5 to $6, $x$, \$y, US$ 7'"),
    ("en: an example", 'en: "\U0001f469\u200d\U0001f52c looks"'),
    (
        EXAMPLE,
        "example:\n      ko: 예시\n      en: |-\n        a  b\n        cc  d",
    ),  # lines of their own: a table
]


def planted(text: str, old: str, new: str) -> tuple[str, int, int]:
    """The deck with a slip, and the line and column that its mark stood at."""
    assert text.count(old) == 1, old
    text = text.replace(old, new)
    before = text[: text.index(HERE)]
    return text.replace(HERE, ""), before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.fixture
def tell(good: str, edit: Edit) -> Callable[[str, str, Code], list[Problem]]:
    """Plant a slip in the deck that it is meant for, and see that it is told where it is."""

    def tell_slip(old: str, new: str, code: Code) -> list[Problem]:
        is_beside = old not in good
        text, line, column = planted(SECOND if is_beside else good, old, new)
        problems = edit(good, text) if is_beside else edit(text)
        places = [(p.code, p.place.line, p.place.column) for p in problems]
        # a text may show another slip beside the one that it was made for
        assert (code, line, column) in places
        assert {p.code for p in problems} <= {code, Code.DOUBLE_SPACE}
        assert all(p.place.file.endswith("2.yaml" if is_beside else "1.yaml") for p in problems)
        return problems

    return tell_slip


@pytest.mark.parametrize(("old", "new", "code"), ALONE + BESIDE)
def test_a_slip_is_told_where_it_is_in_both_languages(
    tell: Callable[[str, str, Code], list[Problem]], old: str, new: str, code: Code
) -> None:
    for problem in tell(old, new, code):
        assert problem.is_advice == (code is not Code.SEE_ABSENT)
        for language in Language:
            said = Speaker(language)(PROBLEMS[problem.code], **problem.values)
            assert "\n" not in said
            assert not {"{" + name for name in problem.values} & set(said.split("}"))
            assert all(str(value) in said for value in _shown(problem).values())


def _shown(problem: Problem) -> dict[str, object]:
    """The values that a message cannot do without."""
    wanted = {"right", "filling", "name", "first", "length", "limit"}
    return {key: value for key, value in problem.values.items() if key in wanted}


@pytest.mark.parametrize(("old", "new"), SOUND)
def test_what_looks_like_a_slip(good: str, edit: Edit, old: str, new: str) -> None:
    assert good.count(old) == 1
    assert edit(good.replace(old, new)) == []


def test_every_code_of_the_editor_is_planted() -> None:
    codes = list(Code)
    alone = set(codes[codes.index(Code.MEANING_LONG_KO) :])
    assert {row[2] for row in ALONE + BESIDE} == alone - {Code.FIGURE_UNUSED} | {Code.SEE_ABSENT}


def test_two_good_decks(good: str, edit: Edit) -> None:
    assert edit(good, SECOND) == []


def test_nothing_to_read(edit: Edit) -> None:
    assert edit() == []


def test_the_particle_that_fits_is_told(good: str, edit: Edit) -> None:
    (problem,) = edit(good.replace("ko: 예시", "ko: 그 자기 주의을 보고"))
    assert problem.values == {"said": "주의을", "right": "주의를"}


def test_the_first_of_two_echoes_is_named(good: str, edit: Edit) -> None:
    (problem,) = edit(good, SECOND.replace("전혀 다른 것을 가리키는 말", FIRST_KO[4:]))
    assert str(problem.values["other"]) == "attention/self-attention"
    assert str(problem.values["first"]).endswith("1.yaml:11")


@pytest.mark.parametrize(
    ("here", "there", "is_told"),
    [
        ("", "", True),
        ("see: [attention/query]", "", True),
        ("", "see: [second/other]", True),
        ("see: [attention/query]", "see: [second/other]", False),
        ("see: [attention/query]", "beware: {ko: 다른 말과 구별한다}", False),
        ("beware: {ko: 키파인더와 구별한다}", "beware: {en: not another word}", False),
        ("beware: {ko: 쿼리와 구별한다}", "see: [second/other]", True),  # both are called that
    ],
)
def test_namesakes_that_name_each_other_are_meant_to_be(
    good: str, edit: Edit, here: str, there: str, is_told: bool
) -> None:
    first = (
        good.replace("ko: 쿼리,", "ko: 키파인더,") + f"    aliases: {{ko: [쿼리]}}\n    {there}\n"
    )
    second = SECOND.replace("[별칭]", "[쿼리]").replace("see: [other]", here)
    if here.startswith("beware"):
        second = second.replace("    beware: {ko: 조심할 것, en: a caution}\n", "")
    codes = [p.code for p in edit(first, second) if p.code != Code.HALF_MISSING]
    assert codes == [Code.NAME_ELSEWHERE] * is_told


def test_namesakes_within_a_deck_that_name_each_other(good: str, edit: Edit) -> None:
    text = good.replace("ko: 쿼리,", "ko: 자기 주의,")
    assert [p.code for p in edit(text)] == [Code.NAME_SHARED]
    assert edit(text + "    see: [self-attention]\n") == []


def test_of_decks_that_are_not_read_nothing_is_known(good: str, edit: Edit) -> None:
    far = SECOND.replace("see: [other]", "see: [far/away, attention/queries]")
    assert [p.code for p in edit(far)] == [Code.FIGURE_UNUSED]
    assert [p.code for p in edit(good.replace("id: query", "id: queries"), far)] == [
        Code.SEE_NOWHERE  # the good deck now has a mistake, so it is not looked into
    ]


def test_a_see_that_leads_nowhere_stops_an_import(tmp_path: Path, good: str, edit: Edit) -> None:
    edit(good, SECOND.replace("see: [other]", "see: [attention/queries]"))
    _, problems = read_decks([tmp_path / "1.yaml", tmp_path / "2.yaml"])
    assert [(p.code, p.is_advice) for p in problems] == [(Code.SEE_ABSENT, False)]


class TestFigures:
    """Pictures beside the decks."""

    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path, edit: Edit) -> None:
        self.folder = tmp_path / "figures"
        self.edit = edit

    def _draw(self, *names: str) -> None:
        for name in names:
            (self.folder / name).write_text("x", encoding="utf-8")

    def test_one_that_no_deck_names(self, good: str) -> None:
        self._draw("lonely.svg", "lonely.png", "attention.png", "notes.txt", ".hidden.png")
        (problem,) = self.edit(SECOND, good)
        assert (problem.code, problem.is_advice) == (Code.FIGURE_UNUSED, True)
        assert problem.values == {"figure": "figures/lonely.png"}
        assert problem.place.file.endswith("1.yaml")
        assert problem.place.line == 0
        for language in Language:
            assert "figures/lonely.png" in Speaker(language)(
                PROBLEMS[problem.code], **problem.values
            )

    def test_a_file_that_is_not_read_may_name_it(self, good: str, tmp_path: Path) -> None:
        self._draw("lonely.svg")
        (tmp_path / "unread.yaml").write_text(SECOND, encoding="utf-8")
        assert self.edit(good) == []

    def test_a_file_with_a_mistake_may_name_it(self, good: str) -> None:
        self._draw("lonely.svg")
        assert [p.code for p in self.edit(good, SECOND.replace("id: other", "id: Other"))] == [
            Code.ID_MALFORMED,
            Code.SEE_NOWHERE,
        ]


def test_meanings_are_not_all_compared(
    good: str, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def near(one: str, other: str) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr("dlcards.decks.echoes._is_near", near)
    notes = "".join(
        f"  - id: n-{number}\n    term: {{en: t{number}x}}\n"
        f"    meaning: {{en: every meaning has these words and {number % 400}}}\n"
        for number in range(1200)
    )
    edit(good.replace("notes:\n", "notes:\n" + notes))
    assert len(compared) <= 1200 * 6


def test_the_bundled_decks_are_sound() -> None:
    paths = sorted((Path(__file__).parents[2] / "decks").glob("*.yaml"))
    assert paths
    manuscripts, problems = read_manuscripts(paths)
    assert len(manuscripts) == len(paths)
    assert problems + edited(manuscripts) == []
