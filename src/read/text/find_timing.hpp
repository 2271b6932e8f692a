// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/phrase_reader.hpp"

namespace opora::inline v0::reading {

/// A timing that stands among other words.
struct FoundTiming {
    Span span;
    TimingMeaning meaning;
};

/// The first run of words that is a timing and nothing else and begins from byte `from` to byte
/// `until`: «в срок до 25 марта 2022 года».
[[nodiscard]] std::optional<FoundTiming> find_timing(PhraseReader& phrases, std::string_view text, std::size_t from = 0,
                                                     std::size_t until = std::string_view::npos);

/// False: there is no digit in the text, and so neither a day nor a period that stands by itself.
[[nodiscard]] bool may_have_year(std::string_view text) noexcept;

/// The first single day in a text, be it written «_26_» августа 2020 г.
[[nodiscard]] std::optional<Date> find_date(PhraseReader& phrases, std::string_view text);

/// What lies in round brackets, from left to right.
[[nodiscard]] std::vector<Span> brackets(std::string_view text);

/// The text is a timing and nothing else.
[[nodiscard]] std::optional<TimingMeaning> pure_timing(PhraseReader& phrases, std::string_view text);

/// The days of a period that stands by itself, with its year; of a school year the twelve months that begin it.
[[nodiscard]] std::optional<Window> period_of(const TimingMeaning& meaning);

} // namespace opora::inline v0::reading
