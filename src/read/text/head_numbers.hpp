// Opora, MIT licence. See LICENSE.
//
// The number with which a line of text begins: groups of one to three digits with full stops or brackets after them.
#pragma once

#include <string_view>

#include "opora/base/span.hpp"

namespace opora::inline v0::reading {

/// The number of a clause, `2.1.`, `3)` or `2.1 `, whatever follows; empty if there is none.
[[nodiscard]] Span clause_number(std::string_view text);

/// The number before a title, `1.2. Семинар` or `1.2 Семинар`: a letter must follow, for «1.09 – 5.09» is not a title.
/// Empty if there is none.
[[nodiscard]] Span leading_number(std::string_view title);

} // namespace opora::inline v0::reading
