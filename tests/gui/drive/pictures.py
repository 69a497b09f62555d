# SPDX-License-Identifier: GPL-3.0-or-later
"""pictures.py BOOTLACE FAULTDISK LOOK FOLDER: a picture of every page in FOLDER.

As root, inside session.sh and a mount namespace of its own (unshare --mount). LOOK is light, dark, 2x, de or ar. The
disks are loop devices that look like an SD card and a USB stick (picture_disks.py). A picture that is missing, or that
shows nothing, is a failure.
"""
import os
import shutil
import subprocess
import sys
import tempfile

from cards import FaultyCard, LoopCard
from picture_disks import picture_disks
from picture_parts import make_parts
from wizard import Wizard, press

PLACE = '/srv/router'  # as it is shown; in this mount namespace only
SD_CARD, USB_STICK = 31_914_983_424, 61_530_439_680
PAGES = ('start boot-medium firmware kernel overlays device-tree root-file-system target review writing cancel '
         'cancelled failed result card verifying findings').split()
# The colours of a dark desktop, as Qt reads them where KDE is the desktop.
DARK = {
    'Window': ('35,38,41', '252,252,252'), 'View': ('27,30,32', '252,252,252'), 'Button': ('49,54,59', '252,252,252'),
    'Selection': ('61,174,233', '252,252,252'), 'Tooltip': ('49,54,59', '252,252,252'),
    'Complementary': ('42,46,50', '252,252,252')}


def look_of(look):
    """The language, and the environment."""
    if look == '2x':
        return 'en', {'QT_SCALE_FACTOR': '2'}
    if look != 'dark':
        return {'light': 'en'}.get(look, look), {}
    with open(os.path.join(os.environ['XDG_CONFIG_HOME'], 'kdeglobals'), 'w', encoding='ascii') as file:
        file.write('[General]\nwidgetStyle=Fusion\n[KDE]\nwidgetStyle=Fusion\n')
        for part, (back, front) in DARK.items():
            file.write(f'[Colors:{part}]\nBackgroundNormal={back}\nBackgroundAlternate={back}\n'
                       f'ForegroundNormal={front}\nForegroundInactive=161,169,177\nForegroundLink=29,153,243\n'
                       'ForegroundVisited=155,89,182\nDecorationFocus=61,174,233\nDecorationHover=61,174,233\n')
    return 'en', {'XDG_CURRENT_DESKTOP': 'KDE', 'KDE_SESSION_VERSION': '5', 'KDE_FULL_SESSION': 'true'}


class Photographer(Wizard):
    def picture_of(self, page):
        if page == 'Review':
            self.confirm()
        self.settle()
        self.picture(page.lower().replace(' ', '-'))
        if page == 'Overlays':
            self.press('page tab', 'Device &tree')
            self.picture('device-tree')


def make(program, recipe, card, variant):
    language, environment, folder = variant
    with Photographer(program, language=language, environment=environment, pictures=folder, arguments=[recipe]) as wizard:
        wizard.walk_to_review('mmcblk0', wizard.picture_of)
        with card.held(30_000_000, slow=150):
            press(wizard.confirm())
            wizard.wait_page('Writing')
            wizard.wait(card.is_held, 'the card to hold')
            wizard.picture('writing')
            wizard.press('push button', '&Cancel…')
            wizard.find('push button', '&Stop now')
            wizard.picture('cancel')
            wizard.press('push button', '&Stop now')
            wizard.find('label', 'Stopping: finishing what was started…')
        wizard.wait_page('Result')
        wizard.picture('cancelled')
        for rule, name in (('pull 30000000', 'failed'), ('clear', 'result')):
            wizard.press('push button', '&Try again')
            wizard.wait_page('Review')
            card.rule(rule)
            press(wizard.confirm())
            wizard.wait_page('Result')
            card.rule('clear')
            wizard.picture(name)


def verify(program, card, variant):
    language, environment, folder = variant
    with Photographer(program, language=language, environment=environment, pictures=folder) as wizard:
        wizard.find('push button', '&Verify a card', begins=True)
        wizard.picture('start')
        wizard.press('push button', '&Verify a card', begins=True)
        wizard.wait_page('Card')
        wizard.choose_disk('mmcblk0')
        wizard.picture('card')
        with card.held(30_000_000, slow=60):
            wizard.press('push button', '&Verify')
            wizard.wait_page('Verifying')
            wizard.wait(card.is_held, 'the card to hold')
            wizard.picture('verifying')
        wizard.wait_page('Findings')
        wizard.picture('findings')


def check(folder):
    """Every picture is there and shows more than one surface."""
    for page in PAGES:
        colours = subprocess.run(['identify', '-format', '%k', os.path.join(folder, page + '.png')], check=True,
                                 capture_output=True, text=True).stdout
        assert int(colours) > 40, f'{page}.png has {colours} colours only'


def main():
    program, faultdisk, look, folder = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    language, environment = look_of(look)
    subprocess.run(['mount', '-t', 'tmpfs', 'parts', os.path.dirname(PLACE)], check=True)
    with tempfile.TemporaryDirectory() as scratch, FaultyCard(faultdisk, scratch, SD_CARD) as card, \
            LoopCard(scratch, 'stick', USB_STICK) as stick, picture_disks(scratch, card.node, stick.node):
        recipe = make_parts(PLACE)
        make(program, recipe, card, (language, environment, folder))
        verify(program, card, (language, environment, folder))
    check(folder)


if __name__ == '__main__':
    main()
