"""What a term looks like, and what a definition does."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.glossary.reading.remembering import TEXTS
from dlcards.glossary.reading.words import TOPIC, TOPIC_INSIDE, role_of, says_nothing

_LONGEST_NAME = 48  # characters before brackets
_MOST_WORDS = 7
_FEW_WORDS, _MANY_WORDS = 3, 5  # more make a phrase, a sentence
_LONG_WORD = 5  # characters: a longer Korean word may tell something alone
_LONGEST_ABBREVIATION = 8  # letters
_SHORTEST_FORMULA = 3  # characters
_BRACKETS = re.compile(r"\s*[(（\[][^()（）\[\]]*(?:\([^()]*\)[^()（）\[\]]*)*[)）\]]")
_HANGUL = re.compile(r"[가-힣]+")
_LATIN = re.compile(r"[A-Za-zα-ωΑ-ΩÀ-ɏ]+")
_HANGS_ON_LATIN = re.compile(  # only Korean puts a particle behind "loss"
    r"[A-Za-z0-9)\]](?:은|는|이|가|을|를|와|과|의|에|로|으로|에서|보다|처럼)(?=[\s,.]|$)"
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_NO_NAME = re.compile(
    r"https?:|www\.|[!?？！。;…]$|[.,]$|(?<!\bk\.a)(?<!\bvs)\.\s|^\W*$|\$\$|^[\d\s.,:/-]+$|\S@\S+\.\w|^[<>]|\n|→|⇒|=>|->|\s[:：](?:\s|$)|\d{4}[./-]\d"
)
_KO_SENTENCE = re.compile(
    r"(?:[다요죠까네]|[됐했었였]음|것임|하고|하며|하면|해서|하여|때문에|위해|위한|에서|으로|에게|부터|까지|처럼|보다|같은|하는"
    r"|있는|없는|되는|라는|이며|지만|는데|니까|려고|면서|도록|거나|든지|습니당|ㅠ|ㅋ|[은는을를]|(?:만들|띄우|하|보|쓰|읽|찾|풀|고르|바꾸|배우|불러오|내려받|채우|그리|돌리|올리|넣|주)기)\s*[.!~]*$"
)
_EN_SENTENCE = re.compile(
    r"^(?:the following|this|that|these|those|it|we|i|you|they|there|here|if|when|because|so|and|but"
    r"|also|then|note that|let|let's|please|see|use|using|to|for|in|on|as|by|with|from|at)\b"
    r"|\b(?:is|are|was|were|has|have|can|will|should|must|does|do|did|refers)\b|(?<![-\w])means\b",
    re.IGNORECASE,
)
_KO_TELLS = re.compile(
    r"(?:[다음임함됨짐킴림]|것|방법|기법|방식|함수|구조|과정|현상|모델|값|정도|알고리즘|지표|비율|연산|데이터|작업|개념|척도"
    r"|수|단위|벡터|집합|능력|기술|역할|분야|확률|기준|문제|경우|상태|방향|형태|종류|도구|크기|차이|오차|양|합|곱|행위|전략"
    r"|계층|층|네트워크|신경망|변수|요소|부분|학습|가정|검정|주장|계수|추정|모음|것들|구간|시스템|원리|절차|기준점|결과|평균|거리|행렬|그래프|곡선)"
    r"\s*(?:\([^)]*\))?\s*[.!~]*$"
)
_PARTICLE = re.compile(r"[가-힣A-Za-z)](?:을|를|이|가|은|는|에|로|의|와|과|에서|으로)\s")
# A Korean sentence that ends in a noun defines; so does one with a verb of being or calling.
_KO_DEFINES = re.compile(
    r"(?:이다|입니다|이에요|예요|말한다|말함|말합니다|말해요|의미한다|의미합니다|의미해요|뜻한다|뜻합니다|뜻해요|가리킨다|일컫는다"
    r"|한다|된다|준다|부른다|합니다|됩니다|부릅니다|나타낸다|나타냅니다|않는다|않습니다|없다|있다)\s*(?:\([^)]*\))?\s*$"
    r"|(?<![다요죠까네자라군데지만고며면서])\s*(?:\([^)]*\))?\s*$"
)
_KO_STORY = re.compile(
    r"(?:^|\s)(?:나는|내가|저는|제가|우리는|우리가|오늘|어제|내일|이번|다음에|지난)\s"
)
_EN_DEFINES = re.compile(
    r"^(?:an?|the|any|one|all|each|every|how|when|where|whether|something|anything|part|number|set|sum|share)\b"
    r"|^\W*[A-Z]?[a-z]+(?:ing|s|ed)\b(?! (?:is|are|was|were|has|have)\b)"
    r"|\b(?:is|are) (?:an?|the|one|any|when|how|used|called|defined|what|where)\b|\b(?:refers to|means|describes|denotes)\b",
    re.IGNORECASE,
)
_EN_STORY = re.compile(r"\b(?:I|we|you|my|our|your|me|us|let's|here's|I'm|I've)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"[\s~≈<>=≥≤±$€₩+-]*[\d.,]+(?:e[+-]?\d+)?\s*(?:%|[a-zA-Z가-힣]{0,4}|x\s*\d+)?(?:\s*[~\-–/x×,]\s*[\d.,]+\s*\S{0,4})*"
)
_MEASURED = re.compile(r"^[\d.,]+\s*%")
_DATE = re.compile(r"\d{2,4}[-./년]\s*\d{1,2}[-./월].*|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d).*")
_PATH = re.compile(r"[~./\\]?[\w.-]*(?:/[\w.-]+)+/?|[\w-]+\.\w{1,5}|v?\d+(?:\.\d+)+\S*")
_FORMULA = re.compile(r"[=+*/^√∑Σ|<>≥≤∈-]")
_HEADS_LETTER = re.compile(
    r"\W*(?:[A-Za-zㄱ-ㅎ]|[가나다라마바사아자차카타파하]|\d|0\s*[-~]\s*9|etc|기타|symbols?|numbers?|숫자|기호|#)"
    r"(?:\s*[-~–/,·&]\s*[A-Za-zㄱ-ㅎ가-하]|\s+[ㄱ-ㅎ])*\W*(?:행|로 시작.*|words?)?\W*",
    re.IGNORECASE,
)
_LOG = re.compile(r"(?:실험|학습|훈련)\s*(?:기록|로그|결과|설정|환경)")  # of what was run
_BREAKS_OFF = re.compile(r"([^\s.]+?)(?:은|는|이란|란|이|가)$")
_ANAPHORA = re.compile(r"[\(\[]\s*[\d,\s]+\s*[\)\]]")


def language_of(text: str) -> Language:
    """The language that `text` is written in: Korean, with or without English terms, or English."""
    hangul = _letters(_HANGUL, text)
    if not hangul:
        return Language.EN
    is_mostly = hangul * 6 >= len(text) or hangul * 5 >= _letters(_LATIN, text)
    return Language.KO if is_mostly or _HANGS_ON_LATIN.search(text) else Language.EN


def _letters(script: re.Pattern[str], text: str) -> int:
    return sum(map(len, script.findall(text)))


def has_hangul(text: str) -> bool:
    """Whether a Korean letter is in `text`."""
    return bool(_HANGUL.search(text))


def bare(name: str) -> str:
    """`name` without what stands in brackets."""
    if "(" in name or "[" in name or "（" in name:
        return _BRACKETS.sub("", name).strip() or name.strip()
    return name.strip()


def is_letter(text: str) -> bool:
    """Whether `text` heads a letter of a glossary: A, ㄱ, 가, A-C, ㄱ ~ ㄷ, 0-9, #, A (에이)."""
    return bool(_HEADS_LETTER.fullmatch(text.strip()))


@lru_cache(TEXTS)  # lines are asked about again and again while they are weighed
def is_term(name: str) -> bool:
    """Whether `name`, as plain text, could be a term: a short phrase, no sentence, no label."""
    core = bare(name)
    words = core.split()
    return (
        len(core) <= _LONGEST_NAME
        and len(words) <= _MOST_WORDS
        and bool(_LETTER.search(core))
        and not is_letter(core)
        and not _NO_NAME.search(core)
        and not (has_hangul(core) and _KO_SENTENCE.search(core) and len(words) > 1)
        and not (len(words) > 1 and _EN_SENTENCE.search(core))
        and not (len(words) > _FEW_WORDS and words[0].casefold() in {"the", "a", "an"})
        and name.count("(") == name.count(")")
    )


def is_log(name: str) -> bool:
    """Whether `name` announces what was run, and on what: 실험 기록 (CartPole)."""
    return bool(_LOG.fullmatch(bare(name)))


@lru_cache(TEXTS)  # likewise
def is_topic(name: str) -> bool:
    """Whether a heading names what a part of a page is about, and no concept."""
    core = bare(name)
    if is_log(core):
        return True
    beside = name.strip()[len(core) :].strip(" ()[]（）")  # 순방향 과정(forward process)
    is_name = bool(beside) and is_term(beside) and not TOPIC.match(beside)
    if is_name and has_hangul(beside) != has_hangul(core):
        return False
    return bool(TOPIC.match(core) or TOPIC_INSIDE.search(core) or role_of(core))


def is_cut_off(name: str, text: str) -> bool:
    """Whether `text` breaks off where it begins to speak of `name`: "… dropout은"."""
    text = text.strip()
    match = _BREAKS_OFF.search(text) if text.endswith(("은", "는", "란", "이", "가")) else None
    return match is not None and folded(match[1]) == folded(bare(name))


@lru_cache(TEXTS)  # likewise
def tells(text: str) -> bool:
    """Whether `text` says what something is: words, or a formula, and not a value or a link."""
    text = text.strip()
    if says_nothing(text) or _NUMBER.fullmatch(text) or _DATE.fullmatch(text):
        return False
    if _PATH.fullmatch(text) or _MEASURED.match(text):
        return False
    is_korean = has_hangul(text)
    if is_korean and len(text) > _LONG_WORD:
        return True
    words = _count(_ANAPHORA.sub("", text), 2)
    if is_korean:
        return words > 1
    return words > 1 or bool(words and len(text) >= _SHORTEST_FORMULA and _FORMULA.search(text))


@lru_cache(TEXTS)  # likewise
def tells_fully(text: str) -> bool:
    """Whether `text` is a definition beyond doubt: a sentence, or a phrase that ends like one."""
    first = text.strip().split("\n", 1)[0]
    if not tells(first):
        return False
    count = _count(first, _MANY_WORDS + 1)
    if has_hangul(first):
        is_phrase = bool(_KO_TELLS.search(first)) and count > 1
        is_clause = count > _FEW_WORDS and bool(_PARTICLE.search(first))
        return is_phrase or is_clause or count > _MANY_WORDS
    return count > _FEW_WORDS


def _count(text: str, most: int) -> int:
    """How many words `text` has, counted up to `most`."""
    return sum(1 for _ in islice(_WORD.finditer(text), most))


def ends_telling(text: str) -> bool:
    """Whether `text` ends as a sentence or a definition does, with no sign behind it."""
    pattern = _KO_TELLS if has_hangul(text) else _EN_DEFINES
    return bool(pattern.search(text))


def defines(text: str) -> bool:
    """Whether the first sentence of `text` has the form of a definition, and is no story."""
    first = re.split(r"(?<=[가-힣a-z)\]])[.!?](?:\s|$)|\n", text.strip(), maxsplit=1)[0]
    if text.strip().endswith(("?", ":", "：")) or not tells(first):
        return False
    if has_hangul(first):
        return bool(_KO_DEFINES.search(first)) and not _KO_STORY.search(first)
    return bool(_EN_DEFINES.search(first)) and not _EN_STORY.search(first)


def expands(head: str, text: str) -> bool:
    """Whether `text` begins with what the abbreviation `head` stands for."""
    return expansion(head, text) is not None


def expansion(head: str, text: str) -> str | None:
    """What the abbreviation `head` stands for, where `text` begins with it: "Long Short-Term …"."""
    letters = re.sub(r"[^A-Za-z]", "", bare(head)).casefold()
    match = re.match(
        r"^\W*([A-Za-z][A-Za-z /-]+?)(?:\s*[.,:(=–—]|\s+-\s|\s+(?:is|are)\s|$|의 |는 |은 )", text
    )
    if match is None or not 1 < len(letters) <= _LONGEST_ABBREVIATION:
        return None
    words = re.findall(r"[A-Za-z]+", match[1])
    initials = "".join(word[0] for word in words).casefold()
    return match[1].strip() if len(words) > 1 and initials == letters.rstrip("s") else None


def opens_with(name: str, text: str) -> bool:
    """Whether `text` begins by speaking of `name`: "Dropout is …", "어텐션(attention)은 …"."""
    core = re.sub(r"[\s_-]+", "", bare(name)).casefold()
    start = re.sub(
        r"[\s_-]+", "", re.sub(r"^(?:\W|an?\s|the\s)+", "", text.strip()[:120], flags=re.IGNORECASE)
    )
    return len(core) > 1 and start.casefold().startswith(core)
