// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>

namespace opora::inline v0 {

/// The language of messages and of phrases printed for people.
enum class Language : std::uint8_t {
    russian,
    english,
};

} // namespace opora::inline v0
