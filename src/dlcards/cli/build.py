"""`dlcards build PAGE…`: glossary pages into a new deck, or into one that was built before."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from dlcards.cli.command import NeedsOne, argument, flag, json_flag, option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import OneOf
from dlcards.cli.problems import as_json as problems_as_json
from dlcards.cli.problems import tell_problems
from dlcards.cli.session import Session
from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.exchange.files import whole
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.ports import Refused

if TYPE_CHECKING:
    from dlcards.core.note import Deck
    from dlcards.glossary.building import Built
    from dlcards.glossary.drafting.known import Known
    from dlcards.glossary.reader import Page


def command(say: Speaker) -> click.Command:
    """The command."""
    kind = click.Path(path_type=Path)
    params = [
        argument(say, "pages", "PAGE…", texts.A_PAGES, nargs=-1, required=True),
        option(say, "-o", "new", about=texts.O_NEW_DECK, metavar="NEW.yaml", type=kind),
        option(say, "--into", about=texts.O_INTO, metavar="DECK.yaml", type=kind),
        option(
            say, "--take", about=texts.O_TAKE, metavar="page|deck", type=OneOf(say, "page", "deck")
        ),
        flag(say, "--dry-run", about=texts.O_DRY_RUN),
        json_flag(say),
    ]
    return make("build", say, params, _build, texts.BUILD)


def _build(
    session: Session,
    pages: tuple[str, ...],
    new: Path | None,
    into: Path | None,
    take: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    from dlcards.cli.built import print_built, tell_built

    path = _target(new, into)
    try:
        known = _bundled()
        text, deck = _deck_at(into) if into else ("", None)
        found = _pages(session, pages, known, as_json=as_json)
        built = _made(path, text, deck, found, known, take)
    except ProblemsFound as error:
        if as_json:
            session.print_json(problems_as_json(session.say, error.problems))
        else:
            tell_problems(session.say, error.problems)
            session.talk(reports.NOTHING_CHANGED)
        session.exit_code = 1
        return
    is_changed = built.merge.text != text
    if is_changed and not dry_run:
        _write(path, built)
    if as_json:
        print_built(session, built, found)
    else:
        tell_built(session, built, found, path, is_changed=is_changed, is_written=not dry_run)


def _target(new: Path | None, into: Path | None) -> Path:
    """The deck's file: exactly one of the two is named, and a new one is new."""
    if (new is None) == (into is None):
        raise NeedsOne(["-o", "--into"])
    path = new or into
    assert path is not None, "one of the two is named"
    if new is not None and new.exists():
        raise Refused("is-folder" if new.is_dir() else "deck-exists", path=str(new))
    return path


def _bundled() -> Known:
    """The names of the bundled decks, which tell concepts apart."""
    from dlcards import shipped
    from dlcards.decks.reading import read_decks
    from dlcards.glossary.drafting.known import Known

    return Known.of(incoming.deck for incoming in read_decks(shipped.decks())[0])


def _pages(
    session: Session, given: Sequence[str], known: Known, *, as_json: bool
) -> tuple[Page, ...]:
    """The pages; raise ProblemsFound where one cannot be read, or none has an entry."""
    from dlcards.glossary.pages import read_pages

    pages = read_pages(given, known)
    is_bare = all(not (one.reading.entries or one.reading.unwritten) for one in pages.read)
    if is_bare:  # then what is advice beside other pages is why there is no deck
        raise ProblemsFound([replace(problem, is_advice=False) for problem in pages.problems])
    if any(not problem.is_advice for problem in pages.problems):
        raise ProblemsFound(list(pages.problems))
    if not as_json:
        tell_problems(session.say, pages.problems)
    return pages.read


def _deck_at(path: Path) -> tuple[str, Deck]:
    """The deck's text as it is on disk, and the deck; raise ProblemsFound."""
    from dlcards.decks.reading import read_deck

    incoming, problems = read_deck(path, str(path))
    if incoming is None:
        raise ProblemsFound([problem for problem in problems if not problem.is_advice])
    try:
        return path.read_bytes().decode("utf-8"), incoming.deck
    except UnicodeDecodeError as error:  # UTF-16 is read, but not written back
        from dlcards.decks.codes import Code

        raise ProblemsFound([Problem(Place(str(path)), Code.FILE_ENCODING)]) from error


def _made(
    path: Path,
    text: str,
    deck: Deck | None,
    pages: Sequence[Page],
    known: Known,
    take: str | None,
) -> Built:
    from dlcards.decks.writing import written
    from dlcards.glossary.building import build, head
    from dlcards.glossary.merging.weighing import Take

    if deck is None:
        deck = head(path, pages)
        text = written(deck)
    return build(text, deck, path, pages, known, Take(take) if take else None)


def _write(path: Path, built: Built) -> None:
    """Write the deck, then copy its figures; the deck's file is replaced at once or not at all."""
    for place, source in built.figures.copies.items():
        target = path.parent / place
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with whole(target) as part:
                shutil.copyfile(source, part)
    with whole(path) as part:
        part.write_bytes(built.merge.text.encode())
