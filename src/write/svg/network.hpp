// Opora, MIT licence. See LICENSE.
#pragma once

#include "write/report/view.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0::write {

/// A network drawn, and what the picture had to leave out.
struct NetworkPicture {
    Picture picture;
    bool counted = false;           ///< too many organisations: some stand as a number
    std::size_t evidence_shown = 0; ///< of the pieces of evidence
    std::size_t evidence = 0;
};

/// Who runs the network above, who helps left, who is helped right, others below. Empty where there is nobody.
[[nodiscard]] NetworkPicture network(const ReportView& view);

} // namespace opora::inline v0::write
