// Opora, MIT licence. See LICENSE.
#pragma once

#include <chrono>

#include "cli/session.hpp"
#include "opora/base/run_control.hpp"

namespace opora::cli {

/// A line on the terminal for work over a second: nothing where standard error is a file or a pipe. Gone when the
/// work ends.
class ProgressLine {
public:
    explicit ProgressLine(const Session& session);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const Progress& progress);

private:
    using Clock = std::chrono::steady_clock;

    void clear();

    const Session& session_;
    Clock::time_point due_; ///< when the line is printed next
    Progress last_;
    bool shown_ = false;
};

/// While it lives, Ctrl-C asks the work to stop; a second Ctrl-C ends the program at once.
class Interruptible {
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    [[nodiscard]] static const Cancel& token() noexcept;
};

} // namespace opora::cli
