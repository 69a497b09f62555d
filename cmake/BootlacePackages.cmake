# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that Bootlace builds on. All of it is required: a build never silently loses a format.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Concurrent DBus Svg LinguistTools)
find_package(tomlplusplus REQUIRED)
pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(libblkid REQUIRED IMPORTED_TARGET blkid)
pkg_check_modules(libcrypto REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(libext2fs REQUIRED IMPORTED_TARGET ext2fs com_err)
pkg_check_modules(liblzma REQUIRED IMPORTED_TARGET liblzma>=5.4)
pkg_check_modules(libxxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(libzstd REQUIRED IMPORTED_TARGET libzstd)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)

# libfdt ships no pkg-config file in Debian 12.
find_path(LIBFDT_INCLUDE libfdt.h REQUIRED)
find_library(LIBFDT_LIBRARY fdt REQUIRED)
add_library(libfdt INTERFACE IMPORTED)
target_include_directories(libfdt SYSTEM INTERFACE "${LIBFDT_INCLUDE}")
target_link_libraries(libfdt INTERFACE "${LIBFDT_LIBRARY}")

# KArchive 6: of the system, or else built once by packaging/build-karchive.sh (Debian 12 has none).
if(DEFINED ENV{XDG_CACHE_HOME})
    set(BOOTLACE_CACHE "$ENV{XDG_CACHE_HOME}/bootlace")
else()
    set(BOOTLACE_CACHE "$ENV{HOME}/.cache/bootlace")
endif()
find_package(KF6Archive QUIET PATHS "${BOOTLACE_CACHE}/karchive")
if(NOT KF6Archive_FOUND)
    message(FATAL_ERROR "KArchive 6 is missing: install libkf6archive-dev, or where the system has no such package "
                        "(Debian 12, Ubuntu 24.04) run packaging/build-karchive.sh once.")
endif()
