// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/effect_text.h"

#include "text/board_text.h"
#include "text/file_problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace bootlace::app {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::OverlayEffect)
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The node's own name, the last part of its path.
QString nodeName(const std::string &path)
{
    return path == "/" ? QStringLiteral("/") : textOf(std::string_view(path).substr(path.rfind('/') + 1));
}

/// The value of one cell, "<0x4>".
std::optional<quint32> cellOf(const std::string &value)
{
    const QString text = textOf(value);
    bool isNumber = false;
    const quint32 number = text.startsWith(u'<') ? text.mid(1, text.size() - 2).toUInt(&isNumber, 0) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

QString frequencyText(quint32 hertz)
{
    return hertz >= 1'000'000 ? Words::tr("%1 MHz").arg(QLocale().toString(hertz / 1e6, 'g', 6))
                              : Words::tr("%1 kHz").arg(QLocale().toString(hertz / 1e3, 'g', 6));
}

QString unquoted(const std::string &value)
{
    return textOf(value).remove(u'"');
}

/// Properties that say all by being there.
QString flagText(std::string_view property)
{
    const std::array<std::pair<std::string_view, const char *>, 14> flags{{
        {"cap-sd-highspeed", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "SD high speed")},
        {"cap-mmc-highspeed", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "MMC high speed")},
        {"mmc-hs200-1_8v", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "HS200 at 1.8 V")},
        {"mmc-hs400-1_8v", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "HS400 at 1.8 V")},
        {"cap-mmc-hw-reset", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "hardware reset line")},
        {"non-removable", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "not removable")},
        {"no-sd", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "no SD cards")},
        {"no-sdio", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "no SDIO devices")},
        {"no-mmc", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "no MMC")},
        {"read-only", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "read-only")},
        {"disable-wp", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "no write-protect switch")},
        {"regulator-always-on", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "always on")},
        {"regulator-boot-on", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "on at boot")},
        {"enable-active-high", QT_TRANSLATE_NOOP("bootlace::app::OverlayEffect", "on when the pin is high")},
    }};
    const auto found = std::ranges::find(flags, property, &std::pair<std::string_view, const char *>::first);
    return found == flags.end() ? QString() : Words::tr(found->second);
}

QString cellText(std::string_view property, quint32 value)
{
    if (property == "bus-width") {
        return Words::tr("%n-bit bus", nullptr, static_cast<int>(value));
    }
    if (property == "max-frequency" || property == "spi-max-frequency") {
        return Words::tr("clock up to %1").arg(frequencyText(value));
    }
    if (property == "clock-frequency") {
        return Words::tr("clock of %1").arg(frequencyText(value));
    }
    return {};
}

QString propertyText(const dtb::Effect &effect)
{
    QString text = effect.value.empty() ? flagText(effect.property) : QString();
    if (const auto cell = cellOf(effect.value)) {
        text = cellText(effect.property, *cell);
    }
    if (effect.property == "label") {
        text = Words::tr("named “%1”").arg(unquoted(effect.value));
    }
    if (!text.isEmpty()) {
        return text;
    }
    return textOf(effect.property) + (effect.value.empty() ? QString() : QStringLiteral(" = ") + textOf(effect.value));
}

/// The effects on one node, in one line.
class NodeLine
{
public:
    NodeLine(std::string node, bool isAdded)
        : m_node(std::move(node))
        , m_isAdded(isAdded)
    {}

    [[nodiscard]] const std::string &node() const { return m_node; }

    void add(const dtb::Effect &effect)
    {
        if (effect.property == "status") {
            m_isOn = effect.value == "\"okay\"" || effect.value == "\"ok\"";
        } else if (m_isAdded && effect.property == "compatible") {
            m_kind = unquoted(effect.value);
        } else if (effect.property != "#address-cells" && effect.property != "#size-cells") {
            m_parts.append(propertyText(effect));
        }
    }

    /// Empty when there is nothing to be said.
    [[nodiscard]] QString text() const
    {
        QString what = headline();
        const QString parts = m_parts.join(Words::tr(", ", "between two effects"));
        if (what.isEmpty() || m_parts.isEmpty()) {
            return what;
        }
        //: What happens to a part of the board, and a list of properties that it gets: “4-bit bus, not removable”.
        return Words::tr("%1: %2", "what happens to a node, and how it is set").arg(what, parts);
    }

private:
    [[nodiscard]] QString headline() const
    {
        if (m_node == "/") {
            return m_parts.isEmpty() ? QString() : Words::tr("Configures the board");
        }
        const QString name = nodeName(m_node);
        if (m_isAdded) {
            return m_kind.isEmpty() ? Words::tr("Adds %1").arg(name)
                                    : Words::tr("Adds %1 (%2)", "a node, what kind of").arg(name, m_kind);
        }
        if (m_isOn) {
            return *m_isOn ? Words::tr("Turns on %1").arg(name) : Words::tr("Turns off %1").arg(name);
        }
        return m_parts.isEmpty() ? QString() : Words::tr("Configures %1").arg(name);
    }

    std::string m_node;
    bool m_isAdded;
    std::optional<bool> m_isOn;
    QString m_kind;
    QStringList m_parts;
};

QString shortValue(const std::string &value)
{
    const auto cell = cellOf(value);
    return cell ? QLocale().toString(*cell) : textOf(value);
}

} // namespace

QStringList effectLines(const OverlayFinding &overlay)
{
    std::vector<NodeLine> nodes;
    for (const dtb::Effect &effect : overlay.effects) {
        auto node = std::ranges::find(nodes, effect.node, &NodeLine::node);
        if (node == nodes.end()) {
            const bool isAdded = std::ranges::find(overlay.addedNodes, effect.node) != overlay.addedNodes.end();
            node = nodes.insert(nodes.end(), NodeLine(effect.node, isAdded));
        }
        node->add(effect);
    }
    QStringList lines;
    for (const NodeLine &node : nodes) {
        if (const QString text = node.text(); !text.isEmpty()) {
            lines.append(text);
        }
    }
    return lines;
}

QString overlayName(const recipe::Input &input)
{
    return QFile::decodeName(input.path.filename().c_str());
}

QString overlayTitle(const recipe::Input &input, const board::Board &board)
{
    const auto title = board.overlayTitles.find(input.written);
    return title != board.overlayTitles.end() ? boardText(title->second) : overlayName(input);
}

QString overlayProblem(const OverlayFinding &overlay, const board::Board &board)
{
    switch (overlay.problem) {
    case OverlayProblem::None:
        return {};
    case OverlayProblem::NotInBuild:
        return Words::tr("The kernel build has no overlay with this name.");
    case OverlayProblem::Unreadable:
        return overlay.error && overlay.error->cause() == Cause::BadInput
                   ? Words::tr("Its source has an error: %1").arg(textOf(overlay.error->message()))
               : overlay.error && overlay.error->cause() == Cause::Unsupported
                   ? Words::tr("Its source needs the C preprocessor; compile it where the kernel is built.")
                   : fileProblem(overlay.error ? overlay.error->cause() : Cause::ReadFailed);
    case OverlayProblem::NoOverlay:
        return Words::tr("It is not an overlay.");
    case OverlayProblem::OtherBoard:
        return Words::tr("It is made for another board, not for the %1.").arg(textOf(board.name));
    case OverlayProblem::DoesNotFit:
        return Words::tr("It changes something that this device tree does not have.");
    }
    std::unreachable();
}

QString conflictText(const dtb::Conflict &conflict, const QString &other)
{
    if (conflict.firstValue.empty() || conflict.secondValue.empty()) {
        return Words::tr("Conflicts with “%1”: both set %2 of %3, to different values.")
            .arg(other, textOf(conflict.property), nodeName(conflict.node));
    }
    return Words::tr("Conflicts with “%1”: %2 of %3 can't be both %4 and %5.")
        .arg(other, textOf(conflict.property), nodeName(conflict.node), shortValue(conflict.firstValue),
             shortValue(conflict.secondValue));
}

} // namespace bootlace::app
