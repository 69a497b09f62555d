// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/result.h"

#include <cerrno>
#include <memory>

namespace bootlace {
namespace {

Result<std::unique_ptr<int>> half(int n)
{
    if (n % 2 != 0) {
        return fail(Cause::BadInput, "odd");
    }
    return std::make_unique<int>(n / 2);
}

Result<int> quarter(int n)
{
    TRY_ASSIGN(const std::unique_ptr<int> once, half(n));
    TRY_DURING("the second half", half(*once));
    TRY_ASSIGN(const std::unique_ptr<int> twice, half(*once));
    return *twice;
}

TEST(Result, TryPassesTheErrorOnWithItsTrail)
{
    ASSERT_OK_ASSIGN(const int ok, quarter(8));
    EXPECT_EQ(ok, 2);
    EXPECT_FAILS(quarter(7), Cause::BadInput, "odd");
    EXPECT_FAILS(quarter(6), Cause::BadInput, "odd <- the second half");
}

TEST(Result, ErrnoDecidesTheCauseWhereItSaysMore)
{
    const auto cause = [](int number) { return failErrno(Cause::WriteFailed, "write", number).error().cause(); };
    EXPECT_EQ(cause(EIO), Cause::WriteFailed);
    EXPECT_EQ(cause(ENODEV), Cause::DeviceGone);
    EXPECT_EQ(cause(EBUSY), Cause::Busy);
    EXPECT_EQ(cause(EACCES), Cause::PermissionDenied);
    EXPECT_EQ(failErrno(Cause::WriteFailed, "write", EIO).error().systemError(), EIO);
}

} // namespace
} // namespace bootlace
