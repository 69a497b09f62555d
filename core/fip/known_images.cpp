// SPDX-License-Identifier: GPL-3.0-or-later
// The table of TF-A's tools/fiptool/tbbr_config.c with the UUIDs of include/tools_share/firmware_image_package.h.
#include "fip/known_images.h"

#include "base/digest.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bootlace::fip {

namespace {

consteval unsigned digit(char letter)
{
    return static_cast<unsigned>(letter <= '9' ? letter - '0' : letter - 'a' + 10);
}

consteval Uuid uuid(std::string_view digits)
{
    Uuid bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes.at(i) = static_cast<std::byte>(digit(digits[2 * i]) << 4U | digit(digits[2 * i + 1]));
    }
    return bytes;
}

constexpr std::array<KnownImage, 34> images{{
    {.name = "scp-fwu-cfg",
     .title = "SCP Firmware Updater Configuration FWU SCP_BL2U",
     .uuid = uuid("659227032f74e6448dff579ac1ff0610")},
    {.name = "ap-fwu-cfg",
     .title = "AP Firmware Updater Configuration BL2U",
     .uuid = uuid("60b3eb37c1e5ea419df319eda11f6801")},
    {.name = "fwu", .title = "Firmware Updater NS_BL2U", .uuid = uuid("4f511d112be54e49b4c583c2f715840a")},
    {.name = "fwu-cert",
     .title = "Non-Trusted Firmware Updater certificate",
     .uuid = uuid("71408ab218d6874c8b2ec6dccd50f096")},
    {.name = "tb-fw", .title = "Trusted Boot Firmware BL2", .uuid = uuid("5ff9ec0b4d223e4da544c39d81c73f0a")},
    {.name = "scp-fw", .title = "SCP Firmware SCP_BL2", .uuid = uuid("9766fd3d89bee849ae5d78a140608213")},
    {.name = "soc-fw", .title = "EL3 Runtime Firmware BL31", .uuid = uuid("47d4086d4cfe98469b952950cbbd5a00")},
    {.name = "tos-fw", .title = "Secure Payload BL32 (Trusted OS)", .uuid = uuid("05d0e18953dc13478d2b500a4b7a3e38")},
    {.name = "tos-fw-extra1",
     .title = "Secure Payload BL32 Extra1 (Trusted OS Extra1)",
     .uuid = uuid("0b70c29b2a5a78409f650a5682738288")},
    {.name = "tos-fw-extra2",
     .title = "Secure Payload BL32 Extra2 (Trusted OS Extra2)",
     .uuid = uuid("8ea87bb1cfa23f4d85fde7bba50220d9")},
    {.name = "nt-fw", .title = "Non-Trusted Firmware BL33", .uuid = uuid("d6d0eea7fcead54b97829934f234b6e4")},
    {.name = "rmm-fw", .title = "Realm Monitor Management Firmware", .uuid = uuid("6c0762a612f24b5692cbba8f633606d9")},
    {.name = "fw-config", .title = "FW_CONFIG", .uuid = uuid("5807e16a845947be8ed5648e8dddab0e")},
    {.name = "hw-config", .title = "HW_CONFIG", .uuid = uuid("08b8f1d9c9cf9349a9626fbc6b7265cc")},
    {.name = "tb-fw-config", .title = "TB_FW_CONFIG", .uuid = uuid("6c0458ffaf6b7d4f82edaa27bc69bfd2")},
    {.name = "soc-fw-config", .title = "SOC_FW_CONFIG", .uuid = uuid("9979814b0376fb468c8e8d267f7859e0")},
    {.name = "tos-fw-config", .title = "TOS_FW_CONFIG", .uuid = uuid("26257c1adbc67f478d96c4c4b0248021")},
    {.name = "nt-fw-config", .title = "NT_FW_CONFIG", .uuid = uuid("28da981593e87e44ac661aaf801550f9")},
    {.name = "rot-cert", .title = "Root Of Trust key certificate", .uuid = uuid("862d1d72f860e411920b8be762160f24")},
    {.name = "trusted-key-cert", .title = "Trusted key certificate", .uuid = uuid("827ee890f860e411a1b4777a21b4f94c")},
    {.name = "scp-fw-key-cert",
     .title = "SCP Firmware key certificate",
     .uuid = uuid("024221a1f860e4118d9bf33c0e15a014")},
    {.name = "soc-fw-key-cert",
     .title = "SoC Firmware key certificate",
     .uuid = uuid("8ab8beccf960e4119ad0eb4822d8dcf8")},
    {.name = "tos-fw-key-cert",
     .title = "Trusted OS Firmware key certificate",
     .uuid = uuid("9477d603fb60e41185ddb7105b8cee04")},
    {.name = "nt-fw-key-cert",
     .title = "Non-Trusted Firmware key certificate",
     .uuid = uuid("8ad5832afb60e4118aafdf30bbc49859")},
    {.name = "tb-fw-cert",
     .title = "Trusted Boot Firmware BL2 certificate",
     .uuid = uuid("d6e269ea5d63e4118d8c9fbabe9956a5")},
    {.name = "scp-fw-cert",
     .title = "SCP Firmware content certificate",
     .uuid = uuid("44be6f045e63e411b28b73d8eaae9656")},
    {.name = "soc-fw-cert",
     .title = "SoC Firmware content certificate",
     .uuid = uuid("e2b20c205e63e4119ce8abccf92bb666")},
    {.name = "tos-fw-cert",
     .title = "Trusted OS Firmware content certificate",
     .uuid = uuid("a49f44115e63e41187283f05722af33d")},
    {.name = "nt-fw-cert",
     .title = "Non-Trusted Firmware content certificate",
     .uuid = uuid("8ec4c1f35d63e411a7a987ee40b23fa7")},
    {.name = "sip-sp-cert",
     .title = "SiP owned Secure Partition content certificate",
     .uuid = uuid("776dfd4486974c3b91ebc13e025a2a6f")},
    {.name = "plat-sp-cert",
     .title = "Platform owned Secure Partition content certificate",
     .uuid = uuid("ddcbbf4acad611ea87d00242ac130003")},
    {.name = "cca-cert", .title = "CCA Content Certificate", .uuid = uuid("36d83d85761d4daf96f1cd99d6569b00")},
    {.name = "core-swd-cert",
     .title = "Core Secure World Key Certificate",
     .uuid = uuid("52222d31820f494d8bbcea6825d3c35a")},
    {.name = "plat-key-cert", .title = "Platform Key Certificate", .uuid = uuid("d43cd9025b9f412e8ac692b6d18be60d")},
}};

constexpr const KnownImage &image(std::string_view name)
{
    return *std::ranges::find(images, name, &KnownImage::name);
}

} // namespace

std::span<const KnownImage> knownImages()
{
    return images;
}

std::optional<Uuid> uuidOf(std::string_view name)
{
    const auto *const known = std::ranges::find(images, name, &KnownImage::name);
    return known == images.end() ? std::nullopt : std::optional(known->uuid);
}

std::string nameOf(const Uuid &uuid)
{
    const auto *const known = std::ranges::find(images, uuid, &KnownImage::uuid);
    return known == images.end() ? toHex(uuid) : std::string(known->name);
}

const Uuid &bl31()
{
    static constexpr const Uuid &found = image("soc-fw").uuid;
    return found;
}

const Uuid &bl33()
{
    static constexpr const Uuid &found = image("nt-fw").uuid;
    return found;
}

} // namespace bootlace::fip
