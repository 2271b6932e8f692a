// Opora, MIT licence. See LICENSE.
#pragma once

#include <atomic>

#include "opora/base/error.hpp"

namespace opora {

/// A flag that another thread may set to stop long work, which then throws `Cancelled`.
class Cancel {
public:
    /// Asks the work to stop. May be called from any thread, any number of times.
    void request() noexcept { flag_.store(true, std::memory_order_relaxed); }

    /// Forgets that it was asked.
    void reset() noexcept { flag_.store(false, std::memory_order_relaxed); }

    /// Whether the work was asked to stop.
    [[nodiscard]] bool requested() const noexcept { return flag_.load(std::memory_order_relaxed); }

    /// Throws `Cancelled` if the work was asked to stop.
    void check() const {
        if (requested()) {
            throw Cancelled();
        }
    }

private:
    std::atomic<bool> flag_{false};
};

} // namespace opora
