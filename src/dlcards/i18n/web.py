"""The trainer as a page: what the page and its server say."""

from __future__ import annotations

from dlcards.i18n.text import Text

SERVING = Text(
    ko="브라우저에서 {url} 주소를 여세요. 끝내려면 Ctrl+C를 누르세요.",
    en="Open {url} in a browser. Ctrl+C ends it.",
)
OPEN_TO_OTHERS = Text(
    ko="주의: 비밀번호가 없어요. 이 네트워크에 있는 누구나 {port}번 포트로 들어와 나 대신 복습하고"
    " 설정과 덱, 파일을 바꿀 수 있어요.",
    en="Careful: there is no password. Anybody on this network can come in by port {port}, review"
    " as you, and change your settings, decks and files.",
)
OPENING = Text(ko="학습기를 여는 중이에요…", en="Opening the trainer…")
CLOSED = Text(
    ko="학습기가 닫혔어요. 매긴 점수는 모두 남아 있어요.",
    en="The trainer is closed. Every grade you gave is kept.",
)
OPEN_AGAIN = Text(ko="다시 열기", en="Open again")
NO_SCRIPT = Text(ko="이 페이지에는 JavaScript가 필요해요.", en="This page needs JavaScript.")
NOT_OURS = Text(
    ko="다른 사이트에서 온 요청이라 받지 않았어요. `dlcards serve`가 알려 준 주소로 여세요.",
    en="Refused: this came from another site. Use the address that `dlcards serve` printed.",
)
