# SPDX-License-Identifier: GPL-3.0-or-later
"""enter.py BOOTLACE: what Enter does, under the themes of three desktops: it presses the button that has the focus, goes
to the step that has it, and never begins to write.

As root, inside session.sh and system_bus.sh.
"""
import hashlib
import os
import subprocess
import sys
import tempfile

import pyatspi

from card_files import make_card_files
from cards import LoopCard
from wizard import Wizard

# What Qt chooses its theme by.
DESKTOPS = ({'XDG_CURRENT_DESKTOP': 'GNOME'}, {'XDG_CURRENT_DESKTOP': 'XFCE'},
            {'XDG_CURRENT_DESKTOP': 'KDE', 'KDE_FULL_SESSION': 'true', 'KDE_SESSION_VERSION': '5'})


class EnterWizard(Wizard):
    def press_enter(self, node):
        node.queryComponent().grabFocus()
        self.wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), f'the focus on {node.name}')
        subprocess.run(['xdotool', 'key', 'Return'], check=True)

    def has_page(self, english):
        title = self.say('%1 – Bootlace').replace('%1', self.say(english))
        return any(window.name == title for window in self.app)

    def step(self, english):
        steps = self.find('list', 'Steps')
        rows = [steps.getChildAtIndex(i) for i in range(steps.childCount)]
        return next(row for row in rows if row.name.endswith(self.say(english)))


def digest(path):
    with open(path, 'rb') as file:
        return hashlib.file_digest(file, 'sha256').digest()


def walk(program, files, desktop):
    with LoopCard(files, 'enter.img') as card:
        with EnterWizard(program, [os.path.join(files, 'card.toml')], environment=desktop) as wizard:
            wizard.wait_page('Boot medium')
            wizard.next_page('Firmware')
            wizard.press_enter(wizard.find('push button', '&Back'))
            wizard.wait_page('Boot medium')
            wizard.press_enter(wizard.find('push button', '&Help'))
            wizard.wait(lambda: len(list(wizard.app)) == 2, 'the manual')
            assert wizard.has_page('Boot medium'), wizard.tree()
            wizard.to_review(card.node)
            before = digest(card.file)
            button = wizard.confirm()
            for _ in range(2):
                wizard.press_enter(button)
            wizard.settle()
            assert wizard.has_page('Review'), wizard.tree()
            wizard.press_enter(wizard.step('Kernel'))
            wizard.wait_page('Kernel')
            wizard.settle()
            assert wizard.has_page('Kernel'), wizard.tree()
            assert digest(card.file) == before, 'the card was written'
    print(f'Enter under {desktop["XDG_CURRENT_DESKTOP"]} is right')


def main():
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        for desktop in DESKTOPS:
            walk(sys.argv[1], files, desktop)


if __name__ == '__main__':
    main()
