"""The glossary page: everything is on it, in order, linked, and nothing turns into markup."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Deck, Figure, Note, Source
from dlcards.glossary.heading import heading
from dlcards.glossary.markdown import escaped
from dlcards.glossary.page import page

KERNEL = Note(
    id="kernel",
    term=Bilingual("커널", "kernel"),
    meaning=Bilingual("입력 위를 미끄러지며 곱해지는 작은 가중치 배열.", "A small sliding array."),
    aliases=BilingualList(ko=("마스크", "필터")),
    example=Bilingual(ko="3x3이면 가중치가 9개이다."),
    formula=r"y = w \cdot x",
    figure=Figure("figures/kernel.svg", Bilingual("3x3 격자", "a 3x3 grid")),
    see=("stride", "other/thing"),
    source=Source("A paper", 1998, "https://example.org/a_b"),
)
STRIDE = Note(
    id="stride",
    term=Bilingual(en="stride"),
    meaning=Bilingual("커널이 한 번에 옮겨 가는 칸 수.", "How far the kernel moves <at once>."),
    beware=Bilingual(en="Not the *size* of the [kernel]; $s_1 < s_2$ stays mathematics."),
)
DECK = Deck("sliding", Bilingual("미끄러짐", "Sliding"), (STRIDE, KERNEL))


def written(language: Language) -> str:
    return page("용어", [DECK], language, lambda _, figure: f"../{figure.file}")


def html(markdown: str) -> str:
    return str(MarkdownIt("commonmark", {"html": True}).render(markdown))


def test_terms_stand_under_their_letters() -> None:
    """Hangul comes first, then Latin letters; a note without a Korean term goes by its English."""
    korean = re.findall(r"^#+ (.*)$", written(Language.KO), re.MULTILINE)
    assert korean == ["용어", "ㅋ", "커널 (kernel)", "S", "stride"]
    english = re.findall(r"^#+ (.*)$", written(Language.EN), re.MULTILINE)
    assert english == ["용어", "K", "kernel (커널)", "S", "stride"]


def test_everything_that_a_note_says_in_the_language_is_there() -> None:
    text = written(Language.KO)
    for part in ("마스크, 필터", "작은 가중치 배열", "가중치가 9개", r"y = w \cdot x", "1998"):
        assert part in text
    assert "![3x3 격자](../figures/kernel.svg)" in text
    assert "sliding array" not in text


def test_links_lead_somewhere() -> None:
    """A note on the page is linked; one that is not is only named."""
    text = written(Language.EN)
    anchors = set(re.findall(r'<a id="([^"]+)">', text))
    links = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert "sliding--stride" in links
    assert links <= anchors
    assert "thing" in text


def test_text_never_turns_into_markup() -> None:
    shown = html(written(Language.EN))
    assert "&lt;at once&gt;" in shown
    assert "the *size* of the [kernel]" in shown
    assert "$s_1 &lt; s_2$" in shown


def test_line_starts_are_text_too() -> None:
    for text in ("# not a heading", "- no list", "1. no list", "> no quote", "---", "`code`"):
        rendered = html(escaped(text))
        assert rendered.strip().startswith("<p>"), text


def test_a_note_without_a_meaning_in_the_language_is_left_out() -> None:
    lone = Note("lone", Bilingual(en="lone"), Bilingual(en="Alone."))
    text = page("t", [Deck("d", Bilingual(en="d"), (lone,))], Language.KO, lambda _, __: "")
    assert "lone" not in text


def test_headings() -> None:
    expected = {"쌍곡탄젠트": "ㅅ", "ReLU": "R", "éclair": "E", "1x1 합성곱": "#", "β-VAE": "#"}
    assert {term: heading(term) for term in expected} == expected
