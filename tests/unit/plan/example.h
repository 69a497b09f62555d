// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace bootlace::plan {

/// The shipped profile of the BPI-R3.
inline board::Board bpiR3()
{
    return board::loadAll({}).value().front();
}

inline recipe::Recipe exampleRecipe(const std::string &medium = "sd", const std::string &more = {})
{
    const std::string text = "format=1\nboard='bananapi-bpi-r3'\nmedium='" + medium +
                             "'\n[firmware]\nbl2='bl2.img'\nfip='fip.bin'\n[kernel]\nbuild='k.deb'\n"
                             "cmdline='console=ttyS0,115200'\n[root]\nsource='r.tar'\n" +
                             more + "[identity]\nseed='router-1'\n";
    return recipe::parse(text, "r.toml", "/").value();
}

inline Facts exampleFacts()
{
    Facts facts;
    facts.firmware["bl2"] = 200808_B;
    facts.firmware["fip"] = 590057_B;
    facts.kernelVersion = "6.12.107+deb13-arm64";
    facts.kernel = 37660608_B;
    facts.kernelInMemory = ByteCount(0x24f0000);
    facts.deviceTree = 23006_B;
    facts.initrd = 35769813_B;
    return facts;
}

/// What mke2fs makes of itself.
inline ext4::Facts exampleImage(ByteCount size)
{
    ext4::Facts image;
    image.size = size;
    image.blockSize = 4096;
    image.blocks = size.value() / 4096;
    image.blocksPerGroup = 32768;
    image.groups = static_cast<std::uint32_t>(roundUp(image.blocks, 32768) / 32768);
    image.inodesPerGroup = 8192;
    image.inodeSize = 256;
    image.descriptorSize = 64;
    image.descriptorBlocks = roundUp(image.groups, 64) / 64;
    image.reservedDescriptorBlocks = 512;
    image.compatFeatures = 0x10;         // resize_inode
    image.incompatFeatures = 0x80;       // 64bit
    image.readOnlyCompatFeatures = 0x01; // sparse_super
    image.clean = true;
    return image;
}

} // namespace bootlace::plan
