"""Building again: what a person changed stays, what the page changed arrives."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Also, Figure
from dlcards.glossary.draft import Draft
from dlcards.glossary.merging.merge import merged
from dlcards.glossary.merging.report import Conflict, Spot
from dlcards.glossary.merging.weighing import Take
from tests.glossary.drafts import PAGE, again, deck, draft, lines_changed, new, stub

KERNEL = draft(
    "kernel",
    3,
    "작은 가중치 배열",
    term=Bilingual("커널", "kernel"),
    aliases=BilingualList(ko=("필터", "마스크")),
    example=Bilingual("3x3"),
    tags=("합성곱",),
)
STRIDE = draft("stride", 7, "한 번에 옮겨 가는 칸 수", formula="s")
PADDING = draft("padding", 9, "가장자리를 채우는 것")
ALL = (KERNEL, STRIDE, PADDING)


NEW = """\
dlcards: 1
deck: cnn
title: {ko: 합성곱}
license: CC-BY-4.0
notes:
  - id: kernel
    term: {ko: 커널, en: kernel}
    aliases: {ko: [필터, 마스크]}
    meaning: {ko: 작은 가중치 배열}
    # meaning.en: 아직 없어요
    example: {ko: 3x3}
    # example.en: 아직 없어요
    tags: [합성곱]
    built: {page: cnn.md, line: 3, hash: …}

  # 할 일: cnn.md에 ‘Dropout’의 뜻이 없어요. 페이지에 뜻을 쓰거나, 여기에 쓰고 #을 지우세요.
  # - id: dropout
  #   term: {en: Dropout}
  #   meaning: {ko: }

  - id: stride
    term: {en: stride}
    # term.ko: 아직 없어요
    meaning: {ko: 한 번에 옮겨 가는 칸 수}
    # meaning.en: 아직 없어요
    formula: s
    built: {page: cnn.md, line: 7, hash: …}

  # 할 일: cnn.md에 ‘배치 정규화’의 뜻이 없어요. 페이지에 뜻을 쓰거나, 여기에 쓰고 #을 지우세요.
  # - id: 배치-정규화
  #   term: {ko: 배치 정규화}
  #   meaning: {ko: }

# `dlcards build`가 적어 두는 곳이에요. 위에서 지운 노트는 여기 이름이 있으면 다시 생기지 않아요.
built:
  notes: [kernel, stride]
  todo: [Dropout, 배치 정규화]
"""


def moved(entry: Draft, line: int, meaning: str | None = None, **parts: object) -> Draft:
    """The entry elsewhere on the page, or in other words."""
    given = {
        part: getattr(entry.note, part)
        for part in ("term", "aliases", "example", "tags", "formula")
    }
    words = Bilingual(meaning) if meaning else entry.note.meaning
    return draft(entry.note.id, line, page=entry.page, **{**given, "meaning": words, **parts})


def test_a_new_deck() -> None:
    text = new(KERNEL, STRIDE, stubs=[stub("Dropout", 5), stub("배치 정규화", 11)])
    assert re.sub(r"hash: [^}]*", "hash: …", text) == NEW


def test_building_twice_changes_nothing() -> None:
    text = new(*ALL, stubs=[stub("Dropout", 8)])
    assert again(text, *ALL, stubs=[stub("Dropout", 8)]).text == text


def test_a_whole_life() -> None:
    """Build, edit by hand, change the page, build, rename a term on the page, build."""
    text = new(*ALL)
    edited = (
        text.replace("ko: 작은 가중치 배열", "ko: 작은 숫자 배열, en: numbers")
        .replace("{ko: [필터, 마스크]}", "{ko: [필터, 마스크, 창], en: [filter]}")
        .replace(
            "meaning: {ko: 가장자리를 채우는 것}",
            "meaning: {ko: 가장자리를 채우는 것, en: filling}",
        )
        .replace("\n  - id: stride", "\n\n  # 여기부터 어렵다\n  - id:   'stride'")
    )
    pool = draft("pool", 8, "줄이는 것")
    page = (
        moved(KERNEL, 4, tags=("합성곱", "필터")),
        moved(STRIDE, 7, "커널이 한 번에 옮겨 가는 칸 수", formula="s_1"),
        pool,
        moved(PADDING, 12),
    )
    first = again(edited, *page)
    assert first.added == ("pool",)
    assert first.updated == (("kernel", ("tags",)), ("stride", ("meaning.ko", "formula")))
    assert not first.conflicts
    gone, come = lines_changed(edited, first.text)
    assert gone == ["tags: [합성곱]", "meaning: {ko: 한 번에 옮겨 가는 칸 수}", "formula: s"]
    assert come == [
        "tags: [합성곱, 필터]",
        "meaning: {ko: 커널이 한 번에 옮겨 가는 칸 수}",
        "formula: s_1",
        "- id: pool",
        "term: {en: pool}",
        "meaning: {ko: 줄이는 것}",
    ]
    assert [note.id for note in deck(first.text).notes] == ["kernel", "stride", "pool", "padding"]

    renamed = moved(
        STRIDE, 7, "커널이 한 번에 옮겨 가는 칸 수", formula="s_1", term=Bilingual("보폭", "step")
    )
    second = again(first.text, page[0], renamed, pool, page[3])
    assert second.renamed == (("stride", "stride", "step"),)
    assert not second.added
    gone, come = lines_changed(first.text, second.text)
    assert gone == ["term: {en: stride}"]
    assert come == ["term: {ko: 보폭, en: step}"]


def test_both_changed() -> None:
    """The person's text stays and both are told, at each build until they agree."""
    edited = new(*ALL).replace("ko: 작은 가중치 배열", "ko: 작은 숫자 배열")
    page = (moved(KERNEL, 3, "미끄러지는 배열"), STRIDE, PADDING)
    result = again(edited, *page)
    told = Conflict("kernel", "meaning", Language.KO, "작은 숫자 배열", "미끄러지는 배열", PAGE, 3)
    assert result.text == edited
    assert result.conflicts == (told,)
    assert again(result.text, *page).conflicts == (told,)

    agreed = again(edited.replace("작은 숫자 배열", "미끄러지는 배열"), *page)
    assert not agreed.conflicts
    later = again(agreed.text, moved(KERNEL, 3, "또 다른 말"), STRIDE, PADDING)
    assert deck(later.text).notes[0].meaning.ko == "또 다른 말"


@pytest.mark.parametrize(
    ("take", "kept"), [(Take.DECK, "작은 숫자 배열"), (Take.PAGE, "미끄러지는 배열")]
)
def test_a_conflict_is_settled_for_one_side(take: Take, kept: str) -> None:
    edited = new(*ALL).replace("ko: 작은 가중치 배열", "ko: 작은 숫자 배열")
    page = (moved(KERNEL, 3, "미끄러지는 배열"), STRIDE, PADDING)
    settled = again(edited, *page, take=take)
    assert not settled.conflicts
    assert deck(settled.text).notes[0].meaning.ko == kept
    assert not again(settled.text, *page).conflicts


def test_what_a_person_took_out_stays_out() -> None:
    """A text, an item of a list, a whole note; even where the page goes on changing others."""
    text = new(*ALL)
    start, end = text.index("  - id: stride"), text.index("  - id: padding")
    edited = (text[:start] + text[end:]).replace("    example: {ko: 3x3}\n", "")
    edited = edited.replace("[필터, 마스크]", "[마스크]")
    result = again(edited, moved(KERNEL, 3, "새 말"), STRIDE, PADDING)
    assert result.removed_by_hand == (Spot("stride", PAGE, 7),)
    assert [note.id for note in deck(result.text).notes] == ["kernel", "padding"]
    kernel = deck(result.text).notes[0]
    assert (kernel.example, kernel.aliases.ko) == (Bilingual(), ("마스크",))
    assert kernel.meaning.ko == "새 말"


def test_what_left_the_page_is_told_and_stays() -> None:
    text = new(*ALL)
    result = again(text, KERNEL, PADDING)
    assert result.text == text
    assert result.gone == (Spot("stride", PAGE, 7),)
    assert again(text).gone == tuple(Spot(one.note.id, PAGE, one.line) for one in ALL)


def test_an_entry_that_lost_its_definition_is_no_to_do() -> None:
    text = new(*ALL)
    result = again(text, KERNEL, PADDING, stubs=[stub("stride", 7)])
    assert (result.text, result.to_do) == (text, ())


def test_a_part_that_left_the_page_goes_unless_a_person_changed_it() -> None:
    page = (moved(KERNEL, 3, example=Bilingual(), tags=()), STRIDE, PADDING)
    text = new(*ALL)
    assert deck(again(text, *page).text).notes[0].example == Bilingual()
    edited = text.replace("ko: 3x3", "ko: 5x5")
    result = again(edited, *page)
    assert deck(result.text).notes[0].example.ko == "5x5"
    assert [(one.ours, one.theirs) for one in result.conflicts] == [("5x5", None)]


def test_entries_that_only_move_change_only_their_lines() -> None:
    text = new(*ALL)
    result = again(text, *(moved(one, one.line + 10) for one in ALL))
    assert lines_changed(text, result.text) == ([], [])
    assert [n.built.line for n in deck(result.text).notes if n.built] == [13, 17, 19]
    assert not result.updated


def test_to_dos() -> None:
    """They are not written twice, whatever became of them, and go when the page defines them."""
    stubs = [stub("Dropout", 5), stub("Batch", 6)]
    text = new(*ALL, stubs=stubs)
    touched = text.replace("  # - id: batch\n", "  # - id: batch # 나중에\n")
    assert again(touched, *ALL, stubs=stubs).text == touched
    dropout = draft("dropout", 5, "끄는 것", term=Bilingual("드롭아웃", "Dropout"))
    batch = draft("batch", 6, "묶음", term=Bilingual(en="Batch"))
    result = again(touched, KERNEL, dropout, batch, STRIDE, PADDING)
    assert "Dropout’" not in result.text
    assert "# - id: batch # 나중에" in result.text  # a person's by now
    assert [n.id for n in deck(result.text).notes][:3] == ["kernel", "dropout", "batch"]
    assert deck(result.text).built.todo == ()


def test_a_note_of_ones_own_is_left_alone() -> None:
    own = "  - {id: mine, term: {en: Pooling}, meaning: {en: less}}\n\n# `dlcards"
    text = new(*ALL).replace("# `dlcards", own)
    result = again(text, *ALL, draft("pooling", 11, "줄이는 것"))
    assert result.text == text
    assert result.kept == (Spot("mine", PAGE, 11),)


def test_a_second_page_adds_its_definition() -> None:
    """It stands under `also`, follows its page, and stays away once a person took it out."""
    text = new(*ALL)
    other = draft("stride", 2, "보폭이라고도 한다", page="more.md", term=Bilingual(en="Stride"))
    result = again(text, other, pages=["more.md"])
    stride = deck(result.text).notes[1]
    assert stride.also == (Also(Bilingual("보폭이라고도 한다"), "more.md:2"),)
    assert stride.meaning.ko == "한 번에 옮겨 가는 칸 수"
    assert result.updated == (("stride", ("also",)),)
    assert not result.gone
    assert again(result.text, *ALL).text == result.text

    reworded = draft("stride", 4, "보폭", page="more.md", term=Bilingual(en="Stride"))
    changed = again(result.text, reworded, pages=["more.md"])
    assert deck(changed.text).notes[1].also == (Also(Bilingual("보폭"), "more.md:4"),)

    without = changed.text.replace("    also: [{ko: 보폭, from: more.md:4}]\n", "")
    assert without != changed.text
    assert again(without, reworded, pages=["more.md"]).text == without


def test_pages_that_come_in_another_order() -> None:
    """A note follows the page that it is from, also where another page tells it first."""
    also = (Also(Bilingual("보폭"), "more.md:4"),)
    text = new(draft("stride", 7, "칸 수", also=also))
    turned = draft(
        "stride", 4, "보폭", page="more.md", also=(Also(Bilingual("옮기는 칸 수"), f"{PAGE}:8"),)
    )
    result = again(text, turned, pages=[PAGE, "more.md"])
    note = deck(result.text).notes[0]
    assert note.meaning.ko == "옮기는 칸 수"
    assert note.also == also


def test_a_page_under_another_name() -> None:
    text = new(*ALL)
    page = [replace(one, page="new.md") for one in ALL]
    result = again(text, *page, pages=["new.md"])
    assert [n.built.page for n in deck(result.text).notes if n.built] == ["new.md"] * 3
    assert (result.gone, result.added, result.updated) == ((), (), ())


def test_another_concept_in_the_same_place_is_another_note() -> None:
    """L2 takes L1's place, nearly in its words: no history moves."""
    first = draft(
        "l1", 5, "가중치의 크기를 더해 손실에 얹는 규제", term=Bilingual(en="L1 regularization")
    )
    second = draft(
        "l2", 5, "가중치의 제곱을 더해 손실에 얹는 규제", term=Bilingual(en="L2 regularization")
    )
    result = again(new(KERNEL, first, PADDING), KERNEL, second, PADDING)
    assert result.added == ("l2",)
    assert [spot.id for spot in result.gone] == ["l1"]


def test_a_korean_name_of_two_concepts() -> None:
    """An entry of the same Korean term and another English one is another note, on any page."""
    text = new(
        draft("normalization", 5, "값의 범위를 고른다", term=Bilingual("정규화", "normalization"))
    )
    for page in (PAGE, "more.md"):
        other = draft(
            "regularization",
            5,
            "큰 가중치를 벌한다",
            page,
            term=Bilingual("정규화", "regularization"),
        )
        assert again(text, other, pages=[page]).added == ("regularization",)
    same = draft("norm", 5, "범위를 고른다", "more.md", term=Bilingual("정규화"))
    assert deck(again(text, same, pages=["more.md"]).text).notes[0].also


def test_names_that_differ_in_capitals_alone() -> None:
    """FLOPs are counted, FLOPS are a speed."""
    text = new(draft("flops", 5, "연산의 수", term=Bilingual(en="FLOPs")))
    other = draft("flops", 7, "초당 연산의 수", term=Bilingual(en="FLOPS"))
    assert again(text, other).added == ("flops-2",)


def test_initials_and_what_they_stand_for_are_one() -> None:
    text = new(draft("cnn", 5, "합성곱을 쓰는 망", term=Bilingual("합성곱 신경망", "CNN")))
    other = draft(
        "x",
        5,
        "합성곱 층을 쌓은 망",
        term=Bilingual("합성곱 신경망", "convolutional neural network"),
    )
    assert again(text, other).renamed == (("cnn", "CNN", "convolutional neural network"),)


def test_a_term_and_its_definition_touched_up_at_once() -> None:
    first = draft(
        "a", 5, "배치마다 평균과 분산으로 값을 고르게 만드는 층", term=Bilingual(en="batch norm")
    )
    second = draft(
        "b",
        5,
        "배치마다 평균과 분산으로 값을 고르게 하는 층",
        term=Bilingual(en="batch normalization"),
    )
    result = again(new(KERNEL, first, PADDING), KERNEL, second, PADDING)
    assert result.renamed == (("a", "batch norm", "batch normalization"),)


def test_an_entry_whose_note_was_taken_out_is_no_other_note_renamed() -> None:
    """The person took out L, the page dropped M beside it, which says nearly the same."""
    near = [
        draft(name, 5 + n, f"{name} 모양의 곡선을 따라 값을 줄이는 함수")
        for n, name in enumerate("lm")
    ]
    text = new(KERNEL, *near, PADDING)
    without = text[: text.index("  - id: l\n")] + text[text.index("  - id: m\n") :]
    result = again(without, KERNEL, near[0], PADDING)
    assert [spot.id for spot in result.removed_by_hand] == ["l"]
    assert [spot.id for spot in result.gone] == ["m"]
    assert not result.renamed


def test_a_short_definition_is_known_again_in_its_place_alone() -> None:
    page = [draft(name, line, f"{name}차 함수") for line, name in enumerate("abc", 1)]
    text = new(*page)
    renamed = draft("z", 2, "b차 함수")
    assert again(text, page[0], renamed, page[2]).renamed == (("b", "b", "z"),)
    assert again(text, page[0], page[2], replace(renamed, line=9)).added == ("z",)


def test_two_entries_of_one_name_and_one_definition_are_never_mixed_up() -> None:
    """`see above` under several terms says nothing of which is which."""
    page = [draft(name, line, "위와 같음") for line, name in enumerate("abc", 1)]
    result = again(new(*page), page[0], draft("z", 2, "위와 같음"), page[2])
    assert result.added == ("z",)


def test_new_ids_are_free() -> None:
    """Neither another note's id nor one that a note had once."""
    text = new(KERNEL).replace("id: kernel\n", "id: filter\n    was: [cnn/kernel]\n")
    other = draft("kernel", 20, "운영 체제의 핵심", term=Bilingual(en="OS kernel"))
    result = again(text, KERNEL, other)
    assert result.added == ("kernel-2",)


def test_a_half_that_comes_takes_its_remark_away() -> None:
    page = moved(STRIDE, 7, term=Bilingual("보폭", "stride"))
    text = new(*ALL)
    result = again(text, KERNEL, page, PADDING)
    gone, come = lines_changed(text, result.text)
    assert come == ["term: {ko: 보폭, en: stride}"]
    assert gone == ["term: {en: stride}"]  # other notes have the same remark
    assert result.text.count("# term.ko:") == text.count("# term.ko:") - 1


def test_files_of_any_make() -> None:
    """A byte order mark, old line ends, no line end at the end: all stay."""
    page = (moved(KERNEL, 3, "새 말"), STRIDE, PADDING, draft("pool", 20))
    for end in ("\r\n", "\r"):
        text = "\ufeff" + new(*ALL).rstrip("\n").replace("\n", end)
        result = merged(text, deck(text), page, (), Language.KO).text
        assert result.startswith("\ufeffdlcards")
        assert not result.endswith(("\n", "\r"))
        assert "\n" not in result.replace(end, "")
        assert deck(result).notes[3].id == "pool"


TITLED = "dlcards: 1\ndeck: d\ntitle: {ko: 덱}\n"
ONE = '{"id": "a", "term": {"ko": "가"}, "meaning": {"ko": "나"}}'
UNSEEN = [
    f"{TITLED}notes: [] # 아직\n",
    f"{TITLED}notes:\n- id: a\n  term: {{ko: 가}}\n  meaning:\n    ko: 나\n...\n",
    f"{TITLED}notes: [{{id: a, term: {{ko: 가}}, meaning: {{ko: 나}}}}]",
    '{"dlcards": 1, "deck": "d", "title": {"ko": "덱"}, "notes": []}',
    f'{{"dlcards": 1, "deck": "d", "title": {{"ko": "덱"}}, "notes": [{ONE}]}}',
    f"notes:\n  - term: {{ko: 가}}\n    id: a\n    meaning: {{ko: 나}} # 끝\n    # 내\n{TITLED}",
]


@pytest.mark.parametrize("text", UNSEEN)
def test_decks_that_no_build_has_seen(text: str) -> None:
    result = again(text, *ALL, stubs=[stub("x", 30)])
    assert result.added == ("kernel", "stride", "padding")
    assert [note.id for note in deck(result.text).notes][-3:] == ["kernel", "stride", "padding"]
    assert again(result.text, *ALL, draft("pool", 8), stubs=[stub("x", 30)]).added == ("pool",)
    for line in text.splitlines():
        assert line in result.text or "notes: [" in line or line.startswith("{")


def test_what_cannot_be_changed_without_harm_is_told() -> None:
    """Here a comment stands where an alias goes."""
    text = new(*ALL).replace("[필터, 마스크]", "[필터, # 왜\n      마스크]")
    result = again(text, moved(KERNEL, 3, aliases=BilingualList(ko=("필터",))), STRIDE, PADDING)
    assert result.refused == (Spot("kernel", PAGE, 3),)
    assert result.text == text


def test_texts_that_no_deck_can_hold_are_washed() -> None:
    noise = draft("kernel", 3, "끝\u2028줄\x00과 de\u0301but", figure=Figure("e\u0301.svg"))
    note = deck(new(noise)).notes[0]
    assert note.meaning.ko == "끝\n줄�과 début"
    assert note.figure == Figure("é.svg")
    assert again(new(noise), noise).text == new(noise)
