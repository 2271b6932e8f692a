// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/reader.hpp"

namespace opora::inline v0::reading {

/// Adds a goal, a task, an expected result, an indicator or a legal basis, unless it is there already.
/// \param role  of src/data/read/passport.csv
void add_statement(Reader& reader, std::string_view role, const Sourced& text);

/// Adds each item of a list.
void add_statements(Reader& reader, std::string_view role, const Sourced& list);

/// A role that statements have.
[[nodiscard]] bool is_statement(std::string_view role);

/// Adds the first period that a text gives; true if it gives one.
bool add_period(Reader& reader, PeriodBasis basis, const Sourced& text);

/// «на 2022 год» in a title, or a year that stands in it otherwise.
void add_title_period(Reader& reader, PeriodBasis basis, const Sourced& title, bool only_behind_preposition = false);

/// Appendices that a text mentions, `(Приложение 2, 3)`.
void mention_appendices(Reader& reader, const Sourced& text, const Words& words);
/// The same for the titles and results of events.
void mention_appendices(Reader& reader);

} // namespace opora::inline v0::reading
