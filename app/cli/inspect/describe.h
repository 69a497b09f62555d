// SPDX-License-Identifier: GPL-3.0-or-later
// What `inspect` says about each kind of thing. What a thing is, recognise:: says.
#pragma once

#include "base/result.h"
#include "dtb/storage.h"
#include "inspect/finding.h"
#include "recognise/subject.h"
#include "recognise/what.h"

#include <filesystem>
#include <string_view>

namespace bootlace::cli {

using recognise::Kind;
using recognise::Subject;
using recognise::What;

/// Opens the file, folder or block device and describes what it is.
[[nodiscard]] Result<Finding> inspectFile(const std::filesystem::path &path);

/// Recognises and describes; kind "unknown" or "empty" when it is nothing that is known.
[[nodiscard]] Result<Finding> describe(const Subject &subject);

// Each for its kinds, whose facts are there. firmware.cpp
/// "sd", "emmc", "other-mmc", "spi-nand", "spi-nor".
[[nodiscard]] std::string_view wordOf(dtb::StorageKind kind);
[[nodiscard]] Finding describeBootImage(const mtk::Image &image);
[[nodiscard]] Finding describeAllwinner(const allwinner::Image &image);
[[nodiscard]] Finding describeProgram(const Subject &subject, const recognise::Program &program);
[[nodiscard]] Finding describeFip(const Subject &subject, const recognise::Package &package);
// kernel.cpp
[[nodiscard]] Finding describeTree(const dtb::Blob &blob);
[[nodiscard]] Finding describeConfig(const armimage::KernelConfig &config);
[[nodiscard]] Result<Finding> describeKernel(const Subject &subject);
[[nodiscard]] Result<Finding> describeOtherKernel(const Subject &subject, armimage::Kind kind);
/// Adds what lies in it to a finding on a cpio archive.
[[nodiscard]] Finding describeInitrd(const Subject &subject, Finding finding);
// filesystems.cpp
[[nodiscard]] Finding describeExt4(const Subject &subject, const ext4::Facts &facts);
[[nodiscard]] Result<Finding> describeFat(const Subject &subject);
[[nodiscard]] Finding describeSquashfs(const Subject &subject, const squashfs::Facts &facts);
[[nodiscard]] Result<Finding> describeUbi(const Subject &subject, const ubi::Image &image);
// disk.cpp
[[nodiscard]] Finding describeDisk(const Subject &subject, const recognise::Disk &disk, Kind kind);
[[nodiscard]] Finding describeDisk(const Subject &subject, const recognise::MbrDisk &disk, Kind kind);
// fit.cpp
[[nodiscard]] Finding describeFit(const fit::Fit &fit);
// archives.cpp: the kernel build that a file or folder is, for the default board
[[nodiscard]] Finding describeBuild(const std::filesystem::path &path, Finding finding);
// texts.cpp
[[nodiscard]] Finding describeExtlinux(const extlinux::Reading &reading);
[[nodiscard]] Finding describeEnvironment(const ubootenv::Environment &environment);
[[nodiscard]] Finding describeEnvironment(const ubootenv::Text &text);
[[nodiscard]] Result<Finding> describeManifest(const Subject &subject);
[[nodiscard]] Result<Finding> describeRecipe(const Subject &subject);

} // namespace bootlace::cli
