# SPDX-License-Identifier: GPL-3.0-or-later
# Short names for what packaging/, CMakePresets.json and .ci/ do.
export BOOTLACE_SETUP

.PHONY: help run build test bench format tidy translations clean
help:
	@echo 'make run     builds Bootlace and a verified sample card image, and opens the wizard where there is a display'
	@echo 'make build   build/release/bin/bootlace and bootlace-cli'
	@echo 'make test    builds and runs every test'
	@echo 'make bench   measures it beside other ways of making the same card (as root)'
	@echo 'make format  formats every source file; make tidy looks at them with clang-tidy'

build:
	@packaging/setup.sh build
	@packaging/build.sh release

run: build
	@packaging/setup.sh run
	@packaging/sample/make-sample.sh build/release/bin/bootlace-cli build/sample
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then build/release/bin/bootlace build/sample/sample.toml; fi

test:
	@packaging/setup.sh test
	@packaging/build.sh dev
	@tests/run.sh dev

bench: build
	@packaging/setup.sh test
	@packaging/bench/bench.sh

format:
	@packaging/setup.sh check
	@git ls-files '*.cpp' '*.h' | xargs clang-format-19 -i

tidy:
	@packaging/setup.sh check
	@packaging/tidy.py

translations:
	@packaging/setup.sh build
	@packaging/translations.sh

clean:
	rm -rf build
