#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""edges.py ROOMS.txt CORE FOLDER...: who may include whom.

ROOMS.txt is written by add_room(): "room: the rooms of its DEPENDS". The compiler already refuses a header of a room
that can't be reached; this refuses what it lets pass:
  - an include of a room that is reached only through another one: it has to be named in DEPENDS;
  - "../": it goes round the include roots;
  - a ring of rooms;
  - a format room that depends on anything but base and findings; flash, or anything before it, that depends on device.
"""
import pathlib
import re
import sys

FORMATS = {"allwinner", "armimage", "bootlog", "dtb", "ext4", "extlinux", "fat", "fip", "fit", "gpt", "mbr", "mtk", "mtkuart",
           "squashfs", "ubi", "ubootenv", "uimage"}
# Whatever assembles a card gets a sink: it can't open a device.
BLIND = {"board", "recipe", "recognise", "plan", "parts", "rootfs", "source", "catalog", "produce", "flash", "verify",
         "manifest", "sink"}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')


def read_rooms(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return {room: set(edges.split()) for room, edges in (line.split(":") for line in lines if line)}


def reach(rooms, start):
    seen, todo = set(), list(rooms[start])
    while todo:
        room = todo.pop()
        if room not in seen:
            seen.add(room)
            todo.extend(rooms.get(room, ()))
    return seen


def edge_offences(rooms):
    for room, edges in sorted(rooms.items()):
        reached = reach(rooms, room)
        if room in reached:
            yield f"{room}: depends on itself through {', '.join(sorted(edges))}"
        if room in FORMATS and edges - {"base", "findings"}:
            yield f"{room}: a format room depends on base only, not on {', '.join(sorted(edges - {'base', 'findings'}))}"
        if room in BLIND and "device" in reached:
            yield f"{room}: may not know device"


def includes(folder):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".cpp", ".h"):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                if match:
                    yield path, f"{path}:{number}", match.group(1)


def include_offences(rooms, core, folders):
    for folder in (core, *folders):
        for _, place, name in includes(folder):
            if ".." in name.split("/"):
                yield f'{place}: "{name}" goes round the include roots'
    for path, place, name in includes(core):
        room, other = path.relative_to(core).parts[0], name.split("/")[0]
        if "/" not in name:
            yield f'{place}: "{name}" has to be written "{room}/{name}"'
        elif other != room and other not in rooms.get(room, ()):
            yield f'{place}: "{name}", but {room} does not name {other} in its DEPENDS'


def main(rooms_file, core, *folders):
    rooms = read_rooms(rooms_file)
    found = [*edge_offences(rooms), *include_offences(rooms, core, folders)]
    print("\n".join(found) or f"{len(rooms)} rooms are fine")
    return 1 if found or not rooms else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
