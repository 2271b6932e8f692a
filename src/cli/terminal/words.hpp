// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/base/language.hpp"
#include "time/print/days.hpp"
#include "wording/counts.hpp"
#include "wording/timing.hpp"

namespace opora::cli {

using wording::in_words;

/// Windows as people write them, with `, ` between; beyond `most` only the first ones and how many follow.
[[nodiscard]] std::string in_words(const std::vector<Window>& windows, Language language, std::size_t most);

} // namespace opora::cli
