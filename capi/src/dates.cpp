// Opora, MIT licence. See LICENSE.
//
// Days, windows and their relations.
#include <algorithm>

#include "enums.hpp"
#include "opora/time/relation.hpp"
#include "view.hpp"

using namespace opora::capi;

namespace {

// What stands behind `opora::UncertainInterval::windows`.
std::vector<opora::Window> windows_of(const opora_uncertain_interval& occurrence) {
    require(occurrence.windows != nullptr || occurrence.window_count == 0, "windows are NULL and their count is not 0");
    std::vector<opora::Window> out;
    out.reserve(occurrence.window_count);
    for (std::size_t i = 0; i < occurrence.window_count; ++i) {
        out.push_back(window_in(occurrence.windows[i]));
    }
    require(std::is_sorted(out.begin(), out.end()), "windows are not sorted");
    return out;
}

} // namespace

extern "C" {

opora_status opora_date_from_civil(int32_t year, int32_t month, int32_t day, opora_date* out) {
    return guarded([&] {
        require(out != nullptr, "out is NULL");
        require(month > 0 && day > 0, "the calendar has no such day");
        const auto date = opora::make_date(year, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(day));
        require(date.has_value(), "the calendar has no such day");
        *out = date->days;
        return OPORA_OK;
    });
}

opora_status opora_date_to_civil(opora_date date, opora_civil* out) {
    return guarded([&] {
        require(out != nullptr, "out is NULL");
        const auto parts = opora::year_month_day(date_in(date));
        *out = opora_civil{parts.year, static_cast<std::int32_t>(parts.month), static_cast<std::int32_t>(parts.day)};
        return OPORA_OK;
    });
}

opora_status opora_date_parse(const char* text, size_t size, opora_date* out) {
    return guarded([&] {
        require(out != nullptr, "out is NULL");
        const auto date = opora::parse_date(text_in(text, size));
        require(date.has_value(), "the text is no day");
        *out = date->days;
        return OPORA_OK;
    });
}

opora_status opora_window_parse(const char* text, size_t size, opora_window* out) {
    return guarded([&] {
        require(out != nullptr, "out is NULL");
        const auto window = opora::parse_window(text_in(text, size));
        require(window.has_value(), "the text is no window");
        *out = window_out(*window);
        return OPORA_OK;
    });
}

opora_status opora_relation_certainty(opora_relation relation, const opora_uncertain_interval* first,
                                      const opora_uncertain_interval* second, opora_certainty* out) {
    return guarded([&] {
        require(first != nullptr && second != nullptr && out != nullptr, "an argument is NULL");
        using Relation = opora::Certainty (*)(const opora::UncertainInterval&, const opora::UncertainInterval&);
        constexpr Relation relations[] = {opora::before, opora::after, opora::overlaps, opora::within};
        require(relation >= OPORA_RELATION_BEFORE && relation <= OPORA_RELATION_WITHIN, "unknown relation");
        const auto windows_a = windows_of(*first);
        const auto windows_b = windows_of(*second);
        const auto certainty = relations[relation - OPORA_RELATION_BEFORE]({windows_a, first->fills != 0},
                                                                           {windows_b, second->fills != 0});
        *out = certainty_out(certainty);
        return OPORA_OK;
    });
}

} // extern "C"
