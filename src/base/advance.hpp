// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>

#include "opora/base/cancel.hpp"
#include "opora/base/progress.hpp"

namespace opora {

/// Throws `Cancelled` if the work was asked to stop; a null `cancel` never asks.
inline void check_cancel(const Cancel* cancel) {
    if (cancel != nullptr) {
        cancel->check();
    }
}

/// Lets a cancelled work stop, and tells how far a step is; nothing is told of a step without parts.
inline void advance(const Cancel* cancel, const OnProgress& progress, Progress::Step step, std::size_t done,
                    std::size_t all) {
    check_cancel(cancel);
    if (progress && all != 0) {
        progress({step, static_cast<double>(done) / static_cast<double>(all)});
    }
}

} // namespace opora
