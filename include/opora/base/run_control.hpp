// Opora, MIT licence. See LICENSE.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "opora/base/error.hpp"

/// \file
/// How a caller stays in charge of long work: a flag that stops it and a function that hears how far it is.
///
/// \code
/// #include <opora/base/run_control.hpp>
///
/// opora::RunControl watched(const opora::Cancel& cancel, double& done) { // cancel.request() may come from any thread
///     opora::RunControl out;
///     out.cancel = &cancel;
///     out.progress = [&done](const opora::Progress& progress) { done = progress.done; };
///     return out;
/// }
/// \endcode

namespace opora::inline v0 {

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

/// How far a long piece of work is.
struct Progress {
    /// What is being done; reading goes from `open` to `date`.
    enum class Step : std::uint8_t {
        open,  ///< a file is split into paragraphs and tables
        read,  ///< the document is understood
        date,  ///< its events get their days
        check, ///< contradictions are looked for
        write, ///< a report is written
    };

    Step step = Step::open;
    double done = 0; ///< of the step, from 0 to 1; of a document in parts, of the current part
};

/// Called from time to time with how far the work is, in the thread that does it. May throw: the work ends with that.
using OnProgress = std::function<void(const Progress&)>;

/// Control of one run of long work: how to stop it and how to watch it. By default neither.
struct RunControl {
    const Cancel* cancel = nullptr; ///< may be null; not owned, must outlive the run
    OnProgress progress;            ///< may be empty

    /// Throws `Cancelled` if the work was asked to stop. Cheap: for loops over all events.
    void check() const {
        if (cancel != nullptr) {
            cancel->check();
        }
    }

    /// Throws `Cancelled` if the work was asked to stop; else reports that `done` of `all` parts of the step are ready.
    /// A step without parts (`all` 0) is not reported.
    void advance(Progress::Step step, std::size_t done, std::size_t all) const {
        check();
        if (progress && all != 0) {
            progress({step, static_cast<double>(done) / static_cast<double>(all)});
        }
    }
};

} // namespace opora::inline v0
