// Opora, MIT licence. See LICENSE.
#include "cli/terminal/progress.hpp"

#include <signal.h> // NOLINT(modernize-deprecated-headers): sigaction is of POSIX
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace opora::cli {

namespace {

using namespace std::chrono_literals;

Cancel cancel;

extern "C" void on_interrupt(int) { cancel.request(); }

void handle(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

ProgressLine::ProgressLine(const Session& session) : session_(session), due_(Clock::now() + 1s) {}

void ProgressLine::show(const Progress& progress) {
    // Parts of a document start anew each; the line does not go back.
    if (progress.step != last_.step || progress.done > last_.done) {
        last_ = progress;
    }
    const auto now = Clock::now();
    if (!session_.terminal_errors || now < due_) {
        return;
    }
    due_ = now + 100ms;
    constexpr int columns = 30;
    const int filled = static_cast<int>(std::clamp(last_.done, 0.0, 1.0) * columns);
    std::string bar;
    for (int i = 0; i < columns; ++i) {
        bar += i < filled ? "█" : "░";
    }
    const auto step = last_.step == Progress::Step::open   ? session_.say("открываю", "opening")
                      : last_.step == Progress::Step::read ? session_.say("читаю", "reading")
                                                           : session_.say("датирую", "dating");
    std::fprintf(stderr, "\r\x1B[K%s %3d %% %.*s", bar.c_str(), static_cast<int>(last_.done * 100),
                 static_cast<int>(step.size()), step.data());
    std::fflush(stderr);
    shown_ = true;
}

void ProgressLine::clear() {
    if (shown_) {
        std::fprintf(stderr, "\r\x1B[K");
        std::fflush(stderr);
        shown_ = false;
    }
}

Interruptible::Interruptible() { handle(on_interrupt); }

Interruptible::~Interruptible() { handle(SIG_DFL); }

const Cancel& Interruptible::token() noexcept { return cancel; }

} // namespace opora::cli
