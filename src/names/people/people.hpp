// Opora, MIT licence. See LICENSE.
//
// The people of a programme, found by their surname and initials in any case and order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "names/people/inflection.hpp"
#include "opora/model/programme.hpp"

namespace opora::inline v0::names {

/// A person's name taken apart. Given names are initials or whole words, folded.
struct PersonName {
    std::string surname; ///< as written; empty in «Анна Андреевна»
    std::string first;
    std::string second;
};

/// The parts of a text that is a name and nothing else: `Иванова И.И.`, `И. И. Иванова`, `Иванова Инна Игоревна`.
[[nodiscard]] std::optional<PersonName> parse_person(std::string_view text);

class People {
public:
    explicit People(Programme& programme);

    /// Those whom a name may mean: one, several, none. Indices of `Programme::people`.
    [[nodiscard]] std::vector<std::size_t> find(const PersonName& name, Case of) const;
    /// Adds a person under the likeliest nominative of the name as written; the index.
    std::size_t add(const PersonName& name, std::string_view written, Case of, std::string position,
                    const Source& source);
    /// The one holder of a position that begins so, or `none`.
    [[nodiscard]] std::size_t holder(std::string_view position) const;
    /// Keeps a position for a person who has none.
    void give_position(std::size_t index, std::string_view position);

private:
    void index(std::size_t at);
    void index_position(std::size_t at);

    Programme& programme_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_position_; ///< each beginning of a position
    std::unordered_set<std::string> ids_;
    std::vector<PersonName> names_;
};

} // namespace opora::inline v0::names
