"""The learner's own words, folded from the log."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.events import Accepted, Event, Mnemonic
from dlcards.core.keys import NoteKey
from dlcards.core.language import BilingualList, Language
from dlcards.core.replay import standing
from dlcards.core.words import NO_WORDS, OwnWords, own_words
from tests.support import Scribe

NOTE = NoteKey("deck", "note")
LIVES = st.lists(
    st.one_of(
        st.tuples(st.just(Mnemonic), st.sampled_from(["", "a", "b"])),
        st.tuples(
            st.just(Accepted), st.sampled_from(Language), st.sampled_from(["x", "y"]), st.booleans()
        ),
    )
)


def test_nothing_was_written() -> None:
    assert own_words([]) == NO_WORDS
    assert not NO_WORDS


def test_the_latest_mnemonic_counts_and_each_name_in_its_language() -> None:
    scribe = Scribe()
    scribe.write(Mnemonic, NOTE, "first")
    scribe.write(Mnemonic, NOTE, "second")
    for language in Language:
        scribe.write(Accepted, NOTE, language, "Soft max")
    scribe.write(Accepted, NOTE, Language.EN, "soft-max", is_accepted=False)  # the same name
    assert own_words(scribe.log) == OwnWords("second", BilingualList(("Soft max",)))


def test_an_empty_mnemonic_takes_it_away() -> None:
    scribe = Scribe()
    scribe.write(Mnemonic, NOTE, "first")
    scribe.write(Mnemonic, NOTE, "")
    assert own_words(scribe.log) == NO_WORDS


@given(LIVES, LIVES, st.randoms())
def test_two_machines_agree_in_whatever_order_their_facts_arrive(
    here: list[tuple[object, ...]], there: list[tuple[object, ...]], dice: Random
) -> None:
    facts: list[Event] = []
    for device, life in (("here", here), ("there", there)):
        scribe = Scribe(device)
        for kind, *rest in life:
            facts.append(scribe.write(kind, NOTE, *rest))  # type: ignore[arg-type]
    shuffled = [*facts, *facts]
    dice.shuffle(shuffled)
    assert own_words(standing(shuffled)) == own_words(standing(facts))
