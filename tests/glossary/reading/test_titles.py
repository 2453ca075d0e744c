"""Lines that open nothing and yet end the entry above them."""

from __future__ import annotations

import pytest

from dlcards.core.language import Language
from dlcards.glossary.reading.page import read


@pytest.mark.parametrize(
    ("after", "what"),
    [
        (
            "이 글은 저작자의 CC BY 4.0 라이선스를 따릅니다.\n\n이름 모를 사람\n",
            "whose the page is",
        ),
        ("© 2024 My notes\n\nMade with care by me.\n", "the same in English"),
        ("2024.03.02 (토)\n\n오늘은 실습만 하고 일찍 잤다.\n", "a diary's next day"),
        ("Q. 어디서 배웠나요?\nA. 학교에서 한 해 동안 배웠습니다.\n", "the next question"),
        (
            "<details>\n<summary>왜 이 회사에 왔나요?</summary>\n집에서 가까워서 왔습니다.\n</details>\n",
            "a question that asks for no term",
        ),
    ],
)
def test_what_is_none_of_an_entry_ends_it(after: str, what: str) -> None:
    (entry,) = read(f"# 용어\n\n※ 창\n: 신호를 짧게 잘라 보는 함수\n\n{after}").entries
    assert entry.told.meaning == {Language.KO: "신호를 짧게 잘라 보는 함수"}, what


def test_an_entry_under_a_plain_line_ends_at_the_next_plain_title() -> None:
    page = (
        "공부한 것들\n\n제로샷 뜻\n\n제로샷은 배운 적 없는 일을 해내는 것을 말한다.\n\n"
        "예시 문장을 하나도 주지 않는다.\n\n인코더 모델 vs 디코더 모델\n\n"
        "둘 다 트랜스포머에서 나왔지만 쓰임새가 다르다.\n"
    )
    (entry,) = read(page).entries
    assert entry.told.meaning[Language.KO].split("\n") == [
        "제로샷은 배운 적 없는 일을 해내는 것을 말한다.",
        "예시 문장을 하나도 주지 않는다.",
    ]


def test_a_glossary_in_a_table_ends_the_entry_above_it() -> None:
    page = (
        "# Terms\n\nDegree\n: How many edges a node has.\n\n| Term | Meaning |\n|--|--|\n"
        "| hop | one step along an edge |\n| hub | a node with many edges |\n"
        "| path | edges in a row |\n\nMore words come here\n"
    )
    degree = read(page).entries[0]
    assert degree.told.meaning == {Language.EN: "How many edges a node has."}


def test_an_answer_goes_without_its_sign() -> None:
    (entry,) = read("# 면접\n\nQ. 과적합이란?\nA. 훈련 데이터에만 잘 맞는 상태\n").entries
    assert entry.told.meaning == {Language.KO: "훈련 데이터에만 잘 맞는 상태"}
