"""Placeholders and links stand where definitions stand: they are told, and become no notes."""

from __future__ import annotations

import pytest

from dlcards.glossary.reading.entry import Reading, Why
from dlcards.glossary.reading.page import read

REAL = "※ 감쇠\n: 학습률을 조금씩 줄이는 방법이다.\n\n"


def asides(reading: Reading) -> dict[str, Why]:
    return {one.text: one.why for one in reading.left}


@pytest.mark.parametrize(
    "text", ["설명을 추가하세요", "Add your own words for it here", "위에서 말한 것과 같다"]
)
def test_a_text_under_three_names_is_a_placeholder(text: str) -> None:
    page = "# 용어\n\n" + REAL
    page += "".join(f"※ {name}\n: {text}\n\n" for name in ("학습률", "모멘텀", "웜업"))
    found = read(page)
    assert [entry.head for entry in found.entries] == ["감쇠"]
    assert asides(found) == dict.fromkeys(("학습률", "모멘텀", "웜업"), Why.REPEATED)


def test_a_text_under_two_names_is_a_definition() -> None:
    """A term and its other spelling; or one term, told again and again."""
    page = "# 용어\n\n※ 학습률\n: 걸음의 크기이다.\n\n※ 학습 속도\n: 걸음의 크기이다.\n\n"
    assert len(read(page).entries) == 2
    assert len(read(page + "※ 학습률 (lr)\n: 걸음의 크기이다.\n\n").entries) == 3


@pytest.mark.parametrize("title", ["관련 글", "더 읽을거리", "Related posts", "함께 보면 좋은 글"])
def test_a_list_of_links_defines_nothing(title: str) -> None:
    page = f"# 용어\n\n{REAL}## {title}\n"
    page += "- [하나의 글](https://a.b/c) : 아주 잘 설명한 글이다\n"
    page += "- [둘의 글](https://a.b/d) : 그림이 많은 글이다\n"
    found = read(page)
    assert [entry.head for entry in found.entries] == ["감쇠"]
    assert set(asides(found).values()) <= {Why.LINKS, Why.TOPIC}


def test_a_pointer_among_terms_is_no_term() -> None:
    found = read(f"# 용어\n\n{REAL}※ 관련 글\n: 옵티마이저를 아주 잘 정리한 글이다\n")
    assert [entry.head for entry in found.entries] == ["감쇠"]
    assert asides(found) == {"관련 글": Why.LINKS}


@pytest.mark.parametrize(
    "link",
    [
        "[어떤 글 이라는 것](https://a.b/c)",
        "[하나의 글](https://a.b/c), [둘의 글](https://a.b/d)",
        "참고: [하나의 글](https://a.b/c) / <https://a.b/d>",
    ],
)
def test_a_definition_that_is_only_a_link_is_none(link: str) -> None:
    page = f"# 용어\n- 정류 : {link}\n- 배치 : 한 번에 넣는 표본의 묶음\n- 에폭 : 한 번 훑는 단위\n"
    found = read(page)
    assert [entry.head for entry in found.entries] == ["배치", "에폭"]
    assert [one.head for one in found.unwritten] == ["정류"]


def test_a_definition_may_begin_with_a_link() -> None:
    page = "# 용어\n- 정류 : [ReLU](https://a.b/c)로 음수를 0으로 만드는 일\n- 배치 : 표본의 묶음\n"
    assert read(page).entries[0].head == "정류"
