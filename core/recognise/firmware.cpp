// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/recognise.h"

#include <utility>

namespace bootlace::recognise {

static constexpr ByteCount largestBl2 = 8_MiB;
static constexpr ByteCount largestFip = 64_MiB;
static constexpr ByteCount largestProgram = 16_MiB;

template <typename Facts>
static What whatOf(Kind kind, Result<Facts> facts)
{
    if (facts) {
        return {.kind = kind, .facts = *std::move(facts)};
    }
    return {.kind = kind, .facts = std::move(facts).error()};
}

Recognised recogniseBootImage(const Subject &subject)
{
    const mtk::Identity identity = mtk::identify(subject.beginning);
    if (identity == mtk::Identity::None || identity == mtk::Identity::Arm64Code) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestBl2));
    return whatOf(Kind::BootImage, mtk::parse(bytes));
}

Recognised recogniseAllwinner(const Subject &subject)
{
    if (!allwinner::isEgon(subject.beginning)) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestBl2));
    return whatOf(Kind::AllwinnerImage, allwinner::parse(bytes));
}

Recognised recogniseFip(const Subject &subject)
{
    if (!fip::isPackage(subject.beginning)) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestFip));
    return whatOf(Kind::Fip, packageIn(bytes));
}

Recognised recogniseEnvironment(const Subject &subject)
{
    // The first variable begins behind the CRC, and behind one byte more when there are two copies.
    const auto first = slice(subject.beginning, 4, 64);
    if (!first || !asText(*first).contains('=')) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, ubootenv::largestArea));
    auto environment = ubootenv::find(bytes);
    return environment ? std::optional(What{.kind = Kind::Environment, .facts = *std::move(environment)})
                       : std::nullopt;
}

Recognised recogniseProgram(const Subject &subject)
{
    if (mtk::identify(subject.beginning) != mtk::Identity::Arm64Code && !subject.whole) {
        return std::nullopt; // a partition is not searched through for texts
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestProgram));
    Program program = programIn(bytes);
    if (program.kind == Kind::Unknown) {
        return std::nullopt;
    }
    return What{.kind = program.kind, .facts = std::move(program)};
}

} // namespace bootlace::recognise
