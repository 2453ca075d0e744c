"""Every bundled note can be asked as a fair choice."""

from dlcards import shipped
from dlcards.core.choice import Keyed, options
from dlcards.core.judging.judge import judge
from dlcards.core.judging.verdict import Right
from dlcards.core.judging.wanted import wanted
from dlcards.core.lane import Way
from dlcards.core.question import question
from dlcards.decks.reading import read_deck
from dlcards.study.incoming import BUNDLED

NEAR = 20  # notes to either side, as a question reads them


def test_a_choice_of_bundled_notes_has_options_enough_and_one_right_answer() -> None:
    """Of each note another lane, so that all kinds of lanes come."""
    read = [read_deck(path, BUNDLED)[0] for path in shipped.decks()]
    decks = [one.deck for one in read if one is not None]
    shelf = [Keyed(deck.key(note), note) for deck in decks for note in deck.notes]
    for at, own in enumerate(shelf):
        lanes = own.note.lanes()
        lane = lanes[at % len(lanes)]
        asked = question(own.note, lane)
        found = options(asked, own, shelf[max(0, at - NEAR) : at + NEAR], (), str(at))
        assert len(found) >= 4, (own.key, lane)
        if lane.way is not Way.MEANING:
            right = [
                option.note
                for option in found
                if isinstance(judge(option.text, wanted(own.note, lane), lambda _: None), Right)
            ]
            assert right == [own.key], (own.key, lane)
