"""Particles follow the ear: what a word ends in when a Korean reads it aloud."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.hangul import (
    LETTER_OF_JAMO,
    initials,
    is_hangul,
    jamo_of,
    letter_of,
    with_particle,
)

PAIRS = (
    "은/는",
    "이/가",
    "을/를",
    "과/와",
    "으로/로",
    "이에요/예요",
    "이라/라",
    "아/야",
    "이나/나",
)

AFTER_CONSONANT = """
어텐션 학습 토큰 손실값 층 ㄱ ㅋ
dropout token attention block map net pooling learning algorithm transform pipeline
frame metric logit dataset target input output unit format feedback bottleneck codebook stack step
clip group deep web job skip crop domain column technique type prototype autoencoding
GAN LSTM CNN ResNet LayerNorm Adam Swin ImageNet CLIP BN M N
VGG16 ResNet-50 0 3 6 10 30 100 1,000 10000 0.10 10억 ε ² x²
"""
AFTER_RIEUL = """
모델 커널 픽셀 스케일 ㄹ
model channel pixel label scale module sample pool level single kernel L R lr L1 1 7 8 28 FPN-101
0.7
"""
AFTER_VOWEL = """
배치 레이어 소프트맥스 네트워크 ㅏ
batch softmax layer network patch mask head gate set bit weight feature gradient encoder bias key
query value sigmoid loss cache loop float root task link noise score tensor vector graph prompt
element test grid log tag check shape scope cube variance epoch depth residue train_data
ReLU BERT GPT VAE MLP SGD IoU NMS FLOPs YOLO ViT FC CIFAR DenseNets W-MSA X k gpu
2 4 5 9 12 1000000000000 50% α Σ C++ café
"""


@pytest.mark.parametrize("word", AFTER_CONSONANT.split())
def test_a_final_consonant(word: str) -> None:
    assert with_particle(word, "은/는") == f"{word}은"
    assert with_particle(word, "으로/로") == f"{word}으로"


@pytest.mark.parametrize("word", AFTER_RIEUL.split())
def test_a_final_rieul_takes_ro_and_is_a_consonant_to_all_other_pairs(word: str) -> None:
    assert with_particle(word, "이/가") == f"{word}이"
    assert with_particle(word, "으로/로") == f"{word}로"


@pytest.mark.parametrize("word", AFTER_VOWEL.split())
def test_a_final_vowel(word: str) -> None:
    assert with_particle(word, "을/를") == f"{word}를"
    assert with_particle(word, "으로/로") == f"{word}로"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("셀프 어텐션(self-attention)", "셀프 어텐션(self-attention)은"),
        ("레이어 (layer normalization)", "레이어 (layer normalization)는"),
        ("'커널'", "'커널'은"),
        ("“배치”.", "“배치”.는"),
        ("f(g(x))", "f(g(x))는"),  # by f
        ("(softmax)", "(softmax)는"),  # nothing stands before the bracket
        ("a)", "a)는"),
        ("[0, 1)", "[0, 1)은"),
    ],
)
def test_brackets_and_punctuation_are_not_read(word: str, expected: str) -> None:
    assert with_particle(word, "은/는") == expected


@pytest.mark.parametrize("word", ["", "∅", "?", "注意", "…"])
def test_where_nobody_knows_both_are_given(word: str) -> None:
    assert with_particle(word, "은/는") == f"{word}은(는)"
    assert with_particle(word, "으로/로") == f"{word}(으)로"
    assert with_particle(word, "이나/나") == f"{word}(이)나"
    assert with_particle(word, "이에요/예요") == f"{word}이에요(예요)"


@given(st.text(), st.sampled_from(PAIRS))
def test_the_word_stands_first_and_all_is_nfc(word: str, pair: str) -> None:
    result = with_particle(word, pair)
    assert result.startswith(unicodedata.normalize("NFC", word))
    assert unicodedata.is_normalized("NFC", result)
    assert with_particle(unicodedata.normalize("NFD", word), pair) == result


def test_initials() -> None:
    assert initials("셀프 어텐션") == "ㅅㅍ ㅇㅌㅅ"
    assert initials("1x1 합성곱 (conv)") == "1x1 ㅎㅅㄱ (conv)"
    assert initials(unicodedata.normalize("NFD", "쌍꺼풀 힣")) == "ㅆㄲㅍ ㅎ"


def test_every_jamo_key_leads_to_its_letter_and_back() -> None:
    assert letter_of("ㅂ") == "q"
    assert letter_of("ㅃ") == "Q"
    assert all(jamo_of(letter) == jamo for jamo, letter in LETTER_OF_JAMO.items())
    assert jamo_of("A") == jamo_of("a") == "ㅁ"
    assert letter_of("q") is letter_of("") is jamo_of("1") is jamo_of("") is None


def test_what_is_hangul() -> None:
    assert all(map(is_hangul, ["가", "힣", "ㄱ", "ㅣ", unicodedata.normalize("NFD", "각")]))
    assert not any(map(is_hangul, ["", "a", "1", "注", "가나", "ㅥ"]))
