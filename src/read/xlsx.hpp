// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/package.hpp"

namespace opora::intake {

/// Takes an XLSX apart: each sheet, in the workbook's order, is one table.
void read_xlsx(Work& work, Package& package);

} // namespace opora::intake
