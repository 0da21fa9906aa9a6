# `make run` shows the product, `make test` proves it. Both set up what they need, and are quick the second time.
#
#   PORT=8001 make run                  on another port
#   ARGS="-k undo" make test-sqlite     only some of the tests
#   make env lint types test-sqlite test-postgres test-browser    the parts
#   make pictures                       take the guide's pictures anew
#   make requirements                   pin anew what pyproject.toml asks for (needs uv)
#   make clean                          forget the environment and the caches, not the data

RUN_READY := .venv/ready-to-run
TEST_READY := .venv/ready-to-test
STARTED := $(shell date +%s)
# What the caller has set for other work must not steer the checks.
CLEAN := env -u DJANGO_SETTINGS_MODULE -u PYTHONPATH -u MYPYPATH
COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links

.PHONY: run test env system lint types test-sqlite test-postgres test-browser pictures requirements clean
.NOTPARALLEL:
.DELETE_ON_ERROR:

run: $(RUN_READY)
	@.ci/serve

test: system $(TEST_READY) lint types test-sqlite test-postgres
	@echo
	@for database in sqlite postgresql; do echo "$$database: $$(tail -n 1 test-results/$$database.txt)"; done
	@echo "All well in $$(($$(date +%s) - $(STARTED))) s: lint, types, the suite with its browser tests on both databases."

env: $(TEST_READY)

$(RUN_READY): requirements.txt
	@.ci/environment requirements.txt
	@touch $@

$(TEST_READY): requirements.txt tests/requirements.txt
	@.ci/environment tests/requirements.txt
	@touch $(RUN_READY) $@

system:
	@.ci/system

lint: $(TEST_READY)
	.venv/bin/ruff check --quiet .
	.venv/bin/ruff format --check --quiet .
	.venv/bin/djlint --lint --quiet templates
	$(CLEAN) TEST_DATABASE_URL=sqlite://:memory: .venv/bin/python manage.py makemigrations --check --dry-run --settings tests.settings

types: $(TEST_READY)
	$(CLEAN) .venv/bin/mypy articles comparisons config

test-sqlite: $(TEST_READY) system
	$(CLEAN) .ci/suite sqlite $(ARGS)

test-postgres: $(TEST_READY) system
	$(CLEAN) .ci/suite postgresql $(ARGS)

test-browser: $(TEST_READY) system
	$(CLEAN) .ci/suite sqlite -m browser $(ARGS)

pictures: $(TEST_READY) system
	.venv/bin/python docs/take_pictures.py

requirements:
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) pyproject.toml --group test -c requirements.txt -o tests/requirements.txt

clean:
	rm -rf .venv test-results staticfiles .pytest_cache .mypy_cache .ruff_cache .hypothesis
