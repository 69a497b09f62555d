# SPDX-License-Identifier: GPL-3.0-or-later
"""unprivileged.py BOOTLACE BOOTLACE-CLI: the wizard as the user "nobody", who may open no disk himself.

As root, inside session.sh and system_bus.sh. Without a rule of polkit, UDisks2 refuses: the page says so in one
sentence, and nothing is written. With one, the card is the same, byte for byte, as that which root makes.
"""
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time

from card_files import make_card_files
from cards import LoopCard, run
from patience import PATIENCE
from wizard import Wizard, press

USER = 'nobody'
RULE = '''polkit.addRule(function(action, subject) {
    if (action.id.indexOf("org.freedesktop.udisks2.open-device") == 0 && subject.user == "nobody")
        return polkit.Result.YES;
});
'''


@contextlib.contextmanager
def rule():
    """In force meanwhile; polkitd reads its folder when it changes."""
    path = f'/etc/polkit-1/rules.d/00-bootlace-test-{os.getpid()}.rules'
    with open(path, 'w', encoding='ascii') as file:
        file.write(RULE)
    os.chmod(path, 0o644)
    try:
        yield
    finally:
        os.unlink(path)


AS_USER = ['setpriv', f'--reuid={USER}', '--regid=nogroup', '--clear-groups']


def as_user(files, *arguments):
    """This script's other half, in a session of the user's own, from copies that the user can read."""
    environment = {name: os.environ[name] for name in ('PATH', 'DBUS_SYSTEM_BUS_ADDRESS')}
    subprocess.run([*AS_USER, f'{files}/drive/session.sh', '1100x820', sys.executable, '-B',
                    f'{files}/drive/unprivileged.py', f'{files}/bootlace', f'{files}/card.toml', *arguments],
                   check=True, env=dict(environment, TMPDIR=files), cwd=files)


def write_a_card(program, recipe, node, headline):
    """What the user's half does."""
    with Wizard(program, [recipe]) as wizard:
        wizard.to_review(node)
        press(wizard.confirm())
        wizard.wait_page('Result')
        wizard.find('label', headline, begins=True)


def digest(node):
    return run('sha256sum', node).split()[0]


def main():
    program, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as files:
        make_card_files(files)
        shutil.copy(program, f'{files}/bootlace')
        shutil.copytree(os.path.dirname(os.path.abspath(__file__)), f'{files}/drive')
        run('chown', '-R', USER, files)
        with LoopCard(files, 'user.img') as theirs, LoopCard(files, 'root.img') as ours:
            before = digest(theirs.node)
            as_user(files, theirs.node, 'The system denied permission')
            assert digest(theirs.node) == before, 'something was written without permission'
            with rule():
                wait_for_rule(theirs.node)
                as_user(files, theirs.node, 'The card is ready')
            print(run(cli, 'flash', f'{files}/card.toml', '--to', ours.node, '--yes', '--progress', 'none'))
            run('cmp', theirs.file, ours.file)
            print('the card of', USER, 'and that of root are the same')


def wait_for_rule(node):
    """Until polkit has read it."""
    device = f'/org/freedesktop/UDisks2/block_devices/{os.path.basename(node)}'
    for _ in range(10 * PATIENCE):
        answer = subprocess.run([*AS_USER, 'gdbus', 'call', '--system', '-d', 'org.freedesktop.UDisks2', '-o', device, '-m',
                                 'org.freedesktop.UDisks2.Block.OpenDevice', 'r', '{}'], capture_output=True, check=False)
        if answer.returncode == 0:
            return
        time.sleep(0.1)
    raise AssertionError('polkit does not take the rule')


if __name__ == '__main__':
    if os.geteuid() == 0:
        main()
    else:
        write_a_card(*sys.argv[1:])
