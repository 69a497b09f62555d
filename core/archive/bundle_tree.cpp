// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bundle.h"
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "source/stream.h"
#include "source/tree.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace bootlace::archive {

namespace {

class BundleTree : public source::Tree
{
public:
    explicit BundleTree(std::unique_ptr<Bundle> bundle)
        : m_bundle(std::move(bundle))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        m_stream.reset();
        if (m_next == m_bundle->members().size()) {
            return std::nullopt;
        }
        const Member &member = m_bundle->members()[m_next++];
        FileEntry entry;
        entry.path = member.name;
        entry.kind = member.linkTarget.empty() ? FileKind::Regular : FileKind::Symlink;
        entry.permissions = member.permissions;
        entry.size = member.size.value();
        entry.target = member.linkTarget;
        if (entry.size > 0) {
            entry.data.push_back({0, entry.size});
        }
        return entry;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (!m_stream) {
            TRY_ASSIGN(m_stream, m_bundle->openMember(m_next - 1));
        }
        return m_stream->read(buffer);
    }

private:
    std::unique_ptr<Bundle> m_bundle;
    std::size_t m_next = 0;
    std::unique_ptr<source::Stream> m_stream;
};

} // namespace

std::unique_ptr<source::Tree> treeOf(std::unique_ptr<Bundle> bundle)
{
    return std::make_unique<BundleTree>(std::move(bundle));
}

} // namespace bootlace::archive
