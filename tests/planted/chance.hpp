// Opora, MIT licence. See LICENSE.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "bench/random.hpp"

namespace opora::planted {

/// Choices of one programme, all from its seed.
class Chance : public bench::Random {
public:
    using bench::Random::pick;
    using bench::Random::Random;

    /// One of some wordings.
    std::string word(std::initializer_list<const char*> items) {
        return *(items.begin() + static_cast<std::ptrdiff_t>(next() % items.size()));
    }
    std::size_t index(std::size_t size) { return next() % size; }

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[index(i)]);
        }
    }
};

/// The elements of an array in another order.
template <class T, std::size_t N>
std::vector<T> shuffled(const T (&items)[N], Chance& chance) {
    std::vector<T> out(items, items + N);
    chance.shuffle(out);
    return out;
}

} // namespace opora::planted
