// Opora, MIT licence. See LICENSE.
//
// Forms of Russian words, as far as names of people and bodies need them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0::names {

/// The cases in which orders and plans write names.
enum class Case : std::uint8_t { nominative, genitive, dative, unknown };

/// What a surname may be in the nominative: `Ивановой` gives `Иванова`, `Иванова` gives `Иванов` too unless it is
/// known to be a nominative. The likeliest first. Genitive stands for accusative as well.
[[nodiscard]] std::vector<std::string> nominatives(std::string_view surname, Case of);

/// The case that a position stands in: «директору» dative, «заместителя» genitive, «методист» nominative.
[[nodiscard]] Case case_of(std::string_view position);

/// «муниципальной информационно-методической службы» as «муниципальная информационно-методическая служба»: the
/// words up to the first noun. What it does not know stays as it is.
[[nodiscard]] std::string nominative_phrase(std::string_view phrase);

} // namespace opora::inline v0::names
