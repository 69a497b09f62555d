// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/root_page.h"

#include "text/isolated.h"
#include "text/root_text.h"
#include "text/size_text.h"
#include "widgets/file_field.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/size_choice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <utility>

namespace bootlace::app {
namespace {

void explain(QWidget *control, const QString &text)
{
    control->setToolTip(text);
    control->setAccessibleDescription(text);
}

} // namespace

RootPage::RootPage(Services services, QWidget *parent)
    : RecipePage(services.draft, Step::Root, parent)
    , m_model(services.draft)
    , m_source(new FileField(tr("&Root file system: an archive, an ext4 image or a folder"), QStringLiteral("root"),
                             services.settings, FileField::Takes::FileOrFolder))
{
    m_source->setNameFilters(tr("Root file systems (*.tar *.tar.* *.tgz *.txz *.tzst *.img *.img.* *.ext4 *.ext4.*);;"
                                "All files (*)"));
    auto *layout = new QVBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    layout->addWidget(m_source);
    layout->addWidget(makeFacts());
    layout->addSpacing(gap);
    layout->addWidget(makeChoices());
    layout->addWidget(makeMore());
    layout->addStretch();

    connect(m_source, &FileField::chosen, &m_model, &RootModel::choose);
    connect(&m_model, &RootModel::changed, this, &RootPage::refresh);
    refresh();
}

QWidget *RootPage::makeFacts()
{
    m_facts = new QGroupBox(tr("Contents"));
    m_facts->setObjectName(QStringLiteral("root-facts"));
    m_factRows = new QFormLayout(m_facts);
    return m_facts;
}

QWidget *RootPage::makeChoices()
{
    m_label = new QLineEdit;
    m_label->setObjectName(QStringLiteral("root-label"));
    m_label->setAccessibleDescription(tr("The name of the file system, at most 16 characters"));
    m_size = new SizeChoice;
    m_sizeNote = wrappingLabel(QStringLiteral("size-note"));
    m_sizeNote->setForegroundRole(QPalette::PlaceholderText);

    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Lab&el:"), m_label);
    form->addRow(tr("Partition:"), m_size);
    form->addRow(QString(), m_sizeNote);
    connect(m_label, &QLineEdit::textEdited, &m_model, &RootModel::setLabel);
    connect(m_size, &SizeChoice::chosen, &m_model, &RootModel::setSize);
    return choices;
}

QWidget *RootPage::makeMore()
{
    m_addModules = new QCheckBox(tr("&Add the kernel's modules if they are missing"));
    m_addModules->setObjectName(QStringLiteral("add-modules"));
    explain(m_addModules, tr("The modules of the chosen kernel build are copied to lib/modules, unless the root file "
                             "system already has modules of that version."));
    m_fixedTimes = new QCheckBox(tr("Set the &time of every file to 1970"));
    m_fixedTimes->setObjectName(QStringLiteral("fixed-times"));
    explain(m_fixedTimes,
            tr("Cards made from the same files are then identical, byte for byte, no matter when the files were "
               "unpacked."));

    auto *content = new QWidget;
    auto *options = new QVBoxLayout(content);
    options->addWidget(m_addModules);
    options->addWidget(m_fixedTimes);
    connect(m_addModules, &QCheckBox::toggled, &m_model, &RootModel::setAddsModules);
    connect(m_fixedTimes, &QCheckBox::toggled, &m_model, [this](bool fixed) { m_model.setKeepsTimes(!fixed); });
    return new Fold(QStringLiteral("root-more"), tr("&More"), content);
}

QString RootPage::explanation() const
{
    return tr("The files of the Linux system itself, with all its programs and settings.");
}

bool RootPage::acceptDroppedFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        return false; // a recipe is opened, wherever it is dropped
    }
    m_model.choose(path);
    return true;
}

void RootPage::showFacts()
{
    const auto content = m_model.content();
    m_facts->setVisible(content.has_value());
    if (std::exchange(m_shown, content) == content) {
        return;
    }
    while (m_factRows->rowCount() > 0) {
        m_factRows->removeRow(0);
    }
    if (!content) {
        return;
    }
    for (const RootFact &fact : rootFacts(*content, m_model.source() ? m_model.source()->atLeast : ByteCount())) {
        auto *value = wrappingLabel(QString());
        value->setText(isolated(fact.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_factRows->addRow(fact.name, value);
    }
}

void RootPage::refresh()
{
    m_source->setPath(m_model.path());
    m_source->setReport(rootReport(m_model));
    showFacts();
    if (m_label->text() != m_model.label()) {
        m_label->setText(m_model.label());
    }
    m_size->setRange(m_model.smallestSize(), m_model.largestSize());
    m_size->setSize(m_model.size());
    const bool asItIs = m_model.isCopiedAsItIs();
    m_sizeNote->setText(asItIs ? tr("An image keeps its own label, times and modules.")
                        : m_model.isDiskChosen()
                            ? tr("There is room for %1 on the chosen disk.").arg(sizeText(m_model.largestSize()))
                            : tr("You choose the disk later. With a fixed size, the rest of the disk stays free."));
    m_label->setEnabled(!asItIs);
    m_fixedTimes->setEnabled(!asItIs);
    m_addModules->setEnabled(!asItIs);
    m_fixedTimes->setChecked(!m_model.keepsTimes());
    m_addModules->setChecked(m_model.addsModules());
    emit changed();
}

} // namespace bootlace::app
