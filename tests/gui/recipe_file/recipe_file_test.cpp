// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_file.h"
#include "support/eventually.h"
#include "support/wizard_world.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

class RecipeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSaved();
    void namesFilesFromTheFolderOfTheRecipe();
    void keepsWhatIsEditedWhileItSaves();
    void tellsEveryMistakeAndLeavesTheDraftAlone();
    void opensWithMistakesWhenAskedTo();
    void refusesABoardThatIsNotKnown();
    void theLastWishCounts();
    void saysWhenItCanNotBeWritten();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content = {})
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A recipe whose files are all there, beside it.
struct Router
{
    explicit Router(test::WizardWorld &world)
        : recipe(world.folder.filePath(QStringLiteral("router.toml")))
    {
        for (const QString name : {"bl2.img", "fip.bin", "kernel.deb", "root.tar"}) {
            put(world.folder.filePath(name));
        }
        put(recipe, "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'sd'\n[firmware]\nbl2 = 'bl2.img'\nfip = "
                    "'fip.bin'\n[kernel]\nbuild = 'kernel.deb'\n[root]\nsource = 'root.tar'\n");
    }

    QString recipe;
};

/// The failures that a recipe file tells of.
struct Failures
{
    explicit Failures(RecipeFile &file)
    {
        const auto remember = [this](const QString & /*path*/, const Error &error) { list.push_back(error); };
        QObject::connect(&file, &RecipeFile::openFailed, remember);
        QObject::connect(&file, &RecipeFile::saveFailed, remember);
    }

    std::vector<Error> list;
};

} // namespace

void RecipeFileTest::opensWhatItSaved()
{
    test::WizardWorld world;
    const Router router(world);
    RecipeFile file(world.draft);
    QSignalSpy opened(&file, &RecipeFile::opened);
    QSignalSpy saved(&file, &RecipeFile::saved);
    file.open(router.recipe);
    QVERIFY(opened.wait());
    QCOMPARE(world.draft.file(), router.recipe);
    QVERIFY(!world.draft.isModified());
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    file.save(router.recipe);
    QVERIFY(saved.wait());
    QVERIFY(!world.draft.isModified());
    const recipe::Recipe before = world.draft.recipe();
    world.draft.clear();
    const Failures failed(file);
    file.open(router.recipe);
    EVENTUALLY(opened.count() == 2 || !failed.list.empty());
    QVERIFY2(failed.list.empty(), failed.list.empty() ? "" : failed.list.front().message().c_str());
    QCOMPARE(world.draft.recipe().root.label, "router");
    QVERIFY(world.draft.recipe() == before);
}

void RecipeFileTest::namesFilesFromTheFolderOfTheRecipe()
{
    test::WizardWorld world;
    const Router router(world);
    RecipeFile file(world.draft);
    QSignalSpy opened(&file, &RecipeFile::opened);
    QSignalSpy saved(&file, &RecipeFile::saved);
    file.open(router.recipe);
    QVERIFY(opened.wait());
    const QString below = world.folder.filePath(QStringLiteral("saved"));
    QVERIFY(QDir().mkpath(below));
    file.save(below + QStringLiteral("/other.toml"));
    QVERIFY(saved.wait());
    QVERIFY(contentOf(below + QStringLiteral("/other.toml"))
                .contains(QStringLiteral("bl2 = \"%1\"").arg(world.folder.filePath("bl2.img")).toUtf8()));
    file.save(router.recipe);
    QVERIFY(saved.wait());
    QVERIFY(contentOf(router.recipe).contains("bl2 = \"bl2.img\""));
    QCOMPARE(world.draft.recipe().firmware.find("bl2")->file->written, "bl2.img");
}

void RecipeFileTest::keepsWhatIsEditedWhileItSaves()
{
    test::WizardWorld world;
    RecipeFile file(world.draft);
    QSignalSpy saved(&file, &RecipeFile::saved);
    const QString path = world.folder.filePath(QStringLiteral("begun.toml"));
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "first"; });
    file.save(path);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "second"; });
    QVERIFY(saved.wait());
    QVERIFY(contentOf(path).contains("\"first\""));
    QCOMPARE(world.draft.recipe().root.label, "second");
    QVERIFY(world.draft.isModified());
}

void RecipeFileTest::tellsEveryMistakeAndLeavesTheDraftAlone()
{
    test::WizardWorld world;
    const QString path = world.folder.filePath(QStringLiteral("bad.toml"));
    put(path, "format = 1\nboard = 5\nmedium = 'sd'\ncolour = 'red'\n");
    RecipeFile file(world.draft);
    const Failures failed(file);
    const QSignalSpy changed(&world.draft, &Draft::changed);
    file.open(path);
    EVENTUALLY_EQUAL(failed.list.size(), 1U);
    const Error &error = failed.list.front();
    QCOMPARE(error.cause(), Cause::BadInput);
    const QString text = QString::fromStdString(error.message());
    QVERIFY2(text.contains("bad.toml:2: 'board' must be a string"), qPrintable(text));
    QVERIFY2(text.contains("bad.toml:4: 'colour'"), qPrintable(text));
    QCOMPARE(changed.count(), 0);
    QVERIFY(world.draft.file().isEmpty());
}

void RecipeFileTest::opensWithMistakesWhenAskedTo()
{
    test::WizardWorld world;
    const Router router(world);
    QVERIFY(QFile::remove(world.folder.filePath(QStringLiteral("fip.bin"))));
    RecipeFile file(world.draft);
    const Failures failed(file);
    QSignalSpy opened(&file, &RecipeFile::opened);
    file.open(router.recipe);
    EVENTUALLY_EQUAL(failed.list.size(), 1U);
    file.open(router.recipe, Mistakes::Accept);
    QVERIFY(opened.wait());
    QCOMPARE(world.draft.recipe().firmware.find("fip")->file->written, "fip.bin");
}

void RecipeFileTest::refusesABoardThatIsNotKnown()
{
    test::WizardWorld world;
    const Router router(world);
    QByteArray text = contentOf(router.recipe);
    put(router.recipe, text.replace("bananapi-bpi-r3", "toaster"));
    RecipeFile file(world.draft);
    const Failures failed(file);
    file.open(router.recipe);
    EVENTUALLY_EQUAL(failed.list.size(), 1U);
    QVERIFY(failed.list.front().message().find("'toaster' is not known") != std::string::npos);
}

void RecipeFileTest::theLastWishCounts()
{
    test::WizardWorld world;
    const Router router(world);
    RecipeFile file(world.draft);
    QSignalSpy opened(&file, &RecipeFile::opened);
    const Failures failed(file);
    file.open(world.folder.filePath(QStringLiteral("absent.toml")));
    file.open(router.recipe);
    QVERIFY(opened.wait());
    QVERIFY(failed.list.empty());
}

void RecipeFileTest::saysWhenItCanNotBeWritten()
{
    test::WizardWorld world;
    RecipeFile file(world.draft);
    const Failures failed(file);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    file.save(world.folder.filePath(QStringLiteral("nowhere/router.toml")));
    EVENTUALLY_EQUAL(failed.list.size(), 1U);
    QCOMPARE(failed.list.front().cause(), Cause::WriteFailed);
    QVERIFY(world.draft.isModified());
    QVERIFY(world.draft.file().isEmpty());
}

QTEST_MAIN(RecipeFileTest)
#include "recipe_file_test.moc"
