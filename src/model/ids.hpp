// Opora, MIT licence. See LICENSE.
//
// Identifiers that come from what a thing is called, not from where it stands: rows put in between change nothing.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace opora::inline v0 {

/// Letters of a folded word as Latin ones, and its digits; other signs are left out.
[[nodiscard]] std::string latin_word(std::string_view folded);

/// Words joined by hyphens, as long as about `most` letters hold them.
class Slug {
public:
    explicit Slug(std::size_t most) : most_(most) {}

    /// False for the first word that does not fit: the slug ends before it.
    bool add(std::string_view latin);
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::string text_;
    std::size_t most_;
};

/// Eight hexadecimal digits of the folded text (FNV-1a, 32 bits).
[[nodiscard]] std::string short_hash(std::string_view text);

/// `8.1.2.` as `8.1.2`: the words of a number, folded, by which parents are found.
[[nodiscard]] std::string number_key(std::string_view number);

/// What of an event's number stands in its id: `8-1-2`; empty where it has no number.
[[nodiscard]] std::string number_slug(std::string_view number);

/// The id of an event before others are looked at: `e-8-1-2`; of one without a number or whose number others have, with
/// the hash of its title.
[[nodiscard]] std::string event_id_base(std::string_view number_slug, std::string_view title, bool repeated);

/// `base`, or with the hash of `text` if `base` is taken, or counted if that is taken too.
/// \param taken  whether an id is in use
/// \param last   the last number put behind a base, by reference; 1 for none
template <class Taken, class Last>
std::string free_id(std::string base, std::string_view text, Taken&& taken, Last&& last) {
    if (!taken(base)) {
        return base;
    }
    base += "-" + short_hash(text);
    if (!taken(base)) {
        return base;
    }
    for (int& count = last(base);;) {
        auto id = base + "-" + std::to_string(++count);
        if (!taken(id)) {
            return id;
        }
    }
}

/// Gives ids, each once.
class Ids {
public:
    /// As `free_id`, taken from now on.
    std::string unique(std::string base, std::string_view text);

private:
    std::unordered_map<std::string, int> taken_; ///< and the last number that was put behind
};

} // namespace opora::inline v0
