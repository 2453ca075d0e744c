"""The lists keep the contract of the ports: they can stand in for the store wherever it is told."""

import pytest

from dlcards.study.desk import Desk
from tests.contract import DeskContract
from tests.fakes import list_desk
from tests.support import FixedClock


class TestLists(DeskContract):
    @pytest.fixture
    def desk(self, clock: FixedClock) -> Desk:
        return list_desk(clock)
