// Opora, MIT licence. See LICENSE.
//
// A contradiction put into a clean programme, and what must be found then.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "opora/base/codes.hpp"
#include "opora/model/finding.hpp"
#include "planted/chance.hpp"
#include "planted/draft.hpp"

namespace opora::planted {

/// A finding that a plant must bring. All that is given must hold of one finding.
struct Expected {
    Code code = Code::internal;
    std::vector<std::string> events; ///< titles of events that stand among its places
    std::vector<std::string> about;  ///< texts that its subject, arguments or places name
};

/// A code that the same plant may bring as well, because one contradiction truly entails another.
struct Entailed {
    Code code = Code::internal;
    const char* reason = "";
};

/// Changes a draft; false where the draft has nothing that it could break.
using Plant = std::function<bool(Draft&, Chance&, std::vector<Expected>&)>;

/// One way of breaking one rule.
struct Planter {
    Code code = Code::internal;
    const char* name = ""; ///< the wording or form, `year_before`
    Plant plant;
    std::vector<Entailed> entailed;
};

/// Planters of all families.
std::span<const Planter> all_planters();

} // namespace opora::planted
