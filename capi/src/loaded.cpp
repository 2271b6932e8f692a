// Opora, MIT licence. See LICENSE.
#include "handles.hpp"

namespace opora::capi {

namespace {

template <class Item>
std::string_view key_of(const Item& item) {
    if constexpr (requires { item.id.text; }) {
        return item.id.text;
    } else if constexpr (requires { item.id; }) {
        return item.id;
    } else {
        return item.number;
    }
}

template <class Item>
void index(std::vector<std::unordered_map<std::string_view, std::int64_t>>& ids, opora_list list,
           const std::vector<Item>& items) {
    auto& map = ids[static_cast<std::size_t>(list - OPORA_LIST_PERIODS)];
    map.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto key = key_of(items[i]); !key.empty()) {
            map.emplace(key, static_cast<std::int64_t>(i)); // the first of equal ones
        }
    }
}

} // namespace

Loaded::Loaded(Programme value) : programme(std::move(value)), ids_(OPORA_LIST_NOTES - OPORA_LIST_PERIODS + 1) {
    index(ids_, OPORA_LIST_GOALS, programme.goals);
    index(ids_, OPORA_LIST_TASKS, programme.tasks);
    index(ids_, OPORA_LIST_EXPECTED_RESULTS, programme.expected_results);
    index(ids_, OPORA_LIST_CLAUSES, programme.clauses);
    index(ids_, OPORA_LIST_STAGES, programme.stages);
    index(ids_, OPORA_LIST_ORGANISATIONS, programme.organisations);
    index(ids_, OPORA_LIST_PEOPLE, programme.people);
    index(ids_, OPORA_LIST_GROUPS, programme.groups);
    index(ids_, OPORA_LIST_EVENTS, programme.events);
    index(ids_, OPORA_LIST_NETWORKS, programme.networks);
    index(ids_, OPORA_LIST_MENTORSHIPS, programme.mentorships);
    index(ids_, OPORA_LIST_INDICATORS, programme.indicators);
}

std::int64_t Loaded::find(opora_list list, std::string_view id) const {
    if (list < OPORA_LIST_PERIODS || list > OPORA_LIST_NOTES) {
        return -1;
    }
    const auto& map = ids_[static_cast<std::size_t>(list - OPORA_LIST_PERIODS)];
    const auto found = map.find(id);
    return found == map.end() ? -1 : found->second;
}

} // namespace opora::capi
