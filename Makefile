# `make chat` and `make test` do all the set-up by themselves. Nothing else is needed but git, make and Python >= 3.11.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CHARTS := $(VENV)/.charts
PACKAGES := adapters bot config seeds store
SHELL := /bin/sh
.PHONY: chat demo test check unit lock clean bench-reading

chat: $(READY)
	@$(BIN)/crisis --store var/crisis.db chat --seed

demo: $(READY)
	@$(BIN)/crisis demo

test: $(READY) $(CHARTS) check unit

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(PACKAGES)
	$(BIN)/lint-imports

unit: $(READY)
	$(BIN)/pytest -n 2

bench-reading: $(READY)
	@$(BIN)/python -m bench.reading $(ARGS)

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

bench-news: $(READY)
	$(BIN)/python -m bench.news

bench-planning: $(READY)
	$(BIN)/python -m bench.planning --deliver 10000
