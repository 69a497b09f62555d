// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

namespace bootlace::test {

/// Milliseconds for what has to come true while events are handled. Only a failure takes them: a machine with much else
/// to do needs many.
constexpr int patience = 120'000;

template <typename Condition>
[[nodiscard]] bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace bootlace::test

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, bootlace::test::patience)
#define EVENTUALLY_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, bootlace::test::patience)
