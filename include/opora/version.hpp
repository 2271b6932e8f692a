// Opora, MIT licence. See LICENSE.
#pragma once

/// \file
/// The version of the C++ API, for the preprocessor: `#if OPORA_VERSION >= 100` is 0.1.0 and later. The C API counts its
/// own, `OPORA_API_MAJOR` in `opora.h`.

/// Another one: programs must be changed.
#define OPORA_VERSION_MAJOR 0
/// Another one: there is something new; before 1.0, programs may have to be changed.
#define OPORA_VERSION_MINOR 1
/// Another one: something works better.
#define OPORA_VERSION_PATCH 0
/// All three as one number: 10000 times the first, 100 times the second, and the third.
#define OPORA_VERSION (OPORA_VERSION_MAJOR * 10000 + OPORA_VERSION_MINOR * 100 + OPORA_VERSION_PATCH)

/// All that the library declares. The inline namespace is that of the first number: programs name `opora::Date`, and one
/// built against another major version does not link by accident.
namespace opora::inline v0 {}
