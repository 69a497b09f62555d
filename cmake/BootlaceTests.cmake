# SPDX-License-Identifier: GPL-3.0-or-later
# add_test_program(NAME LABEL label [THREADS] ROOMS rooms... SOURCES files... [LIBS libraries...])
#     a GoogleTest program; every case in it becomes a test of CTest with that label.
# add_gui_test(NAME [THREADS] SOURCES files... [LIBS libraries...])
#     a Qt Test program about the wizard, without a screen (label gui); the whole program is one test of CTest.
# THREADS makes the label unit-threads of unit: what such a program tests works with several threads, and
# ThreadSanitizer looks at it.
# tests_LABEL is a target that builds every program with that label.
# add_fuzzer(ROOM [ROOMS more...])
#     fuzz/ROOM_fuzzer.cpp holds LLVMFuzzerTestOneInput. With BOOTLACE_FUZZ it becomes a libFuzzer program; always, it
#     becomes a test that replays fuzz/corpus/ROOM and fuzz/crashes/ROOM.
find_package(GTest REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
include(GoogleTest)

set(BOOTLACE_TEST_TIMEOUT 1200 CACHE STRING "Seconds that a test may take")

function(label_program name)
    foreach(label IN LISTS ARGN)
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
endfunction()

function(add_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "THREADS" "LABEL" "ROOMS;SOURCES;LIBS")
    set(labels ${TEST_LABEL})
    if(TEST_THREADS)
        list(APPEND labels threads)
    endif()
    list(JOIN labels "-" label_property) # GoogleTest's module splits lists
    add_executable(${name} ${TEST_SOURCES})
    list(TRANSFORM TEST_ROOMS PREPEND "room::")
    target_link_libraries(${name} PRIVATE ${TEST_ROOMS} ${TEST_LIBS} test_support bootlace_warnings)
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 300
                         PROPERTIES LABELS "${label_property}" TIMEOUT ${BOOTLACE_TEST_TIMEOUT})
    label_program(${name} ${labels})
endfunction()

function(add_gui_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "THREADS" "" "SOURCES;LIBS")
    set(labels gui)
    if(TEST_THREADS)
        list(APPEND labels threads)
    endif()
    list(JOIN labels "-" label_property)
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE gui_support ${TEST_LIBS} bootlace_warnings)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${label_property}" TIMEOUT ${BOOTLACE_TEST_TIMEOUT} SKIP_REGULAR_EXPRESSION "SKIP   :"
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANGUAGE=en;LC_ALL=C.UTF-8")
    label_program(${name} ${labels})
endfunction()

function(add_fuzzer room)
    cmake_parse_arguments(PARSE_ARGV 1 FUZZ "" "" "ROOMS")
    set(rooms ${room} ${FUZZ_ROOMS})
    list(TRANSFORM rooms PREPEND "room::")
    set(source "${PROJECT_SOURCE_DIR}/tests/fuzz/${room}_fuzzer.cpp")
    if(BOOTLACE_FUZZ)
        add_executable(fuzz_${room} "${source}")
        target_include_directories(fuzz_${room} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
        target_link_options(fuzz_${room} PRIVATE -fsanitize=fuzzer)
        target_link_libraries(fuzz_${room} PRIVATE ${rooms} bootlace_warnings)
    endif()
    add_executable(replay_${room} "${source}" "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
    target_include_directories(replay_${room} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(replay_${room} PRIVATE ${rooms} bootlace_warnings)
    add_test(NAME replay.${room} COMMAND replay_${room} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${room}"
                                         "${PROJECT_SOURCE_DIR}/tests/fuzz/crashes/${room}")
    set_tests_properties(replay.${room} PROPERTIES LABELS unit TIMEOUT ${BOOTLACE_TEST_TIMEOUT})
    label_program(replay_${room} unit)
endfunction()
