// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace opora::reading {

/// Latin letters, digits and hyphens: `ГБОУ № 248` gives `gbou-248`. At most about `most` letters, cut between words.
[[nodiscard]] std::string slug(std::string_view text, std::size_t most);

/// Eight hexadecimal digits of the folded text (FNV-1a, 32 bits).
[[nodiscard]] std::string short_hash(std::string_view text);

/// Gives identifiers that come from what a thing is called, not from where it stands.
class Ids {
public:
    /// `base`, or with the hash of `text` if `base` is taken, or counted if that is taken too.
    std::string unique(std::string base, std::string_view text);

private:
    std::unordered_map<std::string, int> taken_; ///< and the last number that was put behind
};

} // namespace opora::reading
