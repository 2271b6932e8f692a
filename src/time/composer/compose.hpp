// Opora, MIT licence. See LICENSE.
//
// From entries to a meaning, in steps that each take one kind of gap out of the phrase.
#pragma once

#include "time/reader/items.hpp"

namespace opora::inline v0::timing {

/// The month in which school years start.
inline constexpr int school_starts = 9;

/// A numbered or named period of the year, or a part of one: something that can lack a year.
[[nodiscard]] bool takes_year(const PeriodSpec& when) noexcept;

/// The month in which a period starts, 1-12; 0 if the phrase does not say.
[[nodiscard]] int starting_month(const PeriodSpec& when) noexcept;

/// A calendar year for a period that lies in a school year.
[[nodiscard]] int year_in_school_year(const PeriodSpec& when, int school_year) noexcept;

/// A month by its name, and all of it.
[[nodiscard]] inline bool whole_month(const Item& entry) noexcept {
    return entry.type == ItemType::item && !entry.bare && entry.when.unit == PeriodUnit::month &&
           entry.when.slice == PeriodPart::whole && entry.when.number != 0;
}

/// «7-11 сентября», «3, 4 неделя октября»: numbers that wait for their month or unit get it.
void resolve_bare(ItemList& reading);

/// «Начало октября и апреля», «конец 1 и 3 четверти»: a part that stands once is a part of each.
void share_parts(ItemList& reading);

/// «Ноябрь 15.11, 17.11», «сентябрь (1 неделя)»: a period that heads a list of its own dates goes into them.
void absorb_headings(ItemList& reading);

/// «Октябрь-ноябрь 2023», «октябрь 2022-2023 уч. г.»: a year that stands once serves the whole list.
/// Sets `doubtful` on what it had to guess.
void spread_years(ItemList& reading);

/// Weekdays beside dates go to the dates; weekdays by themselves become a repetition.
void settle_weekdays(ItemList& reading);

} // namespace opora::inline v0::timing
