// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chain_text.h"

#include "text/board_text.h"
#include "text/finding_text.h"
#include "text/isolated.h"

#include <QCoreApplication>

#include <string_view>
#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Chain)
};

QString kindText(doctor::LinkKind kind)
{
    using enum doctor::LinkKind;
    switch (kind) {
    case FirstLoader:
        return Words::tr("First loader");
    case Table:
        return Words::tr("Partition table");
    case Firmware:
        return Words::tr("Firmware");
    case UBoot:
        return Words::tr("Boot loader");
    case Environment:
        return Words::tr("Environment");
    case BootPartition:
        return Words::tr("Boot partition");
    case Menu:
        return Words::tr("Boot menu");
    case Kernel:
        return Words::tr("Kernel");
    case DeviceTree:
        return Words::tr("Device tree");
    case Initrd:
        return Words::tr("Initrd");
    case Root:
        return Words::tr("Root file system");
    }
    std::unreachable();
}

QString stateText(doctor::LinkState state)
{
    switch (state) {
    case doctor::LinkState::Good:
        return Words::tr("in order");
    case doctor::LinkState::Doubtful:
        return Words::tr("may not work");
    case doctor::LinkState::Broken:
        return Words::tr("broken: the start ends here");
    case doctor::LinkState::Unknown:
        return Words::tr("not checked");
    }
    std::unreachable();
}

// Names of versions, systems and files are the same in every language; what is a word of ours is not told.
bool isName(std::string_view key)
{
    return key == "version" || key == "system" || key == "model" || key == "file-system" || key == "tree" ||
           key == "append";
}

QString titleOf(const doctor::Link &link)
{
    QString kind = kindText(link.kind);
    const bool isTitle = link.kind == doctor::LinkKind::FirstLoader || link.kind == doctor::LinkKind::Firmware;
    if (link.kind == doctor::LinkKind::Table || link.name.empty()) {
        return kind;
    }
    const QString name = isTitle ? boardText(link.name) : isolated(QString::fromStdString(link.name));
    return Words::tr("%1: %2", "a link of the boot chain, its name").arg(kind, name);
}

} // namespace

QList<ChainLink> chainOf(const doctor::Walk &walk)
{
    QList<ChainLink> chain;
    for (const doctor::Link &link : walk.links) {
        ChainLink told{link.state, titleOf(link), stateText(link.state), {}};
        for (const findings::Finding &finding : link.findings.all()) {
            told.lines.append(findingText(finding));
        }
        for (const doctor::Fact &fact : link.facts) {
            if (isName(fact.key)) {
                told.lines.append(isolated(QString::fromStdString(fact.value)));
            }
        }
        chain.append(std::move(told));
    }
    return chain;
}

} // namespace bootlace::app
