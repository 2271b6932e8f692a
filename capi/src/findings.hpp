// Opora, MIT licence. See LICENSE.
#pragma once

#include <vector>

#include "handles.hpp"

struct opora_context;

namespace opora::capi {

/// All that contradicts itself; the context may cancel it.
std::vector<Finding> find_contradictions(const opora_context& context, const Programme& programme,
                                         const Calendar& calendar, const opora_settings* settings);

} // namespace opora::capi
