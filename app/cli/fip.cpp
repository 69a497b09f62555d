// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_file.h"
#include "base/text.h"
#include "fip/known_images.h"
#include "fip/package.h"
#include "help.h"
#include "pack.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <system_error>
#include <vector>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

// A FIP lives in flash memory or in a small partition.
constexpr ByteCount largestImage = 64_MiB;
constexpr ByteCount largestPackage = 256_MiB;

struct Pack
{
    std::map<std::string, std::filesystem::path> files; ///< by fiptool's name of the image
    fip::BuildOptions options;
    Output output;
};

Json sentencesOf(const std::vector<fip::Defect> &defects)
{
    Json sentences = Json::array();
    for (const fip::Defect &defect : defects) {
        sentences.push_back(defect.sentence);
    }
    return sentences;
}

Result<> pack(const Pack &request, const Console &console)
{
    std::vector<Bytes> contents;
    std::vector<fip::Uuid> uuids;
    std::vector<std::string> names;
    for (const fip::KnownImage &image : fip::knownImages()) {
        const auto given = request.files.find(std::string(image.name));
        if (given != request.files.end() && !given->second.empty()) {
            TRY_ASSIGN(Bytes bytes, readSmallFile(given->second, largestImage));
            contents.push_back(std::move(bytes));
            uuids.push_back(image.uuid);
            names.emplace_back(image.name);
        }
    }
    if (names.empty()) {
        return fail(Cause::BadInput, "no image is given: at least --soc-fw FILE and --nt-fw FILE are needed to boot");
    }
    std::vector<fip::Part> parts;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        parts.push_back({uuids[i], contents[i]});
    }
    TRY_ASSIGN(const Bytes package, fip::build(parts, request.options));
    TRY_ASSIGN(const fip::Package parsed, fip::parse(package));
    return deliver(console, request.output, package,
                   {{"images", names},
                    {"align", request.options.align},
                    {"xz", request.options.xz},
                    {"notes", sentencesOf(parsed.defects)}},
                   "a FIP of " + joined(names));
}

void addFipPack(CLI::App &fip, Console &console, Exit &exit)
{
    static const std::map<std::string_view, std::string> aliases{
        {"soc-fw", ",--bl31"}, {"tos-fw", ",--bl32"}, {"nt-fw", ",--bl33"}};
    CLI::App *command = fip.add_subcommand("pack", "Make what fiptool create makes");
    auto request = std::make_shared<Pack>();
    std::vector<fip::KnownImage> images(fip::knownImages().begin(), fip::knownImages().end());
    // The two that a board can't start without.
    std::ranges::stable_partition(images, [](const auto &one) { return one.name == "soc-fw" || one.name == "nt-fw"; });
    for (const fip::KnownImage &image : images) {
        const auto alias = aliases.find(image.name);
        command
            ->add_option(fmt::format("--{}{}", image.name, alias != aliases.end() ? alias->second : ""),
                         request->files[std::string(image.name)], std::string(image.title))
            ->type_name("FILE");
    }
    command->add_option("--align", request->options.align, "Begin every image at a multiple of this")
        ->check(numberUpTo(std::numeric_limits<std::uint32_t>::max()))
        ->capture_default_str()
        ->type_name("BYTES");
    command->add_flag("--xz", request->options.xz, "Compress BL31, BL32 and BL33 with XZ, which BL2 has to support");
    command->add_option("--plat-toc-flags", request->options.platformFlags, "The platform's flags, 16 bits")
        ->check(numberUpTo(std::numeric_limits<std::uint16_t>::max()))
        ->type_name("BITS");
    addOutput(*command, request->output);
    addAnswerFlags(*command, console);
    endHelp(*command, "bootlace-cli fip pack --bl31 bl31.bin --bl33 u-boot.bin -o fip.bin");
    command->callback([request, &console, &exit] {
        const auto done = pack(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
}

struct Unpack
{
    std::filesystem::path package;
    std::filesystem::path folder = ".";
    bool unpackXz = false;
    bool force = false;
};

// What is cut off or there twice can't be unpacked to a file that is right.
Result<> checkWhole(const fip::Package &package, const std::filesystem::path &file)
{
    for (const fip::Defect &defect : package.defects) {
        using enum fip::DefectKind;
        if (defect.kind == Terminator || defect.kind == Truncated || defect.kind == Bounds ||
            defect.kind == Duplicate) {
            return fail(Cause::BadInput, fmt::format("{}: {}", file.string(), defect.sentence));
        }
    }
    return {};
}

/// The image as it lies there, or with `unpackXz` what BL2 makes of it.
Result<Bytes> imageOf(ByteView package, const fip::Entry &entry, bool unpackXz)
{
    const ByteView stored = fip::contentOf(package, entry);
    if (!unpackXz || entry.packing.compression == fip::Compression::None) {
        return Bytes(stored.begin(), stored.end());
    }
    auto unpacked = fip::decompress(stored, largestImage);
    if (!unpacked) {
        return fail(unpacked.error().cause(), fmt::format("the image {} can't be unpacked: {}", fip::nameOf(entry.uuid),
                                                          unpacked.error().message()));
    }
    return unpacked;
}

Result<std::vector<Bytes>> imagesOf(ByteView package, const fip::Package &parsed, const Unpack &request)
{
    std::vector<Bytes> images;
    for (const fip::Entry &entry : parsed.entries) {
        TRY_ASSIGN(Bytes image, imageOf(package, entry, request.unpackXz));
        images.push_back(std::move(image));
    }
    return images;
}

Result<> unpack(const Unpack &request, const Console &console)
{
    TRY_ASSIGN(const Bytes bytes, readSmallFile(request.package, largestPackage));
    auto parsed = fip::parse(bytes);
    if (!parsed) {
        return std::unexpected(std::move(parsed).error().during("unpack " + request.package.string()));
    }
    TRY(checkWhole(*parsed, request.package));
    TRY_ASSIGN(const std::vector<Bytes> contents, imagesOf(bytes, *parsed, request));
    const Existing existing = request.force ? Existing::Replace : Existing::Refuse;
    const auto fileOf = [&](const fip::Entry &entry) { return request.folder / (fip::nameOf(entry.uuid) + ".bin"); };
    std::error_code error;
    std::filesystem::create_directories(request.folder, error);
    if (error) {
        return failErrno(Cause::WriteFailed, "cannot make the folder " + request.folder.string(), error.value());
    }
    std::vector<sink::NewFile> files; // all or none
    for (std::size_t i = 0; i < contents.size(); ++i) {
        TRY_ASSIGN(sink::NewFile file, createOutput(fileOf(parsed->entries[i]), existing));
        TRY(writeWhole(file, contents[i]));
        files.push_back(std::move(file));
    }
    for (sink::NewFile &file : files) {
        TRY(file.put());
    }
    Json images = Json::array();
    std::string text;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const fip::Entry &entry = parsed->entries[i];
        images.push_back(
            {{"name", fip::nameOf(entry.uuid)}, {"file", fileOf(entry).string()}, {"size", contents[i].size()}});
        text += fmt::format("{}: {}\n", fileOf(entry).string(), sizeWords(ByteCount(contents[i].size())));
    }
    console.say(text, {{"ok", true}, {"images", images}, {"notes", sentencesOf(parsed->defects)}});
    return {};
}

void addFipUnpack(CLI::App &fip, Console &console, Exit &exit)
{
    CLI::App *command = fip.add_subcommand("unpack", "Write every image of a package to a file of its own");
    auto request = std::make_shared<Unpack>();
    command->add_option("FIP", request->package, "The package, or a dump of its partition")
        ->required()
        ->type_name("FIP");
    command->add_option("-o,--output", request->folder, "The folder for the files")
        ->capture_default_str()
        ->type_name("DIR");
    command->add_flag("--unxz", request->unpackXz, "Unpack images that are compressed with XZ");
    command->add_flag("--force", request->force, "Replace files that exist");
    addAnswerFlags(*command, console);
    endHelp(*command, "bootlace-cli fip unpack fip.bin -o images");
    command->callback([request, &console, &exit] {
        const auto done = unpack(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
}

} // namespace

void addFip(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *fip = app.add_subcommand("fip", "Pack or unpack a firmware image package of TF-A");
    fip->require_subcommand(1);
    endHelp(*fip, "bootlace-cli fip unpack fip.bin -o images");
    addFipPack(*fip, console, exit);
    addFipUnpack(*fip, console, exit);
}

} // namespace bootlace::cli
