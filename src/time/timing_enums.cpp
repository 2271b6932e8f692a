// Opora, MIT licence. See LICENSE.
#include "opora/time/timing.hpp"

namespace opora {

std::string_view kind_name(Kind kind) noexcept {
    switch (kind) {
    case Kind::span:
        return "span";
    case Kind::until:
        return "until";
    case Kind::since:
        return "since";
    case Kind::every:
        return "every";
    case Kind::always:
        return "always";
    case Kind::open:
        return "open";
    case Kind::relative:
        return "relative";
    }
    return {};
}

std::string to_string(const Flags& flags) {
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

} // namespace opora
