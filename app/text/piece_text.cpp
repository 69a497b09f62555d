// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/piece_text.h"

#include "text/isolated.h"
#include "text/size_text.h"

#include <QCoreApplication>

#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Piece)
};

QString rootContent(const plan::Plan &plan)
{
    const QString label = QString::fromStdString(plan.rootLabel);
    switch (plan.rootKind) {
    case plan::RootKind::Tar:
        return Words::tr("Root file system “%1”: ext4, built from an archive").arg(label);
    case plan::RootKind::Folder:
        return Words::tr("Root file system “%1”: ext4, built from a folder").arg(label);
    case plan::RootKind::Ext4Image:
        return Words::tr("Root file system “%1”: ext4, from an image").arg(label);
    }
    std::unreachable();
}

} // namespace

QString pieceName(const std::string &name)
{
    if (name == "partition table") {
        return Words::tr("partition table");
    }
    if (name == "backup partition table") {
        return Words::tr("backup of the partition table");
    }
    if (name == "unused") {
        return Words::tr("not used");
    }
    if (name == "bl2, the rest") {
        return Words::tr("bl2, the rest");
    }
    return name == "environment inside bl2" ? Words::tr("environment inside bl2")
                                            : isolated(QString::fromStdString(name));
}

QString pieceName(const plan::Piece &piece)
{
    if (piece.kind == plan::PieceKind::Table) {
        return piece.range.begin == ByteOffset() ? Words::tr("partition table")
                                                 : Words::tr("backup of the partition table");
    }
    return pieceName(piece.name);
}

QString pieceContent(const plan::Piece &piece, const plan::Plan &plan)
{
    switch (piece.kind) {
    case plan::PieceKind::Table:
        return Words::tr("Says where everything is (GPT)");
    case plan::PieceKind::Bl2:
        return Words::tr("First boot loader (BL2), %1").arg(sizeText(piece.content));
    case plan::PieceKind::Zeros:
        return piece.content == ByteCount() ? Words::tr("Not used") : Words::tr("Zeros, so that nothing old is read");
    case plan::PieceKind::Factory:
        return Words::tr("Calibration data of the device: kept if it is there, else zeros");
    case plan::PieceKind::Fip:
        return Words::tr("Firmware package (BL31 and U-Boot), %1").arg(sizeText(piece.content));
    case plan::PieceKind::Esp:
        return Words::tr("Kernel, device tree and boot menu: FAT “%1”, %2 written")
            .arg(QString::fromStdString(plan.espLabel), sizeText(piece.content));
    case plan::PieceKind::Root:
        return rootContent(plan);
    }
    std::unreachable();
}

} // namespace bootlace::app
