"""A small deck of the tests' own, in the place of those that travel with the program."""

SAMPLE = """\
dlcards: 1
deck: sample
title: {ko: 작은 덱, en: Small deck}
license: CC-BY-4.0
notes:
  - id: softmax
    term: {ko: 소프트맥스, en: softmax}
    aliases: {ko: [소프트 맥스], en: [normalised exponential]}
    meaning:
      ko: 점수를 합이 1인 확률로 바꾸는 함수
      en: It turns scores into probabilities that sum to one
    cloze: {ko: "점수를 {{1:확률}}로 바꾸면 합은 {{2:1}}이 된다"}
    example: {ko: 점수 둘이 같으면 확률도 같다, en: Equal scores get equal probabilities}
    formula: \\frac{e^{z_i}}{\\sum_j e^{z_j}}
    tags: [functions]
    see: [relu]
    source: {title: A paper on functions, year: 1990, url: https://example.org/paper}
  - id: relu
    term: {ko: 렐루, en: ReLU}
    meaning: {ko: 음수를 0으로 만드는 함수, en: It turns what is negative into zero}
    figure: {file: figures/relu.svg, alt: {ko: 꺾인 선, en: A bent line}}
  - id: stride
    term: {en: stride}
    meaning: {ko: 필터가 한 번에 움직이는 칸 수, en: How far a filter moves at a time}
  - id: padding
    term: {ko: 패딩, en: padding}
    meaning: {ko: 가장자리에 두르는 값, en: Values put round the rim}
"""
FIGURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n'

OWN = """\
dlcards: 1
deck: mine
title: {ko: 내 덱, en: My deck}
notes:
  - id: epoch
    term: {ko: 에포크, en: epoch}
    meaning: {ko: 데이터를 한 번 다 보는 것, en: One pass over all the data}
  - id: batch
    term: {ko: 배치, en: batch}
    meaning: {ko: 한 번에 보는 표본들, en: The samples looked at together}
"""
