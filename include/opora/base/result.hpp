// Opora, MIT licence. See LICENSE.
#pragma once

#include <utility>
#include <variant>

#include "opora/base/diagnostic.hpp"
#include "opora/base/error.hpp"

namespace opora {

/// A value, or the diagnostic that says why there is none.
///
/// Bad input is data: functions that read text or documents return a `Result`. Asking for the side that is not
/// there is the caller's mistake and throws `Error`.
template <class T>
class [[nodiscard]] Result {
public:
    /// A result that holds a value.
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    /// A result that says why there is no value.
    Result(Diagnostic diagnostic) : state_(std::in_place_index<1>, std::move(diagnostic)) {}

    /// Whether there is a value.
    [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
    /// The same as `ok()`.
    explicit operator bool() const noexcept { return ok(); }

    /// The value; throws `Error` where there is none.
    [[nodiscard]] const T& value() const& {
        require(ok());
        return std::get<0>(state_);
    }

    /// The same, to be changed.
    [[nodiscard]] T& value() & {
        require(ok());
        return std::get<0>(state_);
    }

    /// The same, to be moved from.
    [[nodiscard]] T&& value() && {
        require(ok());
        return std::get<0>(std::move(state_));
    }

    /// The same as `value()`.
    const T& operator*() const& { return value(); }

    /// The same as `value()`.
    T& operator*() & { return value(); }

    /// The same as `value()`.
    T&& operator*() && { return std::move(*this).value(); }

    /// A member of the value; throws `Error` where there is none.
    const T* operator->() const { return &value(); }

    /// A member of the value, to be changed.
    T* operator->() { return &value(); }

    /// Why there is no value; throws `Error` where there is one.
    [[nodiscard]] const Diagnostic& error() const {
        require(!ok());
        return std::get<1>(state_);
    }

private:
    static void require(bool condition) {
        if (!condition) {
            throw Error("opora::Result: the side that was asked for is not there");
        }
    }

    std::variant<T, Diagnostic> state_;
};

} // namespace opora
