"""Drafts become a deck's text: a new one, or one that a person has worked on since."""
