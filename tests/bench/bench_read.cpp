// Opora, MIT licence. See LICENSE.
//
// bench_read SECONDS FILE...: takes each file apart, understands it and finds out who is who, from memory, for so many
// seconds.
// The best time counts, as it does for the peer.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "measure.hpp"
#include "opora/names/resolve.hpp"
#include "opora/read/read.hpp"

using namespace opora;

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "bench_read SECONDS FILE...\n");
        return 2;
    }
    const double limit = std::strtod(argv[1], nullptr);
    ReadOptions options;   // made once: it holds the calendar
    options.names = false; // a stage of its own here
    for (int i = 2; i < argc; ++i) {
        const auto bytes = bench::read_bytes(argv[i]);
        double open_best = 1e9;
        double read_best = 1e9; // with taking apart
        double whole_best = 1e9;
        double spent = 0;
        std::size_t events = 0;
        std::uint64_t allocated = 0;
        for (int round = 0; round < 3 || spent < limit; ++round) {
            const auto before = bench::allocations();
            const auto begun = bench::cpu_seconds();
            const auto document = open_document(bytes, argv[i], options.open);
            const auto opened = bench::cpu_seconds();
            if (!document) {
                std::fprintf(stderr, "%s: %s\n", argv[i], message(document.error(), Language::english).c_str());
                return 1;
            }
            auto programme = read_programme(*document, options);
            const auto understood = bench::cpu_seconds();
            if (programme) {
                *programme = resolve_names(std::move(*programme));
            }
            const auto done = bench::cpu_seconds();
            allocated = bench::allocations() - before;
            events = programme ? programme->events.size() : 0;
            open_best = std::min(open_best, opened - begun);
            read_best = std::min(read_best, understood - begun);
            whole_best = std::min(whole_best, done - begun);
            spent += done - begun;
        }
        const std::string_view path = argv[i];
        const auto name = path.substr(path.rfind('/') + 1);
        std::printf("{\"file\": \"%.*s\", \"bytes\": %zu, \"events\": %zu, \"open_seconds\": %.7f, "
                    "\"read_seconds\": %.7f, \"seconds\": %.7f, \"allocations\": %llu}\n",
                    static_cast<int>(name.size()), name.data(), bytes.size(), events, open_best, read_best, whole_best,
                    static_cast<unsigned long long>(allocated));
    }
    return 0;
}
