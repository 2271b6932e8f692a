// Opora, MIT licence. See LICENSE.
//
// Working days and school holidays.
#include "opora/time/calendar.hpp"

#include "enums.hpp"
#include "view.hpp"

using namespace opora::capi;

namespace {

opora_status give(opora_context& context, const opora::Result<opora::Calendar>& calendar, opora_calendar** out) {
    if (!calendar) {
        return context.refuse(calendar.error());
    }
    *out = new opora_calendar{*calendar};
    return OPORA_OK;
}

} // namespace

extern "C" {

opora_status opora_calendar_create_week(opora_context* context, opora_calendar** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(*context, opora::Calendar(), out);
    });
}

opora_status opora_calendar_create_russia(opora_context* context, int32_t decree_days_off, opora_calendar** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(*context, opora::Calendar::russia(decree_days_off != 0), out);
    });
}

opora_status opora_calendar_parse(opora_context* context, const char* text, size_t size, const char* name,
                                  size_t name_size, int32_t decree_days_off, opora_calendar** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(*context,
                    opora::Calendar::from_table(text_in(text, size), text_in(name, name_size), decree_days_off != 0),
                    out);
    });
}

opora_status opora_calendar_with_holidays(opora_context* context, const opora_calendar* calendar, const char* text,
                                          size_t size, const char* name, size_t name_size, const char* scope,
                                          size_t scope_size, opora_calendar** out) {
    return guarded(context, [&] {
        require(calendar != nullptr && out != nullptr, "an argument is NULL");
        return give(*context,
                    calendar->value.with_school_holidays(text_in(text, size), text_in(name, name_size),
                                                         text_in(scope, scope_size)),
                    out);
    });
}

void opora_calendar_free(opora_calendar* calendar) { delete calendar; }

opora_status opora_calendar_day(const opora_calendar* calendar, opora_date date, opora_day* out) {
    return guarded([&] {
        require(calendar != nullptr, "the calendar is NULL");
        const auto day = calendar->value.day(date_in(date));
        opora_day full = OPORA_DAY_INIT;
        full.kind = day_kind_out(day.kind);
        full.working = day.working ? 1 : 0;
        full.shortened = day.shortened ? 1 : 0;
        full.provisional = day.provisional ? 1 : 0;
        full.covered = day.covered ? 1 : 0;
        full.has_moved = day.moved ? 1 : 0;
        full.moved = day.moved ? day.moved->days : 0;
        full.note = constant(day.note);
        return fill(out, full);
    });
}

opora_status opora_calendar_add_working_days(const opora_calendar* calendar, opora_date date, int32_t count,
                                             int32_t* out) {
    return guarded([&] {
        require(calendar != nullptr && out != nullptr, "an argument is NULL");
        *out = calendar->value.add_working_days(date_in(date), count).days;
        return OPORA_OK;
    });
}

opora_status opora_calendar_count_working_days(const opora_calendar* calendar, opora_window window, int32_t* out) {
    return guarded([&] {
        require(calendar != nullptr && out != nullptr, "an argument is NULL");
        *out = calendar->value.count_working_days(window_in(window));
        return OPORA_OK;
    });
}

int32_t opora_calendar_coverage(const opora_calendar* calendar, opora_window* out) {
    const auto window = calendar == nullptr ? std::nullopt : calendar->value.coverage();
    if (!window || out == nullptr) {
        return 0;
    }
    *out = window_out(*window);
    return 1;
}

size_t opora_calendar_holiday_count(const opora_calendar* calendar) {
    return calendar == nullptr ? 0 : calendar->value.school_holidays().size();
}

opora_status opora_calendar_holiday_at(const opora_calendar* calendar, size_t index, opora_holiday* out) {
    return guarded([&] {
        require(calendar != nullptr, "the calendar is NULL");
        const auto& holidays = calendar->value.school_holidays();
        require_index(index, holidays.size());
        const auto& holiday = holidays[index];
        opora_holiday full = OPORA_HOLIDAY_INIT;
        full.window = window_out(holiday.window);
        full.name = text_out(holiday.name);
        full.scope = text_out(holiday.scope);
        full.note = text_out(holiday.note);
        return fill(out, full);
    });
}

} // extern "C"
