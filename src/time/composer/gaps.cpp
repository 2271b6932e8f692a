// Opora, MIT licence. See LICENSE.
//
// Numbers without a unit, «7-11 сентября», and what periods say of years and months.
#include "time/composer/compose.hpp"
#include "time/dating/bounds.hpp"

namespace opora::timing {

namespace {

// How many there are in a year, for the periods that a bare number can count.
int most(Unit unit) noexcept { return unit == Unit::month ? 12 : parts_of_year(unit); }

bool close(Link link) noexcept { return link != Link::noise && link != Link::further; }

// What a bare number becomes beside an item that has its unit; false if they do not go together.
bool take_unit(Entry& bare, const Entry& model) noexcept {
    const auto number = bare.when.day;
    auto when = model.when;
    if (bare.when.slice != Slice::whole && number != 0) { // «в конце 1 и 3 четверти»
        const auto count = parts_of_year(when.unit);
        if (when.number == 0 || count < 2 || count > 4 || number > count) {
            return false;
        }
        when.number = number;
        when.slice = bare.when.slice;
    } else if (bare.when.slice != Slice::whole) { // «в начале и в конце года»
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
    bare.borrowed = number != 0;
    return true;
}

// True if a part of `before` is a part of `entry` as well: «начало октября и апреля», «конец 1 и 3 четверти».
bool shares_part(const Entry& before, const Entry& entry) noexcept {
    if (before.type != E::item || entry.type != E::item || before.when.slice == Slice::whole ||
        before.when.number == 0 || entry.when.unit != before.when.unit || entry.when.slice != Slice::whole ||
        entry.lead != Lead::none || entry.during) {
        return false;
    }
    const bool list = entry.link == Link::comma || entry.link == Link::and_;
    return list ? entry.genitive || before.borrowed : entry.link == Link::dash && before.borrowed;
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

void share_parts(Reading& reading) {
    auto& entries = reading.entries;
    for (std::size_t k = 1; k < entries.size(); ++k) {
        const auto& before = entries[k - 1];
        auto& entry = entries[k];
        if (!shares_part(before, entry)) {
            continue;
        }
        entry.when.slice = before.when.slice;
        entry.when.ordinal = before.when.ordinal;
        entry.when.weekday = before.when.weekday;
        entry.doubtful = entry.doubtful || entry.link == Link::dash; // «конец 1-2 четверти»
    }
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
        } else if (whole_month(before) && before.link != Link::dash &&
                   ((entry.link != Link::comma && k + 1 < entries.size() && entries[k + 1].bare) ||
                    entry.numeric)) { // «ноябрь 15, 17, 22», «в мае, 25-го»
            for (auto n = k; n < entries.size() && entries[n].bare; ++n) {
                entries[n].when = When{
                    Unit::day, Slice::whole, before.when.year, before.when.number, entries[n].when.day, 0, 0, false};
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

} // namespace opora::timing
