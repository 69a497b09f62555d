// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/program.h"

#include "source/stream.h"
#include "source/unpack.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

namespace bootlace::recognise {
namespace {

/// More than any program in a FIP unpacks to.
constexpr ByteCount largestProgram = 32_MiB;

class ViewStream final : public source::Stream
{
public:
    explicit ViewStream(ByteView bytes)
        : m_rest(bytes)
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        const ByteView part = m_rest.first(std::min(buffer.size(), m_rest.size()));
        std::ranges::copy(part, buffer.begin());
        m_rest = m_rest.subspan(part.size());
        return part.size();
    }

private:
    ByteView m_rest;
};

Result<Bytes> unpacked(ByteView image)
{
    TRY_ASSIGN(const auto stream, source::unpack(std::make_unique<ViewStream>(image)));
    return source::readAll(*stream, largestProgram);
}

} // namespace

Program programIn(ByteView bytes)
{
    Program program;
    program.uBoot = uboot::read(bytes);
    if (program.uBoot) {
        program.kind = Kind::UBoot;
        return program;
    }
    const std::string_view text = asText(bytes);
    program.version = mtk::readBl2(bytes);
    if (text.contains("BL31: ")) {
        program.kind = Kind::Bl31;
    } else if (text.contains("BL2: ")) {
        program.kind = Kind::Bl2;
    } else if (mtk::identify(bytes) == mtk::Identity::Arm64Code) {
        program.kind = Kind::Code;
    }
    return program;
}

Member memberIn(ByteView image, const fip::Uuid &uuid)
{
    Member member{.uuid = uuid, .damaged = false, .size = ByteCount(image.size()), .program = {}};
    const fip::Packing packing = fip::packingOf(image);
    if (packing.compression == fip::Compression::None) {
        member.program = programIn(image);
        return member;
    }
    member.size = packing.unpackedSize;
    if (!packing.unpackedSize || *packing.unpackedSize > largestProgram) {
        return member; // BL2 has no room for it either
    }
    if (const auto bytes = unpacked(image)) {
        member.size = ByteCount(bytes->size());
        member.program = programIn(*bytes);
    } else {
        member.damaged = true;
    }
    return member;
}

Result<Package> packageIn(ByteView bytes)
{
    Package package;
    TRY_ASSIGN(package.fip, fip::parse(bytes));
    for (const fip::Entry &entry : package.fip.entries) {
        package.members.push_back(memberIn(contentOf(bytes, entry), entry.uuid));
    }
    return package;
}

} // namespace bootlace::recognise
