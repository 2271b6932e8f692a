// Opora, MIT licence. See LICENSE.
//
// The words of a document, each run of them once and with its place: what is also kept as a goal or an indicator stands
// here as the passport or the section that it was found in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/facts.hpp"

namespace opora::inline v0::rules {

struct Text {
    enum class Kind { title, heading, approval, clause, passport, prose, cell };

    Kind kind = Kind::prose;
    std::string_view text;
    std::string_view header; ///< of a passport's row or a plan's column
    FindingPlace::Kind of = FindingPlace::Kind::document;
    std::string_view id;
    Source source;
    const Event* event = nullptr; ///< of a cell

    [[nodiscard]] FindingPlace place() const { return {of, std::string(id), source}; }
};

/// All texts of a programme, in the order of its members. They point into it.
[[nodiscard]] std::vector<Text> texts_of(const Programme& programme);

/// What a finding in a text speaks of: the number of an event or of a clause, or nothing.
[[nodiscard]] std::string subject_of(const Text& text);

/// A letter of a Russian word that is a capital one.
[[nodiscard]] bool is_capital(char32_t letter) noexcept;

} // namespace opora::inline v0::rules
