// Opora, MIT licence. See LICENSE.
#include "opora/time/timing.hpp"

namespace opora::inline v0 {

std::string_view to_string(TimingKind kind) noexcept {
    switch (kind) {
    case TimingKind::dates:
        return "span";
    case TimingKind::until:
        return "until";
    case TimingKind::since:
        return "since";
    case TimingKind::every:
        return "every";
    case TimingKind::always:
        return "always";
    case TimingKind::open:
        return "open";
    case TimingKind::relative:
        return "relative";
    }
    return {};
}

std::string to_string(const TimingFlags& flags) {
    std::string out;
    const auto add = [&out](bool set, std::string_view name) {
        if (set) {
            out += out.empty() ? "" : ",";
            out += name;
        }
    };
    add(flags.ambiguous, "ambiguous");
    add(flags.broken, "broken");
    add(flags.outside, "outside");
    return out;
}

} // namespace opora::inline v0
