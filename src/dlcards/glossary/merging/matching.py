"""Which note of a deck each draft is about.

A false match hands a learner's history to another concept, so each kind of evidence counts only
where it points to one note, and the strong kinds go first over all drafts:

1. the page's last build had this term and this definition, or this term;
2. a note has this term;
3. the page's last build had this definition, word for word, and no other entry has it: the term
   was renamed;
4. the term of one is an alias of the other;
5. both stand alone between the same neighbours, and the definitions are nearly the same.

A note that is the subject of one draft is not another's: who made the drafts held them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import chain

from msgspec import Struct

from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.glossary.draft import Draft
from dlcards.glossary.merging.likeness import (
    are_near,
    folded_names,
    folded_terms,
    may_be_one,
    says_enough,
)
from dlcards.glossary.merging.others import page_of
from dlcards.glossary.merging.stamp import Stamp, digest, read

Tell = tuple[str, str]  # a facet and its digest


class Role(Enum):
    """What a draft is to its note."""

    SUBJECT = auto()  # the note was built from this entry
    OTHER = auto()  # another page's definition of it
    OWN = auto()  # a person wrote the note


class Match(Struct, frozen=True):
    """A note, by its number in the deck."""

    number: int
    role: Role
    home: str = ""  # the page that the note is from, under the name that the page has now


def matched(
    notes: Sequence[Note],
    drafts: Sequence[Draft],
    pages: Collection[str],
    past: Collection[str] = (),
) -> list[Match | None]:
    """The match of each draft, or None for what has no note; `pages` are all that were read.

    `past` are ids of notes that a person took out: their entries are no other notes renamed.
    """
    if not notes:
        return [None] * len(drafts)
    matching = _Matching(notes, drafts, pages, past)
    matching.by_evidence()
    return matching.found


class _Matching:
    def __init__(
        self,
        notes: Sequence[Note],
        drafts: Sequence[Draft],
        pages: Collection[str],
        past: Collection[str],
    ) -> None:
        self.found: list[Match | None] = [None] * len(drafts)
        self._notes, self._drafts, self._pages, self._past = notes, drafts, pages, past
        self._stamps = [read(note.built.hash) if note.built else Stamp() for note in notes]
        self._taken: set[int] = set()
        self._told = [_told(draft) for draft in drafts]
        self._homes = self._renamed_pages()
        self._defined = self._index(
            lambda n: ((self._home(n), tell) for tell in self._last(n, "meaning"))
        )
        self._counts = Counter(
            key for draft in range(len(drafts)) for key in self._definitions(draft)
        )

    def by_evidence(self) -> None:
        """Go through the kinds of evidence, the strongest first."""
        terms = self._index(lambda n: ((self._home(n), tell) for tell in self._last(n, "term")))
        self._claim(lambda d: self._by_term(d, terms, defined=True))
        self._claim(lambda d: self._by_term(d, terms))
        names = self._index(lambda n: folded_terms(self._notes[n]))
        self._claim(lambda d: self._called(d, names, folded_terms(self._drafts[d].note)))
        self._claim(self._by_definition)
        every = self._index(lambda n: folded_names(self._notes[n]))
        self._claim(lambda d: self._called(d, every, folded_terms(self._drafts[d].note)))
        self._claim(lambda d: self._called(d, names, folded_names(self._drafts[d].note)))
        self._claim_by_neighbours()

    # what is known of notes

    def _home(self, number: int) -> str | None:
        """The page that a note is from, under the name that the page has now."""
        built = self._notes[number].built
        return self._homes.get(built.page, built.page) if built else None

    def _last(self, number: int, part: str) -> Iterator[Tell]:
        """What the last build saw of a part of a note."""
        for language in Language:
            name = f"{part}.{language}"
            for mark in self._stamps[number].get(name, ()):
                yield name, mark

    def _index(self, keys_of: Callable[[int], Iterable[object]]) -> Mapping[object, list[int]]:
        index: defaultdict[object, list[int]] = defaultdict(list)
        for number in range(len(self._notes)):
            for key in dict.fromkeys(keys_of(number)):
                index[key].append(number)
        return index

    def _renamed_pages(self) -> dict[str, str]:
        """Old page -> new page, where at least half of its notes are on one without any yet."""
        sizes = Counter(note.built.page for note in self._notes if note.built)
        fresh = [
            (draft.page, tell)
            for draft in self._drafts
            if draft.page not in sizes
            for tell in _whole(draft)
        ]
        where = {tell: page for page, tell in reversed(fresh)}
        moved: Counter[tuple[str, str]] = Counter()
        for number, note in enumerate(self._notes):
            if note.built and note.built.page not in self._pages:
                wholes = (
                    (term, meaning)
                    for term in self._last(number, "term")
                    for meaning in self._last(number, "meaning")
                )
                page = next((where[whole] for whole in wholes if whole in where), None)
                if page is not None:
                    moved[note.built.page, page] += 1
        return {old: new for (old, new), count in moved.items() if 2 * count >= sizes[old]}

    # evidence

    def _claim(self, evidence: Callable[[int], list[int]]) -> None:
        """Match each draft that is left with the one note that the evidence points to."""
        for number, match in enumerate(self.found):
            if match is None and len(notes := evidence(number)) == 1:
                self._match(number, notes[0])

    def _match(self, draft: int, number: int) -> None:
        role = self._role(draft, number)
        self.found[draft] = Match(number, role, self._home(number) or "")
        if role is Role.SUBJECT:
            self._taken.add(number)

    def _role(self, draft: int, number: int) -> Role:
        home = self._home(number)
        if home is None:
            return Role.OWN
        if home in self._told[draft]:
            return Role.SUBJECT
        has_moved = home in self._pages and self._same_definition(draft, [number])
        return Role.SUBJECT if has_moved else Role.OTHER

    def _free(self, numbers: Iterable[int]) -> list[int]:
        return [number for number in dict.fromkeys(numbers) if number not in self._taken]

    def _by_term(
        self, draft: int, terms: Mapping[object, list[int]], *, defined: bool = False
    ) -> list[int]:
        """The note whose page had this very term; of several with one name, the first."""
        tells = list(_tells(self._drafts[draft].note, "term"))
        found = [[terms.get((page, tell), []) for tell in tells] for page in self._told[draft]]
        same = self._same_definition if defined else self._alike
        fewest = [min(lists, key=len) for lists in found if lists]
        rare = chain.from_iterable(fewest)
        whole = [number for number in rare if self._shared(number, tells) == len(tells)]
        if free := same(draft, self._free(whole)):  # thousands may share one half of a term
            return free[:1]
        free = same(draft, self._free(number for lists in found for one in lists for number in one))
        best = max((self._shared(number, tells) for number in free), default=0)
        return [number for number in free if self._shared(number, tells) == best][:1]

    def _shared(self, number: int, tells: Collection[Tell]) -> int:
        return sum(tell in tells for tell in self._last(number, "term"))

    def _same_definition(self, draft: int, numbers: Iterable[int]) -> list[int]:
        tells = dict(_tells(self._drafts[draft].note, "meaning"))
        found = []
        for number in numbers:
            last = dict(self._last(number, "meaning"))
            both = last.keys() & tells.keys()
            if both and all(last[name] == tells[name] for name in both):
                found.append(number)
        return found

    def _alike(self, draft: int, numbers: Iterable[int]) -> list[int]:
        new = self._drafts[draft].note
        return [one for one in numbers if may_be_one(new, self._notes[one])]

    def _called(
        self, draft: int, names: Mapping[object, list[int]], called: Iterable[str]
    ) -> list[int]:
        """Free notes of these names: of the same page, else of another, else a person's own."""
        found = (number for name in called for number in names.get(name, ()))
        free = self._alike(draft, self._free(found))
        here = [number for number in free if self._home(number) in self._told[draft]]
        built = [number for number in free if self._home(number) is not None]
        return here or built or free[:1]

    def _by_definition(self, draft: int) -> list[int]:
        """Notes whose page had this very definition, where no other entry has it."""
        meaning = self._drafts[draft].note.meaning
        if self._is_past(draft) or not any(
            says_enough(half) for half in (meaning.ko, meaning.en) if half
        ):
            return []
        sure = [key for key in self._definitions(draft) if self._counts[key] == 1]
        free = self._free(number for key in sure for number in self._alone(key))
        return self._same_definition(draft, free)

    def _alone(self, definition: tuple[str, Tell]) -> list[int]:
        """The note that alone had a definition."""
        numbers = self._defined.get(definition, [])
        return numbers if len(numbers) == 1 else []

    def _definitions(self, draft: int) -> list[tuple[str, Tell]]:
        one = self._drafts[draft]
        return [(one.page, tell) for tell in _tells(one.note, "meaning")]

    def _claim_by_neighbours(self) -> None:
        """Match what stands alone between the same neighbours, in the page and as it was."""
        subjects = {
            draft: match.number
            for draft, match in enumerate(self.found)
            if match and match.role is Role.SUBJECT
        }
        drafts = sorted(
            range(len(self._drafts)), key=lambda d: (self._drafts[d].page, self._drafts[d].line)
        )
        notes = [number for number, note in enumerate(self._notes) if note.built]
        notes.sort(key=lambda n: (self._home(n) or "", self._line(n)))
        was = _gaps([(self._home(n), n if n in self._taken else None, n) for n in notes])
        now = _gaps([(self._drafts[d].page, subjects.get(d), d) for d in drafts])
        for gap, here in now.items():
            there = was.get(gap, [])
            if len(here) == 1 == len(there) and self._is_near(here[0], there[0]):
                self._match(here[0], there[0])

    def _is_past(self, draft: int) -> bool:
        return self._drafts[draft].note.id in self._past

    def _line(self, number: int) -> int:
        built = self._notes[number].built
        return built.line if built else 0

    def _is_near(self, draft: int, number: int) -> bool:
        is_shared = any(self._counts[key] > 1 for key in self._definitions(draft))
        if self.found[draft] is not None or is_shared or self._is_past(draft):
            return False
        return are_near(self._drafts[draft].note, self._notes[number])


def _told(draft: Draft) -> list[str]:
    """The pages that tell of a draft, its own first."""
    return list(dict.fromkeys([draft.page, *map(page_of, draft.note.also)]))


def _tells(note: Note, part: str) -> Iterator[Tell]:
    text = note.term if part == "term" else note.meaning
    for language in Language:
        if half := text.get(language):
            yield f"{part}.{language}", digest(half)


def _whole(draft: Draft) -> Iterator[tuple[Tell, Tell]]:
    for term in _tells(draft.note, "term"):
        for meaning in _tells(draft.note, "meaning"):
            yield term, meaning


def _gaps(
    entries: Iterable[tuple[str | None, int | None, int]],
) -> dict[tuple[str | None, int | None, int | None], list[int]]:
    """Page, note before and note after -> what stands between them; entries in page order."""
    gaps: dict[tuple[str | None, int | None, int | None], list[int]] = {}
    page: str | None = None
    before: int | None = None
    between: list[int] = []
    for its_page, subject, number in (*entries, (None, None, -1)):
        if its_page != page:
            gaps[page, before, None] = between
            page, before, between = its_page, None, []
        if subject is None:
            between.append(number)
        else:
            gaps[page, before, subject] = between
            before, between = subject, []
    return gaps
