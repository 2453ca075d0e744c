"""Two small decks: one as decks are, one whose text tries to be more than text."""

from __future__ import annotations

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Deck, Note, Source
from dlcards.core.problem import Place
from dlcards.study.incoming import Incoming

TOKEN = Note(
    "token",
    Bilingual("토큰", "token"),
    Bilingual("모델이 한 번에 읽는 글의 조각이다.", "A piece of text that a model reads at once."),
    aliases=BilingualList(("낱말 조각",), ("word piece",)),
    example=Bilingual("'새벽배송'은 토큰 두 개이다.", "'Overnight' may be two tokens."),
    formula=r"x_t \in \mathbb{R}^d",
    beware=Bilingual("단어와 같지 않다.", "Not the same as a word."),
    see=("softmax",),
    source=Source("An Invented Paper", 2031, "https://example.org/paper"),
)
SOFTMAX = Note(
    "softmax",
    Bilingual("소프트맥스", "softmax"),
    Bilingual("점수를 합이 1인 비중으로 바꾼다.", "Turns scores into shares that add up to one."),
)
EPOCH = Note(
    "epoch",
    Bilingual("에포크", "epoch"),
    Bilingual("훈련 자료를 한 바퀴 도는 일이다.", "One pass over the training data."),
)
NEAR = Note(
    "near",
    Bilingual("가까운 노트", "near note"),
    Bilingual("다른 노트로 이어진다.", "Leads on to other notes."),
    beware=Bilingual("먼 노트와 다르다.", "Not the far note."),
    see=("softmax", "other/far", "nowhere"),
)
FAR = Note(
    "far",
    Bilingual("먼 노트", "far note"),
    Bilingual("다른 덱에 있다.", "Lives in another deck."),
    aliases=BilingualList(("멀리 있는 것",), ("distant one",)),
    see=("basics/near",),
)
LONG = Note(
    "long",
    Bilingual("긴 노트", "long note"),
    Bilingual(
        " ".join(f"{n}번째 문장은 그저 길다." for n in range(1, 41)),
        " ".join(f"Sentence {n} is merely long." for n in range(1, 41)),
    ),
)
HOSTILE = Note(
    "hostile",
    Bilingual("[red]빨강[/red]", "[bold]red[/bold]"),
    Bilingual(
        "[link=x]여기[/] \x1b[31m붉게 \x07 \x9b2J [@click=app.exit]끝[/]",
        "[link=x]here[/] \x1b[31mred \x07 \x9b2J [@click=app.exit]end[/]",
    ),
    beware=Bilingual("[/] 안 닫힌 [b", "[/] never closed [b"),
)


def half(text: Bilingual, language: Language) -> str:
    """The half in `language`, which all texts here have."""
    found = text.get(language)
    assert found is not None
    return found


def incoming(deck: str, *notes: Note) -> Incoming:
    """A deck of `notes`, as if read from a file."""
    title = Bilingual(f"{deck} 덱", f"The {deck} deck")
    place = Place(f"{deck}.yaml", 2, 7)
    places = {note.id: place for note in notes}
    return Incoming(Deck(deck, title, notes), place, places, f"/decks/{deck}.yaml", deck)
