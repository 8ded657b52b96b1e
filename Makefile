# `make chat` and `make test` do all the set-up by themselves. Nothing else is needed but git, make and Python >= 3.11.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CHARTS := $(VENV)/.charts
PACKAGES := adapters bot config seeds store
# Where `make compiled` puts the reader in C.
COMPILED := build/compiled
# Where `make chat` keeps its store.
STORE ?= var/crisis.db
SHELL := /bin/sh
.PHONY: chat demo test check unit docs picture readme lock clean help \
  bench bench-reading bench-news bench-intake bench-planning bench-delivery bench-size bench-compiled compilable compiled

chat: $(READY)  ## talk to the desk in the terminal, about the article that comes with it
	@$(BIN)/crisis --store $(STORE) chat --seed

demo: $(READY)  ## replay an invented crisis of several days in a minute
	@$(BIN)/crisis demo

test: $(READY) $(CHARTS) check unit  ## every check: ruff, mypy, import-linter, tests

check: $(READY)  ## ruff, mypy and import-linter alone
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(PACKAGES)
	$(BIN)/lint-imports

# Two workers for each of two cores: half of an acceptance test's time is waiting for the process it tests.
unit: $(READY)  ## the tests alone
	$(BIN)/pytest -n 4 --dist worksteal

docs: picture readme  ## run README's commands again and draw its picture

picture: $(READY)
	@$(BIN)/python -m bench.picture

readme: $(READY)
	@$(BIN)/python -m bench.readme --write

bench: $(READY)  ## speed of reading, starting and acknowledging, and memory, beside their targets
	@$(BIN)/python -m bench.desk $(ARGS)

bench-reading: $(READY)  ## how well and how fast articles are read
	@$(BIN)/python -m bench.reading $(ARGS)

bench-news: $(READY)  ## how well news is told from what was known
	@$(BIN)/python -m bench.news $(ARGS)

bench-intake: $(READY)  ## articles from disk into the store a second
	@$(BIN)/python -m bench.intake $(ARGS)

bench-planning: $(READY)  ## 10,000 channels due at once
	@$(BIN)/python -m bench.planning --deliver 10000

bench-delivery: $(READY)  ## kill it 900 times with faults mixed in: lost 0, doubled 0 (half an hour)
	@$(BIN)/python -m bench.delivery $(ARGS)

bench-size: $(READY)  ## ingest and questions in a large store
	@$(BIN)/python -m bench.size $(ARGS)

bench-compiled: compiled  ## is the compiled reader the same reader, and how much faster?
	@$(BIN)/python -m bench.compiled

compilable: $(READY)  ## does the reader's source still go through mypyc? half a minute
	@$(BIN)/python -m bench.compilable

compiled: $(COMPILED)/.ready  ## the reader in C, some minutes of a C compiler: docs/howto/operate.md

$(COMPILED)/.ready: $(READY) .ci/compile $(wildcard store/*.py) $(shell find store/reading -name '*.py')
	@sh .ci/compile $(VENV) $(COMPILED)
	@touch $@

# For developers: needs uv. The lock holds names, versions and hashes alone, for Python 3.11 to 3.14.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --no-header --no-emit-index-url --quiet -o requirements.lock
	uv pip compile pyproject.toml --extra charts --constraint requirements.lock --universal --python-version 3.11 \
	  --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet -o requirements-charts.lock

# The extra `charts`: tests draw with it, a chat does without.
$(CHARTS): requirements-charts.lock $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-charts.lock >&2
	@touch $@

$(READY): requirements.lock pyproject.toml .ci/setup
	@sh .ci/setup $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) var build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*  ## /\1: /p' Makefile
