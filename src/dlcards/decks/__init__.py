"""Deck files: YAML to notes and back, with every mistake at its line."""
