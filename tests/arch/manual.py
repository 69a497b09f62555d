#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py MANUAL.scd PROGRAM: every command of PROGRAM, and every option of it, is in the manual.

Asks `PROGRAM --help`, then `PROGRAM COMMAND --help` for each command that it names, and so on. The manual has a
heading "## COMMAND" (or "## bl2 pack"), and below it the command's options; those of all commands are under "# OPTIONS".
"""
import re
import subprocess
import sys


def ask(program, command):
    result = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True)
    return result.stdout


def listed(text):
    """The options and the subcommands that a help text lists."""
    options, commands, section = set(), [], ""
    for line in text.splitlines():
        if line and not line[0].isspace():
            section = line.strip().lower()
        elif "subcommand" in section:
            if match := re.match(r"  (\w[\w-]*)", line):
                commands.append(match.group(1))
        elif match := re.match(r"\s+(-.*?)(\s{2,}|$)", line):
            options.update(re.findall(r"(?<![\w-])--?[a-z][\w-]*", match.group(1)))
    return options, commands


def sections(manual):
    found, name = {}, ""
    for line in manual.splitlines():
        if match := re.match(r"##? +(.*)", line):
            name = match.group(1).strip()
        found[name] = found.get(name, "") + line.replace("\\", "") + "\n"
    return found


def offences(manual, program):
    parts = sections(manual)
    everywhere = parts.get("OPTIONS", "")
    todo = [[]]
    while todo:
        command = todo.pop()
        options, commands = listed(ask(program, command))
        todo.extend([*command, name] for name in commands)
        name = " ".join(command)
        if command and not commands and name not in parts:
            yield f'{name}: there is no section "## {name}"'
            continue
        text = everywhere + parts.get(name, "")
        for option in sorted(options):
            if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text):
                yield f"{name or 'the program'}: {option} is not in the manual"


def main(manual, program):
    with open(manual, encoding="utf-8") as file:
        found = list(offences(file.read(), program))
    print("\n".join(found) or "the manual is complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
