"""`review --plain` in each way of asking: golden sittings, and what a line means at each step."""

from __future__ import annotations

import sqlite3

import pytest

from tests.cli.conftest import Terminal

READ = REVEAL = ACCEPT = ""
CHOICE, TYPE, MIX = (("--ask", ask) for ask in ("choice", "type", "mix"))
NAMES = {"ko": "소프트맥스", "en": "softmax"}


def tail(out: str, lines: int) -> list[str]:
    return out.splitlines()[-lines:]


def after(out: str, question: str) -> list[str]:
    """The lines from the first question on."""
    lines = out.splitlines()
    return lines[next(n for n, line in enumerate(lines) if line.startswith(question)) :]


def replies(terminal: Terminal) -> list[tuple[str, int, str | None]]:
    """How each card was asked, its grade, and what the log says of the reply but for its time."""
    with sqlite3.connect(terminal.store) as store:
        rows = store.execute(
            "SELECT asked, grade, json_remove(detail, '$.after') FROM event"
            " WHERE grade IS NOT NULL ORDER BY id"
        ).fetchall()
    store.close()
    return rows


class TestChoice:
    GOLDEN = {
        "en": """\
[1/4] Which term is this?
It turns scores into probabilities that sum to one
1 stride
2 padding
3 ReLU
4 softmax

Right.
Answer: softmax
Korean: 소프트맥스
Also called: normalised exponential
Example: Equal scores get equal probabilities
Formula: e^(z_i)/(∑_j e^(z_j))
See also: ReLU
Source: A paper on functions (1990)
  https://example.org/paper

0 Nothing came, 1 day
1 Knew it on sight, 1 day
2 Nearly had it, 1 day
3 Right, but hard, 1 day
4 After hesitating, 1 day
5 Right at once, 1 day
Enter gives 4; a digit gives another grade.
Graded 4, next on 2026-03-03
""",
        "ko": "",
    }

    def numbered(self, either: Terminal) -> dict[str, str]:
        """Option -> its number, at the first question of this language."""
        out = either.plain(READ, "q", options=CHOICE).out
        lines = [line for line in out.splitlines() if line[:1].isdigit() and line[1:2] == " "]
        return {line[2:]: line[0] for line in lines}

    def test_the_right_number(self, either: Terminal) -> None:
        number = self.numbered(either)[NAMES[either.lang]]
        out = either.plain(READ, number, ACCEPT, "q", options=CHOICE).out
        found = "\n".join(after(out, "[1/4]"))
        assert found.startswith(self.GOLDEN[either.lang])
