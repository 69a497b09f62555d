# SPDX-License-Identifier: GPL-3.0-or-later
"""The running wizard as somebody with a screen reader meets it: controls by role and name, over AT-SPI.

Texts are given in English and looked up in the .ts file when the program runs in another language.
"""
import os
import subprocess
import time
import xml.etree.ElementTree as ElementTree

import pyatspi

from patience import PATIENCE

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def words_of(language):
    """English -> the language's words; the English ones when it has none."""
    file = os.path.join(ROOT, 'translations', f'bootlace_{language}.ts')
    if language == 'en' or not os.path.exists(file):
        return {}
    return {message.findtext('source'): message.findtext('translation')
            for message in ElementTree.parse(file).iter('message')}


def bare(text):
    """Without the marks that keep names whole in a sentence that is read from the right."""
    return text.translate(dict.fromkeys((*range(0x2066, 0x206a), 0x200e, 0x200f)))


def plain(text):
    """Without the marks of mnemonics and of directions."""
    return bare(text).replace('&&', '\0').replace('&', '').replace('\0', '&')


class Screen:
    """One run of the program."""

    def __init__(self, program, arguments=(), language='en', environment=None, pictures=None):
        self.words = words_of(language)
        self.scale = int((environment or {}).get('QT_SCALE_FACTOR', 1))  # AT-SPI tells places without it
        self.pictures = pictures
        if pictures:
            os.makedirs(pictures, exist_ok=True)
        env = dict(os.environ, LC_ALL=f'{LOCALES[language]}.UTF-8', LANGUAGE=language, **(environment or {}))
        # The client's cache keeps old names and states: only signals renew it, and no event loop runs here.
        pyatspi.Registry.getDesktop(0).set_cache_mask(pyatspi.Atspi.Cache.NONE)
        self.app = None
        self._start([program, *arguments], env)

    def _start(self, command, env, tries=3):
        """A program that asks the bus in the very moment in which it begins to listen is not on it, and never will be."""
        for _ in range(tries):
            self.process = subprocess.Popen(command, env=env)
            try:
                self.app = self.wait(self._find_app, 'the program on the accessibility bus', PATIENCE / tries)
                return
            except AssertionError as error:
                failure = error
                self.process.terminate()
                self.process.wait(PATIENCE)
        raise failure

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)

    def _find_app(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app and app.get_process_id() == self.process.pid:
                return app
        return None

    def wait(self, look, what, seconds=PATIENCE):
        """What `look` answers, as soon as it is something."""
        answer = self.comes(look, seconds)
        if not answer:
            raise AssertionError(f'{what} did not come within {seconds} s; there is:\n{self.tree()}')
        return answer

    def comes(self, look, seconds):
        """The same, or None when it does not come in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() not in (None, 0):
                raise AssertionError(f'the program ended with {self.process.returncode}')
            try:
                answer = look()
            except Exception:  # the tree changed while it was read
                answer = None
            if answer:
                return answer
            time.sleep(0.1)
        return None

    def say(self, english):
        return plain(self.words.get(english) or english)

    def shown(self, node=None):
        """Everything that is shown, in there or in all windows. Pages that are hidden are left out with all that they hold:
        each question is answered by the program, which may have to wait for a processor every time."""
        node = node or self.app
        found = []
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                found += [child, *self.shown(child)]
        return found

    def tree(self):
        try:
            return '\n'.join(f'{role(node)} {node.name!r} {node.description!r}' for node in self.shown())
        except Exception as error:
            return str(error)

    def find(self, what, english, seconds=PATIENCE, begins=False):
        """The control of that role and name; `begins`: the name's beginning."""
        name = self.say(english)

        def look():
            for node in self.shown():
                if role(node) == what and (bare(node.name).startswith(name) if begins else bare(node.name) == name):
                    return node
            return None
        return self.wait(look, f'{what} {name!r}', seconds)

    def has(self, what, english):
        name = self.say(english)
        return any(role(node) == what and bare(node.name) == name for node in self.shown())

    def press(self, what, english, begins=False):
        """Presses it once it can be pressed."""
        node = self.find(what, english, begins=begins)
        self.wait(lambda: node.getState().contains(pyatspi.STATE_ENABLED), f'{english} to be enabled')
        actions = node.queryAction()
        for i in range(actions.nActions):
            if actions.getName(i) in ('Press', 'Toggle', 'press', 'toggle', 'click'):
                actions.doAction(i)
                return
        raise AssertionError(f'{english}: can only {[actions.getName(i) for i in range(actions.nActions)]}')

    def type(self, what, english, text):
        self.find(what, english).queryEditableText().setTextContents(text)

    def picture(self, name):
        """What is on the screen, without the empty rest, once it is drawn: the program has answered for every control
        since, and two looks are the same. A page that moves is taken as it is."""
        if not self.pictures:
            return
        file = os.path.join(self.pictures, name + '.png')
        before = None
        for _ in range(5):
            self.tree()
            subprocess.run(['import', '-window', 'root', '-trim', '+repage', file], check=True)
            now = subprocess.run(['identify', '-format', '%#', file], check=True, capture_output=True).stdout
            if now == before:
                return
            before = now


LOCALES = {'en': 'C', 'de': 'de_DE', 'ar': 'ar_EG'}


def role(node):
    """at-spi 2.54 and later say 'button' for a push button."""
    name = node.getRoleName()
    return 'push button' if name == 'button' else name
