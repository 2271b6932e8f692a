// Opora, MIT licence. See LICENSE.
#pragma once

#include "document/office/package.hpp"

namespace opora::inline v0::document {

/// Takes an XLSX apart: each sheet, in the workbook's order, is one table.
void read_xlsx(DocumentDraft& draft, Package& package);

} // namespace opora::inline v0::document
