"""Anki packages (`.apkg`): `package.write_package` writes one, `reader.read_receipt` counts one."""
