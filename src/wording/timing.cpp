// Opora, MIT licence. See LICENSE.
#include "wording/timing.hpp"

namespace opora::inline v0::wording {

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

std::vector<std::string_view> flag_words(const TimingFlags& flags, Language language) {
    const bool russian = language == Language::russian;
    std::vector<std::string_view> out;
    if (flags.ambiguous) {
        out.push_back(russian ? "возможно иное чтение" : "another reading is possible");
    }
    if (flags.broken) {
        out.push_back(russian ? "конец раньше начала" : "the end is before the start");
    }
    if (flags.outside) {
        out.push_back(russian ? "вне срока программы" : "outside the programme's period");
    }
    return out;
}

std::string in_words(const TimingFlags& flags, Language language) {
    std::string out;
    for (const auto word : flag_words(flags, language)) {
        out += out.empty() ? "" : ", ";
        out += word;
    }
    return out;
}

} // namespace opora::inline v0::wording
