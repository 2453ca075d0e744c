"""Judging a typed answer as a kind examiner does, and the grade that the verdict suggests."""
