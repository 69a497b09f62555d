# SPDX-License-Identifier: GPL-3.0-or-later
# How everything here is compiled. `bootlace_warnings` is for our own code only; CMakePresets.json makes them errors.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # With paths below the checkout made relative, it finds what another checkout compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        "${CCACHE}")
endif()

# Ninety test programs are linked, each with Qt or the whole engine: GNU ld takes 4 s for what takes LLD one.
find_program(LLD ld.lld)
if(LLD AND BOOTLACE_TESTS)
    add_link_options(-fuse-ld=lld)
endif()

add_library(bootlace_warnings INTERFACE)
target_compile_options(bootlace_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wswitch
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    # GCC 12 sees overlaps and uninitialised values in the standard library's own strings and optionals (GCC bugs 105329
    # and 80635).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
