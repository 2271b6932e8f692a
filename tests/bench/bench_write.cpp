// Opora, MIT licence. See LICENSE.
//
// bench_write PROGRAMME.json [options of Google Benchmark]: the programme as JSON, ICS and CSV, and back from JSON.
#include <cstdio>

#include <benchmark/benchmark.h>

#include "measure.hpp"
#include "opora/model/json.hpp"
#include "opora/write/csv.hpp"
#include "opora/write/ics.hpp"

using namespace opora;

namespace {

template <class Write>
void add(const char* name, const Write& write) {
    benchmark::RegisterBenchmark(name, [write](benchmark::State& state) {
        std::size_t bytes = 0;
        const auto before = bench::allocations();
        for (auto _ : state) {
            bytes += write();
        }
        const auto allocated = bench::allocations() - before;
        state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
        state.counters["bytes"] = benchmark::Counter(static_cast<double>(bytes), benchmark::Counter::kAvgIterations);
        state.counters["allocations"] = benchmark::Counter(static_cast<double>(allocated),
                                                           benchmark::Counter::kAvgIterations);
    })->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench_write PROGRAMME.json [--benchmark_...]\n");
        return 2;
    }
    const auto json = bench::read_bytes(argv[1]);
    const auto programme = from_json(json);
    if (!programme) {
        std::fprintf(stderr, "%s\n", message(programme.error(), Language::english).c_str());
        return 1;
    }
    IcsOptions ics;
    ics.dtstamp = "20220901T000000Z";
    add("to_json", [&] { return to_json(*programme).size(); });
    add("to_ics", [&] { return to_ics(*programme, ics).size(); });
    add("to_csv", [&] { return to_csv(*programme).size(); });
    add("from_json", [&] {
        const auto again = from_json(json);
        benchmark::DoNotOptimize(again->events.size());
        return json.size();
    });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
