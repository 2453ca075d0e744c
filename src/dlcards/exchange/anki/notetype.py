"""The one note type of all our packages, as schema 11 writes it.

Its id, and the ids of its fields and templates, are how Anki sees that the note type in a package
is the one that the learner already has, even after one of them was renamed. They come from the
names that the parts were born with and are frozen from the first release on.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from dlcards.exchange.anki.fields import CLOZES, NAMES, SWITCHES
from dlcards.exchange.anki.guid import lasting_id
from dlcards.exchange.anki.lanes import LANES
from dlcards.exchange.anki.templates import back, front

ID = 1_767_225_600_000
# Seconds. An import takes newer templates and a newer style over a learner's older ones, and sees
# by this alone which are newer: it goes up with every change of theirs.
_REVISED = 1_767_225_600

_LATEX_HEAD = "\\documentclass[12pt]{article}\n\\pagestyle{empty}\n\\begin{document}\n"
_LATEX_FOOT = "\\end{document}"


class Template(NamedTuple):
    """A kind of card: there is one where the field `needed` is filled."""

    name: str
    front: str
    back: str
    needed: str


def notetype() -> dict[str, Any]:
    """The note type of a shipment's notes, ready to be written as JSON."""
    templates = [Template(str(lane), front(lane), back(lane), str(lane)) for lane in LANES]
    css = files(__package__).joinpath("card.css").read_text(encoding="utf-8")
    return described(ID, "dlcards", NAMES, templates, css)


def described(
    id_: int, name: str, fields: Sequence[str], templates: Sequence[Template], css: str = ""
) -> dict[str, Any]:
    """A note type with these parts."""
    return {
        "id": id_,
        "originalId": id_,
        "name": name,
        "type": 0,  # cards come from templates, not from the gaps of Anki's own cloze
        "mod": _REVISED,
        "usn": -1,
        "sortf": 0,
        "did": None,
        "tmpls": [_template(ordinal, part) for ordinal, part in enumerate(templates)],
        "flds": [_field(ordinal, part) for ordinal, part in enumerate(fields)],
        "css": css,
        "latexPre": _LATEX_HEAD,
        "latexPost": _LATEX_FOOT,
        "latexsvg": False,
        "req": [
            [ordinal, "all", [fields.index(part.needed)]] for ordinal, part in enumerate(templates)
        ],
    }


def _template(ordinal: int, template: Template) -> dict[str, Any]:
    return {
        "id": lasting_id("template", template.name),
        "name": template.name,
        "ord": ordinal,
        "qfmt": template.front,
        "afmt": template.back,
        "bqfmt": "",
        "bafmt": "",
        "did": None,
        "bfont": "",
        "bsize": 0,
    }


def _field(ordinal: int, name: str) -> dict[str, Any]:
    is_ours = name in SWITCHES or name in CLOZES or name == "key"  # nothing that a learner edits
    return {
        "id": lasting_id("field", name),
        "name": name,
        "ord": ordinal,
        "sticky": False,
        "rtl": False,
        "font": "Arial",
        "size": 20,
        "description": "",
        "plainText": False,
        "collapsed": is_ours,
        "excludeFromSearch": is_ours,
    }
