// Opora, MIT licence. See LICENSE.
//
// The timing language: what is understood has a canonical text that reads back to itself.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view phrase(reinterpret_cast<const char*>(data), size);
    const auto meaning = opora::parse_timing(phrase);
    if (meaning) {
        const auto canonical = opora::to_canonical(*meaning);
        const auto again = opora::parse_canonical(canonical);
        if (!again || opora::to_canonical(*again) != canonical) {
            std::abort();
        }
    }
    (void)opora::parse_canonical(phrase);
    return 0;
}
