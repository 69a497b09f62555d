// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/firmware_page.h"

#include "text/firmware_text.h"
#include "text/size_text.h"
#include "widgets/file_field.h"

#include <QBoxLayout>
#include <QRadioButton>
#include <QStyle>

namespace bootlace::app {

FirmwarePage::FirmwarePage(Services services, QWidget *parent)
    : Page(parent)
    , m_model(services.draft)
    , m_finished(new QRadioButton(tr("A &finished FIP")))
    , m_packed(new QRadioButton(tr("&Pack it here from BL31 and BL33")))
{
    auto *bl2 = addField(FirmwareRole::Bl2, tr("BL&2, which the board starts first"), QStringLiteral("bl2"), services);
    auto *fip = addField(FirmwareRole::Fip, tr("F&IP"), QStringLiteral("fip"), services);
    auto *bl31 = addField(FirmwareRole::Bl31, tr("BL&31, the part of Trusted Firmware that stays"),
                          QStringLiteral("bl31"), services);
    auto *bl33 = addField(FirmwareRole::Bl33, tr("BL33, which is &U-Boot"), QStringLiteral("bl33"), services);
    auto *whole = addField(FirmwareRole::Whole, tr("Firmware (&U-Boot with its first loader)"),
                           QStringLiteral("firmware-whole"), services);
    m_finished->setObjectName(QStringLiteral("fip-finished"));
    m_packed->setObjectName(QStringLiteral("fip-packed"));

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_finished);
    ways->addWidget(m_packed);
    ways->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) * 2;
    layout->addWidget(whole);
    layout->addWidget(bl2);
    layout->addSpacing(gap);
    layout->addLayout(ways);
    for (FileField *field : {fip, bl31, bl33}) {
        layout->addWidget(field);
    }
    layout->addStretch();

    connect(m_packed, &QRadioButton::toggled, this, [this](bool packed) { m_model.setPacked(packed); });
    connect(&m_model, &FirmwareModel::changed, this, &FirmwarePage::refresh);
    refresh();
}

FileField *FirmwarePage::addField(FirmwareRole role, const QString &label, const QString &name, Services services)
{
    auto *field = new FileField(label, name, services.settings);
    field->setNameFilters(tr("Firmware (*.bin *.img *.fip);;All files (*)"));
    m_fields.at(static_cast<std::size_t>(role)) = field;
    connect(field, &FileField::chosen, this, [this, role](const QString &path) { m_model.choose(role, path); });
    connect(field, &FileField::remedyWanted, this, [this, role] { m_model.putWhereItBelongs(role); });
    return field;
}

QString FirmwarePage::title() const
{
    return tr("Firmware");
}

QString FirmwarePage::explanation() const
{
    return tr(
        "The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package in which are BL31 "
        "and BL33, mostly U-Boot.");
}

QString FirmwarePage::request(FirmwareRole role) const
{
    switch (role) {
    case FirmwareRole::Whole:
        return tr("Choose the firmware.");
    case FirmwareRole::Bl2:
        return tr("Choose BL2.");
    default:
        return m_model.isPacked() ? tr("Choose BL31 and BL33.") : tr("Choose the FIP.");
    }
}

QString FirmwarePage::missing() const
{
    for (const FirmwareRole role : firmwareRoles) {
        if (m_model.counts(role) && m_model.path(role).isEmpty()) {
            return request(role);
        }
        if (m_model.counts(role) && m_model.isLooking(role)) {
            return tr("The files are being looked at.");
        }
    }
    if (m_model.isPackageTooLarge()) {
        return tr("BL31 and BL33 do not fit: together they may have %1.").arg(sizeText(m_model.packageLimit()));
    }
    return tr("One of the files can't be used.");
}

bool FirmwarePage::takeFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        return false; // a recipe is opened, wherever it is dropped
    }
    m_model.take(path);
    return true;
}

void FirmwarePage::refresh()
{
    const bool hasFip = slotFor(FirmwareRole::Fip, m_model.draft().board()) != nullptr;
    m_packed->setVisible(hasFip);
    m_finished->setVisible(hasFip);
    m_packed->setChecked(m_model.isPacked());
    m_finished->setChecked(!m_model.isPacked());
    for (const FirmwareRole role : firmwareRoles) {
        FileField *field = m_fields.at(static_cast<std::size_t>(role));
        field->setPath(m_model.path(role));
        field->setVisible(m_model.counts(role));
        if (m_model.isLooking(role)) {
            field->setReport({.mood = FileReport::Mood::Looking,
                              .sentence = tr("Looking at it …"),
                              .details = {},
                              .checksum = {},
                              .remedy = {}});
        } else if (m_model.file(role)) {
            field->setReport(firmwareReport(*m_model.file(role)));
        } else {
            field->setReport({});
        }
    }
    emit changed();
}

} // namespace bootlace::app
