// Opora, MIT licence. See LICENSE.
//
// Days as people write them in a sentence or a cell.
#pragma once

#include <string>

#include "opora/base/language.hpp"
#include "opora/time/window.hpp"

namespace opora::inline v0 {

/// `08.09.2022`, in English `2022-09-08`.
[[nodiscard]] std::string in_words(Date day, Language language);

/// `07.09.2020 – 11.09.2020`, in English `2020-09-07 – 2020-09-11`; a window of one day as the day.
[[nodiscard]] std::string in_words(const Window& window, Language language);

/// Without the year: `08.09`, in English `8 Sep`.
[[nodiscard]] std::string short_day(Date day, Language language);

/// Without years: `07.09 – 11.09`, in English `7 Sep – 11 Sep`.
[[nodiscard]] std::string short_window(const Window& window, Language language);

/// As narrow as can be: in Russian a year that both days share stands once, `07.09–11.09.2020`.
[[nodiscard]] std::string narrow_window(const Window& window, Language language);

} // namespace opora::inline v0
