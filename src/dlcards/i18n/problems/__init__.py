"""What is wrong with a file, told so that its writer knows what to do; one table a kind."""

from __future__ import annotations

from dlcards.i18n.problems.advice import ADVICE
from dlcards.i18n.problems.editor import EDITOR
from dlcards.i18n.problems.files import FILE
from dlcards.i18n.problems.imports import IMPORT
from dlcards.i18n.problems.meaning import MEANING
from dlcards.i18n.problems.packages import PACKAGE
from dlcards.i18n.problems.pages import PAGE
from dlcards.i18n.problems.shape import SHAPE
from dlcards.i18n.problems.yaml import YAML
from dlcards.i18n.text import Text

PROBLEMS: dict[str, Text] = {
    **FILE,
    **YAML,
    **SHAPE,
    **MEANING,
    **ADVICE,
    **EDITOR,
    **IMPORT,
    **PACKAGE,
    **PAGE,
}
