// Opora, MIT licence. See LICENSE.
//
// Periods that only head, name or repeat the dates beside them: «сентябрь (1 неделя)», «1 четверть: 5 октября».
#include "time/composer/compose.hpp"

namespace opora::inline v0::timing {

namespace {

// The entries that are absorbed; the first 64 of a phrase take part.
class Absorbed {
public:
    static constexpr std::size_t most = 64;

    void add(std::size_t k) noexcept { bits_ |= std::uint64_t{1} << k; }
    [[nodiscard]] bool has(std::size_t k) const noexcept { return (bits_ >> k & 1U) != 0; }

private:
    std::uint64_t bits_ = 0;
};

std::size_t looked_at(const Entries& entries) noexcept {
    return entries.size() < Absorbed::most ? entries.size() : Absorbed::most;
}

bool needs_month(const PeriodSpec& when) noexcept {
    return when.number == 0 && ((when.unit == PeriodUnit::month && when.slice != PeriodPart::whole) ||
                                (when.unit == PeriodUnit::day && when.day != 0));
}

// True if the month of `inner` lies in the period that `outer` names.
bool heads(const PeriodSpec& outer, const PeriodSpec& inner) noexcept {
    const int month = starting_month(inner);
    if (outer.slice != PeriodPart::whole || month == 0 ||
        (outer.year != 0 && inner.year != 0 && outer.year != inner.year)) {
        return false;
    }
    const int n = outer.number;
    switch (outer.unit) {
    case PeriodUnit::month:
        return n == month && (inner.unit == PeriodUnit::day || inner.slice != PeriodPart::whole);
    case PeriodUnit::quarter:
        return n != 0 && inner.unit != PeriodUnit::quarter && (month - 1) / 3 + 1 == n;
    case PeriodUnit::school_quarter: {
        constexpr int first[] = {9, 11, 1, 4};
        constexpr int last[] = {10, 12, 3, 5};
        return n >= 1 && n <= 4 && inner.unit != PeriodUnit::school_quarter && month >= first[n - 1] &&
               month <= last[n - 1];
    }
    case PeriodUnit::trimester:
    case PeriodUnit::season: {
        const int start = starting_month(outer);
        return n != 0 && inner.unit != outer.unit && (month - start + 12) % 12 < 3;
    }
    case PeriodUnit::half_year: {
        const bool autumn = month >= school_starts;
        return inner.unit != PeriodUnit::half_year && (n == 1 ? autumn || month <= 6 : month <= 5 || month >= 7);
    }
    default:
        return false;
    }
}

// A period that only names the dates before it: «5 апреля – 31 мая — четвертая четверть».
bool names_dates(const Item& entry, const Item& before) noexcept {
    if (entry.type != ItemType::item || before.type != ItemType::item || before.when.unit != PeriodUnit::day ||
        before.when.number == 0 || entry.when.slice != PeriodPart::whole || entry.lead != Preposition::none ||
        entry.during || (entry.link != Separator::dash && entry.link != Separator::paren)) {
        return false;
    }
    switch (entry.when.unit) {
    case PeriodUnit::quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::school_quarter:
    case PeriodUnit::trimester:
    case PeriodUnit::season:
    case PeriodUnit::holidays:
        return entry.when.year == 0;
    default:
        return false;
    }
}

// A slice or a day without a month takes it from the month before: «сентябрь (1 неделя)».
void lend_months(Entries& entries, Absorbed& absorbed) {
    auto heading = entries.size();
    for (std::size_t k = 0; k < looked_at(entries); ++k) {
        auto& entry = entries[k];
        if (entry.type != ItemType::item) {
            continue;
        }
        if (whole_month(entry)) {
            const bool ranged = (entry.link == Separator::dash && k > 0 && whole_month(entries[k - 1])) ||
                                (k + 1 < entries.size() && entries[k + 1].link == Separator::dash &&
                                 whole_month(entries[k + 1]));
            heading = ranged ? entries.size() : k;
        } else if (needs_month(entry.when) && heading < entries.size()) {
            entry.when.number = entries[heading].when.number;
            if (entry.when.year == 0) {
                entry.when.year = entries[heading].when.year;
            }
            absorbed.add(heading);
            if (entry.link == Separator::dash && heading + 1 == k) {
                entry.link = Separator::colon;
            }
        }
    }
}

// «Ноябрь 15.11, 17.11», «1 четверть: 5 октября»: the dates lie in the period and take its year.
void lend_years(Entries& entries, Absorbed& absorbed) {
    for (std::size_t k = 0; k + 1 < entries.size() && k < Absorbed::most; ++k) {
        auto& entry = entries[k];
        const auto& next = entries[k + 1];
        if (entry.type != ItemType::item || next.type != ItemType::item || entry.during ||
            entry.lead != Preposition::none || entry.link == Separator::dash || next.link == Separator::and_ ||
            next.link == Separator::further || !heads(entry.when, next.when) ||
            (next.link == Separator::dash && next.when.unit != PeriodUnit::day)) {
            continue;
        }
        for (auto n = k + 1; entry.when.year != 0 && n < entries.size() && entries[n].type == ItemType::item &&
                             heads(entry.when, entries[n].when);
             ++n) {
            entries[n].when.year = entries[n].when.year == 0 ? entry.when.year : entries[n].when.year;
        }
        absorbed.add(k);
    }
}

// «Зимние каникулы начнутся с 30 декабря», «1 семестр, 15 недель: 08.09 - 21.12», «Зимний период (с октября по май)»:
// a name before its dates.
bool heads_by_name(const Entries& entries, std::size_t k) noexcept {
    const auto& entry = entries[k];
    if (entry.type != ItemType::item || entry.when.slice != PeriodPart::whole || entry.when.year != 0 || entry.during ||
        entry.lead != Preposition::none || entry.link == Separator::dash) {
        return false;
    }
    auto next = k + 1;
    while (next < entries.size() && entries[next].type == ItemType::relative && entries[next].length) {
        ++next;
    }
    if (next >= entries.size() || entries[next].type != ItemType::item) {
        return false;
    }
    const auto& dates = entries[next];
    const bool days = dates.when.unit == PeriodUnit::day && dates.when.number != 0;
    switch (entry.when.unit) {
    case PeriodUnit::holidays:
        return days && dates.link != Separator::comma && dates.link != Separator::and_;
    case PeriodUnit::half_year:
    case PeriodUnit::school_quarter:
    case PeriodUnit::trimester:
        return days && next > k + 1 && heads(entry.when, dates.when);
    case PeriodUnit::season:
        return dates.link == Separator::paren;
    default:
        return false;
    }
}

// «5 апреля – 31 мая — четвертая четверть»; «15 мая, второй день»: a day of the event, not of a month.
void drop_names(const Entries& entries, Absorbed& absorbed) {
    bool any_days = false;
    for (const auto& entry : entries) {
        any_days = any_days ||
                   (entry.type == ItemType::item && entry.when.unit == PeriodUnit::day && entry.when.number != 0);
    }
    bool days = false;
    for (std::size_t k = 0; k < looked_at(entries); ++k) {
        const auto& entry = entries[k];
        const bool counted = entry.type == ItemType::item && entry.when.number == 0 &&
                             entry.when.unit == PeriodUnit::month;
        const bool day_of_event = counted && ((days && entry.when.slice == PeriodPart::day) ||
                                              (any_days && entry.when.slice == PeriodPart::week));
        if (day_of_event || heads_by_name(entries, k) || (k > 0 && names_dates(entry, entries[k - 1]))) {
            absorbed.add(k);
        }
        days = days || (entry.type == ItemType::item && entry.when.unit == PeriodUnit::day && entry.when.number != 0);
    }
}

// «четвёртый понедельник января (23 января)»: the date wins.
void prefer_dates(Entries& entries, Absorbed& absorbed) {
    for (std::size_t k = 0; k + 1 < entries.size() && k < Absorbed::most; ++k) {
        auto& next = entries[k + 1];
        if (entries[k].type == ItemType::item && entries[k].when.slice == PeriodPart::weekday &&
            next.type == ItemType::item && next.when.unit == PeriodUnit::day && next.when.number != 0 &&
            next.link == Separator::paren && next.lead == Preposition::none) {
            next.when.weekday = entries[k].when.weekday;
            absorbed.add(k);
        }
    }
}

} // namespace

void absorb_headings(ItemList& reading) {
    auto& entries = reading.entries;
    if (entries.size() < 2) {
        return;
    }
    Absorbed absorbed;
    lend_months(entries, absorbed);
    lend_years(entries, absorbed);
    drop_names(entries, absorbed);
    prefer_dates(entries, absorbed);
    for (auto k = looked_at(entries); k-- > 0;) {
        if (!absorbed.has(k)) {
            continue;
        }
        if (k + 1 < entries.size()) {
            entries[k + 1].link = entries[k].link;
            if (entries[k + 1].lead == Preposition::none) {
                entries[k + 1].lead = entries[k].lead;
            }
        }
        entries.erase(k);
    }
}

} // namespace opora::inline v0::timing
