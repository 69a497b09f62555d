#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sizes.py FOLDER...: a .cpp has at most 500 lines, a .h 200. (Functions: at most 60, by clang-tidy.)"""
import pathlib
import sys

BUDGETS = {".cpp": 500, ".h": 200}


def offences(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in BUDGETS:
                lines = len(path.read_text(encoding="utf-8").splitlines())
                if lines > BUDGETS[path.suffix]:
                    yield f"{path}: {lines} lines, at most {BUDGETS[path.suffix]}"


def main(*folders):
    found = list(offences(folders))
    print("\n".join(found) or "every file is within its budget")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
