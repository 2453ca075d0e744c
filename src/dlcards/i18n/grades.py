"""What the six grades mean, in a few words for a button and in a sentence for the help."""

from __future__ import annotations

from dlcards.core.grade import Grade
from dlcards.i18n.text import Text

GRADES: dict[Grade, Text] = {
    Grade.BLACKOUT: Text("전혀 몰랐어요", "Nothing came"),
    Grade.RECOGNISED: Text("보니 기억나요", "Knew it on sight"),
    Grade.NEARLY: Text("아깝게 틀렸어요", "Nearly had it"),
    Grade.HARD: Text("힘들게 맞혔어요", "Right, but hard"),
    Grade.HESITANT: Text("망설이다 맞혔어요", "After hesitating"),
    Grade.PERFECT: Text("바로 떠올랐어요", "Right at once"),
}

GRADE_MEANINGS: dict[Grade, Text] = {
    Grade.BLACKOUT: Text(
        "틀렸어요. 답을 보아도 낯설어요.",
        "Wrong, and even the answer looks unfamiliar.",
    ),
    Grade.RECOGNISED: Text(
        "틀렸지만 답을 보니 아는 것이었어요.",
        "Wrong, but the answer was familiar once shown.",
    ),
    Grade.NEARLY: Text(
        "틀렸지만 입에서 맴돌던, 쉬운 답이었어요.",
        "Wrong, yet the answer was easy and close at hand.",
    ),
    Grade.HARD: Text(
        "맞혔지만 한참 애써서 떠올렸어요.",
        "Right, but only with serious effort.",
    ),
    Grade.HESITANT: Text(
        "조금 망설인 끝에 맞혔어요.",
        "Right, after some hesitation.",
    ),
    Grade.PERFECT: Text(
        "망설임 없이 바로 맞혔어요.",
        "Right, without having to think.",
    ),
}
