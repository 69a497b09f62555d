// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/overlay_findings.h"

#include "base/small_file.h"
#include "catalog/compile.h"
#include "draft.h"
#include "parts/kernel.h"

#include <algorithm>
#include <expected>
#include <fmt/format.h>
#include <span>
#include <utility>

namespace bootlace::app {
namespace {

constexpr ByteCount largestOverlay = 2_MiB;

struct Read
{
    OverlayFinding finding;
    std::optional<dtb::Overlay> overlay;
};

OverlayFinding refused(const recipe::Input &input, OverlayProblem problem, Error error)
{
    return {
        .input = input, .problem = problem, .error = std::move(error), .effects = {}, .addedNodes = {}, .conflict = {}};
}

Result<Bytes> bytesOf(const recipe::Input &input)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(input.path, largestOverlay));
    if (input.path.extension() == ".dtbo") {
        return bytes;
    }
    TRY_ASSIGN(catalog::CompiledTree compiled, catalog::compileDeviceTree(bytes, input.path.parent_path()));
    return std::move(compiled.bytes);
}

class Examination
{
public:
    Examination(const OverlayQuestion &question, dtb::Blob base)
        : m_question(question)
        , m_base(std::move(base))
    {}

    [[nodiscard]] OverlayFindings run(const std::stop_token &stop)
    {
        for (const recipe::Input &input : m_question.chosen) {
            m_reads.push_back(read(input));
            if (m_reads.back().overlay) {
                m_chosen.push_back(*m_reads.back().overlay);
            }
        }
        const std::size_t chosen = m_reads.size();
        for (const recipe::Input &input : m_question.others) {
            m_reads.push_back(read(input));
        }
        addOthersOfTheBuild();
        OverlayFindings findings;
        merge(findings);
        for (std::size_t i = 0; i < m_reads.size() && !stop.stop_requested(); ++i) {
            findConflict(m_reads[i], i < chosen);
            findings.overlays.push_back(std::move(m_reads[i].finding));
        }
        return findings;
    }

private:
    [[nodiscard]] Read read(const recipe::Input &input) const
    {
        if (isOverlayFile(input)) {
            const auto bytes = bytesOf(input);
            return bytes ? look(input, *bytes)
                         : Read{refused(input, OverlayProblem::Unreadable, bytes.error()), std::nullopt};
        }
        const auto &own = m_question.build->found.build->overlays;
        const auto found = std::ranges::find(own, input.written, &catalog::DeviceTree::name);
        return found != own.end()
                   ? look(input, found->bytes)
                   : Read{refused(input, OverlayProblem::NotInBuild,
                                  Error(Cause::NotFound,
                                        fmt::format("the kernel build has no overlay '{}'", input.written))),
                          std::nullopt};
    }

    [[nodiscard]] Read look(const recipe::Input &input, ByteView bytes) const
    {
        auto blob = dtb::Blob::fromBytes(bytes);
        if (!blob) {
            return {refused(input, OverlayProblem::NoOverlay, blob.error()), std::nullopt};
        }
        if (!blob->isOverlay()) {
            return {refused(input, OverlayProblem::NoOverlay, Error(Cause::BadInput, "it has no fragments")),
                    std::nullopt};
        }
        Read read{{.input = input, .problem = {}, .error = {}, .effects = {}, .addedNodes = {}, .conflict = {}},
                  dtb::Overlay{input.written, *std::move(blob)}};
        if (dtb::compatibility(m_base, read.overlay->blob) == dtb::Compatibility::Different) {
            const auto boards = read.overlay->blob.compatible();
            return {refused(input, OverlayProblem::OtherBoard, Error(Cause::BadInput, boards.front())), std::nullopt};
        }
        addEffects(read);
        return read;
    }

    // One that builds on another overlay finds its labels only behind that one.
    void addEffects(Read &read) const
    {
        auto effects = dtb::effects(read.overlay->blob, m_base);
        for (std::size_t before = 0; !effects && before < m_chosen.size(); ++before) {
            const auto merged = dtb::merge(m_base, std::span(m_chosen).first(before + 1));
            effects = merged ? dtb::effects(read.overlay->blob, *merged) : effects;
        }
        if (!effects) {
            read.finding.problem = OverlayProblem::DoesNotFit;
            read.finding.error = effects.error();
            read.overlay.reset();
            return;
        }
        read.finding.effects = *effects;
        for (const dtb::Effect &effect : *effects) {
            if (!m_base.hasNode(effect.node) &&
                std::ranges::find(read.finding.addedNodes, effect.node) == read.finding.addedNodes.end()) {
                read.finding.addedNodes.push_back(effect.node);
            }
        }
    }

    void addOthersOfTheBuild()
    {
        for (const catalog::DeviceTree &own : m_question.build->found.build->overlays) {
            const bool isListed =
                std::ranges::any_of(m_reads, [&](const Read &read) { return read.finding.input.written == own.name; });
            if (!isListed) {
                m_reads.push_back(look(inputForOverlay(own.name), own.bytes));
            }
        }
    }

    void merge(OverlayFindings &findings) const
    {
        const auto merged = dtb::merge(m_base, m_chosen);
        if (merged) {
            findings.tree = std::make_shared<dtb::Node>(dtb::changesBetween(m_base, *merged));
        } else {
            findings.error = merged.error();
        }
    }

    // A chosen one conflicts with those that are applied before it, any other with all of the chosen.
    void findConflict(Read &read, bool isChosen) const
    {
        if (!read.overlay) {
            return;
        }
        std::vector<dtb::Overlay> overlays = m_chosen;
        if (!isChosen) {
            overlays.push_back(*read.overlay);
        }
        const std::string &name = read.overlay->name;
        for (const dtb::Conflict &conflict : dtb::conflicts(m_base, overlays).value_or(std::vector<dtb::Conflict>())) {
            if (conflict.secondOverlay == name || (isChosen && conflict.firstOverlay == name)) {
                read.finding.conflict = conflict;
                return;
            }
        }
    }

    const OverlayQuestion &m_question;
    dtb::Blob m_base;
    std::vector<dtb::Overlay> m_chosen;
    std::vector<Read> m_reads;
};

} // namespace

OverlayFindings examineOverlays(const OverlayQuestion &question, const std::stop_token &stop)
{
    auto base = dtb::Blob::fromBytes(question.build->found.build->trees.front().bytes);
    if (!base) {
        OverlayFindings findings;
        findings.error = base.error();
        return findings;
    }
    OverlayFindings findings = Examination(question, *std::move(base)).run(stop);
    (void)parts::mergeDeviceTree(question.recipe, question.board, *question.build->found.build, findings.findings,
                                 stop);
    return findings;
}

} // namespace bootlace::app
