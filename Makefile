# quotedrift. `make help` lists the targets. Needs Go, make and git; Go installs its tools into bin/, .ci/ the browsers of the tests.
# Go 1.26 and 1.27 make it; an older one fetches one of these, unless GOTOOLCHAIN=local.

GO          ?= go
BIN         := $(CURDIR)/bin
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
WAZERO      := github.com/tetratelabs/wazero/cmd/wazero@v1.12.0
TOOLS       := wasm/tools site/tools cmd/beam
SAMPLES     := cmd/quotedrift/samples
EMBED       := cmd/quotedrift/internal/page/files
FUZZ        ?= 1000x
PREFIX      ?= $(HOME)/.local
VERSION     ?= development
# A release has the module that was trimmed, or there is none.
RELEASE     := $(filter-out development,$(VERSION))
# Brotli's quality for the two large modules: its highest takes minutes, which only a release is worth.
QUALITY     := $(if $(RELEASE),11,9)
# The engines that test the site; empty leaves these tests out.
BROWSERS    ?= chromium firefox webkit

.DEFAULT_GOAL := help
.PHONY: help module readers site browsers test-site start bench size build picture install demo check format lint test check-engines beam test-wasm same score weigh fuzz toolchains fresh clean FORCE

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

build: site ## build the command as bin/quotedrift, with the page for quotedrift serve in it
	@$(GO) build -trimpath -ldflags '-X main.release=$(RELEASE)' -o $(BIN)/quotedrift ./cmd/quotedrift

install: build ## install the command into PREFIX/bin
	install -D -m 0755 $(BIN)/quotedrift $(PREFIX)/bin/quotedrift

demo: build ## build, then run the main job on the samples
	@echo '$$ quotedrift check draft.txt --source transcript.txt'; echo
	@cd $(SAMPLES) && $(BIN)/quotedrift check draft.txt --source transcript.txt --fail-on never
	@echo; echo '$$ quotedrift compare wire-a.txt wire-b.txt'; echo
	@cd $(SAMPLES) && $(BIN)/quotedrift compare wire-a.txt wire-b.txt

# In a clean clone what was just done outside it with the same files is not done again.
check: format lint test $(if $(QUOTEDRIFT_FRESH),,test-wasm same shapes check-engines size fuzz toolchains) test-site fresh ## run every check and test
	@echo 'all checks passed'

format: # formatting, and go.mod as go mod tidy writes it
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { echo 'not formatted:'; gofmt -l $$(git ls-files '*.go'); exit 1; }
	@for module in . $(TOOLS); do (cd $$module && $(GO) mod tidy -diff) || exit 1; done

lint: # vet and staticcheck
	@mkdir -p $(BIN)
	@GOBIN=$(BIN) $(GO) install $(STATICCHECK)
	@for module in . $(TOOLS); do \
		echo "vet and staticcheck $$module"; \
		(cd $$module && $(GO) vet ./... && $(BIN)/staticcheck -checks all,-ST1000 ./...) || exit 1; \
	done

test: ## unit, law, story and command tests
	$(GO) test ./...

check-engines: ## the families of Apache Beam, on Prism, against those of batch, and a job for Dataflow that is only shown
	$(GO) -C cmd/beam test ./...

beam: ## build the command for Apache Beam as bin/quotedrift-beam
	@$(GO) -C cmd/beam build -trimpath -o $(BIN)/quotedrift-beam .

bench: build ## measure batch on made articles of which the truth is known and the look-up of quotations (ARTICLES="1000,10000" QUOTATIONS=1000000)
	@$(GO) run ./cmd/internal/corpus/bench -bin $(BIN)/quotedrift -articles "$(or $(ARTICLES),1000,10000,100000)"
	@$(GO) run ./cmd/internal/corpus/bench -bin $(BIN)/quotedrift -articles "$(or $(ARTICLES),1000,10000,100000)" -changed .3 -family 50000 -stump
	@$(GO) run ./cmd/internal/corpus/findbench -quotations $(or $(QUOTATIONS),100000)

score: ## measure on the labelled texts of the repository (V=-v tells each miss)
	@cd core && $(GO) test -run '^TestScore$$' -count=1 -figures $(V)

weigh: ## halve and double each number of the core, and tell which test notices (CONSTANTS=pattern of "file name")
	@cd core && $(GO) test -run '^TestWeigh$$' -count=1 -timeout 0 -v -weigh '$(or $(CONSTANTS),.)'

bin/wazero:
	@GOBIN=$(BIN) $(GO) install $(WAZERO)

test-wasm: bin/wazero ## the core's tests, compiled to WebAssembly
	GOOS=wasip1 GOARCH=wasm GOWASIRUNTIME=wazero PATH="$(BIN):$$PATH" \
		$(GO) test -exec "$$($(GO) env GOROOT)/lib/wasm/go_wasip1_wasm_exec" ./core/...

module: ## build the browser's module as bin/quotedrift.wasm, compressed beside it, and bin/languages
	@$(GO) run ./wasm/build -o $(BIN)/quotedrift.wasm $(if $(RELEASE),-trimmed)
	@$(GO) -C wasm/tools run ./size -o $(BIN)/quotedrift.wasm.br $(BIN)/quotedrift.wasm

readers: ## build the module of the readers as bin/readers.wasm, and compressed beside it
	@GOOS=wasip1 GOARCH=wasm $(GO) build -trimpath -buildvcs=false -buildmode=c-shared -ldflags='-s -w' -o $(BIN)/readers.wasm ./cmd/readers
	@$(GO) run ./wasm/join $(BIN)/readers.wasm
	@$(GO) -C wasm/tools run ./size -quality $(QUALITY) -o $(BIN)/readers.wasm.br $(BIN)/readers.wasm

site: bin/quotedrift.wasm bin/languages bin/readers.wasm bin/pdfium.wasm dist/integrity.json ## build the page, the element and the documentation as dist/

# The module is built anew when something of it has changed; so is the site.
MODULE_FILES := $(wildcard $(shell git ls-files -- core wasm go.mod go.sum | grep -vE '_test\.go$$|testdata|\.md$$'))
SITE_FILES   := $(wildcard $(shell git ls-files -co --exclude-standard -- site cmd/quotedrift/samples | grep -vE '_test\.go$$'))

bin/quotedrift.wasm: $(MODULE_FILES) $(if $(RELEASE),FORCE)
	@$(MAKE) --no-print-directory module

# They are made with the module, whose edition they bear.
bin/languages: | bin/quotedrift.wasm
	@test -d $@ || $(MAKE) --no-print-directory module

READERS_FILES := $(wildcard $(shell git ls-files -- core cmd/internal cmd/readers go.mod go.sum | grep -vE '_test\.go$$|testdata|\.md$$'))

bin/readers.wasm: $(READERS_FILES)
	@$(MAKE) --no-print-directory readers

# PDFium is the module that the command has inside: it comes with the Go module, and with its digest in go.sum.
bin/pdfium.wasm: go.sum
	@$(GO) mod download github.com/klippa-app/go-pdfium
	@install -D -m 0644 "$$($(GO) list -m -f '{{.Dir}}' github.com/klippa-app/go-pdfium)/internal/pdfium_wasm/pdfium.wasm" $(BIN)/pdfium.wasm
	@$(GO) -C wasm/tools run ./size -quality $(QUALITY) -o $(BIN)/pdfium.wasm.br $(BIN)/pdfium.wasm

dist/integrity.json: bin/quotedrift.wasm bin/languages bin/readers.wasm bin/pdfium.wasm $(SITE_FILES) core/report.schema.json core/ACCURACY.md core/example_test.go wasm/example_test.go LICENSE
	@$(GO) -C site/tools run ./build -root ../.. -module $(BIN)/quotedrift.wasm -readers $(BIN)/readers.wasm -pdfium $(BIN)/pdfium.wasm -version $(VERSION) -o $(CURDIR)/dist -embed $(CURDIR)/$(EMBED)

picture: site ## make site/page.png, the picture of the page in README, with Chromium
	@BROWSERS=chromium $(GO) -C site/tools test . -count=1 -run '^TestPicture$$' -picture $(CURDIR)/site/page.png

browsers: ## install the browsers that the site is tested in (Debian)
	@.ci/browsers $(BROWSERS)

bin/axe.min.js:
	@.ci/axe $@

test-site: build browsers $(if $(strip $(BROWSERS)),bin/axe.min.js) ## the site in the engines of BROWSERS (chromium firefox webkit)
	@test -n "$(strip $(BROWSERS))" || echo 'no BROWSERS: the tests of the site in browsers are left out'
	@GO=$(GO) BROWSERS='$(BROWSERS)' .ci/site

start: site browsers ## measure how fast the module starts in the engines of BROWSERS, and its memory
	@cd site/tools && BROWSERS='$(BROWSERS)' $(GO) test . -count=1 -run '^TestStart$$' -figures -v | grep words

size: bin/readers.wasm bin/pdfium.wasm ## what each language and package costs the module, compressed; fails over wasm/budget
	@$(GO) run ./wasm/build -trimmed -languages -o $(BIN)/quotedrift.wasm -named $(BIN)/named.wasm
	@$(GO) -C wasm/tools run ./size -budget ../budget -named $(BIN)/named.wasm -o $(BIN)/quotedrift.wasm.br $(BIN)/quotedrift.wasm
	@$(GO) -C wasm/tools run ./size -budget ../../cmd/readers/budget $(BIN)/readers.wasm
	@$(GO) -C wasm/tools run ./size $(BIN)/pdfium.wasm

fuzz: # each fuzz target, FUZZ times
	@GO=$(GO) .ci/fuzz $(FUZZ)

SHAPES ?= # what the test of shapes is told besides: -table, -largest BYTES, -only NAME
shapes: ## count the work of every operation on every shape of input; fails where twice the input is more than 2.5 times the work
	@GOOS=wasip1 GOARCH=wasm $(GO) build -o $(BIN)/shapes-plain.wasm ./cmd/quotedrift/internal/shapes/program
	@$(GO) run ./wasm/count -o $(BIN)/shapes.wasm $(BIN)/shapes-plain.wasm
	$(GO) test ./cmd/quotedrift/internal/shapes -count=1 $(if $(SHAPES),-v) -timeout 60m -counted $(BIN)/shapes.wasm $(SHAPES)

same: build bin/wazero # one report, byte for byte: two runs, one and two processors, native and WebAssembly
	@GO=$(GO) .ci/same

toolchains: # the module and make demo with each release of Go that is told to make them
	@GO=$(GO) .ci/toolchains

MINUTES ?= 60
.PHONY: shapes soak
soak: ## go on for MINUTES with fuzzing, with the module against the core on new texts, and with larger shapes
	@GO=$(GO) .ci/soak $(MINUTES)

fresh: # what the README tells a stranger to do, in a clean clone of what is committed
	@.ci/fresh

clean: ## remove what was built
	rm -rf $(BIN) dist
	git clean -qfdX $(EMBED)
