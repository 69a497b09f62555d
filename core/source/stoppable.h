// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"
#include "source/tree.h"

#include <memory>
#include <stop_token>

namespace bootlace::source {

/// The same bytes or files, but after a stop request every call fails with Cancelled.
[[nodiscard]] std::unique_ptr<Stream> stoppable(std::unique_ptr<Stream> stream, std::stop_token stop);
[[nodiscard]] std::unique_ptr<Tree> stoppable(std::unique_ptr<Tree> tree, std::stop_token stop);

} // namespace bootlace::source
