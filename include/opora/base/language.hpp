// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>

/// \file
/// The languages in which messages are written.
///
/// \code
/// #include <string_view>
///
/// #include <opora/base/language.hpp>
///
/// opora::Language language_of(std::string_view tag) { // of a BCP 47 tag
///     return tag.starts_with("ru") ? opora::Language::russian : opora::Language::english;
/// }
/// \endcode

namespace opora::inline v0 {

/// The language of messages and of phrases printed for people.
enum class Language : std::uint8_t {
    russian,
    english,
};

} // namespace opora::inline v0
