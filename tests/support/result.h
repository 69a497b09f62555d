// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// The result is a success; otherwise its cause, message and trail are printed.
#define ASSERT_OK(...)                                                                                                 \
    do {                                                                                                               \
        const auto &ok_ = (__VA_ARGS__);                                                                               \
        ASSERT_TRUE(ok_.has_value()) << causeId(ok_.error().cause()) << ": " << ok_.error().describe();                \
    } while (false)

/// ASSERT_OK, and then binds the value: ASSERT_OK_ASSIGN(auto table, gpt::parse(...)).
#define ASSERT_OK_ASSIGN(declaration, ...)                                                                             \
    BOOTLACE_ASSERT_OK_ASSIGN(BOOTLACE_CONCAT(asserted_, __LINE__), declaration, __VA_ARGS__)
#define BOOTLACE_ASSERT_OK_ASSIGN(holder, declaration, ...)                                                            \
    auto holder = (__VA_ARGS__);                                                                                       \
    ASSERT_TRUE(holder.has_value()) << causeId(holder.error().cause()) << ": " << holder.error().describe();           \
    declaration = *std::move(holder)

/// The result failed with this cause, and its message holds this text.
#define EXPECT_FAILS(result, expectedCause, text)                                                                      \
    do {                                                                                                               \
        const auto &failed_ = (result);                                                                                \
        EXPECT_FALSE(failed_.has_value());                                                                             \
        if (!failed_.has_value()) {                                                                                    \
            EXPECT_EQ(causeId(failed_.error().cause()), causeId(expectedCause)) << failed_.error().describe();         \
            EXPECT_THAT(failed_.error().describe(), ::testing::HasSubstr(text));                                       \
        }                                                                                                              \
    } while (false)
