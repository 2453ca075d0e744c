"""Typed with the other keyboard, wholly or in part: recognised, read, and mentioned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.jamo import in_hangul, in_latin, syllable

from .examiner import Row, verdict

GD = "경사하강법 | 기울기 하강법 // gradient descent"

CASES: list[Row] = [
    # Korean with the Latin keyboard
    (GD, "rudtkgkrkdqjq", "right: keyboard"),
    (GD, "rudtk gkrkdqjq", "right: keyboard spacing"),
    (GD, "Rudtkgkrkdqjq", "right: keyboard"),  # a capital that the phone put there
    (GD, "RUDTKGKRKDQJQ", "right: keyboard"),  # Caps Lock
    (GD, "rldnfrl gkrkdqjq", "right: alias keyboard"),
    ("어텐션", "djxpstus", "right: keyboard"),
    ("정밀도", "wjdalfeh", "right: keyboard"),
    ("재현율", "wogusdbf", "right: keyboard"),
    ("과적합", "rhkwjrgkq", "right: keyboard"),  # a compound vowel: ㅘ
    ("활성화 함수", "ghkftjdghk gkatn", "right: keyboard"),
    ("최댓값", "chleotrkqt", "right: keyboard"),  # a compound final: ㅄ
    ("닭", "ekfr", "right: keyboard"),
    ("닭이", "ekfrdl", "right: keyboard"),  # ㄺ stays: ㅇ follows
    ("달기", "ekfrl", "right: keyboard"),  # and goes over: a vowel follows
    ("의사결정", "dmltkrufwjd", "right: keyboard"),  # ㅢ
    ("꼬리", "Rhfl", "right: keyboard"),  # Shift makes ㄲ
    ("빼기", "Qorl", "right: keyboard"),
    ("얘기", "dOrl", "right: keyboard"),
    ("있다", "dlTek", "right: keyboard"),
    ("까치", "Rkcl", "right: keyboard"),
    ("손실 함수", "thstlf gkatn", "right: keyboard"),
    ("소프트맥스", "thvmxmaortm", "right: keyboard"),
    ("웨이트 디케이", "dnpdlxm elzpdl", "right: keyboard"),
    # with what else is overlooked
    ("경사하강법", "rudtkgkrkdqjqdmf", "right: keyboard particle"),
    ("정밀도", "wjdalfehdlqslek.", "right: keyboard punctuation particle"),
    ("셀프 어텐션", "tpfvmdjxpstus", "right: keyboard spacing"),
    ("어텐션", "ｄｊｘｐｓｔｕｓ", "right: keyboard"),
    # English with the Hangul keyboard
    ("softmax", "낼슴ㅌ", "right: keyboard"),
    ("Softmax", "낼슴ㅌ", "right: keyboard"),  # its keys know no capitals
    ("attention", "ㅁㅅㅅ둣ㅑㅐㅜ", "right: keyboard"),
    ("dropout", "ㅇ개ㅔㅐㅕㅅ", "right: keyboard"),
    ("dropout", "애ㅔㅐㅕㅅ", "nearly: d[r|]opout + keyboard"),  # with a slip in it
    ("recall", "ㄱㄷㅊ미ㅣ", "right: keyboard"),
    ("precision", "ㅔㄱㄷ챠냐ㅐㅜ", "right: keyboard"),
    ("gradient descent", "ㅎㄱㅁ야둣 ㅇㄷㄴㅊ둣", "right: keyboard"),
    ("batch norm", "ㅠㅁㅅ초 ㅜㅐ그", "right: keyboard"),
    ("ResNet", "ㄱㄷ누ㄷㅅ", "right: keyboard"),
    ("ResNet", "ㄲㄷ누ㄷㅅ", "right: keyboard"),  # Shift held, as for R
    ("ReLU", "ㄲ디ㅕ", "right: keyboard"),
    ("CNN", "ㅊㅜㅜ", "right: keyboard"),
    ("convolutional neural network | CNN", "ㅊㅜㅜ", "right: abbreviation keyboard"),
    ("kernel", "ㅏㄷ구디", "right: keyboard"),
    ("kernel", "ㅏㄷ구딘", "right: keyboard plural"),
    ("kernel", "솓 ㅏㄷ구디", "right: keyboard article"),
    ("loss", "ㅣㅐㄴㄴ", "right: keyboard"),
    ("loss", "ㅣㅐㄵ", "nearly: los[s|w] + keyboard"),  # ㅈ beside ㄴ joins to ㄵ
    # a mixed name: in part, or wholly
    ("RNN 셀", "RNN 셀", "right"),
    ("RNN 셀", "RNN tpf", "right: keyboard"),
    ("RNN 셀", "꾸ㅜ 셀", "right: keyboard"),
    ("RNN 셀", "꾸ㅜ tpf", "right: keyboard"),
    ("GPU 병렬 처리", "GPU qudfuf cjfl", "right: keyboard"),
    ("GPU 병렬 처리", "ㅎㅔㅕ 병렬 처리", "right: keyboard"),
    ("SE 블록", "ㄴㄸ 블록", "right: keyboard"),
    ("FC 층", "FC cmd", "right: keyboard"),
    ("L2 규제", "L2 rbwp", "right: keyboard"),
    ("1x1 합성곱", "1x1 gkqtjdrhq", "right: keyboard"),
    ("1x1 합성곱", "1ㅌ1 합성곱", "right: keyboard"),
    ("VLAD 기술자", "VLAD 기술wk", "right: keyboard"),  # switched within a word
    # another note's name, a slip, nothing known
    ("재현율", "wjdalfeh", "other: 정밀도 + keyboard"),
    ("recall", "ㅔㄱㄷ챠냐ㅐㅜ", "other: precision + keyboard"),
    ("재현율", "wjdalfehfmf", "other: 정밀도 + keyboard particle"),
    ("경사하강법", "rudtkgkrkaqjq", "nearly: 경사하[강|감]법 + keyboard"),
    ("경사하강법", "rudtkgkrkdqj", "nearly: 경사하강[법|버] + keyboard"),
    ("어텐션", "djxostus", "nearly: 어[텐|탠]션 + keyboard"),
    ("softmax", "낼스ㅁㅌ", "right: keyboard"),  # the same keys, joined otherwise
    ("softmax", "냄ㄹ슴ㅌ", "nearly: so[|a]ftmax + keyboard"),
    ("어텐션", "ahfma", "blank"),
    ("어텐션", "ahffk", "blank"),
    ("attention", "ㅑ아", "blank"),  # idk
    # what looks like the other keyboard and is none
    ("어텐션", "hello", "wrong"),
    ("attention", "안녕", "wrong"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "typed", "expected"), CASES)
def test_verdict(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed) == expected


SYLLABLES = st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣"))


@given(st.text(SYLLABLES | st.sampled_from(" -1.")))
def test_hangul_comes_back_from_its_keys(text: str) -> None:
    assert in_hangul(in_latin(text)) == text


@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzQWERTOP -1.")))
def test_letters_come_back_from_their_keys(text: str) -> None:
    assert in_latin(in_hangul(text)) == text


@given(SYLLABLES)
def test_a_syllable_is_made_of_its_jamo(char: str) -> None:
    jamo = syllable(char)
    assert jamo is not None
    assert in_hangul(in_latin("".join(jamo))) == char


@pytest.mark.parametrize("text", ["", "a", "1", "注", "가나", "ㆍ"])
def test_what_is_no_syllable_has_no_jamo(text: str) -> None:
    assert syllable(text) is None
