// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/medium_page.h"

#include "text/mnemonics.h"
#include "widgets/choice_card.h"
#include "widgets/dip_switch.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>

namespace bootlace::app {

MediumPage::MediumPage(Draft &draft, QWidget *parent)
    : RecipePage(draft, Step::Medium, parent)
    , m_model(draft)
    , m_buttons(new QButtonGroup(this))
    , m_cards(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_cards);
    auto *note = new QLabel(tr("The picture shows how to set the board's boot switches. Set them while the board is "
                               "switched off."));
    note->setObjectName(QStringLiteral("switch-note"));
    note->setWordWrap(true);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(note);
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) {
            m_model.choose(static_cast<std::size_t>(index));
        }
    });
    connect(&m_model, &MediumModel::changed, this, &MediumPage::refresh);
    refresh();
}

QString MediumPage::explanation() const
{
    return tr("What the board starts from, and where your system is stored.");
}

void MediumPage::refresh()
{
    if (m_shown != m_model.choices()) {
        makeCards();
    }
    m_buttons->button(static_cast<int>(m_model.current()))->setChecked(true);
    emit changed();
}

// Beside the buttons of the window, which are there on every page.
QStringList MediumPage::namesWithMnemonics() const
{
    QStringList names;
    for (const MediumModel::Choice &choice : m_shown) {
        names.append(choice.name);
    }
    const auto button = [](const char *text) { return QCoreApplication::translate("bootlace::app::Window", text); };
    return withMnemonics(names, {button("&Help"), button("&Back"), button("&Next")});
}

void MediumPage::makeCards()
{
    m_shown = m_model.choices();
    for (const QAbstractButton *button : m_buttons->buttons()) {
        delete button->parentWidget();
    }
    const QStringList names = namesWithMnemonics();
    bool anySwitches = false;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const MediumModel::Choice &choice = m_shown[i];
        auto *card = new ChoiceCard(names[static_cast<qsizetype>(i)]);
        card->button()->setObjectName(QStringLiteral("medium-") + choice.id);
        for (const QString &text : {choice.meaning, choice.needs, choice.switchesText}) {
            if (!text.isEmpty()) {
                card->addText(text);
            }
        }
        if (!choice.switches.isEmpty()) {
            auto *picture = new DipSwitch;
            picture->setSwitches(choice.switchNames, choice.switches, choice.switchesText);
            card->setSide(picture);
            anySwitches = true;
        }
        m_buttons->addButton(card->button(), static_cast<int>(i));
        m_cards->addWidget(card);
    }
    if (auto *note = findChild<QLabel *>(QStringLiteral("switch-note"))) {
        note->setVisible(anySwitches);
    }
}

} // namespace bootlace::app
