"""The same name, written otherwise: case, spaces, width, marks, aliases, abbreviations."""

from __future__ import annotations

import unicodedata

import pytest

from .examiner import Row, verdict

GD = "경사하강법 | 그래디언트 디센트 | 기울기 하강법 // gradient descent | gradient descent method"
CNN = "convolutional neural network | CNN | ConvNet"
POINTWISE = "1x1 컨볼루션 | 1×1 합성곱 | 포인트와이즈 컨볼루션"
DILATED = "dilated convolution | atrous convolution | à trous convolution | convolution with holes"
PR = "precision-recall curve | PR curve | P-R curve"

CASES: list[Row] = [
    # as it stands
    ("경사하강법", "경사하강법", "right"),
    ("self-attention", "self-attention", "right"),
    ("mAP // mean average precision", "mAP", "right"),
    ("C++", "C++", "right"),  # a name of signs
    ("+", "+", "right"),  # even of nothing else
    ("?", "?", "right"),  # which is not "don't know" where it is wanted
    ("모름", "모름", "right"),  # nor is this
    # case
    ("softmax", "Softmax", "right: case"),
    ("softmax", "SOFTMAX", "right: case"),
    ("Transformer", "transformer", "right: case"),
    ("ReLU", "relu", "right: case"),
    ("ReLU", "RELU", "right: case"),
    ("mAP", "map", "right: case"),  # no other note differs by case alone
    ("Frobenius norm", "frobenius norm", "right: case"),
    ("Bayes error", "bayes Error", "right: case"),
    ("ViT | vision transformer", "vit", "right: case"),
    ("RNN 셀", "rnn 셀", "right: case"),  # Latin in a Korean name
    ("Straße", "STRASSE", "right: case"),  # folding, not lowering
    # spaces and hyphens
    ("경사하강법", "경사 하강법", "right: spacing"),
    ("경사하강법", "경사 하강 법", "right: spacing"),
    ("셀프 어텐션", "셀프어텐션", "right: spacing"),
    ("셀프 어텐션", "셀프  어텐션", "right"),  # two spaces are one
    ("셀프 어텐션", " 셀프 어텐션 ", "right"),
    ("self-attention", "self attention", "right: spacing"),
    ("self-attention", "selfattention", "right: spacing"),
    ("multi-head attention", "multihead attention", "right: spacing"),
    ("multi-head attention", "multi head attention", "right: spacing"),
    ("multi-head attention", "multi-head-attention", "right: spacing"),
    ("mini-batch", "mini\u2010batch", "right: spacing"),  # the typographer's hyphen
    ("mini-batch", "mini – batch", "right: spacing"),  # a dash from autocorrection
    ("backpropagation", "back-propagation", "right: spacing"),
    ("top_k", "top-k", "right: spacing"),
    ("최소-최대 정규화", "최소최대정규화", "right: spacing"),
    ("최소-최대 정규화", "최소 최대 정규화", "right: spacing"),
    ("스퀴즈-앤-익사이테이션", "스퀴즈 앤 익사이테이션", "right: spacing"),
    ("쿼리·키·밸류", "쿼리 키 밸류", "right: spacing"),  # a dot between words
    ("W-MSA", "WMSA", "right: spacing"),
    ("LeNet-5", "LeNet5", "right: spacing"),
    ("LeNet-5", "lenet 5", "right: case spacing"),
    ("zero-shot learning", "Zero shot Learning", "right: case spacing"),
    ("self\u00a0attention", "self attention", "right"),  # a space that does not break
    ("어텐션", "어텐\u200b션", "right"),  # an invisible one, pasted along
    ("어텐션", "어텐션\t", "right"),
    # full-width letters and other dress
    ("CNN", "ＣＮＮ", "right: width"),
    ("softmax", "ｓｏｆｔｍａｘ", "right: width"),
    ("softmax", "Ｓｏｆｔｍａｘ", "right: width case"),
    ("1x1 컨볼루션", "１ｘ１　컨볼루션", "right: width"),
    (POINTWISE, "1×1 컨볼루션", "right: width"),  # the sign for x
    ("L2 규제", "Ｌ２ 규제", "right: width"),
    ("L2 규제", "L² 규제", "right: width"),  # raised, as a formula has it
    ("filter", "ﬁlter", "right"),  # a ligature from a PDF
    # NFD, as macOS writes it
    ("어텐션", unicodedata.normalize("NFD", "어텐션"), "right"),
    ("경사하강법", unicodedata.normalize("NFD", "경사 하강법"), "right: spacing"),
    (unicodedata.normalize("NFD", "풀링"), "풀링", "right"),
    # accents
    ("à trous convolution", "a trous convolution", "right: accent"),
    (DILATED, "à trous convolution", "right: alias"),
    ("naïve Bayes", "naive bayes", "right: case accent"),
    # punctuation
    ("정밀도", "정밀도.", "right: punctuation"),
    ("정밀도", "정밀도!", "right: punctuation"),
    ("정밀도", "정밀도?", "right: punctuation"),  # an unsure examinee is right all the same
    ("정밀도", '"정밀도"', "right: punctuation"),
    ("정밀도", "「정밀도」", "right: punctuation"),
    ("정밀도", "‘정밀도’", "right: punctuation"),
    ("정밀도", "(정밀도)", "right: punctuation"),
    ("정밀도", "정밀도...", "right: punctuation"),
    ("정밀도", "정밀도~", "nearly: 정밀도[|~]"),  # the tilde is a sign, not a mark
    ("query, key, value", "query key value", "right: punctuation"),
    ("쿼리, 키, 값", "쿼리 키 값", "right: punctuation"),
    ("f(x)", "fx", "right: punctuation"),
    ("fully connected layer", "fully connected layer,", "right: punctuation"),
    ("k-nearest neighbors", "k nearest neighbor's", "right: spacing punctuation"),
    ("bias=False", "bias = False", "right: spacing"),
    ("C++", "C", "wrong"),  # signs that mean something stay
    ("C#", "C++", "wrong"),
    # aliases, as the deck declares them
    (GD, "그래디언트 디센트", "right: alias"),
    (GD, "그래디언트디센트", "right: alias spacing"),
    (GD, "기울기 하강법", "right: alias"),
    ("재현율 | 리콜 | 민감도 | 참 양성률", "리콜", "right: alias"),
    ("재현율 | 리콜 | 민감도 | 참 양성률", "참양성률", "right: alias spacing"),
    ("과적합 | 과대적합 | 과잉적합 | 오버피팅", "과대적합", "right: alias"),
    ("과적합 | 과대적합 | 과잉적합 | 오버피팅", "오버 피팅", "right: alias spacing"),
    ("드롭아웃 | 드랍아웃", "드랍아웃", "right: alias"),  # a slip that the note declares
    ("파인튜닝 | 미세 조정 | 미세조정", "미세 조정", "right: alias"),
    ("파인튜닝 | 미세 조정 | 미세조정", "미세조정", "right: alias"),  # both writings are names
    ("optimization | optimisation", "optimisation", "right: alias"),
    ("recall | sensitivity | true positive rate | TPR", "Sensitivity", "right: alias case"),
    ("softmax | 내가 쓰는 이름", "내가 쓰는 이름", "right: alias"),  # the learner's own
    # abbreviations
    (CNN, "CNN", "right: abbreviation"),
    (CNN, "cnn", "right: abbreviation case"),
    (CNN, "ConvNet", "right: alias"),  # an alias, but no abbreviation
    ("stochastic gradient descent | SGD", "SGD", "right: abbreviation"),
    ("non-maximum suppression | NMS", "nms", "right: abbreviation case"),
    ("intersection over union | IoU", "IOU", "right: abbreviation case"),
    ("mean average precision | mAP", "mAP", "right: abbreviation"),
    ("batch normalization | batch norm | BN", "BN", "right: abbreviation"),
    ("variational autoencoder | VAE", "V.A.E.", "right: abbreviation punctuation"),
    ("window attention | W-MSA", "W-MSA", "right: abbreviation"),
    (PR, "PR curve", "right: alias"),
    (PR, "P-R Curve", "right: alias case spacing"),
    (PR, "precision recall curve", "right: spacing"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "typed", "expected"), CASES)
def test_verdict(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed) == expected
