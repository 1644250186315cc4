# Two commands do everything: `make gen` and `make test`. `make help` lists the others.
.DEFAULT_GOAL := help
.PHONY: help gen test swift-test tsan golden lint format docs bench corpus mutate plugin examples \
  validate dependencies clean

# The Python that has the packages the checks need.
PYTHON = $(shell [ -x .build-python/bin/python ] && echo $(CURDIR)/.build-python/bin/python || echo python3)
# The package traits, all of them: what is tested is what can be had. One set for all that builds in
# .build, because another set builds everything anew.
TRAITS = StytchSessions,AsyncHTTPClient,Metrics,Gateway
SWIFT_SOURCES = Package.swift Sources $(filter-out Tests/Golden,$(wildcard Tests/*)) Plugins \
  $(wildcard Examples/*/Package.swift Examples/*/Sources Examples/*/Tests Examples/*/Plugins) \
  Benchmarks/Package.swift \
  Benchmarks/Calls/Package.swift Benchmarks/Calls/Sources \
  Benchmarks/JWT/Package.swift Benchmarks/JWT/Sources \
  Benchmarks/Sources Generated Templates

# Suites that keep both cores busy, so that calls over loopback beside them would run out of time: of
# programs that are run, of a server with a thousand clients, and, beside which those in turn would, of
# much that is compiled.
RUNNING_TESTS = ^GenTests\.
SERVING_TESTS = ^GatewayTests\.
COMPILING_TESTS = ^(DocumentationTests|GoldenTests|SDKDiffTests|StytchTests)\.|^GenTests\.(CorpusTests|MutationTests|VerifyTests)/

# The examples that are built by `make examples`; `make plugin` runs those that remain. All build in
# one folder, so that the generator and the runtime are built once; what needs traits comes last.
EXAMPLES = CheckedInClient MultiFileClient ListMembers
SHARED_BUILD = --scratch-path $(CURDIR)/.build-examples
# In the folder of the tests, .build, LoginServer finds what it shares with them and takes a fifth of the
# time; but then the next build of the package begins anew. So that is for CI.
SERVER_BUILD = .build-examples

help: ## List the commands
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

gen: dependencies ## Build the generator and regenerate the SDK in Generated/Stytch
	swift run gen spec/stytch.yaml
	swift run gen Examples/CheckedInClient/weather.yaml \
	  --output Examples/CheckedInClient/Generated/Weather

test: dependencies ## Run every test and check
	.ci/dependencies checks
	$(MAKE) --no-print-directory swift-test
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory validate
	$(MAKE) --no-print-directory plugin
	$(MAKE) --no-print-directory examples

# Of its own, because only now is it known which Python has the packages.
swift-test: SWIFT_TEST = swift test --traits $(TRAITS) --disable-xctest --skip-build
swift-test:
	swift build --traits $(TRAITS) --build-tests
	PYTHON=$(PYTHON) $(SWIFT_TEST) \
	  --skip '$(RUNNING_TESTS)' --skip '$(SERVING_TESTS)' --skip '$(COMPILING_TESTS)'
	PYTHON=$(PYTHON) $(SWIFT_TEST) --filter '$(RUNNING_TESTS)' --skip '$(COMPILING_TESTS)'
	PYTHON=$(PYTHON) $(SWIFT_TEST) --filter '$(SERVING_TESTS)'
	PYTHON=$(PYTHON) $(SWIFT_TEST) --filter '$(COMPILING_TESTS)'

# One test after the other: they are so slow then that calls beside one another run out of time.
tsan: ## Run the tests of the runtime and of sessions with the thread sanitizer
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Checks/thread-sanitizer.txt \
	  swift test --traits $(TRAITS) --disable-xctest --sanitize=thread --scratch-path .build-tsan \
	  --no-parallel --filter '^(SDKRuntimeTests|SDKTestingTests|StytchSessionsTests)\.'

lint: ## Check the format of all Swift, the generated SDK included
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@for folder in Tests/*Tests; do grep -q "\"$$(basename $$folder)\"" Package.swift || \
	  { echo "error: $$folder is no target of Package.swift; nothing runs it" >&2; exit 1; }; done

format: ## Put hand-written Swift into the project's format
	swift format --in-place --parallel --recursive $(filter-out Generated,$(SWIFT_SOURCES))

validate: dependencies ## Check spec/stytch.yaml, its overlay applied, with an independent validator
	swift run --traits $(TRAITS) gen bundle spec/stytch.yaml --format json | $(PYTHON) Tests/Checks/validate_spec.py -

plugin: dependencies ## Build and run the examples that generate their clients, and change a description
	Tests/Checks/build_plugin $(SHARED_BUILD)
	Tests/Checks/plugins_together $(SHARED_BUILD)

examples: dependencies ## Build the other examples and run their tests
	cd Examples/CheckedInClient && \
	  swift package $(SHARED_BUILD) --allow-writing-to-package-directory gen --check
	set -e; for name in $(EXAMPLES); do (cd Examples/$$name && swift build $(SHARED_BUILD)); done
	cd Examples/MultiFileClient && swift run $(SHARED_BUILD) MultiFileClient
	cd Examples/LoginServer && \
	  swift test --scratch-path $(CURDIR)/$(SERVER_BUILD) --disable-xctest

golden: dependencies ## Rewrite the golden files; read the diff before committing it
	UPDATE_GOLDEN=1 swift test --traits $(TRAITS) --disable-xctest --filter GoldenTests

docs: dependencies ## Build the documentation of the SDK and its runtime, without a warning
	cd docs/site && swift package generate-documentation --warnings-as-errors --product SDKRuntime \
	  --product Stytch --product StytchSessions --product SDKTesting --product AsyncHTTPClientTransport

bench: dependencies ## Measure speed, memory, lines and compile time
	Benchmarks/run

# For example `make corpus ONLY=github.yaml CHECK=typecheck REPORT=corpus.md`.
corpus: dependencies ## Generate, measure and verify every document of ../shared/corpus
	Benchmarks/corpus $(ONLY) $(if $(CHECK),--check $(CHECK)) $(if $(REPORT),--report $(REPORT))

# For example `make mutate COUNT=100 SEED=7`: that many of each document.
mutate: dependencies ## Change the documents of ../shared/corpus at random and see that gen bears it
	swift build --quiet -c release --product gen --scratch-path .build-bench/gen
	GEN=.build-bench/gen/release/gen MUTATIONS=$(or $(COUNT),20) SEED=$(or $(SEED),1) \
	  swift test --traits $(TRAITS) --disable-xctest --filter MutationTests

dependencies:
	@.ci/dependencies

clean: ## Remove everything that was built
	rm -rf .build .build-* Examples/*/.build Benchmarks/.build docs/site/.build
