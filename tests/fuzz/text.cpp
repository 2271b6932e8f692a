// Opora, MIT licence. See LICENSE.
//
// Any bytes as a file: text, separated values, or a package whose ZIP is foreign too.
#include "walk.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    opora::test::open_and_walk({reinterpret_cast<const char*>(data), size});
    return 0;
}
