# make run shows the claims; make test checks everything; make help lists the rest.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# Settings for other people's environments must not redirect what is installed into ours.
unexport PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_NO_DEPS PIP_REQUIRE_VIRTUALENV PIP_DRY_RUN PYTHONPATH PYTHONHOME

.DEFAULT_GOAL := help
.PHONY: run serve test format docs lock clean help

run: $(STAMP) ## Load, validate and list the claims with their verdicts
	@$(BIN)/ketamine-claims --data . validate --summary
	@$(BIN)/ketamine-claims --data . claims

serve: $(STAMP) ## Serve the site and the SPARQL endpoint on http://127.0.0.1:8000/
	@$(BIN)/ketamine-claims --data . serve

test: $(STAMP) ## Check style, types and data form, and run all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/ketamine-claims --data . format --check
	$(BIN)/pytest -n auto

format: $(STAMP) ## Bring Python and Turtle files into their canonical form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/ketamine-claims --data . format

docs: $(STAMP) ## Write the pages that come from the queries and the data
	$(BIN)/ketamine-claims --data . cookbook --out docs/cookbook.md

lock: ## Resolve the pinned versions anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --all-extras --generate-hashes --upgrade \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean: ## Delete everything that make made
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed; name one with make PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
