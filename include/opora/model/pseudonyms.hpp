// Opora, MIT licence. See LICENSE.
#pragma once

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

/// \file
/// A programme without the names of people.
///
/// \code
/// #include <opora/model/json.hpp>
/// #include <opora/model/pseudonyms.hpp>
///
/// std::string publishable(const opora::Programme& programme) {
///     return opora::to_json(opora::with_pseudonyms(programme, opora::Language::russian));
/// }
/// \endcode

namespace opora::inline v0 {

/// The programme with the names of people replaced everywhere, in raw cells and prose too: the same person, in
/// whatever case and order of initials, by the same name, `Person 7`. Names are numbered as they first appear.
///
/// Hidden are the programme's people, every surname with an initial or with both given names, and these surnames
/// wherever they stand alone. Names of files stay, and so do those that a school bears («имени А.С. Пушкина»), unless
/// one of the people has that surname. Ids of people follow (`p-7`); other ids stay. Spans of sources are cleared: the
/// texts that they counted in are others now; rows and cells stay.
[[nodiscard]] Programme with_pseudonyms(const Programme& programme, Language language);

} // namespace opora::inline v0
