// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/package.hpp"

namespace opora::intake {

/// Takes a DOCX apart: the body, then headers, footers, notes and comments as parts of their own.
void read_docx(Work& work, Package& package);

} // namespace opora::intake
