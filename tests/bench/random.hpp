// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>

namespace opora::bench {

/// SplitMix64: the same numbers from the same seed on every machine, which the standard distributions do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// 0 to `limit` - 1.
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    /// `first` to `last`.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class T, std::size_t N>
    T pick(const T (&items)[N]) {
        return items[next() % N];
    }

private:
    std::uint64_t state_;
};

} // namespace opora::bench
