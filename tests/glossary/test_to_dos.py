"""To-dos: entries without a definition, kept as notes that a person only has to finish."""

from __future__ import annotations

import pytest

from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Figure
from dlcards.glossary.draft import Shown
from dlcards.glossary.drafting.drafts import drafted
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.merging.weighing import Take
from dlcards.glossary.reading.page import read
from tests.glossary.drafts import PAGE, again, deck, draft, lines_changed, new, stub

STRIDE = draft("stride", 2, "한 번에 옮겨 가는 칸 수")
NORM = stub("배치 정규화 (BN, Batch Normalization)", 7)
WRITTEN = """\
  # 할 일: cnn.md에 ‘배치 정규화 (BN, Batch Normalization)’의 뜻이 없어요.\
 페이지에 뜻을 쓰거나, 여기에 쓰고 #을 지우세요.
  # - id: bn
  #   term: {ko: 배치 정규화, en: BN}
  #   aliases: {en: [Batch Normalization]}
  #   meaning: {ko: }
"""
FINISHED = """\
  - id: bn
    term: {ko: 배치 정규화, en: BN}
    aliases: {en: [Batch Normalization]}
    meaning: {ko: 내가 쓴 뜻}
"""
DEFINED = draft(
    "bn",
    7,
    "층의 값을 고르게 한다",
    term=Bilingual("배치 정규화", "BN"),
    aliases=BilingualList(en=("Batch Normalization",)),
    tags=("층",),
)


def finished(text: str) -> str:
    """The deck after a person took the signs out and wrote the meaning."""
    assert WRITTEN in text
    return text.replace(WRITTEN, FINISHED)


def test_it_reads_like_a_note() -> None:
    text = new(STRIDE, stubs=[NORM])
    assert WRITTEN in text
    assert deck(text).built.todo == (NORM.head,)
    assert again(text, STRIDE, stubs=[NORM]).text == text


def test_its_id_is_free() -> None:
    other = draft("bn", 2, "간선의 무게가 있는 그래프", term=Bilingual(en="Bayes net"))
    assert "# - id: bn-2\n" in new(other, stubs=[NORM])


@pytest.mark.parametrize(
    ("name", "page"),
    [
        (Bilingual("배치 정규화", "BN"), PAGE),
        (Bilingual(en="batch normalization"), "more.md"),  # by an alias, and on another page
        (Bilingual("배치 정규화"), PAGE),
    ],
)
def test_it_goes_when_a_page_defines_it(name: Bilingual, page: str) -> None:
    text = new(STRIDE, stubs=[NORM])
    result = again(text, STRIDE, draft("x", 7, "고르게 한다", page, term=name), pages=[PAGE, page])
    assert "# - id" not in result.text
    assert deck(result.text).built.todo == ()
    assert len(deck(result.text).notes) == 2


def test_it_stays_where_another_concept_of_its_korean_name_is_defined() -> None:
    text = new(STRIDE, stubs=[stub("정규화 (regularization)", 7)])
    other = draft("n", 9, "값의 범위를 고른다", term=Bilingual("정규화", "normalization"))
    result = again(text, STRIDE, other)
    assert "# - id: regularization\n" in result.text
    assert deck(result.text).built.todo == ("정규화 (regularization)",)


def test_a_person_finished_it() -> None:
    """The note is the person's; nothing is written again, also when it is deleted later."""
    text = finished(new(STRIDE, stubs=[NORM]))
    assert again(text, STRIDE, stubs=[NORM]).text == text
    without = text.replace(FINISHED, "")
    assert again(without, STRIDE, stubs=[NORM]).text == without


def test_a_person_finished_it_and_then_the_page_did() -> None:
    """Both meanings are told; what else the page says arrives."""
    text = finished(new(STRIDE, stubs=[NORM]))
    result = again(text, STRIDE, DEFINED)
    (clash,) = result.conflicts
    assert (clash.ours, clash.theirs) == ("내가 쓴 뜻", "층의 값을 고르게 한다")
    assert not result.kept
    gone, come = lines_changed(text, result.text)
    assert (gone, come) == ([], ["tags: [층]"])
    theirs = again(result.text, STRIDE, DEFINED, take=Take.PAGE)
    assert deck(theirs.text).notes[1].meaning.ko == "층의 값을 고르게 한다"
    agreed = text.replace("내가 쓴 뜻", "층의 값을 고르게 한다")
    assert not again(agreed, STRIDE, DEFINED).conflicts


def test_names_of_stubs() -> None:
    """A bracket that another entry has, told or not, is no alias; and no entry comes twice."""
    page = "# 용어\n\n"
    for head in ("Vanishing gradient (Exploding gradient)", "CNN (합성곱 신경망)"):
        page += f"※ {head}\n\n"
    page += "※ Exploding gradient\n\n※ 합성곱 신경망\n\n※ Stride\n: 옮겨 가는 칸 수이다.\n"
    shown = Shown(Figure("x.png"), is_here=False)
    found = drafted([("p.md", read(page))], Known(), lambda _page, _picture: shown)
    assert [(one.head, one.note.term, one.note.aliases.en) for one in found.stubs] == [
        ("Vanishing gradient (Exploding gradient)", Bilingual(en="Vanishing gradient"), ()),
        ("CNN (합성곱 신경망)", Bilingual("합성곱 신경망", "CNN"), ()),
        ("Exploding gradient", Bilingual(en="Exploding gradient"), ()),
    ]
