"""The figures of the bundled decks, drawn by `python -m scripts.figures`.

Each is a function that draws on a canvas; the SVG text needs the standard library alone.
"""
