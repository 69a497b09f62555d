// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kernel_page.h"

#include "text/build_text.h"
#include "text/cause_text.h"
#include "widgets/fact_list.h"
#include "widgets/file_dialog.h"
#include "widgets/kernel_extras.h"
#include "widgets/labels.h"
#include "widgets/warning_box.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

namespace bootlace::app {
namespace {

constexpr QLatin1String recentFolder("folders/kernel");

} // namespace

KernelPage::KernelPage(Services services, std::shared_ptr<BuildCache> cache, QWidget *parent)
    : RecipePage(services.draft, Step::Kernel, parent)
    , m_services(services)
    , m_model(services.draft, std::move(cache), services.settings)
    , m_fromBuild(new QRadioButton(tr("A &kernel build on this computer")))
    , m_fromRoot(new QRadioButton(tr("The kernel that comes with the &root file system")))
    , m_facts(new FactList(QStringLiteral("build-facts")))
    , m_extras(new KernelExtras(services.draft, services.settings))
{
    m_fromBuild->setObjectName(QStringLiteral("kernel-from-build"));
    m_fromRoot->setObjectName(QStringLiteral("kernel-from-root"));
    m_facts->setAccessibleName(tr("Details of the chosen build"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fromBuild);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeButtons());
    layout->addWidget(m_problems = wrappingLabel(QStringLiteral("kernel-problems")));
    layout->addWidget(m_warning = new WarningBox(QStringLiteral("kernel-warning"), tr("Linux may not start")));
    layout->addWidget(m_facts, 3);
    layout->addWidget(m_fromRoot);
    layout->addWidget(m_extras);

    auto *chooseInitrd = new QPushButton(tr("Choose an initrd…"));
    chooseInitrd->setObjectName(QStringLiteral("choose-initrd"));
    m_warning->addButton(chooseInitrd);
    connect(chooseInitrd, &QPushButton::clicked, m_extras, &KernelExtras::browseForInitrd);
    connect(m_fromRoot, &QRadioButton::toggled, this, [this](bool fromRoot) { m_model.setFromRoot(fromRoot); });
    connect(&m_model, &KernelModel::changed, this, &KernelPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &KernelPage::refresh);
    connect(m_extras, &KernelExtras::changed, this, &Page::changed);
    refresh();
}

QWidget *KernelPage::makeList()
{
    m_builds = new QTreeView;
    m_builds->setObjectName(QStringLiteral("builds"));
    m_builds->setAccessibleName(tr("Kernel builds"));
    m_builds->setModel(&m_model);
    m_builds->setRootIsDecorated(false);
    m_builds->setItemsExpandable(false);
    m_builds->setUniformRowHeights(true);
    m_builds->setAllColumnsShowFocus(true);
    m_builds->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_builds->header()->setStretchLastSection(false);
    m_builds->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_builds->header()->setSectionsMovable(false);
    connect(m_builds->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KernelPage::takeSelection);
    m_empty = wrappingLabel(QStringLiteral("no-builds"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(fontMetrics().lineSpacing());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_builds);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QWidget *KernelPage::makeButtons()
{
    const auto button = [](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    auto *addFile = button(tr("Add &file…"), "add-build");
    auto *addFolder = button(tr("Add fol&der…"), "add-build-folder");
    auto *folders = button(tr("Folders to &search"), "searched-folders");
    m_folders = new QMenu(folders);
    folders->setMenu(m_folders);
    m_stop = button(tr("St&op"), "stop-reading");
    m_stop->setAccessibleDescription(tr("Stops reading the builds that have not been read yet"));
    m_progress = wrappingLabel(QStringLiteral("reading"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(addFile);
    layout->addWidget(addFolder);
    layout->addWidget(folders);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    connect(addFile, &QPushButton::clicked, this, [this] { browse(false); });
    connect(addFolder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_stop, &QPushButton::clicked, &m_model, &KernelModel::stopLooking);
    connect(m_folders, &QMenu::aboutToShow, this, &KernelPage::fillFolders);
    return row;
}

QString KernelPage::explanation() const
{
    return tr("A kernel build is Linux itself together with the device tree of the board: a Debian package, an "
              "archive or a folder. Choose one.");
}

bool KernelPage::isLooking() const
{
    return m_model.isReadingChosen() || m_extras->isLooking();
}

void KernelPage::enter()
{
    m_model.lookAgain();
    m_extras->lookAgain();
}

bool KernelPage::acceptDroppedFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        return false; // a recipe
    }
    m_model.add(path);
    return true;
}

void KernelPage::browse(bool folder)
{
    QFileDialog *dialog = makeFileDialog(this, folder ? tr("Add a folder") : tr("Add a kernel build"),
                                         m_services.settings.value(recentFolder).toString());
    dialog->setNameFilter(tr("Kernel builds (*.deb *.tar *.tar.* *.tgz *.txz *.tzst *.zip *.7z);;All files (*)"));
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &paths) {
        m_services.settings.setValue(recentFolder, dialog->directory().path());
        for (const QString &path : paths) {
            m_model.add(path);
        }
    });
    dialog->open();
}

void KernelPage::fillFolders()
{
    m_folders->clear();
    m_folders->addAction(KernelModel::library())->setEnabled(false);
    for (const QString &folder : m_model.folders()) {
        m_folders->addAction(tr("Stop searching “%1”").arg(folder), this,
                             [this, folder] { m_model.removeFolder(folder); });
    }
}

void KernelPage::takeSelection()
{
    const QModelIndexList rows = m_builds->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        m_model.choose(rows.first().row());
    }
}

void KernelPage::refresh()
{
    const bool fromRoot = m_model.isFromRoot();
    (fromRoot ? m_fromRoot : m_fromBuild)->setChecked(true);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_builds) : m_empty);
    m_empty->setText(
        m_model.isLooking()
            ? tr("Looking for kernel builds…")
            : tr("No kernel builds were found. Add one, or drop it on this window.\n\nBuilds in “%1” are found "
                 "automatically.")
                  .arg(KernelModel::library()));
    const QString present = m_model.present();
    m_progress->setText(present.isEmpty() ? QString()
                        : m_model.waiting() == 0
                            ? tr("Reading “%1”…").arg(present)
                            : tr("Reading “%1”, then %n more…", nullptr, m_model.waiting()).arg(present));
    m_stop->setVisible(m_model.isLooking());
    QStringList problems;
    if (const auto &error = m_model.listingError()) {
        problems.append(causeTitle(error->cause()) + u'\n' + detailsOf(*error));
    }
    for (const BuildListing::Problem &problem : m_model.problems()) {
        problems.append(placeProblem(problem));
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    showBuild();
    emit changed();
}

void KernelPage::showBuild()
{
    const int row = m_model.chosenRow();
    const QSignalBlocker blocker(m_builds->selectionModel());
    if (row < 0) {
        m_builds->selectionModel()->clearSelection(); // where the keyboard is stays
    } else if (!m_builds->selectionModel()->isRowSelected(row)) {
        m_builds->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_builds->viewport()->update();
    const KnownBuildPtr build = row < 0 ? nullptr : m_model.build(row);
    m_facts->setVisible(row >= 0);
    if (build) {
        const bool hasInitrd = build->initrdSize.has_value() || m_services.draft.recipe().kernel.initrd.has_value();
        const QString problem = buildProblem(*build, m_services.draft.board());
        const QString warning = driversWarning(*build, m_services.draft.medium(), hasInitrd);
        m_warning->setSentences(warning.isEmpty() ? QStringList() : QStringList(warning));
        m_facts->setFacts(problem, {}, buildFacts(*build, m_services.draft.board(), m_services.draft.medium()));
        m_facts->setToolTip(problem.isEmpty() ? QString()
                                              : QString::fromStdString(build->found.build.error().message()));
    } else {
        m_warning->setSentences({});
        m_facts->setFacts(row < 0 ? QString() : tr("Reading this build…"), {}, {});
    }
}

} // namespace bootlace::app
