// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wizard_world.h"
#include "widgets/file_dialog.h"
#include "widgets/file_field.h"

#include <QApplication>
#include <QDebug>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

namespace {

// A field with its world, shown.
struct Shown
{
    explicit Shown(FileField::Takes takes = FileField::Takes::File)
        : field(QStringLiteral("&BL2"), QStringLiteral("bl2"), world.settings, takes)
        , chosen(&field, &FileField::chosen)
        , line(field.findChild<QLineEdit *>(QStringLiteral("bl2-file")))
    {
        field.show();
    }

    [[nodiscard]] QString last() const { return chosen.isEmpty() ? QString() : chosen.last().first().toString(); }

    test::WizardWorld world;
    FileField field;
    QSignalSpy chosen;
    QLineEdit *line;
};

} // namespace

class FileFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasTyped_data();
    void tellsWhatWasTyped();
    void tellsTheSamePathOnce();
    void tellsOfBeingCleared();
    void saysNothingOfAPathThatItIsGiven();
    void takesADroppedFile();
    void leavesTextThatIsDroppedAlone();
    void opensADialogAndTakesItsAnswer();
    void offersANameForANewImage();
    void theDialogFitsASmallScreen();
    void beginsAtHomeWhereTheFolderIsGone();
    void offersFoldersOnlyWhereTheyAreWanted();
    void showsAReportAndItsRemedy();
    void isReadToThoseWhoCantSeeIt();
};

void FileFieldTest::tellsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << "/srv/bl2.img" << "/srv/bl2.img";
    QTest::newRow("not tidy") << "  /srv/./a/../bl2.img " << "/srv/bl2.img";
    QTest::newRow("quoted") << "'/srv/my bl2.img'" << "/srv/my bl2.img";
    QTest::newRow("address") << "file:///srv/my%20bl2.img" << "/srv/my bl2.img";
    QTest::newRow("from home") << "~/bl2.img" << QDir::homePath() + "/bl2.img";
    QTest::newRow("relative") << "bl2.img" << QDir::currentPath() + "/bl2.img";
}

void FileFieldTest::tellsWhatWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, path);
    const Shown shown;
    QTest::keyClicks(shown.line, typed);
    QVERIFY(shown.chosen.isEmpty());
    QTest::keyClick(shown.line, Qt::Key_Return);
    QCOMPARE(shown.last(), path);
    QCOMPARE(shown.line->text(), path);
}

void FileFieldTest::tellsTheSamePathOnce()
{
    const Shown shown;
    QTest::keyClicks(shown.line, QStringLiteral("/srv/bl2.img"));
    QTest::keyClick(shown.line, Qt::Key_Return);
    QTest::keyClick(shown.line, Qt::Key_Return);
    QCOMPARE(shown.chosen.count(), 1);
}

void FileFieldTest::tellsOfBeingCleared()
{
    Shown shown;
    shown.field.setPath(QStringLiteral("/srv/bl2.img"));
    auto *clear = shown.line->findChild<QToolButton *>();
    QVERIFY(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(shown.chosen.count(), 1);
    QCOMPARE(shown.last(), QString());
    QCOMPARE(shown.field.path(), QString());
}

void FileFieldTest::saysNothingOfAPathThatItIsGiven()
{
    Shown shown;
    shown.field.setPath(QStringLiteral("/srv/bl2.img"));
    QCOMPARE(shown.line->text(), QStringLiteral("/srv/bl2.img"));
    QVERIFY(shown.chosen.isEmpty());
}

void FileFieldTest::takesADroppedFile()
{
    Shown shown;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/srv/my bl2.img"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.field, &drop);
    QCOMPARE(shown.last(), QStringLiteral("/srv/my bl2.img"));
}

void FileFieldTest::leavesTextThatIsDroppedAlone()
{
    Shown shown;
    QMimeData data;
    data.setText(QStringLiteral("/srv/bl2.img"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&shown.field, &enter);
    QVERIFY(!enter.isAccepted());
}

void FileFieldTest::opensADialogAndTakesItsAnswer()
{
    Shown shown;
    QTest::mouseClick(shown.field.findChild<QPushButton *>(QStringLiteral("bl2-choose")), Qt::LeftButton);
    auto *dialog = shown.field.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    emit dialog->fileSelected(QStringLiteral("/srv/cards/bl2.img"));
    QCOMPARE(shown.last(), QStringLiteral("/srv/cards/bl2.img"));
    QCOMPARE(shown.world.settings.value(QStringLiteral("folders/bl2")).toString(), QStringLiteral("/srv/cards"));
    dialog->close();
}

void FileFieldTest::offersANameForANewImage()
{
    Shown shown(FileField::Takes::NewFile);
    QTest::mouseClick(shown.field.findChild<QPushButton *>(QStringLiteral("bl2-choose")), Qt::LeftButton);
    auto *dialog = shown.field.findChild<QFileDialog *>();
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("img"));
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("card.img"));
}

void FileFieldTest::theDialogFitsASmallScreen()
{
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    QWidget window;
    for (QFileDialog *dialog : {makeFileDialog(&window, QStringLiteral("Open a recipe")),
                                makeSaveDialog(&window, QStringLiteral("Save the recipe"), QStringLiteral("toml"))}) {
        dialog->open();
        const QSize least = dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 800 && least.height() <= 560, qPrintable(QDebug::toString(least)));
        QVERIFY(dialog->width() <= dialog->screen()->availableSize().width());
        QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());
    }
    QApplication::setFont(before);
}

void FileFieldTest::beginsAtHomeWhereTheFolderIsGone()
{
    QWidget window;
    const QTemporaryDir there;
    QCOMPARE(makeFileDialog(&window, {}, there.path())->directory(), QDir(there.path()));
    QCOMPARE(makeFileDialog(&window, {}, there.filePath(QStringLiteral("gone")))->directory(), QDir::home());
}

void FileFieldTest::offersFoldersOnlyWhereTheyAreWanted()
{
    const Shown file;
    QVERIFY(file.field.findChild<QPushButton *>(QStringLiteral("bl2-choose-folder")) == nullptr);
    Shown both(FileField::Takes::FileOrFolder);
    QTest::mouseClick(both.field.findChild<QPushButton *>(QStringLiteral("bl2-choose-folder")), Qt::LeftButton);
    QCOMPARE(both.field.findChild<QFileDialog *>()->fileMode(), QFileDialog::Directory);
}

void FileFieldTest::showsAReportAndItsRemedy()
{
    Shown shown;
    auto *sentence = shown.field.findChild<QLabel *>(QStringLiteral("bl2-sentence"));
    auto *remedy = shown.field.findChild<QPushButton *>(QStringLiteral("bl2-remedy"));
    QVERIFY(!sentence->isVisible());
    const QSignalSpy wanted(&shown.field, &FileField::remedyWanted);
    shown.field.setReport({.mood = FileReport::Mood::Wrong,
                           .sentence = QStringLiteral("This is a FIP."),
                           .details = {},
                           .checksum = {},
                           .remedy = QStringLiteral("Use it as the FIP")});
    QVERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), QStringLiteral("This is a FIP."));
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    shown.field.setReport({});
    QVERIFY(!sentence->isVisible());
    QVERIFY(!remedy->isVisible());
}

void FileFieldTest::isReadToThoseWhoCantSeeIt()
{
    Shown shown(FileField::Takes::FileOrFolder);
    shown.field.setReport({.mood = FileReport::Mood::Good,
                           .sentence = QStringLiteral("A BL2."),
                           .details = QStringLiteral("200 KiB"),
                           .checksum = QStringLiteral("abcd"),
                           .remedy = {}});
    QCOMPARE(shown.line->accessibleDescription(), QStringLiteral("A BL2.\n200 KiB\nabcd"));
    QCOMPARE(shown.field.findChild<QPushButton *>(QStringLiteral("bl2-choose"))->accessibleName(),
             QStringLiteral("BL2: Choose file…"));
}

QTEST_MAIN(FileFieldTest)
#include "file_field_test.moc"
