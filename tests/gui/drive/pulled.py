# SPDX-License-Identifier: GPL-3.0-or-later
"""pulled.py BOOTLACE FAULTDISK: a card that is pulled while it is written, as root, inside session.sh and system_bus.sh.

The result says what happened and what the card is now, and the program ends as usual.
"""
import os
import sys
import tempfile

from card_files import make_card_files
from cards import FaultyCard
from patience import PATIENCE
from wizard import Wizard, press


def main():
    program, faultdisk = sys.argv[1:]
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        with FaultyCard(faultdisk, files) as card:
            with Wizard(program, [os.path.join(files, 'card.toml')]) as wizard:
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
            card.rule('clear')


if __name__ == '__main__':
    main()
