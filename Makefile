# make grade     grade this repository's own solutions
# make test      the checker's tests and the curriculum's
# make test-full  the same with the limits and waits that learners get, all seeds, and a busy machine: hours
# make attack    of the tests, the attacks on the checker alone
# make lint      style, types and imports of everything
# make translations  the compiled texts of 0x02-i18n
# make redis     a Redis server on port 6379, for the queue project
# make bench     speed, as ratios against the plain way
# Grade something else:  make grade SUBMISSION=../somebody

PYTHON ?= python3
SUBMISSION ?= .
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
JAVASCRIPT := $(VENV)/.javascript

# Many tests mostly wait for what never comes, so more of them run side by side than there are cores.
# What shares the ports of the machine is one group, and comes first.
PYTEST := $(BIN)/python -m pytest -n 6 --dist loadgroup

.PHONY: install grade test test-full attack lint bench redis translations lock clean

install: $(JAVASCRIPT)

grade: $(JAVASCRIPT)
	@$(BIN)/checker grade "$(patsubst ~%,$(HOME)%,$(SUBMISSION))" $(ARGS)

test: $(JAVASCRIPT)
	$(PYTEST) $(ARGS)

test-full: export CHECKER_TESTS_FULL = 1
test-full: test
	$(PYTEST) checker/tests/full/test_seeds.py $(ARGS)
	$(BIN)/python -m pytest checker/tests/full/test_load.py $(ARGS)

attack: $(JAVASCRIPT)
	$(PYTEST) checker/tests/corpus/test_attacks.py $(ARGS)

lint: $(READY)
	$(BIN)/ruff check checker
	$(BIN)/ruff format --check checker
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/python -m checker.tests.lint_exercises

bench: $(READY)
	$(BIN)/python -m checker.tests.bench

# A Redis server in the foreground, for the queue project; Ctrl-C ends it.
# Its folder is emptied first: at the start it would load a dump left there.
redis: $(READY)
	rm -rf $(VENV)/redis
	mkdir -p $(VENV)/redis
	$(BIN)/redis-server --bind 127.0.0.1 --port 6379 --save "" --dir $(VENV)/redis

# What the pages of 0x02-i18n say, from .po to .mo.
translations: $(READY)
	$(BIN)/pybabel compile -d 0x02-i18n/translations

# Everything by name, version and hash; the second run finds nothing to do.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make grade PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q -x /tests/ checker
	@touch $@

# Without npm's registry, all but the queue project is graded all the same; the next run tries again.
$(JAVASCRIPT): $(READY) $(wildcard checker/analysis/javascript/packages/*/package-lock.json)
	@if $(BIN)/python -m checker.analysis.javascript.install; then touch $@; fi

# Renew the lock (needs uv): versions and hashes, no addresses.
lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet -o requirements.lock

clean:
	rm -rf $(VENV) build dist
