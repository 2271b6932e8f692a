// Opora, MIT licence. See LICENSE.
//
// What planters need of a draft: a row of a kind, a free day, a row more.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "planted/clean.hpp"
#include "planted/phrase.hpp"
#include "planted/planter.hpp"

namespace opora::planted {

/// The rows for which something holds, by index.
std::vector<std::size_t> rows_where(const Draft& draft, const std::function<bool(const Row&)>& holds);
/// One of them; null where there is none.
Row* some_row(Draft& draft, Chance& chance, const std::function<bool(const Row&)>& holds);

/// Whether a row stands alone: no parent, no children, no decoy.
bool alone(const Draft& draft, const Row& row);

/// Gives a row another time.
void date_row(Draft& draft, Row& row, Shape shape, const Window& span, Chance& chance);

/// A working day with lessons on or after one, on which nothing is dated; nothing where that leaves the window.
std::optional<Date> open_day(const Draft& draft, Date near, const Window& within);
/// The same in the middle of the programme, within its main stage, away from the ends.
std::optional<Date> open_day(const Draft& draft, Chance& chance);

/// A row like those of the plan: responsible, participants, venue and result filled.
Row plain_row(const Draft& draft, Kind kind, const std::string& title, Shape shape, const Window& span, Chance& chance);
/// Puts a row where its time and its stage want it and numbers the rows again.
void insert_row(Draft& draft, Row row);
/// Takes rows out; rows that stand in another go with it.
void remove_rows(Draft& draft, const std::function<bool(const Row&)>& which);
/// The middle of the programme.
Window middle(const Draft& draft);

/// Sets the day of the order, and of what cites it.
void set_order_date(Draft& draft, Date day);
/// The row of the passport whose name begins so, or null.
PassportRow* passport_row(Draft& draft, const std::string& name);
/// The clause whose text holds another, or null.
DraftClause* clause_with(Draft& draft, const std::string& text);

/// Replaces the first occurrence; false where there is none.
bool replace(std::string& text, const std::string& what, const std::string& with);

/// Whether the document says the first and last day of its period, not only its years.
bool states_period(const Draft& draft);

/// Whether stages have dates in this draft.
inline bool staged(const Draft& draft) { return draft.style.sections == 1 && draft.style.stage_dates; }

} // namespace opora::planted
