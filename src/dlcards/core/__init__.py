"""The rules of learning, as pure functions of values: no clock, no luck, no files."""
