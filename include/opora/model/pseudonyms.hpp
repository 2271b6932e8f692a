// Opora, MIT licence. See LICENSE.
#pragma once

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

namespace opora {

/// The programme with the names of people replaced everywhere, in raw cells and prose too: the same person, in
/// whatever case and order of initials, by the same name, `Person 7`. Names are numbered as they first appear.
[[nodiscard]] Programme with_pseudonyms(const Programme& programme, Language language);

} // namespace opora
