// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "names/organisations/parsed_name.hpp"
#include "opora/model/programme.hpp"

namespace opora::inline v0::names {

/// The groups of a programme: «школы-лидеры», «ОО», «Муниципальная рабочая группа».
class Groups {
public:
    explicit Groups(Programme& programme);

    /// The group of this name, made if it is not there; its index.
    std::size_t find_or_add(std::string_view text, const ParsedName& name);
    /// Gives groups that are called by a role those organisations which have it.
    void give_members();

private:
    std::size_t add(std::string_view text);

    Programme& programme_;
    std::unordered_map<std::string, std::size_t> by_name_; ///< bare
    std::unordered_set<std::string> ids_;
};

/// Whether a text names several people or organisations by what they are, and no single one.
[[nodiscard]] bool is_group(const ParsedName& name);

} // namespace opora::inline v0::names
