// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

namespace opora {

/// One difference between two versions of a programme.
struct Change {
    /// What happened.
    enum class What : std::uint8_t { added, removed, changed, moved };

    What what = What::changed;
    std::string thing;  ///< `event`, `organisation`, `person`, `clause`, `indicator`, `programme`...
    std::string id;     ///< of the thing, in the version that has it
    std::string name;   ///< as people call it: a number, a title
    std::string field;  ///< `timing`, `responsible`...; empty where the whole thing came or went
    std::string before; ///< as written; empty for what was added
    std::string after;  ///< as written; empty for what was removed

    friend bool operator==(const Change&, const Change&) = default;
};

/// What changed from one version to the other, in the order of the newer document; what was removed stands at the
/// place it had. Things are matched by id, then by number, title and neighbours.
[[nodiscard]] std::vector<Change> diff(const Programme& before, const Programme& after);

/// One sentence: `Мероприятие 4: сроки «март 2022» → «апрель 2022»`.
[[nodiscard]] std::string describe(const Change& change, Language language);

/// `{"changes":[...]}`.
[[nodiscard]] std::string to_json(std::span<const Change> changes, Language language, bool pretty = false);

} // namespace opora
