// Opora, MIT licence. See LICENSE.
#include "model/diff/match.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "model/diff/text.hpp"

namespace opora::inline v0 {

namespace {

constexpr double alike_by_number = 0.4; // with one id or number
constexpr double alike_by_place = 0.3;  // between the same neighbours
constexpr double alike_alone = 0.6;     // with nothing else in common
constexpr double hardly_better = 0.15;  // a likeness that is greater by no more tells nothing
constexpr std::size_t nearby = 32;      // places in which a better likeness is looked for
constexpr std::size_t common_word = 64; // a word of more things than this tells nothing

class Matcher {
public:
    Matcher(const std::vector<DiffItem>& before, const std::vector<DiffItem>& after)
        : before_(before), after_(after), old_of_(after.size(), no_match), new_of_(before.size(), no_match),
          titles_before_(titles(before)), titles_after_(titles(after)), roots_before_(before.size()),
          roots_after_(after.size()) {}

    std::vector<std::size_t> run(bool by_place) {
        const auto facts = [](const DiffItem& item) {
            std::string out;
            for (const auto& fact : item.facts) {
                out += fact + '\x1f';
            }
            return out;
        };
        const auto id = [](const DiffItem& item) { return std::string(item.id); };
        const auto number = [](const DiffItem& item) { return std::string(item.number); };
        const auto nothing = [](const DiffItem&) { return std::string(); };
        pair_titles([&](const DiffItem& item) { return id(item) + '\x1f' + facts(item); }, true);
        pair_titles(facts);
        pair_titles(id);
        pair_titles(number);
        pair_titles(nothing);
        const auto alike = [this](std::size_t a, std::size_t b) { return similar(a, b) >= alike_by_number; };
        pair_keys(id, alike);
        pair_keys(number, alike);
        if (by_place) {
            pair_rewritten();
        }
        pair_similar();
        if (by_place) {
            pair_neighbours();
            pair_keys(id, [this](std::size_t a, std::size_t b) { return share_fact(a, b) || bare(a); });
        }
        return std::move(old_of_);
    }

private:
    static std::vector<std::string> titles(const std::vector<DiffItem>& items) {
        std::vector<std::string> out;
        out.reserve(items.size());
        for (const auto& item : items) {
            out.push_back(comparable(item.title));
        }
        return out;
    }

    void pair(std::size_t before, std::size_t after) {
        new_of_[before] = after;
        old_of_[after] = before;
    }

    // The same title and the same key, in the order in which they stand.
    // \param untitled  also what has no title
    template <class Key>
    void pair_titles(Key&& key, bool untitled = false) {
        std::unordered_map<std::string, std::deque<std::size_t>> waiting;
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (new_of_[i] == no_match && (untitled || !titles_before_[i].empty())) {
                waiting[titles_before_[i] + '\x1e' + key(before_[i])].push_back(i);
            }
        }
        if (waiting.empty()) {
            return;
        }
        for (std::size_t i = 0; i < after_.size(); ++i) {
            if (old_of_[i] != no_match || (!untitled && titles_after_[i].empty())) {
                continue;
            }
            const auto found = waiting.find(titles_after_[i] + '\x1e' + key(after_[i]));
            if (found != waiting.end() && !found->second.empty()) {
                pair(found->second.front(), i);
                found->second.pop_front();
            }
        }
    }

    // The same key, had by one of those that are left on each side, and something that confirms it.
    template <class Key, class Confirmed>
    void pair_keys(Key&& key, Confirmed&& confirmed) {
        std::unordered_map<std::string, std::size_t> holders; // no_match: several
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (auto name = key(before_[i]); new_of_[i] == no_match && !name.empty()) {
                const auto entry = holders.emplace(std::move(name), i);
                entry.first->second = entry.second ? i : no_match;
            }
        }
        for (std::size_t i = 0; i < after_.size() && !holders.empty(); ++i) {
            if (old_of_[i] != no_match) {
                continue;
            }
            const auto found = holders.find(key(after_[i]));
            if (found != holders.end() && found->second != no_match && new_of_[found->second] == no_match &&
                confirmed(found->second, i)) {
                pair(found->second, i);
            }
        }
    }

    // The most alike of what is left, found by the words that few of them have.
    void pair_similar() {
        struct Likely {
            double score;
            std::size_t before;
            std::size_t after;
        };
        std::unordered_map<std::string, std::vector<std::size_t>> holders;
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (new_of_[i] == no_match) {
                for (const auto& root : roots(roots_before_, before_, i)) {
                    holders[root].push_back(i);
                }
            }
        }
        std::vector<Likely> all;
        std::vector<std::size_t> seen; // candidates of one thing
        for (std::size_t i = 0; i < after_.size() && !holders.empty(); ++i) {
            if (old_of_[i] != no_match) {
                continue;
            }
            seen.clear();
            for (const auto& root : roots(roots_after_, after_, i)) {
                const auto found = holders.find(root);
                if (found != holders.end() && found->second.size() <= common_word) {
                    seen.insert(seen.end(), found->second.begin(), found->second.end());
                }
            }
            std::sort(seen.begin(), seen.end());
            seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
            for (const auto candidate : seen) {
                if (const auto score = similar(candidate, i); score >= alike_alone) {
                    all.push_back(Likely{score, candidate, i});
                }
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Likely& a, const Likely& b) { return a.score > b.score; });
        for (const auto& likely : all) {
            if (new_of_[likely.before] == no_match && old_of_[likely.after] == no_match) {
                pair(likely.before, likely.after);
            }
        }
    }

    // Rows that were all reworded alike are as like each other as to what they were: those that kept their places are the same,
    // unless another is clearly more alike.
    void pair_rewritten() {
        std::vector<std::pair<std::size_t, std::size_t>> same;
        each_run([&](std::size_t first, std::size_t begin, std::size_t count) {
            for (std::size_t k = 0; k < count; ++k) {
                const auto own = similar(first + k, begin + k);
                bool best = own >= alike_alone;
                const auto to = std::min(count, k + nearby);
                for (auto other = k > nearby ? k - nearby : 0; best && other < to; ++other) {
                    best = similar(first + other, begin + k) <= own + hardly_better;
                }
                if (best) {
                    same.emplace_back(first + k, begin + k);
                }
            }
        });
        for (const auto& [before, after] : same) {
            pair(before, after);
        }
    }

    // As many things are left between two neighbours as were there: each is what stood there, if anything says so.
    void pair_neighbours() {
        each_run([this](std::size_t first, std::size_t begin, std::size_t count) {
            for (std::size_t k = 0; k < count; ++k) {
                if (share_fact(first + k, begin + k) || similar(first + k, begin + k) >= alike_by_place) {
                    pair(first + k, begin + k);
                }
            }
        });
    }

    // Runs of as many things that are left on both sides between two neighbours: `take(first before, first after, count)`.
    template <class Take>
    void each_run(Take&& take) {
        for (std::size_t i = 0; i < after_.size();) {
            if (old_of_[i] != no_match) {
                ++i;
                continue;
            }
            auto end = i;
            while (end < after_.size() && old_of_[end] == no_match) {
                ++end;
            }
            const auto first = i == 0 ? 0 : old_of_[i - 1] + 1;
            auto last = first;
            while (last < before_.size() && new_of_[last] == no_match) {
                ++last;
            }
            const bool closed = end == after_.size() ? last == before_.size() : old_of_[end] == last;
            if (closed && last - first == end - i) {
                take(first, i, end - i);
            }
            i = end;
        }
    }

    [[nodiscard]] bool share_fact(std::size_t before, std::size_t after) const {
        const auto& a = before_[before].facts;
        const auto& b = after_[after].facts;
        for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
            if (!a[i].empty() && same_text(a[i], b[i])) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool bare(std::size_t before) const {
        return std::all_of(before_[before].facts.begin(), before_[before].facts.end(),
                           [](const std::string& fact) { return fact.empty(); });
    }

    [[nodiscard]] double similar(std::size_t before, std::size_t after) {
        if (titles_before_[before] == titles_after_[after]) {
            return 1;
        }
        return likeness(roots(roots_before_, before_, before), roots(roots_after_, after_, after));
    }

    const std::vector<std::string>& roots(std::vector<std::vector<std::string>>& kept,
                                          const std::vector<DiffItem>& items, std::size_t index) {
        if (kept[index].empty()) {
            kept[index] = word_roots(items[index].title);
        }
        return kept[index];
    }

    const std::vector<DiffItem>& before_;
    const std::vector<DiffItem>& after_;
    std::vector<std::size_t> old_of_;
    std::vector<std::size_t> new_of_;
    std::vector<std::string> titles_before_; // comparable
    std::vector<std::string> titles_after_;
    std::vector<std::vector<std::string>> roots_before_; // when they are first needed
    std::vector<std::vector<std::string>> roots_after_;
};

} // namespace

std::vector<std::size_t> match_items(const std::vector<DiffItem>& before, const std::vector<DiffItem>& after,
                                     bool by_place) {
    return Matcher(before, after).run(by_place);
}

std::vector<bool> in_order(const std::vector<std::size_t>& positions) {
    std::vector<std::size_t> tails; // index of the smallest end of a rising part of each length
    std::vector<std::size_t> previous(positions.size(), no_match);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), positions[i],
                                         [&](std::size_t tail, std::size_t value) { return positions[tail] < value; });
        if (at != tails.begin()) {
            previous[i] = *(at - 1);
        }
        if (at == tails.end()) {
            tails.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<bool> out(positions.size(), false);
    for (auto i = tails.empty() ? no_match : tails.back(); i != no_match; i = previous[i]) {
        out[i] = true;
    }
    return out;
}

} // namespace opora::inline v0
