// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disk_choice_box.h"

#include "widgets/disk_list.h"
#include "widgets/file_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

#include <cmath>

namespace bootlace::app {
namespace {

constexpr double bytesPerGiB = 1024.0 * 1024 * 1024;
constexpr quint64 step = 1024 * 1024; ///< images are whole MiB long

ByteCount fromGiB(double size)
{
    return ByteCount(static_cast<quint64>(std::llround(size * bytesPerGiB / step)) * step);
}

double toGiB(ByteCount size)
{
    return static_cast<double>(size.value()) / bytesPerGiB;
}

// What belongs to a radio button stands below it, a little inside.
QVBoxLayout *indented(QWidget *widget, const QStyle &style)
{
    auto *layout = new QVBoxLayout(widget);
    const int indent =
        style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style.pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    layout->setContentsMargins(indent, 0, 0, 0);
    return layout;
}

} // namespace

DiskChoiceBox::DiskChoiceBox(DiskChoice &choice, const QString &title, const QString &name, QSettings &settings,
                             Mnemonics mnemonics)
    : m_choice(choice)
    , m_mnemonics(mnemonics)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (!title.isEmpty() && !m_choice.makesFile()) {
        auto *heading = new QLabel(title);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setWordWrap(true);
        layout->addWidget(heading);
    }
    const bool writes = m_choice.purpose() == Purpose::Write;
    m_byDisk = new QRadioButton(label(tr("A card or another &disk")));
    m_byDisk->setObjectName(name + QStringLiteral("-by-disk"));
    m_byImage = new QRadioButton(
        label(writes ? tr("An image &file, to try it, to keep, or to write later") : tr("An image &file")));
    m_byImage->setObjectName(name + QStringLiteral("-by-image"));
    m_diskPart = makeDiskPart(name);
    m_imagePart =
        makeImagePart(m_choice.makesFile() ? tr("%1:", "a caption").arg(title) : label(tr("F&ile:")), name, settings);
    layout->addWidget(m_byDisk);
    layout->addWidget(m_diskPart, 1);
    layout->addWidget(m_byImage);
    layout->addWidget(m_imagePart);
    layout->addStretch(); // while the list, which takes all there is, is not shown
    join();
    refresh();
}

QString DiskChoiceBox::label(QString text) const
{
    return m_mnemonics == Mnemonics::Some ? text : text.remove(u'&');
}

QWidget *DiskChoiceBox::makeDiskPart(const QString &name)
{
    auto *part = new QWidget;
    auto *layout = indented(part, *style());
    m_disks = new DiskList(m_choice.list());
    m_disks->setObjectName(name + QStringLiteral("-disks"));
    m_disks->setAccessibleName(tr("Disks"));
    m_notice = new QLabel;
    m_notice->setObjectName(name + QStringLiteral("-notice"));
    m_notice->setWordWrap(true);
    m_fixed = new QCheckBox(label(tr("Show disks that are not &removable")));
    m_fixed->setObjectName(name + QStringLiteral("-fixed"));
    m_fixed->setAccessibleDescription(tr("Internal disks, and disks in USB enclosures"));
    layout->addWidget(m_notice);
    layout->addWidget(m_disks, 1);
    layout->addWidget(m_fixed);
    return part;
}

QWidget *DiskChoiceBox::makeImagePart(const QString &caption, const QString &name, QSettings &settings)
{
    const bool writes = m_choice.purpose() == Purpose::Write;
    auto *part = new QWidget;
    auto *layout = indented(part, *style());
    m_image = new FileField(caption, name + QStringLiteral("-image"), settings,
                            writes ? FileField::Takes::NewFile : FileField::Takes::File);
    m_image->setNameFilters(tr("Images (*.img *.raw *.bin);;All files (*)"));
    m_replace = new QCheckBox(label(tr("Re&place it with a new file")));
    m_replace->setObjectName(name + QStringLiteral("-replace"));
    m_size = new QDoubleSpinBox;
    m_size->setObjectName(name + QStringLiteral("-size"));
    m_size->setRange(0.06, 2048);
    m_size->setDecimals(2);
    m_size->setSuffix(tr(" GiB", "behind a number"));
    auto *sizeLabel = new QLabel(label(tr("Si&ze:")));
    sizeLabel->setBuddy(m_size);
    m_sizeRow = new QWidget;
    auto *row = new QHBoxLayout(m_sizeRow);
    row->setContentsMargins({});
    row->addWidget(sizeLabel);
    row->addWidget(m_size);
    row->addStretch();
    layout->addWidget(m_image);
    layout->addWidget(m_replace);
    layout->addWidget(m_sizeRow);
    return part;
}

void DiskChoiceBox::join()
{
    using Kind = DiskChoice::Kind;
    // A screen reader toggles and does not click.
    connect(m_byImage, &QRadioButton::toggled, this,
            [this](bool byImage) { m_choice.setKind(byImage ? Kind::Image : Kind::Disk); });
    connect(m_disks, &DiskList::chosen, this, [this](const QString &id) { m_choice.chooseDisk(id); });
    connect(m_fixed, &QCheckBox::toggled, this, [this](bool on) { m_choice.setShowsFixed(on); });
    connect(m_image, &FileField::chosen, this, [this](const QString &path) { m_choice.setImage(path); });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double size) { m_choice.setImageSize(fromGiB(size)); });
    connect(m_replace, &QCheckBox::toggled, this, [this](bool on) { m_choice.setReplacesImage(on); });
    connect(&m_choice, &DiskChoice::changed, this, &DiskChoiceBox::refresh);
}

void DiskChoiceBox::refresh()
{
    const bool byDisk = m_choice.kind() == DiskChoice::Kind::Disk;
    const bool writes = m_choice.purpose() == Purpose::Write;
    const QSignalBlocker byImageBlocked(m_byImage);
    (byDisk ? m_byDisk : m_byImage)->setChecked(true);
    m_byDisk->setVisible(!m_choice.makesFile());
    m_byImage->setVisible(!m_choice.makesFile());
    m_diskPart->setVisible(byDisk);
    m_imagePart->setVisible(!byDisk);
    const auto disk = m_choice.destination().disk;
    m_disks->select(disk ? disk->id : QString());
    m_notice->setText(m_choice.notice());
    m_notice->setVisible(!m_choice.notice().isEmpty());
    const QSignalBlocker fixedBlocked(m_fixed);
    m_fixed->setChecked(m_choice.list().showsFixed());
    m_image->setPath(m_choice.image());
    m_image->setReport(m_choice.imageReport());
    m_replace->setVisible(writes && m_choice.imageIsThere() && !m_choice.makesFile());
    const QSignalBlocker replaceBlocked(m_replace);
    m_replace->setChecked(m_choice.replacesImage());
    m_sizeRow->setVisible(writes && !m_choice.makesFile() && (!m_choice.imageIsThere() || m_choice.replacesImage()));
    if (fromGiB(m_size->value()) != m_choice.imageSize()) {
        const QSignalBlocker sizeBlocked(m_size);
        m_size->setValue(toGiB(m_choice.imageSize()));
    }
}

} // namespace bootlace::app
