"""Other programs: Anki packages."""
