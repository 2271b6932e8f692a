// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

/// \file
/// What changed between two versions of a programme.
///
/// \code
/// #include <opora/model/diff.hpp>
///
/// std::vector<std::string> news(const opora::Programme& before, const opora::Programme& after) {
///     std::vector<std::string> out;
///     for (const auto& change : opora::diff(before, after)) {
///         out.push_back(opora::describe(change, opora::Language::english));
///     }
///     return out;
/// }
/// \endcode

namespace opora::inline v0 {

/// One difference between two versions of a programme.
struct Change {
    /// What happened.
    enum class Kind : std::uint8_t { added, removed, changed, moved };

    Kind kind = Kind::changed;
    std::string thing;  ///< `event`, `organisation`, `person`, `clause`, `indicator`, `programme`...
    std::string id;     ///< of the thing, in the version that has it
    std::string name;   ///< as people call it: a number, a title
    std::string field;  ///< `timing`, `responsible`...; empty where the whole thing came or went
    std::string before; ///< as written; empty for what was added
    std::string after;  ///< as written; empty for what was removed

    friend bool operator==(const Change&, const Change&) = default;
};

/// `added`, `removed`, `changed`, `moved`.
[[nodiscard]] std::string_view to_string(Change::Kind kind) noexcept;

/// What changed from one version to the other, in the order of the newer document; what was removed stands at the
/// place it had. What stands word for word in both is the same thing, whatever its number or place; other things are
/// matched by id, number, words of the title and neighbours. Letter case, white space, kinds of quotes and dashes and
/// the order of names in a cell are no change. An event that stands elsewhere or under another number is `moved`:
/// field `number`, `order` (before and after: the event above it), `parent` or `stage`. A column that was not
/// understood is a field of its header's name.
[[nodiscard]] std::vector<Change> diff(const Programme& before, const Programme& after);

/// One sentence: `Мероприятие 4: сроки «март 2022» → «апрель 2022»`.
[[nodiscard]] std::string describe(const Change& change, Language language);

/// `{"changes":[...]}`.
[[nodiscard]] std::string to_json(std::span<const Change> changes, Language language, bool pretty = false);

} // namespace opora::inline v0
