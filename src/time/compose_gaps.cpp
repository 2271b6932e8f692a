// Opora, MIT licence. See LICENSE.
#include "time/compose.hpp"

namespace opora::timing {

namespace {

constexpr int school_starts = 9; // September

// How many there are in a year, for the periods that a bare number can count.
int most(Unit unit) noexcept {
    switch (unit) {
    case Unit::month:
        return 12;
    case Unit::half_year:
        return 2;
    case Unit::trimester:
        return 3;
    default:
        return 4;
    }
}

bool close(Link link) noexcept { return link != Link::noise && link != Link::further; }

// What a bare number becomes beside an item that has its unit; false if they do not go together.
bool take_unit(Entry& bare, const Entry& model) noexcept {
    const auto number = bare.when.day;
    auto when = model.when;
    if (bare.when.slice != Slice::whole) { // «в начале и в конце года»
        if (when.unit == Unit::day) {
            return false;
        }
        when.slice = bare.when.slice;
        when.ordinal = 0;
        when.weekday = 0;
    } else if (when.unit == Unit::day && when.day != 0) {
        when.day = number;
        when.weekday = 0;
    } else if (when.slice != Slice::whole && when.ordinal != 0 && number <= 5) {
        when.ordinal = static_cast<std::int8_t>(number);
    } else if (when.slice == Slice::whole && when.number != 0 && number <= most(when.unit) &&
               (when.unit == Unit::quarter || when.unit == Unit::half_year || when.unit == Unit::term ||
                when.unit == Unit::trimester || (when.unit == Unit::month && model.numeric))) {
        when.number = number;
    } else {
        return false;
    }
    bare.when = when;
    bare.bare = false;
    return true;
}

bool needs_month(const When& when) noexcept {
    return when.number == 0 && ((when.unit == Unit::month && when.slice != Slice::whole) ||
                                (when.unit == Unit::day && when.day != 0));
}

bool whole_month(const Entry& entry) noexcept {
    return entry.type == E::item && !entry.bare && entry.when.unit == Unit::month &&
           entry.when.slice == Slice::whole && entry.when.number != 0;
}

// True if the month of `inner` lies in the period that `outer` names.
bool heads(const When& outer, const When& inner) noexcept {
    const int month = starting_month(inner);
    if (outer.slice != Slice::whole || month == 0 || (outer.year != 0 && inner.year != 0 && outer.year != inner.year)) {
        return false;
    }
    const int n = outer.number;
    switch (outer.unit) {
    case Unit::month:
        return n == month && (inner.unit == Unit::day || inner.slice != Slice::whole);
    case Unit::quarter:
        return n != 0 && inner.unit != Unit::quarter && (month - 1) / 3 + 1 == n;
    case Unit::term: {
        constexpr int first[] = {9, 11, 1, 4};
        constexpr int last[] = {10, 12, 3, 5};
        return n >= 1 && n <= 4 && inner.unit != Unit::term && month >= first[n - 1] && month <= last[n - 1];
    }
    case Unit::trimester:
    case Unit::season: {
        const int start = starting_month(outer);
        return n != 0 && inner.unit != outer.unit && (month - start + 12) % 12 < 3;
    }
    case Unit::half_year: {
        const bool autumn = month >= school_starts;
        return inner.unit != Unit::half_year && (n == 1 ? autumn || month <= 6 : month <= 5 || month >= 7);
    }
    default:
        return false;
    }
}

// «ежемесячно до 25-го», «с 15 по 20»: days of whatever month.
void keep_days_of_any_month(Entries& entries) {
    bool repeats = false;
    bool opened = false;
    bool dated = false;
    for (const auto& entry : entries) {
        repeats = repeats || (entry.type == E::repeat && entry.repeat.unit == Unit::month);
        dated = dated || (entry.type == E::item && !entry.bare);
    }
    for (std::size_t k = 0; k < entries.size() && !dated; ++k) {
        auto& entry = entries[k];
        if (!entry.bare || entry.when.slice != Slice::whole || entry.lead == Lead::none) {
            continue;
        }
        const bool opens = entry.lead == Lead::from && k + 1 < entries.size() && entries[k + 1].bare &&
                           (entries[k + 1].lead == Lead::by || entries[k + 1].lead == Lead::to);
        if (repeats || opens || opened) {
            entry.bare = false;
            entry.when.unit = Unit::day;
        }
        opened = opens;
    }
}

// A period that only names the dates before it: «5 апреля – 31 мая — четвертая четверть».
bool names_dates(const Entry& entry, const Entry& before) noexcept {
    if (entry.type != E::item || before.type != E::item || before.when.unit != Unit::day || before.when.number == 0 ||
        entry.when.slice != Slice::whole || entry.lead != Lead::none || entry.during ||
        (entry.link != Link::dash && entry.link != Link::paren)) {
        return false;
    }
    switch (entry.when.unit) {
    case Unit::quarter:
    case Unit::half_year:
    case Unit::term:
    case Unit::trimester:
    case Unit::season:
    case Unit::holidays:
        return entry.when.year == 0;
    default:
        return false;
    }
}

} // namespace

bool takes_year(const When& when) noexcept {
    switch (when.unit) {
    case Unit::day:
    case Unit::month:
    case Unit::quarter:
    case Unit::half_year:
    case Unit::trimester:
    case Unit::term:
    case Unit::season:
        return when.number != 0;
    default:
        return false;
    }
}

int starting_month(const When& when) noexcept {
    const int n = when.number;
    if (n == 0) {
        return 0;
    }
    switch (when.unit) {
    case Unit::day:
    case Unit::month:
        return n;
    case Unit::quarter:
        return 3 * n - 2;
    case Unit::half_year:
        return n == 1 ? school_starts : 1;
    case Unit::trimester:
        return n == 3 ? 3 : n == 2 ? 12 : school_starts;
    case Unit::term: {
        constexpr int first[] = {9, 11, 1, 4};
        return n <= 4 ? first[n - 1] : 0;
    }
    case Unit::season:
        return n == 4 ? 12 : 3 * n;
    default:
        return 0;
    }
}

int year_in_school_year(const When& when, int school_year) noexcept {
    if (when.unit == Unit::quarter) {
        return when.number >= 3 ? school_year : school_year + 1;
    }
    return starting_month(when) >= school_starts ? school_year : school_year + 1;
}

void resolve_bare(Reading& reading) {
    auto& entries = reading.entries;
    for (auto k = entries.size(); k-- > 0;) {
        if (!entries[k].bare || k + 1 >= entries.size()) {
            continue;
        }
        const auto& next = entries[k + 1];
        if (next.type == E::item && !next.bare && close(next.link)) {
            take_unit(entries[k], next);
        }
    }
    for (std::size_t k = 1; k < entries.size(); ++k) {
        auto& entry = entries[k];
        const auto& before = entries[k - 1];
        if (!entry.bare || before.type != E::item || before.bare || !close(entry.link)) {
            continue;
        }
        const bool range = entry.link == Link::dash || entry.lead == Lead::by || entry.lead == Lead::to;
        if (range && before.when.unit == Unit::day && before.when.number != 0 && entry.when.day > before.when.day) {
            take_unit(entry, before); // «с 10 октября по 15»
        } else if (whole_month(before) && before.link != Link::dash && entry.link != Link::comma &&
                   k + 1 < entries.size() && entries[k + 1].bare) { // «ноябрь 15, 17, 22»
            for (auto n = k; n < entries.size() && entries[n].bare; ++n) {
                entries[n].when = When{Unit::day, Slice::whole, before.when.year, before.when.number,
                                       entries[n].when.day, 0, 0, false};
                entries[n].bare = false;
            }
        }
    }
    keep_days_of_any_month(entries);
    for (auto k = entries.size(); k-- > 0;) {
        if (entries[k].bare) {
            reading.notes.push_back(Note{Code::number_passed_over, entries[k].span});
            if (k + 1 < entries.size() && entries[k + 1].link == Link::dash) {
                entries[k + 1].link = Link::noise;
            }
            entries.erase(k);
        }
    }
}

void absorb_headings(Reading& reading) {
    auto& entries = reading.entries;
    // A slice or a day without a month takes it from the month before: «сентябрь (1 неделя)».
    std::size_t heading = entries.size();
    std::uint64_t used = 0;
    for (std::size_t k = 0; k < entries.size() && k < 64; ++k) {
        auto& entry = entries[k];
        if (entry.type != E::item) {
            continue;
        }
        if (whole_month(entry)) {
            const bool ranged = entry.link == Link::dash || (k + 1 < entries.size() && entries[k + 1].link == Link::dash &&
                                                             whole_month(entries[k + 1]));
            heading = ranged ? entries.size() : k;
        } else if (needs_month(entry.when) && heading < entries.size()) {
            entry.when.number = entries[heading].when.number;
            if (entry.when.year == 0) {
                entry.when.year = entries[heading].when.year;
            }
            used |= std::uint64_t{1} << heading;
            if (entry.link == Link::dash && heading + 1 == k) {
                entry.link = Link::colon;
            }
        }
    }
    for (std::size_t k = 0; k + 1 < entries.size() && k < 64; ++k) {
        auto& entry = entries[k];
        const auto& next = entries[k + 1];
        if (entry.type != E::item || next.type != E::item || entry.during || entry.lead != Lead::none ||
            entry.link == Link::dash || next.link == Link::and_ || next.link == Link::further ||
            !heads(entry.when, next.when)) {
            continue;
        }
        if (next.link == Link::dash && next.when.unit != Unit::day) {
            continue;
        }
        for (auto n = k + 1; entry.when.year != 0 && n < entries.size() && entries[n].type == E::item &&
                             heads(entry.when, entries[n].when); ++n) {
            entries[n].when.year = entries[n].when.year == 0 ? entry.when.year : entries[n].when.year;
        }
        used |= std::uint64_t{1} << k;
    }
    bool days = false;
    for (std::size_t k = 0; k < entries.size() && k < 64; ++k) {
        const auto& entry = entries[k];
        const bool part_of_event = days && entry.type == E::item && entry.when.slice == Slice::day &&
                                   entry.when.number == 0 && entry.when.unit == Unit::month;
        if (part_of_event || (k > 0 && names_dates(entry, entries[k - 1]))) { // «..., второй день»
            used |= std::uint64_t{1} << k;
        }
        days = days || (entry.type == E::item && entry.when.unit == Unit::day && entry.when.number != 0);
    }
    // «четвёртый понедельник января (23 января)»: the date wins.
    for (std::size_t k = 0; k + 1 < entries.size() && k < 64; ++k) {
        auto& next = entries[k + 1];
        if (entries[k].type == E::item && entries[k].when.slice == Slice::weekday && next.type == E::item &&
            next.when.unit == Unit::day && next.when.number != 0 && next.link == Link::paren &&
            next.lead == Lead::none) {
            next.when.weekday = entries[k].when.weekday;
            used |= std::uint64_t{1} << k;
        }
    }
    for (auto k = entries.size() < 64 ? entries.size() : 64; k-- > 0;) {
        if ((used >> k & 1U) != 0) {
            if (k + 1 < entries.size()) {
                entries[k + 1].link = entries[k].link;
                if (entries[k + 1].lead == Lead::none) {
                    entries[k + 1].lead = entries[k].lead;
                }
            }
            entries.erase(k);
        }
    }
}

void settle_weekdays(Reading& reading) {
    auto& entries = reading.entries;
    bool dated = false;
    bool definite = false;
    bool stretched = false; // a range or a bound: «по четвергам с 1 сентября»
    for (const auto& entry : entries) {
        const bool day = entry.type == E::item && entry.when.unit == Unit::day && entry.when.number != 0;
        dated = dated || day;
        stretched = stretched || (day && (entry.link == Link::dash || entry.lead != Lead::none));
        definite = definite || (entry.type == E::weekday && entry.ordinal);
    }
    definite = definite && stretched;
    unsigned mask = 0;
    bool run = false;
    std::size_t place = entries.size();
    Entry repeat;
    for (std::size_t k = 0; k < entries.size(); ++k) {
        auto& entry = entries[k];
        if (entry.type != E::weekday) {
            continue;
        }
        const unsigned day = entry.when.weekday;
        if (dated && !definite) {
            const bool next_is_close = k + 1 < entries.size() && entries[k + 1].type == E::item &&
                                       entries[k + 1].link == Link::space && entry.link != Link::space &&
                                       entry.link != Link::paren && entries[k + 1].when.unit == Unit::day;
            if (!next_is_close && k > 0 && entries[k - 1].type == E::item && entries[k - 1].when.unit == Unit::day) {
                entries[k - 1].when.weekday = static_cast<std::uint8_t>(day);
            } else if (k + 1 < entries.size() && entries[k + 1].type == E::item &&
                       entries[k + 1].when.unit == Unit::day) {
                entries[k + 1].when.weekday = static_cast<std::uint8_t>(day);
                entries[k + 1].link = entry.link;
                if (entries[k + 1].lead == Lead::none) {
                    entries[k + 1].lead = entry.lead;
                }
            }
            continue;
        }
        const bool closes = k > 0 && entries[k - 1].type == E::weekday &&
                            (entry.link == Link::dash || ((entry.lead == Lead::by || entry.lead == Lead::to) &&
                                                          entries[k - 1].lead == Lead::from));
        if (closes) {
            for (unsigned d = entries[k - 1].when.weekday; d != day; d = d % 7 + 1) {
                mask |= 1U << (d % 7);
            }
            run = true;
        }
        mask |= 1U << (day - 1);
        if (place == entries.size()) {
            place = k;
            repeat = entry;
        }
        repeat.span = cover(repeat.span, entry.span);
    }
    if (mask == 0 && reading.except_weekdays != 0) {
        mask = 0x7FU & ~static_cast<unsigned>(reading.except_weekdays);
        run = true;
        for (auto k = entries.size(); k-- > 0;) { // «ежедневно, кроме воскресенья»
            if (entries[k].type == E::constant) {
                place = k;
                repeat = entries[k];
                entries.erase(k);
            }
        }
    }
    for (auto k = entries.size(); k-- > 0;) {
        if (entries[k].type == E::weekday) {
            entries.erase(k);
        }
    }
    if (mask != 0) {
        repeat.type = E::repeat;
        repeat.lead = Lead::none;
        repeat.when = When{};
        repeat.repeat.unit = Unit::week;
        repeat.repeat.weekdays = static_cast<std::uint8_t>(mask & ~static_cast<unsigned>(reading.except_weekdays));
        repeat.repeat.weekday_run = run;
        entries.insert(place < entries.size() ? place : entries.size(), repeat);
    }
}

} // namespace opora::timing
