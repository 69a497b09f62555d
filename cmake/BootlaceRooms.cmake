# SPDX-License-Identifier: GPL-3.0-or-later
# add_room(NAME DEPENDS rooms... LIBS libraries... SOURCES files... HEADERS files...)
#
# A room is one folder of core and one static library. It sees only the headers of the rooms that it names in DEPENDS:
# every room gets an include root of its own that holds one link, so an undeclared #include does not compile. LIBS are
# private. The edges are written to rooms.txt in the build folder, where tests/arch checks that they are direct ones.
set(BOOTLACE_ROOMS_FILE "${CMAKE_BINARY_DIR}/rooms.txt")
file(WRITE "${BOOTLACE_ROOMS_FILE}" "")

function(add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "DEPENDS;LIBS;SOURCES;HEADERS")
    set(root "${CMAKE_BINARY_DIR}/rooms/${name}")
    file(MAKE_DIRECTORY "${root}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)

    add_library(room_${name} STATIC ${ROOM_SOURCES})
    add_library(room::${name} ALIAS room_${name})
    list(TRANSFORM ROOM_HEADERS PREPEND "${root}/${name}/")
    target_sources(room_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${root}" FILES ${ROOM_HEADERS})
    set_target_properties(room_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)

    list(JOIN ROOM_DEPENDS " " edges)
    file(APPEND "${BOOTLACE_ROOMS_FILE}" "${name}: ${edges}\n")
    list(TRANSFORM ROOM_DEPENDS PREPEND "room::")
    target_link_libraries(room_${name} PUBLIC ${ROOM_DEPENDS} PRIVATE ${ROOM_LIBS} bootlace_warnings)
endfunction()
