"""The learner's text editor: which one it is, and how it is told a file and a line."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path

_USUAL = ("nano", "vi", "notepad")  # where the environment names none; the first that is there

# How an editor's command line says "this line". Those of the second kind return at once unless
# they are told to wait.
_PLUS = frozenset(
    {
        "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "joe", "jed",
        "mg", "kak", "micro", "ed", "ne", "gedit", "mcedit",
    }
)  # fmt: skip
_COLON = frozenset({"hx", "helix", "zed", "zeditor", "subl", "sublime_text", "lapce"})
_GOTO = frozenset({"code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"})
_WAITS = frozenset({"zed", "zeditor", "subl", "sublime_text", "lapce", *_GOTO})


def editor_of(
    environment: Mapping[str, str], find: Callable[[str], str | None]
) -> list[str] | None:
    """The words of the editor's command: `VISUAL`, `EDITOR`, else a usual one that `find` finds.

    None where there is none.
    """
    for name in ("VISUAL", "EDITOR"):
        if words := _words(environment.get(name, "")):
            return words
    return next(([name] for name in _USUAL if find(name)), None)


def call(editor: list[str], path: Path, line: int) -> list[str]:
    """The command that opens `path` at `line` (from 1) and ends when the learner is done.

    >>> call(["vim"], Path("a.yaml"), 7), call(["hx"], Path("a.yaml"), 7)
    (['vim', '+7', 'a.yaml'], ['hx', 'a.yaml:7'])
    >>> call(["code"], Path("a.yaml"), 7)
    ['code', '--wait', '--goto', 'a.yaml:7']
    """
    name = Path(editor[0]).name.lower().removesuffix(".exe").removesuffix(".cmd")
    words = list(editor)
    if name in _WAITS and not {"--wait", "-w"} & set(words):
        words.append("--wait")
    if name in _PLUS:
        return [*words, f"+{line}", str(path)]
    if name in _GOTO:
        return [*words, "--goto", f"{path}:{line}"]
    return [*words, f"{path}:{line}" if name in _COLON else str(path)]


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command, posix=os.name == "posix")
    except ValueError:  # a quote that is never closed
        return command.split()
