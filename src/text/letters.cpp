// Opora, MIT licence. See LICENSE.
#include "text/letters.hpp"

namespace opora::inline v0::text {

bool all_upper(std::string_view text) noexcept {
    bool letters = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (is_letter(c)) {
            if (!is_upper(c)) {
                return false;
            }
            letters = true;
        }
    }
    return letters;
}

} // namespace opora::inline v0::text
