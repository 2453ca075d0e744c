"""Programmes for those who work on dlcards; the installed program needs none of them."""
