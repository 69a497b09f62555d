# SPDX-License-Identifier: GPL-3.0-or-later
"""keyboard.py BOOTLACE: from the start to a card's result with keys alone; the pages are only read.

As root, inside session.sh and system_bus.sh. A key is pressed when what it is meant for has the focus, and the next one
when what the one before did is seen.
"""
import os
import subprocess
import sys
import tempfile

import pyatspi

from card_files import make_card_files
from cards import LoopCard
from patience import PATIENCE
from screen import role
from wizard import PAGES, Wizard, key


def has(node, state):
    return node.getState().contains(state)


def is_field(node):
    return role(node) == 'text' and has(node, pyatspi.STATE_EDITABLE)


def text_of(node):
    return node.queryText().getText(0, -1)


class KeyboardWizard(Wizard):
    def focused(self):
        return [node for node in self.shown() if has(node, pyatspi.STATE_FOCUSED)]

    def go_on(self, english):
        """Alt+N, once it can be pressed."""
        self.go('&Next', 'alt+n', english)

    def go(self, button, name, english):
        found = self.find('push button', button)
        self.wait(lambda: has(found, pyatspi.STATE_ENABLED), f'{button} to be enabled')
        self.window_key(name)
        self.wait_page(english)

    def type_text(self, text, inside=None):
        """Into the field that has the focus, a descendant of `inside`; until all of it is there."""
        field = self.wait(lambda: next((node for node in self.shown(inside) if is_field(node)
                                        and has(node, pyatspi.STATE_FOCUSED)), None), 'a field with the focus')
        subprocess.run(['xdotool', 'type', '--delay', '20', text], check=True)
        self.wait(lambda: text_of(field) == text, f'{text} in the field')

    def open_recipe(self, path):
        self.window_key('ctrl+o')
        dialog = self.wait(lambda: next((window for window in self.app if role(window) == 'dialog'
                                         and has(window, pyatspi.STATE_ACTIVE)), None), 'the dialog')
        self.type_text(path, dialog)
        key('Return')

    def tab_to(self, is_there, what):
        """By Tab, each when the one before has moved the focus."""
        def places():
            return [(role(node), node.name, str(node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)))
                    for node in self.focused()]
        for _ in range(50):
            if self.comes(is_there, 0.5):
                return
            before = self.wait(places, 'something with the focus')
            key('Tab')
            self.wait(lambda: (now := places()) and now != before, f'the focus to move on to {what}')
        raise AssertionError(f'Tab does not lead to {what}:\n{self.tree()}')

    def choose_by_arrows(self, node):
        """Tab to the list, then down to the row."""
        disks = self.find('list', 'Disks')

        def rows(state):
            every = [disks.getChildAtIndex(i) for i in range(disks.childCount)]
            return [f'{row.name}.' for row in every if has(row, state)]

        def is_row(state):
            return any(f'{node}.' in name for name in rows(state))
        self.wait(lambda: is_row(pyatspi.STATE_SHOWING), f'{node} in the list of disks')
        self.tab_to(lambda: has(disks, pyatspi.STATE_FOCUSED) or rows(pyatspi.STATE_FOCUSED), 'the list of disks')
        key('Home')
        self.wait(lambda: rows(pyatspi.STATE_FOCUSED) == rows(pyatspi.STATE_SHOWING)[:1], 'the focus on the first row')
        while not self.comes(lambda: is_row(pyatspi.STATE_FOCUSED), 0.5):
            before = rows(pyatspi.STATE_FOCUSED)
            key('Down')
            self.wait(lambda: rows(pyatspi.STATE_FOCUSED) not in ([], before), f'the focus on a row below {before}')
        if not self.comes(lambda: is_row(pyatspi.STATE_SELECTED), 0.5):
            key('space')
        self.wait(lambda: is_row(pyatspi.STATE_SELECTED), f'{node} to be chosen')

    def type_name(self, name):
        """Into the field for the name of what will be erased, until the button that writes can be pressed."""
        self.find('label', f'To continue, type the name of what will be erased: {name}')
        self.tab_to(lambda: any(is_field(node) for node in self.focused()), 'the field for the name')
        self.type_text(name)
        button = self.find('push button', f'&Erase and write {name}', begins=True)
        self.wait(lambda: has(button, pyatspi.STATE_ENABLED), f'{button.name} to be enabled')


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        with LoopCard(files, 'keys.img') as card, KeyboardWizard(program) as wizard:
            wizard.find('push button', '&Make a card', begins=True)
            wizard.open_recipe(os.path.join(files, 'card.toml'))
            wizard.wait_page(PAGES[-1])
            for page in reversed(PAGES[:-1]):
                wizard.go('&Back', 'alt+b', page)
            for page in PAGES[1:]:
                wizard.go_on(page)
            wizard.choose_by_arrows(card.node)
            wizard.go_on('Review')
            wizard.type_name(os.path.basename(card.file))
            wizard.window_key('alt+e')
            wizard.wait_page('Result')
            wizard.find('label', 'The card is ready', begins=True)
            wizard.window_key('alt+F4')
            assert wizard.process.wait(PATIENCE) == 0
            print('a card was made with keys alone')


if __name__ == '__main__':
    main()
