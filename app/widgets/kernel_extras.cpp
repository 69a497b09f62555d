// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kernel_extras.h"

#include "text/build_text.h"
#include "widgets/file_field.h"
#include "widgets/fold.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace bootlace::app {

KernelExtras::KernelExtras(Draft &draft, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_initrd(draft)
    , m_initrdField(
          new FileField(tr("An ini&trd to use instead of the build's own"), QStringLiteral("initrd"), settings))
    , m_cmdline(new QLineEdit)
{
    m_initrdField->setNameFilters(tr("Initrd (*.img *.cpio *.gz *.zst *.xz initrd*);;All files (*)"));
    m_cmdline->setObjectName(QStringLiteral("cmdline"));
    auto *label = new QLabel(tr("Kernel &command line"));
    label->setBuddy(m_cmdline);
    auto *note = new QLabel(tr("“root=” is added automatically, unless you enter it here."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_cmdline->setAccessibleDescription(note->text());

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->addWidget(m_initrdField);
    inside->addWidget(label);
    inside->addWidget(m_cmdline);
    inside->addWidget(note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_more = new Fold(QStringLiteral("more"), tr("&More: initrd and command line"), content));
    connect(m_initrdField, &FileField::chosen, &m_initrd, &InitrdModel::choose);
    connect(m_cmdline, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.edit([&](recipe::Recipe &recipe) { recipe.kernel.cmdline = text.trimmed().toStdString(); });
    });
    connect(&m_initrd, &InitrdModel::changed, this, &KernelExtras::refresh);
    connect(&m_draft, &Draft::changed, this, &KernelExtras::refresh);
    refresh();
}

void KernelExtras::browseForInitrd()
{
    m_more->setOpen(true);
    m_initrdField->browse();
}

void KernelExtras::refresh()
{
    const QString cmdline = QString::fromStdString(m_draft.recipe().kernel.cmdline);
    if (m_cmdline->text().trimmed() != cmdline) {
        m_cmdline->setText(cmdline);
    }
    m_initrdField->setPath(m_initrd.path());
    FileReport report;
    if (m_initrd.isLooking()) {
        report.mood = FileReport::Mood::Looking;
        report.sentence = tr("Checking the file…");
    } else if (m_initrd.file()) {
        report = initrdReport(*m_initrd.file(), m_draft.board());
    }
    m_initrdField->setReport(report);
    if (m_initrd.file() && m_initrd.file()->error) {
        m_more->setOpen(true); // what is wrong must be seen
    }
    emit changed();
}

} // namespace bootlace::app
