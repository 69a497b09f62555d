// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "allwinner/egon.h"
#include "armimage/header.h"
#include "armimage/kernel_config.h"
#include "base/result.h"
#include "base/units.h"
#include "dtb/blob.h"
#include "ext4/facts.h"
#include "extlinux/extlinux.h"
#include "fit/fit.h"
#include "gpt/check.h"
#include "mbr/mbr.h"
#include "mtk/boot_image.h"
#include "recognise/kind.h"
#include "recognise/program.h"
#include "squashfs/facts.h"
#include "ubi/image.h"
#include "ubootenv/environment.h"

#include <variant>
#include <vector>

namespace bootlace::recognise {

/// A partition table, and how much of its disk is there.
struct Disk
{
    gpt::Reading reading;   ///< without what only a whole disk can have, when not all of it is there
    gpt::Geometry geometry; ///< of the disk that the table is for
    bool isCutOff = false;  ///< the disk, or the file, ends before the table says
};

/// An MBR that is no GPT's. Its partitions are told also when they lie behind the end of what is there.
struct MbrDisk
{
    mbr::Table table;
    std::vector<mbr::Defect> defects;
    SectorSize sectorSize = SectorSize::Bytes512;
};

struct What
{
    Kind kind = Kind::Unknown;
    /// What is known of it, by the kind; an Error when it begins like that kind and is broken.
    std::variant<std::monostate, Error, mtk::Image, allwinner::Image, Program, Package, ubootenv::Environment,
                 ubootenv::Text, dtb::Blob, fit::Fit, armimage::Kind, armimage::KernelConfig, extlinux::Reading, Disk,
                 MbrDisk, ext4::Facts, squashfs::Facts, ubi::Image>
        facts = std::monostate();

    /// The facts of that type, or null.
    template <typename Facts>
    [[nodiscard]] const Facts *as() const
    {
        return std::get_if<Facts>(&facts);
    }
};

} // namespace bootlace::recognise
