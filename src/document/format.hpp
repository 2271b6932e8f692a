// Opora, MIT licence. See LICENSE.
#pragma once

#include "opora/document/open.hpp"

namespace opora::inline v0::document {

/// What must be known before a file can be opened at all.
enum class Kind : std::uint8_t { package, text };

[[nodiscard]] Result<Kind> detect_kind(std::string_view bytes);

} // namespace opora::inline v0::document
