#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py FOLDER UPDATE MANUAL: no text of the wizard is forgotten, and no translation is broken.

UPDATE is the command that brings the .ts files of a folder up to date with the sources; it must find nothing to do.
What the program fills in (%1, %n, %L1) is in a translation as often as in the text, and every plural form is given.
MANUAL/LANGUAGE has the pages of MANUAL/en, with their headings and links. What is not translated yet is no mistake
between releases, since the program then says it in English: how much that is, is told for each language.
"""
import filecmp
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
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


def shape(page):
    """What a translation of a page keeps: the levels of its headings, where its links lead, its lists and stresses."""
    text = page.read_text(encoding="utf-8")
    return (re.findall(r"^#+", text, re.M), re.findall(r"\]\(([^)]*)\)", text), len(re.findall(r"^- ", text, re.M)),
            text.count("**"))


def mistakes_in_manual(manual, language):
    pages = {page.name: shape(page) for page in (manual / "en").glob("*.md")}
    translated = {page.name: shape(page) for page in (manual / language).glob("*.md")}
    for name in sorted(pages.keys() | translated.keys()):
        if pages.get(name) != translated.get(name):
            yield f"{name} is missing, or has other headings, links or lists than the English one"


def main(folder, update, manual):
    found = []
    files = sorted(pathlib.Path(folder).glob("*.ts"))
    for file in files:
        found += [f"{file.name}: {mistake}" for mistake in mistakes_in(file)]
        language = file.stem.split("_")[1]
        found += [f"manual/{language}: {mistake}" for mistake in mistakes_in_manual(pathlib.Path(manual), language)]
    with tempfile.TemporaryDirectory() as copy:
        for file in files:
            shutil.copy(file, copy)
        subprocess.run([update, copy], check=True, stdout=subprocess.DEVNULL)
        for file in sorted(pathlib.Path(copy).glob("*.ts")):
            kept = pathlib.Path(folder) / file.name
            if not kept.exists() or not filecmp.cmp(file, kept, shallow=False):
                found.append(f"{file.name} is not up to date with the texts in the sources: make translations")
    for mistake in found:
        print(mistake)
    print("texts that are not translated: " + ", ".join(f"{file.stem.partition('_')[2]} {untranslated_in(file)}"
                                                        for file in files))
    print(f"{len(files)} languages, {len(found)} mistakes")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
