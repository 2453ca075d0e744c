"""The codes of everything that can be wrong with a deck's file; `i18n.problems` words them."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """What is wrong. The values are printed by `check --json`, so they are never renamed."""

    # the file
    FILE_MISSING = "file-missing"
    FILE_IS_FOLDER = "file-is-folder"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    FILE_BINARY = "file-binary"
    FILE_ENCODING = "file-encoding"
    DECOMPOSED = "decomposed"  # advice

    # the YAML
    CONTROL_CHARACTER = "control-character"
    TAB = "tab"
    DIRECTIVE = "directive"
    DOCUMENTS = "documents"
    TOO_DEEP = "too-deep"
    ALIAS = "alias"
    TAG = "tag"
    MERGE_KEY = "merge-key"
    KEY_NOT_TEXT = "key-not-text"
    DUPLICATE_KEY = "duplicate-key"
    QUOTE_OPEN = "quote-open"
    QUOTE_ENDED = "quote-ended"
    BRACKET_OPEN = "bracket-open"
    BRACKET_STRAY = "bracket-stray"
    COLON_STRAY = "colon-stray"
    DASH_STRAY = "dash-stray"
    INDENTATION = "indentation"
    NEEDS_QUOTES = "needs-quotes"
    ESCAPE = "escape"
    YAML = "yaml"

    # the shape
    NOT_A_DECK = "not-a-deck"
    FORMAT_NEWER = "format-newer"
    FORMAT_UNKNOWN = "format-unknown"
    KEY_UNKNOWN = "key-unknown"
    KEY_MISSPELT = "key-misspelt"
    KEY_MISSING = "key-missing"
    LANGUAGE_UNKNOWN = "language-unknown"
    TEXT_WANTED = "text-wanted"
    LIST_WANTED = "list-wanted"
    MAPPING_WANTED = "mapping-wanted"
    LANGUAGES_WANTED = "languages-wanted"
    TEXT_EMPTY = "text-empty"
    NUMBER_WANTED = "number-wanted"
    LANE_UNKNOWN = "lane-unknown"
    LANES_EMPTY = "lanes-empty"

    # the meaning
    ID_MALFORMED = "id-malformed"
    ID_TWICE = "id-twice"
    DECK_TWICE = "deck-twice"
    TITLE_MISSING = "title-missing"
    TERM_MISSING = "term-missing"
    MEANING_MISSING = "meaning-missing"
    CLOZE_BRACES = "cloze-braces"
    CLOZE_NUMBER = "cloze-number"
    CLOZE_NONE = "cloze-none"
    FORMULA_BRACES = "formula-braces"
    FORMULA_DOLLAR = "formula-dollar"
    FORMULA_LEFT = "formula-left"
    FIGURE_MISSING = "figure-missing"
    FIGURE_OUTSIDE = "figure-outside"
    SEE_NOWHERE = "see-nowhere"
    SEE_ABSENT = "see-absent"
    WAS_MALFORMED = "was-malformed"
    WAS_ITSELF = "was-itself"
    WAS_PRESENT = "was-present"
    WAS_TWICE = "was-twice"

    # advice
    HALF_MISSING = "half-missing"
    GIVEN_AWAY = "given-away"
    NAME_SHARED = "name-shared"

    # advice that `check` alone gives
    MEANING_LONG_KO = "meaning-long-ko"
    MEANING_LONG_EN = "meaning-long-en"
    MEANING_ECHOED = "meaning-echoed"
    NAME_ELSEWHERE = "name-elsewhere"
    TRANSLATION_GIVEN = "translation-given"
    GAP_GIVEN = "gap-given"
    FIGURE_UNUSED = "figure-unused"
    PARTICLE = "particle"
    INLINE_BRACES = "inline-braces"
    INLINE_LEFT = "inline-left"
    INLINE_OPEN = "inline-open"
    TEXT_TAB = "text-tab"
    DOUBLE_SPACE = "double-space"
    ODD_SPACE = "odd-space"
    ZERO_WIDTH = "zero-width"
