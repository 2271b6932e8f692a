// Opora, MIT licence. See LICENSE.
//
// bench_timing COUNT ROUNDS FILE: reads and dates COUNT distinct phrases, ROUNDS times, and writes them to FILE, as
// `opora timing --tsv` reads them. The library keeps nothing between two phrases, so a round is as the first one.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "measure.hpp"
#include "phrases.hpp"

using namespace opora;

namespace {

struct Item {
    std::size_t begin = 0; ///< in the text of all phrases
    std::size_t size = 0;
    TimingContext context;
};

struct Phrases {
    std::string text;
    std::vector<Item> items;

    [[nodiscard]] std::string_view at(const Item& item) const {
        return std::string_view(text).substr(item.begin, item.size);
    }
};

Phrases make_phrases(std::size_t count) {
    Phrases out;
    bench::PhraseMaker maker(2020);
    for (std::size_t i = 0; i < count; ++i) {
        const auto made = maker.next_distinct();
        out.items.push_back({out.text.size(), made.text.size(), made.context});
        out.text += made.text;
    }
    return out;
}

void write_phrases(const Phrases& phrases, const std::string& path) {
    std::string out = "id\tphrase\tcontext\tparent\n";
    for (std::size_t i = 0; i < phrases.items.size(); ++i) {
        const auto& item = phrases.items[i];
        out += std::to_string(i + 1) + '\t';
        out += phrases.at(item);
        out += '\t' + to_string(*item.context.period) + '\t';
        out += (item.context.parent ? to_string(*item.context.parent) : "") + '\n';
    }
    bench::write_bytes(path, out);
}

/// What a round gave; printed, so that no compiler leaves the work out.
struct Sums {
    std::uint64_t understood = 0;
    std::uint64_t parts = 0;
    std::uint64_t windows = 0;
};

struct Cost {
    double seconds = 0;
    std::uint64_t allocations = 0;
};

template <class Work>
Cost measure(const Phrases& phrases, const Work& work) {
    const auto allocated = bench::allocations();
    const auto begun = bench::cpu_seconds();
    for (const auto& item : phrases.items) {
        work(phrases.at(item), item.context);
    }
    return {bench::cpu_seconds() - begun, bench::allocations() - allocated};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "bench_timing COUNT ROUNDS FILE\n");
        return 2;
    }
    const auto rounds = std::strtoul(argv[2], nullptr, 10);
    const auto phrases = make_phrases(std::strtoul(argv[1], nullptr, 10));
    write_phrases(phrases, argv[3]);
    const auto calendar = Calendar::russia();

    Sums sums;
    std::vector<double> whole;
    std::vector<double> parsing;
    Cost cost;
    Cost parse_cost;
    for (unsigned long round = 0; round < rounds; ++round) {
        sums = {};
        cost = measure(phrases, [&](std::string_view phrase, const TimingContext& context) {
            if (const auto meaning = parse_timing(phrase)) {
                ++sums.understood;
                sums.windows += resolve(*meaning, context, calendar).windows.size();
            }
        });
        whole.push_back(cost.seconds);
        parse_cost = measure(phrases, [&](std::string_view phrase, const TimingContext&) {
            if (const auto meaning = parse_timing(phrase)) {
                sums.parts += meaning->parts.size();
            }
        });
        parsing.push_back(parse_cost.seconds);
    }

    std::sort(whole.begin(), whole.end());
    std::sort(parsing.begin(), parsing.end());
    const auto count = static_cast<double>(phrases.items.size());
    std::printf("{\"phrases\": %zu, \"bytes\": %zu, \"understood\": %llu, \"parts\": %llu, \"windows\": %llu, "
                "\"seconds\": %.6f, \"seconds_median\": %.6f, \"parse_seconds\": %.6f, "
                "\"allocations\": %.4f, \"parse_allocations\": %.4f}\n",
                phrases.items.size(), phrases.text.size(), static_cast<unsigned long long>(sums.understood),
                static_cast<unsigned long long>(sums.parts), static_cast<unsigned long long>(sums.windows),
                whole.front(), whole[whole.size() / 2], parsing.front(), static_cast<double>(cost.allocations) / count,
                static_cast<double>(parse_cost.allocations) / count);
    return 0;
}
