#!/bin/sh
# Writes requirements.lock and requirements-dev.lock: the newest versions that pyproject.toml
# allows, as pip resolves them into empty environments. No registry is named.
set -eu
python=${1:-python3}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

lock() {  # lock WHAT INTO: the environment of "WHAT", as pinned versions
    "$python" -m venv "$place/$2"
    "$place/$2/bin/python" -m pip --quiet --disable-pip-version-check install "$1"
    {
        echo "# Written by scripts/lock.sh from pyproject.toml."
        "$place/$2/bin/python" -m pip --disable-pip-version-check freeze --exclude dlcards
    } | sed '/^-/d; / @ /d' > "$2"
}

lock . requirements.lock
lock '.[dev]' requirements-dev.lock
