"""One entry of one page, under the names that it goes by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.names import folded
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reading.entry import Entry
from dlcards.glossary.reading.names import Names, Parted, parted
from dlcards.glossary.reading.shape import expansion, has_hangul, is_term

_ABBREVIATION = re.compile(r"[A-Z]+[a-z]?[A-Z][A-Za-z]{0,6}")  # CNN, DoF, GANs
_SAYING = re.compile(r"^\s*(?:은|는|이란|란|:|\()\s*")  # behind a name that is said again
_ARTICLES = frozenset({"a", "an", "any", "the"})
_SURE = 3  # words whose initials agree: then it is no chance
_SEVERAL = -1  # entries
_CAPITALS = 2  # from how many on their place tells names apart: FLOPs, FLOPS


class Telling(Struct, frozen=True):
    """An entry with its page and its names."""

    entry: Entry
    page: str
    names: Names


def tellings(pages: Iterable[tuple[str, Sequence[Entry]]], known: Known) -> list[Telling]:
    """All entries of `pages` with their names; a bracket that names another concept is no alias.

    Another concept is one that has an entry of its own somewhere in `pages`, in the same
    language and not as an abbreviation, or one that the decks tell apart.
    """
    entries = [(page, entry, parted(entry.head)) for page, found in pages for entry in found]
    owners: dict[str, int] = {}
    for number, (_, _, parts) in enumerate(entries):
        for head in parts.heads:
            if owners.setdefault(folded(head), number) != number:
                owners[folded(head)] = _SEVERAL
    return list(_named(entries, owners, known))


def _named(
    entries: Sequence[tuple[str, Entry, Parted]], owners: dict[str, int], known: Known
) -> Iterator[Telling]:
    for number, (page, entry, parts) in enumerate(entries):

        def is_another(name: str, head: str, number: int = number) -> bool:
            if known.are_two(name, head):
                return True
            is_defined = owners.get(folded(name), number) != number
            is_alike = has_hangul(name) == has_hangul(head)
            return is_defined and is_alike and not abbreviates(name, head)

        if entry.given is not None:
            yield Telling(entry, page, entry.given)
            continue
        names = parts.names(is_another)
        if names is not None:
            yield Telling(entry, page, _with_more(names, entry, is_another))


def _with_more(names: Names, entry: Entry, is_another: Callable[[str, str], bool]) -> Names:
    """`names` and those that other places of the entry give."""
    said = (*entry.names, *entry.told.names, *_written_out(names, entry))
    if not said:
        return names
    head = names.all()[0]
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
    return Names(Bilingual(ko=ko, en=en), lists)


def _written_out(names: Names, entry: Entry) -> Iterator[str]:
    """What an abbreviation stands for, where the definition opens with it beyond doubt."""
    for name in filter(_ABBREVIATION.fullmatch, names.all()):
        for text in entry.told.meaning.values():
            opening = _SAYING.sub("", text.removeprefix(name))
            words = (expansion(name, opening) or "").split()
            is_named = all(word[0].isupper() for word in words) or len(words) >= _SURE
            if words and is_named and words[0].casefold() not in _ARTICLES:
                yield " ".join(words)


def abbreviates(one: str, other: str) -> bool:
    """Whether one name is the other's initials: SGD, stochastic gradient descent.

    >>> [abbreviates("CNN", "Convolutional Neural Network"), abbreviates("CNN", "RNN")]
    [True, False]
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    letters = _letters(short)
    is_short = len(letters) > 1 and letters != folded(long)
    return is_short and letters.rstrip("s") in _initials(long)


def letters_of(name: str) -> frozenset[str]:
    """Letters of which two names have some in common if one abbreviates the other.

    None, where that takes no letters at all.
    """
    letters = _letters(name)
    short = letters.rstrip("s")
    return (_initials(name) | {short}) - {""} if short or not letters else frozenset()


@lru_cache(maxsize=4096)  # each name is held beside many
def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


@lru_cache(maxsize=4096)  # likewise
def _initials(name: str) -> frozenset[str]:
    """The first letters of a name's words, and its capitals."""
    words = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)
    capitals = "".join(re.findall(r"[A-Z]", name))
    return frozenset({"".join(word[0] for word in words).casefold(), capitals.casefold()})


def differ_by_case(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two entries share a name but for its capitals, where those tell names apart."""
    pairs = [(a, b) for a in one for b in other if folded(a) == folded(b)]
    return bool(pairs) and all(
        a != b and min(sum(map(str.isupper, a)), sum(map(str.isupper, b))) >= _CAPITALS
        for a, b in pairs
    )
