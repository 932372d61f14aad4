# make grade         grade the solutions in this repository
# make test          run the tests of the checker and of the curriculum
# make test-full     the same with the limits and waits that learners get, all seeds and a busy machine; takes hours
# make attack        run only the attacks on the checker
# make lint          check style, types, imports and wording
# make translations  compile the texts of 0x02-i18n
# make redis         run a Redis server on port 6379, for the queue project
# make bench         measure speed, compared with running mypy, pycodestyle and the driver for each task
# make picture       draw the picture in README.md again
# make lock          renew requirements.lock
# make clean         remove everything that was installed or built
# Grade another folder:  make grade SUBMISSION=../folder

PYTHON ?= python3
SUBMISSION ?= .
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
JAVASCRIPT := $(VENV)/.javascript

# Many tests mostly wait for a timeout, so more of them run in parallel than there are cores.
# Tests that share the ports of the machine are one group, which starts first.
PYTEST := $(BIN)/python -m pytest -n 6 --dist loadgroup

.PHONY: install grade test test-full attack lint bench picture redis translations lock clean

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
	$(BIN)/python -m checker.tests.lint_prose
	$(BIN)/python -m checker.tests.lint_exercises

bench: $(READY)
	$(BIN)/python -m checker.tests.bench

picture: $(READY)
	$(BIN)/python -m checker.tests.picture docs/failing-grade.svg

# Run a Redis server in the foreground; Ctrl-C stops it.
# Its folder is emptied first, because Redis would load a dump left there.
redis: $(READY)
	rm -rf $(VENV)/redis
	mkdir -p $(VENV)/redis
	$(BIN)/redis-server --bind 127.0.0.1 --port 6379 --save "" --dir $(VENV)/redis

# Compile the texts of 0x02-i18n from .po to .mo.
translations: $(READY)
	$(BIN)/pybabel compile -d 0x02-i18n/translations

# Install everything by name, version and hash. The second run has nothing to do.
# uv takes a fraction of the time; where it cannot be had, or cannot reach the index that pip uses, pip does it.
$(READY): requirements.lock installer.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make grade PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r installer.lock && \
		$(BIN)/uv pip install --quiet --python $(BIN)/python --compile-bytecode --require-hashes \
			-r requirements.lock || \
		$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q -x /tests/ checker
	@touch $@

# Without the npm registry, every project but the queue project can still be graded. The next run tries again.
$(JAVASCRIPT): $(READY) $(wildcard checker/analysis/javascript/packages/*/package-lock.json)
	@if $(BIN)/python -m checker.analysis.javascript.install; then touch $@; fi

# Renew the lock with uv: versions and hashes, no addresses.
lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet -o requirements.lock
	echo uv | uv pip compile - --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet -o installer.lock

clean:
	rm -rf $(VENV) build dist
