"""Alembic's entry: the program hands over the connection whose transaction it already holds."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
