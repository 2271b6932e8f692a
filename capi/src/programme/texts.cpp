// Opora, MIT licence. See LICENSE.
//
// Lists of texts and of pairs of texts that items have.
#include "lists.hpp"

using namespace opora::capi;

namespace {

// A list that is asked by its size and by index.
struct Texts {
    std::size_t count = 0;
    opora_str (*at)(const void* list, std::size_t nth) = nullptr;
    const void* list = nullptr;
};

struct Pair {
    opora_str name;
    opora_str value;
};

struct Pairs {
    std::size_t count = 0;
    Pair (*at)(const void* list, std::size_t nth) = nullptr;
    const void* list = nullptr;
};

template <class Item, class Text>
Texts texts(const std::vector<Item>& items, Text) {
    return Texts{items.size(),
                 [](const void* list, std::size_t nth) {
                     return text_out(Text{}((*static_cast<const std::vector<Item>*>(list))[nth]));
                 },
                 &items};
}

template <class ProgrammeList, class Both>
Pairs pairs(const ProgrammeList& items, Both) {
    return Pairs{items.size(),
                 [](const void* list, std::size_t nth) {
                     const auto item = std::next(static_cast<const ProgrammeList*>(list)->begin(),
                                                 static_cast<std::ptrdiff_t>(nth));
                     return Both{}(*item);
                 },
                 &items};
}

Pair pair_of(const std::string& name, const std::string& value) { return Pair{text_out(name), text_out(value)}; }

Texts texts_of(const opora::Programme& all, opora_list list, std::size_t index, std::int32_t sort) {
    const auto same = [](const std::string& text) -> const std::string& { return text; };
    if (list == OPORA_LIST_EVENTS && sort == OPORA_TEXTS_FORMATS && index < all.events.size()) {
        return texts(all.events[index].formats, same);
    }
    if (list == OPORA_LIST_ORGANISATIONS && sort == OPORA_TEXTS_PEOPLE && index < all.organisations.size()) {
        return texts(all.organisations[index].people,
                     [](const opora::PersonId& id) -> const std::string& { return id.text; });
    }
    if (list == OPORA_LIST_GROUPS && sort == OPORA_TEXTS_MEMBERS && index < all.groups.size()) {
        return texts(all.groups[index].members, same);
    }
    if (list == OPORA_LIST_SECTIONS && sort == OPORA_TEXTS_PASSAGES && index < all.sections.size()) {
        return texts(all.sections[index].passages,
                     [](const opora::Passage& passage) -> const std::string& { return passage.text; });
    }
    if (list == OPORA_LIST_NOTES && sort == OPORA_TEXTS_ARGUMENTS && index < all.notes.size()) {
        return texts(all.notes[index].arguments, same);
    }
    return {};
}

Pairs pairs_of_organisation(const opora::Organisation& organisation, std::int32_t sort) {
    switch (sort) {
    case OPORA_PAIRS_CELLS:
        return pairs(organisation.cells, [](const auto& cell) { return pair_of(cell.first, cell.second); });
    case OPORA_PAIRS_ALIASES:
        return pairs(organisation.aliases,
                     [](const opora::Alias& alias) { return pair_of(alias.text, alias.evidence); });
    case OPORA_PAIRS_ROLES:
        return pairs(organisation.roles, [](const opora::Role& role) { return pair_of(role.role, role.basis); });
    case OPORA_PAIRS_IDENTIFIERS:
        return pairs(organisation.identifiers, [](const auto& one) { return pair_of(one.first, one.second); });
    default:
        return {};
    }
}

Pairs pairs_of(const opora::Programme& all, opora_list list, std::size_t index, std::int32_t sort) {
    if (list == OPORA_LIST_ORGANISATIONS && index < all.organisations.size()) {
        return pairs_of_organisation(all.organisations[index], sort);
    }
    if (list == OPORA_LIST_EVENTS && sort == OPORA_PAIRS_CELLS && index < all.events.size()) {
        return pairs(all.events[index].cells, [](const auto& cell) { return pair_of(cell.first, cell.second); });
    }
    if (list == OPORA_LIST_EVENTS && sort == OPORA_PAIRS_FUNDING && index < all.events.size()) {
        return pairs(all.events[index].funding,
                     [](const opora::Funding& funding) { return pair_of(funding.source, funding.amount); });
    }
    if (list == OPORA_LIST_NETWORKS && sort == OPORA_PAIRS_MEMBERS && index < all.networks.size()) {
        return pairs(all.networks[index].members,
                     [](const opora::NetworkMember& member) { return pair_of(member.organisation.text, member.role); });
    }
    if (list == OPORA_LIST_TABLES && sort == OPORA_PAIRS_COLUMNS && index < all.tables.size()) {
        return pairs(all.tables[index].columns,
                     [](const opora::TableColumn& column) { return pair_of(column.header, column.role); });
    }
    return {};
}

} // namespace

extern "C" {

size_t opora_programme_text_count(const opora_programme* programme, opora_list list, size_t index, int32_t sort) {
    return programme == nullptr ? 0 : texts_of(programme->loaded->programme, list, index, sort).count;
}

opora_str opora_programme_text_at(const opora_programme* programme, opora_list list, size_t index, int32_t sort,
                                  size_t nth) {
    if (programme == nullptr) {
        return constant("");
    }
    const auto found = texts_of(programme->loaded->programme, list, index, sort);
    return nth < found.count ? found.at(found.list, nth) : constant("");
}

size_t opora_programme_pair_count(const opora_programme* programme, opora_list list, size_t index, int32_t sort) {
    return programme == nullptr ? 0 : pairs_of(programme->loaded->programme, list, index, sort).count;
}

opora_status opora_programme_pair_at(const opora_programme* programme, opora_list list, size_t index, int32_t sort,
                                     size_t nth, opora_str* name, opora_str* value) {
    return guarded([&] {
        require(name != nullptr && value != nullptr, "an argument is NULL");
        require(list >= OPORA_LIST_PERIODS && list <= OPORA_LIST_NOTES, "unknown list");
        require(sort >= OPORA_PAIRS_CELLS && sort <= OPORA_PAIRS_FUNDING, "unknown sort of pairs");
        const auto found = pairs_of(programme_in(programme), list, index, sort);
        require_index(nth, found.count);
        const auto pair = found.at(found.list, nth);
        *name = pair.name;
        *value = pair.value;
        return OPORA_OK;
    });
}

} // extern "C"
