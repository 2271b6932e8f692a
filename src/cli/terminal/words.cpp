// Opora, MIT licence. See LICENSE.
#include "cli/terminal/words.hpp"

namespace opora::cli {

std::string in_words(const std::vector<Window>& windows, Language language, std::size_t most) {
    std::string out;
    const bool cut = windows.size() > most;
    const std::size_t shown = cut ? most - 1 : windows.size();
    for (std::size_t i = 0; i < shown; ++i) {
        out += (out.empty() ? "" : ", ") + narrow_window(windows[i], language);
    }
    if (cut) {
        out += language == Language::russian ? " … ещё " : " … ";
        out += std::to_string(windows.size() - shown);
        out += language == Language::russian ? ", последний " : " more, the last ";
        out += narrow_window(windows.back(), language);
    }
    return out;
}

} // namespace opora::cli
