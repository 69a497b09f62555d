# SPDX-License-Identifier: GPL-3.0-or-later
"""pulled.py BOOTLACE FAULTDISK: cards that leave a write, as root, inside session.sh and system_bus.sh.

One is pulled: the result says what happened and what the card is now, and the program ends as usual. One stops answering:
the program can be closed all the same.
"""
import os
import sys
import tempfile

from card_files import make_card_files
from cards import FaultyCard
from patience import PATIENCE
from wizard import Wizard, press


def pull_a_card(program, recipe, card):
    with Wizard(program, [recipe]) as wizard:
        wizard.to_review(card.node)
        card.rule('pull 20000000')
        press(wizard.confirm())
        wizard.wait_page('Result')
        wizard.find('label', 'The disk was pulled out or stopped answering')
        unfinished = wizard.say('The card is unfinished, and what was on it before is lost.')
        wizard.wait(lambda: any(unfinished in node.name for node in wizard.shown()), 'what the card is now')
        wizard.window_key('alt+F4')
        assert wizard.process.wait(PATIENCE) == 0
    print('a pulled card is told of, and the program ended as usual')


def close_on_a_hung_card(program, recipe, card):
    """Only the thread that waits for the card is left then, which the kernel keeps until that answers."""
    with Wizard(program, [recipe]) as wizard:
        wizard.to_review(card.node)
        with card.held(20_000_000):
            press(wizard.confirm())
            wizard.wait_page('Writing')
            wizard.wait(card.is_held, 'the card to stop answering')
            wizard.window_key('alt+F4')
            wizard.press('push button', '&Stop and close')
            wizard.press('push button', 'Close &without waiting')
            wizard.wait(wizard.has_ended, 'the program to end')
            assert card.is_held()
        assert wizard.process.wait(PATIENCE) == 0
    print('a card that does not answer keeps no window open')


def main():
    program, faultdisk = sys.argv[1:]
    for drive in pull_a_card, close_on_a_hung_card:
        with tempfile.TemporaryDirectory() as files:
            make_card_files(files)
            with FaultyCard(faultdisk, files) as card:
                drive(program, os.path.join(files, 'card.toml'), card)
                card.rule('clear')


if __name__ == '__main__':
    main()
