"""A spaced-repetition trainer for deep-learning terms in Korean and English."""

__version__ = "0.1.0"
