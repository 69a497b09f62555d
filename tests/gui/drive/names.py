# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader needs of every page: names on what can be used, words for what is drawn."""
import pyatspi

from screen import role

USED = {'push button', 'toggle button', 'check box', 'radio button', 'text', 'combo box', 'list', 'table', 'tree',
        'tree table', 'slider', 'spin button', 'progress bar', 'page tab'}
# Drawn widgets: how their names begin; the device tree is a tree, which is read by its rows, and the curve of the
# writing is folded away.
DRAWN = {'Boot medium': 'Boot switches', 'Review': 'Partition map, ', 'Start': 'Picture of the '}


CONTENTS = {'table cell', 'list item', 'tree item'}  # what is in a list may be empty


def nameless(screen):
    return [role(node) for node in screen.shown()
            if (role(node) in USED or node.getState().contains(pyatspi.STATE_FOCUSABLE)) and not node.name.strip()
            and role(node) not in CONTENTS]


def check(screen, page):
    """Fails unless everything on the page is named."""
    without = []

    def is_named():
        without[:] = nameless(screen)
        return not without
    try:
        screen.wait(is_named, f'{page}: a name of everything')
    except AssertionError as error:
        raise AssertionError(f'{page}: without a name: {without}\n{error}') from error
    if page in DRAWN:
        screen.wait(lambda: any(node.name.startswith(DRAWN[page]) and node.description for node in screen.shown()),
                    f'{page}: {DRAWN[page]} in words')


def check_window(screen):
    windows = [(role(window), window.name) for window in screen.app]
    assert any(kind == 'frame' for kind, name in windows), f'no window is a frame: {windows}'
