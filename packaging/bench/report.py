#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py RECORDS RESULTS: medians of what measure.py noted, as a Markdown table; all of it as JSON into RESULTS."""
import json
import pathlib
import statistics
import sys

MIB = 1 << 20
NAMES = {"ours": "Bootlace", "pipeline": "pipeline, dd, read back", "genimage": "genimage, dd, read back",
         "bmaptool": "genimage, bmaptool"}
MEASURES = ("wall", "cpu", "written", "read", "peak", "load")
MEMORY = 256 * MIB


def median_of(records):
    return {name: statistics.median(record[name] for record in records) for name in MEASURES} | {"runs": len(records)}


def floors(parts):
    """The bare floor, and the one that decodes meanwhile, in seconds; none when it was not measured."""
    if "floor-write" not in parts or "floor-read" not in parts:
        return None, None
    write, read = parts["floor-write"]["wall"], parts["floor-read"]["wall"]
    decoding = max(write, parts["decode"]["wall"]) + read if "decode" in parts else write + read
    return write + read, decoding


def ratio(a, b):
    return f"{a / b:.2f}" if b else "-"


def row(name, entry, one):
    def share(digits, value):
        return f"{value:.{digits}f}" if value is not None else ""

    def wall(who):
        return entry["who"].get(who, {}).get("wall")

    cells = [name, share(1, one["wall"]), share(1, one.get("cpu")), share(0, one["written"] / MIB),
             share(0, one["read"] / MIB), share(0, one["peak"] / MIB if "peak" in one else None),
             ratio(one["wall"], entry["floor"]), ratio(one["wall"], entry["decoding"]),
             ratio(one["wall"], wall("genimage")), ratio(one["wall"], wall("pipeline")),
             ratio(one["written"], entry["matter"])]
    return " | ".join(cells) + " |"


def table(results):
    yield ("| card | root | who | seconds | CPU s | MiB written | MiB read | peak MiB | x floor | x floor with decoding | "
           "x genimage | x pipeline | written / matters |")
    yield "|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for (mode, source), entry in results.items():
        for who, name in NAMES.items():
            if who in entry["who"]:
                yield f"| {mode} | {source} | " + row(name, entry, entry["who"][who])
        if entry["floor"]:
            floor = {"wall": entry["floor"], "written": entry["matter"], "read": entry["matter"]}
            yield f"| {mode} | {source} | " + row("the floor", entry, floor)


def targets(results):
    for (mode, source), entry in results.items():
        ours = entry["who"].get("ours")
        if not ours:
            continue
        checks = [("bytes written / bytes that matter", ours["written"] / entry["matter"], 1.02),
                  ("peak memory / 256 MiB", ours["peak"] / MEMORY, 1)]
        peers = entry["who"]
        if source == "tar.xz":
            if "pipeline" in peers:
                checks.append(("time / the pipeline", ours["wall"] / peers["pipeline"]["wall"], 0.8))
        elif mode == "slow" and entry["floor"]:
            checks.append(("time / floor", ours["wall"] / entry["floor"], 1.05))
        elif mode != "slow":
            if entry["decoding"]:
                checks.append(("time / floor with decoding", ours["wall"] / entry["decoding"], 1.5))
            if "genimage" in peers:
                checks.append(("time / genimage", ours["wall"] / peers["genimage"]["wall"], 0.5))
        for name, value, most in checks:
            yield f"- {'reached' if value <= most else '**missed**'}: {mode}, {source}: {name} {value:.2f}, at most {most}"


def collect(lines):
    matter = {line["source"]: line["matter"] for line in lines if "matter" in line}
    runs = [line for line in lines if "who" in line]
    results = {}
    for mode, source in dict.fromkeys((run["mode"], run["source"]) for run in runs):
        here = [run for run in runs if (run["mode"], run["source"]) == (mode, source)]
        parts = {who: median_of([run for run in here if run["who"] == who])
                 for who in dict.fromkeys(run["who"] for run in here)}
        floor, decoding = floors(parts)
        results[mode, source] = {"matter": matter[source], "floor": floor, "decoding": decoding, "who": parts}
    return results


def main(records, out):
    lines = [json.loads(line) for line in pathlib.Path(records).read_text(encoding="utf-8").splitlines()]
    results = collect(lines)
    as_json = [{"mode": mode, "source": source, **entry} for (mode, source), entry in results.items()]
    pathlib.Path(out).write_text(json.dumps(as_json, indent=1) + "\n", encoding="utf-8")
    print("\n".join(table(results)))
    print("\nMedians. The slow card takes 40 MiB/s and gives 90 MiB/s. The floor writes the bytes that matter once and reads\n"
          "them once, with O_DIRECT; with decoding it is max(write, decode alone) + read. bmaptool does not read back. Inputs are\n"
          "in the page cache, but for the card called cold.\n")
    print("\n".join(targets(results)))
    load = max((part["load"] for entry in results.values() for part in entry["who"].values()), default=0)
    print(f"\nThe machine's load was at most {load:.1f} (median of a contestant).")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
