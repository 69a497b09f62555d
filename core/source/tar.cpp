// SPDX-License-Identifier: GPL-3.0-or-later
// A tar is read by libarchive: there are five dialects of it, and six ways to say that a file has holes. What
// libarchive lets pass and we don't: it takes the end of the stream for the end of the archive, so a tar that was cut
// between two files would look whole; and it recodes pax names by the locale, or gives them up with a mere warning.
#include "source/tar.h"

#include "source/tar_entry.h"
#include "source/tree_rules.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace bootlace::source {

namespace {

/// Puts this thread into the "C" locale: there libarchive can't convert a pax name, and hands out its bytes as they
/// are.
class PlainBytes
{
public:
    PlainBytes()
        : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(::uselocale(m_plain))
    {}

    ~PlainBytes()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }

    PlainBytes(const PlainBytes &) = delete;
    PlainBytes &operator=(const PlainBytes &) = delete;
    PlainBytes(PlainBytes &&) = delete;
    PlainBytes &operator=(PlainBytes &&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

class TarTree final : public Tree
{
public:
    TarTree(std::unique_ptr<Stream> stream, std::size_t bufferSize)
        : m_stream(std::move(stream))
        , m_buffer(bufferSize)
        , m_archive(::archive_read_new())
    {}

    [[nodiscard]] Result<> open()
    {
        if (!m_archive || ::archive_read_support_format_tar(m_archive.get()) != ARCHIVE_OK ||
            ::archive_read_set_read_callback(m_archive.get(), &TarTree::feed) != ARCHIVE_OK ||
            ::archive_read_set_skip_callback(m_archive.get(), &TarTree::skip) != ARCHIVE_OK ||
            ::archive_read_set_callback_data(m_archive.get(), this) != ARCHIVE_OK) {
            return fail(Cause::Internal, "no memory to read a tar");
        }
        return {};
    }

    Result<std::optional<FileEntry>> next() override
    {
        const PlainBytes locale;
        m_block = {};
        m_entry = {};
        m_part = 0;
        m_inPart = 0;
        archive_entry *header = nullptr;
        TRY_ASSIGN(const bool more, nextHeader(header));
        if (!more) {
            return std::nullopt;
        }
        TRY_ASSIGN(FileEntry entry, fileEntry(header));
        TRY(m_seen.add(entry));
        m_entry.path = entry.path;
        m_entry.data = entry.data;
        return entry;
    }

    Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_part == m_entry.data.size()) {
            return 0;
        }
        if (m_block.empty()) {
            TRY_DURING(fmt::format("read {}", shown(m_entry.path)), nextBlock());
        }
        const std::size_t count = std::min(buffer.size(), m_block.size());
        std::memcpy(buffer.data(), m_block.data(), count);
        m_block = m_block.subspan(count);
        m_inPart += count;
        if (m_inPart == m_entry.data[m_part].size) {
            ++m_part;
            m_inPart = 0;
        }
        return count;
    }

private:
    struct Free
    {
        void operator()(archive *reader) const { ::archive_read_free(reader); }
    };

    static la_ssize_t feed(archive *reader, void *self, const void **bytes)
    {
        auto &tree = *static_cast<TarTree *>(self);
        const Result<std::size_t> got = tree.m_stream->read(tree.m_buffer);
        if (!got) {
            tree.m_error = got.error();
            ::archive_set_error(reader, EIO, "the stream below failed");
            return -1;
        }
        tree.m_before += tree.m_held;
        tree.m_held = *got;
        *bytes = tree.m_buffer.data();
        return static_cast<la_ssize_t>(*got);
    }

    /// Called when all that was fed is used up.
    static la_int64_t skip(archive * /*reader*/, void *self, la_int64_t wanted)
    {
        auto &tree = *static_cast<TarTree *>(self);
        const Result<std::uint64_t> skipped = tree.m_stream->skip(static_cast<std::uint64_t>(wanted));
        if (!skipped) { // a negative answer would be asked again for ever; m_error ends it
            tree.m_error = skipped.error();
            return 0;
        }
        tree.m_before += tree.m_held + *skipped;
        tree.m_held = 0;
        return static_cast<la_int64_t>(*skipped);
    }

    [[nodiscard]] std::unexpected<Error> failure()
    {
        if (m_error) {
            return std::unexpected(*m_error);
        }
        const char *why = ::archive_error_string(m_archive.get());
        // What is no tar at all has no place where it is damaged; libarchive then counts backwards.
        const auto at = ::archive_read_header_position(m_archive.get());
        return fail(Cause::BadInput, fmt::format("this is not a tar, or it is damaged{}: {}",
                                                 at > 0 ? fmt::format(", near byte {} of it", at) : "",
                                                 why != nullptr ? why : "no reason given"));
    }

    [[nodiscard]] Result<bool> nextHeader(archive_entry *&header)
    {
        if (m_state == State::Ended) {
            return false;
        }
        if (m_state == State::New && ::archive_read_open1(m_archive.get()) != ARCHIVE_OK) {
            return failure();
        }
        m_state = State::Open;
        const int status = ::archive_read_next_header(m_archive.get(), &header);
        if (m_error) {
            return failure(); // whatever libarchive made of it
        }
        if (status == ARCHIVE_EOF) {
            TRY(checkEnd());
            m_state = State::Ended;
            return false;
        }
        if (status == ARCHIVE_WARN) {
            // The one warning that costs nothing: the name could not be recoded, so we have it as it is.
            const char *why = ::archive_error_string(m_archive.get());
            if (why == nullptr || !std::string_view(why).contains("can't be converted")) {
                return failure();
            }
        } else if (status != ARCHIVE_OK) {
            return failure();
        }
        return true;
    }

    /// From where libarchive stopped there must be zeros to the end of the stream, and some of them: the end mark.
    [[nodiscard]] Result<> checkEnd()
    {
        const auto mark = static_cast<std::uint64_t>(::archive_read_header_position(m_archive.get()));
        if (m_before + m_held <= mark) {
            return fail(Cause::BadInput,
                        fmt::format("the tar was cut off: it ends at byte {} without an end mark", mark));
        }
        const std::size_t skip = mark > m_before ? static_cast<std::size_t>(mark - m_before) : 0;
        ByteView rest = ByteView(m_buffer).first(m_held).subspan(skip);
        while (!rest.empty()) {
            if (!allZero(rest)) {
                return fail(Cause::BadInput,
                            fmt::format("something follows the end of the tar at byte {} of it; several tars in one "
                                        "file are not read",
                                        mark));
            }
            TRY_ASSIGN(const std::size_t got, m_stream->read(m_buffer));
            rest = ByteView(m_buffer).first(got);
        }
        return {};
    }

    /// The next bytes that libarchive has of the entry, which must be those that its map announced.
    [[nodiscard]] Result<> nextBlock()
    {
        const PlainBytes locale;
        const DataPart &part = m_entry.data[m_part];
        while (m_block.empty()) {
            const void *bytes = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int status = ::archive_read_data_block(m_archive.get(), &bytes, &size, &offset);
            if (status == ARCHIVE_EOF) {
                return fail(Cause::BadInput, "the tar holds less of it than its header says");
            }
            if (status != ARCHIVE_OK) {
                return failure();
            }
            if (size > 0 && (std::cmp_not_equal(offset, part.offset + m_inPart) || size > part.size - m_inPart)) {
                return fail(Cause::BadInput, fmt::format("its map of holes and its data disagree at byte {}", offset));
            }
            m_block = {static_cast<const std::byte *>(bytes), size};
        }
        return {};
    }

    enum class State : std::uint8_t { New, Open, Ended };

    std::unique_ptr<Stream> m_stream;
    Bytes m_buffer;
    std::uint64_t m_before = 0; ///< bytes of the stream before the buffer
    std::size_t m_held = 0;     ///< bytes in the buffer
    std::optional<Error> m_error;
    std::unique_ptr<archive, Free> m_archive;
    State m_state = State::New;
    SeenEntries m_seen;

    FileEntry m_entry;          ///< path and data of the present one
    ByteView m_block;           ///< of its data, not handed out yet
    std::size_t m_part = 0;     ///< of m_entry.data
    std::uint64_t m_inPart = 0; ///< bytes of it that were handed out
};

} // namespace

Result<std::unique_ptr<Tree>> openTar(std::unique_ptr<Stream> unpacked, TarUse use)
{
    constexpr std::size_t forAll = std::size_t{1024} * 1024;
    constexpr std::size_t forHeaders = std::size_t{16} * 1024;
    auto tree = std::make_unique<TarTree>(std::move(unpacked), use == TarUse::Everything ? forAll : forHeaders);
    TRY(tree->open());
    return tree;
}

} // namespace bootlace::source
