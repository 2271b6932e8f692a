// Opora, MIT licence. See LICENSE.
//
// Any bytes as a programme: a document or JSON. What is read can be asked for all that it holds, checked, and written; its
// JSON reads back as the same programme.
#include "capi_walk.hpp"

using namespace opora::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto context = new_context();
    opora_limits limits = OPORA_LIMITS_INIT;
    limits.max_unpacked_bytes = 8U << 20; // a small machine finds small faults sooner
    limits.max_cells = 20'000;
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    options.limits = &limits;
    const auto* const bytes = reinterpret_cast<const char*>(data);
    const auto programme = made<Programme>(
        context, [&](auto out) { return opora_programme_read(context.get(), bytes, size, "fuzz", 4, &options, out); });
    if (programme != nullptr) {
        walk(programme.get());
        reads_back(context, programme);
    }
    return 0;
}
