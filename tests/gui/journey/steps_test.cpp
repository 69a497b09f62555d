// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody gets past a step that something is missing in: neither with a draft that is half finished, nor with a recipe
// from a file, nor when a file goes between the review and the writing.
#include "journey/journey.h"
#include "models/steps.h"
#include "pages/page.h"
#include "pages/review_page.h"
#include "support/eventually.h"
#include "widgets/step_list.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <filesystem>
#include <functional>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

namespace {

constexpr int target = 6;
constexpr int review = 7;
constexpr int result = 9;

/// An input without which there is no card.
struct Required
{
    const char *name;
    int step;         ///< of the wizard, where it is chosen
    const char *file; ///< of the journey's recipe; nothing: it has more than one
    std::function<void(recipe::Recipe &)> takeOut;
    const char *line; ///< of the recipe's text, which is taken out
};

const std::vector<Required> &required()
{
    static const auto takePart = [](const char *name) {
        return [name](recipe::Recipe &recipe) {
            std::erase_if(recipe.firmware.at("fip").parts, [name](const auto &part) { return part.first == name; });
        };
    };
    static const std::vector<Required> list{
        {"bl2", 2, "bl2.bin", [](recipe::Recipe &recipe) { recipe.firmware.setFile("bl2", {}); }, "bl2 = 'bl2.bin'\n"},
        {"fip", 2, nullptr, [](recipe::Recipe &recipe) { recipe.firmware.setFile("fip", {}); },
         "fip = { bl31 = 'bl31.bin', bl33 = 'bl33.bin' }\n"},
        {"bl31", 2, "bl31.bin", takePart("bl31"), "bl31 = 'bl31.bin', "},
        {"bl33", 2, "bl33.bin", takePart("bl33"), ", bl33 = 'bl33.bin'"},
        {"kernel", 3, "build", [](recipe::Recipe &recipe) { recipe.kernel.build.clear(); }, "build = 'build'\n"},
        {"root", 5, "root", [](recipe::Recipe &recipe) { recipe.root.source = {}; }, "source = 'root'\n"},
    };
    return list;
}

void addRows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < required().size(); ++i) {
        QTest::newRow(required()[i].name) << static_cast<int>(i);
    }
}

QLabel *missing(Journey &journey)
{
    return journey.find<QLabel>("missing");
}

bool mayGoOn(Journey &journey)
{
    return journey.find<QAbstractButton>("next")->isEnabled();
}

/// One may be at `step` and before it, and nowhere behind it.
void endsAt(Journey &journey, int step)
{
    auto *steps = journey.window().findChild<StepList *>();
    const auto isOffered = [&](int row) { return (steps->item(row)->flags() & Qt::ItemIsEnabled) != 0; };
    EVENTUALLY(isOffered(step) && (!isOffered(step + 1) || step + 1 == journey.window().currentStep()));
    for (int row = 0; row < steps->count(); ++row) {
        QCOMPARE(isOffered(row), row <= step || row == journey.window().currentStep());
    }
    emit steps->chosen(review);
    QVERIFY(journey.window().currentStep() != review);
}

} // namespace

class StepsTest : public QObject
{
    Q_OBJECT

private slots:

    void nothingIsPassedInADraft_data() { addRows(); }

    void nothingIsPassedInADraft();

    void nothingIsPassedInARecipe_data() { addRows(); }

    void nothingIsPassedInARecipe();

    void aCompleteRecipeBeginsAtTheTarget();
    void everyStepHasItsPage();

    void nothingIsPassedWhenAFileIsNotThere_data() { addRows(); }

    void nothingIsPassedWhenAFileIsNotThere();

    void nothingIsWrittenWhenAFileWent_data() { addRows(); }

    void nothingIsWrittenWhenAFileWent();
    void aRecipeThatIsReadLateLeavesTheWritingAlone();
    void aFieldThatIsClearedEndsTheWay();
    void aFindingBelongsToTheStepOfItsSlot();
    void whatIsWrongIsToldBeforeWhatIsMissing();
};

// One stands behind the step in which something is taken away.
void StepsTest::nothingIsPassedInADraft()
{
    QFETCH(const int, index);
    const Required &input = required()[static_cast<std::size_t>(index)];
    Journey journey;
    journey.chooseCard();
    journey.window().goTo(target);
    EVENTUALLY(mayGoOn(journey));
    journey.world.draft.edit(input.takeOut);
    EVENTUALLY(!mayGoOn(journey));
    QVERIFY2(!missing(journey)->text().isEmpty(), "it is told why");
    journey.press(Qt::Key_Return);
    QCOMPARE(journey.window().currentStep(), target);
    endsAt(journey, input.step);
    journey.find<QAbstractButton>("back")->click();
    QCOMPARE(journey.window().currentStep(), input.step);
    EVENTUALLY(!mayGoOn(journey) && !missing(journey)->text().isEmpty());
    endsAt(journey, input.step);
    emit journey.window().findChild<StepList *>()->chosen(target);
    QCOMPARE(journey.window().currentStep(), input.step);
}

void StepsTest::nothingIsPassedInARecipe()
{
    QFETCH(const int, index);
    const Required &input = required()[static_cast<std::size_t>(index)];
    Journey journey(Journey::Begin::WithNothing);
    std::string text = Journey::recipe();
    const std::size_t at = text.find(input.line);
    QVERIFY(at != std::string::npos);
    journey.files.write("router.toml", asBytes(text.erase(at, std::string_view(input.line).size())));
    journey.wizard().openRecipe(QString::fromStdString(journey.files.path("router.toml")));
    // A key that every recipe has is missed while it is read.
    auto *remedy = journey.find<QAbstractButton>("recipe-remedy");
    EVENTUALLY(journey.window().currentStep() == 1 || remedy->isVisible());
    if (journey.window().currentStep() != 1) {
        remedy->click();
    }
    QVERIFY(journey.arrives(1));
    endsAt(journey, input.step);
    emit journey.window().findChild<StepList *>()->chosen(target);
    QCOMPARE(journey.window().currentStep(), 1);
}

void StepsTest::aCompleteRecipeBeginsAtTheTarget()
{
    Journey journey(Journey::Begin::WithNothing);
    journey.wizard().openRecipe(QString::fromStdString(journey.files.path("router.toml")));
    QVERIFY(journey.arrives(target));
    emit journey.window().findChild<StepList *>()->chosen(1); // every step before it can be gone to
    QCOMPARE(journey.window().currentStep(), 1);
}

void StepsTest::everyStepHasItsPage()
{
    Journey journey;
    journey.go(Stop::Review);
    auto *page = journey.window().findChild<ReviewPage *>();
    for (const Step step : {Step::Medium, Step::Firmware, Step::Kernel, Step::Overlays, Step::Root, Step::Target}) {
        emit page->changeWanted(step);
        QCOMPARE(journey.window().currentPage()->title(), stepTitle(step));
    }
}

// The recipe names it, and it is not on this computer.
void StepsTest::nothingIsPassedWhenAFileIsNotThere()
{
    QFETCH(const int, index);
    const Required &input = required()[static_cast<std::size_t>(index)];
    const char *file = input.file != nullptr ? input.file : "bl31.bin";
    Journey journey(Journey::Begin::WithNothing);
    std::filesystem::remove_all(journey.files.path(file));
    journey.wizard().openRecipe(QString::fromStdString(journey.files.path("router.toml")));
    auto *remedy = journey.find<QAbstractButton>("recipe-remedy");
    EVENTUALLY(remedy->isVisible());
    remedy->click();
    QVERIFY(journey.arrives(1));
    endsAt(journey, input.step);
}

void StepsTest::nothingIsWrittenWhenAFileWent()
{
    QFETCH(const int, index);
    const Required &input = required()[static_cast<std::size_t>(index)];
    const std::string file = input.file != nullptr ? input.file : "bl31.bin";
    Journey journey;
    journey.go(Stop::Review);
    const Bytes before = journey.memory.contents({ByteOffset(0), 32_MiB});
    std::filesystem::remove_all(journey.files.path(file));
    journey.write();
    EVENTUALLY_EQUAL(journey.window().currentStep(), result);
    QVERIFY(journey.world.disks.opened().isEmpty());
    QVERIFY(journey.memory.contents({ByteOffset(0), 32_MiB}) == before);
    QCOMPARE(journey.find<QLabel>("result-headline")->text(), QStringLiteral("Something is missing"));
    QVERIFY(journey.find<QLabel>("result-state")->text().contains(QStringLiteral("Nothing was written")));
}

// As a person does it: the field is emptied.
// It was opened, and before it was read the button was pressed that writes.
void StepsTest::aRecipeThatIsReadLateLeavesTheWritingAlone()
{
    Journey journey;
    journey.go(Stop::Review);
    const recipe::Recipe written = journey.world.draft.recipe();
    journey.files.write("other.toml", asBytes(Journey::recipe() + "label = 'other'\n"));
    EVENTUALLY(journey.find<QLineEdit>("typed-name")->isVisible());
    journey.find<QLineEdit>("typed-name")->setText(Journey::card().name());
    EVENTUALLY(mayGoOn(journey));
    journey.wizard().openRecipe(QString::fromStdString(journey.files.path("other.toml")));
    journey.write();
    constexpr int writing = 8;
    QCOMPARE(journey.window().currentStep(), writing);
    journey.finishWriting();
    QVERIFY(journey.arrives(result));
    QVERIFY(journey.world.draft.recipe() == written);
}

void StepsTest::aFieldThatIsClearedEndsTheWay()
{
    Journey journey;
    journey.chooseCard();
    journey.window().goTo(2);
    EVENTUALLY(mayGoOn(journey));
    auto *line = journey.find<QLineEdit>("bl2-file");
    line->setFocus();
    line->selectAll();
    journey.press(Qt::Key_Delete);
    EVENTUALLY(!mayGoOn(journey));
    QVERIFY(missing(journey)->text().contains(QStringLiteral("“First boot loader (BL2)” is missing")));
    endsAt(journey, 2);
}

void StepsTest::aFindingBelongsToTheStepOfItsSlot()
{
    const auto step = [](const char *slot) {
        findings::Where where;
        where.slot = slot;
        return stepOf(where);
    };
    QVERIFY(step("medium") == Step::Medium);
    QVERIFY(step("firmware.fip.bl31") == Step::Firmware);
    QVERIFY(step("kernel.build") == Step::Kernel && step("kernel.initrd") == Step::Kernel);
    QVERIFY(step("kernel.overlays") == Step::Overlays);
    QVERIFY(step("root.size") == Step::Root);
    QVERIFY(!step("esp.size") && !step("") && !step("rooted") && !step("kernels"));
    findings::List list;
    list.add(findings::Id::CmdlineNoConsole, {{}, 0, "kernel.cmdline", {}, {}});
    QVERIFY(isComplete(Step::Kernel, list)); // a warning
    list.add(findings::Id::RootMissing, {{}, 0, "root.source", {}, {}});
    QVERIFY(isComplete(Step::Kernel, list) && !isComplete(Step::Root, list));
}

void StepsTest::whatIsWrongIsToldBeforeWhatIsMissing()
{
    findings::List list;
    list.add(findings::Id::FirmwareMissing, {{}, 0, "firmware.fip", {}, {}}, {"FIP", "fip"});
    QVERIFY(errorText(Step::Firmware, list).contains(QStringLiteral("FIP")));
    list.add(findings::Id::FileEmpty, {{}, 0, "firmware.bl2", {}, {}}, {"bl2.bin"});
    QVERIFY(errorText(Step::Firmware, list).contains(QStringLiteral("bl2.bin")));
}

QTEST_MAIN(StepsTest)
#include "steps_test.moc"
