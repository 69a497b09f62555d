// SPDX-License-Identifier: GPL-3.0-or-later
// What a board answers. The first byte chooses the session; then comes the length of each piece, 0 for silence, and the
// piece.
#include "mtkuart/boot_rom.h"
#include "mtkuart/second_stage.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

namespace {

void check(bool isRight)
{
    if (!isRight) {
        std::abort();
    }
}

void talk(mtkuart::Session &session, ByteView answers, ByteCount most)
{
    constexpr std::size_t mostAtOnce = 1024;
    auto turn = session.proceed();
    for (std::size_t at = 0; turn && !turn->isDone;) {
        check(turn->send.size() <= mostAtOnce && session.sent() <= most);
        if (turn->patience.count() == 0) {
            check(!turn->send.empty()); // or it would never end
            turn = session.proceed();
            continue;
        }
        if (at >= answers.size()) {
            return;
        }
        const auto length = std::to_integer<std::size_t>(answers[at++]);
        const ByteView piece = answers.subspan(at).first(std::min(length, answers.size() - at));
        at += piece.size();
        turn = piece.empty() ? session.silent() : session.received(piece);
    }
    check(!turn || session.sent() == most); // nothing is finished before all of it is there
    check(turn || !turn.error().message().empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Bytes file(3000, std::byte{0x5A});
    const ByteView input = std::as_bytes(std::span(data, size));
    if (input.empty()) {
        return 0;
    }
    const ByteCount length(file.size());
    if ((std::to_integer<unsigned>(input.front()) & 1U) == 0) {
        mtkuart::BootRom rom(file, {{.name = "a", .code = 0x7986, .address = 0x201000, .most = length}}, 460800);
        talk(rom, input.subspan(1), length);
    } else {
        mtkuart::SecondStage second(file, 921600, {});
        talk(second, input.subspan(1), length);
    }
    return 0;
}
