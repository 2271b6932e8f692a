// Opora, MIT licence. See LICENSE.
//
// Lists of things compared: matched, their fields told apart, what is gone told where it stood.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/diff/fields.hpp"
#include "model/diff/text.hpp"
#include "opora/model/diff.hpp"

namespace opora::inline v0 {

/// The row of a table or the paragraph in which a thing stands; empty where it is not known.
template <class T>
[[nodiscard]] std::string row_of(const T& thing) {
    std::string out;
    if constexpr (requires { thing.source; }) {
        if (thing.source.known()) {
            const auto& source = thing.source;
            for (const auto number : {source.document, source.part, source.paragraph, source.table, source.row}) {
                out += std::to_string(number) + ' ';
            }
        }
    }
    return out;
}

/// What a list of things is called, by what its things are called, and what is told of it.
template <class T>
struct DiffKind {
    std::string_view thing;
    std::string (*id)(const T&);
    std::string (*name)(const DiffSide&, const T&);
    std::string (*title)(const T&);
    bool by_place = true;
    bool ordered = false; ///< a place in the list tells something
};

class DiffComparison {
public:
    DiffComparison(const Programme& before, const Programme& after)
        : before_(before), after_(after), pair_{before_, after_, {}, {}} {}

    [[nodiscard]] const Programme& before() const noexcept { return before_.programme(); }
    [[nodiscard]] const Programme& after() const noexcept { return after_.programme(); }
    [[nodiscard]] std::vector<Change> take() && { return std::move(out_); }

    /// A change of the programme itself.
    void programme(std::string_view field, const std::string& was, const std::string& is) {
        if (!same_text(was, is)) {
            out_.push_back(Change{Change::Kind::changed, "programme", {}, {}, std::string(field), was, is});
        }
    }

    /// Ids of stages and events of the older version as those of the newer, which their fields compare.
    template <class T>
    void remember(std::unordered_map<std::string, std::string> DiffPair::*ids, const std::vector<T>& before,
                  const std::vector<T>& after, const std::vector<std::size_t>& partners) {
        for (std::size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] != no_match) {
                (pair_.*ids).emplace(before[partners[i]].id.text, after[i].id.text);
            }
        }
    }

    /// Whether something was told of the row or paragraph of a thing.
    template <class T>
    [[nodiscard]] bool told(const T& thing) const {
        return thing.source.known() && rows_.count(row_of(thing)) != 0;
    }

    /// \returns the partners of the newer list
    template <class T>
    std::vector<std::size_t> match(const std::vector<T>& before, const std::vector<T>& after, bool by_place) {
        const auto items = [](const std::vector<T>& list) {
            std::vector<DiffItem> out;
            out.reserve(list.size());
            for (const auto& thing : list) {
                out.push_back(item_of(thing));
            }
            return out;
        };
        return match_items(items(before), items(after), by_place);
    }

    template <class T>
    void compare(const DiffKind<T>& kind, const std::vector<T>& before, const std::vector<T>& after) {
        compare(kind, before, after, match(before, after, kind.by_place));
    }

    template <class T>
    void compare(const DiffKind<T>& kind, const std::vector<T>& before, const std::vector<T>& after,
                 const std::vector<std::size_t>& partners) {
        std::vector<bool> kept(before.size(), false);
        for (const auto partner : partners) {
            if (partner != no_match) {
                kept[partner] = true;
            }
        }
        const auto still = moved(partners, kind.ordered);
        const auto gone = [&](std::size_t from) { // those that stood there, one behind the other
            for (; from < before.size() && !kept[from]; ++from) {
                whole(kind, Change::Kind::removed, before_, before[from]);
            }
        };
        gone(0);
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (partners[i] == no_match) {
                whole(kind, Change::Kind::added, after_, after[i]);
                continue;
            }
            const auto& was = before[partners[i]];
            const auto count = out_.size();
            fields(kind, was, after[i]);
            if (!still[i] && !told_place(count)) {
                const auto place = [&kind](const DiffSide& side, const std::vector<T>& list, std::size_t at) {
                    return at == 0 ? std::string() : kind.name(side, list[at - 1]);
                };
                tell(kind, Change::Kind::moved, after[i], "order", place(before_, before, partners[i]),
                     place(after_, after, i));
            }
            gone(partners[i] + 1);
        }
    }

private:
    // Whether what was told since then says that the thing stands elsewhere.
    [[nodiscard]] bool told_place(std::size_t since) const {
        for (auto i = since; i < out_.size(); ++i) {
            if (out_[i].field == "parent" || out_[i].field == "stage") {
                return true;
            }
        }
        return false;
    }

    // False for what stands elsewhere among those that both versions have.
    static std::vector<bool> moved(const std::vector<std::size_t>& partners, bool ordered) {
        std::vector<bool> out(partners.size(), true);
        if (!ordered) {
            return out;
        }
        std::vector<std::size_t> positions;
        for (const auto partner : partners) {
            if (partner != no_match) {
                positions.push_back(partner);
            }
        }
        const auto still = in_order(positions);
        for (std::size_t i = 0, k = 0; i < partners.size(); ++i) {
            if (partners[i] != no_match) {
                out[i] = still[k++];
            }
        }
        return out;
    }

    template <class T>
    void fields(const DiffKind<T>& kind, const T& before, const T& after) {
        for (auto& field : fields_of(pair_, before, after)) {
            if (!same_text(field.before, field.after)) {
                tell(kind, field.moves ? Change::Kind::moved : Change::Kind::changed, after, std::move(field.name),
                     std::move(field.before), std::move(field.after));
                rows_.insert(row_of(before));
                rows_.insert(row_of(after));
            }
        }
    }

    template <class T>
    void tell(const DiffKind<T>& kind, Change::Kind what, const T& after, std::string field, std::string was,
              std::string is) {
        out_.push_back(Change{what, std::string(kind.thing), kind.id(after), kind.name(after_, after), std::move(field),
                              std::move(was), std::move(is)});
    }

    template <class T>
    void whole(const DiffKind<T>& kind, Change::Kind what, const DiffSide& side, const T& thing) {
        auto title = kind.title(thing);
        Change change{what, std::string(kind.thing), kind.id(thing), kind.name(side, thing), {}, {}, {}};
        (what == Change::Kind::added ? change.after : change.before) = std::move(title);
        out_.push_back(std::move(change));
        rows_.insert(row_of(thing));
    }

    DiffSide before_;
    DiffSide after_;
    DiffPair pair_;
    std::vector<Change> out_;
    std::unordered_set<std::string> rows_; // in which something was told to have changed
};

} // namespace opora::inline v0
