// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a bundle. It lies in a file of memory alone, since KArchive reads files. Members unpack to any length,
// so each is read up to 1 MiB.
#include "archive/bundle.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace bootlace;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void readMember(const archive::Bundle &bundle, std::size_t index)
{
    const auto stream = bundle.openMember(index);
    std::array<std::byte, 5000> buffer{};
    std::uint64_t done = 0;
    for (std::size_t step = 0; stream && step < 200; ++step) {
        const auto got = (*stream)->read(buffer);
        if (!got) {
            return;
        }
        done += *got;
        check(done <= bundle.members()[index].size.value());
        if (*got == 0) {
            check(done == bundle.members()[index].size.value());
            return;
        }
    }
}

void look(const std::string &path)
{
    const auto bundle = archive::Bundle::open(path);
    if (!bundle) {
        return;
    }
    const auto &members = (*bundle)->members();
    for (std::size_t i = 0; i < std::min<std::size_t>(members.size(), 20); ++i) {
        const std::string framed = "/" + members[i].name + "/";
        check(framed.find("//") == std::string::npos && framed.find("/../") == std::string::npos);
        check((*bundle)->find(members[i].name).has_value());
        readMember(**bundle, i);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const int file = ::memfd_create("bundle", MFD_CLOEXEC);
    if (file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size)) {
        look("/proc/self/fd/" + std::to_string(file));
    }
    ::close(file);
    return 0;
}
