"""The first store: shelf, log and schedule."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_GUARD = """
CREATE TRIGGER event_no_{verb} BEFORE {verb} ON event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
"""


def upgrade() -> None:
    op.create_table(
        "deck",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title_ko", sa.Text(), nullable=True),
        sa.Column("title_en", sa.Text(), nullable=True),
        sa.Column("license", sa.Text(), nullable=True),
        sa.Column("ways", sa.Integer(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("instant", _WIDE, nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("lane", sa.Text(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("taken", sa.Integer(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("device", "sequence", "instant", name="event_stamp"),
        sqlite_strict=True,
    )
    op.create_index("event_card", "event", ["note", "lane", "instant"], unique=False)
    op.create_index("event_instant", "event", ["instant"], unique=False)
    op.create_index(
        "event_cardless",
        "event",
        ["kind", "day", "detail"],
        unique=False,
        sqlite_where=sa.text("lane IS NULL"),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
        sqlite_strict=True,
    )
    op.create_table(
        "exported",
        sa.Column("deck", sa.Text(), nullable=False),
        sa.Column("lanes", sa.Text(), nullable=False),
        sa.Column("widened", _WIDE, nullable=False),
        sa.ForeignKeyConstraint(
            ["deck"],
            ["deck.id"],
        ),
        sa.PrimaryKeyConstraint("deck"),
        sqlite_strict=True,
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deck", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("oldest", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("changed", _WIDE, nullable=False),
        sa.Column("is_retired", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("begun_ko", sa.Integer(), nullable=True),
        sa.Column("begun_en", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["deck"],
            ["deck.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("deck", "note", name="note_key"),
        sqlite_strict=True,
    )
    op.create_index("note_begun_en", "note", ["begun_en"], unique=False)
    op.create_index("note_begun_ko", "note", ["begun_ko"], unique=False)
    op.create_index(
        "note_new_en",
        "note",
        ["deck", "position"],
        unique=False,
        sqlite_where=sa.text("begun_en IS NULL"),
    )
    op.create_index(
        "note_new_ko",
        "note",
        ["deck", "position"],
        unique=False,
        sqlite_where=sa.text("begun_ko IS NULL"),
    )
    op.create_table(
        "former",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.PrimaryKeyConstraint("key"),
        sqlite_strict=True,
    )
    op.create_index("former_note", "former", ["note_id"], unique=False)
    op.create_table(
        "name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("name_folded", "name", ["folded"], unique=False)
    op.create_index("name_note", "name", ["note_id"], unique=False)
    op.create_table(
        "schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("way", sa.Integer(), nullable=False),
        sa.Column("salt", _WIDE, nullable=False),
        sa.Column("is_present", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("is_suspended", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("repetition", sa.Integer(), nullable=True),
        sa.Column("easiness", sa.Integer(), nullable=True),
        sa.Column("interval", sa.Integer(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("moved", sa.Integer(), nullable=True),
        sa.Column("reviews", sa.Integer(), nullable=True),
        sa.Column("lapses", sa.Integer(), nullable=True),
        sa.Column("begun", sa.Integer(), nullable=True),
        sa.Column("asked", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("drill", sa.Integer(), nullable=True),
        sa.Column("latest", _WIDE, nullable=True),
        sa.Column("queue_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("note_id", "lane", name="schedule_card"),
        sqlite_strict=True,
    )
    op.create_index("schedule_asked", "schedule", ["asked"], unique=False)
    op.create_index(
        "schedule_drill",
        "schedule",
        ["drill"],
        unique=False,
        sqlite_where=sa.text("drill IS NOT NULL"),
    )
    op.create_index(
        "schedule_queue",
        "schedule",
        ["queue_day", "salt"],
        unique=False,
        sqlite_where=sa.text("queue_day IS NOT NULL"),
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("update", "delete"):
            op.execute(_GUARD.format(verb=verb))
