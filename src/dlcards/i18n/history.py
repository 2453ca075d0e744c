"""What happened to a note, told in a line each."""

from __future__ import annotations

from dlcards.i18n.text import Text

HISTORY = Text("기록", "History")
NO_HISTORY = Text("아직 기록이 없어요.", "Nothing has happened yet.")

REVIEW = Text("복습 {grade}점, 다음 복습 {interval} 뒤", "graded {grade}, again in {interval}")
DRILL = Text("다시 보기 {grade}점", "drilled, {grade}")
PRACTICE = Text("연습 {grade}점", "practised, {grade}")
KNOWN = Text("아는 카드, 다음 복습 {interval} 뒤", "known, again in {interval}")
SUSPENDED = Text("묻지 않기로 함", "suspended")
RESUMED = Text("다시 묻기로 함", "resumed")
RESET = Text("처음부터 다시 시작", "started over")
MNEMONIC = Text("암기법: {words}", "mnemonic: {words}")
NO_MNEMONIC = Text("암기법을 지움", "mnemonic removed")
ACCEPTED = Text("내 정답에 더함: {name}", "accepted from now on: {name}")
REJECTED = Text("내 정답에서 뺌: {name}", "no longer accepted: {name}")
MOVED = Text("{key}에서 옮겨 옴", "moved here from {key}")
RETIRED = Text("덱에서 빠짐", "left its deck")
RETURNED = Text("덱에 돌아옴", "came back to its deck")
