#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh [FOLDER]: brings the .ts files of FOLDER (translations/) up to date with the texts of the wizard.
# What is new in them is marked unfinished; the tests want every text translated.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate6 /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate /usr/lib/qt6/lupdate lupdate | head -n 1)
languages=(de fr es it pt_BR pl uk ru tr zh_CN ja ko ar)
update() { "$lupdate" -silent -no-obsolete -locations none "$@"; }
for language in "${languages[@]}"; do
    update app core/findings -source-language en -target-language "$language" -ts "$folder/bootlace_$language.ts"
done
# English is what the sources say: only the plural forms have to be given.
update app core/findings -pluralonly -source-language en -target-language en -ts "$folder/bootlace_en.ts"
