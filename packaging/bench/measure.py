#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py RECORDS MODE SOURCE WHO DEVICE COMMAND...: runs the command and adds a line of JSON to RECORDS."""
import json
import os
import pathlib
import resource
import subprocess
import sys
import time

SECTOR = 512  # of /sys/block/*/stat, always


def moved(device):
    fields = pathlib.Path(f"/sys/block/{pathlib.Path(device).name}/stat").read_text(encoding="ascii").split()
    return int(fields[6]) * SECTOR, int(fields[2]) * SECTOR


def main(records, mode, source, who, device, *command):
    written, read = moved(device)
    began = time.monotonic()
    status = subprocess.run(command, check=False).returncode
    wall = time.monotonic() - began
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if status != 0:
        print(f"bench: {who} with {source} ended with status {status}", file=sys.stderr)
        return status
    now_written, now_read = moved(device)
    record = {"mode": mode, "source": source, "who": who, "wall": wall, "cpu": used.ru_utime + used.ru_stime,
              "written": now_written - written, "read": now_read - read, "peak": used.ru_maxrss * 1024,
              "load": os.getloadavg()[0]}
    with open(records, "a", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n")
    print(f"  {mode:12} {source:9} {who:10} {wall:7.2f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
