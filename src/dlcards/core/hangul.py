"""Hangul: particles that fit the word before them."""

from __future__ import annotations

_FIRST_SYLLABLE = ord("가")
_LAST_SYLLABLE = ord("힣")
_FINALS = 28
_RIEUL = 8  # the final ㄹ, after which 로 stands where other finals take 으로
