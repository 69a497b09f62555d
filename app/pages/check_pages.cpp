// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_pages.h"

#include "text/isolated.h"
#include "text/size_text.h"
#include "widgets/disk_choice_box.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace bootlace::app {

CheckCardPage::CheckCardPage(CheckModel &model, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new DiskChoiceBox(model.choice(), {}, QStringLiteral("check"), settings), 1);
    auto *hasOther = new QCheckBox(tr("An&other disk belongs to this card"));
    hasOther->setObjectName(QStringLiteral("check-has-other"));
    hasOther->setChecked(model.hasOther());
    auto *other = new DiskChoiceBox(model.otherChoice(), tr("The other disk"), QStringLiteral("check-other"), settings,
                                    DiskChoiceBox::Mnemonics::None);
    other->setVisible(model.hasOther());
    layout->addWidget(hasOther);
    layout->addWidget(other, 1);
    connect(hasOther, &QCheckBox::toggled, this, [this, other](bool has) {
        other->setVisible(has);
        m_model.setHasOther(has);
    });
    connect(&model, &CheckModel::chosen, this, &Page::changed);
}

QString CheckCardPage::title() const
{
    return tr("Card");
}

QString CheckCardPage::explanation() const
{
    return tr("Choose the card or a card image. It is only read, and compared with the list of what was written to "
              "it.");
}

bool CheckCardPage::isComplete() const
{
    return m_model.isComplete();
}

QString CheckCardPage::missing() const
{
    return m_model.missing();
}

QString CheckCardPage::nextText() const
{
    return tr("&Verify");
}

void CheckCardPage::enter()
{
    m_model.stop();
    m_model.choice().recheck();
    m_model.otherChoice().recheck();
}

void CheckCardPage::accept()
{
    m_model.start();
}

bool CheckCardPage::acceptDroppedFile(const QString &path)
{
    if (!isNamedLikeImage(path)) {
        return false; // a recipe, say: the window opens it
    }
    m_model.choice().setKind(DiskChoice::Kind::Image);
    m_model.choice().setImage(path);
    return true;
}

CheckingPage::CheckingPage(CheckModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_card(new QLabel)
    , m_bar(new QProgressBar)
    , m_bytes(new QLabel)
    , m_stop(new QPushButton(tr("&Stop")))
{
    m_card->setObjectName(QStringLiteral("checking-card"));
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("checking-bar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bytes->setObjectName(QStringLiteral("checking-bytes"));
    m_stop->setObjectName(QStringLiteral("checking-stop"));
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bytes, 1);
    row->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card);
    layout->addWidget(m_bar);
    layout->addLayout(row);
    layout->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_model.stop();
        m_stop->setEnabled(false);
    });
    connect(&model, &CheckModel::progressed, this, &CheckingPage::refresh);
    connect(&model, &CheckModel::finished, this, [this] {
        refresh();
        emit changed();
        emit finished();
    });
    refresh();
}

void CheckingPage::refresh()
{
    constexpr int whole = 1000;
    const ByteCount done = m_model.done();
    const ByteCount total = m_model.total();
    m_card->setText(isolated(m_model.card()));
    if (total == ByteCount()) {
        m_bar->setRange(0, m_model.isRunning() ? 0 : whole); // moves to and fro while nothing is known
        m_bytes->setText(m_model.isRunning() ? tr("Opening the card and reading its manifest…") : QString());
    } else {
        m_bar->setRange(0, whole);
        m_bar->setValue(
            static_cast<int>(static_cast<double>(done.value()) / static_cast<double>(total.value()) * whole));
        m_bytes->setText(tr("%1 of %2", "bytes that were read, bytes in all").arg(sizeText(done), sizeText(total)));
    }
    m_stop->setEnabled(m_model.isRunning());
    m_stop->setVisible(m_model.isRunning());
}

QString CheckingPage::title() const
{
    return tr("Verifying");
}

QString CheckingPage::explanation() const
{
    return tr("Every byte that was written is read back from the card and compared.");
}

bool CheckingPage::isComplete() const
{
    return m_model.findings().has_value();
}

QString CheckingPage::missing() const
{
    return {};
}

} // namespace bootlace::app
