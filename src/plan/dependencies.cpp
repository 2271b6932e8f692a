// Opora, MIT licence. See LICENSE.
#include "plan/dependencies.hpp"

#include <algorithm>

namespace opora::inline v0::plan {

namespace {

// What a title announces and what a result states as made; `get` alone tells that a thing exists by then.
void list_products(const Actions& actions, std::size_t event,
                   std::map<std::string_view, std::vector<NamedProduct>>& makers,
                   std::map<std::string_view, std::vector<NamedProduct>>& givers) {
    for (const auto& action : actions.done) {
        if (action.product.type.empty()) {
            continue;
        }
        if (action.does("make") || action.does("create")) {
            makers[action.product.type].push_back({event, &action.product});
        } else if (action.does("get") || action.does("approve")) {
            givers[action.product.type].push_back({event, &action.product});
        }
    }
}

bool fits(const Product& used, const Product& made) {
    const auto all = made.all();
    return std::includes(all.begin(), all.end(), used.kind.begin(), used.kind.end());
}

// A heading groups what belongs together; a flat plan holds all, so that more words must agree there.
bool surely_meant(const PlanActions& plan, std::size_t user, const NamedProduct& made, const Product& used) {
    const auto parent = plan.index.parent(user);
    if (parent && parent == plan.index.parent(made.event)) {
        return !used.kind.empty() || shared(used.about, made.product->all()) > 0;
    }
    constexpr std::size_t enough = 2;
    const bool about = used.about.empty() || shared(used.about, made.product->all()) > 0;
    return shared(used.kind, made.product->all()) + shared(used.about, made.product->all()) >= enough && about;
}

bool possibly_before(const PlanActions& plan, std::size_t first, std::size_t second) {
    return before(occurrence(plan.event(first)), occurrence(plan.event(second))) != Certainty::impossible;
}

// Recommendations on another subject are no answer: where both say what they are about, they must share most words.
bool same_subject(const Product& used, const Product& made) {
    return used.about.empty() || made.about.empty() || 2 * shared(used.about, made.all()) > used.about.size();
}

bool given_before(const PlanActions& plan, const std::vector<NamedProduct>& list, std::size_t user,
                  const Product& used) {
    return std::any_of(list.begin(), list.end(), [&](const NamedProduct& each) {
        return each.event != user && fits(used, *each.product) && same_subject(used, *each.product) &&
               possibly_before(plan, each.event, user);
    });
}

void add_dependencies(const PlanActions& plan, std::size_t user, const Product& used, std::vector<Dependency>& out) {
    constexpr std::size_t most = 200; // a product made by this many events is too generic to identify by name
    const auto makers = used.type.empty() ? plan.makers.end() : plan.makers.find(used.type);
    if (makers == plan.makers.end() || makers->second.size() > most) {
        return;
    }
    const NamedProduct* meant = nullptr;
    std::size_t best = 0; // words in common, with the one that is meant
    bool own = false;
    for (const auto& made : makers->second) {
        own = own || (made.event == user && fits(used, *made.product));
        const auto common = shared(used.all(), made.product->all());
        if (made.event != user && fits(used, *made.product) && (meant == nullptr || common > best) &&
            surely_meant(plan, user, made, used)) {
            meant = &made;
            best = common;
        }
    }
    if (meant != nullptr && !own) {
        out.push_back({user, meant->event, &used});
    }
}

} // namespace

PlanActions::PlanActions(const ProgrammeIndex& from) : index(from) {
    for (const auto& event : index.programme().events) {
        titles.push_back(actions_of(event.title));
        results.push_back(actions_of(event.expected_result));
    }
    for (std::size_t i = 0; i < titles.size(); ++i) {
        list_products(titles[i], i, makers, givers);
        list_products(results[i], i, makers, givers);
    }
}

bool can_be_given(const PlanActions& actions, const Dependency& dependency) {
    for (const auto* givers : {&actions.makers, &actions.givers}) {
        const auto list = givers->find(dependency.used->type);
        if (list != givers->end() && given_before(actions, list->second, dependency.user, *dependency.used)) {
            return true;
        }
    }
    return false;
}

std::vector<Dependency> dependencies(const PlanActions& plan) {
    std::vector<Dependency> out;
    for (std::size_t i = 0; i < plan.titles.size(); ++i) {
        for (const auto* actions : {&plan.titles[i], &plan.results[i]}) {
            for (const auto& used : actions->used) {
                add_dependencies(plan, i, used, out);
            }
        }
    }
    return out;
}

} // namespace opora::inline v0::plan
