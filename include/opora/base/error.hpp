// Opora, MIT licence. See LICENSE.
#pragma once

#include <stdexcept>

namespace opora::inline v0 {

/// Thrown for the caller's or the machine's faults only: a broken precondition, no memory, a file that the
/// system refuses. Faults of the user's data are values (`Result`, `Diagnostic`).
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Thrown by long work when its `Cancel` was set.
class Cancelled : public Error {
public:
    Cancelled() : Error("cancelled") {}
};

} // namespace opora::inline v0
