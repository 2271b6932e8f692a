// Opora, MIT licence. See LICENSE.
#pragma once

#include "document/office/package.hpp"

namespace opora::inline v0::document {

/// Takes a DOCX apart: the body, then headers, footers, notes and comments as parts of their own.
void read_docx(DocumentDraft& draft, Package& package);

} // namespace opora::inline v0::document
