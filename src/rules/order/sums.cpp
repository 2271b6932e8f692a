// Opora, MIT licence. See LICENSE.
//
// Results that are summed up before there are any, and preparations for what is over.
#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

#include "rules/order/facts.hpp"

namespace opora::inline v0::rules {

namespace {

bool surely_before(const Event& a, const Event& b) {
    return before(occurrence(a), occurrence(b)) == Certainty::certain;
}

/// Titles as stems, and where each stem stands: so that each look costs as much as the rarest word is frequent.
class TitleIndex {
public:
    explicit TitleIndex(const OrderFacts& orders) {
        for (std::size_t i = 0; i < orders.titles.size(); ++i) {
            Stems stems;
            for (const auto& word : Words(orders.event(i).title).words) {
                stems.insert(stem(word));
            }
            for (const auto& each : stems) {
                at_[each].push_back(i);
            }
            stems_.push_back(std::move(stems));
        }
    }

    /// Events whose titles hold all of these; nothing where a word is in too many titles to tell them apart.
    [[nodiscard]] std::vector<std::size_t> with_all(const Stems& wanted) const {
        constexpr std::size_t most = 300;
        const std::vector<std::size_t>* rarest = nullptr;
        for (const auto& each : wanted) {
            const auto list = at_.find(each);
            if (list == at_.end()) {
                return {};
            }
            rarest = rarest == nullptr || list->second.size() < rarest->size() ? &list->second : rarest;
        }
        std::vector<std::size_t> out;
        if (rarest != nullptr && rarest->size() <= most) {
            for (const auto event : *rarest) {
                if (std::includes(stems_[event].begin(), stems_[event].end(), wanted.begin(), wanted.end())) {
                    out.push_back(event);
                }
            }
        }
        return out;
    }

private:
    std::vector<Stems> stems_;
    std::unordered_map<std::string, std::vector<std::size_t>> at_;
};

/// What a title sums up: the words behind «итоги», «рефлексия» up to the end of the sentence.
struct Summing {
    bool found = false;
    bool part = false;      ///< of a half-year, a stage, a year: others follow it by right
    bool programme = false; ///< of the programme, the plan, the map
    Stems about;
};

Summing summing(std::string_view title) {
    const Words words(title);
    Summing out;
    const auto found = matches(words);
    const auto at = std::find_if(found.begin(), found.end(),
                                 [](const Match& match) { return match.kind == "reflect"; });
    if (at == found.end()) {
        return out;
    }
    out.found = true;
    out.part = std::any_of(found.begin(), found.end(), [&](const Match& match) {
        return match.kind == "part" && words.quoted[match.first] == 0; // the contest «Учитель года» is no year
    });
    constexpr std::size_t near = 4; // words
    for (auto i = at->end; i < words.words.size() && (i == at->end || words.ends[i - 1] == 0); ++i) {
        const auto product = std::find_if(found.begin(), found.end(), [&](const Match& match) {
            return match.first == i && match.kind == "product" &&
                   (match.name == "programme" || match.name == "plan" || match.name == "map");
        });
        out.programme = out.programme || (product != found.end() && i < at->end + near);
        constexpr std::size_t short_word = std::size_t{3} * 2; // bytes of three letters
        if (words.words[i].size() > short_word) {
            out.about.insert(stem(words.words[i]));
        }
    }
    return out;
}

void tell(const OrderFacts& orders, Code code, std::size_t first, std::size_t second, Findings& findings) {
    const auto& event = orders.event(first);
    const auto& other = orders.event(second);
    findings.add(code, subject(event), {in_sentence(event), when(event), in_sentence(other), when(other)},
                 {at_timing(event), at_timing(other)});
}

/// What all looks share: what each title sums up, and the event that begins last.
struct Sums {
    explicit Sums(const OrderFacts& orders) : titles(orders) {
        for (std::size_t i = 0; i < orders.titles.size(); ++i) {
            const auto& event = orders.event(i);
            of.push_back(summing(event.title));
            const bool work = dated(event) && orders.facts.children(i).empty() && !of[i].found;
            if (work && (last == none || first_day(orders.event(last)) < first_day(event))) {
                last = i;
            }
        }
    }

    static Date first_day(const Event& event) { return event.timing.windows.front().first; }

    TitleIndex titles;
    std::vector<Summing> of;
    std::size_t last = none;
};

// Under a heading, what stands above is what is summed up.
std::size_t sibling_after(const OrderFacts& orders, const Sums& sums, std::size_t index) {
    const auto parent = orders.facts.parent(index);
    if (parent == none) {
        return none;
    }
    for (const auto sibling : orders.facts.children(parent)) {
        if (sibling < index && surely_before(orders.event(index), orders.event(sibling)) && !sums.of[sibling].found) {
            return sibling;
        }
    }
    return none;
}

// The one thing that the words name, where no event that can be over has the same words.
std::size_t named_after(const OrderFacts& orders, const Sums& sums, std::size_t event) {
    const auto& about = sums.of[event].about;
    constexpr std::size_t enough = 2;
    if (about.size() < enough) {
        return none;
    }
    std::size_t out = none;
    for (const auto other : sums.titles.with_all(about)) {
        if (other == event || sums.of[other].found) {
            continue;
        }
        if (!surely_before(orders.event(event), orders.event(other))) {
            return none;
        }
        out = out == none ? other : out;
    }
    return out;
}

// Something that people come to, not something that is written.
bool is_gathering(std::string_view word) {
    constexpr std::string_view beginnings[] = {"форум", "фестивал", "ярмарк",   "конференц", "конкурс",
                                               "декад", "марафон",  "олимпиад", "семинар",   "выставк"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [word](auto beginning) { return word.starts_with(beginning); });
}

// «Подготовка к форуму», «Подготовка ярмарки»: a title that begins so, about nothing that is made afterwards, as a
// report is.
Stems prepared(const Event& event) {
    const Words words(event.title);
    Stems out;
    if (words.words.size() < 3 || !words.words[0].starts_with("подготовк") ||
        (words.words[1] != "к" && !is_gathering(words.words[1]))) {
        return out;
    }
    const std::size_t first = words.words[1] == "к" ? 2 : 1;
    for (std::size_t i = first; i < words.words.size() && (i == first || words.ends[i - 1] == 0); ++i) {
        out.insert(stem(words.words[i]));
    }
    return out;
}

void sum_up(const OrderFacts& orders, const Sums& sums, std::size_t event, Findings& findings) {
    const auto& own = sums.of[event];
    if (!own.found || own.part) {
        return;
    }
    const bool whole = own.programme && orders.facts.parent(event) == none && sums.last != none;
    auto other = whole && surely_before(orders.event(event), orders.event(sums.last)) ? sums.last : none;
    other = other == none ? sibling_after(orders, sums, event) : other;
    other = other == none ? named_after(orders, sums, event) : other;
    if (other != none) {
        tell(orders, Code::sums_up_before_done, event, other, findings);
    }
}

void prepare(const OrderFacts& orders, const Sums& sums, std::size_t event, Findings& findings) {
    constexpr std::size_t enough = 2;
    const auto about = prepared(orders.event(event));
    if (about.size() < enough) {
        return;
    }
    for (const auto other : sums.titles.with_all(about)) {
        if (other != event && !sums.of[other].found && prepared(orders.event(other)).empty() &&
            surely_before(orders.event(other), orders.event(event))) {
            tell(orders, Code::prepared_after_held, event, other, findings);
            return;
        }
    }
}

} // namespace

void summing_rules(const OrderFacts& orders, Findings& findings) {
    const Sums sums(orders);
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        if (dated(orders.event(i))) {
            sum_up(orders, sums, i, findings);
            prepare(orders, sums, i, findings);
        }
    }
}

} // namespace opora::inline v0::rules
