// Opora, MIT licence. See LICENSE.
#include "write/joined.hpp"

#include "time/clock.hpp"

namespace opora::inline v0 {

namespace {

template <class T, class Text>
std::string join(const std::vector<T>& list, Text&& text) {
    std::string out;
    for (const auto& item : list) {
        out += out.empty() ? "" : "; ";
        out += text(item);
    }
    return out;
}

} // namespace

std::string joined(const std::vector<std::string>& texts) {
    return join(texts, [](const std::string& text) { return text; });
}

std::string joined(const std::vector<Reference>& references) {
    return join(references, [](const Reference& reference) {
        return reference.note.empty() ? reference.text : reference.text + " (" + reference.note + ")";
    });
}

std::string joined(const std::vector<Window>& windows) {
    return join(windows, [](const Window& window) { return to_string(window); });
}

std::string joined(const std::vector<TimeOfDayRange>& times) { return join(times, clock_text); }

} // namespace opora::inline v0
