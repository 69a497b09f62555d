// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/describe.h"

#include "computer/targets.h"
#include "recognise/recognise.h"

#include <map>
#include <string_view>
#include <system_error>
#include <utility>

namespace bootlace::cli {
namespace {

Result<Subject> openSubject(const std::filesystem::path &path)
{
    std::error_code ignored;
    if (!std::filesystem::is_block_file(path, ignored)) {
        return recognise::openFile(path);
    }
    return computer::openDisk(path);
}

// Kinds of which nothing more is known, or which are broken.
std::string_view summaryOf(Kind kind)
{
    static const std::map<Kind, std::string_view> summaries{
        {Kind::Nothing, "nothing: the file is empty"},
        {Kind::Zeros, "nothing: it begins with zeros"},
        {Kind::BootImage, "a BL2 with its header"},
        {Kind::Fip, "a firmware image package (FIP)"},
        {Kind::DeviceTree, "a device tree"},
        {Kind::Fit, "a FIT image, for bootm"},
        {Kind::Disk, "a compressed disk image with a partition table: unpack it to see its partitions"},
        {Kind::Squashfs, "a squashfs file system"},
        {Kind::Ubi, "a UBI image"},
        {Kind::Cpio, "a cpio archive, such as an initrd"},
        {Kind::Compressed, "data compressed in a way that can't be unpacked here"},
        {Kind::Text, "a text file of an unknown kind"},
    };
    const auto found = summaries.find(kind);
    return found != summaries.end() ? found->second : "a file of an unknown kind";
}

Finding describeSimple(const What &what)
{
    Finding finding{.kind = std::string(wordOf(what.kind)), .summary = std::string(summaryOf(what.kind))};
    if (const auto *image = what.as<armimage::Kind>()) { // packed like a kernel
        finding.kind = armimage::kindId(*image);
    }
    if (const auto *error = what.as<Error>()) {
        const bool isTree = what.kind == Kind::DeviceTree || what.kind == Kind::Fit;
        finding.add(isTree ? "device-tree" : "damaged", Severity::Error, error->message());
    }
    return finding;
}

Finding describeArchive(const Subject &subject, Kind kind)
{
    static const std::map<Kind, std::string_view> summaries{{Kind::Tar, "a tar archive"},
                                                            {Kind::Deb, "a Debian package"},
                                                            {Kind::Zip, "a zip archive"},
                                                            {Kind::SevenZip, "a 7z archive"}};
    Finding finding{.kind = std::string(wordOf(kind)), .summary = std::string(summaries.at(kind))};
    const bool isReadable = subject.whole && (subject.packed.empty() || kind == Kind::Tar);
    return isReadable ? describeBuild(subject.path, std::move(finding)) : finding;
}

Result<Finding> describeReadable(const Subject &subject, const What &what)
{
    switch (what.kind) {
    case Kind::Kernel:
        return describeKernel(subject);
    case Kind::OtherKernel:
        return describeOtherKernel(subject, *what.as<armimage::Kind>());
    case Kind::Cpio:
        return describeInitrd(subject, describeSimple(what));
    case Kind::Fat:
        return describeFat(subject);
    case Kind::Manifest:
        return describeManifest(subject);
    case Kind::Recipe:
        return describeRecipe(subject);
    case Kind::Tar:
    case Kind::Deb:
    case Kind::Zip:
    case Kind::SevenZip:
        return describeArchive(subject, what.kind);
    default:
        return describeSimple(what);
    }
}

// What describes each kind of facts; the rest is told from the subject's bytes.
struct Describer
{
    const Subject &subject;
    const What &what;

    Result<Finding> operator()(const mtk::Image &image) const { return describeBootImage(image); }

    Result<Finding> operator()(const allwinner::Image &image) const { return describeAllwinner(image); }

    Result<Finding> operator()(const recognise::Program &program) const { return describeProgram(subject, program); }

    Result<Finding> operator()(const recognise::Package &package) const { return describeFip(subject, package); }

    Result<Finding> operator()(const ubootenv::Environment &saved) const { return describeEnvironment(saved); }

    Result<Finding> operator()(const ubootenv::Text &text) const { return describeEnvironment(text); }

    Result<Finding> operator()(const dtb::Blob &blob) const { return describeTree(blob); }

    Result<Finding> operator()(const armimage::KernelConfig &config) const { return describeConfig(config); }

    Result<Finding> operator()(const extlinux::Reading &reading) const { return describeExtlinux(reading); }

    Result<Finding> operator()(const fit::Fit &fit) const { return describeFit(fit); }

    Result<Finding> operator()(const recognise::Disk &disk) const { return describeDisk(subject, disk, what.kind); }

    Result<Finding> operator()(const recognise::MbrDisk &disk) const { return describeDisk(subject, disk, what.kind); }

    Result<Finding> operator()(const ext4::Facts &facts) const { return describeExt4(subject, facts); }

    Result<Finding> operator()(const squashfs::Facts &facts) const { return describeSquashfs(subject, facts); }

    Result<Finding> operator()(const ubi::Image &image) const { return describeUbi(subject, image); }

    template <typename Other>
    Result<Finding> operator()(const Other & /*facts*/) const
    {
        return describeReadable(subject, what);
    }
};

} // namespace

Result<Finding> describe(const Subject &subject)
{
    TRY_ASSIGN(const What what, recognise::recognise(subject));
    return std::visit(Describer{.subject = subject, .what = what}, what.facts);
}

Result<Finding> inspectFile(const std::filesystem::path &path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        Finding finding = describeBuild(path, {.kind = "folder", .summary = "a folder"});
        finding.kind = finding.fields["kernel-build"].is_object() ? "kernel-build" : "unknown";
        return finding;
    }
    TRY_ASSIGN(const Subject subject, openSubject(path));
    TRY_ASSIGN(Finding finding, describe(subject));
    if (!subject.packed.empty()) {
        finding.tell("packed", subject.packed);
    }
    return finding;
}

} // namespace bootlace::cli
