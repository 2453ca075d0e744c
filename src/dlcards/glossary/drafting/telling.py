"""One entry of one page, under the names that it goes by."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.names import folded
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reading.entry import Entry
from dlcards.glossary.reading.names import Names, names_of
from dlcards.glossary.reading.shape import expansion, has_hangul, is_term

_ABBREVIATION = re.compile(r"[A-Z]+[a-z]?[A-Z][A-Za-z]{0,6}")  # CNN, DoF, GANs
_ARTICLES = frozenset({"a", "an", "any", "the"})
_SURE = 3  # words whose initials agree: then it is no chance
_CAPITALS = 2  # from how many on their place tells names apart: FLOPs, FLOPS


@dataclass(frozen=True, slots=True)
class Telling:
    """An entry with its page and its names."""

    entry: Entry
    page: str
    names: Names


def tellings(pages: Iterable[tuple[str, Sequence[Entry]]], known: Known) -> list[Telling]:
    """All entries of `pages` with their names; a bracket that names another concept is no alias.

    Another concept is one that has an entry of its own somewhere in `pages`, in the same
    language and not as an abbreviation, or one that the decks tell apart.
    """
    entries = [(page, entry) for page, found in pages for entry in found]
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for number, (_, entry) in enumerate(entries):
        for head in _heads(entry):
            owners[folded(head)].add(number)
    return list(_named(entries, owners, known))


def _named(
    entries: Sequence[tuple[str, Entry]], owners: dict[str, set[int]], known: Known
) -> Iterator[Telling]:
    for number, (page, entry) in enumerate(entries):

        def is_another(name: str, head: str, number: int = number) -> bool:
            if known.are_two(name, head):
                return True
            is_defined = bool(owners.get(folded(name), set()) - {number})
            is_alike = has_hangul(name) == has_hangul(head)
            return is_defined and is_alike and not abbreviates(name, head)

        if entry.given is not None:
            yield Telling(entry, page, entry.given)
            continue
        names = names_of(entry.head, is_another)
        if names is not None:
            yield Telling(entry, page, _with_more(names, entry, is_another))


def _with_more(names: Names, entry: Entry, is_another: Callable[[str, str], bool]) -> Names:
    """`names` and those that other places of the entry give."""
    head = next(names.all())
    said = (*entry.names, *entry.told.names, *_written_out(names, entry))
    more = [name for name in said if not is_another(name, head)]
    ko, en = names.term.ko, names.term.en
    aliases = {language: list(names.aliases.get(language)) for language in Language}
    seen = {folded(name) for name in names.all()}
    for name in more:
        if folded(name) in seen or not is_term(name):
            continue
        seen.add(folded(name))
        if has_hangul(name):
            ko, extra = (ko, [name]) if ko else (name, [])
            aliases[Language.KO] += extra
        else:
            en, extra = (en, [name]) if en else (name, [])
            aliases[Language.EN] += extra
    lists = BilingualList(ko=tuple(aliases[Language.KO]), en=tuple(aliases[Language.EN]))
    return Names(Bilingual(ko=ko, en=en), lists, names.asides)


def _written_out(names: Names, entry: Entry) -> Iterator[str]:
    """What an abbreviation stands for, where the definition opens with it beyond doubt."""
    for name in filter(_ABBREVIATION.fullmatch, names.all()):
        for text in entry.told.meaning.values():
            opening = re.sub(rf"^{re.escape(name)}\s*(?:은|는|이란|란|:|\()\s*", "", text)
            words = (expansion(name, opening) or "").split()
            is_named = all(word[0].isupper() for word in words) or len(words) >= _SURE
            if words and is_named and words[0].casefold() not in _ARTICLES:
                yield " ".join(words)


def _heads(entry: Entry) -> tuple[str, ...]:
    """The names that stand before any bracket."""
    found = names_of(entry.head, lambda _one, _other: True)
    return tuple(found.all()) if found else ()


def abbreviates(one: str, other: str) -> bool:
    """Whether one name is the other's initials: SGD, stochastic gradient descent.

    >>> [abbreviates("CNN", "Convolutional Neural Network"), abbreviates("CNN", "RNN")]
    [True, False]
    """
    short, long = sorted((one, other), key=len)
    letters = re.sub(r"[^a-z0-9]", "", short.casefold())
    words = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", long)
    initials = "".join(word[0] for word in words).casefold()
    capitals = "".join(re.findall(r"[A-Z]", long)).casefold()
    return (
        len(letters) > 1 and letters != folded(long) and letters.rstrip("s") in {initials, capitals}
    )


def differ_by_case(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two entries share a name but for its capitals, where those tell names apart."""
    pairs = [(a, b) for a in one for b in other if folded(a) == folded(b)]
    return bool(pairs) and all(
        a != b and min(sum(map(str.isupper, a)), sum(map(str.isupper, b))) >= _CAPITALS
        for a, b in pairs
    )
