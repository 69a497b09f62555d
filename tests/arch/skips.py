#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""skips.py SKIPS.txt REPORT.xml: the sum of a test run, from CTest's JUnit report.

SKIPS.txt has a line for every test that may be skipped: its name, two blanks or more, and why. A test that is skipped
without such a line, and no test at all, are failures (status 1). The last line of the output is
"N passed, N failed, N skipped".
"""
import re
import sys
import xml.etree.ElementTree as ElementTree


def allowed(path):
    with open(path, encoding="utf-8") as lines:
        pairs = [re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in lines if line.strip() and line[0] != "#"]
    for pair in pairs:
        if len(pair) != 2:
            sys.exit(f"{path}: '{pair[0]}' has no reason")
    return dict(pairs)


def main(skips, report):
    names = {"run": [], "fail": [], "notrun": [], "disabled": []}
    for case in ElementTree.parse(report).iter("testcase"):
        names.setdefault(case.get("status"), []).append(case.get("name"))
    reasons = allowed(skips)
    # CTest says "notrun" of a skipped test and of one whose program is missing.
    skipped = names["notrun"] + names["disabled"]
    unlisted = [name for name in skipped if name not in reasons]
    for name in skipped:
        print(f"skipped: {name}: {reasons.get(name, 'not listed in ' + skips)}")
    for name in names["fail"]:
        print(f"failed: {name}")
    failed = len(names["fail"]) + len(unlisted)
    print(f"{len(names['run'])} passed, {failed} failed, {len(skipped) - len(unlisted)} skipped")
    return 1 if failed or not names["run"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
