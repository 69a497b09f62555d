#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""board_texts.py PROFILES SOURCE: what the shipped profiles say to people can be translated.

PROFILES is the folder of the board profiles. SOURCE lists their texts for lupdate, each as QT_TRANSLATE_NOOP("board", ...).
A text that no profile says any more is a mistake, too, unless core/board adds it to every profile.
"""
import pathlib
import re
import sys
import tomllib

ADDED = {"partition table (GPT)", "partition table (MBR)", "ext4 file system"}


def texts_of(profile):
    yield profile.get("picture-text")
    yield from (slot["name"] for slot in profile["firmware"].values())
    yield from profile.get("overlay-titles", {}).values()
    for area in profile.get("kernel", {}).get("areas", []):
        yield area["title"]
        yield from (option["without"] for option in area["options"])
    for medium in profile["media"].values():
        yield from (medium.get(key) for key in ("name", "meaning", "needs", "switches-text"))
        yield from medium.get("procedure", [])
        yield from (part["name"] for key in ("disks", "drivers") for part in medium.get(key, []))


def main(profiles, source):
    said = {}
    for path in sorted(pathlib.Path(profiles).glob("*.toml")):
        said |= {text: path.name for text in texts_of(tomllib.loads(path.read_text(encoding="utf-8"))) if text}
    code = re.sub(r'"\s*\n\s*"', "", pathlib.Path(source).read_text(encoding="utf-8"))
    listed = set(re.findall(r'QT_TRANSLATE_NOOP\(\s*"board",\s*"(.*?)"\)', code))
    found = [f"{said[text]}: '{text}' is not in {source}" for text in sorted(said.keys() - listed)]
    found += [f"{source}: no profile says '{text}'" for text in sorted(listed - said.keys() - ADDED)]
    print("\n".join(found) or f"{len(said)} texts can be translated")
    return 1 if found or not said else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
