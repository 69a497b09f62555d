#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""boot.py CASE BOOTLACE-CLI FOLDER: builds the card of a case with Debian's parts and starts it in QEMU.

The parts are fetched by packaging/setup.sh test; nothing is fetched here. The card is used for real, and afterwards
e2fsck looks at its root, and `verify` at the card.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import root_tree  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
SIZE = 1 << 30  # QEMU wants an SD card to be a power of two

FIRMWARE_R3 = 'bl2 = "{parts}/bl2-sample.bin"\nfip = {{ bl31 = "{parts}/bl31-sample.bin", bl33 = "{parts}/u-boot.bin" }}'

# The BPI-R3's card starts in QEMU's virt machine too: there U-Boot comes with the machine, and everything from the table
# on is the card's.
CASES = {
    "virt_tar": {"arch": "arm64", "board": "bananapi-bpi-r3", "root": "tar"},
    "virt_image": {"arch": "arm64", "board": "bananapi-bpi-r3", "root": "image"},
    "orangepi_pc_plus": {"arch": "armhf", "board": "orangepi-pc-plus", "root": "tar", "machine": "orangepi-pc",
                         "firmware": 'u-boot = "{parts}/orangepi_pc_plus.bin"'},
    # QEMU 7 has a cubieboard, but not its BootROM.
    "cubieboard": {"arch": "armhf", "board": "cubieboard", "root": "tar", "machine": "cubieboard", "qemu": (8, 1),
                   "firmware": 'u-boot = "{parts}/Cubieboard.bin"'},
    "bananapi_m2_ultra": {"arch": "armhf", "board": "bananapi-bpi-m2-ultra", "root": "tar", "machine": "bpim2u",
                          "qemu": (8, 1), "firmware": 'u-boot = "{parts}/Bananapi_M2_Ultra.bin"'},
}


def skip(reason):
    """Ends the test as one that tests/skips.txt allows to be skipped, with the reason."""
    print(reason)
    sys.exit(77)


def machine(case, parts, card):
    if case["arch"] == "arm64":
        return ["qemu-system-aarch64", "-M", "virt", "-cpu", "cortex-a53", "-m", "1G", "-nic", "none",
                "-bios", parts / "u-boot.bin", "-drive", f"if=none,id=card,format=raw,file={card}",
                "-device", "virtio-blk-pci,drive=card"]
    # Its BootROM is emulated: 32 KiB from byte 8192 of the card. U-Boot asks for a network without end when there is none.
    return ["qemu-system-arm", "-M", case["machine"], "-m", "1G", "-nic", "user", "-drive", f"if=sd,format=raw,file={card}"]


def check_qemu(case):
    """Skips the case where QEMU is older than the first one that has its machine."""
    if "qemu" not in case:
        return
    says = subprocess.run(["qemu-system-arm", "--version"], check=True, capture_output=True, text=True).stdout
    there = tuple(int(number) for number in re.search(r"version (\d+)\.(\d+)", says).groups())
    if there < case["qemu"]:
        skip(f"{case['machine']} needs QEMU {'.'.join(map(str, case['qemu']))}, and this is {'.'.join(map(str, there))}")


def find_parts(arch):
    """The folder that packaging/setup.sh let fetch-parts.sh make."""
    made = subprocess.run([PROJECT / "packaging/sample/fetch-parts.sh", arch, "made"], capture_output=True, text=True)
    if made.returncode != 0:
        skip(f"{made.stderr}packaging/setup.sh test makes them on Debian; elsewhere apt has no Debian packages.")
    return pathlib.Path(made.stdout.strip())


def write_recipe(case, parts, root, to):
    arch = case["arch"]
    flavour = {"arm64": "arm64", "armhf": "armmp"}[arch]
    to.write_text(f"""format = 1
board  = "{case['board']}"
medium = "sd"
[firmware]
{case.get('firmware', FIRMWARE_R3).format(parts=parts)}
[kernel]
build   = "{parts}/linux-image-{flavour}.deb"
initrd  = "{parts}/initrd.img"
cmdline = "console=ttyAMA0 console=ttyS0,115200"
[root]
source = "{root}"
size   = "fill"
[esp]
size = "128 MiB"
""")


def outcome_in(text):
    """What the console's last words say: an outcome, or nothing yet. The prompt is U-Boot's, which found nothing to start."""
    for end in ("BOOTLACE-BOOT ok", "BOOTLACE-BOOT failed", "Kernel panic", "here is a shell", "Please RESET"):
        if end in text:
            return end
    return "U-Boot's prompt" if text.endswith("=> ") else None


def boot(command):
    """The outcome that the console tells; only the end of QEMU or a dead end on the console ends it earlier."""
    # Input stays open and silent.
    qemu = subprocess.Popen([*command, "-nographic", "-no-reboot"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT)
    outcome, line = None, ""
    try:
        while not outcome:
            some = os.read(qemu.stdout.fileno(), 4096)
            if not some:
                return "the end of QEMU"
            text = some.decode("utf-8", "replace").replace("\r", "")
            print(text, end="", flush=True)
            line += text
            outcome = outcome_in(line)
            line = line[line.rfind("\n") + 1:]
        if outcome == "BOOTLACE-BOOT ok" and "virt" in command:
            qemu.communicate()  # it powers the machine off
        return outcome
    finally:
        if qemu.poll() is None:
            qemu.kill()
        qemu.wait()
        qemu.stdin.close()
        qemu.stdout.close()


def check_used_root(card, work):
    """What was mounted, written and powered off is a clean file system."""
    table = subprocess.run(["sfdisk", "--dump", card], check=True, capture_output=True, text=True).stdout
    root = next(line for line in table.splitlines() if 'name="root"' in line)
    start, size = (int(root.split(f"{key}=")[1].split(",")[0]) for key in ("start", "size"))
    image = work / "root.ext4"
    with open(card, "rb") as disk, open(image, "wb") as out:
        disk.seek(start * 512)
        left = size * 512
        while left:
            block = disk.read(min(left, 1 << 20))
            out.seek(len(block), os.SEEK_CUR) if not any(block) else out.write(block)
            left -= len(block)
        out.truncate(size * 512)
    subprocess.run(["e2fsck", "-fn", image], check=True)


def main(name, cli, folder):
    case = CASES[name]
    check_qemu(case)
    parts = find_parts(case["arch"])
    os.makedirs(folder, exist_ok=True)
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    os.environ["LC_ALL"] = "C.UTF-8"
    work = pathlib.Path(tempfile.mkdtemp(prefix=name + ".", dir=os.path.abspath(folder)))
    try:
        root = root_tree.make(parts, HERE / "init", work, case["root"])
        write_recipe(case, parts, root, work / "recipe.toml")
        card = work / "card.img"
        subprocess.run([cli, "build", work / "recipe.toml", "-o", card, "--size", str(SIZE), "--progress", "none"],
                       check=True)
        outcome = boot([str(word) for word in machine(case, parts, card)])
        if outcome != "BOOTLACE-BOOT ok":
            sys.exit(f"\nthe card did not start, or its root is wrong: the console ended with {outcome}")
        check_used_root(card, work)
        subprocess.run([cli, "verify", card, "--progress", "none"], check=True)  # used, and not damaged
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
