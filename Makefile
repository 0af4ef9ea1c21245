# What can be done here. `make` alone lists it. Set-up happens by itself, once, and again when what it rests on changes.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PY ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
STATIC := fairline/static
FRONTS := $(patsubst %/package.json,%,$(wildcard workspace/package.json widget/package.json))
PACKAGES := $(FRONTS) tests/zendesk
NPM := npm --no-fund --no-audit --no-update-notifier
PYTEST_ARGS ?= -q -n 3

# Where the machine forbids it, each of the hundreds of processes the tests start would compile everything again: 3 s.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help
help: ## list what can be done
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---- set-up ----------------------------------------------------------------------------------------------------------

$(VENV)/.ok: pyproject.toml requirements.lock
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PY=python3.11"; exit 1; }
	$(PY) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	$(UV) pip sync -q --python $(BIN)/python requirements.lock
	$(UV) pip install -q --python $(BIN)/python --no-deps -e .
	@touch $@

%/node_modules/.ok: %/package-lock.json
	@command -v npm >/dev/null || { echo "npm is needed (Node 20.19 or newer), to build $*"; exit 1; }
	cd $* && $(NPM) ci --silent
	@touch $@

define front
$(STATIC)/$(1)/.ok: $(1)/node_modules/.ok $$(shell find $(1) -type f -not -path '*/node_modules/*' -not -path '*/tests/*' -not -path '*/shots/*' -not -path '*/dist/*')
	cd $(1) && $(NPM) run --silent build
	@touch $$@
endef
$(foreach one,$(FRONTS),$(eval $(call front,$(one))))

.PHONY: setup fronts
setup: $(VENV)/.ok ## install what the code needs, in .venv and node_modules
fronts: $(FRONTS:%=$(STATIC)/%/.ok)

# ---- every day -------------------------------------------------------------------------------------------------------

.PHONY: run test test-browser check bench docs client
run: setup fronts ## start a small believable house to look at (PORT, FAIRLINE_DATA, DATABASE_URL are read)
	$(BIN)/fairline demo

test: setup fronts $(PACKAGES:%=%/node_modules/.ok) ## run the tests (README tells what must be installed); PYTEST_ARGS="-k night" for some
	@for front in $(FRONTS); do echo "== $$front"; (cd $$front && $(NPM) test --silent); done
	$(BIN)/python -m pytest $(PYTEST_ARGS) || { [ $$? = 1 ] && $(BIN)/python -m tools.again; }

test-browser: setup $(FRONTS:%=%/node_modules/.ok) ## run the front ends' tests in a real browser (Chromium)
	@for front in $(FRONTS); do echo "== $$front"; (cd $$front && $(NPM) run --silent --if-present test:browser); done

check: setup $(FRONTS:%=%/node_modules/.ok) ## format, lint, types, floors, words and pages; changes nothing
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	@for tool in glossary translations settings_page links sync_routes traces npm_locks sizes; do $(BIN)/python -m tools.$$tool; done
	@for front in $(FRONTS); do echo "== $$front"; (cd $$front && $(NPM) run --silent check); done

bench: setup ## measure; ONLY=name adds one to bench/results.jsonl, without it the file begins anew
	$(BIN)/python -m bench $(ONLY)

docs: setup ## write the pages that are made from code
	$(BIN)/python -m tools.settings_page --write

client: setup workspace/node_modules/.ok ## write the workspace's typed client from the OpenAPI page
	$(BIN)/python -m tools.openapi | $(NPM) --prefix workspace run --silent client

# ---- now and then ----------------------------------------------------------------------------------------------------

.PHONY: format demo-reset lock build clean
format: setup ## put Python files in our format
	$(BIN)/ruff format --quiet .
	$(BIN)/ruff check --quiet --fix .

demo-reset: setup ## forget what was done in the demonstration (SQLite); the next `make run` begins again
	$(BIN)/fairline demo --reset --seed-only

lock: setup ## write requirements.lock and the front ends' locks again (UPGRADE=--upgrade for newer versions)
	$(UV) pip compile -q --group dev --all-extras pyproject.toml --generate-hashes --no-emit-index-url --no-header --python-version 3.11 $(UPGRADE) -o requirements.lock
	@for one in $(PACKAGES); do (cd $$one && $(NPM) install --package-lock-only --silent); done
	$(BIN)/python -m tools.npm_locks --write

build: setup fronts ## make the wheel and the source archive, front ends inside, in dist/
	$(UV) build -q -o dist .
	@ls -1 dist

clean: ## remove what was built and installed; the data folder stays
	rm -rf $(VENV) $(STATIC)/workspace $(STATIC)/widget build dist $(PACKAGES:%=%/node_modules) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
