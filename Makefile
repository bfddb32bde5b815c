# tidslinje: `make run` opens the browser, `make test` passes every test. Both install what is missing,
# and say what first. `make help` lists everything else.

PREFIX  ?= /usr/local
DESTDIR ?=
MISSES  ?= 20
NORNE   ?=
AGAINST ?=
SWIFT   ?= swift
# An import that Package.swift does not declare is an error: the arrows between the modules hold.
ARROWS  := --explicit-target-dependency-import-check error
# One file that needs no Swift on the machine it is copied to.
RELEASE := -c release $(ARROWS) $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
SOURCES := Package.swift Sources Tests
# What completes the command line, by shell, below PREFIX/share.
COMPLETIONS := bash:bash-completion/completions/tidslinje zsh:zsh/site-functions/_tidslinje \
  fish:fish/vendor_completions.d/tidslinje.fish

.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: needs ## open the browser on the bundled corpus
	@$(SWIFT) build $(RELEASE) --product tidslinje
	@exec "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tidslinje" --corpus

test: needs-tests lint ## check the style and run every test
	$(SWIFT) test $(ARROWS)

build: needs ## debug build
	$(SWIFT) build $(ARROWS)

release: needs ## optimised build
	$(SWIFT) build $(RELEASE) --product tidslinje

install: release ## install under PREFIX (/usr/local), below DESTDIR if given
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tidslinje" "$(DESTDIR)$(PREFIX)/bin/tidslinje"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 644 Resources/tidslinje.1 "$(DESTDIR)$(PREFIX)/share/man/man1/tidslinje.1"
	@for completion in $(COMPLETIONS); do \
	  file="$(DESTDIR)$(PREFIX)/share/$${completion#*:}"; mkdir -p "$$(dirname "$$file")"; \
	  "$(DESTDIR)$(PREFIX)/bin/tidslinje" --generate-completion-script "$${completion%%:*}" > "$$file"; chmod 644 "$$file"; \
	done

uninstall: ## remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/tidslinje" "$(DESTDIR)$(PREFIX)/share/man/man1/tidslinje.1"
	@for completion in $(COMPLETIONS); do rm -f "$(DESTDIR)$(PREFIX)/share/$${completion#*:}"; done

format: ## format all Swift sources
	$(SWIFT) format -i -r $(SOURCES)

lint: ## check the format of all Swift sources
	$(SWIFT) format lint --strict -r $(SOURCES)

goldens: needs-tests ## renew golden files; look at the difference before you commit it
	UPDATE_GOLDENS=1 $(SWIFT) test $(ARROWS)
	git diff --stat

resources:
	@cd Resources && ls Articles/*.md Models/*.bin Registers/*.jsonl | LC_ALL=C sort | awk ' \
	  BEGIN { print "// Made by `make docs`: every file of Articles, Models and Registers, as a table." } \
	  { printf "static const unsigned char file%d[] = {\n#embed \"%s\"\n};\n", NR, $$0; name[NR] = $$0 } \
	  END { print "static const CResource embedded[] = {"; \
	    for (i = 1; i <= NR; i++) printf "    {\"%s\", file%d, sizeof file%d},\n", name[i], i, i; \
	    print "};" }' > embedded.h.new && mv embedded.h.new embedded.h

manual: build
	@"$$($(SWIFT) build $(ARROWS) --show-bin-path)/tidslinje" manual > Resources/tidslinje.1.new
	@mv Resources/tidslinje.1.new Resources/tidslinje.1

docs: resources manual ## renew what is generated: the table of embedded files, the manual page
	@git diff --stat

accuracy: needs ## precision and recall of the reading against the gold; MISSES=500 tells more
	@$(SWIFT) build $(RELEASE) --product workbench
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/workbench" accuracy Tests/Gold --misses $(MISSES)

corpus-check: needs ## hold the bundled articles against their facts, the register and the calendar; AGAINST=folder tells copies
	@$(SWIFT) build $(RELEASE) --product workbench
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/workbench" corpus Resources $(if $(AGAINST),--against "$(AGAINST)")

train: needs ## learn the models of names and syntax anew from NORNE, a folder of treebanks (Resources/Models/README.md)
	@test -n "$(NORNE)" || { echo "give the folder of the treebanks: make train NORNE=~/norne"; exit 1; }
	@$(SWIFT) build $(RELEASE) --product tidslinje-train
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/tidslinje-train" names \
	  --train "$(NORNE)"/*-train.conll* --dev "$(NORNE)"/*-dev.conll* --learn-dev --out Resources/Models/names.bin
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/tidslinje-train" syntax \
	  --train "$(NORNE)"/*-ndt-train.conll* --learn-all --out Resources/Models/syntax.bin

bench: needs ## measure the archive at 100,000 events and the reading's speed
	@$(SWIFT) build $(RELEASE) --product workbench
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/workbench" bench

check: test docs ## what a change must pass: tests, and nothing generated is out of date
	git diff --exit-code -- Resources

clean: ## remove everything that was built
	$(SWIFT) package clean
	rm -rf .build

include Resources/needs.mk

.PHONY: help run test build release install uninstall format lint goldens docs accuracy corpus-check train bench check clean \
  needs needs-tests resources manual
