// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fip/package.h"
#include "mtk/boot_image.h"
#include "pages/firmware_page.h"
#include "support/files.h"
#include "support/wizard_world.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest/QTest>

#include <array>

namespace bootlace::test {

using app::FirmwareFile;
using app::FirmwarePage;
using app::FirmwarePlace;
using app::FirmwareRole;

// 64-bit Arm code (two "nop") in which `text` stands.
inline Bytes code(std::string_view text)
{
    Bytes bytes = pseudoRandom(5000, 7);
    constexpr std::array<unsigned char, 8> nops{0x1F, 0x20, 0x03, 0xD5, 0x1F, 0x20, 0x03, 0xD5};
    std::ranges::transform(nops, bytes.begin(), [](unsigned char byte) { return std::byte{byte}; });
    std::ranges::copy(asBytes(text), bytes.begin() + 100);
    return bytes;
}

inline Bytes bl2Code()
{
    return code("BL2: %s\nv2.9(release):mine");
}

inline Bytes bl31Code()
{
    return code("BL31: %s\n");
}

inline Bytes uBootCode()
{
    return code("U-Boot 2024.01-rc4 (Jan 01 2024)");
}

inline Bytes package(const Bytes &bl31, const Bytes &bl33)
{
    return fip::build(std::array<fip::Part, 2>{{{fip::bl31(), bl31}, {fip::bl33(), bl33}}}).value();
}

// Files in the world's folder, by name.
struct Files
{
    QString write(const char *name, const Bytes &bytes) const
    {
        const QString path = world.folder.filePath(QString::fromLatin1(name));
        writeFile(path.toStdString(), bytes);
        return path;
    }

    WizardWorld world;
};

inline const FirmwarePlace bl2Place{"bl2", FirmwareRole::Bl2};
inline const FirmwarePlace fipPlace{"fip", FirmwareRole::Fip};
inline const FirmwarePlace bl31Place{"fip", FirmwareRole::Bl31};
inline const FirmwarePlace bl33Place{"fip", FirmwareRole::Bl33};

inline FirmwareFile look(const Files &files, const FirmwarePlace &place, const Bytes &bytes)
{
    const QString path = files.write("file", bytes);
    return app::lookAtFirmware(path.toStdString(), place, files.world.draft.board(), files.world.draft.medium());
}

// The page with a world and good files at hand.
struct Shown : Files
{
    Shown()
        : page(world.services())
    {
        page.show();
        page.enter();
    }

    void type(const char *field, const QString &path)
    {
        auto *line = page.findChild<QLineEdit *>(QString::fromLatin1(field) + QStringLiteral("-file"));
        line->clear();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
    }

    [[nodiscard]] QString sentence(const char *field) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(field) + QStringLiteral("-sentence"))->text();
    }

    FirmwarePage page;
};

} // namespace bootlace::test
