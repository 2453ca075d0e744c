"""Which language the program speaks: `--lang`, `DLCARDS_LANG`, the settings, else the locale.

It is decided before the command line is read, since its mistakes are told in it, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dlcards.core.language import Language

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(
    arguments: Sequence[str], environment: Mapping[str, str], chosen: Language | None
) -> Language:
    """The language for a run with these arguments in this environment; `chosen` in settings."""
    for asked in (_option(arguments), environment.get("DLCARDS_LANG")):
        if asked in set(Language):
            return Language(asked)
    return chosen or _of_locale(environment)


def _option(arguments: Sequence[str]) -> str | None:
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if argument == "--":
            return None
        if argument == "--lang":
            return following
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return None


def _of_locale(environment: Mapping[str, str]) -> Language:
    name = next((environment[v] for v in _LOCALE_VARIABLES if environment.get(v)), "")
    return Language.KO if name.lower().startswith("ko") else Language.EN
