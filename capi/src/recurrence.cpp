// Opora, MIT licence. See LICENSE.
//
// Recurrence rules of RFC 5545.
#include "opora/time/recurrence.hpp"

#include "view.hpp"

using namespace opora::capi;

namespace {

constexpr std::size_t most_days = 10'000'000;

} // namespace

extern "C" {

opora_status opora_recurrence_parse(opora_context* context, const char* text, size_t size, opora_recurrence** out) {
    return guarded(context, [&]() -> opora_status {
        require(out != nullptr, "out is NULL");
        const auto rule = opora::parse_recurrence(text_in(text, size));
        if (!rule) {
            return context->refuse(rule.error());
        }
        *out = new opora_recurrence{*rule};
        return OPORA_OK;
    });
}

void opora_recurrence_free(opora_recurrence* rule) { delete rule; }

opora_status opora_recurrence_spell(opora_context* context, const opora_recurrence* rule, opora_text** out) {
    return guarded(context, [&] {
        require(rule != nullptr && out != nullptr, "an argument is NULL");
        return give(out, opora::to_string(rule->rule));
    });
}

opora_status opora_recurrence_expand(opora_context* context, const opora_recurrence* rule, int32_t start,
                                     opora_window window, int32_t* dates, size_t cap, size_t* len) {
    return guarded(context, [&] {
        require(rule != nullptr, "the rule is NULL");
        const auto days = opora::expand(rule->rule, date_in(start), window_in(window), most_days);
        return copy_out(dates, cap, len, days.size(), [&days](std::size_t i) { return days[i].days; });
    });
}

} // extern "C"
