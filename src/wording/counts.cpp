// Opora, MIT licence. See LICENSE.
#include "wording/counts.hpp"

namespace opora::inline v0::wording {

std::string counted(std::uint64_t count, const CountedNoun& noun, Language language) {
    const auto word = language == Language::russian ? text::agree(count, noun.russian)
                      : count == 1                  ? noun.english
                                                    : noun.english_many;
    return std::to_string(count) + " " + std::string(word);
}

} // namespace opora::inline v0::wording
