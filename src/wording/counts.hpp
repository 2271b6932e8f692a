// Opora, MIT licence. See LICENSE.
//
// Counts of things in words.
#pragma once

#include <cstdint>
#include <string>

#include "opora/base/language.hpp"
#include "text/agreement.hpp"

namespace opora::inline v0::wording {

/// A thing that is counted, in both languages.
struct CountedNoun {
    text::CountForms russian;
    std::string_view english;
    std::string_view english_many;
};

/// `1 мероприятие`, `2 мероприятия`, `5 мероприятий`; `1 event`, `2 events`.
[[nodiscard]] std::string counted(std::uint64_t count, const CountedNoun& noun, Language language);

} // namespace opora::inline v0::wording
