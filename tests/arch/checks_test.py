#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check of this folder can fail: a small tree that breaks one rule is found, and one that does not is not."""
import contextlib
import io
import pathlib
import subprocess
import tempfile
import unittest
import unittest.mock

import board_texts
import edges
import manual
import names
import one_definition
import recipe_page
import sizes
import skips
import symbols
import translations


class Checks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def run_check(self, check, *arguments):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            status = check.main(*arguments)
        return status, output.getvalue()

    def assert_fails(self, words, check, *arguments):
        status, output = self.run_check(check, *arguments)
        self.assertEqual(status, 1)
        self.assertIn(words, output)

    def assert_passes(self, check, *arguments):
        status, output = self.run_check(check, *arguments)
        self.assertEqual(status, 0, output)

    # symbols

    def library(self, code):
        source = self.write("room.cpp", code)
        made = str(self.root / "room.o")
        subprocess.run(["g++", "-std=c++23", "-O1", "-c", source, "-o", made], check=True)
        return made

    def test_impure_rooms_are_found(self):
        for code, symbol in [
            ("#include <fcntl.h>\nint f() { return open(\"x\", O_RDONLY); }", "open"),
            ("#include <unistd.h>\nlong f(void *p) { return pread(0, p, 1, 0); }", "pread"),
            ("#include <ctime>\nlong f() { return std::time(nullptr); }", "time"),
            ("#include <chrono>\nlong f() { return std::chrono::steady_clock::now().time_since_epoch().count(); }", "now"),
            ("#include <cstdlib>\nchar *f() { return std::getenv(\"HOME\"); }", "getenv"),
            ("#include <random>\nunsigned f() { return std::random_device{}(); }", "random_device"),
            ("#include <fstream>\nvoid f() { std::ifstream file(\"x\"); }", "std::basic_filebuf"),
            ("#include <filesystem>\nbool f(const char *p) { return std::filesystem::exists(p); }", "std::filesystem::"),
            ("#include <cstdio>\nvoid f() { std::puts(\"x\"); }", "puts"),
        ]:
            with self.subTest(symbol):
                self.assert_fails(symbol, symbols, "pure", self.library(code))

    def test_pure_rooms_pass(self):
        code = "#include <string>\n#include <vector>\n" \
               "std::string f(std::vector<int> v) { return std::to_string(v.size()) + std::string(v.size(), 'x'); }"
        self.assert_passes(symbols, "pure", self.library(code))

    def test_qt_is_found(self):
        code = "class QString { public: QString(); }; void f() { QString s; }"
        self.assert_fails("QString::QString()", symbols, "qt", self.library(code))
        self.assert_passes(symbols, "qt", self.library("void g(); void f() { g(); }"))

    # one_definition

    def test_a_type_that_two_files_define_is_found(self):
        body = "namespace a::b {\n\nstruct Entry\n{\n    int n;\n};\n\n}\n"
        self.write("one.h", body)
        self.write("own.cpp", "namespace a::b {\nnamespace {\n\nstruct Entry\n{\n};\n\n} // namespace\n\nstruct Entry::In\n{\n};\n}\n")
        self.assert_passes(one_definition, str(self.root))
        self.write("two.h", body)
        self.assert_fails("a::b::Entry is defined in", one_definition, str(self.root))

    # sizes

    def test_long_files_are_found(self):
        self.write("a/short.h", "//\n" * 200)
        self.write("a/short.cpp", "//\n" * 500)
        self.assert_passes(sizes, str(self.root))
        self.write("a/long.h", "//\n" * 201)
        self.assert_fails("long.h: 201 lines", sizes, str(self.root))
        self.write("a/long.cpp", "//\n" * 501)
        self.assert_fails("long.cpp: 501 lines", sizes, str(self.root))

    # edges

    def check_edges(self, rooms, include):
        core = self.root / "core"
        self.write("core/plan/plan.cpp", f'#include "{include}"\n')
        return self.write("rooms.txt", rooms), str(core)

    def test_direct_edges_pass(self):
        self.assert_passes(edges, *self.check_edges("base: \ngpt: base\nplan: base gpt\n", "gpt/gpt.h"))
        self.assert_passes(edges, *self.check_edges("base: \nplan: base\n", "plan/layout.h"))

    def test_edges_through_another_room_are_found(self):
        self.assert_fails("does not name base", edges, *self.check_edges("base: \ngpt: base\nplan: gpt\n", "base/units.h"))

    def test_ways_round_the_include_roots_are_found(self):
        self.assert_fails("goes round", edges, *self.check_edges("base: \nplan: base\n", "../gpt/gpt.h"))
        self.assert_fails('written "plan/layout.h"', edges, *self.check_edges("base: \nplan: base\n", "layout.h"))

    def test_forbidden_edges_are_found(self):
        for rooms, words in [
            ("a: b\nb: c\nc: a\nplan: \n", "depends on itself"),
            ("base: \ngpt: base fat\nfat: base\nplan: \n", "base only, not on fat"),
            ("base: \ndevice: base\nx: device\nflash: x\nplan: \n", "flash: may not know device"),
        ]:
            with self.subTest(words):
                self.assert_fails(words, edges, *self.check_edges(rooms, "plan/layout.h"))

    # names

    def profiles(self):
        self.write("boards/one.toml", 'id = "acme-router-one"\nname = "Acme One"\nsoc = "Acme XY1234Z"\n'
                   'device-tree = "xy1234z-router"\ncompatible = "acme,router-one"\n[media.tape]\n')
        return str(self.root / "boards")

    def test_boards_in_code_are_found(self):
        profiles = self.profiles()
        for code, name in [
            ('if (board.id == "acme-router-one") {}', "acme-router-one"),
            ("bool isXy1234z(int soc); int xy1234z = 0;", "xy1234z"),
            ('say("Put the card into the Acme One.");', "Acme One"),
            ('auto x = "\\"//"; auto y = "orangepi-zero";', "orangepi"),
            ("void startMt7986(); int mt7986;", "mt7986"),
            ('auto tree = R"(sun8i-h3.dtb)";', "sun8i"),
            ('if (medium.id == "tape") {}', "tape"),
            ('if (medium.id == "nvme") {}', "nvme"),
        ]:
            with self.subTest(code):
                self.write("code/a.cpp", f"// a comment\n{code}\n")
                self.assert_fails(f"a.cpp:2: names '{name}'", names, profiles, str(self.root / "code"))

    def test_sources_in_comments_and_other_words_pass(self):
        self.write("code/a.cpp", "// mt7986-sd.json, and \"bananapi\"\n/* sun8i\n rk3399 */ int nvme; // orangepi\n"
                   'auto x = "the nvme disk"; auto y = "tapes"; char c = \'"\'; auto z = "mmc";\n')
        self.assert_passes(names, self.profiles(), str(self.root / "code"))

    def test_exceptions_that_are_not_needed_are_found(self):
        file = self.write("code/a.cpp", 'auto bus = "usb";\n')
        with unittest.mock.patch.dict(names.EXCEPTIONS, {file: ({"usb"}, "a bus")}):
            self.assert_passes(names, self.profiles(), str(self.root / "code"))
        with unittest.mock.patch.dict(names.EXCEPTIONS, {file: ({"usb", "nvme"}, "buses")}):
            self.assert_fails("does not name 'nvme' any more", names, self.profiles(), str(self.root / "code"))

    # texts of boards

    def test_texts_of_boards_without_a_translation_are_found(self):
        self.write("boards/one.toml", '[firmware.spl]\nname = "Loader"\n[media.sd]\nname = "Card"\nneeds = "You need it."\n'
                   '[[media.sd.disks]]\nname = "Disk"\n')
        boards = str(self.root / "boards")
        noop = 'QT_TRANSLATE_NOOP("board", "{}"),\n'.format
        texts = [noop(text) for text in ("Loader", "Card", 'You need "\n    "it.', "Disk")]
        for text in texts:
            rest = "".join(other for other in texts if other != text)
            self.assert_fails("is not in", board_texts, boards, self.write("a.cpp", rest))
        self.assert_fails("no profile says 'Tape'", board_texts, boards, self.write("a.cpp", "".join(texts) + noop("Tape")))
        self.assert_passes(board_texts, boards, self.write("a.cpp", "".join(texts)))

    # the manual

    def program(self):
        path = self.write("program", "#!/bin/sh\ncase $1 in\n"
                          "make) printf 'Usage: program make\\nOptions:\\n  -h,--help   x\\n  -o,--output FILE  where\\n' ;;\n"
                          "*) printf 'Usage: program\\nOptions:\\n  -h,--help  x\\nSubcommands:\\n  make   makes\\n' ;;\nesac\n")
        pathlib.Path(path).chmod(0o755)
        return path

    def test_gaps_in_the_manual_are_found(self):
        options = "# OPTIONS\n*-h*, *--help*\n\tx\n"
        for text, words in [
            (options, 'no section "## make"'),
            (options + "## make\n*-o* _FILE_\n", "make: --output is not"),
            ("# OPTIONS\n## make\n*-o*, *--output*, *-h*\n", "--help is not"),
        ]:
            with self.subTest(words):
                self.assert_fails(words, manual, self.write("m.scd", text), self.program())
        self.assert_passes(manual, self.write("m.scd", options + "## make\n*-o*, *--output* _FILE_\n"), self.program())

    # the recipe's page

    READER = """class Reader
    [[nodiscard]] Recipe recipe(const Table &table) const
    {
        table.number("format", Presence::Required);
        if (const auto part = table.table("root", Presence::Required)) {
            recipe.root = root(*part);
        }
        if (const auto part = table.table("identity", Presence::Optional)) {
            recipe.seed = part->string("seed", Presence::Required);
        }
        return recipe;
    }
    static Root root(const Table &table)
    {
        root.source = input(table, "source", Presence::Required);
    }
"""
    PAGE = "## Top level\n*format* = _number_\n## [root]\n*source* = _string_\n## [identity]\n*seed* = _string_\n" \
           "# EXAMPLES\n```\nformat = 1\n[root]\nsource = 'r'\n```\n"

    def test_keys_that_the_page_of_the_recipe_lacks_or_makes_up_are_found(self):
        code = self.write("recipe.cpp", self.READER)
        self.assert_passes(recipe_page, code, self.write("r.scd", self.PAGE))
        for old, new, words in [
            ("*source* = _string_\n", "", "'root.source' is not in the page"),
            ("*format* = _number_\n", "", "'format' is not in the page"),
            ("## [identity]\n*seed* = _string_\n", "", "no section '## [identity]'"),
            ("*seed* = _string_\n", "*seed* = _string_\n*salt* = _string_\n", "'identity.salt' is in the page, but"),
            ("source = 'r'\n", "source = 'r'\ncolour = 'red'\n", "'root.colour' is in an example or the text"),
            ("# EXAMPLES\n", "Or *--set root.colour=red*.\n", "'root.colour' is in an example or the text"),
        ]:
            with self.subTest(words):
                self.assertIn(old, self.PAGE)
                self.assert_fails(words, recipe_page, code, self.write("r.scd", self.PAGE.replace(old, new)))

    # skips

    def report(self, *cases):
        tests = "".join(f'<testcase name="{name}" status="{status}"/>' for name, status in cases)
        return self.write("tests.xml", f"<testsuite>{tests}</testsuite>")

    def test_skips_without_a_reason_are_found(self):
        none = self.write("skips.txt", "# none\n")
        one = self.write("one.txt", "Swap.IsRefused  this kernel has no swap\n")
        skipped = self.report(("A", "run"), ("Swap.IsRefused", "notrun"))
        self.assert_fails("1 passed, 1 failed, 0 skipped", skips, none, skipped)
        status, output = self.run_check(skips, one, skipped)
        self.assertEqual((status, output.splitlines()[-1]), (0, "1 passed, 0 failed, 1 skipped"))
        self.assert_fails("1 passed, 1 failed, 0 skipped", skips, one, self.report(("A", "run"), ("B", "fail")))
        self.assert_fails("0 passed, 0 failed, 0 skipped", skips, one, self.report())

    # translations

    def ts(self, *messages):
        return "<TS version='2.1'><context><name>c</name>" + "".join(messages) + "</context></TS>"

    def message(self, source, translation, kind=""):
        return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"

    def update(self, command="true"):
        script = self.write("update.sh", f"#!/bin/sh\n{command}\n")
        pathlib.Path(script).chmod(0o755)
        return script

    def manual(self, *pages):
        self.write("ts/manual/po4a.cfg", "[type: text] manual/start.md $lang:manual/$lang/start.md\n")
        self.write("ts/bootlace_de.ts", self.ts(self.message("Next", "Weiter")))
        for page in ("start.md",) + pages:
            self.write("manual/" + page, "# Start\n")
        return str(self.root / "manual")

    def po(self, english, german, flags=""):
        header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        self.write("ts/manual/de.po", f'{header}\n{flags}msgid "{english}"\nmsgstr "{german}"\n')

    def test_paragraphs_of_the_manual_that_are_translated_wrongly_are_found(self):
        english = "**Card**: see [Card](card.md), `a.toml` or *none*."
        folder, update, pages = str(self.root / "ts"), self.update(), self.manual()
        for words, text, german in [
            ("other links", english, "**Karte**: siehe [Karte](index.md), `a.toml` oder *keine*."),
            ("other links", english, "**Karte**: siehe [Karte](card.md), a.toml oder *keine*."),
            ("other links", english, "**Karte**: siehe [Karte](card.md), `a.toml` oder keine."),
            ("other links", english, "Karte: siehe [Karte](card.md), `a.toml` oder *keine*."),
            ("other links", "![Card](card.svg)", "[Karte](card.svg)"),
            ("begins a list", "One, or two", "Eins - oder zwei"),
            ("begins a list", "One, or two", "Eins: 2. zwei"),
            ("in one line", "**One**\\ntwo\\n", "**Eins**\\nzwei\\n"),
            ("do not both end with", "**One**\\n", "**Eins**"),
            ("end-of-line within string", "One", "Eins\n"),
        ]:
            with self.subTest(german):
                self.po(text, german)
                self.assert_fails(words, translations, folder, update, pages)
        self.po(english, "**Karte**: siehe [Karte](card.md), `a.toml` oder *keine*.")
        self.assert_passes(translations, folder, update, pages)

    def test_paragraphs_of_the_manual_that_are_not_translated_are_told(self):
        for german, flags, count in [("", "", 1), ("Eins", "#, fuzzy\n", 1), ("[Eins](one.md)", "#, fuzzy\n", 1), ("Eins", "", 0)]:
            pages = self.manual()
            self.po("One", german, flags)
            status, output = self.run_check(translations, str(self.root / "ts"), self.update(), pages)
            self.assertEqual(status, 0, output)
            self.assertIn(f"paragraphs of the manual that are not translated: de {count}", output)

    def test_paragraphs_that_are_new_in_the_manual_are_found(self):
        pages = self.manual()
        self.po("One", "Eins")
        for command in ("s/One/Two/", "$ a #, fuzzy\\nmsgid \"Two\"\\nmsgstr \"\""):
            self.assert_fails("manual/de.po is not up to date", translations, str(self.root / "ts"),
                              self.update(f"sed -i '{command}' \"$1/manual/de.po\""), pages)
        self.assert_passes(translations, str(self.root / "ts"), self.update("sed -i '1 i # x' \"$1/manual/de.po\""), pages)
        self.assert_fails("fr.po is not up to date", translations, str(self.root / "ts"),
                          self.update('cp "$1/manual/de.po" "$1/manual/fr.po"'), pages)

    def test_pages_of_the_manual_that_are_not_extracted_are_found(self):
        pages = self.manual("more.md")
        self.assert_fails("more.md is not in", translations, str(self.root / "ts"), self.update(), pages)

    def test_texts_that_are_translated_wrongly_are_found(self):
        pages = self.manual()
        for words, message in [("is empty", self.message("Next", "")),
                               ("does not fill in %1", self.message("%1 of them", "einige davon")),
                               ("does not fill in %1", self.message("%1 of them", "einige", " type='unfinished'"))]:
            self.write("ts/bootlace_de.ts", self.ts(message))
            self.assert_fails(words, translations, str(self.root / "ts"), self.update(), pages)
        self.write("ts/bootlace_de.ts", self.ts(self.message("%1 of them", "%1 davon")))
        self.assert_passes(translations, str(self.root / "ts"), self.update(), pages)
        self.write("ts/bootlace_de.ts", self.ts(self.message("Next", "", " type='unfinished'")))
        self.assert_passes(translations, str(self.root / "ts"), self.update(), pages)

    def test_texts_that_are_new_in_the_sources_are_found(self):
        pages = self.manual()
        self.assert_fails("not up to date", translations, str(self.root / "ts"), self.update('echo >>"$1/bootlace_de.ts"'),
                          pages)


if __name__ == "__main__":
    unittest.main()
