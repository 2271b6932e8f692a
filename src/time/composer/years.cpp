// Opora, MIT licence. See LICENSE.
//
// Years: one that stands once serves its whole list, a school year gives each date its own.
#include "time/composer/compose.hpp"

namespace opora::inline v0::timing {

namespace {

bool is_year_entry(const Item& entry) noexcept {
    return entry.type == ItemType::item && entry.when.unit == PeriodUnit::year &&
           entry.when.slice == PeriodPart::whole && !entry.during;
}

bool is_school_year(const Item& entry) noexcept {
    return entry.type == ItemType::item && entry.when.unit == PeriodUnit::school_year &&
           entry.when.slice == PeriodPart::whole && !entry.during && entry.lead == Preposition::none;
}

bool lacks_year(const Item& entry) noexcept {
    return entry.type == ItemType::item && takes_year(entry.when) && entry.when.year == 0;
}

bool beside(Separator link) noexcept {
    return link == Separator::space || link == Separator::paren || link == Separator::comma ||
           link == Separator::colon || link == Separator::start || link == Separator::noise || link == Separator::slash;
}

int order(const PeriodSpec& when) noexcept { return starting_month(when) * 32 + when.day; }

// Whether a list or a range steps over New Year from `a` to `b`.
bool wraps(const Item& a, const Item& b) noexcept {
    const bool range = b.link == Separator::dash || b.link == Separator::glued ||
                       ((b.lead == Preposition::by || b.lead == Preposition::to || b.lead == Preposition::until) &&
                        (a.lead == Preposition::from || a.lead == Preposition::since));
    if (order(a.when) <= order(b.when)) {
        return false;
    }
    if (range) {
        return starting_month(a.when) != starting_month(b.when);
    }
    return starting_month(a.when) >= 8 && starting_month(b.when) <= 7;
}

// «2023-2024 (1 полугодие)»: two neighbouring years beside a school period are a school year.
void pair_years(Entries& entries) {
    bool school_period = false;
    for (const auto& entry : entries) {
        const auto unit = entry.when.unit;
        school_period = school_period || (entry.type == ItemType::item &&
                                          (unit == PeriodUnit::half_year || unit == PeriodUnit::school_quarter ||
                                           unit == PeriodUnit::season || unit == PeriodUnit::trimester));
    }
    for (std::size_t k = 0; school_period && k + 1 < entries.size(); ++k) {
        if (is_year_entry(entries[k]) && is_year_entry(entries[k + 1]) && entries[k + 1].link == Separator::dash &&
            entries[k + 1].when.year == entries[k].when.year + 1) {
            entries[k].when.unit = PeriodUnit::school_year;
            entries.erase(k + 1);
        }
    }
}

void use_school_years(Entries& entries) {
    for (auto k = entries.size(); k-- > 0;) {
        if (!is_school_year(entries[k])) {
            continue;
        }
        const auto year = entries[k].when.year;
        const bool ranged = entries[k].link == Separator::dash ||
                            (k + 1 < entries.size() && entries[k + 1].link == Separator::dash);
        if (ranged || !beside(entries[k].link)) {
            continue;
        }
        if (year == 0) { // «1 полугодие учебного года»
            const bool behind = k > 0 && entries[k].link == Separator::space && lacks_year(entries[k - 1]);
            if (behind) {
                for (std::size_t n = 0; n < k; ++n) {
                    entries[n].when.school = entries[n].when.school || entries[n].when.unit == PeriodUnit::half_year;
                }
                entries.erase(k);
            }
            continue;
        }
        bool used = false;
        for (auto& entry : entries) {
            if (lacks_year(entry)) {
                entry.when.year = static_cast<std::int16_t>(year_in_school_year(entry.when, year));
                entry.when.school = entry.when.unit == PeriodUnit::half_year;
                used = true;
            }
        }
        if (used) {
            entries.erase(k);
        }
    }
}

// The year at `k` and the one behind it, «2022-2024»
bool opens_range(const Entries& entries, std::size_t k) noexcept {
    return k + 1 < entries.size() && is_year_entry(entries[k + 1]) && entries[k + 1].link == Separator::dash &&
           entries[k + 1].when.year > entries[k].when.year;
}

// «октябрь 2022-2024»: an October in each year. The index of the last.
std::size_t copy_to_years(Entries& entries, std::size_t k) {
    const auto model = entries[k - 1];
    const auto year = entries[k].when.year;
    const auto last = entries[k + 1].when.year;
    entries.erase(k + 1);
    entries.erase(k);
    entries[k - 1].when.year = year;
    for (int y = year + 1; y <= last && y - year < 20; ++y) {
        auto copy = model;
        copy.when.year = static_cast<std::int16_t>(y);
        copy.link = Separator::comma;
        copy.doubtful = true;
        entries.insert(k++, copy);
    }
    return k - 1;
}

// «в сентябре 2022, 2023», «май - июнь 2022, 2023»: the same once more. The index of its last entry.
std::size_t say_again(Entries& entries, std::size_t k) {
    const auto model = entries[k - 1];
    auto& entry = entries[k];
    const auto year = entry.when.year;
    entry.when = model.when;
    entry.when.year = year;
    if (model.link != Separator::dash || k < 2) {
        return k;
    }
    auto first = entries[k - 2];
    if (first.when.year != 0) { // else it is spread later
        first.when.year = static_cast<std::int16_t>(first.when.year + (year - model.when.year));
    }
    first.link = entry.link;
    first.span = entry.span;
    entry.link = Separator::dash;
    entries.insert(k, first);
    return k + 1;
}

// «2022 год: сентябрь, май»: the year goes into the list that it heads.
void head_list(Entries& entries, std::size_t k) {
    auto year = entries[k].when.year;
    for (auto n = k + 1; n < entries.size() && lacks_year(entries[n]); ++n) {
        if (n > k + 1 && wraps(entries[n - 1], entries[n])) {
            ++year;
        }
        entries[n].when.year = year;
    }
    entries[k + 1].link = entries[k].link;
    entries.erase(k);
}

// A year behind the item that it serves. Moves `k` to the last entry made; false if the item has no use for it.
bool use_year_behind(Entries& entries, std::size_t& k) {
    if (k == 0 || entries[k - 1].type != ItemType::item || !takes_year(entries[k - 1].when)) {
        return false;
    }
    const auto link = entries[k].link;
    const bool range = opens_range(entries, k);
    if (entries[k - 1].when.year == 0) {
        if (!beside(link)) {
            return false;
        }
        if (range) {
            k = copy_to_years(entries, k);
        } else { // «сентябрь (2022)»
            entries[k - 1].when.year = entries[k].when.year;
            entries.erase(k--);
        }
        return true;
    }
    if (range || (link != Separator::comma && link != Separator::and_)) {
        return false;
    }
    k = say_again(entries, k);
    return true;
}

void use_lone_years(Entries& entries) {
    for (std::size_t k = 0; k < entries.size(); ++k) {
        if (!is_year_entry(entries[k]) || entries[k].lead != Preposition::none || use_year_behind(entries, k)) {
            continue;
        }
        if (k + 1 < entries.size() && lacks_year(entries[k + 1]) && entries[k + 1].lead == Preposition::none &&
            entries[k].link != Separator::dash && beside(entries[k + 1].link)) {
            head_list(entries, k--);
        }
    }
}

} // namespace

void spread_years(ItemList& reading) {
    auto& entries = reading.entries;
    if (entries.size() < 2) {
        return;
    }
    pair_years(entries);
    use_school_years(entries);
    use_lone_years(entries);
    // The nearest item with a year to the right serves first, then the one to the left.
    std::size_t next = entries.size();
    for (auto k = entries.size(); k-- > 0;) {
        auto& entry = entries[k];
        if (entry.type != ItemType::item || !takes_year(entry.when)) {
            continue;
        }
        if (entry.when.year == 0 && next < entries.size() && entries[next].when.year != 0 &&
            entries[next].link != Separator::further) {
            entry.when.year = static_cast<std::int16_t>(entries[next].when.year -
                                                        (wraps(entry, entries[next]) ? 1 : 0));
        }
        next = k;
    }
    std::size_t before = entries.size();
    for (std::size_t k = 0; k < entries.size(); ++k) {
        auto& entry = entries[k];
        if (entry.type != ItemType::item || !takes_year(entry.when)) {
            continue;
        }
        if (entry.when.year == 0 && before < entries.size() && entries[before].when.year != 0 &&
            entry.link != Separator::further) {
            entry.when.year = static_cast<std::int16_t>(entries[before].when.year +
                                                        (wraps(entries[before], entry) ? 1 : 0));
        }
        before = k;
    }
}

} // namespace opora::inline v0::timing
