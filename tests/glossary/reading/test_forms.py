"""Each form in which people write entries: a small page, and the entries that it gives."""

from __future__ import annotations

import pytest

from dlcards.core.language import Language
from dlcards.glossary.reading.entry import Entry, Reading
from dlcards.glossary.reading.page import read

# What it is, the page, and its entries: head -> how the meaning begins.
FORMS: list[tuple[str, str, dict[str, str]]] = [
    (
        "a mark, and the definition after a colon on the next line",
        "## ㄱ\n※ 경사 소실\n: 층을 지날수록 기울기가 0에 가까워지는 현상\n\n## ㄷ\n※ 드롭아웃\n",
        {"경사 소실": "층을 지날수록"},
    ),
    (
        "a mark, and bullets",
        "※ 스윈\n* 창을 옮겨 가며 어텐션을 계산하는 모델이다\n* 층마다 해상도를 줄인다\n",
        {"스윈": "창을 옮겨"},
    ),
    (
        "a bullet with a colon below, as a copied page leaves it",
        "A\n\n* anchor\n\n: 미리 정해 둔 상자\n\nB\n\n* batch\n\n: 한 번에 넣는 표본의 묶음\n\n* bias\n",
        {"anchor": "미리", "batch": "한 번에"},
    ),
    (
        "a bullet inside a heading",
        "#### * 과적합\n: 훈련 데이터에만 잘 맞는 상태\n\n#### * 에폭\n- 데이터를 한 번 훑는 단위\n",
        {"과적합": "훈련 데이터", "에폭": "데이터를 한 번"},
    ),
    (
        "headings with paragraphs, under letters",
        "## A\n### Anchor\nA box of a fixed shape.\n## B\n### Batch\nThe samples of one step.\n### Bias\n",
        {"Anchor": "A box", "Batch": "The samples"},
    ),
    (
        "bold before a colon, or the colon inside",
        "# ML terms\n\n**Recall**: the share of positives that are found.\n\n"
        "**Precision:** the share of finds that are positive.\n\n"
        "__Support__ - how many samples a class has.\n",
        {"Recall": "the share of p", "Precision": "the share of f", "Support": "how many"},
    ),
    (
        "Pandoc's other sign, and two terms of one definition",
        "# Lexicon\n\nTick\nBeat\n: The least time that is told apart.\n\nDrift\n  ~ How far a clock is off.\n",
        {"Beat": "The least", "Drift": "How far"},
    ),
    (
        "chains of names, the last with a formula",
        "# Scores\nWER = word error rate = (missed + added) / words of the reference\n"
        "CER = character error rate = the same, counted in letters\nbatch = 32\nrate = 3e-4 = too high?\n",
        {"WER": "(missed", "CER": "the same"},
    ),
    (
        "a chain that tells in its midst",
        "# 오류의 종류\n첫째 오류 = 참인 것을 버리는 것 = false alarm\n둘째 오류 = 거짓인 것을 버리지 못하는 것 = miss\n",
        {"첫째 오류": "참인", "둘째 오류": "거짓인"},
    ),
    (
        "a title that is no first-rank heading, and pairs that begin like a time",
        "Model notes (모델 노트)\n-----\n*started in spring, still adding things*\n\n### 나누기\n\n"
        "__SRM__ - 50:50으로 나눴는데 실제 비율이 어긋나는 현상\n\n__AA__ - 두 쪽에 같은 화면을 보여 주는 시험\n",
        {"SRM": "50:50", "AA": "두 쪽에"},
    ),
    (
        "a definition list of HTML, and what stands behind it",
        "<h1>Terms</h1>\n<dl><dt>Agent</dt><dd>What picks an action.</dd>\n"
        "<dt>Policy</dt><dd>What action each state leads to.</dd></dl>\n\nWritten on a train, sorry for typos.\n",
        {"Agent": "What picks", "Policy": "What action"},
    ),
    (
        "terms above their definitions, under the heading of their part",
        "# 용어 메모\n## 3. 데이터\n\n증강(augmentation)\nMaking more samples from the ones at hand.\n"
        "가진 표본을 바꾸어 늘리는 것.\n\n불균형(imbalance)\nSome classes have far more samples.\n한쪽 표본이 훨씬 많은 상황.\n",
        {"증강(augmentation)": "Making more", "불균형(imbalance)": "Some classes"},
    ),
    (
        "a name with another behind a.k.a., and one with vs.",
        "# Glossary\n- bypass a.k.a. shortcut : adds the input to the output\n"
        "- stop vs. go : the choice between waiting and acting\n- gate : lets a part through\n",
        {"bypass a.k.a. shortcut": "adds", "stop vs. go": "the choice", "gate": "lets"},
    ),
    (
        "a question with a word before it",
        "# Lecture 4\n\n## So what is the bootstrap?\n\nResampling the data many times with replacement.\n",
        {"bootstrap": "Resampling"},
    ),
    (
        "how something works",
        "# Questions\n\n### How does RAG work?\n\nRAG first looks for passages, then answers from them.\n",
        {"RAG": "RAG first"},
    ),
    (
        "bold before an arrow",
        "# Key terms\n\n**Recall** -> the share of positives that are found.\n\n"
        "**Precision** → the share of finds that are positive.\n",
        {"Recall": "the share of p", "Precision": "the share of f"},
    ),
    (
        "a list of arrows",
        "# 실험 용어\n- 씨앗값 -> 난수를 다시 만들기 위한 수\n- 절제 실험 → 부품을 하나씩 빼 보는 실험\n"
        "- 기준선 => 견주어 보려고 먼저 만드는 모델\n",
        {"씨앗값": "난수를", "절제 실험": "부품을", "기준선": "견주어"},
    ),
    (
        "bold alone, and the definition below",
        "# 용어 정리\n\n**임베딩**\n낱말을 실수 벡터로 나타낸 것\n\n**토큰**\n\n글을 나눈 조각\n",
        {"임베딩": "낱말을", "토큰": "글을"},
    ),
    (
        "numbered lines",
        "# 배포 용어\n1. 카나리 : 일부에게만 먼저 내보이는 방식\n2. 롤백 : 앞의 판으로 되돌리는 일\n",
        {"카나리": "일부에게만", "롤백": "앞의 판으로"},
    ),
    (
        "numbered bold terms with a paragraph",
        "# 용어\n1. **피처 저장소**\n\n   학습과 서빙이 함께 쓰는 저장소\n\n2. **모델 대장**\n\n   모델의 판을 적어 두는 곳\n",
        {"피처 저장소": "학습과", "모델 대장": "모델의"},
    ),
    (
        "chains of names",
        "메모\n\n1종 오류 = false positive = 참인 가설을 버리는 것\n검정력 : 거짓인 가설을 버릴 확률\n",
        {"1종 오류": "참인", "검정력": "거짓인"},
    ),
    (
        "definition lists",
        "Kernel\n: The small array that slides over the input.\n\nStride\n:   How far it moves each time.\n",
        {"Kernel": "The small", "Stride": "How far"},
    ),
    (
        "a table with a language a column",
        "| 한글 | 영문 | 설명 |\n|--|--|--|\n| 재현율 | recall | 양성 가운데 찾은 비율 |\n"
        "| 정밀도 | precision | 찾은 것 가운데 양성인 비율 |\n| 특이도 | specificity | |\n",
        {"재현율": "양성", "정밀도": "찾은 것"},
    ),
    (
        "a table whose header says nothing",
        "| | |\n|--|--|\n| ReLU | Lets what is positive through and cuts the rest off |\n"
        "| GELU | Weighs an input by how likely a smaller one is |\n",
        {"ReLU": "Lets", "GELU": "Weighs"},
    ),
    (
        "a formula with a bar in a table",
        "| Term | Definition |\n|--|--|\n| MAE | The mean of $|y - x|$ over all samples |\n",
        {"MAE": "The mean of $|y - x|$"},
    ),
    (
        "quotes",
        "> * 토큰화\n>   * 글을 조각으로 나누는 일\n> * 어간 추출\n>   * 낱말의 끝을 잘라 내는 방법\n> * GloVe\n",
        {"토큰화": "글을", "어간 추출": "낱말의"},
    ),
    (
        "details",
        "<details>\n<summary>Early stopping</summary>\n\nEnds training when validation gets worse.\n\n"
        "</details>\n<details><summary>Warm-up</summary>Raises the rate over the first steps.</details>\n",
        {"Early stopping": "Ends", "Warm-up": "Raises"},
    ),
    (
        "questions",
        "### 전이 학습이란?\n배운 가중치를 다른 문제에 쓰는 방법이다.\n\n## What is a pooling layer?\n"
        "A layer that keeps one value of each window.\n\n### 왜 ReLU를 쓸까?\n계산이 빠르기 때문이다.\n",
        {"전이 학습": "배운", "pooling layer": "A layer"},
    ),
    (
        "English raised beside Korean",
        "# 생성 모델 용어집\n#### 잠재 변수<sup>latent variable</sup>\n직접 보이지 않는 변수\n",
        {"잠재 변수 (latent variable)": "직접"},
    ),
    (
        "terms inside an entry",
        "# 용어\n* detector\n\n  - backbone : 이미지에서 특징을 뽑는 부분\n  - head : 상자와 종류를 맞히는 부분\n",
        {"backbone": "이미지에서", "head": "상자와"},
    ),
    (
        "HTML",
        "<dl><dt>Edge</dt><dd>A place where brightness jumps.</dd></dl>\n<b>Corner</b>: where two edges meet<br>\n"
        "<b>Blob</b>: a bright patch on a dark ground<br>\n",
        {"Edge": "A place", "Corner": "where", "Blob": "a bright"},
    ),
    (
        "boxes of wikis",
        '> [!note] Homography\n> A map from one plane to another.\n\n!!! note "Agent"\n    The one who decides.\n',
        {"Homography": "A map", "Agent": "The one"},
    ),
    (
        "dashes after bullets of a copied page",
        "NLP words\n\n• Corpus — a collection of texts for training\n• N-gram — a run of n tokens in a row\n• Lemma —\n",
        {"Corpus": "a collection", "N-gram": "a run"},
    ),
]


def meanings(reading: Reading) -> dict[str, str]:
    return {entry.head: meaning(entry) for entry in reading.entries}


def meaning(entry: Entry) -> str:
    return next(iter(entry.told.meaning.values()))


@pytest.mark.parametrize(
    ("page", "expected"), [row[1:] for row in FORMS], ids=[r[0] for r in FORMS]
)
def test_a_form_gives_its_entries_and_no_others(page: str, expected: dict[str, str]) -> None:
    found = meanings(read(page))
    nested = {"detector"}  # its parts are its meaning
    assert set(found) - nested == set(expected)
    for head, start in expected.items():
        assert found[head].startswith(start)


NOISE = [
    "---\ntitle: 글\ntags: [a]\n---\n\n## 목차\n- [하나](#a)\n- [둘](#b)\n",
    "## References\n* [A paper](https://example.org/a)\n* [Another one](https://example.org/b)\n",
    "<!--\n* anchor\n: 숨긴 뜻이라 읽지 않는다\n-->\n",
    "<script>\nvar 뜻 = '읽지 않는다';\n</script>\n",
    "{% include toc.html %}\n{: .no_toc }\n",
    "![그림]()\n![depth](https://example.org/depth.png)\n",
    "| 모델 | 연도 | 오차 |\n|--|--|--|\n| AlexNet | 2012 | 16.4% |\n| VGG | 2014 | 7.3% |\n",
    "| 인자 | 기본값 | 설명 |\n|--|--|--|\n| lr | 0.1 | 학습률을 정하는 값이다 |\n",
    "## 실습\n- 데이터 : 손글씨 숫자를 내려받아 쓴다\n- 결과 : 정확도가 98%까지 올랐다\n",
    "```python\nx = np.ones(3)  # 모두 1인 배열을 만드는 함수이다\n```\n",
    "## 느낀 점\n오늘은 수식이 어려웠지만 끝까지 풀어서 기쁘다.\n",
    "[^1]: 1986년에 나온 논문의 이름이다.\n",
    "- learning rate: 0.001\n- batch size: 32\n- optimizer: Adam\n",
]


@pytest.mark.parametrize("noise", NOISE)
def test_noise_gives_no_entry_and_spoils_none(noise: str) -> None:
    term = "※ 커널\n: 입력 위를 옮겨 가며 곱해지는 작은 배열\n"
    assert not read(noise).entries
    assert set(meanings(read(f"{term}\n{noise}"))) == {"커널"}
    assert set(meanings(read(f"{noise}\n# 용어\n\n{term}"))) == {"커널"}


def test_an_entry_without_a_definition_is_told_and_is_none() -> None:
    page = "# 용어\n※ 배치\n: (작성중)\n\n※ 에폭\n\n※ 스텝\n: 가중치를 한 번 고치는 일\n"
    reading = read(page)
    assert [one.head for one in reading.unwritten] == ["배치", "에폭"]
    assert set(meanings(reading)) == {"스텝"}


def test_an_entry_has_more_than_its_meaning() -> None:
    page = (
        "# 용어\n## 최적화\n### 학습률 (learning rate)\n한 걸음의 크기를 정하는 값이다.\n"
        "ex) 0.1이면 크고 0.0001이면 작다\n\n$$\n\\eta > 0\n$$\n\n![계단](steps.png)\n\n"
        "**다른 이름**: 러닝 레이트\n\n### 장점\n- 하나뿐이라 고르기 쉽다\n"
    )
    (entry,) = read(page).entries
    assert entry.told.meaning == {Language.KO: "한 걸음의 크기를 정하는 값이다."}
    assert entry.told.example == "0.1이면 크고 0.0001이면 작다"
    assert entry.told.formula == "\\eta > 0"
    assert entry.told.picture is not None
    assert (entry.told.picture.target, entry.told.picture.alt) == ("steps.png", "계단")
    assert entry.told.names == ["러닝 레이트"]
    assert entry.sections == ("최적화",)
    assert entry.line == 3


@pytest.mark.parametrize(
    ("page", "heads"),
    [
        # bullets below terms that stand alone, as a copied page leaves them
        (
            "메모\n\n" + "".join(f"특성 {n}호\n• 표본을 설명하는 {n}의 값\n\n" for n in "가나다라"),
            ["특성 가호", "특성 나호", "특성 다호", "특성 라호"],
        ),
        # but what leads to a list is no term
        ("메모\n\n" + "".join(f"준비한 말 {n}:\n• 표본을 설명하는 {n}의 값\n\n" for n in "가나다라"), []),
        # a bold item without a definition takes none of the next one's
        ("# 용어\n- **멜** :\n- **켑** ; 로그를 다시 변환한 것\n- **창** : 끝을 줄이는 함수\n- **홉** : 창을 옮기는 걸음\n", ["창", "홉"]),
        # a header's "in one line" tells, and the names beside it are terms
        (
            "| Tool | In one line | Link |\n|--|--|--|\n| Kiln | runs jobs in the order of a graph | x |\n"
            "| Loom | keeps every version of a data set | y |\n",
            ["Kiln", "Loom"],
        ),
        ("# 사전\n\n가설 검정 <small>hypothesis testing</small>\n: 주장이 맞는지 판단하는 절차\n", ["가설 검정 (hypothesis testing)"]),
        # signs that HTML writes out
        ("# Terms\n\n<p><b>Horizon</b> &mdash; how far ahead a forecast looks</p>\n\n<p><b>Lag</b>&nbsp;: how far back it looks</p>\n", ["Horizon", "Lag"]),
        # pairs in a paragraph of their own behind an entry, whose example they do not go with
        (
            "메모\n\n느린 변화 (slow drift)\n입력이 조금씩 달라지는 현상\n예시 : 계절에 따른 옷차림\n\n"
            "p99 : 백 개 중 가장 느린 하나의 응답 시간\n콜드 스타트 : 첫 요청이 느린 현상\n\n주의: 그대로 따라 하지 말 것\n\n"
            "빠른 변화 (fast drift)\n입력이 갑자기 달라지는 현상\n\n센 변화 (strong drift)\n많이 달라지는 현상\n\n약한 변화 (weak drift)\n조금 달라지는 현상\n",
            ["느린 변화 (slow drift)", "p99", "콜드 스타트", "빠른 변화 (fast drift)", "센 변화 (strong drift)", "약한 변화 (weak drift)"],
        ),
        # what a bold term's list tells of it, and what of it is a term
        (
            "1. **Ridge walk** - goes along the crest of a surface\n   - Tuning: step, width, seed\n"
            "   - Gotcha: needs a smooth surface\n2. **Valley walk** - goes along the bottom\n   - Complexity: O(n)\n",
            ["Ridge walk", "Valley walk"],
        ),
        # words that are labels in an entry, and no dates
        (
            "# 용어\n- 시간 복잡도 : 입력에 따라 걸리는 시간이 느는 정도\n- 재귀 : 자기를 다시 부르는 것\n- 라이브러리 : 가져다 쓰는 함수의 모음\n",
            ["시간 복잡도", "재귀", "라이브러리"],
        ),
        ("# Terms\n- 6 decoders: the half that writes\n- 2 heads: two ways to look\n- 1 gate: lets a part through\n", ["6 decoders", "2 heads", "1 gate"]),
        # pairs in paragraphs of several lines and of one
        ("# 용어\n과적합: 외우기만 하는 상태\n과소적합: 외우지도 못하는 상태\n\n정규화: 덜 외우게 하는 방법\n", ["과적합", "과소적합", "정규화"]),
        # a box with a tip that is a term
        ("# Notes\n\n> [!tip] Gradient clipping\n> A technique that cuts a gradient which is too long.\n", ["Gradient clipping"]),
        # what an entry has, and beside it what came of it
        (
            "# 용어\n\n__겨루기__ - 두 망을 겨루게 하는 방법\n  * maker : 가짜를 만드는 망\n  * judge : 가짜를 가려내는 망\n  * 결과 : 64x64, 120번\n",
            ["겨루기", "maker", "judge"],
        ),
        # a term that is defined below it is one even among results; what is listed there is none
        (
            "# Runs\n\n## Experiments\n\n#### * Reseeding\n: starting again from another seed\n\n- **Loss**: fell to a third of it\n",
            ["Reseeding"],
        ),
        # a question in bold, and its answer behind it
        ("# 네트워크\n\n**DNS(Domain Name System)란?** 이름을 주소로 바꾸는 장치입니다.\n\n**왜 쓰나요?** 주소는 외우기 어렵기 때문입니다.\n", ["DNS(Domain Name System)"]),
        # what a page is filed under tells that it is a glossary
        (
            "---\ntags:\n  - optimization\n  - glossary\n---\n\n## Nadir\nDivided by a running mean.\n\n"
            "## Zenith\nTimes a running mean.\n",
            ["Nadir", "Zenith"],
        ),
    ],
)  # fmt: skip
def test_terms_show_by_what_stands_around_them(page: str, heads: list[str]) -> None:
    assert [one.head for one in read(page).entries] == heads


@pytest.mark.parametrize(
    "page",
    [
        "# 모임\n\n## 운영 규칙\n\n1. **발표**: 자료는 전날 밤까지 올리기\n2. **지각**: 한 번에 천 원을 내는 것\n",
        "# Guide\n\n## Troubleshooting\n\n**Slow start**: the data is being cached first.\n\n"
        "**No memory**: reduce the size of the batch.\n",
        # parts of a page that hold no terms, with their numbers
        "# 시험\n\n## 4. 참고\n- 유튜브 : 어느 채널의 강의\n- 그 책 : 다섯째 장\n",
        "# Prep\n\n## Part 4 - Behavioural\n1. **A conflict** - the story of the late data\n2. **Weakness** - saying yes to all\n",
        # what is not shown: Liquid's comments, Org's drawers and programs
        "#### * Plateau\n: {% comment %} write me {% endcomment %}\n",
        "* Sequences\n:PROPERTIES:\n:CREATED: [2022-05-01 Sun]\n:END:\n\n#+BEGIN_SRC python\nh = zeros(1, 128)\n#+END_SRC\n",
        # a box that warns
        "> [!warning] Common mistake\n> The two are not the same, and one is larger than the other.\n",
        # exercises, ways through the page, and what is put off or found elsewhere
        "# Notes\n\n## Exercises\n\n1. **Derivation**: show that the residuals sum to zero.\n2. **Coding**: bootstrap the median of it.\n",
        "# Glossary\n\n**Jump to:** [A](#a) · [C](#c) · [D](#d)\n",
        "# 사전\n\n**p값**\n: [유의확률](#ㅇ)을 보라.\n",
        "# Models\n- **Ridge**: next week\n- **Lasso**: another time\n",
        # remarks in place of a definition
        "# Terms\n\n### What is blue-green?\n\n*(never got this one, look it up)*\n",
        "# 용어\n1. **투기적 디코딩** : 시간 없어서 패스~\n2. **가지치기** : 교수님이 시험에 안 나온다고 함\n",
        "| Term | Meaning |\n|---|---|\n| Reverse ETL | ask Priya |\n| Data contract | |\n",
        "# Words\n\n**Note to self:** redo the exercise before Tuesday.\n\n**My run:** four chains, all of them mixed well.\n",
        # what was run
        "# 사전\n실험 기록 (CartPole) : 평균 187점이 나온 모델\n",
        # letters side by side, and where on the site a copied page stood
        "# 사전\n\n### ㄱ\n\n### ㄴ ㄷ\n\n### ㅁ\n",
        "통계/기초\n[통계] 시험 전에 꼭 알아야 하는 용어 정리\n\n안녕하세요, 오늘은 시험 이야기예요.\n",
        # days
        "# Log\n\n__Sun 5 June__ - moved all of it to the new server\n__6 June 2022__ - moved all of it back again\n",
        # arrows that show what leads to what, on a page that is no glossary and on one that is
        "# 정리\n- 데이터 부족 -> 과적합 문제\n- 깊은 층 -> 기울기 소실 문제\n- 큰 학습률 -> 손실이 발산하는 현상\n",
        "# Shapes\n- Tokenizer -> a list of token ids\n- Embedding -> a matrix of vectors\n- Softmax -> the chance of each class\n",
        "# Notes\n\n**Large learning rate** -> the loss diverges after a few steps.\n\n**No dropout** -> the model overfits.\n",
        "# 용어\n- 학습률 감소 -> 손실을 줄이는 방법\n- 속도 향상 -> 배치를 키우는 방법\n- 과적합 해결 -> 드롭아웃을 쓰는 방법\n",
        "# 용어\n- maker <--> a network that draws\n- judge <--> a network that tells\n- head <--> a part of both\n",
        # in parts that hold no terms none is one for a colon below it, but where it bears a mark
        "# 메모\n\n## 댓글\n\n홍길동\n: 좋은 글이네요. 감사합니다.\n",
        "# Notes\n\n## References\n\nVaswani et al.\n: Attention is all you need, a paper on translation.\n",
        "# 메모\n\n## 설치\n\nCUDA\n: 12.1 버전을 설치한다\n",
        # a tilde before a number, and whoever is asked for
        "# 일정\n\n3월 1일\n~ 3월 7일\n\nTraining time\n~ 4 days on 16 chips\n",
        "# Questions\n\n### How does this work?\n\nThis first looks for passages, then answers.\n",
        "# 정리\n- 학습률이 너무 큼 -> 손실이 발산한다\n- 배치 크기 증가 -> 메모리를 더 쓴다\n- 깊은 층 -> 기울기 소실\n",
        "# Layers\n\n**image** -> **conv** -> **pool**\n\n**text** -> tokens -> vectors of numbers\n",
        "# 시험\n\n## 시험장 준비물\n- 신분증 : 주민등록증이나 여권\n- 필기구 : 컴퓨터용 사인펜\n",
        "# 신경망\n\n## 3. 여담[편집]\n\n강의에서 반드시 한 번은 만나게 되는 그림이다.\n",
        "# 신경망\n\n### 볼츠만 머신[편집]\n\n이 문단은 비어 있습니다. 내용을 추가해 주세요.\n",
        "# Wiki\n\n## Elbow method\n\n*This section is empty. You can help by adding to it.*\n",
        "# 리뷰\n\n## 들어가기 전에 (배경지식)\n\n알아 두면 좋은 말 몇 개를 정리한 것이다.\n",
        "# 지연\n\n### 측정 결과\n\n- 사무실 : 평균 12ms로 가장 빨랐다\n- 카페 : 평균 80ms로 자주 끊겼다\n",
        "# 용어 모음\n\n생성일: 2024년 1월 8일 오전 9:30\n참석자: 예린과 동수 두 사람\n",
        "# 용어 모음\n\n- `nmap -sV host` : 열린 포트의 서비스를 본다\n- `rand --hex 16` : 임의의 값을 만든다\n",
        "# 용어\n<details>\n<summary>변경 이력</summary>\n\n처음으로 쓴 것을 올린 날이다.\n\n</details>\n",
    ],
)
def test_what_defines_nothing_is_no_entry(page: str) -> None:
    assert not read(page).entries


@pytest.mark.parametrize(
    "name", ["연쇄 규칙 (chain rule)", "연관 규칙", "순방향 과정(forward process)"]
)
def test_names_that_share_a_word_with_a_topic_are_terms(name: str) -> None:
    (entry,) = read(f"# 용어 정리\n\n## {name}\n\n여럿을 이어 하나로 셈하는 방법이다.\n").entries
    assert entry.head == name


def test_a_chain_of_names_before_a_colon_gives_them_all() -> None:
    (entry, _) = read(
        "# 용어\n\n- 검증 세트 = validation set = dev set : 고를 때 쓰려고 떼어 둔 표본\n"
        "- 훈련 세트 : 모델이 배우는 표본\n"
    ).entries
    assert (entry.head, entry.names) == ("검증 세트", ("validation set", "dev set"))


def test_what_a_program_computes_is_no_definition() -> None:
    assert not read("# Notes\n\nloss = -sum(y * log(p))\n\nscore = +mean(hits)\n").entries
