# `make demo` and `make test` are all a newcomer needs; each sets up what it uses.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED := ../shared
OUT := out

.PHONY: demo test lint format score report bench clean

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]' -c constraints.txt
	touch $@

demo: $(VENV)/.ready
	$(BIN)/showbible sheet examples/*.txt

test: $(VENV)/.ready
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

format: $(VENV)/.ready
	$(BIN)/ruff check --fix src tests
	$(BIN)/ruff format src tests

clean:
	rm -rf $(OUT) build dist

# Facts against the gold of ../shared (both folders, by kind).
score: $(VENV)/.ready
	$(BIN)/python tools/score.py gold --plain
	$(BIN)/python tools/score.py gold --only Jessica
	$(BIN)/python tools/score.py check
