"""Deck files: YAML to notes and back, with every mistake told by line and column.

Nothing is imported here: `reading` loads YAML and pydantic, which few commands need.
"""

FORMAT = 1  # the version of the file format that this program reads and writes
