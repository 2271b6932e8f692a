// Opora, MIT licence. See LICENSE.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace opora::inline v0::text {

/// Entries by their first letter, so that a word that is not in the table is rejected at once.
template <class Entry>
class ByLetter {
public:
    /// The list for the first letter of a folded word. Several letters may share it.
    [[nodiscard]] std::vector<Entry>& at(std::string_view folded) noexcept { return lists_[index(folded)]; }
    [[nodiscard]] const std::vector<Entry>& at(std::string_view folded) const noexcept { return lists_[index(folded)]; }

private:
    // The last six bits of a letter, in which those of the Russian alphabet differ.
    [[nodiscard]] static std::size_t index(std::string_view folded) noexcept {
        const auto byte = [folded](std::size_t i) {
            return i < folded.size() ? static_cast<unsigned char>(folded[i]) : std::size_t{0};
        };
        return (byte(0) < 0x80 ? byte(0) : byte(1)) & 0x3FU;
    }

    std::array<std::vector<Entry>, 64> lists_;
};

} // namespace opora::inline v0::text
