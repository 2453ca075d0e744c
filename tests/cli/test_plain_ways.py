"""`review --plain` in each way of asking: golden sittings, and what a line means at each step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from tests.cli.conftest import Terminal, Write

READ = REVEAL = ACCEPT = ""
CHOICE, TYPE, MIX = (("--ask", ask) for ask in ("choice", "type", "mix"))
NAMES = {"ko": ("소프트맥스", "렐루"), "en": ("softmax", "ReLU")}


def after(out: str, question: str) -> str:
    """What was said from this line on."""
    lines = out.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith(question))
    return "\n".join(lines[first:]) + "\n"


def replies(terminal: Terminal) -> list[tuple[str, int, str | None]]:
    """How each card was asked, its grade, and what the log says of the reply but for its time."""
    with sqlite3.connect(terminal.store) as store:
        rows = store.execute(
            "SELECT asked, grade, json_remove(detail, '$.after') FROM event"
            " WHERE grade IS NOT NULL ORDER BY id"
        ).fetchall()
    store.close()
    return rows


def numbered(terminal: Terminal, *options: str) -> dict[str, str]:
    """Option -> its number, at the first question of a sitting of new notes."""
    out = terminal.plain(READ, "q", options=(*CHOICE, *options)).out
    lines = [line for line in out.splitlines() if line[:1].isdigit() and line[1:2] == " "]
    return {line[2:]: line[0] for line in lines}


PICKED = {
    "ko": """\
[1/4] 이 설명에 맞는 용어는?
점수를 합이 1인 확률로 바꾸는 함수
1 패딩
2 렐루
3 소프트맥스

고른 것은 렐루예요.
답: 소프트맥스
영어: softmax
다른 이름: 소프트 맥스
예: 점수 둘이 같으면 확률도 같다
수식: e^(zᵢ)/(∑ⱼ e^(zⱼ))
함께 보기: 렐루
출처: A paper on functions (1990)
  https://example.org/paper

0 전혀 몰랐어요, 1일
1 보니 기억나요, 1일
2 아깝게 틀렸어요, 1일
3 힘들게 맞혔어요, 1일
4 망설이다 맞혔어요, 1일
5 바로 떠올랐어요, 1일
Enter를 누르면 1점이에요. 다르면 숫자를 쓰세요.
1점, 다음 복습 2026-03-03
""",
    "en": """\
[1/4] Which term is this?
It turns scores into probabilities that sum to one
1 softmax
2 stride
3 padding
4 ReLU

You picked ReLU.
Answer: softmax
Korean: 소프트맥스
Also called: normalised exponential
Example: Equal scores get equal probabilities
Formula: e^(zᵢ)/(∑ⱼ e^(zⱼ))
See also: ReLU
Source: A paper on functions (1990)
  https://example.org/paper

0 Nothing came, 1 day
1 Knew it on sight, 1 day
2 Nearly had it, 1 day
3 Right, but hard, 1 day
4 After hesitating, 1 day
5 Right at once, 1 day
Enter gives 1; a digit gives another grade.
Graded 1, next on 2026-03-03
""",
}


class TestChoice:
    def test_a_wrong_number(self, either: Terminal) -> None:
        number = numbered(either)[NAMES[either.lang][1]]
        out = either.plain(READ, number, ACCEPT, "q", options=CHOICE).out
        found = after(out, "[1/4]")
        assert found[: len(PICKED[either.lang])] == PICKED[either.lang]
        said = NAMES[either.lang][1]
        detail = f'{{"mistaken":"sample/relu","said":"{said}","suggested":1}}'
        assert replies(either) == [("choice", 1, detail)]

    def test_the_right_number_suggests_four(self, either: Terminal) -> None:
        number = numbered(either)[NAMES[either.lang][0]]
        out = either.plain(READ, number, ACCEPT, "q", options=CHOICE).out
        assert {"ko": "맞았어요.", "en": "Right."}[either.lang] in out.splitlines()
        assert [row[:2] for row in replies(either)] == [("choice", 4)]

    def test_a_digit_grades_once_the_answer_is_shown(self, either: Terminal) -> None:
        number = numbered(either)[NAMES[either.lang][0]]
        either.plain(READ, number, "3", "q", options=CHOICE)
        assert replies(either) == [
            ("choice", 3, f'{{"said":"{NAMES[either.lang][0]}","suggested":4}}')
        ]

    def test_an_empty_line_says_that_one_does_not_know(self, either: Terminal) -> None:
        either.plain(READ, REVEAL, ACCEPT, "q", options=CHOICE)
        assert replies(either) == [("choice", 0, '{"suggested":0}')]

    def test_a_number_that_is_not_there_changes_nothing(self, either: Terminal) -> None:
        before = either.dump()
        ran = either.plain(READ, "0", "7", "55", "x", "소프트맥스", "q", options=CHOICE)
        said = {"ko": "에서 3까지 번호로", "en": "option from 1 to 4"}[either.lang]
        assert ran.out.count(said) == 5
        assert either.dump() == before

    def test_a_wrong_meaning_says_whose_it_is(self, either: Terminal) -> None:
        either.done("config", "lanes", "meaning")
        meaning = {
            "ko": "음수를 0으로 만드는 함수", "en": "It turns what is negative into zero"
        }[either.lang]  # fmt: skip
        number = numbered(either)[meaning]
        out = either.plain(READ, number, "q", options=CHOICE).out
        said = {"ko": "고른 것은 렐루의 뜻이에요.", "en": "You picked what ReLU means."}
        assert said[either.lang] in out.splitlines()

    def test_undo_shows_the_pick_again(self, dlcards: Terminal) -> None:
        number = numbered(dlcards)["ReLU"]
        out = dlcards.plain(READ, number, ACCEPT, "u", "3", "q", options=CHOICE).out
        assert out.count("You picked ReLU.") == 2
        assert dlcards.done("confusions", "--json").json["confusions"][0]["times"] == 1


class TestType:
    def test_a_line_is_the_answer(self, either: Terminal) -> None:
        right, other = NAMES[either.lang]
        lines = (READ, right, ACCEPT, READ, right, ACCEPT, "q", ":q")
        either.plain(*lines, options=TYPE)
        own, wrong = f'{{"said":"{right}","suggested":4}}', '{"mistaken":"sample/softmax",'
        first, second = replies(either)
        assert first == ("type", 4, own)
        assert second == ("type", 1, wrong + f'"said":"{right}","suggested":1}}')
        assert other not in own

    @pytest.mark.parametrize("line", ["s", "h", "u", "q", "0", "5", "ㅂ", "k", "e"])
    def test_what_is_a_command_elsewhere_is_an_answer_here(
        self, dlcards: Terminal, line: str
    ) -> None:
        dlcards.plain(READ, line, ACCEPT, "q", options=TYPE)
        ((asked, _, detail),) = replies(dlcards)
        assert asked == "type"
        assert f'"said":"{line}"' in str(detail)

    @pytest.mark.parametrize("colon", [":", "：", ": "])
    @pytest.mark.parametrize(
        ("letter", "jamo"), [("h", "ㅗ"), ("s", "ㄴ"), ("k", "ㅏ"), ("u", "ㅕ"), ("q", "ㅂ")]
    )
    def test_commands_begin_with_a_colon(
        self, dlcards: Terminal, colon: str, letter: str, jamo: str
    ) -> None:
        store = dlcards.store.read_bytes()
        said = []
        for key in (letter, jamo, letter.upper()):
            dlcards.store.write_bytes(store)
            said.append(dlcards.plain(READ, colon + key, ":q", options=TYPE).out)
        assert said[0] == said[1] == said[2]
        told = {
            "h": "Hint: ", "s": "not be asked any more", "k": "in a year", "u": "nothing to undo",
            "q": "No card was reviewed",
        }[letter]  # fmt: skip
        assert told in said[0]

    @pytest.mark.parametrize("line", [":", ":x", ":5", ":softmax"])
    def test_what_begins_with_a_colon_is_never_an_answer(self, either: Terminal, line: str) -> None:
        before = either.dump()
        out = either.plain(READ, line, ":q", options=TYPE).out
        assert {"ko": "그런 명령은 없어요.", "en": "There is no such command."}[either.lang] in out
        assert either.dump() == before

    def test_commands_with_a_colon_work_everywhere(self, dlcards: Terminal) -> None:
        out = dlcards.plain(READ, "softmax", "3", ":u", "4", ":q", options=TYPE).out
        assert "Taken back." in out
        assert [row[:2] for row in replies(dlcards)] == [("type", 3), ("type", 4)]

    def test_hints_lower_the_grade_that_is_suggested(self, either: Terminal) -> None:
        right, _ = NAMES[either.lang]
        either.plain(READ, ":h", ":h", right, ACCEPT, "q", options=TYPE)
        detail = f'{{"hints":2,"said":"{right}","suggested":2}}'
        assert replies(either) == [("type", 2, detail)]

    def test_an_empty_line_says_that_one_does_not_know(self, either: Terminal) -> None:
        either.plain(READ, REVEAL, ACCEPT, ":q", options=TYPE)
        assert replies(either) == [("type", 0, '{"suggested":0}')]

    def test_what_was_wrong_is_shown_without_colour(self, either: Terminal) -> None:
        typed, lines = {
            "ko": ("소프트매스", ["거의 맞았어요.", "맞는 답: 소프트[맥]스"]),
            "en": ("sofmax", ["Nearly right.", "The answer: sof[t]max"]),
        }[either.lang]
        out = either.plain(READ, typed, ":q", options=TYPE).out.splitlines()
        assert out.index(lines[0]) < out.index(lines[1])

    def test_another_term_is_named(self, either: Terminal) -> None:
        right, other = NAMES[either.lang]
        out = either.plain(READ, other, ":q", options=TYPE).out
        said = {
            "ko": f"그건 ‘{other}’예요. 물은 것은 ‘{right}’예요.",
            "en": f"That is “{other}”. Asked was “{right}”.",
        }
        assert said[either.lang] in out.splitlines()

    def test_typed_on_the_other_keyboard(self, dlcards: Terminal) -> None:
        dlcards.plain(READ, "낼슴ㅌ", ACCEPT, ":q", options=TYPE)
        assert [row[:2] for row in replies(dlcards)] == [("type", 4)]


class TestMix:
    def test_it_is_the_default_and_the_setting_changes_it(self, either: Terminal) -> None:
        def first() -> str:
            return either.done("review", "--plain", typed="\n").out

        numbers = [line for line in first().splitlines() if line[:2] in {"1 ", "2 ", "3 "}]
        assert len(numbers) == 3
        either.done("config", "ask", "type")
        assert {"ko": "답을 쓰세요.", "en": "Type the answer."}[either.lang] in first().splitlines()
        either.done("config", "ask", "flip")
        assert not [line for line in first().splitlines() if line[:2] in {"1 ", "2 ", "3 "}]
        ran = either("config", "ask", "sing")
        assert ran.code == 1
        assert "flip | choice | type | mix" in ran.err
        assert either("review", "--plain", "--ask", "sing").code == 2


class TestOpening:
    @pytest.mark.parametrize(
        ("ask", "about"),
        [
            ("flip", (False, False)),
            ("choice", (True, False)),
            ("type", (False, True)),
            ("mix", (True, True)),
        ],
    )
    def test_it_tells_of_what_will_come(
        self, either: Terminal, ask: str, about: tuple[bool, bool]
    ) -> None:
        words = " ".join(either.plain("q", options=("--ask", ask)).out.split())
        choice = {"ko": "보기가 있으면 번호로", "en": "Where there are options"}[either.lang]
        typing = {"ko": "그 줄이 답이에요", "en": "the line is the answer"}[either.lang]
        assert (choice in words, typing in words) == about
        for key in ("u ", "h ", "s ", "k ", "e ", "q "):
            assert f" {key}" in words


class TestMinutes:
    def test_no_card_is_begun_once_the_time_is_up(self, either: Terminal) -> None:
        def typed() -> Iterator[str]:
            yield from ("\n", "\n", "4\n", "\n", "\n")
            either.clock.tick(61_000)
            yield "4\n"
            yield "\n"

        options = ("review", "--plain", "--ask", "flip", "--minutes", "1")
        out = either.done(*options, typed=typed()).out
        assert {"ko": "시간이 다 됐어요.", "en": "Time is up."}[either.lang] in out.splitlines()
        assert len(replies(either)) == 2
        assert either.plain("q").out.startswith({"ko": "오늘은 2번", "en": "2 quest"}[either.lang])


class TestScope:
    def test_a_tag(self, either: Terminal, write: Write) -> None:
        either.done("import", write())
        assert "[1/1]" in either.plain(READ, "q", options=("--tag", "functions")).out
        ran = either("review", "--plain", "--tag", "functions", "--tag", "no\x1b[31m")
        assert (ran.code, ran.out) == (1, "")
        assert "functions" in ran.err
        assert "\x1b" not in ran.err

    def test_days_ahead(self, dlcards: Terminal) -> None:
        dlcards.done("config", "lanes", "name")
        dlcards.plain(*(READ, REVEAL, "4") * 4)
        dlcards.sleep()
        dlcards.plain(*(REVEAL, "4") * 4)
        dlcards.sleep()  # due in five days
        assert "nothing to ask" in dlcards.plain().out
        assert "nothing to ask" in dlcards.plain(options=("--ahead", "4")).out
        assert dlcards.plain(options=("--ahead", "5")).out.startswith("4 questions")


class TestPractice:
    def test_it_moves_no_schedule(self, either: Terminal) -> None:
        nothing = {"ko": "연습할 카드가 아직 없어요.", "en": "There is nothing to practise yet"}
        assert nothing[either.lang] in either.plain(options=("--practice",)).out
        either.plain(*(READ, REVEAL, "4") * 4)
        before = [line for line in either.dump() if '"event"' not in line]
        ran = either.plain(*(REVEAL, "1") * 4, options=("--practice",))
        done = {"ko": "카드 4장을 연습했어요.", "en": "You practised 4 cards"}
        assert ran.out.splitlines()[-1].startswith(done[either.lang])
        shown = [line for line in ran.out.splitlines() if line.startswith("5 ")]
        assert len(shown) == 4
        assert not any("," in line for line in shown)  # no interval to give
        instants = '"schedule"'  # of the latest event, which orders drills
        after = [line for line in either.dump() if '"event"' not in line]
        assert [x for x in after if instants not in x] == [x for x in before if instants not in x]
        assert either.done("store", "verify").code == 0
        assert either.done("due", "--json").json["due_count"] == 0
        either.sleep()
        assert either.done("due", "--json").json["due_count"] == 4


WIDE = {
    "ko": """\
1번 헷갈렸어요. 마지막은 2026-03-02
렐루 (ReLU)                              소프트맥스 (softmax)
음수를 0으로 만드는 함수                 점수를 합이 1인 확률로 바꾸는 함수
""",
    "en": """\
Confused 1 time, last on 2026-03-02
ReLU (렐루)                              softmax (소프트맥스)
It turns what is negative into zero      It turns scores into probabilities that
                                         sum to one
""",
}
NARROW = {
    "ko": """\
1번 헷갈렸어요. 마지막은 2026-03-02
렐루 (ReLU)
음수를 0으로 만드는 함수

소프트맥스 (softmax)
점수를 합이 1인 확률로 바꾸는 함수
""",
    "en": """\
Confused 1 time, last on 2026-03-02
ReLU (렐루)
It turns what is negative into zero

softmax (소프트맥스)
It turns scores into probabilities that
sum to one
""",
}


class TestConfusions:
    def confuse(self, terminal: Terminal) -> None:
        number = numbered(terminal)[NAMES[terminal.lang][1]]
        terminal.plain(READ, number, ACCEPT, "q", options=CHOICE)

    @pytest.mark.parametrize("columns", [80, 40])
    def test_both_meanings_stand_side_by_side_where_there_is_room(
        self, either: Terminal, columns: int
    ) -> None:
        self.confuse(either)
        either.patch.setenv("COLUMNS", str(columns))
        ran = either.done("confusions")
        assert ran.out == (WIDE if columns == 80 else NARROW)[either.lang]
        assert "dlcards review --confusions" in ran.err

    def test_as_json(self, either: Terminal) -> None:
        assert either.done("confusions", "--json").json == {"confusions": []}
        self.confuse(either)
        (pair,) = either.done("confusions", "--json").json["confusions"]
        assert list(pair) == ["times", "latest", "notes"]
        assert (pair["times"], pair["latest"]) == (1, "2026-03-02")
        assert [one["note"] for one in pair["notes"]] == ["sample/relu", "sample/softmax"]
        assert pair["notes"][0]["term"] == {"ko": "렐루", "en": "ReLU"}
        assert set(pair["notes"][0]["meaning"]) == {"ko", "en"}

    def test_none_yet(self, either: Terminal) -> None:
        said = {
            "ko": "서로 헷갈린 노트가 아직 없어요.\n",
            "en": "You have not taken one note for another yet.\n",
        }[either.lang]
        assert either.done("confusions").out == said
        assert either.done("review", "--plain", "--confusions").out == said
        ran = either("confusions", "nowhere")
        assert (ran.code, ran.out) == (1, "")

    def test_they_are_drilled(self, either: Terminal) -> None:
        self.confuse(either)
        out = either.plain("1", ACCEPT, "1", ACCEPT, options=("--confusions",)).out
        assert "[1/2]" in out
        assert "[2/2]" in out
        assert [row[0] for row in replies(either)] == ["choice"] * 3
        assert either.done("due", "--json").json["due_count"] == 0
