// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/written_pieces.h"

#include "text/piece_text.h"
#include "text/size_text.h"

namespace bootlace::app {

WrittenPieces::WrittenPieces(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("pieces"));
    setAccessibleName(tr("What was written"));
    setHeaderLabels({tr("Part"), tr("Place"), tr("Written"), tr("Read back")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
}

void WrittenPieces::show(const flash::Report &report, const plan::Plan &plan)
{
    clear();
    for (std::size_t i = 0; i < report.disks.size(); ++i) {
        for (std::size_t k = 0; k < report.disks[i].pieces.size(); ++k) {
            const flash::WrittenPiece &piece = report.disks[i].pieces[k];
            const QString written = piece.kept ? tr("left as it was") : sizeText(piece.written);
            new QTreeWidgetItem(this,
                                {pieceName(plan.disks[i].pieces[k]), sizeText(ByteCount(piece.range.begin.value())),
                                 written, piece.kept ? QString() : tr("the same")});
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        resizeColumnToContents(column);
    }
}

} // namespace bootlace::app
