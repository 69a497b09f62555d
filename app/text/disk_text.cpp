// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/disk_text.h"

#include "text/isolated.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Disk)
};

QString kindOf(const device::Disk &disk)
{
    switch (disk.bus) {
    case device::Bus::Sdio:
        return disk.removable ? Words::tr("SD card") : Words::tr("Built-in memory (eMMC)");
    case device::Bus::Usb:
        return disk.removable ? Words::tr("USB stick or card reader") : Words::tr("USB disk");
    case device::Bus::Nvme:
        return Words::tr("NVMe disk");
    case device::Bus::Ata:
    case device::Bus::Scsi:
        return disk.removable ? Words::tr("Removable disk") : Words::tr("Internal disk");
    case device::Bus::Virtio:
        return Words::tr("Disk of a virtual machine");
    case device::Bus::Loop:
        return Words::tr("Image file, attached as a disk");
    case device::Bus::Virtual:
    case device::Bus::Unknown:
        return Words::tr("Disk");
    }
    std::unreachable();
}

// Of an SD card's identification, four bytes are the serial number that is printed or told elsewhere.
QString serialOf(const device::Disk &disk)
{
    const QString serial = QString::fromStdString(disk.serial);
    return disk.bus == device::Bus::Sdio && serial.size() == 32 ? QStringLiteral("0x") + serial.mid(18, 8) : serial;
}

QString sentenceOf(device::Reason reason)
{
    switch (reason) {
    case device::Reason::NoMedium:
        return Words::tr("There is no card in it.");
    case device::Reason::Mounted:
        return Words::tr("This computer is using it: it is mounted.");
    case device::Reason::Swap:
        return Words::tr("This computer is using it as swap space.");
    case device::Reason::Held:
        return Words::tr("It is in use as part of an encrypted volume, a volume group, a RAID or a loop device.");
    case device::Reason::SourceOnIt:
        return Words::tr("It contains a file that you chose as a part of the card.");
    case device::Reason::ReadOnly:
        return Words::tr("It is read-only. Look for a switch on the side of the card.");
    case device::Reason::Fixed:
        return Words::tr("It is not removable.");
    }
    std::unreachable();
}

} // namespace

QString nameOf(const Destination &destination)
{
    return destination.disk ? diskTitle(*destination.disk) : QFileInfo(destination.image).fileName();
}

QString identityText(const DiskInfo &disk)
{
    const QString path = QString::fromStdString(disk.disk.path);
    const QString serial = serialOf(disk.disk);
    return serial.isEmpty() ? Words::tr("%1, no serial number, %2").arg(path, exactSizeText(disk.disk.size))
                            : Words::tr("%1, serial number %2, %3").arg(path, serial, exactSizeText(disk.disk.size));
}

QString contentText(const DiskContent &content)
{
    const QString size = sizeText(content.size);
    if (!content.table.isEmpty()) {
        return Words::tr("Partition table (%1)").arg(content.table.toUpper());
    }
    if (content.fileSystem.isEmpty()) {
        return content.name.isEmpty() ? Words::tr("Unnamed partition, no file system, %1").arg(size)
                                      : Words::tr("“%1”, no file system, %2").arg(content.name, size);
    }
    return content.name.isEmpty()
               ? Words::tr("Unnamed partition, %1, %2", "a file system, a size").arg(content.fileSystem, size)
               : Words::tr("“%1”, %2, %3", "a label, a file system, a size")
                     .arg(content.name, content.fileSystem, size);
}

QString diskTitle(const DiskInfo &info)
{
    return info.disk.size == ByteCount()
               ? info.name()
               : Words::tr("%1 (%2)", "a disk's name, its size").arg(info.name(), soldSizeText(info.disk.size));
}

QString diskIdentity(const DiskInfo &info)
{
    QStringList facts{kindOf(info.disk)};
    if (!info.disk.serial.empty()) {
        facts.append(Words::tr("serial %1").arg(serialOf(info.disk)));
    }
    facts.append(isolated(QString::fromStdString(info.disk.path)));
    return facts.join(Words::tr(", ", "between facts about a disk"));
}

QString diskContents(const DiskInfo &info)
{
    constexpr qsizetype most = 3;
    if (info.contents.isEmpty()) {
        return Words::tr("No partitions or file systems found.");
    }
    QStringList parts;
    for (const DiskContent &content : info.contents.first(qMin(most, info.contents.size()))) {
        const bool named = content.fileSystem.isEmpty() && !content.name.isEmpty();
        parts.append(
            named ? Words::tr("“%1”, %2", "a partition's label, its size").arg(content.name, sizeText(content.size))
                  : contentText(content));
    }
    if (const auto more = info.contents.size() - most; more > 0) {
        parts.append(Words::tr("%n more", "further partitions", static_cast<int>(more)));
    }
    //: A caption and a list of captions: “Partition table (GPT)”, “Unnamed partition, ext4, 3 GiB”.
    return Words::tr("On it now: %1").arg(parts.join(Words::tr("; ", "between partitions")));
}

QStringList diskRefusals(const DiskInfo &info, device::FixedDisks fixed)
{
    QStringList sentences;
    if (info.trouble) {
        sentences.append(Words::tr("Bootlace can't examine it."));
    }
    for (const device::Refusal &refusal : info.refusals) {
        const bool asked = refusal.reason == device::Reason::Fixed && fixed == device::FixedDisks::Allow;
        const QString sentence = sentenceOf(refusal.reason);
        if (!asked && !sentences.contains(sentence)) { // one for several mounts
            sentences.append(sentence);
        }
    }
    return sentences;
}

QString diskRefusalDetails(const DiskInfo &info)
{
    QStringList sentences;
    if (info.trouble) {
        sentences.append(QString::fromStdString(info.trouble->describe()));
    }
    for (const device::Refusal &refusal : info.refusals) {
        sentences.append(QString::fromStdString(refusal.sentence));
    }
    return sentences.join(u'\n');
}

} // namespace bootlace::app
