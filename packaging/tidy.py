#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py [PATH...]: clang-tidy over core/ and app/, or some of their folders and files, with .clang-tidy.

A file that was clean is not looked at again as long as it, whatever it includes, how it is compiled, the checks and
clang-tidy itself are the same. What was clean is kept in ~/.cache/bootlace/tidy, as empty files; checkouts share it.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/tidy"
SCOPE = BUILD / "scope"  # the compile commands of core/ and app/ alone, without what the build generates
CLEAN = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "bootlace/tidy"
TIDY, DEPENDENCIES = "clang-tidy-22", "clang-scan-deps-22"


def configure():
    """The compile commands of our own files; nothing is built."""
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "tidy", "--log-level=WARNING"], cwd=ROOT, check=True, stdout=sys.stderr)
    subprocess.run(["ninja", "-C", BUILD, "--quiet", "build.ninja"], check=True)
    ours = (f"{ROOT}/core/", f"{ROOT}/app/")
    commands = [c for c in json.loads((BUILD / "compile_commands.json").read_text()) if c["file"].startswith(ours)]
    SCOPE.mkdir(exist_ok=True)
    (SCOPE / "compile_commands.json").write_text(json.dumps(commands))
    return commands


def keys(commands):
    """For each file, a digest of all that can change what clang-tidy says of it; none for one that does not compile."""
    digests = {}

    def digest(path):
        if path not in digests:
            digests[path] = hashlib.sha256(path.read_bytes()).hexdigest()
        return digests[path]

    settings = [ROOT / ".clang-tidy", *(ROOT / "core").rglob(".clang-tidy"), *(ROOT / "app").rglob(".clang-tidy")]
    version = subprocess.run([TIDY, "--version"], check=True, capture_output=True, text=True).stdout
    common = version + "".join(map(digest, settings))
    rules = subprocess.run([DEPENDENCIES, "-compilation-database", SCOPE / "compile_commands.json", "-format=make",
                            "-j", str(os.cpu_count())], capture_output=True, text=True).stdout
    included = {}
    for rule in rules.replace("\\\n", " ").splitlines():
        _, _, paths = rule.partition(": ")
        paths = [BUILD / p.replace("\\ ", " ") for p in re.findall(r"(?:\\ |\S)+", paths)]
        included[str(paths[0])] = paths
    return {c["file"]: hashlib.sha256("\n".join(
        [common, c["command"].replace(str(ROOT), ""), *map(digest, included[c["file"]])]).encode()).hexdigest()
        for c in commands if c["file"] in included}


def look(path):
    # Its counts of suppressed warnings are of no use; what it finds is on the standard output.
    run = subprocess.run([TIDY, "-p", SCOPE, "--quiet", path], capture_output=True, text=True)
    if run.returncode != 0 and not run.stdout:
        return run.stderr or f"{path}:1:1: error: clang-tidy ended with status {run.returncode}\n"
    return run.stdout


def readable(finding):
    """With paths as they are in the checkout; a room's headers were found through a link in the build folder."""
    return re.sub(r"build/tidy/rooms/\w+/", "core/", finding.replace(f"{ROOT}/", ""))


def main():
    commands = configure()
    key = keys(commands)
    CLEAN.mkdir(parents=True, exist_ok=True)
    asked = tuple(str(pathlib.Path(path).resolve()) for path in sys.argv[1:]) or (str(ROOT),)
    files = [c["file"] for c in commands if c["file"].startswith(asked)]
    todo = [path for path in files if path not in key or not (CLEAN / key[path]).exists()]
    told = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, said in zip(todo, pool.map(look, todo)):
            if not said and path in key:
                (CLEAN / key[path]).touch()
            for finding in re.split(r"^(?=\S+:\d+:\d+: (?:error|warning): )", said, flags=re.M):
                if finding and finding not in told:  # a header's findings are told once
                    told.add(finding)
                    print(readable(finding), end="", flush=True)
    print(f"{len(files)} files, {len(todo)} looked at, {len(told)} findings")
    return 1 if told else 0


sys.exit(main())
