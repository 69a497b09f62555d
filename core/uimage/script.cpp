// SPDX-License-Identifier: GPL-3.0-or-later
#include "uimage/script.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "uimage/header.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::uimage {

namespace {

constexpr ByteCount largestText = 16_MiB; // U-Boot has it in memory, beside all that it loads
constexpr std::size_t listSize = 2 * sizeof(be32);

Result<> check(std::string_view text, const std::string &name)
{
    if (text.empty()) {
        return fail(Cause::BadInput, "the script is empty: U-Boot refuses it");
    }
    if (text.size() > largestText.value()) {
        return fail(Cause::BadInput,
                    fmt::format("the script has {} bytes: {} are the most", text.size(), sizeWords(largestText)));
    }
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return fail(Cause::BadInput, fmt::format("a zero byte at offset {}: this is not the text of a script", zero));
    }
    if (name.size() > nameSize || !std::ranges::all_of(name, isPrintable)) {
        return fail(Cause::BadInput, fmt::format("the name must be at most {} printable ASCII characters", nameSize));
    }
    return {};
}

bool isFatal(const Defect &defect)
{
    return defect.kind != DefectKind::Name;
}

} // namespace

Result<Bytes> packScript(std::string_view text, const ScriptOptions &options)
{
    TRY(check(text, options.name));
    Bytes bytes(sizeof(Header) + listSize + text.size());
    const MutableBytes data = MutableBytes(bytes).subspan(sizeof(Header));
    store(data, 0, be32(static_cast<std::uint32_t>(text.size()))); // the list of parts: one, and its end
    std::ranges::copy(asBytes(text), data.subspan(listSize).begin());
    Header header{};
    header.magic = headerMagic;
    header.time = options.time;
    header.dataSize = static_cast<std::uint32_t>(data.size());
    header.dataCrc = crc32(data);
    header.os = os::linuxKernel;
    header.arch = options.arch;
    header.type = type::script;
    std::ranges::copy(options.name, header.name.begin());
    header.headerCrc = crc32(bytesOfValue(header));
    store(MutableBytes(bytes), 0, header);
    return bytes;
}

std::vector<std::string> scriptNotes(std::string_view text)
{
    if (!text.contains("\r\n")) {
        return {};
    }
    return {"lines end in CR and LF, and the CR becomes part of the commands: save the text with LF alone"};
}

Result<Script> scriptIn(ByteView bytes)
{
    TRY_ASSIGN(const Image image, parse(bytes));
    if (image.fields.type != type::script) {
        return fail(Cause::BadInput,
                    fmt::format("this uImage is not a script: its type is {}", typeWord(image.fields.type)));
    }
    const auto fatal = std::ranges::find_if(image.defects, isFatal);
    if (fatal != image.defects.end()) {
        return fail(Cause::BadInput, fatal->sentence);
    }
    const ByteRange first = image.parts.front();
    Script script{
        .fields = image.fields, .text = asText(bytes.subspan(first.begin.value(), first.size.value())), .notes = {}};
    script.notes = scriptNotes(script.text);
    for (const Defect &defect : image.defects) {
        script.notes.push_back(defect.sentence);
    }
    if (image.parts.size() > 1) {
        script.notes.push_back(
            fmt::format("there are {} scripts in the image, and U-Boot runs the first", image.parts.size()));
    }
    return script;
}

} // namespace bootlace::uimage
