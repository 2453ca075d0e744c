"""How much of a page is remembered between two looks at it."""

from __future__ import annotations

TEXTS = 1 << 17  # about as many as a page of 10 MB has; each pass over the page asks for them all
