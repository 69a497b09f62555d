// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/pages.h"

#include <algorithm>
#include <cstring>

namespace bootlace::sim {
namespace {

// The part of a range that lies in one page.
struct Part
{
    std::uint64_t page;
    std::size_t within;
    std::size_t size;
};

template <typename Visit>
void forEachPage(ByteRange range, std::size_t pageSize, Visit visit)
{
    for (std::uint64_t at = range.begin.value(); at < range.end().value();) {
        const Part part{at / pageSize, at % pageSize, std::min(pageSize - at % pageSize, range.end().value() - at)};
        if (!visit(part)) {
            return;
        }
        at += part.size;
    }
}

} // namespace

Pages::Pages(std::byte fill)
    : m_erased(std::make_shared<Page>())
{
    m_erased->fill(fill);
}

const Pages::Page &Pages::page(std::uint64_t number) const
{
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? *m_erased : *found->second;
}

Pages::Page &Pages::pageToChange(std::uint64_t number)
{
    std::shared_ptr<Page> &entry = m_pages.try_emplace(number, m_erased).first->second;
    if (entry.use_count() > 1) {
        entry = std::make_shared<Page>(*entry);
    }
    return *entry;
}

void Pages::write(ByteOffset at, ByteView bytes)
{
    static const auto zeros = std::make_shared<Page>();
    forEachPage({at, ByteCount(bytes.size())}, pageSize, [&](const Part &part) {
        if (part.size == pageSize && std::memcmp(bytes.data(), zeros->data(), pageSize) == 0) {
            m_pages.insert_or_assign(part.page, zeros);
        } else {
            std::memcpy(pageToChange(part.page).data() + part.within, bytes.data(), part.size);
        }
        bytes = bytes.subspan(part.size);
        return true;
    });
}

void Pages::read(ByteOffset at, MutableBytes buffer) const
{
    forEachPage({at, ByteCount(buffer.size())}, pageSize, [&](const Part &part) {
        std::memcpy(buffer.data(), page(part.page).data() + part.within, part.size);
        buffer = buffer.subspan(part.size);
        return true;
    });
}

void Pages::erase(ByteRange range)
{
    const std::uint64_t first = roundUp(range.begin.value(), pageSize);
    const std::uint64_t behind = roundDown(range.end().value(), pageSize);
    if (first >= behind) {
        const Bytes erased(range.size.value(), m_erased->front());
        write(range.begin, erased);
        return;
    }
    m_pages.erase(m_pages.lower_bound(first / pageSize), m_pages.lower_bound(behind / pageSize));
    write(range.begin, ByteView(*m_erased).first(first - range.begin.value()));
    write(ByteOffset(behind), ByteView(*m_erased).first(range.end().value() - behind));
}

Bytes Pages::contents(ByteRange range) const
{
    Bytes bytes(range.size.value());
    read(range.begin, bytes);
    return bytes;
}

bool Pages::same(const Pages &other, ByteRange range) const
{
    bool all = true;
    forEachPage(range, pageSize, [&](const Part &part) {
        const Page &mine = page(part.page);
        const Page &its = other.page(part.page);
        all = &mine == &its || std::memcmp(mine.data() + part.within, its.data() + part.within, part.size) == 0;
        return all;
    });
    return all;
}

} // namespace bootlace::sim
