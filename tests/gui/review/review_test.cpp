// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/targets.h"
#include "models/review_model.h"
#include "pages/review_page.h"
#include "support/card_files.h"
#include "support/elf.h"
#include "support/eventually.h"
#include "support/wizard_world.h"
#include "text/board_text.h"
#include "text/finding_text.h"
#include "text/region_text.h"
#include "text/size_text.h"
#include "widgets/partition_legend.h"
#include "widgets/partition_map.h"
#include "widgets/sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;
using bootlace::test::FakeDisks;

// What the box says, while it is shown.
static QString wordsOf(const ReviewPage &page, const char *box)
{
    const auto *frame = page.findChild<QFrame *>(QString::fromLatin1(box));
    return frame->isVisible() ? frame->findChild<Sentences *>()->sentences().join(u'\n') : QString();
}

class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatWillHappenToAnEmptyCard();
    void asksForTheNameOfADiskThatIsNotEmpty();
    void asksForTheNameOfADiskThatIsNotRemovable();
    void asksForTheNameOfEachOfTwoDisks();
    void saysWhatTheBoardItselfWrites();
    void noticesThatTheCardIsPulled();
    void noticesThatTheCardIsAnotherOne();
    void tellsWhatIsWrongWithAPart();
    void refusesARootForAnotherProcessor();
    void findingsAreSaidInThePersonsLanguage();
    void saysTheNotesInThePersonsWords();
    void tellsThatTheDiskIsTooSmall();
    void offersTheCommandLineOfASavedRecipe();
    void givesAnOrderForWhatWasReviewed();
    void showsTheRecipeAsText();
    void describesTheMapInWords();
    void saysSizesInTheShortestExactForm();

private:
    void open();
    void choose(DiskInfo disk);
    [[nodiscard]] bool waitFor(ReviewModel::State state) const;

    std::optional<test::CardFiles> m_files;
    std::optional<test::WizardWorld> m_world;
    std::optional<ReviewModel> m_model;
};

void ReviewTest::init()
{
    m_files.emplace(test::CardFiles::Root::Plain);
    m_world.emplace();
    m_model.emplace(m_world->draft, m_world->disks);
    open();
}

void ReviewTest::cleanup()
{
    m_model.reset();
    m_world.reset();
    m_files.reset();
}

void ReviewTest::open()
{
    const std::string file = m_files->recipe();
    QVERIFY(m_world->draft.open(recipe::load(file).value(), QString::fromStdString(file)));
}

void ReviewTest::choose(DiskInfo disk)
{
    m_world->disks.plug(disk);
    Destination destination;
    destination.disk = std::move(disk);
    m_world->draft.setDestination(0, std::move(destination));
}

bool ReviewTest::waitFor(ReviewModel::State state) const
{
    return test::comesTrue([&] { return m_model->state() == state; });
}

void ReviewTest::saysWhatWillHappenToAnEmptyCard()
{
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    m_model->prepare();
    QCOMPARE(m_model->state(), ReviewModel::State::Preparing);
    QVERIFY(waitFor(ReviewModel::State::Ready));
    QCOMPARE(m_model->namesToType(), QStringList());
    QVERIFY(m_model->losses().isEmpty());
    QVERIFY(m_model->steps().join(u' ').contains(QStringLiteral("6.12.1")));
    QVERIFY(m_model->act().contains(QStringLiteral("Test Card a")));
    QCOMPARE(m_model->prepared()->plan.volumes.front().size, 4_GiB);
}

void ReviewTest::asksForTheNameOfADiskThatIsNotEmpty()
{
    DiskInfo disk = FakeDisks::card(QStringLiteral("a"), 4_GiB);
    disk.contents = {{QStringLiteral("photos"), QStringLiteral("vfat"), 3_GiB, {}}};
    choose(disk);
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    page.enter();
    auto *typed = page.findChild<QLineEdit *>(QStringLiteral("typed-name"));
    EVENTUALLY(typed->isVisible());
    QVERIFY(page.findChild<Sentences *>(QStringLiteral("review-losses"))
                ->sentences()
                .first()
                .contains(QStringLiteral("photos")));
    QVERIFY(!page.isComplete());
    QTest::keyClicks(typed, QStringLiteral("Test Card b"));
    QVERIFY(!page.isComplete());
    typed->clear();
    QTest::keyClicks(typed, QStringLiteral("Test Card a"));
    QVERIFY(page.isComplete());
    typed->setText(QStringLiteral("Test Card  a ")); // nobody sees how many blanks a name has
    QVERIFY(page.isComplete());
    page.enter(); // going away and back asks again
    QVERIFY(typed->text().isEmpty());
}

void ReviewTest::asksForTheNameOfADiskThatIsNotRemovable()
{
    DiskInfo disk = FakeDisks::card(QStringLiteral("a"), 4_GiB);
    disk.disk.removable = false;
    choose(disk);
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    QCOMPARE(m_model->namesToType(), QStringList{QStringLiteral("Test Card a")});
    QVERIFY(m_model->commandLine().contains(QStringLiteral("--allow-fixed=/dev/a ")));
}

void ReviewTest::asksForTheNameOfEachOfTwoDisks()
{
    m_world->draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    m_world->draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays.clear(); }); // the kernel has none
    DiskInfo card = FakeDisks::card(QStringLiteral("a"), 4_GiB);
    card.contents = {{QStringLiteral("photos"), QStringLiteral("vfat"), 3_GiB, {}}};
    choose(card);
    DiskInfo nvme = FakeDisks::card(QStringLiteral("b"), 4_GiB);
    nvme.disk.removable = false;
    m_world->disks.plug(nvme);
    Destination destination;
    destination.disk = nvme;
    destination.fixed = device::FixedDisks::Allow;
    m_world->draft.setDestination(1, destination);
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    page.enter();
    auto *first = page.findChild<QLineEdit *>(QStringLiteral("typed-name"));
    EVENTUALLY(first->isVisible());
    auto *second = page.findChild<QLineEdit *>(QStringLiteral("typed-name-2"));
    QVERIFY(second != nullptr && second->isVisible());
    QTest::keyClicks(first, QStringLiteral("Test Card a"));
    QVERIFY(!page.isComplete());
    QTest::keyClicks(second, QStringLiteral("Test Card a"));
    QVERIFY(!page.isComplete());
    second->clear();
    QTest::keyClicks(second, QStringLiteral("Test Card b"));
    QVERIFY(page.isComplete());
    // The allowance is for the disk that needs it.
    m_world->draft.markSaved(m_world->draft.recipe(), m_world->draft.file());
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    QVERIFY(m_model->commandLine().endsWith(QStringLiteral(" --to /dev/a --to /dev/b --allow-fixed=/dev/b --yes")));
}

void ReviewTest::saysWhatTheBoardItselfWrites()
{
    m_world->draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nand"; });
    m_world->draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays.clear(); }); // the kernel has none
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    for (const std::size_t i : {1U, 2U}) {
        Destination file;
        file.image = m_world->folder.filePath(QStringLiteral("chip-%1").arg(i));
        file.imageSize = m_world->draft.medium().disks[i].flash->range.size;
        m_world->draft.setDestination(i, file);
    }
    m_world->draft.markSaved(m_world->draft.recipe(), m_world->draft.file());
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    const QStringList uses = m_model->uses();
    QCOMPARE(uses.size(), 3);
    QVERIFY2(uses[1].contains(QStringLiteral("chip-1")) && uses[1].contains(QStringLiteral("The board itself writes")),
             qPrintable(uses[1]));
    QCOMPARE(m_model->prepared()->plan.volumes.at(1).size, 1_MiB);
    QVERIFY2(m_model->commandLine().contains(QStringLiteral(" --to /dev/a -o ")), qPrintable(m_model->commandLine()));
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    page.enter();
    EVENTUALLY_EQUAL(page.findChildren<PartitionMap *>().size(), 3);
}

void ReviewTest::noticesThatTheCardIsPulled()
{
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    m_world->disks.pull(QStringLiteral("a"));
    QCOMPARE(m_model->state(), ReviewModel::State::NoDisk);
    QVERIFY(!m_model->prepared());
    m_world->disks.plug(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    QVERIFY(waitFor(ReviewModel::State::Ready));
}

void ReviewTest::noticesThatTheCardIsAnotherOne()
{
    DiskInfo disk = FakeDisks::card(QStringLiteral("a"), 4_GiB);
    disk.disk.diskseq = 7;
    choose(disk);
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    disk.disk.diskseq = 8;
    m_world->disks.replace(disk);
    QCOMPARE(m_model->state(), ReviewModel::State::NoDisk);
}

void ReviewTest::tellsWhatIsWrongWithAPart()
{
    m_files->write("kernel/Image", asBytes("no kernel"));
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    page.enter();
    auto *details = page.findChild<QLabel *>(QStringLiteral("review-details"));
    auto *go = page.findChild<QPushButton *>(QStringLiteral("review-errors-go-2"));
    EVENTUALLY(go->isVisible() && wordsOf(page, "review-errors").contains(QStringLiteral("Image")));
    QVERIFY2(!details->isVisible(), "what is wrong is said once");
    QSignalSpy wanted(&page, &ReviewPage::changeWanted);
    go->click();
    QCOMPARE(wanted.takeFirst().first().value<Step>(), Step::Kernel);
    QVERIFY(!page.isComplete());
    QVERIFY(!page.missing().isEmpty());
}

void ReviewTest::refusesARootForAnotherProcessor()
{
    m_files->write("root/bin/sh", test::elfProgram(test::elfAmd64));
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    page.enter();
    EVENTUALLY(wordsOf(page, "review-errors").contains(QStringLiteral("x86-64")));
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("review-errors-go-4"))->isVisible());
    QVERIFY(!page.isComplete());
}

void ReviewTest::findingsAreSaidInThePersonsLanguage()
{
    const std::vector<std::string> names{"card controller", "ext4 file system"};
    const findings::Finding drivers{findings::Id::KernelDriversNeedInitrd, {}, {"6.12.1", names}};
    QCOMPARE(findingText(drivers), QString::fromStdString(sentenceOf(drivers)));
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/translations/bootlace_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString text = findingText(drivers);
    QCoreApplication::removeTranslator(&german);
    QVERIFY2(text.startsWith(QStringLiteral("Linux 6.12.1 hat ")) && !text.contains(u'%'), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("card controller")), "the board's words are translated too");
}

void ReviewTest::saysTheNotesInThePersonsWords()
{
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    QStringList notes;
    QStringList warnings;
    for (const findings::Finding &finding : m_model->prepared()->findings.all()) {
        (severityOf(finding) == findings::Severity::Note ? notes : warnings).append(findingText(finding));
    }
    QVERIFY(!notes.isEmpty() && !warnings.isEmpty()); // the recipe has no overlays
    QStringList told;
    for (const ReviewModel::Remark &note : m_model->remarks(findings::Severity::Note)) {
        told.append(note.text);
    }
    QCOMPARE(told, notes);
    told.clear();
    for (const ReviewModel::Remark &warning : m_model->remarks(findings::Severity::Warning)) {
        told.append(warning.text);
        QVERIFY2(warning.step.has_value(), qPrintable(warning.text));
    }
    QCOMPARE(told, warnings);
    QVERIFY(m_model->remarks(findings::Severity::Error).empty());
    QVERIFY2(m_model->act().endsWith(QStringLiteral(" anyway")), qPrintable(m_model->act()));
}

void ReviewTest::tellsThatTheDiskIsTooSmall()
{
    choose(FakeDisks::card(QStringLiteral("a"), 64_MiB));
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Failed));
    QCOMPARE(m_model->error()->cause(), Cause::TooSmall);
}

void ReviewTest::offersTheCommandLineOfASavedRecipe()
{
    Destination image;
    image.image = QStringLiteral("/tmp/my card's.img");
    image.imageSize = 4_GiB;
    m_world->draft.setDestination(0, image);
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    QCOMPARE(m_model->commandLine(),
             QStringLiteral("bootlace-cli build %1 -o '/tmp/my card'\\''s.img' --size 4294967296")
                 .arg(m_world->draft.file()));
    m_world->draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "other"; });
    QVERIFY(m_model->commandLine().isEmpty());
}

void ReviewTest::givesAnOrderForWhatWasReviewed()
{
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    ReviewPage page(m_world->draft, m_world->disks);
    FlashOrder order;
    connect(&page, &ReviewPage::accepted, this, [&](const FlashOrder &given) { order = given; });
    page.enter();
    EVENTUALLY(page.isComplete());
    page.accept();
    QVERIFY(order.prepared);
    QCOMPARE(order.destinations.front().disk->id, QStringLiteral("a"));
    QCOMPARE(order.prepared->recipe, m_world->draft.recipe());
    QCOMPARE(order.prepared->sources, computer::sourcesOf(m_world->draft.recipe()));
}

void ReviewTest::showsTheRecipeAsText()
{
    ReviewPage page(m_world->draft, m_world->disks);
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("show-text")), Qt::LeftButton);
    const auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("recipe-text"));
    QVERIFY(text != nullptr);
    QVERIFY(text->toPlainText().contains(QStringLiteral("bananapi-bpi-r3")));
    QVERIFY(text->isReadOnly());
}

void ReviewTest::describesTheMapInWords()
{
    choose(FakeDisks::card(QStringLiteral("a"), 4_GiB));
    m_model->prepare();
    QVERIFY(waitFor(ReviewModel::State::Ready));
    const plan::Plan &plan = m_model->prepared()->plan;
    PartitionMap map;
    map.setVolume(plan.volumes.front());
    PartitionLegend legend;
    legend.setVolume(plan, plan.volumes.front());
    QCOMPARE(legend.topLevelItemCount(), static_cast<int>(plan.volumes.front().regions.size()));
    for (const model::Region &region : plan.volumes.front().regions) {
        QVERIFY2(map.accessibleDescription().contains(regionName(region.name)), region.name.c_str());
    }
}

void ReviewTest::saysSizesInTheShortestExactForm()
{
    QCOMPARE(sizeText(512_KiB), QStringLiteral("512 KiB"));
    QCOMPARE(sizeText(ByteCount(1536 * 1024)), QStringLiteral("1.5 MiB"));
    QCOMPARE(sizeText(64_GiB), QStringLiteral("64 GiB"));
    QCOMPARE(soldSizeText(ByteCount(31'914'983'424)), QStringLiteral("32 GB"));
}

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
