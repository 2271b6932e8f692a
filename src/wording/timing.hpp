// Opora, MIT licence. See LICENSE.
//
// What a timing is, in the words that all pages, tables and terminals share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/time/timing.hpp"

namespace opora::inline v0::wording {

/// A kind: `крайний срок`, `повторяется`...; `не понят` for none.
[[nodiscard]] std::string_view in_words(std::optional<TimingKind> kind, Language language);

/// The flags that are set, one by one.
[[nodiscard]] std::vector<std::string_view> flag_words(const TimingFlags& flags, Language language);

/// The same with `, ` between: `возможно иное чтение`...; empty for none.
[[nodiscard]] std::string in_words(const TimingFlags& flags, Language language);

} // namespace opora::inline v0::wording
