// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values. Whatever can fail because of the world (a disk, a file, a number on a card) answers a Result;
// a bug of ours is an assert. Nothing in core throws an exception of its own.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace {

/// What went wrong, as far as the person can do something about it. Closed: the front ends switch over it without a
/// default. The identifiers of causeId() are part of the command line's contract.
enum class Cause : std::uint8_t {
    Cancelled,        ///< the person asked to stop
    BadInput,         ///< a recipe, a file or an argument can't be used as it is
    NotFound,         ///< a named file, device, member or node is not there
    Unsupported,      ///< well-formed, but not something that this version can do
    TooSmall,         ///< it does not fit: the disk, the partition, the address window
    Refused,          ///< the guard will not touch this disk
    Busy,             ///< somebody else has the disk open
    PermissionDenied, ///< the system does not let us
    ReadFailed,       ///< the operating system could not read
    WriteFailed,      ///< the operating system could not write or flush
    DeviceGone,       ///< the disk was pulled out or stopped answering
    Mismatch,         ///< what was read back is not what was written
    Internal,         ///< a bug of ours, or no memory
};

/// The stable word for a cause: "bad-input", "device-gone", ...
[[nodiscard]] std::string_view causeId(Cause cause);

/// One failure: its cause, a sentence in English (what is wrong, where, what to do), the system's errno when there was
/// one, and the trail of what was going on, innermost first.
class [[nodiscard]] Error
{
public:
    Error(Cause cause, std::string message, int systemError = 0)
        : m_cause(cause)
        , m_systemError(systemError)
        , m_message(std::move(message))
    {}

    /// The same failure, one step further out: fail(...).during("write the backup GPT").
    [[nodiscard]] Error during(std::string step) &&
    {
        m_trail.push_back(std::move(step));
        return std::move(*this);
    }

    [[nodiscard]] Cause cause() const { return m_cause; }

    /// errno at the point of failure; 0 when no system call was involved.
    [[nodiscard]] int systemError() const { return m_systemError; }

    [[nodiscard]] const std::string &message() const { return m_message; }

    [[nodiscard]] const std::vector<std::string> &trail() const { return m_trail; }

    /// Message and trail in one line, for logs and tests.
    [[nodiscard]] std::string describe() const;

    bool operator==(const Error &) const = default;

private:
    Cause m_cause;
    int m_systemError = 0;
    std::string m_message;
    std::vector<std::string> m_trail;
};

template <typename T = void>
using Result = std::expected<T, Error>;

/// Shorthand: return fail(Cause::BadInput, "...").
[[nodiscard]] inline std::unexpected<Error> fail(Cause cause, std::string message, int systemError = 0)
{
    return std::unexpected<Error>(Error(cause, std::move(message), systemError));
}

/// A failure of a system call: "cannot open FILE: strerror(errno)", of which `sentence` is the first part. ENODEV,
/// ENXIO and ENOMEDIUM become DeviceGone, EACCES and EPERM PermissionDenied, ENOENT NotFound, EBUSY Busy; anything else
/// `otherwise`.
[[nodiscard]] std::unexpected<Error> failErrno(Cause otherwise, std::string_view sentence, int systemError);

} // namespace bootlace

// TRY(expression): leave the function with the expression's error, if it has one.
// TRY_ASSIGN(declaration, expression): the same, and otherwise bind the value.
// ..._DURING: with one more step on the trail.
#define BOOTLACE_CONCAT_(a, b) a##b
#define BOOTLACE_CONCAT(a, b) BOOTLACE_CONCAT_(a, b)
#define TRY(...)                                                                                                       \
    do {                                                                                                               \
        if (auto tried_ = (__VA_ARGS__); !tried_) {                                                                    \
            return std::unexpected(std::move(tried_).error());                                                         \
        }                                                                                                              \
    } while (false)
#define TRY_DURING(step, ...)                                                                                          \
    do {                                                                                                               \
        if (auto tried_ = (__VA_ARGS__); !tried_) {                                                                    \
            return std::unexpected(std::move(tried_).error().during(step));                                            \
        }                                                                                                              \
    } while (false)
#define BOOTLACE_TRY_ASSIGN(holder, declaration, ...)                                                                  \
    auto holder = (__VA_ARGS__);                                                                                       \
    if (!holder) {                                                                                                     \
        return std::unexpected(std::move(holder).error());                                                             \
    }                                                                                                                  \
    declaration = *std::move(holder)
#define TRY_ASSIGN(declaration, ...) BOOTLACE_TRY_ASSIGN(BOOTLACE_CONCAT(tried_, __LINE__), declaration, __VA_ARGS__)
