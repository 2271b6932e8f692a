// Opora, MIT licence. See LICENSE.
//
// What looks like a contradiction and is none: put into clean programmes, so that a rule that is too quick is caught.
#pragma once

#include "planted/chance.hpp"
#include "planted/draft.hpp"

namespace opora::planted {

/// Adds some decoys to a clean draft.
void add_decoys(Draft& draft, Chance& chance);

} // namespace opora::planted
