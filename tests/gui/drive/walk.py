# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py BOOTLACE BOOTLACE-CLI FAULTDISK PICTURES: the built wizard, driven as a person would on a screen of its own.

As root, inside session.sh and system_bus.sh: UDisks2 is the real one, the cards are loop devices. A card is made by
clicking, and is the same, byte for byte, as the one that the command line makes from the recipe that the wizard saved;
another one is cancelled; the first is verified. Every page leaves a picture.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import pyatspi

from card_files import make_card_files
from screen import Screen, role

CARD_SIZE = 256 * 1024 * 1024


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class LoopCard:
    """A card of our own: a sparse file under a loop device, gone when it is left."""

    def __init__(self, folder, name):
        self.file = os.path.join(folder, name)
        with open(self.file, 'wb') as file:
            file.truncate(CARD_SIZE)

    def __enter__(self):
        self.node = run('losetup', '--show', '--find', self.file).strip()
        run('udevadm', 'trigger', '--action=change', '--subsystem-match=block')
        return self

    def __exit__(self, *unused):
        run('losetup', '--detach', self.node)
        os.unlink(self.file)


class SlowCard:
    """The same over a disk whose writes take a while, until `hurry`."""

    def __init__(self, faultdisk, folder):
        self.folder = os.path.join(folder, 'slow')
        os.mkdir(self.folder)
        self.process = subprocess.Popen([faultdisk, self.folder, str(CARD_SIZE)])
        self.hurry = threading.Event()
        self.slowing = threading.Thread(target=self.slow_down)

    def __enter__(self):
        disk = os.path.join(self.folder, 'disk')
        for _ in range(200):
            if os.path.exists(disk):
                break
            time.sleep(0.05)
        self.node = run('losetup', '--show', '--find', disk).strip()
        run('udevadm', 'trigger', '--action=change', '--subsystem-match=block')
        self.slowing.start()
        return self

    def slow_down(self):
        while not self.hurry.wait(0.1):
            self.rule('stall 400')
        self.rule('clear')

    def rule(self, line):
        with open(os.path.join(self.folder, 'rules'), 'w') as rules:
            rules.write(line + '\n')

    def __exit__(self, *unused):
        self.hurry.set()
        self.slowing.join()
        run('losetup', '--detach', self.node)
        run('fusermount3', '-u', '-z', self.folder)
        self.process.wait(30)


class Wizard(Screen):
    """The pages, and how one walks through them."""

    def wait_page(self, english, seconds=60):
        title = self.say('%1 – Bootlace').replace('%1', self.say(english))
        self.wait(lambda: any(window.name == title for window in self.app), f'page {english}', seconds)

    def next_page(self, english):
        self.press('push button', '&Next')
        self.wait_page(english)

    def choose_disk(self, node):
        """With the mouse, on the row that says the node."""
        def row():
            disks = self.find('list', 'Disks')
            rows = [disks.getChildAtIndex(i) for i in range(disks.childCount)]
            return next((row for row in rows if node in row.name), None)
        self.wait(row, f'{node} in the list of disks')
        for _ in range(10):
            place = row().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            subprocess.run(['xdotool', 'mousemove', str(place.x + place.width // 2), str(place.y + place.height // 2),
                            'click', '1'], check=True)
            time.sleep(0.3)
            if row().getState().contains(pyatspi.STATE_SELECTED):
                return
        raise AssertionError(f'{node} could not be chosen:\n{self.tree()}')

    def to_review(self, node, pictures=True):
        """From the boot medium to the review of a card for the loop device."""
        for here, then in (('Boot medium', 'Firmware'), ('Firmware', 'Kernel'), ('Kernel', 'Overlays'),
                           ('Overlays', 'Root file system'), ('Root file system', 'Target')):
            self.wait_page(here)
            if pictures:
                time.sleep(1.5)  # what is being looked at is known by then, mostly
                self.picture(here.lower().replace(' ', '-'))
            self.next_page(then)
        self.choose_disk(node)
        if pictures:
            self.picture('target')
        self.next_page('Review')

    def confirm(self):
        """Types the disk's name if the page asks for it, and presses the button that names the disk."""
        begin = '&Erase and write %1'
        button = self.find('push button', begin[:-3], begins=True)
        def ready():
            if button.getState().contains(pyatspi.STATE_ENABLED):
                return True
            for node in self.shown():
                ask = self.say('To go on, type the name of what will be erased: %1')[:-2]
                if role(node) == 'label' and node.name.startswith(ask) and len(node.name) > len(ask):
                    self.find_text_field().queryEditableText().setTextContents(node.name[len(ask):])
            return False
        self.wait(ready, 'the button that writes')
        return button

    def find_text_field(self):
        return next(node for node in self.shown() if role(node) == 'text' and node.getState().contains(pyatspi.STATE_EDITABLE))


def press(node):
    actions = node.queryAction()
    actions.doAction(next(i for i in range(actions.nActions) if actions.getName(i) in ('Press', 'press', 'click')))


def make_a_card(program, cli, files, pictures):
    """By clicking, and by the command line from the recipe that the wizard saved."""
    with LoopCard(files, 'clicked.img') as clicked, LoopCard(files, 'typed.img') as typed:
        with Wizard(program, [os.path.join(files, 'card.toml')], pictures=pictures) as wizard:
            wizard.to_review(clicked.node)
            button = wizard.confirm()
            wizard.picture('review')
            subprocess.run(['xdotool', 'key', 'ctrl+s'], check=True)
            button = wizard.confirm()
            press(button)
            wizard.wait_page('Result')
            wizard.find('label', 'The card is ready')
            wizard.picture('result')
        print(run(cli, 'flash', os.path.join(files, 'card.toml'), '--to', typed.node, '--yes', '--progress', 'none'))
        run('cmp', clicked.file, typed.file)
        print('the clicked card and the typed one are the same')
        verify_a_card(program, clicked.node, pictures)


def verify_a_card(program, node, pictures):
    with Wizard(program, pictures=pictures) as wizard:
        wizard.find('push button', '&Verify a card', begins=True)
        wizard.picture('start')
        wizard.press('push button', '&Verify a card', begins=True)
        wizard.wait_page('Card')
        wizard.choose_disk(node)
        wizard.picture('card')
        wizard.press('push button', '&Verify')
        wizard.wait_page('Findings')
        wizard.picture('findings')


def cancel_a_card(program, cli, faultdisk, files, pictures):
    """What was cancelled never looks like a finished card."""
    with SlowCard(faultdisk, files) as card:
        with Wizard(program, [os.path.join(files, 'card.toml')], pictures=pictures) as wizard:
            wizard.to_review(card.node, pictures=False)
            press(wizard.confirm())
            wizard.wait_page('Writing')
            time.sleep(3)  # for a curve to look at
            wizard.picture('writing')
            wizard.press('push button', '&Cancel…')
            wizard.picture('cancel')
            wizard.press('push button', '&Stop now')
            card.hurry.set()
            wizard.wait_page('Result')
            wizard.find('label', 'Stopped, as you asked')
            wizard.picture('cancelled')
        verdict = subprocess.run([cli, 'verify', card.node], capture_output=True, text=True)
        assert verdict.returncode != 0, verdict.stdout


def main():
    program, cli, faultdisk, pictures = sys.argv[1:]
    shutil.rmtree(pictures, ignore_errors=True)
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        make_a_card(program, cli, files, os.path.join(pictures, 'light'))
        cancel_a_card(program, cli, faultdisk, files, os.path.join(pictures, 'light'))


if __name__ == '__main__':
    main()
