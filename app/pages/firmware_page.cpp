// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/firmware_page.h"

#include "text/board_text.h"
#include "text/firmware_text.h"
#include "text/mnemonics.h"
#include "widgets/file_field.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace bootlace::app {
namespace {

// "fip", "fip-bl31": what objects and settings are called by.
QString nameOf(const FirmwarePlace &place)
{
    QString slot = QString::fromStdString(place.slot);
    switch (place.role) {
    case FirmwareRole::Bl31:
        return slot + QStringLiteral("-bl31");
    case FirmwareRole::Bl33:
        return slot + QStringLiteral("-bl33");
    case FirmwareRole::Bl2:
    case FirmwareRole::Fip:
    case FirmwareRole::Whole:
        break;
    }
    return slot;
}

} // namespace

FirmwarePage::FirmwarePage(Services services, QWidget *parent)
    : RecipePage(services.draft, Step::Firmware, parent)
    , m_services(services)
    , m_model(services.draft)
{
    auto *layout = new QVBoxLayout(this);
    m_where = new QPushButton(tr("Where to get firmware"));
    m_where->setObjectName(QStringLiteral("firmware-where"));
    m_where->setAutoDefault(false);
    connect(m_where, &QPushButton::clicked, this, &Page::helpWanted);
    layout->addWidget(m_where, 0, Qt::AlignLeading);
    layout->addWidget(makeNeighbours());
    makeFields();
    connect(&m_model, &FirmwareModel::placesReplaced, this, &FirmwarePage::makeFields);
    connect(&m_model, &FirmwareModel::changed, this, &FirmwarePage::refresh);
}

// What stands beside the fields, in their order, before it has mnemonics: of a FIP its two ways come before it.
QStringList FirmwarePage::texts() const
{
    QStringList texts;
    for (const FirmwarePlace &place : m_model.places()) {
        switch (place.role) {
        case FirmwareRole::Bl31:
            texts.append(tr("BL31, the resident part of Trusted Firmware"));
            break;
        case FirmwareRole::Bl33:
            texts.append(tr("BL33 (U-Boot)"));
            break;
        case FirmwareRole::Fip:
            texts.append({tr("A complete FIP"), tr("Pack it here from BL31 and BL33")});
            [[fallthrough]];
        case FirmwareRole::Bl2:
        case FirmwareRole::Whole:
            texts.append(boardText(m_model.draft().board().slot(place.slot)->name));
            break;
        }
    }
    // Beside the buttons of the window, which are there on every page.
    const auto button = [](const char *text) { return QCoreApplication::translate("bootlace::app::Window", text); };
    return withMnemonics(texts, {button("&Help"), button("&Back"), button("&Next")});
}

void FirmwarePage::makeFields()
{
    delete m_content;
    m_fields.clear();
    m_ways.clear();
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    QStringList labels = texts();
    std::string slot;
    for (const FirmwarePlace &place : m_model.places()) {
        if (!slot.empty() && place.slot != slot) {
            layout->addSpacing(gap);
        }
        slot = place.slot;
        if (place.role == FirmwareRole::Fip) {
            const QString finished = labels.takeFirst();
            addWays(slot, finished, labels.takeFirst());
        }
        addField(place, labels.takeFirst());
    }
    layout->addStretch();
    this->layout()->addWidget(m_content);
    refresh();
}

void FirmwarePage::addWays(const std::string &slot, const QString &finished, const QString &packed)
{
    const Ways ways{new QRadioButton(finished), new QRadioButton(packed)};
    ways.finished->setObjectName(QString::fromStdString(slot) + QStringLiteral("-finished"));
    ways.packed->setObjectName(QString::fromStdString(slot) + QStringLiteral("-packed"));
    auto *box = new QWidget; // the two exclude each other, and nothing else
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(ways.finished);
    row->addWidget(ways.packed);
    row->addStretch();
    m_content->layout()->addWidget(box);
    m_ways.emplace(slot, ways);
    connect(ways.packed, &QRadioButton::toggled, this, [this, slot](bool on) { m_model.setPacked(slot, on); });
}

void FirmwarePage::addField(const FirmwarePlace &place, const QString &label)
{
    auto *field = new FileField(label, nameOf(place), m_services.settings);
    field->setNameFilters(tr("Firmware (*.bin *.img *.fip);;All files (*)"));
    m_content->layout()->addWidget(field);
    m_fields.emplace(place, field);
    connect(field, &FileField::chosen, this, [this, place](const QString &path) { m_model.choose(place, path); });
    connect(field, &FileField::remedyWanted, this, [this, place] { m_model.putWhereItBelongs(place); });
}

QString FirmwarePage::explanation() const
{
    if (m_ways.empty()) {
        return tr("The programs that run before Linux.");
    }
    return tr(
        "The programs that run before Linux. The board starts BL2; BL2 loads the FIP, a package that contains BL31 "
        "and BL33 (usually U-Boot).");
}

bool FirmwarePage::acceptDroppedFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        return false; // a recipe is opened, wherever it is dropped
    }
    m_model.acceptFile(path);
    return true;
}

QWidget *FirmwarePage::makeNeighbours()
{
    m_beside = new QWidget;
    m_found = wrappingLabel(QStringLiteral("firmware-found"));
    m_useFound = new QPushButton;
    m_useFound->setObjectName(QStringLiteral("firmware-use-found"));
    m_useFound->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_beside);
    row->setContentsMargins({});
    row->addWidget(m_found, 1);
    row->addWidget(m_useFound);
    connect(m_useFound, &QPushButton::clicked, &m_model, &FirmwareModel::chooseNeighbours);
    return m_beside;
}

void FirmwarePage::showNeighbours()
{
    QStringList names;
    for (const FirmwareNeighbour &file : m_model.neighbours()) {
        names.append(QFile::decodeName(file.path.filename().c_str()));
    }
    m_found->setText(!m_model.uselessFolder().isEmpty()
                         ? tr("No other firmware for this board was found in “%1”.").arg(m_model.uselessFolder())
                         : tr("Also in “%1”: %2", "a folder, names of files")
                               .arg(QFileInfo(m_model.folder()).fileName(), QLocale().createSeparatedList(names)));
    m_useFound->setText(tr("Use %n file(s)", nullptr, static_cast<int>(names.size())));
    m_useFound->setVisible(!names.isEmpty());
    m_beside->setVisible(!names.isEmpty() || !m_model.uselessFolder().isEmpty());
}

void FirmwarePage::refresh()
{
    showNeighbours();
    m_where->setVisible(std::ranges::all_of(
        m_model.places(), [this](const FirmwarePlace &place) { return m_model.path(place).isEmpty(); }));
    for (const auto &[slot, ways] : m_ways) {
        ways.packed->setChecked(m_model.isPacked(slot));
        ways.finished->setChecked(!m_model.isPacked(slot));
    }
    for (const auto &[place, field] : m_fields) {
        field->setPath(m_model.path(place));
        field->setVisible(m_model.counts(place));
        if (m_model.isLooking(place)) {
            field->setReport({.mood = FileReport::Mood::Looking,
                              .sentence = tr("Checking the file…"),
                              .details = {},
                              .checksum = {},
                              .remedy = {}});
        } else if (m_model.file(place)) {
            field->setReport(firmwareReport(*m_model.file(place)));
        } else {
            field->setReport({});
        }
    }
    emit changed();
}

} // namespace bootlace::app
