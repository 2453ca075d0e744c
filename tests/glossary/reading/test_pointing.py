"""Names with nothing but a link, lists of links, footnotes and things to be done."""

from __future__ import annotations

import pytest

from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.page import read

TERMS = "- 증폭 : 신호의 크기를 키우는 일\n- 여과 : 필요한 주파수만 남기는 일\n"
LINK = "https://example.org/a"


@pytest.mark.parametrize("link", [LINK, f"<{LINK}>", f"[여기]({LINK})"])
def test_a_term_with_a_link_alone_is_still_to_be_written(link: str) -> None:
    reading = read(f"# 신호 용어\n{TERMS}- 정류 : {link}\n")
    assert [one.head for one in reading.entries] == ["증폭", "여과"]
    assert [(one.head, one.line) for one in reading.unwritten] == [("정류", 4)]


def test_links_among_links_are_left_aside() -> None:
    reading = read(f"# 회로\n\n- 강의 하나 : {LINK}\n- 책 하나 : {LINK}\n")
    assert not reading.entries
    assert not reading.unwritten
    assert {one.line for one in reading.left if one.why is Why.LINKS} == {3, 4}


@pytest.mark.parametrize("title", ["관련 글", "함께 읽을 글", "Useful links"])
def test_a_link_among_links_is_nothing_to_be_written(title: str) -> None:
    reading = read(f"# 신호 용어\n{TERMS}\n### {title}\n- [전원 회로]({LINK})\n")
    assert not reading.unwritten
    assert [one.why for one in reading.left] == [Why.LINKS]  # the link, or the title


def test_a_list_of_sites_defines_nothing_unless_it_is_a_glossary() -> None:
    sites = (
        f"- [Course One]({LINK}) - the one with good exercises to do\n"
        f"- [Course Two]({LINK}) - shorter than the other, and in Korean\n"
    )
    assert not read(f"# Things I like\n\n## Courses\n\n{sites}").entries
    assert len(read(f"# Things I like\n\n## Key terms\n\n{sites}").entries) == 2


def test_a_number_behind_a_word_leads_to_a_footnote() -> None:
    page = (
        "# 용어\n\n※ 커널\n: 입력 위를 옮겨 가는 작은 배열이다.[1]\n\n"
        "[1] 옛 책에서 온 이름\n[2] 글쓴이가 한 말이다.\n"
    )
    (entry,) = read(page).entries
    assert list(entry.told.meaning.values()) == ["입력 위를 옮겨 가는 작은 배열이다."]


def test_numbers_that_nothing_leads_to_count_terms() -> None:
    page = "# 용어\n\n[1] 커널\n: 입력 위를 옮겨 가는 배열\n\n[2] 보폭\n: 한 번에 옮겨 가는 거리\n"
    assert [one.head for one in read(page).entries] == ["커널", "보폭"]


def test_what_is_to_be_done_tells_nothing() -> None:
    page = f"# 용어\n\n## 증폭\n신호의 크기를 키우는 일이다.\n- [x] 그림 넣기\n- [ ] [글]({LINK})\n\n## 정류\n- [ ] 책을 읽고 채우기\n"
    (entry,) = read(page).entries
    assert list(entry.told.meaning.values()) == ["신호의 크기를 키우는 일이다."]
