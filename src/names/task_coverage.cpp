// Opora, MIT licence. See LICENSE.
//
// Which events and indicators serve which task, by the words they share. Words that many tasks have, «школа»,
// «качество», tell little: a word weighs log(1 + tasks / tasks with it). An event or indicator serves a task if the words
// of the task that it shares weigh at least a third of the lighter of the two, and are two at least. It is a hint to look at.
#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

#include "base/unicode.hpp"
#include "names/tokens.hpp"
#include "opora/names/resolve.hpp"

namespace opora::inline v0 {

namespace {

using Stems = std::vector<std::string>; // sorted, each once

Stems stems_of(std::string_view text) {
    constexpr std::size_t shortest = 4; // letters: no prepositions
    std::set<std::string> out;
    for (const auto& token : names::tokens_of(text)) {
        if (length(token.folded) >= shortest) {
            auto stem = text::name_stem(token.folded);
            // «наставничество», «наставнический»: the first six letters go far enough.
            constexpr std::size_t root = 12; // bytes
            if (stem.size() > root && (static_cast<unsigned char>(stem[root]) & 0xC0U) != 0x80U) {
                stem.resize(root);
            }
            out.insert(std::move(stem));
        }
    }
    return {out.begin(), out.end()};
}

class Weigher {
public:
    explicit Weigher(const Programme& programme) {
        for (const auto& task : programme.tasks) {
            tasks_.push_back(stems_of(task.text));
            for (const auto& stem : tasks_.back()) {
                ++count_[stem];
                by_stem_[stem].push_back(tasks_.size() - 1);
            }
        }
        for (const auto& task : tasks_) {
            weights_.push_back(weight(task));
        }
    }

    // The tasks that a text serves.
    [[nodiscard]] std::vector<std::size_t> served(std::string_view text) const {
        constexpr double share = 1.0 / 3;
        const auto stems = stems_of(text);
        std::unordered_map<std::size_t, std::pair<double, int>> shared;
        double own = 0;
        for (const auto& stem : stems) {
            own += weight_of(stem);
            if (const auto tasks = by_stem_.find(stem); tasks != by_stem_.end()) {
                for (const auto task : tasks->second) {
                    shared[task].first += weight_of(stem);
                    ++shared[task].second;
                }
            }
        }
        std::vector<std::size_t> out;
        for (const auto& [task, sum] : shared) {
            if (sum.second >= 2 && sum.first >= share * std::min(own, weights_[task])) {
                out.push_back(task);
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    [[nodiscard]] double weight_of(const std::string& stem) const {
        const auto found = count_.find(stem);
        const auto with = found == count_.end() ? 1.0 : static_cast<double>(found->second);
        return std::log1p(static_cast<double>(tasks_.size()) / with);
    }
    [[nodiscard]] double weight(const Stems& stems) const {
        double sum = 0;
        for (const auto& stem : stems) {
            sum += weight_of(stem);
        }
        return sum;
    }

    std::vector<Stems> tasks_;
    std::vector<double> weights_;
    std::unordered_map<std::string, std::size_t> count_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;
};

} // namespace

Coverage task_coverage(const Programme& programme) {
    const Weigher weigher(programme);
    Coverage out;
    for (const auto& task : programme.tasks) {
        out.tasks.push_back(TaskCoverage{task.id, {}, {}});
    }
    for (const auto& event : programme.events) {
        const auto served = weigher.served(event.title + " " + event.expected_result);
        for (const auto task : served) {
            out.tasks[task].events.push_back(event.id);
        }
        if (served.empty()) {
            out.events_without_task.push_back(event.id);
        }
    }
    for (const auto& indicator : programme.indicators) {
        const auto served = weigher.served(indicator.name);
        for (const auto task : served) {
            out.tasks[task].indicators.push_back(indicator.id);
        }
        if (served.empty()) {
            out.indicators_alone.push_back(indicator.id);
        }
    }
    return out;
}

} // namespace opora::inline v0
