"""Glossary pages as people write them, read into entries: one small reader a form.

A page goes through the rooms in this order: `decoding` (bytes to text), `washing` (what is no
text goes, HTML becomes Markdown), `lines` (one value a line, with its place in lists and
headings), `forms` (where an entry may open), `walk` (which of them do, and what belongs to
each), `body` (meaning, example, formula, figure). `names` reads a head into names.
"""
