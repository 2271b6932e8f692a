// Opora, MIT licence. See LICENSE.
//
// Debian 12 has Catch2 2.13; newer systems have 3. The tests keep to what both know.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
