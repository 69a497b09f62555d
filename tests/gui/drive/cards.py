# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of our own: loop devices, gone when they are left."""
import contextlib
import os
import subprocess
import time

from patience import PATIENCE

CARD_SIZE = 256 * 1024 * 1024


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class LoopCard:
    """A card of our own: a sparse file under a loop device, gone when it is left."""

    def __init__(self, folder, name, size=CARD_SIZE):
        self.file = os.path.join(folder, name)
        with open(self.file, 'wb') as file:
            file.truncate(size)

    def __enter__(self):
        self.node = run('losetup', '--show', '--find', self.file).strip()
        run('udevadm', 'trigger', '--action=change', '--subsystem-match=block')
        return self

    def __exit__(self, *unused):
        run('losetup', '--detach', self.node)
        os.unlink(self.file)


class FaultyCard:
    """The same over a disk that does what it is told to (tests/lab/faultdisk.c), in memory."""

    def __init__(self, faultdisk, folder, size=CARD_SIZE):
        self.folder = os.path.join(folder, 'faulty')
        os.makedirs(self.folder)
        self.process = subprocess.Popen([faultdisk, self.folder, str(size)])

    def __enter__(self):
        disk = os.path.join(self.folder, 'disk')
        while not os.path.exists(disk):
            assert self.process.poll() is None, f'faultdisk ended with {self.process.returncode}'
            time.sleep(0.05)
        self.node = run('losetup', '--show', '--find', '--direct-io=on', disk).strip()
        run('udevadm', 'trigger', '--action=change', '--subsystem-match=block')
        return self

    @contextlib.contextmanager
    def held(self, after, slow=0):
        """It takes so many bytes more, each request so many milliseconds longer, and then nothing."""
        self.rule(f'slow {slow}\nhold {after}')
        try:
            yield
        finally:
            self.rule('clear')

    def is_held(self):
        """Somebody waits for it to go on."""
        with open(os.path.join(self.folder, 'rules'), encoding='ascii') as rules:
            return rules.read() == 'held\n'

    def rule(self, line):
        with open(os.path.join(self.folder, 'rules'), 'w') as rules:
            rules.write(line + '\n')

    def __exit__(self, *unused):
        self.rule('clear')
        run('losetup', '--detach', self.node)
        run('fusermount3', '-u', '-z', self.folder)
        self.process.wait(PATIENCE)
        os.rmdir(self.folder)


def turn_a_byte(node):
    """In the middle of what the root file system holds."""
    with open(node, 'r+b') as disk:
        disk.seek(100 * 1024 * 1024)
        byte = disk.read(1)
        disk.seek(-1, os.SEEK_CUR)
        disk.write(bytes([byte[0] ^ 1]))
        os.fsync(disk)
