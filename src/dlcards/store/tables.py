"""The tables.

`event` is the truth and only grows. `deck`, `note`, `former` and `name` are the shelf, `exported`
remembers which lanes went to Anki. `schedule`, and the `begun_*` columns of `note`, are a cache
that `rebuild` reproduces exactly.

A column's SQL type says its Python type; `Named` stands only where NULL can be besides. Annotations
are not put off here: SQLAlchemy would evaluate each as text, and the first card would wait for it.

Days are whole numbers since 1970-01-01, instants milliseconds since then (UTC), flags 0 or 1.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
    text,
)

metadata = MetaData()
_Wide = BigInteger().with_variant(Integer(), "sqlite")  # instants and salts: over 31 bits


class _Meta(TypedColumns):
    key = Column(Text, primary_key=True)
    value = Column(Text, nullable=False)


class _Event(TypedColumns):
    id = Column(Integer, primary_key=True)
    instant = Column(_Wide, nullable=False)
    device = Column(Text, nullable=False)
    sequence = Column(Integer, nullable=False)
    kind = Column(Text, nullable=False)
    note: Named[str | None] = Column(Text)  # the key it had then
    lane: Named[str | None] = Column(Text)
    day: Named[int | None] = Column(Integer)
    grade: Named[int | None] = Column(Integer)
    asked: Named[str | None] = Column(Text)
    taken: Named[int | None] = Column(Integer)  # ms
    detail: Named[str | None] = Column(Text)  # JSON: what only some kinds have


class _Deck(TypedColumns):
    id = Column(Text, primary_key=True)
    position = Column(Integer, nullable=False)
    title_ko: Named[str | None] = Column(Text)
    title_en: Named[str | None] = Column(Text)
    license: Named[str | None] = Column(Text)
    ways: Named[int | None] = Column(Integer)
    origin = Column(Text, nullable=False)
    digest = Column(Text, nullable=False)


class _Note(TypedColumns):
    id = Column(Integer, primary_key=True)
    deck = Column(Text, ForeignKey("deck.id"), nullable=False)
    note = Column(Text, nullable=False)
    oldest = Column(Text, nullable=False)
    position = Column(Integer, nullable=False)
    body = Column(Text, nullable=False)  # JSON, as core.plain writes it
    digest = Column(Text, nullable=False)
    changed = Column(_Wide, nullable=False)  # instant
    is_retired = Column(Integer, nullable=False, server_default=text("0"))
    begun_ko: Named[int | None] = Column(Integer)  # day; cache
    begun_en: Named[int | None] = Column(Integer)  # day; cache


class _Former(TypedColumns):
    key = Column(Text, primary_key=True)
    note_id = Column(Integer, ForeignKey("note.id"), nullable=False)


class _Name(TypedColumns):
    id = Column(Integer, primary_key=True)
    note_id = Column(Integer, ForeignKey("note.id"), nullable=False)
    folded = Column(Text, nullable=False)  # as core.names folds it
    name = Column(Text, nullable=False)


class _Schedule(TypedColumns):
    id = Column(Integer, primary_key=True)
    note_id = Column(Integer, ForeignKey("note.id"), nullable=False)
    lane = Column(Text, nullable=False)
    language = Column(Text, nullable=False)
    way = Column(Integer, nullable=False)
    salt = Column(_Wide, nullable=False)
    is_present = Column(Integer, nullable=False, server_default=text("1"))
    is_suspended = Column(Integer, nullable=False, server_default=text("0"))
    repetition: Named[int | None] = Column(Integer)  # these seven: NULL while unseen
    easiness: Named[int | None] = Column(Integer)  # hundredths
    interval: Named[int | None] = Column(Integer)  # days
    due: Named[int | None] = Column(Integer)
    moved: Named[int | None] = Column(Integer)
    reviews: Named[int | None] = Column(Integer)
    lapses: Named[int | None] = Column(Integer)
    begun: Named[int | None] = Column(Integer)
    asked: Named[int | None] = Column(Integer)
    grade: Named[int | None] = Column(Integer)
    drill: Named[int | None] = Column(Integer)
    latest: Named[int | None] = Column(_Wide)  # instant of the last event folded in
    queue_day: Named[int | None] = Column(Integer)  # when it may be asked; NULL: not at all


class _Exported(TypedColumns):
    deck = Column(Text, ForeignKey("deck.id"), primary_key=True)
    lanes = Column(Text, nullable=False)  # every lane ever exported, space-separated
    widened = Column(_Wide, nullable=False)  # instant; 0: never since the first


meta = Table("meta", metadata, _Meta, sqlite_strict=True)
event = Table(
    "event",
    metadata,
    _Event,
    UniqueConstraint("device", "sequence", "instant", name="event_stamp"),
    Index("event_card", "note", "lane", "instant"),
    Index("event_instant", "instant"),
    Index("event_cardless", "kind", "day", "detail", sqlite_where=text("lane IS NULL")),
    sqlite_strict=True,
)
deck = Table("deck", metadata, _Deck, sqlite_strict=True)
note = Table(
    "note",
    metadata,
    _Note,
    UniqueConstraint("deck", "note", name="note_key"),
    Index("note_new_ko", "deck", "position", sqlite_where=text("begun_ko IS NULL")),
    Index("note_new_en", "deck", "position", sqlite_where=text("begun_en IS NULL")),
    Index("note_begun_ko", "begun_ko"),
    Index("note_begun_en", "begun_en"),
    sqlite_strict=True,
)
former = Table("former", metadata, _Former, Index("former_note", "note_id"), sqlite_strict=True)
name = Table(
    "name",
    metadata,
    _Name,
    Index("name_folded", "folded"),
    Index("name_note", "note_id"),
    sqlite_strict=True,
)
schedule = Table(
    "schedule",
    metadata,
    _Schedule,
    UniqueConstraint("note_id", "lane", name="schedule_card"),
    Index("schedule_queue", "queue_day", "salt", sqlite_where=text("queue_day IS NOT NULL")),
    Index("schedule_asked", "asked"),
    Index("schedule_drill", "drill", sqlite_where=text("drill IS NOT NULL")),
    sqlite_strict=True,
)
exported = Table("exported", metadata, _Exported, sqlite_strict=True)
