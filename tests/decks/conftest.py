"""A deck without a mistake, which tests damage in one place each, and a way to read texts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dlcards.core.problem import Problem
from dlcards.decks.editor import edited
from dlcards.decks.reading import read_deck, read_manuscripts
from dlcards.study.incoming import Incoming

GOOD = """\
dlcards: 1
deck: attention
title: {ko: 어텐션, en: Attention}
license: CC-BY-4.0
lanes: [name, meaning, cloze]
notes:
  - id: self-attention
    term: {ko: 셀프 어텐션, en: self-attention}
    aliases: {ko: [자기 주의], en: [intra-attention]}
    meaning:
      ko: 한 시퀀스의 원소들이 서로를 살펴보는 연산
      en: Elements of a sequence look at one another
    cloze: {ko: "가중치는 {{1:소프트맥스}}로 구한다", en: "{{2:softmax}} of {{1:scores}}"}
    example: {ko: 예시, en: an example}
    formula: \\mathrm{softmax}(QK^\\top/\\sqrt{d_k})V
    figure: {file: figures/attention.svg, alt: {ko: 그림, en: a figure}}
    beware: {ko: 주의할 점, en: a caution}
    tags: [attention]
    see: [query, other-deck/query]
    was: [transformers/self-attn]
    also: [{ko: 다른 정의, from: page.md:12}]
    built: {page: page.md, line: 12, hash: 0a1b}
    source: {title: Attention Is All You Need, year: 2017, url: https://example.org/paper}
  - id: query
    term: {ko: 쿼리, en: key-finder}
    meaning: {ko: 무엇을 찾는지 나타내는 벡터, en: A vector that says what is looked for}
"""

Read = Callable[[str | bytes], tuple[Incoming | None, list[Problem]]]
Edit = Callable[..., list[Problem]]


@pytest.fixture(scope="session")
def good() -> str:
    """A deck's text that has every part and no problem."""
    return GOOD


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Write a text beside the figure that `good` names, and read it."""
    folder = tmp_path_factory.mktemp("decks")
    (folder / "figures").mkdir()
    (folder / "figures" / "attention.svg").write_text("<svg/>", encoding="utf-8")
    (folder.parent / "outside.svg").write_text("<svg/>", encoding="utf-8")
    path = folder / "deck.yaml"

    def read_text(text: str | bytes) -> tuple[Incoming | None, list[Problem]]:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_deck(path, str(path))

    return read_text


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Write texts as `1.yaml`, `2.yaml`, … beside the figure, and say what `check` would."""
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "attention.svg").write_text("<svg/>", encoding="utf-8")

    def edit_texts(*texts: str) -> list[Problem]:
        paths = [tmp_path / f"{number}.yaml" for number in range(1, len(texts) + 1)]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        manuscripts, problems = read_manuscripts(paths)
        return problems + edited(manuscripts)

    return edit_texts
