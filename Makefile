# Two commands do all: `make run` opens the trainer, `make test` checks everything.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test lint types floors tests format lock clean

run: .stamps/run
	$(BIN)/dlcards

test: lint types floors tests

lint: .stamps/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .stamps/dev
	$(BIN)/mypy

floors: .stamps/dev
	$(BIN)/lint-imports

tests: .stamps/dev
	$(BIN)/pytest -n auto

format: .stamps/dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# The versions that were tested; `make lock` writes them anew after a change of pyproject.toml.
lock:
	sh scripts/lock.sh $(PYTHON)

clean:
	rm -rf $(VENV) .stamps dist build

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

.stamps/run: pyproject.toml requirements.lock | $(BIN)/python
	$(PIP) install -r requirements.lock
	$(PIP) install --no-deps --editable .
	@mkdir -p .stamps && touch $@

.stamps/dev: pyproject.toml requirements-dev.lock .stamps/run
	$(PIP) install -r requirements-dev.lock
	@mkdir -p .stamps && touch $@
