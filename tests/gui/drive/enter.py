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
import time

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
        press_key('Return')

    def has_page(self, english):
        title = self.say('%1 – Bootlace').replace('%1', self.say(english))
        return any(window.name == title for window in self.app)

    def enter_step(self, english):
        """Up the list of steps to that one, and Enter."""
        steps = self.find('list', 'Steps')
        rows = [steps.getChildAtIndex(i) for i in range(steps.childCount)]
        row = next(row for row in rows if row.name.endswith(self.say(english)))

        def chosen():
            return next((each.name for each in rows if each.getState().contains(pyatspi.STATE_SELECTED)), None)
        for _ in range(20):
            if (before := chosen()) == row.name:
                break
            steps.queryComponent().grabFocus()
            press_key('Up')  # again, if the list did not have the focus yet
            for _ in range(50):
                if chosen() not in (None, before):
                    break
                time.sleep(0.1)
        assert chosen() == row.name, self.tree()
        press_key('Return')


def press_key(name):
    subprocess.run(['xdotool', 'key', name], check=True)


def digest(path):
    with open(path, 'rb') as file:
        return hashlib.file_digest(file, 'sha256').digest()


def walk(program, recipe, card, desktop):
    with EnterWizard(program, [recipe], environment=desktop) as wizard:
        wizard.wait_page('Target')
        wizard.press_enter(wizard.find('push button', '&Back'))
        wizard.wait_page('Root file system')
        wizard.press_enter(wizard.find('push button', '&Help'))
        wizard.wait(lambda: len(list(wizard.app)) == 2, 'the manual')
        assert wizard.has_page('Root file system'), wizard.tree()
        wizard.next_page('Target')
        wizard.to_review(card.node)
        before = digest(card.file)
        button = wizard.confirm()
        for _ in range(2):
            wizard.press_enter(button)
        wizard.settle()
        assert wizard.has_page('Review'), wizard.tree()
        wizard.enter_step('Kernel')
        wizard.wait_page('Kernel')
        wizard.settle()
        assert wizard.has_page('Kernel'), wizard.tree()
        assert digest(card.file) == before, 'the card was written'
    print(f'Enter under {desktop["XDG_CURRENT_DESKTOP"]} is right')


def main():
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        with LoopCard(files, 'enter.img') as card:
            for desktop in DESKTOPS:
                walk(sys.argv[1], os.path.join(files, 'card.toml'), card, desktop)


if __name__ == '__main__':
    main()
