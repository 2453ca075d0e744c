"""What dlcards promises, as tests: the same examples in every run, however busy the machine."""

import pytest
from hypothesis import settings

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")
pytest.register_assert_rewrite("tests.contract")
