"""The examiner: puts a card's question in the way that suits it, and judges the reply.

What the learner says is judged by the core; here stands only where the core's arguments come from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.asking import way_of_asking
from dlcards.core.events import Asked, Reply, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note
from dlcards.core.question import Question, question
from dlcards.core.queue import Turn
from dlcards.core.safe import one_line
from dlcards.study.manner import Manner
from dlcards.study.ports import Card, Clock, Journal, Shelf
from dlcards.study.steps import Answer, Asking

if TYPE_CHECKING:
    from dlcards.core.choice import Option
    from dlcards.core.judging.verdict import Verdict
    from dlcards.study.ports import ShelvedNote

_LONGEST = 200  # letters of what was said that are kept


class Examiner:
    """Asks and judges in one manner."""

    def __init__(self, journal: Journal, shelf: Shelf, clock: Clock, manner: Manner) -> None:
        self._journal = journal
        self._shelf = shelf
        self._clock = clock
        self._manner = manner

    def ask(self, turn: Turn, note: Note, card: Card, *, is_drill: bool) -> Asking:
        """Put the question of a turn; a choice without enough options is asked as flip."""
        asked = question(note, turn.card.lane)
        ask = self._manner.ask if turn.rival is None else Ask.CHOICE
        way = way_of_asking(ask, turn.card.lane, card.state.memory)
        found = self._options(turn, asked, note, card) if way is Asked.CHOICE else ()
        if way is Asked.CHOICE and not found:
            way = Asked.FLIP
        told = self._apart(turn.card.note, note, asked)
        now = self._clock.now()
        return Asking(turn, note, asked, card, now, is_drill, (), way, found, told)

    def ask_by(self, ask: Ask) -> None:
        """Ask in another way from the next question on."""
        self._manner = replace(self._manner, ask=ask)

    def hint(self, asking: Asking) -> Asking:
        """The same question with one more hint, if there is one."""
        from dlcards.core.hint import hints_for

        every = hints_for(asking.note, asking.question.lane)
        return replace(asking, hints=every[: len(asking.hints) + 1])

    def reveal(self, asking: Asking) -> Answer:
        """The answer to who did not say any; in flip they judge themselves."""
        if asking.asked is Asked.FLIP:
            return self.answer(asking, self._reply(asking))
        from dlcards.core.judging.verdict import Blank

        return self._judged(asking, Blank(), None)

    def choose(self, asking: Asking, option: Option) -> Answer:
        """The answer to who picked `option`."""
        from dlcards.core.judging.verdict import Other, Right

        is_right = option.note == asking.turn.card.note
        verdict = Right(option.text) if is_right else Other(option.note, option.text)
        return self._judged(asking, verdict, option.text)

    def hear(self, asking: Asking, text: str) -> Answer:
        """The answer to who typed `text`."""
        from dlcards.core.judging.judge import judge
        from dlcards.core.judging.wanted import wanted

        lane, own = asking.question.lane, self._journal.words(asking.turn.card.note)
        accepted = own.accepted.get(lane.language)
        names = wanted(asking.note, lane, accepted, self._namesakes(asking))
        return self._judged(asking, judge(text, names, self._elsewhere(asking)), text)

    def answer(self, asking: Asking, reply: Reply, verdict: Verdict | None = None) -> Answer:
        """The answer, and what each grade would give today."""
        memory, luck = asking.card.state.memory, asking.card.luck
        is_idle = asking.is_drill or self._manner.is_practice
        preview = self._journal.scheduler.preview
        futures = () if is_idle else preview(memory, self._clock.today(), luck)
        return Answer(asking, futures, reply, verdict)

    def _judged(self, asking: Asking, verdict: Verdict, said: str | None) -> Answer:
        from dlcards.core.judging.suggestion import suggested
        from dlcards.core.judging.verdict import Other

        reply = self._reply(asking)
        usual = self._usual.get((asking.question.lane.way, asking.asked))
        grade = suggested(verdict, reply.hints, reply.after or 0, usual)
        if asking.asked is Asked.CHOICE:
            grade = min(grade, Grade.HESITANT)  # to recognise is easier than to recall
        reply = replace(
            reply,
            said=None if said is None else one_line(said)[:_LONGEST],
            mistaken=verdict.note if isinstance(verdict, Other) else None,
            suggested=grade,
        )
        return self.answer(asking, reply, verdict)

    def _reply(self, asking: Asking) -> Reply:
        return Reply(max(0, self._clock.now() - asking.since), len(asking.hints))

    @cached_property
    def _usual(self) -> Mapping[tuple[Way, Asked], int]:
        return self._journal.usual()

    def _options(self, turn: Turn, asked: Question, note: Note, card: Card) -> tuple[Option, ...]:
        """The options of a choice: other ones each time the card is asked, in whatever way."""
        from dlcards.core.choice import Keyed, options
        from dlcards.study.candidates import candidates, mistaken_for

        own, history = Keyed(turn.card.note, note), self._journal.history(turn.card.note)
        times = sum(isinstance(e, Review) and e.card.lane == turn.card.lane for e in history)
        luck = f"{card.luck} {times}"
        if turn.rival is not None:
            rival = self._shelf.note(turn.rival)
            rivals = [] if rival is None else [Keyed(rival.key, rival.note)]
            return options(asked, own, rivals, (), luck)
        confused = mistaken_for(self._shelf, history)
        return options(asked, own, candidates(self._shelf, own, confused, luck), confused, luck)

    def _apart(self, key: NoteKey, note: Note, asked: Question) -> str | None:
        """What tells the note from others that the prompt names as well."""
        if asked.lane.way not in {Way.MEANING, Way.TERM}:
            return None
        others = self._others_named(asked.prompt, key)
        if not others:
            return None
        from dlcards.core.apart import Titled, apart

        titles = {deck.id: deck.title for deck in self._shelf.decks()}
        own, *rest = [
            Titled(one, titles.get(deck, Bilingual()))
            for deck, one in [(key.deck, note), *((o.key.deck, o.note) for o in others)]
        ]
        return apart(asked, own, rest)

    def _elsewhere(self, asking: Asking) -> Callable[[str], NoteKey | None]:
        own = asking.turn.card.note
        return lambda name: next((one.key for one in self._others_named(name, own)), None)

    def _namesakes(self, asking: Asking) -> list[str]:
        """Other notes' names that differ by case alone from one of this note's."""
        own = asking.turn.card.note
        return [
            theirs
            for language in Language
            for name in asking.note.names(language)
            for other in self._others_named(name, own)
            for theirs in other.note.names(language)
            if theirs != name and theirs.casefold() == name.casefold()
        ]

    def _others_named(self, name: str, own: NoteKey) -> list[ShelvedNote]:
        """The notes but `own` that go by exactly this name."""
        keys = [key for key in self._shelf.named(name) if key != own]
        shelved = [one for key in keys if (one := self._shelf.note(key)) is not None]
        return [one for one in shelved if not one.is_retired]
