"""What the program says: places filled with particles and plurals, values taken as they are."""

import pytest

from dlcards.core.language import Language
from dlcards.i18n.text import Speaker, Text

DUE = Text(ko="{term:은/는} 오늘 {count}장", en="{term}: {count} {count:card|cards} today")


@pytest.mark.parametrize(
    ("term", "count", "ko", "en"),
    [
        ("어텐션", 1, "어텐션은 오늘 1장", "어텐션: 1 card today"),
        ("softmax", 2, "softmax는 오늘 2장", "softmax: 2 cards today"),
        ("모델(model)", 0, "모델(model)은 오늘 0장", "모델(model): 0 cards today"),
        ("{count}", 3, "{count}는 오늘 3장", "{count}: 3 cards today"),
        ("{0.__class__}", 1, "{0.__class__}는 오늘 1장", "{0.__class__}: 1 card today"),
        ("은/는|이", 1, "은/는|이는 오늘 1장", "은/는|이: 1 card today"),
        ("{", 1, "{은(는) 오늘 1장", "{: 1 card today"),
    ],
)
def test_both_languages(term: str, count: int, ko: str, en: str) -> None:
    assert Speaker(Language.KO)(DUE, term=term, count=count) == ko
    assert Speaker(Language.EN)(DUE, term=term, count=count) == en


def test_every_pair_of_particles() -> None:
    say = Speaker(Language.KO)
    text = Text(ko="{a:이/가} {a:을/를} {a:과/와} {a:으로/로} {a:이에요/예요}", en="")
    assert say(text, a="커널") == "커널이 커널을 커널과 커널로 커널이에요"
    assert say(text, a="배치") == "배치가 배치를 배치와 배치로 배치예요"


def test_numbers_take_particles_too() -> None:
    say = Speaker(Language.KO)
    assert say(Text(ko="{n:으로/로} {m:을/를}", en=""), n=10, m=2) == "10으로 2를"


def test_pythons_own_formats_still_work() -> None:
    say = Speaker(Language.EN)
    assert say(Text(ko="", en="{share:.0%} of {{n}} {name:>4}"), share=0.5, name="a") == (
        "50% of {n}    a"
    )


def test_a_place_needs_a_name_and_a_value() -> None:
    say = Speaker(Language.EN)
    with pytest.raises(KeyError):
        say(Text(ko="", en="{}"), a=1)
    with pytest.raises(KeyError):
        say(Text(ko="", en="{missing}"), a=1)
