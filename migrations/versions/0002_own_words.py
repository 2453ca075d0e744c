"""The log may hold the learner's own words: no table changes.

They are events of two kinds that a program of 0001 does not know, so it must refuse this store
instead of stumbling over them.
"""

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass
