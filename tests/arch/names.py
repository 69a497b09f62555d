#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""names.py PROFILES FOLDER...: no board, no SoC and no medium is named in C++; a profile is the place for it.

PROFILES is the folder of the board profiles: their ids, device trees, SoCs and media are the names that are looked for,
and with them those of families. Code and the texts in it count, comments do not: they name sources. What is listed in
EXCEPTIONS is something else of the same name.
"""
import pathlib
import re
import sys
import tomllib

# Makers and families, whoever of them has a profile.
FAMILIES = (r"banana[ -]?pi|bpi[-_ ]?[mr]\d|orange[ -]?pi|cubie(board|truck)|raspberry|rock(pro|[-_ ]?pi)|nanopi|olinuxino"
            r"|mt[678]\d{3}|sun\d+i|rk3\d{3}|bcm2\d{3}|imx[678]")
MEDIA = {"sd", "emmc", "nand", "nor", "spi-nand", "spi-nor", "nvme", "usb", "sata"}

# Words that are not media of a board there, by file, and what they are. One that is not there any more is a mistake, too.
EXCEPTIONS = {
    "core/device/disk.cpp": ({"usb", "nvme"}, "buses of this computer's disks"),
    "core/dtb/storage.cpp": ({"spi-nand"}, "a word of `compatible` in Linux's bindings"),
    "core/mtk/identify.cpp": ({"emmc", "nor", "nand"}, "words of the format: mkimage's, and BOOT_DEVICE's of TF-A"),
    "app/cli/bl2.cpp": ({"sd", "emmc", "nor"}, "the headers of the format that `bl2 pack` writes"),
    "app/cli/inspect/firmware.cpp": ({"sd", "emmc", "nor", "spi-nand", "spi-nor"}, "what a file says that it is made for"),
}

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)


def names_of(profiles):
    """What the profiles call their boards and SoCs, as a pattern; and the ids of their media."""
    words, media = set(), set(MEDIA)
    for path in sorted(pathlib.Path(profiles).glob("*.toml")):
        profile = tomllib.loads(path.read_text(encoding="utf-8"))
        words |= {profile["id"], profile["name"], profile["device-tree"], *profile["compatible"].split(",")}
        words |= {word for word in profile["soc"].split() if any(map(str.isdigit, word)) and len(word) > 3}
        media |= set(profile["media"])
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if len(word) > 3)
    return re.compile(rf"(?<![a-z])({FAMILIES}{'|' + listed if listed else ''})", re.I), media


def pieces(text):
    """The code without its comments, and each text in it, with their lines."""
    at = 0
    for match in TOKEN.finditer(text):
        yield text.count("\n", 0, at) + 1, text[at:match.start()], False
        token = match.group()
        if not token.startswith(("//", "/*")):
            yield text.count("\n", 0, match.start()) + 1, token, True
        at = match.end()
    yield text.count("\n", 0, at) + 1, text[at:], False


def offences(profiles, folders):
    pattern, media = names_of(profiles)
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix not in (".cpp", ".h", ".in"):
                continue
            allowed = EXCEPTIONS.get(str(path), (set(), ""))[0]
            seen = set()
            for line, piece, is_text in pieces(path.read_text(encoding="utf-8")):
                found = [(line + piece.count("\n", 0, match.start()), match.group()) for match in pattern.finditer(piece)]
                if is_text and piece[1:-1] in media:
                    found.append((line, piece[1:-1]))
                seen |= {name for _, name in found}
                yield from (f"{path}:{number}: names '{name}'" for number, name in found if name not in allowed)
            yield from (f"{path}: does not name '{name}' any more" for name in sorted(allowed - seen))


def main(profiles, *folders):
    found = list(offences(profiles, folders))
    print("\n".join(found) or "no board, SoC or medium is named")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
