// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_page.h"

#include "widgets/board_picture.h"
#include "widgets/labels.h"
#include "widgets/report_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QListView>

namespace bootlace::app {
namespace {

QCommandLinkButton *action(const QString &name, const QString &text, const QString &description)
{
    auto *button = new QCommandLinkButton(text, description);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    return button;
}

} // namespace

StartPage::StartPage(Services services, RecipeFile &file, QWidget *parent)
    : Page(parent)
    , m_model(services.draft, file)
    , m_recent(services.settings)
    , m_report(new ReportView(QStringLiteral("recipe")))
{
    auto *left = new QVBoxLayout;
    left->addLayout(makeActions());
    left->addWidget(m_report);
    left->addSpacing(fontMetrics().height());
    left->addLayout(makeRecent(), 1);
    left->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 3);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(makeBoard(), 2);

    connect(m_report, &ReportView::remedyWanted, &m_model, &StartModel::openAnyway);
    connect(&m_model, &StartModel::changed, this, &StartPage::refresh);
    connect(&m_recent, &RecentRecipes::modelReset, this, &StartPage::refresh);
    refresh();
}

QBoxLayout *StartPage::makeActions()
{
    m_make = action(QStringLiteral("make"), tr("&Make a card"), {});
    m_again = action(QStringLiteral("begin-again"), tr("Start ov&er"), tr("With an empty recipe"));
    auto *open = action(QStringLiteral("open-recipe"), tr("&Open a recipe…"), tr("One that you saved earlier"));
    auto *verify =
        action(QStringLiteral("verify"), tr("&Verify a card"), tr("Check that it still holds what was written to it"));
    auto *layout = new QVBoxLayout;
    for (QCommandLinkButton *button : {m_make, m_again, open, verify}) {
        layout->addWidget(button);
    }
    connect(m_make, &QCommandLinkButton::clicked, this, &StartPage::makeWanted);
    connect(m_again, &QCommandLinkButton::clicked, this, &StartPage::beginAgainWanted);
    connect(open, &QCommandLinkButton::clicked, this, &StartPage::chooseRecipeWanted);
    connect(verify, &QCommandLinkButton::clicked, this, &StartPage::verifyWanted);
    return layout;
}

QBoxLayout *StartPage::makeRecent()
{
    auto *label = new QLabel(tr("&Recent recipes"));
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // close to its list, however high the window is
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("recent"));
    m_list->setModel(&m_recent);
    m_list->setAccessibleName(tr("Recent recipes"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_list->setMaximumHeight(fontMetrics().height() * (RecentRecipes::most + 4));
    m_list->setSpacing(fontMetrics().height() / 8);
    label->setBuddy(m_list);
    m_list->setAccessibleName(label->text().remove(u'&')); // a buddy names no list
    m_none = new QLabel(tr("The recipes that you open or save are listed here. You can also drop one on this window."));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout;
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addStretch();
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit recipeWanted(m_recent.path(index.row())); });
    return layout;
}

QBoxLayout *StartPage::makeBoard()
{
    auto *label = new QLabel(tr("Boar&d"));
    m_boards = new QComboBox;
    m_boards->setObjectName(QStringLiteral("board"));
    for (const board::Board &board : m_model.draft().boards()) {
        m_boards->addItem(QString::fromStdString(board.name));
    }
    label->setBuddy(m_boards);
    m_picture = new BoardPicture;
    m_picture->setObjectName(QStringLiteral("board-picture"));
    m_noPicture = wrappingLabel(QStringLiteral("no-board-picture"));
    auto *layout = new QVBoxLayout;
    layout->addWidget(label);
    layout->addWidget(m_boards);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_picture);
    layout->addWidget(m_noPicture);
    layout->addStretch();
    connect(m_picture, &BoardPicture::changed, this, &StartPage::tellOfPicture);
    connect(m_boards, &QComboBox::activated, this,
            [this](int index) { m_model.chooseBoard(static_cast<std::size_t>(index)); });
    return layout;
}

// A profile of the person's own may name what is not there.
void StartPage::tellOfPicture()
{
    const QString name = QString::fromStdString(m_model.draft().board().picture);
    m_noPicture->setText(
        tr("The picture of this board can't be shown: “%1” is missing, too large, or not an SVG file.").arg(name));
    m_noPicture->setVisible(m_picture->isBroken());
}

QString StartPage::title() const
{
    return tr("Start");
}

QString StartPage::explanation() const
{
    return tr("Bootlace makes cards that start a router with your own Linux.");
}

void StartPage::enter()
{
    m_recent.look();
}

// Everything that is dropped here is for this page: it says what is wrong with what it can't use.
bool StartPage::acceptDroppedFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        emit recipeWanted(path);
    } else {
        m_model.refuse(path);
    }
    return true;
}

void StartPage::refresh()
{
    m_make->setText(m_model.isUnderWay() ? tr("&Make this card") : tr("&Make a card"));
    const QString description =
        m_model.isUnderWay() ? m_model.underWay() : tr("Choose the parts, then write them to a card");
    m_make->setDescription(description);
    m_make->setAccessibleDescription(description);
    m_again->setVisible(m_model.isUnderWay());
    m_report->setReport(m_model.report());
    m_list->setVisible(m_recent.rowCount() > 0);
    m_none->setVisible(m_recent.rowCount() == 0);
    m_boards->setCurrentIndex(static_cast<int>(m_model.currentBoard()));
    m_picture->setBoard(m_model.draft().board());
    tellOfPicture();
    emit changed();
}

} // namespace bootlace::app
