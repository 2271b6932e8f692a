// Opora, MIT licence. See LICENSE.
//
// Forms of sentences in the tables: `{0}` is the first argument, `{9}` the last that there can be.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>

#include "base/ascii.hpp"

namespace opora::inline v0 {

/// A form begins with a placeholder, which has three bytes.
[[nodiscard]] constexpr bool is_placeholder(std::string_view form) noexcept {
    return form.size() > 2 && form[0] == '{' && is_digit(form[1]) && form[2] == '}';
}

/// The form with its arguments filled in; one that is missing leaves nothing. `arguments` is a list of strings.
template <class Arguments>
[[nodiscard]] std::string fill(std::string_view form, const Arguments& arguments) {
    std::string out;
    while (!form.empty()) {
        if (!is_placeholder(form)) {
            out += form.front();
            form.remove_prefix(1);
            continue;
        }
        const auto index = static_cast<std::ptrdiff_t>(form[1] - '0');
        if (index < std::ssize(arguments)) {
            out += std::begin(arguments)[index];
        }
        form.remove_prefix(3);
    }
    return out;
}

/// The same with arguments that are named one by one.
[[nodiscard]] inline std::string fill(std::string_view form, std::initializer_list<std::string_view> arguments) {
    return fill<std::initializer_list<std::string_view>>(form, arguments);
}

} // namespace opora::inline v0
