// Opora, MIT licence. See LICENSE.
#include "cli/terminal/words.hpp"

#include <cstdio>

namespace opora::cli {

namespace {

std::string russian_day(Date day, bool with_year) {
    const auto parts = year_month_day(day);
    char text[32];
    if (with_year) {
        std::snprintf(text, sizeof text, "%02u.%02u.%04d", parts.day, parts.month, static_cast<int>(parts.year));
    } else {
        std::snprintf(text, sizeof text, "%02u.%02u", parts.day, parts.month);
    }
    return text;
}

} // namespace

std::string in_words(const Window& window, Language language) {
    const bool one = window.first == window.last;
    if (language == Language::english) {
        return one ? to_string(window.first) : to_string(window.first) + " – " + to_string(window.last);
    }
    if (one) {
        return russian_day(window.first, true);
    }
    const bool same_year = year_month_day(window.first).year == year_month_day(window.last).year;
    return russian_day(window.first, !same_year) + "–" + russian_day(window.last, true);
}

std::string in_words(const std::vector<Window>& windows, Language language, std::size_t most) {
    std::string out;
    const bool cut = windows.size() > most;
    const std::size_t shown = cut ? most - 1 : windows.size();
    for (std::size_t i = 0; i < shown; ++i) {
        out += (out.empty() ? "" : ", ") + in_words(windows[i], language);
    }
    if (cut) {
        out += language == Language::russian ? " … ещё " : " … ";
        out += std::to_string(windows.size() - shown);
        out += language == Language::russian ? ", последний " : " more, the last ";
        out += in_words(windows.back(), language);
    }
    return out;
}

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

std::string counted(const Session& session, std::size_t count, std::string_view one, std::string_view few,
                    std::string_view many, std::string_view one_en, std::string_view many_en) {
    std::string out = std::to_string(count) + " ";
    if (!session.russian()) {
        out += count == 1 ? one_en : many_en;
        return out;
    }
    const auto tens = count % 100;
    const auto units = count % 10;
    const bool teens = tens >= 11 && tens <= 14;
    out += !teens && units == 1 ? one : !teens && units >= 2 && units <= 4 ? few : many;
    return out;
}

} // namespace opora::cli
