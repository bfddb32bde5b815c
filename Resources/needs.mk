# What the machine must have: looks first, installs only what is missing, and says so before it does.

ifeq ($(shell uname),Darwin)
RUN_PACKAGES  := ncurses
TEST_PACKAGES := ncurses libvterm pkg-config
missing        = for p in $(1); do brew list --versions $$p >/dev/null 2>&1 || printf '%s ' $$p; done
install_now    = brew install $(1)
else
RUN_PACKAGES  := libncurses-dev libsqlite3-dev
TEST_PACKAGES := $(RUN_PACKAGES) libvterm-dev pkg-config
# What a bare Debian lacks for the Swift toolchain itself to start, compile and link.
TOOLCHAIN     := g++ zlib1g-dev libxml2-dev libcurl4-openssl-dev libncurses-dev libsqlite3-dev
# Without dpkg this is another kind of Linux: there the build says what it lacks.
missing = command -v dpkg-query >/dev/null || exit 0; \
  command -v git >/dev/null || printf 'git ca-certificates '; \
  { command -v c++ && $(SWIFT) --version; } >/dev/null 2>&1 || printf '%s ' $(TOOLCHAIN); \
  for p in $(1); do dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || printf '%s ' $$p; done
AS_ROOT     := $(if $(filter 0,$(shell id -u)),,sudo)
install_now  = $(AS_ROOT) apt-get update -qq && \
  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1)
endif

ensure = packages="$$($(call missing,$(1)))"; if [ -n "$$packages" ]; then \
  echo "$(2) needs what is not installed here: $$packages"; \
  echo "installing with the system's package manager ..."; $(call install_now,$$packages) >/dev/null; fi

needs: swift-toolchain
	@$(call ensure,$(RUN_PACKAGES),tidslinje)

needs-tests: swift-toolchain
	@$(call ensure,$(TEST_PACKAGES),testing tidslinje)

swift-toolchain:
	@command -v $(firstword $(SWIFT)) >/dev/null || { \
	  echo "tidslinje needs a Swift toolchain, 6.2 or newer: https://www.swift.org/install/"; exit 1; }

.PHONY: swift-toolchain
