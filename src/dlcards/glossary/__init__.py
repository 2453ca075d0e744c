"""Glossary pages: decks as a page to read, under ㄱ-ㅎ and A-Z."""
