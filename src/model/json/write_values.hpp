// Opora, MIT licence. See LICENSE.
//
// Values of the JSON form that need nothing of the programme around them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/json/writer.hpp"
#include "opora/model/source.hpp"

namespace opora::inline v0::json {

/// Headers as names. Cells under the same header share it and are an array.
void write_cells(JsonWriter& out, const std::vector<RowCell>& cells);

} // namespace opora::inline v0::json
