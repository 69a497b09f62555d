// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_field.h"

#include "widgets/clear_button.h"
#include "widgets/file_dialog.h"
#include "widgets/report_view.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QUrl>

namespace bootlace::app {
namespace {

QString firstFileOf(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

// What people type and paste: quoted, as an address, from home.
QString pathFrom(QString typed)
{
    typed = typed.trimmed();
    if (typed.size() > 1 && typed.front() == typed.back() && (typed.front() == u'"' || typed.front() == u'\'')) {
        typed = typed.mid(1, typed.size() - 2);
    }
    if (typed.startsWith(QLatin1String("file:"))) {
        typed = QUrl(typed).toLocalFile();
    }
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/"))) {
        typed = QDir::homePath() + typed.mid(1);
    }
    return typed.isEmpty() ? typed : QDir::cleanPath(QDir::current().absoluteFilePath(typed));
}

} // namespace

FileField::FileField(const QString &label, const QString &name, QSettings &settings, Takes takes, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_takes(takes)
    , m_label(new QLabel(label))
    , m_line(new QLineEdit)
    , m_report(new ReportView(name))
{
    setObjectName(name);
    setAcceptDrops(true);
    m_label->setBuddy(m_line);
    m_line->setObjectName(name + QStringLiteral("-file"));
    addClearButton(*m_line);
    m_line->setAcceptDrops(false); // it would take the text of the address; the field takes the file

    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    const auto addButton = [&](const QString &text, const QString &suffix, Takes what) {
        auto *button = new QPushButton(text);
        button->setObjectName(name + suffix);
        button->setAutoDefault(false);
        // "BL2: Choose file" is how a screen reader tells the buttons of several fields apart.
        QString plain = label;
        plain.remove(u'&');
        if (plain.endsWith(u':')) {
            plain.chop(1);
        }
        button->setAccessibleName(tr("%1: %2", "a field's name, what its button does").arg(plain, text));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, what] { browse(what); });
    };
    addButton(tr("Choose file…"), QStringLiteral("-choose"), takes == Takes::NewFile ? takes : Takes::File);
    if (takes == Takes::FileOrFolder) {
        addButton(tr("Choose folder…"), QStringLiteral("-choose-folder"), Takes::FileOrFolder);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_report);
    connect(m_line, &QLineEdit::editingFinished, this, &FileField::takeTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty()) {
            takeTyped(); // also by the line's own button that clears it
        }
    });
    connect(m_report, &ReportView::remedyWanted, this, &FileField::remedyWanted);
}

void FileField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FileField::setPath(const QString &path)
{
    if (path != m_path) {
        m_path = path;
        m_line->setText(QDir::toNativeSeparators(path));
    }
}

void FileField::setReport(const FileReport &report)
{
    m_report->setReport(report);
    m_line->setAccessibleDescription(m_report->text());
}

void FileField::choose(const QString &path)
{
    if (path == m_path) {
        m_line->setText(QDir::toNativeSeparators(m_path));
        return;
    }
    setPath(path);
    if (!path.isEmpty()) {
        m_settings.setValue(QStringLiteral("folders/") + objectName(), QFileInfo(path).path());
    }
    emit chosen(path);
}

void FileField::takeTyped()
{
    choose(pathFrom(m_line->text()));
}

void FileField::browse(Takes what)
{
    const bool folder = what == Takes::FileOrFolder;
    const QString remembered = m_settings.value(QStringLiteral("folders/") + objectName()).toString();
    const QString at = m_path.isEmpty() ? remembered : QFileInfo(m_path).path();
    QFileDialog *dialog = nullptr;
    if (what == Takes::NewFile) {
        dialog = makeSaveDialog(this, tr("Choose the image file"), QStringLiteral("img"), at);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // what becomes of a file that is there is told below
        dialog->selectFile(m_path.isEmpty() ? QStringLiteral("card.img") : QFileInfo(m_path).fileName());
    } else {
        dialog = makeFileDialog(this, m_label->text().remove(u'&').remove(u':'), at);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    }
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    if (!folder && !m_filters.isEmpty()) {
        dialog->setNameFilter(m_filters);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::choose);
    dialog->open();
}

void FileField::setDraggedOver(bool over)
{
    m_isDraggedOver = over;
    update();
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstFileOf(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setDraggedOver(true);
    }
}

void FileField::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setDraggedOver(false);
}

void FileField::dropEvent(QDropEvent *event)
{
    setDraggedOver(false);
    event->acceptProposedAction();
    choose(QDir::cleanPath(firstFileOf(*event->mimeData())));
}

void FileField::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isDraggedOver) {
        QStylePainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), fontMetrics().lineWidth() * 2.0));
        painter.drawRect(QRectF(m_line->geometry()).adjusted(-1, -1, 1, 1));
    }
}

} // namespace bootlace::app
