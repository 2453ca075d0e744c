"""What English speakers put before and behind a name: articles and the plural."""

from __future__ import annotations

import re
from functools import lru_cache

from dlcards.core.hangul import is_hangul
from dlcards.core.judging.forms import loose_key, narrowed, tidied

_ARTICLE = re.compile(r"^(?:an?|the) +(?=.)", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_IRREGULAR = {
    "axes": "axis",
    "analyses": "analysis",
    "biases": "bias",
    "bases": "basis",
    "hypotheses": "hypothesis",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
}
_NO_PLURALS = ("ss", "us", "is", "as", "yes")  # loss, focus, axis, bias, Bayes
_SHORTEST = 4  # letters of a word that may be a plural: "gas" and "is" are none


def without_article(text: str) -> str:
    """`text` without a leading article.

    >>> without_article("The kernel"), without_article("a")
    ('kernel', 'a')
    """
    return _ARTICLE.sub("", text)


def singular(text: str) -> str:
    """Each English word of `text` in the singular, by rule; the same for a word and its plural.

    >>> [singular(t) for t in ("residual blocks", "batches", "Bayes bias", "loss", "RNNs", "keys")]
    ['residual block', 'batch', 'Bayes bias', 'loss', 'RNN', 'key']
    """
    return _WORD.sub(lambda m: _singular(m[0]), text)


@lru_cache(maxsize=8192)
def singular_key(text: str) -> str:
    """The form by which two English names are one but for plural; empty where Hangul is in it."""
    if any(map(is_hangul, text)):
        return ""
    return loose_key(singular(narrowed(tidied(text))))


def _singular(word: str) -> str:
    if irregular := _IRREGULAR.get(word.lower()):
        return irregular
    is_abbreviation = word.endswith("s") and word[:-1].isupper()  # CNNs
    if not is_abbreviation and (len(word) < _SHORTEST or word.endswith(_NO_PLURALS)):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word.removesuffix("s")
