// Opora, MIT licence. See LICENSE.
//
// What the texts of a plan's rows look like, apart from the table that they stand in.
#pragma once

#include <string>
#include <string_view>

#include "model/phrase_reader.hpp"
#include "opora/model/programme.hpp"
#include "read/text/clean.hpp"

namespace opora::inline v0::reading {

/// The sentence of a cell goes on in the next row: a hyphen, a comma, a bracket that is not closed, a word that
/// never ends a sentence.
[[nodiscard]] bool is_open_ended(std::string_view text);
[[nodiscard]] bool ends_sentence(std::string_view text);
/// Begins as the middle of a sentence does.
[[nodiscard]] bool goes_on(std::string_view text);

/// How two pieces of a cell are put together: a word cut at its hyphen has no space.
[[nodiscard]] std::string_view joint(const Sourced& before, const Sourced& after, bool page);

/// «Сентябрь», «Май 2023 года» and nothing else.
[[nodiscard]] bool is_month(std::string_view text);

/// «Раздел 2», «III. Работа с кадрами», «2 этап».
[[nodiscard]] bool begins_section(std::string_view text);

/// «2. Методическая поддержка учителей» alone in a column of dates: a heading, as it says no time.
[[nodiscard]] bool heads_dates(PhraseReader& phrases, std::string_view text);

/// A line above a table that names a section of the plan, not the plan itself.
[[nodiscard]] bool heads_table(std::string_view caption);

/// `ii` as `2`; empty for anything but a Roman number.
[[nodiscard]] std::string roman_number(std::string_view folded);

/// A phrase that needs no month beside it: «14.09», not «14» or «вторая неделя».
[[nodiscard]] bool stands_alone(PhraseReader& phrases, const std::string& phrase);

/// In a plan by months the rows under «Сентябрь» give days alone, or nothing.
void date_by_month(PhraseReader& phrases, Timing& timing, const Stage& month);

} // namespace opora::inline v0::reading
