#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py FOLDER UPDATE MANUAL: no text of the wizard or of its manual is forgotten, no translation is broken.

UPDATE is the command that brings the .ts files of a folder, and its manual/*.po, up to date with the sources; it must
find nothing to do. What the program fills in (%1, %n, %L1) is in a translation as often as in the text, and every
plural form is given. A paragraph of the manual keeps its links, its `literal words` and its emphasis, and po4a knows
every page of MANUAL. What is not translated yet is no mistake between releases, since the program then says it in
English: how much that is, is told for each language.
"""
import ast
import filecmp
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import typing
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d+|n)")


def places(text):
    return sorted(PLACE.findall(text))


def mistakes_in(file):
    for message in ElementTree.parse(file).iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        if translation.get("type") == "unfinished" and not any(forms):
            continue
        if not forms or not all(form.strip() for form in forms):
            yield f"'{source}' is empty"
        else:
            for form in forms:
                # A plural form may leave the number out: "one byte".
                wanted = [place for place in places(source) if not plural or place != "%n"]
                if [place for place in places(form) if not plural or place != "%n"] != wanted:
                    yield f"'{source}': '{form}' does not fill in {' '.join(wanted) or 'nothing'}"


def untranslated_in(file):
    return sum(translation.get("type") == "unfinished" for translation in ElementTree.parse(file).iter("translation"))


class Paragraph(typing.NamedTuple):
    """One of the manual: `fuzzy` is a translation of an older text, which the program does not use."""
    english: str
    translation: str
    fuzzy: bool

    def counts(self):
        return bool(self.translation) and not self.fuzzy


def paragraphs_in(po):
    found = []
    for block in po.read_text(encoding="utf-8").split("\n\n"):
        strings = {"msgid": "", "msgstr": ""}
        keyword, flags = "", ""
        for line in block.splitlines():
            match = re.match(r'(msgid|msgstr)? ?(".*")$', line)
            if match:
                keyword = match[1] or keyword
                strings[keyword] += ast.literal_eval(match[2])
            elif line.startswith("#,"):
                flags = line
        if strings["msgid"]:  # neither the header nor what is obsolete
            found.append(Paragraph(strings["msgid"], strings["msgstr"], "fuzzy" in flags))
    return found


def markup(text):
    """What a translation of a paragraph keeps."""
    words = re.sub(r"`[^`]*`", "", text)
    return (sorted(re.findall(r"!?\]\(([^)]*)\)", text)), sorted(re.findall(r"`[^`]*`", text)), text.count("!["),
            words.count("**"), words.replace("**", "").count("*"))


def mistakes_in_manual(po):
    checked = subprocess.run(["env", "LC_ALL=C.UTF-8", "msgfmt", "--check", "--output-file=/dev/null", po],
                             capture_output=True, text=True)
    yield from checked.stderr.splitlines() if checked.returncode != 0 else []
    for english, translation, fuzzy in paragraphs_in(po):
        begin = english[:60].rstrip("\n")
        if "\n" in english.rstrip("\n"):
            yield f"'{begin}' has to be in one line, since po4a keeps the lines of what begins like this"
        if not translation or fuzzy:
            continue
        if markup(english) != markup(translation):
            yield f"'{begin}': its translation has other links, `words` or emphasis"
        # po4a breaks lines at blanks, and a line that begins like this is a list, a heading or a quotation.
        if re.search(r"\s([-+*>]|#+|\d+[.)])\s", translation):
            yield f"'{begin}': its translation has a word that begins a list, a heading or a quotation"


def pages_left_out(folder, manual):
    known = (folder / "po4a.cfg").read_text(encoding="utf-8")
    for page in sorted(pathlib.Path(manual).glob("*.md")):
        if not re.search(rf"\S*/{re.escape(page.name)} \$lang:\S*/{re.escape(page.name)}$", known, re.M):
            yield f"{page.name} is not in manual/po4a.cfg"


def same(one, other):
    """Versions of po4a and gettext break lines at different places."""
    return paragraphs_in(one) == paragraphs_in(other) if one.suffix == ".po" else filecmp.cmp(one, other, shallow=False)


def translations_in(folder):
    return sorted(folder.glob("*.ts")) + sorted(folder.glob("manual/*.po"))


def out_of_date(folder, update):
    with tempfile.TemporaryDirectory() as place:
        copy = pathlib.Path(place)
        (copy / "manual").mkdir()
        for file in translations_in(folder):
            shutil.copy(file, copy / file.relative_to(folder))
        subprocess.run([update, copy], check=True, stdout=subprocess.DEVNULL)
        for file in translations_in(copy):
            kept = folder / file.relative_to(copy)
            if not kept.exists() or not same(file, kept):
                yield f"{file.relative_to(copy)} is not up to date with the texts in the sources: make translations"


def tell(what, counts):
    print(f"{what} that are not translated: " + ", ".join(f"{language} {count}" for language, count in counts))


def main(folder, update, manual):
    folder = pathlib.Path(folder)
    ts_files, po_files = sorted(folder.glob("*.ts")), sorted(folder.glob("manual/*.po"))
    found = list(pages_left_out(folder / "manual", manual))
    for file in ts_files:
        found += [f"{file.name}: {mistake}" for mistake in mistakes_in(file)]
    for file in po_files:
        found += [f"manual/{file.name}: {mistake}" for mistake in mistakes_in_manual(file)]
    found += out_of_date(folder, update)
    for mistake in found:
        print(mistake)
    tell("texts", [(file.stem.partition("_")[2], untranslated_in(file)) for file in ts_files])
    tell("paragraphs of the manual", [(file.stem, sum(not paragraph.counts() for paragraph in paragraphs_in(file)))
                                      for file in po_files])
    print(f"{len(ts_files)} languages, {len(found)} mistakes")
    return 1 if found or not ts_files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
