// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/target_page.h"

#include "models/steps.h"
#include "widgets/disk_choice_box.h"

#include <QBoxLayout>
#include <QLabel>

namespace bootlace::app {

TargetPage::TargetPage(Services services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(services)
{
    new QVBoxLayout(this);
    makeBoxes();
    connect(&m_model, &TargetModel::choicesReplaced, this, &TargetPage::makeBoxes);
    connect(&m_model, &TargetModel::changed, this, &Page::changed);
}

void TargetPage::makeBoxes()
{
    delete m_boxes;
    m_boxes = new QWidget;
    auto *layout = new QVBoxLayout(m_boxes);
    layout->setContentsMargins({});
    for (std::size_t i = 0; i < m_model.count(); ++i) {
        const QString title = m_model.count() > 1 ? m_model.nameOf(i) : QString();
        const QString name = i == 0 ? QStringLiteral("target") : QStringLiteral("target-%1").arg(i + 1);
        const bool makesFile = m_model.choice(i).makesFile();
        if (makesFile && !m_model.choice(i - 1).makesFile()) {
            auto *note = new QLabel(tr("What belongs in a chip on the board is saved to a file. When it is done, the "
                                       "wizard says how the board writes it there."));
            note->setObjectName(QStringLiteral("target-files"));
            note->setWordWrap(true);
            layout->addWidget(note);
        }
        const auto mnemonics = i == 0 ? DiskChoiceBox::Mnemonics::Some : DiskChoiceBox::Mnemonics::None;
        layout->addWidget(new DiskChoiceBox(m_model.choice(i), title, name, m_services.settings, mnemonics),
                          makesFile ? 0 : 1);
    }
    this->layout()->addWidget(m_boxes);
}

QString TargetPage::title() const
{
    return stepTitle(Step::Target);
}

QString TargetPage::explanation() const
{
    return tr("Choose where to make the card. Nothing is written yet: you will first see what will happen and what "
              "will be lost.");
}

bool TargetPage::isComplete() const
{
    return m_model.isComplete();
}

QString TargetPage::missing() const
{
    return m_model.missing();
}

void TargetPage::enter()
{
    m_model.recheck();
}

bool TargetPage::acceptDroppedFile(const QString &path)
{
    if (!isNamedLikeImage(path)) {
        return false; // a recipe, say: the window opens it
    }
    DiskChoice &first = m_model.choice(0);
    first.setKind(DiskChoice::Kind::Image);
    first.setImage(path);
    return true;
}

} // namespace bootlace::app
