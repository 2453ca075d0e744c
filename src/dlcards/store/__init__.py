"""The review store: SQLAlchemy tables, migrations, the journal, the shelf and the agenda."""
