// Opora, MIT licence. See LICENSE.
//
// Numbers without a unit, «7-11 сентября», and what periods say of years and months.
#include "time/composer/compose.hpp"
#include "time/units.hpp"

namespace opora::inline v0::timing {

namespace {

bool close(Separator link) noexcept { return link != Separator::noise && link != Separator::further; }

// What a bare number becomes beside an item that has its unit; false if they do not go together.
bool take_unit(Item& bare, const Item& model) noexcept {
    const auto number = bare.when.day;
    auto when = model.when;
    if (bare.when.slice != PeriodPart::whole && number != 0) { // «в конце 1 и 3 четверти»
        const auto count = parts_of_year(when.unit);
        if (when.number == 0 || count < 2 || count > 4 || number > count) {
            return false;
        }
        when.number = number;
        when.slice = bare.when.slice;
    } else if (bare.when.slice != PeriodPart::whole) { // «в начале и в конце года»
        if (when.unit == PeriodUnit::day) {
            return false;
        }
        when.slice = bare.when.slice;
        when.ordinal = 0;
        when.weekday = 0;
    } else if (when.unit == PeriodUnit::day && when.day != 0) {
        when.day = number;
        when.weekday = 0;
    } else if (when.slice != PeriodPart::whole && when.ordinal != 0 && number <= 5) {
        when.ordinal = static_cast<std::int8_t>(number);
    } else if (when.slice == PeriodPart::whole && when.number != 0 && number <= highest_number(when.unit) &&
               (when.unit == PeriodUnit::quarter || when.unit == PeriodUnit::half_year ||
                when.unit == PeriodUnit::school_quarter || when.unit == PeriodUnit::trimester ||
                (when.unit == PeriodUnit::month && model.numeric))) {
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
bool shares_part(const Item& before, const Item& entry) noexcept {
    if (before.type != ItemType::item || entry.type != ItemType::item || before.when.slice == PeriodPart::whole ||
        before.when.number == 0 || entry.when.unit != before.when.unit || entry.when.slice != PeriodPart::whole ||
        entry.lead != Preposition::none || entry.during) {
        return false;
    }
    const bool list = entry.link == Separator::comma || entry.link == Separator::and_;
    return list ? entry.genitive || before.borrowed : entry.link == Separator::dash && before.borrowed;
}

// «ежемесячно до 25-го», «с 15 по 20»: days of whatever month.
void keep_days_of_any_month(Entries& entries) {
    bool repeats = false;
    bool opened = false;
    bool dated = false;
    for (const auto& entry : entries) {
        repeats = repeats || (entry.type == ItemType::repeat && entry.repeat.unit == PeriodUnit::month);
        dated = dated || (entry.type == ItemType::item && !entry.bare);
    }
    for (std::size_t k = 0; k < entries.size() && !dated; ++k) {
        auto& entry = entries[k];
        if (!entry.bare || entry.when.slice != PeriodPart::whole || entry.lead == Preposition::none) {
            continue;
        }
        const bool opens = entry.lead == Preposition::from && k + 1 < entries.size() && entries[k + 1].bare &&
                           (entries[k + 1].lead == Preposition::by || entries[k + 1].lead == Preposition::to);
        if (repeats || opens || opened) {
            entry.bare = false;
            entry.when.unit = PeriodUnit::day;
        }
        opened = opens;
    }
}

} // namespace

bool takes_year(const PeriodSpec& when) noexcept {
    switch (when.unit) {
    case PeriodUnit::day:
    case PeriodUnit::month:
    case PeriodUnit::quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::trimester:
    case PeriodUnit::school_quarter:
    case PeriodUnit::season:
        return when.number != 0;
    default:
        return false;
    }
}

int starting_month(const PeriodSpec& when) noexcept {
    const int n = when.number;
    if (n == 0) {
        return 0;
    }
    switch (when.unit) {
    case PeriodUnit::day:
    case PeriodUnit::month:
        return n;
    case PeriodUnit::quarter:
        return 3 * n - 2;
    case PeriodUnit::half_year:
        return n == 1 ? school_starts : 1;
    case PeriodUnit::trimester:
        return n == 3 ? 3 : n == 2 ? 12 : school_starts;
    case PeriodUnit::school_quarter: {
        constexpr int first[] = {9, 11, 1, 4};
        return n <= 4 ? first[n - 1] : 0;
    }
    case PeriodUnit::season:
        return n == 4 ? 12 : 3 * n;
    default:
        return 0;
    }
}

int year_in_school_year(const PeriodSpec& when, int school_year) noexcept {
    if (when.unit == PeriodUnit::quarter) {
        return when.number >= 3 ? school_year : school_year + 1;
    }
    return starting_month(when) >= school_starts ? school_year : school_year + 1;
}

void share_parts(ItemList& reading) {
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
        entry.doubtful = entry.doubtful || entry.link == Separator::dash; // «конец 1-2 четверти»
    }
}

void resolve_bare(ItemList& reading) {
    auto& entries = reading.entries;
    for (auto k = entries.size(); k-- > 0;) {
        if (!entries[k].bare || k + 1 >= entries.size()) {
            continue;
        }
        const auto& next = entries[k + 1];
        if (next.type == ItemType::item && !next.bare && close(next.link)) {
            take_unit(entries[k], next);
        }
    }
    for (std::size_t k = 1; k < entries.size(); ++k) {
        auto& entry = entries[k];
        const auto& before = entries[k - 1];
        if (!entry.bare || before.type != ItemType::item || before.bare || !close(entry.link)) {
            continue;
        }
        const bool range = entry.link == Separator::dash || entry.lead == Preposition::by ||
                           entry.lead == Preposition::to;
        if (range && before.when.unit == PeriodUnit::day && before.when.number != 0 &&
            entry.when.day > before.when.day) {
            take_unit(entry, before); // «с 10 октября по 15»
        } else if (whole_month(before) && before.link != Separator::dash &&
                   ((entry.link != Separator::comma && k + 1 < entries.size() && entries[k + 1].bare) ||
                    entry.numeric)) { // «ноябрь 15, 17, 22», «в мае, 25-го»
            for (auto n = k; n < entries.size() && entries[n].bare; ++n) {
                entries[n].when = PeriodSpec{PeriodUnit::day,
                                             PeriodPart::whole,
                                             before.when.year,
                                             before.when.number,
                                             entries[n].when.day,
                                             0,
                                             0,
                                             false};
                entries[n].bare = false;
            }
        }
    }
    keep_days_of_any_month(entries);
    for (auto k = entries.size(); k-- > 0;) {
        if (entries[k].bare) {
            reading.notes.push_back(TimingNote{Code::number_passed_over, entries[k].span});
            if (k + 1 < entries.size() && entries[k + 1].link == Separator::dash) {
                entries[k + 1].link = Separator::noise;
            }
            entries.erase(k);
        }
    }
}

} // namespace opora::inline v0::timing
