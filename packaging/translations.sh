#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh [FOLDER]: brings the .ts files of FOLDER (translations/) up to date with the texts of the wizard, and
# its manual/*.po with the pages of the manual. What is new in them is marked unfinished; what changed in the manual is
# fuzzy. The program says both in English.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate6 /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate /usr/lib/qt6/lupdate lupdate | head -n 1)
languages=(de fr es it pt_BR pl uk ru tr zh_CN ja ko ar)
# It would guess translations from texts that are alike, and be wrong.
guesses=(-disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number)
update() { "$lupdate" -silent -no-obsolete -locations none "${guesses[@]}" "$@"; }
for language in "${languages[@]}"; do
    update app core/findings -source-language en -target-language "$language" -ts "$folder/bootlace_$language.ts"
done
# English is what the sources say: only the plural forms have to be given.
update app core/findings -pluralonly -source-language en -target-language en -ts "$folder/bootlace_en.ts"
# The manual's pages are the same for all who speak a language.
po4a --no-translations --quiet --porefs file --package-name bootlace --variable "languages=${languages[*]%_*}" \
    --variable "folder=$folder/manual" translations/manual/po4a.cfg
rm "$folder/manual/manual.pot"
