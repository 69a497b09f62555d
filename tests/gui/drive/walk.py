# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py BOOTLACE BOOTLACE-CLI FAULTDISK: the built wizard, driven as a person would on a screen of its own.

As root, inside session.sh and system_bus.sh: UDisks2 is the real one, the cards are loop devices. A card is made by
clicking, and is the same, byte for byte, as the one that the command line makes from the recipe that the wizard saved;
another one is cancelled; the first is verified, and again with one byte turned. Every page is read as a screen reader
would.
"""
import itertools
import os
import subprocess
import sys
import tempfile

from card_files import make_card_files
from cards import FaultyCard, LoopCard, run, turn_a_byte
from names import check_window
from screen import role
from wizard import Wizard, press


def make_a_card(program, cli, files):
    """By clicking, and by the command line from the recipe that the wizard saved."""
    with LoopCard(files, 'clicked.img') as clicked, LoopCard(files, 'typed.img') as typed:
        with Wizard(program, [os.path.join(files, 'card.toml')]) as wizard:
            wizard.walk_to_review(clicked.node, wizard.check)
            button = wizard.confirm()
            wizard.window_key('ctrl+s')
            wizard.find('label', 'The recipe was saved as', begins=True)
            press(button)
            wizard.wait_page('Result')
            wizard.find('label', 'The card is ready', begins=True)
            wizard.check('Result')
        print(run(cli, 'flash', os.path.join(files, 'card.toml'), '--to', typed.node, '--yes', '--progress', 'none'))
        run('cmp', clicked.file, typed.file)
        print('the clicked card and the typed one are the same')
        verify_a_card(program, clicked.node, 'The card is intact')
        turn_a_byte(clicked.node)
        verify_a_card(program, clicked.node, 'The card is damaged', 'root')


def verify_a_card(program, node, headline, piece=None):
    """`piece`: the one that is to be named, and no other."""
    with Wizard(program) as wizard:
        wizard.find('push button', '&Verify a card', begins=True)
        wizard.check('Start')
        wizard.press('push button', '&Verify a card', begins=True)
        wizard.wait_page('Card')
        wizard.choose_disk(node)
        wizard.check('Card')
        wizard.press('push button', '&Verify')
        wizard.wait_page('Findings')
        wizard.check('Findings')
        wizard.find('label', headline, begins=True)
        damaged = damaged_pieces(wizard)
        assert damaged == ([piece] if piece else []), damaged


def damaged_pieces(wizard):
    """Their names stand before the word in the table."""
    words = [node.name for node in wizard.shown() if role(node) in ('table cell', 'tree item')]
    return [name for name, finding in itertools.pairwise(words) if finding.startswith(wizard.say('damaged'))]


def cancel_a_card(program, cli, faultdisk, files):
    """What was cancelled never looks like a finished card."""
    with FaultyCard(faultdisk, files) as card:
        with Wizard(program, [os.path.join(files, 'card.toml')]) as wizard:
            wizard.to_review(card.node)
            with card.held(20_000_000):
                press(wizard.confirm())
                wizard.wait_page('Writing')
                wizard.check('Writing')
                wizard.press('push button', '&Cancel…')
                wizard.check('the question')
                wizard.press('push button', '&Stop now')
                wizard.find('label', 'Stopping: finishing what was started…')
            wizard.wait_page('Result')
            wizard.find('label', 'Stopped, as you asked')
        verdict = subprocess.run([cli, 'verify', card.node], capture_output=True, text=True)
        assert verdict.returncode != 0, verdict.stdout


def main():
    program, cli, faultdisk = sys.argv[1:]
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        make_a_card(program, cli, files)
        cancel_a_card(program, cli, faultdisk, files)
        with Wizard(program) as wizard:
            check_window(wizard)


if __name__ == '__main__':
    main()
