// Opora, MIT licence. See LICENSE.
#include "model/builder/lists.hpp"

#include <algorithm>
#include <charconv>

namespace opora::inline v0::building {

std::string_view kept_by_programme(ProgrammeList list) noexcept {
    return list == ProgrammeList::sections ? "sections" : list == ProgrammeList::tables ? "tables" : "";
}

Unknown renumbered(const Unknown& unknown, std::string_view list,
                   const std::function<std::optional<std::size_t>(std::size_t)>& moved) {
    Unknown out;
    for (const auto& [name, json] : unknown) {
        std::size_t index = 0;
        const char* const end = name.data() + name.size();
        const bool here = name.size() > list.size() + 1 && name.starts_with(list) && name[list.size()] == '/';
        const auto [rest, failure] = here ? std::from_chars(name.data() + list.size() + 1, end, index)
                                          : std::from_chars_result{end, std::errc::invalid_argument};
        if (failure != std::errc{}) {
            out.emplace_back(name, json);
        } else if (const auto to = moved(index)) {
            out.emplace_back(std::string(list) + '/' + std::to_string(*to) + std::string(rest, end), json);
        }
    }
    sort(out);
    return out;
}

void sort(Unknown& unknown) {
    std::stable_sort(unknown.begin(), unknown.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

} // namespace opora::inline v0::building
