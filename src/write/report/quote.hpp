// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "opora/base/span.hpp"
#include "write/report/view.hpp"

namespace opora::inline v0::write {

/// The words of a document that a finding speaks of.
struct Quote {
    std::string heading; ///< of the column, or what the thing is
    std::string text;    ///< as written; empty where nothing can be quoted
    Span mark;           ///< the bytes of the text that the finding points to; empty: all of it
};

/// The cell or paragraph that a place of a finding points to.
[[nodiscard]] Quote quote(const ReportView& view, const FindingPlace& place);

} // namespace opora::inline v0::write
