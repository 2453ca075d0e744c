"""The report of a build: for people on paper, for programs as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dlcards.cli.paper import short
from dlcards.cli.session import Session
from dlcards.core.safe import one_line
from dlcards.i18n import built as texts
from dlcards.i18n.text import Text

if TYPE_CHECKING:
    from dlcards.glossary.building import Built, Spare
    from dlcards.glossary.merging.report import Conflict, Spot
    from dlcards.glossary.reader import Page

_MOST = 20  # lines of a kind on paper; JSON has all


def tell_built(
    session: Session,
    built: Built,
    pages: Sequence[Page],
    path: Path,
    *,
    is_changed: bool,
    is_written: bool,
) -> None:
    """What was read, what became of it, and what a person may want to look at."""
    session.tell(texts.COUNTED, pages=len(pages), **_counts(built))
    for title, lines in _sections(session, built):
        _tell(session, title, list(lines))
    if not is_changed:
        session.tell(texts.UNCHANGED, path=path)
        return
    session.tell(texts.WRITTEN if is_written else texts.WOULD_WRITE, path=path)
    if is_written and built.figures.copies:
        session.tell(texts.FIGURES, count=len(built.figures.copies))


def print_built(session: Session, built: Built, pages: Sequence[Page]) -> None:
    """All of it as one JSON object."""
    merge = built.merge
    counts = _counts(built)
    session.print_json(
        {
            "pages": len(pages),
            "entries": counts["entries"],
            "notes": counts["notes"],
            "merged": counts["merged"],
            "added": list(merge.added),
            "updated": [{"id": id_, "fields": list(fields)} for id_, fields in merge.updated],
            "renamed": [{"id": id_, "from": old, "to": new} for id_, old, new in merge.renamed],
            "joined": [{"id": j.id, "file": j.page, "line": j.line} for j in built.drafted.joined],
            "todo": [{"file": s.page, "line": s.line, "term": s.head} for s in built.drafted.stubs],
            "left": [_spare_json(one) for one in (*built.left, *built.spare)],
            "conflicts": [_conflict_json(one) for one in merge.conflicts],
            "gone": list(map(_spot_json, merge.gone)),
            "removed": list(map(_spot_json, merge.removed_by_hand)),
            "kept": list(map(_spot_json, merge.kept)),
            "refused": list(map(_spot_json, merge.refused)),
            "figures": list(built.figures.copies),
            "missing_figures": [
                {"file": page, "path": picture.target, "alt": picture.alt}
                for page, picture in built.figures.missing
            ],
        }
    )


def _counts(built: Built) -> dict[str, int]:
    found = built.drafted
    counts = {
        "notes": len(found.drafts),
        "merged": len(found.joined),
        "todo": len(found.stubs),
        "left": len(built.left),
    }
    return {"entries": sum(counts.values()), **counts}


def _sections(session: Session, built: Built) -> Iterator[tuple[Text, Iterable[str]]]:
    """Titles and lines, those first that want a decision."""
    merge, say = built.merge, session.say
    yield texts.CONFLICTS, (line for one in merge.conflicts for line in _conflict(session, one))
    yield texts.REFUSED, map(_at, merge.refused)
    yield texts.RENAMED, (f"{id_}: {old} → {new}" for id_, old, new in merge.renamed)
    yield texts.UPDATED, (f"{id_}: {', '.join(fields)}" for id_, fields in merge.updated)
    yield texts.GONE, map(_at, merge.gone)
    yield texts.REMOVED, map(_at, merge.removed_by_hand)
    yield texts.KEPT, map(_at, merge.kept)
    yield texts.TO_DO, (f"{s.page}:{s.line}  {s.head}" for s in built.drafted.stubs)
    yield texts.JOINED, (f"{j.page}:{j.line}  {j.id}" for j in built.drafted.joined)
    yield (
        texts.LEFT,
        (f"{o.file}:{o.line}  {short(o.text)} — {say(texts.WHY[o.why or ''])}" for o in built.left),
    )
    yield texts.SPARE, (f"{one.file}:{one.line}  {short(one.text)}" for one in built.spare)
    yield (
        texts.NO_FIGURE,
        (
            f"{page}  {picture.target} {picture.alt}".rstrip()
            for page, picture in built.figures.missing
        ),
    )


def _tell(session: Session, title: Text, lines: list[str]) -> None:
    if not lines:
        return
    click.echo(f"\n{session.say(title)} ({len(lines)})")
    for line in lines[:_MOST]:
        click.echo(f"  {one_line(line)}")
    if len(lines) > _MOST:
        session.tell(texts.MORE, count=len(lines) - _MOST)


def _at(spot: Spot) -> str:
    return f"{spot.page}:{spot.line}  {spot.id}"


def _conflict(session: Session, one: Conflict) -> Iterator[str]:
    say = session.say
    field = f"{one.field}.{one.language}" if one.language else one.field
    yield f"{one.page}:{one.line}  {one.id}  {field}"
    yield f"  {say(texts.OURS)}: {one.ours or say(texts.TAKEN_OUT)}"
    yield f"  {say(texts.THEIRS)}: {one.theirs or say(texts.TAKEN_OUT)}"


def _conflict_json(one: Conflict) -> dict[str, Any]:
    return {
        "id": one.id,
        "field": one.field,
        "language": one.language,
        "deck": one.ours,
        "page": one.theirs,
        "file": one.page,
        "line": one.line,
    }


def _spot_json(spot: Spot) -> dict[str, Any]:
    return {"id": spot.id, "file": spot.page, "line": spot.line}


def _spare_json(one: Spare) -> dict[str, Any]:
    return {"file": one.file, "line": one.line, "text": one.text, "why": one.why or "long"}
