"""What a glossary page says besides its notes."""

from __future__ import annotations

from dlcards.i18n.text import Text

TITLE = Text(ko="용어집: {decks}", en="Glossary: {decks}")
