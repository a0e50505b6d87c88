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
	@mkdir -p $(OUT) && rm -f $(OUT)/demo.db
	$(BIN)/showbible ingest examples/*.txt --db $(OUT)/demo.db
	$(BIN)/showbible sheet examples/*.txt
	$(BIN)/showbible works --db $(OUT)/demo.db
	@echo "The catalogue is in $(OUT)/demo.db; ask it with $(BIN)/showbible search, watch, timeline ... --db $(OUT)/demo.db"

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

# What the exports without gold yield, against the last report.
report: $(VENV)/.ready
	$(BIN)/python tools/report.py

# The pages of docs/ that the code knows better.
.PHONY: docs
docs: $(VENV)/.ready
	$(BIN)/python tools/docs.py
	$(BIN)/python -m showbible.lint.page > docs/lint.md

# D3 as published, at the versions that tools/vendor.py pins (needs npm and the network; nothing else does).
.PHONY: vendor
vendor:
	$(PYTHON) tools/vendor.py

# Speed and memory as ratios against peers, each in one run. The catalogue's fills 10,000 articles (about ten minutes).
bench: $(VENV)/.ready
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[bench]' -c constraints.txt
	$(BIN)/python bench/reading.py
	$(BIN)/python bench/scanner.py $(SHARED)/corpus/wikitext
	$(BIN)/python bench/lint.py $(SHARED)/corpus/export
	$(BIN)/python bench/dump.py --megabytes 200
	$(BIN)/python bench/store.py
	$(BIN)/python bench/web.py
