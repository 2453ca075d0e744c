"""What is put round a name: Korean particles and copula, English articles and plurals."""

from __future__ import annotations

import pytest

from .examiner import Row, verdict

PARTICLES: list[Row] = [
    # the usual ones, after a consonant and after a vowel
    ("어텐션", "어텐션은", "right: particle"),
    ("어텐션", "어텐션이", "right: particle"),
    ("어텐션", "어텐션을", "right: particle"),
    ("어텐션", "어텐션의", "right: particle"),
    ("어텐션", "어텐션과", "right: particle"),
    ("어텐션", "어텐션으로", "right: particle"),
    ("어텐션", "어텐션에서", "right: particle"),
    ("어텐션", "어텐션에", "right: particle"),
    ("어텐션", "어텐션도", "right: particle"),
    ("어텐션", "어텐션만", "right: particle"),
    ("정밀도", "정밀도는", "right: particle"),
    ("정밀도", "정밀도가", "right: particle"),
    ("정밀도", "정밀도를", "right: particle"),
    ("정밀도", "정밀도와", "right: particle"),
    ("정밀도", "정밀도로", "right: particle"),
    ("모델", "모델로", "right: particle"),
    # several at once
    ("어텐션", "어텐션에서는", "right: particle"),
    ("어텐션", "어텐션으로의", "right: particle"),
    ("정밀도", "정밀도에도", "right: particle"),
    # an answer as a sentence
    ("정밀도", "정밀도다", "right: particle"),
    ("정밀도", "정밀도이다", "right: particle"),
    ("정밀도", "정밀도입니다", "right: particle"),
    ("정밀도", "정밀도입니다.", "right: punctuation particle"),
    ("정밀도", "정밀도예요", "right: particle"),
    ("어텐션", "어텐션이에요!", "right: punctuation particle"),
    ("어텐션", "어텐션이요", "right: particle"),
    ("정밀도", "정밀도요", "right: particle"),
    ("정밀도", "정밀도인가요?", "right: punctuation particle"),
    ("정밀도", "정밀도죠", "right: particle"),
    ("정밀도", "정밀도란", "right: particle"),
    ("어텐션", "어텐션이란", "right: particle"),
    ("어텐션", "어텐션이라고", "right: particle"),
    ("어텐션", "어텐션이라는", "right: particle"),
    ("역전파", "역전파라고 합니다", "wrong"),  # a whole sentence is read no further
    # a particle that does not fit is a slip of the hand, not of memory
    ("어텐션", "어텐션를", "right: particle"),
    ("정밀도", "정밀도을", "right: particle"),
    # after a space, after Latin letters, with other pardons
    ("어텐션", "어텐션 을", "right: particle"),
    ("softmax", "softmax를", "right: particle"),
    ("ReLU", "relu는", "right: case particle"),
    ("CNN", "CNN이", "right: particle"),
    ("CNN | 합성곱 신경망", "합성곱신경망을", "right: alias spacing particle"),
    ("1x1 컨볼루션", "1x1 컨볼루션으로", "right: particle"),
    ("LeNet-5", "LeNet-5는", "right: particle"),
    # one syllable: only what can be nothing else, and only where it fits
    ("키", "키를", "right: particle"),
    ("키", "키는", "right: particle"),
    ("키", "키입니다", "right: particle"),
    ("넥", "넥을", "right: particle"),
    ("넥", "넥를", "wrong"),
    ("합", "합은", "right: particle"),
    ("합", "합의", "wrong"),  # 합의 is an agreement
    ("정", "정의", "wrong"),  # 정의 is a definition
    ("회", "회의", "wrong"),
    ("사", "사과", "wrong"),
    ("경", "경로", "wrong"),
    ("차", "차이", "wrong"),
    ("지", "지도", "wrong"),
    ("가", "가을", "wrong"),  # autumn: 를 would fit
    ("평", "평가", "wrong"),
    # a name that itself ends like a particle wins as it is
    ("주의", "주의", "right"),
    ("주의", "주의를", "right: particle"),
    ("정의", "정의", "right"),
    ("정의", "정의의", "right: particle"),
    ("경로", "경로", "right"),
    ("평가", "평가가", "right: particle"),
    ("깊이", "깊이", "right"),
    ("깊이", "깊이를", "right: particle"),
    ("평균 | 평균은", "평균은", "right: alias"),
    ("확률과", "확률과", "right"),
    ("인코더", "인코더", "right"),
    ("트레이드오프", "트레이드오프는", "right: particle"),
    # another note's name, with or without a particle, is the other
    ("재현율", "정밀도를", "other: 정밀도 + particle"),
    ("어텐션 | 주의", "주의를 ", "right: alias particle"),
    ("정밀", "정밀도", "other: 정밀도"),  # never cut down to a wanted name
    ("분", "분산은", "other: 분산 + particle"),
    ("배치 축", "채널 축의", "other: 채널 축 + particle"),
]  # fmt: skip

ENGLISH: list[Row] = [
    ("kernel", "kernels", "right: plural"),
    ("kernel", "the kernel", "right: article"),
    ("kernel", "A Kernel", "right: case article"),
    ("kernel", "the kernels", "right: article plural"),
    ("autoencoder", "an autoencoder", "right: article"),
    ("residual block", "residual blocks", "right: plural"),
    ("residual block", "the residual blocks.", "right: punctuation article plural"),
    ("mini-batch", "mini-batches", "right: plural"),
    ("mini-batch", "Minibatches", "right: case spacing plural"),
    ("bounding box", "bounding boxes", "right: plural"),
    ("visual vocabulary", "visual vocabularies", "right: plural"),
    ("loss", "losses", "right: plural"),
    ("loss", "los", "wrong"),  # no plural: four letters, one of them missing
    ("query, key, value", "queries, keys, values", "right: plural"),
    ("RNN", "RNNs", "right: plural"),
    ("CNN | convolutional neural network", "convolutional neural networks", "right: alias plural"),
    ("convolutional neural network | CNN", "CNNs", "right: abbreviation plural"),
    ("floating-point operations", "floating point operation", "right: spacing plural"),
    ("vanishing gradients", "vanishing gradient", "right: plural"),
    ("vanishing gradient", "the vanishing gradients", "right: article plural"),
    ("EfficientNets", "EfficientNet", "right: plural"),
    ("bias", "bia", "wrong"),  # the s of bias is no plural's
    ("bias", "biases", "right: plural"),
    ("batch axis", "batch axi", "nearly: batch axi[s|]"),
    ("Bayes error", "Baye error", "nearly: Baye[s|] error"),
    ("avoidable bias", "avoidable biases", "right: plural"),
    ("batch axis", "batch axes", "right: plural"),  # irregular
    ("vertex", "vertices", "right: plural"),
    ("hypothesis", "hypotheses", "right: plural"),
    ("attention", "an attention", "right: article"),
    ("attention", "theattention", "wrong"),
    ("A", "A", "right"),  # no article where nothing is left
    ("the", "the", "right"),
    ("recall", "the precisions", "other: precision + article plural"),
    ("gate unit | gate", "gates", "right: alias plural"),
    ("time series", "time serie", "nearly: time serie[s|]"),
    ("feature map", "a feature map", "right: article"),
    ("parameter", "params", "wrong"),  # a short form that the note does not have
]  # fmt: skip


@pytest.mark.parametrize(("asked", "typed", "expected"), PARTICLES + ENGLISH)
def test_verdict(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed) == expected
