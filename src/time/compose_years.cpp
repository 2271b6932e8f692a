// Opora, MIT licence. See LICENSE.
//
// Years: one that stands once serves its whole list, a school year gives each date its own.
#include "time/compose.hpp"

namespace opora::timing {

namespace {

bool is_year_entry(const Entry& entry) noexcept {
    return entry.type == E::item && entry.when.unit == Unit::year && entry.when.slice == Slice::whole &&
           !entry.during;
}

bool is_school_year(const Entry& entry) noexcept {
    return entry.type == E::item && entry.when.unit == Unit::school_year && entry.when.slice == Slice::whole &&
           !entry.during && entry.lead == Lead::none;
}

bool lacks_year(const Entry& entry) noexcept {
    return entry.type == E::item && takes_year(entry.when) && entry.when.year == 0;
}

bool beside(Link link) noexcept {
    return link == Link::space || link == Link::paren || link == Link::comma || link == Link::colon ||
           link == Link::start || link == Link::noise || link == Link::slash;
}

int order(const When& when) noexcept { return starting_month(when) * 32 + when.day; }

// Whether a list or a range steps over New Year from `a` to `b`.
bool wraps(const Entry& a, const Entry& b) noexcept {
    const bool range = b.link == Link::dash || b.link == Link::glued ||
                       ((b.lead == Lead::by || b.lead == Lead::to || b.lead == Lead::until) &&
                        (a.lead == Lead::from || a.lead == Lead::since));
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
        school_period = school_period || (entry.type == E::item && (unit == Unit::half_year || unit == Unit::term ||
                                                                     unit == Unit::season || unit == Unit::trimester));
    }
    for (std::size_t k = 0; school_period && k + 1 < entries.size(); ++k) {
        if (is_year_entry(entries[k]) && is_year_entry(entries[k + 1]) && entries[k + 1].link == Link::dash &&
            entries[k + 1].when.year == entries[k].when.year + 1) {
            entries[k].when.unit = Unit::school_year;
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
        const bool ranged = entries[k].link == Link::dash ||
                            (k + 1 < entries.size() && entries[k + 1].link == Link::dash);
        if (ranged || !beside(entries[k].link)) {
            continue;
        }
        if (year == 0) { // «1 полугодие учебного года»
            const bool behind = k > 0 && entries[k].link == Link::space && lacks_year(entries[k - 1]);
            if (behind) {
                for (std::size_t n = 0; n < k; ++n) {
                    entries[n].when.school = entries[n].when.school || entries[n].when.unit == Unit::half_year;
                }
                entries.erase(k);
            }
            continue;
        }
        bool used = false;
        for (auto& entry : entries) {
            if (lacks_year(entry)) {
                entry.when.year = static_cast<std::int16_t>(year_in_school_year(entry.when, year));
                entry.when.school = entry.when.unit == Unit::half_year;
                used = true;
            }
        }
        if (used) {
            entries.erase(k);
        }
    }
}

// «сентябре 2022, 2023, 2024», «октябрь 2022-2024», «сентябрь (2022)», «2022 год: сентябрь, май»
void use_lone_years(Entries& entries) {
    for (std::size_t k = 0; k < entries.size(); ++k) {
        if (!is_year_entry(entries[k]) || entries[k].lead != Lead::none) {
            continue;
        }
        const auto year = entries[k].when.year;
        const bool next_is_range = k + 1 < entries.size() && is_year_entry(entries[k + 1]) &&
                                   entries[k + 1].link == Link::dash && entries[k + 1].when.year > year;
        const bool list = entries[k].link == Link::comma || entries[k].link == Link::and_;
        if (k > 0 && entries[k - 1].type == E::item && takes_year(entries[k - 1].when)) {
            const auto model = entries[k - 1];
            if (model.when.year == 0 && !next_is_range && beside(entries[k].link)) { // «сентябрь (2022)»
                entries[k - 1].when.year = year;
                entries.erase(k--);
                continue;
            }
            if (model.when.year == 0 && next_is_range && (beside(entries[k].link))) { // «октябрь 2022-2024»
                const auto last = entries[k + 1].when.year;
                entries.erase(k + 1);
                entries.erase(k);
                entries[k - 1].when.year = year;
                for (int y = year + 1; y <= last && y - year < 20; ++y) {
                    auto copy = model;
                    copy.when.year = static_cast<std::int16_t>(y);
                    copy.link = Link::comma;
                    copy.doubtful = true;
                    entries.insert(k++, copy);
                }
                --k;
                continue;
            }
            if (model.when.year != 0 && list && !next_is_range) { // «в сентябре 2022, 2023»
                const auto span = entries[k].span;
                const auto link = entries[k].link;
                const bool ranged = model.link == Link::dash && k >= 2;
                entries[k].when = model.when;
                entries[k].when.year = year;
                if (ranged) {
                    auto first = entries[k - 2];
                    if (first.when.year != 0) { // else it is spread later
                        first.when.year = static_cast<std::int16_t>(first.when.year + (year - model.when.year));
                    }
                    first.link = link;
                    first.span = span;
                    entries[k].link = Link::dash;
                    entries.insert(k, first);
                    ++k;
                }
                continue;
            }
        }
        if (k + 1 < entries.size() && lacks_year(entries[k + 1]) && entries[k + 1].lead == Lead::none &&
            !next_is_range && entries[k].link != Link::dash && beside(entries[k + 1].link)) { // «2022 год: сентябрь»
            auto previous = year;
            for (auto n = k + 1; n < entries.size() && lacks_year(entries[n]); ++n) {
                if (n > k + 1 && wraps(entries[n - 1], entries[n])) {
                    ++previous;
                }
                entries[n].when.year = previous;
            }
            entries[k + 1].link = entries[k].link;
            entries.erase(k--);
        }
    }
}

} // namespace

void spread_years(Reading& reading) {
    auto& entries = reading.entries;
    pair_years(entries);
    use_school_years(entries);
    use_lone_years(entries);
    // The nearest item with a year to the right serves first, then the one to the left.
    std::size_t next = entries.size();
    for (auto k = entries.size(); k-- > 0;) {
        auto& entry = entries[k];
        if (entry.type != E::item || !takes_year(entry.when)) {
            continue;
        }
        if (entry.when.year == 0 && next < entries.size() && entries[next].when.year != 0 &&
            entries[next].link != Link::further) {
            entry.when.year = static_cast<std::int16_t>(entries[next].when.year - (wraps(entry, entries[next]) ? 1 : 0));
        }
        next = k;
    }
    std::size_t before = entries.size();
    for (std::size_t k = 0; k < entries.size(); ++k) {
        auto& entry = entries[k];
        if (entry.type != E::item || !takes_year(entry.when)) {
            continue;
        }
        if (entry.when.year == 0 && before < entries.size() && entries[before].when.year != 0 &&
            entry.link != Link::further) {
            entry.when.year =
                static_cast<std::int16_t>(entries[before].when.year + (wraps(entries[before], entry) ? 1 : 0));
        }
        before = k;
    }
}

} // namespace opora::timing
