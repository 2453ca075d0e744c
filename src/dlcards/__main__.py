"""`dlcards`, and `python -m dlcards`."""

from __future__ import annotations

import gc
import io
import sys


def main() -> None:
    """Run the command line and leave with its exit code.

    A letter that a stream cannot carry becomes a question mark there: no reason to stop. What is
    loaded stays for good: the collector of garbage rests until the store is open, which saves a
    tenth of the way to the first card.
    """
    gc.disable()
    from dlcards.cli.main import run

    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
