# SPDX-License-Identifier: GPL-3.0-or-later
"""The wizard's pages, and how one walks through them."""
import itertools
import re
import subprocess
import time

import pyatspi

import names
from patience import PATIENCE
from screen import Screen, bare, role

PAGES = ('Boot medium', 'Firmware', 'Kernel', 'Overlays', 'Root file system', 'Target')


class Wizard(Screen):
    """The pages, and how one walks through them."""

    def wait_page(self, english, seconds=PATIENCE):
        title = self.say('%1 – Bootlace').replace('%1', self.say(english))
        self.wait(lambda: any(bare(window.name) == title for window in self.app), f'page {english}', seconds)

    def next_page(self, english):
        self.press('push button', '&Next')
        self.wait_page(english)

    def window_key(self, name):
        """A key of the wizard's window, once that is the active one."""
        self.wait(lambda: any(role(window) == 'frame' and window.getState().contains(pyatspi.STATE_ACTIVE)
                              for window in self.app), 'the window to be active')
        key(name)

    def has_ended(self):
        """All of it but what the kernel still waits for."""
        with open(f'/proc/{self.process.pid}/status', encoding='ascii') as status:
            return any(line.startswith('State:') and 'Z' in line for line in status)

    def choose_disk(self, node):
        """With the mouse, on the row that says the node."""
        def row():
            disks = self.find('list', 'Disks')
            rows = [disks.getChildAtIndex(i) for i in range(disks.childCount)]
            return next((row for row in rows if re.search(rf'{node}\b', bare(row.name))), None)
        self.wait(row, f'{node} in the list of disks')

        def chosen():
            place = row().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            middle = ((place.x + place.width // 2) * self.scale, (place.y + place.height // 2) * self.scale)
            subprocess.run(['xdotool', 'mousemove', *map(str, middle), 'click', '1'], check=True)
            # A row that moved before the click came is clicked again, but never twice quickly.
            return self.comes(lambda: row().getState().contains(pyatspi.STATE_SELECTED), 5)
        self.wait(chosen, f'{node} to be chosen')

    def to_first_page(self):
        """From the target, where a complete recipe begins, back to the boot medium."""
        self.wait_page(PAGES[-1])
        for page in reversed(PAGES[:-1]):
            self.press('push button', '&Back')
            self.wait_page(page)

    def to_review(self, node):
        """From the target to the review of a card for the disk."""
        self.wait_page(PAGES[-1])
        self.choose_disk(node)
        self.next_page('Review')

    def walk_to_review(self, node, each):
        """The same by all pages; `each` is called with the name of every page."""
        self.to_first_page()
        for here, then in itertools.pairwise(PAGES):
            each(here)
            self.next_page(then)
        self.choose_disk(node)
        each('Target')
        self.next_page('Review')
        each('Review')

    def settle(self):
        """Until what is shown stays the same for a while: files are looked at when a page is entered."""
        before, since = None, time.monotonic()
        while time.monotonic() - since < 0.7:
            time.sleep(0.2)
            if (now := self.tree()) != before:
                before, since = now, time.monotonic()

    def check(self, page):
        names.check(self, page)

    def confirm(self):
        """Types the disk's name if the page asks for it, and presses the button that names the disk."""
        texts = ('&Erase and write %1', '&Erase and write %1 anyway')
        button = self.wait(lambda: next((found for text in texts for found in self.filled('push button', text)), None),
                           'the button that writes')
        question = 'To continue, type the name of what will be erased: %1'

        def ready():
            if button.getState().contains(pyatspi.STATE_ENABLED):
                return True
            for label in self.filled('label', question):
                before, after = self.say(question).split('%1')
                name = bare(label.name)[len(before):len(bare(label.name)) - len(after)]
                self.find_text_field().queryEditableText().setTextContents(name)
            return False
        self.wait(ready, 'the button that writes to be enabled')
        return button

    def filled(self, what, english):
        """Controls whose name is that with something in the place of %1."""
        before, after = self.say(english).split('%1')
        return (node for node in self.shown() if role(node) == what and len(bare(node.name)) > len(before + after)
                and bare(node.name).startswith(before) and bare(node.name).endswith(after))

    def find_text_field(self):
        return next(node for node in self.shown() if role(node) == 'text' and node.getState().contains(pyatspi.STATE_EDITABLE))


def key(name):
    subprocess.run(['xdotool', 'key', name], check=True)


def press(node):
    actions = node.queryAction()
    actions.doAction(next(i for i in range(actions.nActions) if actions.getName(i) in ('Press', 'press', 'click')))
