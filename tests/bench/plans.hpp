// Opora, MIT licence. See LICENSE.
//
// Large plans as files, made in memory in the shape of real ones.
#pragma once

#include <string>

#include "documents.hpp"
#include "opora/time/window.hpp"

namespace opora::bench {

/// The period of the programme that the plans belong to.
Window plan_period();

/// A programme with a plan of so many events in sections of fifty, seven columns, phrases as PhraseMaker gives them.
/// Packages are compressed as an editor does it. The sheet of the XLSX holds the plan alone.
std::string document_plan(int rows, DocumentWriter& to);
std::string xlsx_plan(int rows);

} // namespace opora::bench
