// Opora, MIT licence. See LICENSE.
#pragma once

#include <stdexcept>

/// \file
/// What the library throws. Faults in the data of users are values, see `opora/base/result.hpp`.
///
/// \code
/// #include <opora/base/error.hpp>
///
/// template <class Work>
/// bool stopped(Work work) { // true: somebody asked it to stop; faults of the caller go on
///     try {
///         work();
///         return false;
///     } catch (const opora::Cancelled&) {
///         return true;
///     }
/// }
/// \endcode

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
