#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""one_definition.py FOLDER...: no two files define a type of one name in one namespace.

The linker takes one of the two for both, where the compiler did not put the code into the caller: a vector of the one
then grows by the size of the other. What is in an anonymous namespace is the file's own.
"""
import collections
import pathlib
import re
import sys

DEFINED = re.compile(r"^(?:struct|class|enum class|union) (\w+)(?: final)?(?:\s*:(?!:)[^;{]*)?\s*\{", re.MULTILINE)
OWN = re.compile(r"^namespace \{$.*?^\} // namespace$", re.MULTILINE | re.DOTALL)


def types_in(text):
    namespace = re.search(r"^namespace ([\w:]+) \{$", text, re.MULTILINE)
    return [(namespace.group(1), name) for name in DEFINED.findall(OWN.sub("", text))] if namespace else []


def main(*folders):
    places = collections.defaultdict(list)
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                for one in types_in(path.read_text(encoding="utf-8")):
                    places[one].append(str(path))
    twice = [f"{space}::{name} is defined in {' and in '.join(files)}"
             for (space, name), files in sorted(places.items()) if len(files) > 1]
    print("\n".join(twice) or f"{len(places)} types, each defined once")
    return 1 if twice or not places else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
