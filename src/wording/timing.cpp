// Opora, MIT licence. See LICENSE.
#include "wording/timing.hpp"

namespace opora::wording {

std::string_view in_words(std::optional<TimingKind> kind, Language language) {
    const bool russian = language == Language::russian;
    if (!kind) {
        return russian ? "не понят" : "not understood";
    }
    switch (*kind) {
    case TimingKind::dates:
        return russian ? "даты" : "dates";
    case TimingKind::until:
        return russian ? "крайний срок" : "deadline";
    case TimingKind::since:
        return russian ? "начало без конца" : "start without an end";
    case TimingKind::every:
        return russian ? "повторяется" : "repeats";
    case TimingKind::always:
        return russian ? "весь период" : "all the time";
    case TimingKind::open:
        return russian ? "без даты" : "no date of its own";
    case TimingKind::relative:
        return russian ? "от другого события" : "from another event";
    }
    return {};
}

std::string in_words(const TimingFlags& flags, Language language) {
    const bool russian = language == Language::russian;
    std::string out;
    const auto add = [&out](bool set, std::string_view text) {
        if (set) {
            out += out.empty() ? "" : ", ";
            out += text;
        }
    };
    add(flags.ambiguous, russian ? "возможно иное чтение" : "another reading is possible");
    add(flags.broken, russian ? "конец раньше начала" : "the end is before the start");
    add(flags.outside, russian ? "вне периода программы" : "outside the programme's period");
    return out;
}

} // namespace opora::wording
