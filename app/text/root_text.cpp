// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/root_text.h"

#include "text/cause_text.h"
#include "text/file_problem.h"
#include "text/finding_text.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace bootlace::app {
namespace {

using Mood = FileReport::Mood;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Root)
};

QString kindText(const parts::RootSource &source)
{
    switch (source.kind) {
    case plan::RootKind::Tar:
        return Words::tr("An archive. Its files are written to a new file system on the card.");
    case plan::RootKind::Folder:
        return Words::tr("A folder. Its files are written to a new file system on the card.");
    case plan::RootKind::Ext4Image:
        break;
    }
    return Words::tr("An ext4 image (%1). It is copied as it is and grown to fill its partition.")
        .arg(sizeText(source.image ? source.image->size : ByteCount(0)));
}

QString sourceProblem(const Error &error)
{
    return error.cause() == Cause::BadInput
               ? Words::tr("This is not a root file system, or it is damaged. Choose a tar archive, an ext4 image or a "
                           "folder.")
               : fileProblem(error.cause());
}

QString contentProblem(const Error &error)
{
    return error.cause() == Cause::BadInput ? Words::tr("It is damaged, or it contains something that can't be on a "
                                                        "card.")
                                            : fileProblem(error.cause());
}

QString architectureName(rootfs::Architecture architecture)
{
    switch (architecture) {
    case rootfs::Architecture::Unknown:
        return Words::tr("unknown");
    case rootfs::Architecture::Arm64:
        return Words::tr("64-bit Arm");
    case rootfs::Architecture::Arm32:
        return Words::tr("32-bit Arm");
    case rootfs::Architecture::Amd64:
        return Words::tr("64-bit PC (x86-64)");
    case rootfs::Architecture::X86:
        return Words::tr("32-bit PC (x86)");
    case rootfs::Architecture::RiscV:
        return QStringLiteral("RISC-V");
    case rootfs::Architecture::Mips:
        return QStringLiteral("MIPS");
    case rootfs::Architecture::Other:
        return Words::tr("other");
    }
    std::unreachable();
}

QString listed(const std::vector<std::string> &names, const QString &none)
{
    QStringList list;
    for (const std::string &name : names) {
        list.append(QString::fromStdString(name));
    }
    return list.isEmpty() ? none : QLocale().createSeparatedList(list);
}

QString initText(const rootfs::Facts &facts)
{
    if (facts.init.empty()) {
        return Words::tr("none");
    }
    const QString path = u'/' + QString::fromStdString(facts.init);
    return facts.initProgram.empty()
               ? path
               : Words::tr("%1 (%2)", "a path, the program there").arg(path, QString::fromStdString(facts.initProgram));
}

FileReport report(Mood mood, const QString &sentence, const QString &details = {})
{
    return {.mood = mood, .sentence = sentence, .details = details, .checksum = {}, .remedy = {}};
}

QString allOf(const findings::List &findings)
{
    QStringList sentences;
    for (const findings::Finding &finding : findings.all()) {
        sentences.append(findingText(finding));
    }
    return sentences.join(u'\n');
}

FileReport usable(const RootModel &model)
{
    const QString kind = kindText(*model.source());
    if (model.contentError()) {
        return report(Mood::Odd, Words::tr("Its contents can't be determined. It is copied as it is."),
                      detailsOf(*model.contentError()));
    }
    const findings::List findings = model.oddities();
    return findings.all().empty() ? report(Mood::Good, kind) : report(Mood::Odd, allOf(findings), kind);
}

} // namespace

FileReport rootReport(const RootModel &model)
{
    switch (model.state()) {
    case RootModel::State::NothingChosen:
        return {};
    case RootModel::State::Recognising:
        return report(Mood::Looking, Words::tr("Checking the root file system…"));
    case RootModel::State::NoRoot:
        return report(Mood::Wrong, sourceProblem(*model.sourceError()), detailsOf(*model.sourceError()));
    case RootModel::State::LookingInside:
        return report(Mood::Good, kindText(*model.source()),
                      Words::tr("Checking its contents… You can continue in the meantime."));
    case RootModel::State::Unreadable:
        return report(Mood::Wrong, contentProblem(*model.contentError()), detailsOf(*model.contentError()));
    case RootModel::State::Foreign:
        return report(Mood::Wrong,
                      Words::tr("Its programs are for a different kind of processor than this board has. Choose a "
                                "root file system for this board's processor."),
                      kindText(*model.source()));
    case RootModel::State::NoSystem:
        return report(Mood::Wrong, allOf(model.oddities()), kindText(*model.source()));
    case RootModel::State::Usable:
        return usable(model);
    }
    std::unreachable();
}

QList<RootFact> rootFacts(const rootfs::Facts &facts, ByteCount atLeast)
{
    // Of one that is compressed, only what its header says is known.
    constexpr ByteCount telling = 64_MiB;
    const QString notFound = Words::tr("unknown");
    QList<RootFact> list{
        {.name = Words::tr("System:"), .value = facts.name.empty() ? notFound : QString::fromStdString(facts.name)},
        {.name = Words::tr("Processor:"), .value = architectureName(facts.architecture)},
        {.name = Words::tr("First program (init):"), .value = initText(facts)},
        {.name = Words::tr("Kernel modules:"), .value = listed(facts.modules, Words::tr("none"))},
        {.name = Words::tr("Kernels included:"), .value = listed(facts.kernels, Words::tr("none"))}};
    if (atLeast > telling) {
        list.append({.name = Words::tr("Space needed:"), .value = Words::tr("at least %1").arg(sizeText(atLeast))});
    }
    return list;
}

} // namespace bootlace::app
