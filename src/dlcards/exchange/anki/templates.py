"""What each lane's card shows: the question, and under it the answer with all that helps.

Every lane speaks its own language: what is wanted is said in the language that the question is
put in, what is told with the answer comes in the language of the answer.
"""

from __future__ import annotations

from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language

_WANTED = {
    (Way.NAME, Language.KO): "이것을 무엇이라고 하나요?",
    (Way.NAME, Language.EN): "What is this called?",
    (Way.MEANING, Language.KO): "무슨 뜻인가요?",
    (Way.MEANING, Language.EN): "What does this mean?",
    (Way.TERM, Language.KO): "영어로는 무엇인가요?",
    (Way.TERM, Language.EN): "What is this in Korean?",
    (Way.CLOZE, Language.KO): "빈칸에 들어갈 말은 무엇인가요?",
    (Way.CLOZE, Language.EN): "What fills the blank?",
}
_LABELS = {
    "example": ("예", "Example"),
    "beware": ("주의", "Beware"),
    "also": ("다른 정의", "Also"),
    "see": ("함께 보기", "See"),
    "source": ("출처", "Source"),
}


def front(lane: Lane) -> str:
    """The question: empty, and so no card, unless the lane's own field is filled."""
    language = lane.prompt
    wanted = _part("wanted", language, _WANTED[lane.way, language])
    return _where(str(lane), wanted + "\n" + _question(lane))


def back(lane: Lane) -> str:
    """The question again, a line, the answer, and what helps to keep it."""
    answer = "\n".join((*_answer(lane), *_details(lane.language)))
    return f"{{{{FrontSide}}}}\n<hr id=answer>\n{answer}"


def _question(lane: Lane) -> str:
    match lane.way:
        case Way.NAME:
            return _text("meaning", lane.prompt)
        case Way.MEANING:
            return _either("term", lane.prompt)
        case Way.TERM:
            return _text("term", lane.prompt)
        case _:
            return _part("sentence", lane.language, _field(str(lane)))


def _answer(lane: Lane) -> tuple[str, ...]:
    language = lane.language
    match lane.way:
        case Way.NAME:
            return (_either("term", language), _other_term(language), _aliases(language))
        case Way.MEANING:
            return (_text("meaning", language), _other_term(language), _aliases(language))
        case Way.TERM:
            return (_text("term", language), _aliases(language), _either("meaning", language))
        case _:
            filling = _part("term", language, _field(f"{lane}.answer"))
            return (
                filling,
                f'<div class="other">{_field("title")}</div>',
                _either("meaning", language),
            )


def _details(language: Language) -> tuple[str, ...]:
    return (
        _where("formula", f'<div class="formula">{_field("formula")}</div>'),
        _where(f"figure.{language}", _part("figure", language, _field(f"figure.{language}"))),
        _labelled("example", f"example.{language}", language),
        _labelled("beware", f"beware.{language}", language),
        _labelled("also", f"also.{language}", language),
        _labelled("see", "see", language),
        _labelled("source", "source", language),
    )


def _other_term(language: Language) -> str:
    """The term in the other language, unless it already stands in for a missing one."""
    other = f"term.{language.other}"
    both = _where(other, _part("other", language.other, _field(other)))
    return _where(f"term.{language}", both)


def _aliases(language: Language) -> str:
    name = f"aliases.{language}"
    return _where(name, _part("aliases", language, _field(name)))


def _labelled(kind: str, name: str, language: Language) -> str:
    """The field `name`, where it is filled, under a word that says what it is."""
    ko, en = _LABELS[kind]
    label = ko if language is Language.KO else en
    return _where(name, _part(kind, language, f"<b>{label}</b> {_field(name)}"))


def _either(part: str, language: Language) -> str:
    """The text in `language`, or the other one where that is missing."""
    name = f"{part}.{language}"
    return _where(name, _text(part, language)) + _where_not(name, _text(part, language.other))


def _text(part: str, language: Language) -> str:
    return _part(part, language, _field(f"{part}.{language}"))


def _part(kind: str, language: Language, inner: str) -> str:
    return f'<div class="{kind}" lang="{language}">{inner}</div>'


def _field(name: str) -> str:
    return f"{{{{{name}}}}}"


def _where(name: str, inner: str) -> str:
    return f"{{{{#{name}}}}}{inner}{{{{/{name}}}}}"


def _where_not(name: str, inner: str) -> str:
    return f"{{{{^{name}}}}}{inner}{{{{/{name}}}}}"
