"""Nearly right: the usual slips of hand, ear and memory, each shown where it is."""

from __future__ import annotations

import pytest

from .examiner import Row, verdict

KOREAN: list[Row] = [
    # what sounds alike
    ("어텐션", "어탠션", "nearly: 어[텐|탠]션"),
    ("데이터 불일치", "대이터 불일치", "nearly: [데|대]이터 불일치"),
    ("최소 제곱", "쵀소 제곱", "nearly: [최|쵀]소 제곱"),
    ("채널", "체널", "nearly: [채|체]널"),  # two syllables allow as much
    ("규제", "규재", "nearly: 규[제|재]"),
    ("예측 헤드", "얘측 헤드", "nearly: [예|얘]측 헤드"),
    ("희소 예측", "히소 예측", "nearly: [희|히]소 예측"),
    ("웨이트 디케이", "외이트 디케이", "nearly: [웨|외]이트 디케이"),
    # Shift held or not, a breath more or less
    ("코드북", "꼬드북", "nearly: [코|꼬]드북"),
    ("백프로퍼게이션", "빽프로퍼게이션", "nearly: [백|빽]프로퍼게이션"),
    ("배치 정규화", "빼치 정규화", "nearly: [배|빼]치 정규화"),
    ("트랜스포머", "드랜스포머", "nearly: [트|드]랜스포머"),
    ("파라미터", "바라미터", "nearly: [파|바]라미터"),
    ("그래디언트 클리핑", "크래디언트 클리핑", "nearly: [그|크]래디언트 클리핑"),
    # the key beside
    ("풀링", "플링", "nearly: [풀|플]링"),
    ("재현율", "재현률", "nearly: 재현[율|률]"),  # a common misspelling besides
    ("수렴률", "수렴율", "nearly: 수렴[률|율]"),
    ("순환 신경망", "순한 신경망", "nearly: 순[환|한] 신경망"),
    ("역전파", "역전바", "nearly: 역전[파|바]"),
    ("잔차 블록", "잔차 불록", "nearly: 잔차 [블|불]록"),
    # one jamo wrong
    ("경사하강법", "경사하감법", "nearly: 경사하[강|감]법"),
    ("경사하강법", "경사하강번", "nearly: 경사하강[법|번]"),
    ("정밀도", "정말도", "nearly: 정[밀|말]도"),
    ("어텐션", "어템션", "nearly: 어[텐|템]션"),
    ("시그모이드", "시그마이드", "nearly: 시그[모|마]이드"),
    ("과적합", "과적함", "nearly: 과적[합|함]"),
    ("소프트맥스", "소프트멕스", "nearly: 소프트[맥|멕]스"),
    ("컨볼루션", "컨벌루션", "nearly: 컨[볼|벌]루션"),
    ("하이퍼볼릭 탄젠트", "하이퍼블릭 탄젠트", "nearly: 하이퍼[볼|블]릭 탄젠트"),
    ("퍼셉트론", "퍼샙트론", "nearly: 퍼[셉|샙]트론"),
    ("다층 퍼셉트론", "다층 퍼셉트런", "nearly: 다층 퍼셉트[론|런]"),
    ("레지듀얼 블록", "레지듀알 블록", "nearly: 레지듀[얼|알] 블록"),
    ("활성화 함수", "활성하 함수", "nearly: 활성[화|하] 함수"),
    ("바운딩 박스", "바운딩 빡스", "nearly: 바운딩 [박|빡]스"),
    ("가중치 초기화", "가중치 조기화", "nearly: 가중치 [초|조]기화"),
    ("기울기 소실", "기울기 소슬", "nearly: 기울기 소[실|슬]"),
    # a final missing or too much
    ("어텐션", "어테션", "nearly: 어[텐|테]션"),
    ("경사하강법", "경사하강버", "nearly: 경사하강[법|버]"),
    ("드롭아웃", "드로아웃", "nearly: 드[롭|로]아웃"),
    ("보틀넥 블록", "보틀네 블록", "nearly: 보틀[넥|네] 블록"),
    ("특징 맵", "특지 맵", "nearly: 특[징|지] 맵"),
    ("파라미터", "팔라미터", "nearly: [파|팔]라미터"),
    # a syllable missing, too much, or in two parts
    ("소프트맥스", "소프맥스", "nearly: 소프[트|]맥스"),
    ("트랜스포머", "트랜스폼머", "nearly: 트랜스[포|폼]머"),
    ("하이퍼볼릭 탄젠트", "하이퍼볼릭 탄젠", "nearly: 하이퍼볼릭 탄젠[트|]"),
    ("역전파 알고리즘", "역전파 알고리듬", "nearly: 역전파 알고리[즘|듬]"),
    ("어텐션 메커니즘", "어텐션 매커니즘", "nearly: 어텐션 [메|매]커니즘"),
    ("오토인코더", "오토인코더더", "nearly: 오토인코[|더]더"),
    ("어텐션", "어텐셔ㄴ", "right"),  # the IME had let go of it
    ("시퀀스 투 시퀀스", "시퀸스 투 시퀀스", "nearly: 시[퀀|퀸]스 투 시퀀스"),
    # syllables the wrong way round
    ("경사하강법", "경사강하법", "nearly: 경사[하강|강하]법"),
    ("편향-분산 트레이드오프", "향편-분산 트레이드오프", "nearly: [편향|향편]-분산 트레이드오프"),
    # spaces do not matter, and stand where the name has them
    ("셀프 어텐션", "셀프어탠션", "nearly: 셀프 어[텐|탠]션"),
    ("경사하강법", "경사 하감법", "nearly: 경사하[강|감]법"),
    # besides a pardon
    ("어텐션", "어탠션을", "nearly: 어[텐|탠]션 + particle"),
    ("어텐션", "어탠션입니다.", "nearly: 어[텐|탠]션 + punctuation particle"),
    ("경사하강법 | 기울기 하강법", "기울기 하감법", "nearly: 기울기 하[강|감]법 + alias"),
    ("CNN | 합성곱 신경망", "합성곱 신경만", "nearly: 합성곱 신경[망|만] + alias"),
    # of several names the nearest
    ("과적합 | 과대적합 | 과잉적합", "과잉적함", "nearly: 과잉적[합|함] + alias"),
    ("드롭아웃 | 드랍아웃", "드랍아옷", "nearly: 드랍아[웃|옷] + alias"),
]  # fmt: skip

ENGLISH: list[Row] = [
    # a letter missing
    ("precision", "precison", "nearly: precis[i|]on"),
    ("recall", "recal", "nearly: reca[l|]l"),
    ("cross-attention", "cros-attention", "nearly: cro[s|]s-attention"),
    ("parameter", "paramter", "nearly: param[e|]ter"),
    ("embedding", "embeding", "nearly: embe[d|]ding"),
    ("backpropagation", "backpropgation", "nearly: backprop[a|]gation"),
    ("regularization", "regularzation", "nearly: regular[i|]zation"),
    ("bottleneck block", "botleneck block", "nearly: bo[t|]tleneck block"),
    # a letter too much
    ("precision", "precission", "nearly: preci[|s]sion"),
    ("dropout", "droppout", "nearly: dro[|p]pout"),
    ("overfitting", "overfittting", "nearly: overfi[|t]tting"),
    ("autoencoder", "autoenncoder", "nearly: autoe[|n]ncoder"),
    # a letter wrong
    ("kernel", "kernal", "nearly: kern[e|a]l"),
    ("separable convolution", "seperable convolution", "nearly: sep[a|e]rable convolution"),
    ("vanishing gradient", "vanishing gradiant", "nearly: vanishing gradi[e|a]nt"),
    ("residual block", "residuel block", "nearly: residu[a|e]l block"),
    ("variance", "varience", "nearly: vari[a|e]nce"),
    ("tanh", "tamh", "nearly: ta[n|m]h"),  # four letters allow the key beside
    ("tanh", "tanf", "wrong"),  # and no more
    ("supervised learning", "supervized learning", "nearly: supervi[s|z]ed learning"),
    ("dilated convolution", "dialated convolution", "nearly: di[|a]lated convolution"),
    # the key beside
    ("dropout", "dropoit", "nearly: dropo[u|i]t"),
    ("attention", "atrention", "nearly: at[t|r]ention"),
    ("ResNet", "ReaNet", "nearly: Re[s|a]Net"),  # all that a model's name allows
    ("AlexNet", "AlexMet", "nearly: Alex[N|M]et"),
    # two letters the wrong way round
    ("recall", "reacll", "nearly: re[ca|ac]ll"),
    ("softmax", "sofmtax", "nearly: sof[tm|mt]ax"),
    ("receptive field", "recpetive field", "nearly: rec[ep|pe]tive field"),
    ("receptive field", "receptive feild", "nearly: receptive f[ie|ei]ld"),
    ("Swin Transformer", "Siwn Transformer", "nearly: S[wi|iw]n Transformer"),
    ("bounding box", "boudning box", "nearly: bou[nd|dn]ing box"),
    # two slips in a long name
    ("reparameterization", "reparametrisation", "nearly: reparamet[e|]ri[z|s]ation"),
    ("stochastic descent", "stocastic decent", "nearly: stoc[h|]astic de[s|]cent"),
    # case and hyphens beside
    ("self-attention", "Self Atention", "nearly: self-a[t|]tention"),
    # besides a pardon
    ("precision", "the precison", "nearly: precis[i|]on + article"),
    ("residual block", "residuel blocks", "nearly: residu[a|e]l block + plural"),
    ("recall | sensitivity", "sensitivty", "nearly: sensitiv[i|]ty + alias"),
]  # fmt: skip

NOT_NEARLY: list[Row] = [
    # short names are strict
    ("키", "기", "wrong"),
    ("넥", "넷", "wrong"),
    ("손실", "손질", "wrong"),  # mending is another word
    ("헤드", "허드", "wrong"),
    ("잔차", "절차", "wrong"),
    ("loss", "lose", "nearly: los[s|e]"),
    ("gate", "game", "wrong"),
    ("IoU", "IoT", "wrong"),
    ("VAE", "GAE", "wrong"),
    ("mAP | mean average precision", "AP", "other: AP"),
    ("SGD", "SDG", "wrong"),
    # a number is no slip
    ("L2 규제", "L1 규제", "wrong: number"),
    ("L2 regularization", "L1 regularization", "wrong: number"),
    ("LeNet-5", "LeNet-4", "wrong: number"),
    ("1x1 컨볼루션", "3x3 컨볼루션", "wrong: number"),
    ("1x1 convolution", "1x2 convolution", "wrong: number"),
    ("ShuffleNet V1", "ShuffleNet V2", "wrong: number"),
    ("2단계 검출기", "3단계 검출기", "wrong: number"),
    ("top-5 accuracy", "top-1 accuracy", "wrong: number"),
    # the opposite
    ("지도 학습", "비지도 학습", "wrong: opposite"),
    ("비지도 학습", "지도 학습", "wrong: opposite"),
    ("supervised learning", "unsupervised learning", "wrong: opposite"),
    ("unsupervised learning", "supervised learning", "wrong: opposite"),
    ("unsupervised learning", "unsuperwised learning", "nearly: unsuper[v|w]ised learning"),
    ("선형 함수", "비선형 함수", "wrong: opposite"),
    ("참조 매핑", "비참조 매핑", "other: 비참조 매핑"),
    ("과소적합", "과대적합", "other: 과대적합"),
    ("과대 추정", "과소 추정", "wrong: opposite"),
    ("overestimation bias", "underestimation bias", "wrong: opposite"),
    ("overfitting", "underfitting", "other: underfitting"),
    ("최대 우도", "최소 우도", "wrong: opposite"),
    ("상향 표본화", "하향 표본화", "wrong: opposite"),
    ("순방향 전파", "역방향 전파", "wrong: opposite"),
    ("높은 분산 문제", "낮은 분산 문제", "wrong: opposite"),
    ("참 양성", "참 음성", "wrong: opposite"),
    ("거짓 양성", "거짓 음성", "wrong: opposite"),
    ("true positive", "true negative", "wrong: opposite"),
    ("upper bound", "lower bound", "wrong: opposite"),
    ("upsampling", "downsampling", "other: downsampling"),
    ("인코더 블록", "디코더 블록", "wrong: opposite"),
    ("encoder-decoder", "decoder-encoder", "wrong"),
    ("오버샘플링", "언더샘플링", "wrong: opposite"),
    ("linear activation", "nonlinear activation", "wrong: opposite"),
    ("linear activation", "non-linear activation", "wrong: opposite"),
    ("convex function", "concave function", "wrong: opposite"),
    ("forward pass", "backward pass", "wrong: opposite"),
    ("parametric model", "nonparametric model", "wrong: opposite"),
    ("symmetric matrix", "asymmetric matrix", "wrong: opposite"),
    ("bidirectional", "unidirectional", "wrong: opposite"),
    ("sparse prediction", "dense prediction", "other: dense prediction"),
    ("정칙화", "비정칙화", "wrong"),
    # within an abbreviation
    ("AR model", "AE model", "other: AE model"),
    ("AR 과정", "AE 과정", "wrong: letters"),
    ("PR 곡선", "ER 곡선", "wrong: letters"),
    ("FC layer network", "FX layer network", "wrong: letters"),
    # another word, near as the whole may be
    ("전이 학습", "잔차 학습", "other: 잔차 학습"),
    ("전이 규칙", "잔차 규칙", "wrong"),
    ("손실 함수", "활성 함수", "other: 활성 함수"),
    ("max pooling layer", "mean pooling layer", "wrong: opposite"),
    ("정밀도", "정확도", "wrong"),
    ("precision", "prediction", "wrong"),
    ("variance", "covariance", "wrong"),
    ("softmax", "softmin", "wrong: opposite"),
    ("ResNet", "ResNeXt", "wrong"),  # another model
    ("ReLU", "GeLU", "wrong"),
    ("DenseNet", "DenseNets", "right: plural"),
    ("gradient descent", "gradient ascent", "wrong: opposite"),
    # no likeness at all
    ("어텐션", "드롭아웃", "other: 드롭아웃"),
    ("어텐션", "바나나", "wrong"),
    ("attention", "banana", "wrong"),
    ("어텐션", "ㅇㅌㅅ", "wrong"),  # initials are for searching
    ("어텐션", "1", "wrong"),
    ("어텐션", "注意", "wrong"),
    ("어텐션", "어", "wrong"),
    ("어텐션", "어텐션 드롭아웃 배치 정규화", "wrong"),  # everything at once
]  # fmt: skip


@pytest.mark.parametrize(("asked", "typed", "expected"), KOREAN + ENGLISH + NOT_NEARLY)
def test_verdict(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed) == expected
