# SPDX-License-Identifier: GPL-3.0-or-later
"""keyboard.py BOOTLACE: from the start to a card's result with keys alone; the pages are only read.

As root, inside session.sh and system_bus.sh.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

from card_files import make_card_files
from cards import LoopCard
from screen import role
from wizard import PAGES, Wizard


def key(*names):
    subprocess.run(['xdotool', 'key', *names], check=True)


def type_text(text):
    subprocess.run(['xdotool', 'type', '--delay', '20', text], check=True)


class KeyboardWizard(Wizard):
    def focused(self):
        return [node for node in self.shown() if node.getState().contains(pyatspi.STATE_FOCUSED)]

    def go_on(self, english):
        """Alt+N, once it can be pressed."""
        button = self.find('push button', '&Next')
        self.wait(lambda: button.getState().contains(pyatspi.STATE_ENABLED), '&Next to be enabled')
        key('alt+n')
        self.wait_page(english)

    def open_recipe(self, path):
        key('ctrl+o')
        self.wait(lambda: any(role(window) == 'dialog' for window in self.app), 'the dialog')
        type_text(path)
        key('Return')

    def choose_by_arrows(self, node):
        """Tab to the list, then down to the row."""
        disks = self.find('list', 'Disks')

        def on_list():
            rows = [disks.getChildAtIndex(i) for i in range(disks.childCount)]
            if any(each.getState().contains(pyatspi.STATE_FOCUSED) for each in (disks, *rows)):
                return True
            key('Tab')
            time.sleep(0.2)
            return False
        self.wait(on_list, 'the focus in the list of disks')
        key('Home')

        def chosen():
            rows = [disks.getChildAtIndex(i) for i in range(disks.childCount)]
            marked = [row for row in rows if row.getState().contains(pyatspi.STATE_SELECTED)]
            if marked and node + '.' in marked[0].name + '.':
                return True
            key('Down')
            time.sleep(0.2)
            return False
        self.wait(chosen, f'{node} to be chosen')

    def type_name(self):
        """The name that the page asks for, into its field."""
        ask = 'To continue, type the name of what will be erased: '
        label = self.find('label', ask, begins=True)

        def in_field():
            if any(role(node) == 'text' and node.getState().contains(pyatspi.STATE_EDITABLE) for node in self.focused()):
                return True
            key('Tab')
            time.sleep(0.2)
            return False
        self.wait(in_field, 'the focus in the field for the name')
        type_text(label.name[len(ask):])


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        with LoopCard(files, 'keys.img') as card, KeyboardWizard(program) as wizard:
            wizard.find('push button', '&Make a card', begins=True)
            wizard.open_recipe(os.path.join(files, 'card.toml'))
            wizard.wait_page(PAGES[0])
            for page in PAGES[1:]:
                wizard.go_on(page)
            wizard.choose_by_arrows(card.node)
            wizard.go_on('Review')
            wizard.type_name()
            key('alt+e')
            wizard.wait_page('Result')
            wizard.find('label', 'The card is ready')
            key('alt+F4')
            assert wizard.process.wait(20) == 0
            print('a card was made with keys alone')


if __name__ == '__main__':
    main()
