"""What stands where definitions stand and is none: a page's placeholders, lists of links."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec.structs import replace

from dlcards.core.names import folded
from dlcards.glossary.reading.entry import Entry, Left, Reading, Unwritten, Why
from dlcards.glossary.reading.shape import bare

_MOST_NAMES = 2  # that may have one text: a term under another spelling
_POINTING = re.compile(
    r"참고\s*(?:자료|문헌|링크|사이트|글|서적|도서|영상)|(?:함께|같이|더)\s*(?:읽|보|볼).*|읽(?:어\s*볼|을\s*)\s*.+"
    r"|(?:관련|연관|추천|이전|다음|다른|최근|인기)\s*(?:글|포스트|포스팅|게시글|게시물|기사|링크|자료|사이트|영상|문서|읽을거리)"
    r"|(?:useful|related|external|recommended|other|recent)\s+(?:links?|posts?|articles?|reading|resources?|pages?|videos?)"
    r"|further reading|see also|read more|more (?:links|posts|articles)|you may also like",
    re.IGNORECASE,
)


def sifted(reading: Reading) -> Reading:
    """`reading` without entries that define nothing; they are left aside, each with the reason."""
    texts = [_texts(one) for one in reading.entries]
    repeated = _repeated(zip(reading.entries, texts, strict=True))
    pairs = zip(reading.entries, texts, strict=True)
    judged = [(one, _why(one, its, repeated)) for one, its in pairs]
    left = [Left(one.line, one.head, why) for one, why in judged if why]
    pointing = [one for one in reading.unwritten if _is_pointing(one)]
    left += [Left(one.line, one.head, Why.LINKS) for one in pointing]
    if not left:
        return reading
    return replace(
        reading,
        entries=tuple(one for one, why in judged if not why),
        unwritten=tuple(one for one in reading.unwritten if one not in pointing),
        left=tuple(sorted((*reading.left, *left), key=lambda one: one.line)),
    )


def _why(entry: Entry, texts: Sequence[str], repeated: set[str]) -> Why | None:
    if _is_pointing(entry):
        return Why.LINKS
    return Why.REPEATED if repeated.issuperset(texts) else None


def _is_pointing(one: Entry | Unwritten) -> bool:
    """Whether it stands among what a page only points to."""
    return _points(one.head) or any(map(_points, one.sections))


@lru_cache(maxsize=256)  # many entries stand in one section
def _points(name: str) -> bool:
    return bool(_POINTING.fullmatch(bare(name)))


def _repeated(entries: Iterable[tuple[Entry, Sequence[str]]]) -> set[str]:
    """Texts that stand under so many names that they are a page's placeholders."""
    heads: defaultdict[str, list[str]] = defaultdict(list)
    for entry, texts in entries:
        for text in texts:
            heads[text].append(entry.head)
    often = ((text, its) for text, its in heads.items() if len(its) > _MOST_NAMES)
    return {text for text, its in often if len({folded(bare(one)) for one in its}) > _MOST_NAMES}


def _texts(entry: Entry) -> list[str]:
    return [" ".join(text.casefold().split()) for text in entry.told.meaning.values()]
