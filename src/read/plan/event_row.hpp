// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "read/reader.hpp"

namespace opora::inline v0::reading {

/// A row of a plan with the rows that go on with it, before its cells are understood.
struct Draft {
    std::vector<Sourced> texts;          ///< of each column
    std::vector<std::string> raws;       ///< the same as written
    std::vector<const TableCell*> cells; ///< the first of each column
    Source source;
    std::vector<Source> continued;
    bool breaks = false; ///< its last row was joined over a page
};

/// Makes the event of a draft; its id, parent, stage and dates come later.
[[nodiscard]] Event make_event(const Draft& draft, const Layout& layout, PhraseReader& phrases);

} // namespace opora::inline v0::reading
