#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""card-map.py: draws the partition map of `bootlace-cli plan RECIPE --size SIZE --json` (standard input) as an SVG.

Pieces are as wide as the logarithm of their size says, and never too narrow for their name.
"""
import json
import math
import sys
from xml.sax.saxutils import escape

COLOURS = {"table": "#c9ced6", "bl2": "#f2a65a", "zeros": "#eef0f3", "factory": "#e4d6f5", "fip": "#f6c667",
           "esp": "#8ecae6", "root": "#95d5b2"}
HEIGHT, TOP = 64, 30


def size_text(size):
    for unit, factor in (("GiB", 2 ** 30), ("MiB", 2 ** 20), ("KiB", 2 ** 10)):
        if size >= factor:
            return f"{size / factor:.1f}".removesuffix(".0") + " " + unit
    return f"{size} B"


def text(x, y, words, size, anchor="middle"):
    return f'<text x="{x:.0f}" y="{y}" font-size="{size}" text-anchor="{anchor}" fill="#1d2733">{escape(words)}</text>'


def draw(disk):
    x, parts = 10.0, []
    for piece in disk["pieces"]:
        name = piece["name"]
        width = max(14 * math.log2(piece["size"] / 4096), 7.0 * len(name) + 16)
        parts.append(f'<rect x="{x:.0f}" y="{TOP}" width="{width:.0f}" height="{HEIGHT}" rx="3" '
                     f'fill="{COLOURS[piece["kind"]]}" stroke="#5b6776"/>')
        parts.append(text(x + width / 2, TOP + 28, name, 12))
        parts.append(text(x + width / 2, TOP + 46, size_text(piece["size"]), 11))
        parts.append(text(x, TOP + HEIGHT + 16, str(piece["begin"] // disk["sector-size"]), 10, "start"))
        x += width + 2
    title = f'{disk["name"]}, {size_text(disk["size"])}: pieces and their first sectors'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{x + 10:.0f}" height="{TOP + HEIGHT + 28}" '
            f'font-family="sans-serif"><rect width="100%" height="100%" fill="#ffffff"/>'
            + text(10, 20, title, 13, "start") + "".join(parts) + "</svg>\n")


if __name__ == "__main__":
    sys.stdout.write(draw(json.load(sys.stdin)["disks"][0]))
