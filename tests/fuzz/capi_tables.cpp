// Opora, MIT licence. See LICENSE.
//
// The small tables and texts that a caller gives: calendars, school holidays, settings, recurrence rules, identifiers,
// days, names of organisations.
#include "capi.hpp"

using namespace opora::test;

namespace {

void calendar(const Context& context, std::string_view text, Input& input) {
    const auto own = made<Calendar>(context, [&](auto out) {
        return opora_calendar_parse(context.get(), text.data(), text.size(), "days", 4, 0, out);
    });
    if (own == nullptr) {
        return;
    }
    const auto date = input.day(20000, 1);
    const auto count = input.number();
    opora_day day = OPORA_DAY_INIT;
    std::int32_t there = 0;
    std::int32_t back = 0;
    if (opora_calendar_day(own.get(), date, &day) == OPORA_OK && day.working != 0 &&
        opora_calendar_add_working_days(own.get(), date, count, &there) == OPORA_OK &&
        opora_calendar_add_working_days(own.get(), there, -count, &back) == OPORA_OK) {
        require(back == date);
    }
    require(day.note.data[day.note.size] == '\0');
}

void holidays(const Context& context, std::string_view text) {
    const auto week = made<Calendar>(context, [&](auto out) { return opora_calendar_create_week(context.get(), out); });
    const auto with = made<Calendar>(context, [&](auto out) {
        return opora_calendar_with_holidays(context.get(), week.get(), text.data(), text.size(), "runs", 4, nullptr, 0,
                                            out);
    });
    for (std::size_t i = 0; i < opora_calendar_holiday_count(with.get()); ++i) {
        opora_holiday run = OPORA_HOLIDAY_INIT;
        require(opora_calendar_holiday_at(with.get(), i, &run) == OPORA_OK);
        require(run.window.first <= run.window.last);
    }
}

void recurrence(const Context& context, std::string_view text, Input& input) {
    const auto rule = made<Recurrence>(
        context, [&](auto out) { return opora_recurrence_parse(context.get(), text.data(), text.size(), out); });
    if (rule == nullptr) {
        return;
    }
    const auto spelt = made<Text>(context,
                                  [&](auto out) { return opora_recurrence_spell(context.get(), rule.get(), out); });
    const auto bytes = opora_text_get(spelt.get());
    const auto again = made<Recurrence>(
        context, [&](auto out) { return opora_recurrence_parse(context.get(), bytes.data, bytes.size, out); });
    require(again != nullptr);
    const auto start = input.day(20000, 1);
    const opora_window window{start, start > 2000000 ? start : start + 3000};
    std::int32_t days[64];
    std::int32_t same[64];
    std::size_t count = 0;
    std::size_t again_count = 0;
    const auto status = opora_recurrence_expand(context.get(), rule.get(), start, window, days, 64, &count);
    if (status == OPORA_E_ARGUMENT) { // a day that there is none
        return;
    }
    require(status == OPORA_OK || status == OPORA_E_SPACE);
    require(opora_recurrence_expand(context.get(), again.get(), start, window, same, 64, &again_count) == status);
    require(count == again_count && std::equal(days, days + std::min<std::size_t>(count, 64), same));
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 64); ++i) {
        require(days[i] >= window.first && days[i] <= window.last && (i == 0 || days[i - 1] < days[i]));
    }
}

void words(const Context& context, std::string_view text) {
    std::int32_t date = 0;
    opora_window window{};
    opora_civil civil{};
    if (opora_date_parse(text.data(), text.size(), &date) == OPORA_OK) {
        require(opora_date_to_civil(date, &civil) == OPORA_OK);
    }
    if (opora_window_parse(text.data(), text.size(), &window) == OPORA_OK) {
        require(window.first <= window.last);
    }
    for (const std::int32_t which : {OPORA_ID_INN, OPORA_ID_OGRN, OPORA_ID_OKTMO}) {
        (void)opora_identifier_valid(which, text.data(), text.size());
    }
    (void)made<Text>(context, [&](auto out) {
        return opora_organisation_name_to_json(context.get(), text.data(), text.size(), out);
    });
    std::int32_t format = 0;
    (void)opora_format_detect(context.get(), text.data(), text.size(), &format);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(data, size);
    const auto context = new_context();
    const auto which = input.byte() % 5;
    auto numbers = input; // the first bytes are numbers as well
    const auto text = input.rest();
    if (which == 0) {
        calendar(context, text, numbers);
    } else if (which == 1) {
        holidays(context, text);
    } else if (which == 2) {
        recurrence(context, text, numbers);
    } else if (which == 3) {
        (void)made<Settings>(context, [&](auto out) {
            return opora_settings_parse(context.get(), text.data(), text.size(), "own", 3, out);
        });
    } else {
        words(context, text);
    }
    return 0;
}
