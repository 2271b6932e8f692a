// Opora, MIT licence. See LICENSE.
//
// Programmes that a competent methodologist has nothing to say against, each from its seed.
#pragma once

#include <cstdint>

#include "planted/chance.hpp"
#include "planted/draft.hpp"

namespace opora::planted {

/// A clean programme. The same seed gives the same programme on every machine.
Draft clean_draft(std::uint64_t seed);

// The parts of it, in the order in which they are made.

Style choose_style(Chance& chance);
void choose_period(Draft& draft, Chance& chance);
/// Authority, centre, people, schools, pairs, and their tables.
void make_network(Draft& draft, Chance& chance);
/// Stages or themes, and the rows of the plan.
void make_plan(Draft& draft, Chance& chance);
/// Title, order, passport, introduction, closing.
void make_papers(Draft& draft, Chance& chance);
/// Gives rows their numbers as the style wants them.
void number_rows(Draft& draft);

/// A working day on or after one that is neither in school holidays nor at a week's end.
Date school_day(Date from);
/// Whether lessons are held that day: school holidays as `school_holidays_table` has them.
bool has_lessons(Date date);
/// A Saturday or Sunday that is neither worked nor a public holiday.
bool is_weekend(Date date);
/// School holidays of the years that programmes lie in, as a table for `Calendar::with_school_holidays`.
std::string school_holidays_table();

} // namespace opora::planted
