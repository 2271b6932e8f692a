// Opora, MIT licence. See LICENSE.
//
// Weekdays: beside a date they belong to it, by themselves they are a repetition.
#include <algorithm>

#include "time/composer/compose.hpp"

namespace opora::inline v0::timing {

namespace {

// The repetition that the weekdays of a phrase make.
struct Weekdays {
    unsigned mask = 0;
    bool run = false;      ///< «с понедельника по пятницу»: one window a week
    std::size_t place = 0; ///< where it goes among the entries
    Item repeat;
};

bool is_day(const Item& entry) noexcept { return entry.type == ItemType::item && entry.when.unit == PeriodUnit::day; }

// «15 мая, вторник»: the weekday is the date's. «по четвергам с 1 сентября»: surely a repetition, over a range.
bool belong_to_dates(const Entries& entries) noexcept {
    bool dated = false;
    bool definite = false;
    bool stretched = false;
    for (const auto& entry : entries) {
        const bool day = is_day(entry) && entry.when.number != 0;
        dated = dated || day;
        stretched = stretched || (day && (entry.link == Separator::dash || entry.lead != Preposition::none));
        definite = definite || (entry.type == ItemType::weekday && entry.ordinal);
    }
    return dated && !(definite && stretched);
}

// The date before it has the weekday, «15 мая (вторник)», unless the one behind is nearer: «..., вторник 15 мая»,
// «с понедельника 9 октября по пятницу 13 октября».
void give_to_date(Entries& entries, std::size_t k) noexcept {
    const auto& entry = entries[k];
    const bool day_behind = k + 1 < entries.size() && is_day(entries[k + 1]);
    const bool leads_in = entry.lead != Preposition::none && day_behind && entries[k + 1].lead == Preposition::none;
    const bool next_is_close = leads_in || (day_behind && entries[k + 1].link == Separator::space &&
                                            entry.link != Separator::space && entry.link != Separator::paren);
    if (!next_is_close && k > 0 && is_day(entries[k - 1])) {
        entries[k - 1].when.weekday = entry.when.weekday;
    } else if (day_behind) {
        entries[k + 1].when.weekday = entry.when.weekday;
        entries[k + 1].link = entry.link;
        if (entries[k + 1].lead == Preposition::none) {
            entries[k + 1].lead = entry.lead;
        }
    }
}

void give_to_dates(Entries& entries) noexcept {
    for (std::size_t k = 0; k < entries.size(); ++k) {
        if (entries[k].type == ItemType::weekday) {
            give_to_date(entries, k);
        }
    }
}

// «по средам и пятницам», «с понедельника по пятницу»
void gather(const Entries& entries, Weekdays& weekdays) noexcept {
    for (std::size_t k = 0; k < entries.size(); ++k) {
        const auto& entry = entries[k];
        if (entry.type != ItemType::weekday) {
            continue;
        }
        const unsigned day = entry.when.weekday;
        const bool closes = k > 0 && entries[k - 1].type == ItemType::weekday &&
                            (entry.link == Separator::dash ||
                             ((entry.lead == Preposition::by || entry.lead == Preposition::to) &&
                              entries[k - 1].lead == Preposition::from));
        if (closes) {
            for (unsigned d = entries[k - 1].when.weekday; d != day; d = d % 7 + 1) {
                weekdays.mask |= 1U << (d % 7);
            }
            weekdays.run = true;
        }
        if (weekdays.mask == 0) {
            weekdays.place = k;
            weekdays.repeat = entry;
        }
        weekdays.mask |= 1U << (day - 1);
        weekdays.repeat.span = cover(weekdays.repeat.span, entry.span);
    }
}

// «ежедневно, кроме воскресенья»: all the days that are left.
void gather_left(Entries& entries, unsigned except, Weekdays& weekdays) {
    weekdays.mask = 0x7FU & ~except;
    weekdays.run = true;
    for (auto k = entries.size(); k-- > 0;) {
        if (entries[k].type == ItemType::constant) {
            weekdays.place = k;
            weekdays.repeat = entries[k];
            entries.erase(k);
        }
    }
}

void erase_weekdays(Entries& entries) {
    for (auto k = entries.size(); k-- > 0;) {
        if (entries[k].type == ItemType::weekday) {
            entries.erase(k);
        }
    }
}

} // namespace

void settle_weekdays(ItemList& reading) {
    auto& entries = reading.entries;
    const unsigned except = reading.except_weekdays;
    const bool any = std::any_of(entries.begin(), entries.end(),
                                 [](const Item& e) { return e.type == ItemType::weekday; });
    if (!any && except == 0) {
        return;
    }
    Weekdays weekdays;
    weekdays.place = entries.size();
    if (belong_to_dates(entries)) {
        give_to_dates(entries);
    } else {
        gather(entries, weekdays);
    }
    if (weekdays.mask == 0 && except != 0) {
        gather_left(entries, except, weekdays);
    }
    erase_weekdays(entries);
    if (weekdays.mask == 0) {
        return;
    }
    auto& repeat = weekdays.repeat;
    repeat.type = ItemType::repeat;
    repeat.lead = Preposition::none;
    repeat.when = PeriodSpec{};
    repeat.repeat.unit = PeriodUnit::week;
    repeat.repeat.weekdays = static_cast<std::uint8_t>(weekdays.mask & ~except);
    repeat.repeat.weekday_run = weekdays.run;
    entries.insert(weekdays.place < entries.size() ? weekdays.place : entries.size(), repeat);
}

} // namespace opora::inline v0::timing
