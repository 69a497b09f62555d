#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recipe_page.py RECIPE.cpp PAGE.scd: the manual page of the recipe names every key that the reader knows, and no other.

The reader has a function for each table, named like it, and asks the table for each key by its name. The page has a
heading "## [TABLE]" for each table and a line "*KEY* = _TYPE_" for each key; its examples are between ``` lines. The
keys of [firmware] are the board's: only its examples name them.
"""
import re
import sys
import tomllib

TOP = ""
FREE = "firmware"
# A function that is not called like its table.
TABLES = {"readParts": "firmware.PIECE"}
# table.string("size", ...), part->string("seed", ...), or a function of the reader's own: size(table, "size", ...).
ASKED = re.compile(r'(?:\.|->)(?:strings?|numbers?|boolean|tables?|has|line)\(\s*"([\w-]+)"|\(\s*table,\s*"([\w-]+)"')
BEGINS = re.compile(r"^    (?:\[\[nodiscard\]\] )?(?:static )?[\w:<>]+ (\w+)\(const Table &table[^;]*$")


def known(code):
    """{table: keys}, as the reader asks for them."""
    found, function = {TOP: set()}, None
    inner = TOP  # the table that a block of recipe() reads itself
    for line in code.splitlines():
        if match := BEGINS.match(line):
            function = match.group(1)
        if function is None:
            continue
        if match := re.search(r'part = table\.table\("([\w-]+)"', line):
            inner = match.group(1)
            found.setdefault(inner, set())
            continue
        if inner != TOP and line.startswith("        }") and function == "recipe":
            inner = TOP
        table = inner if function == "recipe" else function
        for keys in ASKED.findall(line):
            found.setdefault(table, set()).update(key for key in keys if key)
        if line == "    }":
            function, inner = None, TOP
    return {TABLES.get(table, table): keys for table, keys in found.items()}


def told(page):
    """{table: keys}, as the page's headings and terms name them."""
    found, table = {}, None
    for line in page.splitlines():
        if match := re.match(r"##? +(.*)", line):
            name = match.group(1)
            table = TOP if name == "Top level" else name[1:-1] if name.startswith("[") else None
            if table is not None:
                found[table] = set()
        elif table is not None and (match := re.match(r"\*([\w-]+)\* = ", line)):
            found[table].add(match.group(1))
    return found


def mentioned(page):
    """(table, key) of each key that an example has or that the text names with its table."""
    for example in re.findall(r"^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if example.startswith("--set"):
            keys = re.findall(r"--set '?([\w.-]+)=", example)
            yield from ((key.split(".")[0], key.split(".")[1]) if "." in key else (TOP, key) for key in keys)
            continue
        for name, value in tomllib.loads(example).items():
            yield from ((name, key) for key in value) if isinstance(value, dict) else [(TOP, name)]
    for table, key in re.findall(r"\*(?:--set )?([a-z]+)\.([a-z-]+)\b", page):
        yield table, key


def dotted(table, key):
    return f"'{table}.{key}'" if table != TOP else f"'{key}'"


def offences(code, page):
    keys, pages = known(code), told(page)
    for table in sorted(keys.keys() | pages.keys()):
        here, there = keys.get(table, set()), pages.get(table, set())
        if table not in pages:
            yield f"the page has no section '## [{table}]'"
        for key in sorted(here - there):
            yield f"{dotted(table, key)} is not in the page"
        for key in sorted(there - here):
            yield f"{dotted(table, key)} is in the page, but the reader does not know it"
    for table, key in mentioned(page):
        if table != FREE and key not in keys.get(table, set()):
            yield f"{dotted(table, key)} is in an example or the text, but the reader does not know it"


def main(code, page):
    with open(code, encoding="utf-8") as source, open(page, encoding="utf-8") as text:
        found = list(offences(source.read(), text.read()))
    print("\n".join(found) or "the page and the reader know the same keys")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
