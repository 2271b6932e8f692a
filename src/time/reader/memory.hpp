// Opora, MIT licence. See LICENSE.
//
// What the reader remembers between items, by how long: each struct is forgotten as a whole, so that the type of a flag
// says when it ends.
#pragma once

#include "time/reader/items.hpp"

namespace opora::inline v0::timing {

/// What is between the last item and the next one.
struct Between {
    bool comma = false;
    bool and_ = false;
    bool dash = false;
    bool slash = false;
    bool colon = false;
    bool paren = false;
    bool noise = false;
    bool further = false;
    bool glued = false;
};

/// Said of the next item, whatever it is.
struct Pending {
    Preposition lead = Preposition::none;
    bool lead_exclusive = false; ///< the lead is «до» or «к»
    bool whole = false;
    bool in = false; ///< the word before is «в»
};

/// Said of the next date of the clause, over other items before it.
struct Clause {
    bool moved = false; ///< «перенос с»
    bool act = false;   ///< an act was named; the date after «от» is its own
    bool after = false;
    bool topic = false;
    bool during = false;
};

} // namespace opora::inline v0::timing
