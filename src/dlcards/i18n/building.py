"""What `dlcards build` writes into decks, and what it reports."""

from __future__ import annotations

from dlcards.i18n.text import Text

# Comments in a deck: `merging` knows them again by their words, so old ones stay behind when
# these are changed.
HALF_MISSING = Text(ko="{part}: 아직 없어요", en="{part}: still to be written")
NO_FILE = Text(ko="그림 파일이 여기에 없어요", en="the picture's file is not here")
TO_DO = Text(
    ko="할 일: {page}에 ‘{term}’의 뜻이 없어요. 페이지에 뜻을 쓰거나, 여기에 쓰고 #을 지우세요.",
    en="To do: {page} has no meaning for ‘{term}’. Write it there, or here without the #.",
)
REMEMBERED = Text(
    ko="`dlcards build`가 적어 두는 곳이에요."
    " 위에서 지운 노트는 여기 이름이 있으면 다시 생기지 않아요.",
    en="Kept by `dlcards build`. A note that you delete above stays away while it is named here.",
)
