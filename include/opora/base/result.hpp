// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include "opora/base/diagnostic.hpp"
#include "opora/base/error.hpp"

/// \file
/// A value, or the diagnostic that says why there is none. The shape and the names are those of `std::expected` of
/// C++23, and in C++23 `Result<T>` becomes `std::expected<T, Diagnostic>`.
///
/// \code
/// #include <opora/base/result.hpp>
///
/// opora::Result<int> half(int number) {
///     if (number % 2 != 0) {
///         return opora::Diagnostic{opora::Code::timing_number_unclear, {"odd"}, {}};
///     }
///     return number / 2;
/// }
///
/// int use() {
///     const opora::Result<int> quarter = half(12).and_then(half);            // 3
///     const int next = quarter.transform([](int n) { return n + 1; }).value(); // 4
///     return quarter ? *quarter + next : half(3).value_or(0);
/// }
/// \endcode

namespace opora::inline v0 {

template <class T>
class Result;

namespace detail {

/// The caller asked for a value where there is a diagnostic, or the reverse.
[[noreturn]] inline void wrong_side() { throw Error("opora::Result: the side that was asked for is not there"); }

/// What `transform` gives: a `Result` of what the function gives.
template <class F, class... Arguments>
using Transformed = Result<std::remove_cv_t<std::invoke_result_t<F, Arguments...>>>;

/// Calls a function and puts what it gives into a `Result`, also where it gives nothing.
template <class R, class F, class... Arguments>
R transformed(F&& function, Arguments&&... arguments) {
    if constexpr (std::is_void_v<std::invoke_result_t<F, Arguments...>>) {
        std::forward<F>(function)(std::forward<Arguments>(arguments)...);
        return R();
    } else {
        return R(std::forward<F>(function)(std::forward<Arguments>(arguments)...));
    }
}

} // namespace detail

/// A value, or the diagnostic that says why there is none.
///
/// Bad input is data: functions that read text or documents return a `Result`. Asking for the side that is not
/// there is the caller's mistake and throws `Error`.
template <class T>
class [[nodiscard]] Result {
public:
    /// What it holds.
    using value_type = T;

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
        return *std::get_if<0>(&state_);
    }

    /// The same, to be changed.
    [[nodiscard]] T& value() & {
        require(ok());
        return *std::get_if<0>(&state_);
    }

    /// The same, to be moved from.
    [[nodiscard]] T&& value() && {
        require(ok());
        return std::move(*std::get_if<0>(&state_));
    }

    /// The value, or another one where there is none.
    template <class U>
    [[nodiscard]] T value_or(U&& other) const& {
        return ok() ? *std::get_if<0>(&state_) : static_cast<T>(std::forward<U>(other));
    }

    /// The same, moved out.
    template <class U>
    [[nodiscard]] T value_or(U&& other) && {
        return ok() ? std::move(*std::get_if<0>(&state_)) : static_cast<T>(std::forward<U>(other));
    }

    /// The same as `value()`, of a result that has a name: a reference into a temporary one would dangle.
    [[nodiscard]] const T& operator*() const& { return value(); }
    /// The same, to be changed.
    [[nodiscard]] T& operator*() & { return value(); }
    void operator*() && = delete;
    void operator*() const&& = delete;

    /// A member of the value, of a result that has a name; throws `Error` where there is none.
    [[nodiscard]] const T* operator->() const& { return &value(); }
    /// The same, to be changed.
    [[nodiscard]] T* operator->() & { return &value(); }
    void operator->() && = delete;
    void operator->() const&& = delete;

    /// Why there is no value; throws `Error` where there is one.
    [[nodiscard]] const Diagnostic& error() const& {
        require(!ok());
        return *std::get_if<1>(&state_);
    }

    /// The same, to be moved from.
    [[nodiscard]] Diagnostic&& error() && {
        require(!ok());
        return std::move(*std::get_if<1>(&state_));
    }

    /// What a function makes of the value, itself a `Result`; the diagnostic goes through.
    template <class F>
    auto and_then(F&& function) const& -> std::remove_cvref_t<std::invoke_result_t<F, const T&>> {
        if (ok()) {
            return std::forward<F>(function)(value());
        }
        return error();
    }

    /// The same, with the value moved into the function.
    template <class F>
    auto and_then(F&& function) && -> std::remove_cvref_t<std::invoke_result_t<F, T>> {
        if (ok()) {
            return std::forward<F>(function)(std::move(*this).value());
        }
        return std::move(*this).error();
    }

    /// What a function makes of the value, put into a `Result`; the diagnostic goes through.
    template <class F>
    auto transform(F&& function) const& -> detail::Transformed<F, const T&> {
        if (ok()) {
            return detail::transformed<detail::Transformed<F, const T&>>(std::forward<F>(function), value());
        }
        return error();
    }

    /// The same, with the value moved into the function.
    template <class F>
    auto transform(F&& function) && -> detail::Transformed<F, T> {
        if (ok()) {
            return detail::transformed<detail::Transformed<F, T>>(std::forward<F>(function), std::move(*this).value());
        }
        return std::move(*this).error();
    }

    /// This result, or what a function makes of the diagnostic: a `Result` of the same type.
    template <class F>
    Result or_else(F&& function) const& {
        return ok() ? *this : Result(std::forward<F>(function)(error()));
    }

private:
    static void require(bool condition) {
        if (!condition) {
            detail::wrong_side();
        }
    }

    std::variant<T, Diagnostic> state_;
};

/// Nothing, or the diagnostic that says why something was not done.
template <>
class [[nodiscard]] Result<void> {
public:
    /// What it holds.
    using value_type = void;

    /// It was done.
    Result() = default;
    /// It was not done, and this says why.
    Result(Diagnostic diagnostic) : error_(std::move(diagnostic)) {}

    /// Whether it was done.
    [[nodiscard]] bool ok() const noexcept { return !error_.has_value(); }
    /// The same as `ok()`.
    explicit operator bool() const noexcept { return ok(); }

    /// Throws `Error` where it was not done.
    void value() const {
        if (!ok()) {
            detail::wrong_side();
        }
    }

    /// Why it was not done; throws `Error` where it was.
    [[nodiscard]] const Diagnostic& error() const& {
        if (ok()) {
            detail::wrong_side();
        }
        return *error_;
    }

    /// The same, to be moved from.
    [[nodiscard]] Diagnostic&& error() && {
        if (ok()) {
            detail::wrong_side();
        }
        return std::move(*error_);
    }

    /// What a function without arguments gives, itself a `Result`; the diagnostic goes through.
    template <class F>
    auto and_then(F&& function) const -> std::remove_cvref_t<std::invoke_result_t<F>> {
        if (ok()) {
            return std::forward<F>(function)();
        }
        return error();
    }

    /// What a function without arguments gives, put into a `Result`; the diagnostic goes through.
    template <class F>
    auto transform(F&& function) const -> detail::Transformed<F> {
        if (ok()) {
            return detail::transformed<detail::Transformed<F>>(std::forward<F>(function));
        }
        return error();
    }

private:
    std::optional<Diagnostic> error_;
};

} // namespace opora::inline v0
