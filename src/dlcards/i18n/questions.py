"""What a lane asks, in words; and what the languages are called."""

from __future__ import annotations

from dlcards.core.ask import Ask
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language, Quiz
from dlcards.i18n.text import Speaker, Text

QUESTIONS: dict[Way, Text] = {
    Way.NAME: Text("이 설명에 맞는 용어는?", "Which term is this?"),
    Way.MEANING: Text("이 용어의 뜻은?", "What does this term mean?"),
    Way.TERM: Text("{language:으로/로} 뭐라고 하나요?", "What is this in {language}?"),
    Way.CLOZE: Text("빈칸에 들어갈 말은?", "What fills the gap?"),
}

LANES: dict[Way, Text] = {
    Way.NAME: Text("뜻 보고 용어 ({language})", "meaning to term, {language}"),
    Way.MEANING: Text("용어 보고 뜻 ({language})", "term to meaning, {language}"),
    Way.TERM: Text("{language:으로/로} 옮기기", "into {language}"),
    Way.CLOZE: Text("빈칸 {gap} ({language})", "gap {gap}, {language}"),
}

LANGUAGES: dict[Language, Text] = {
    Language.KO: Text("한국어", "Korean"),
    Language.EN: Text("영어", "English"),
}

QUIZZES: dict[Quiz, Text] = {
    Quiz.KO: LANGUAGES[Language.KO],
    Quiz.EN: LANGUAGES[Language.EN],
    Quiz.BOTH: Text("한국어와 영어", "Korean and English"),
}

ASKS: dict[Ask, Text] = {
    Ask.FLIP: Text("뒤집기", "flip"),
    Ask.CHOICE: Text("고르기", "choice"),
    Ask.TYPE: Text("쓰기", "type"),
    Ask.MIX: Text("섞어서", "mix"),
}


def asked(lane: Lane, say: Speaker) -> str:
    """What `lane` asks, in the speaker's language; screens use the lane's own."""
    return say(QUESTIONS[lane.way], language=say(LANGUAGES[lane.language]))


def lane_name(lane: Lane, say: Speaker) -> str:
    """What `lane` is called in a list."""
    return say(LANES[lane.way], language=say(LANGUAGES[lane.language]), gap=lane.gap)
