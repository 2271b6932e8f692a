// Opora, MIT licence. See LICENSE.
#include "rules/order/facts.hpp"

#include <algorithm>

#include "opora/base/text.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::rules {

namespace {

// What a title announces and what a result states as made; `get` alone tells that a thing exists by then.
void list_products(const Deeds& deeds, std::size_t event, std::map<std::string_view, std::vector<Named>>& makers,
                   std::map<std::string_view, std::vector<Named>>& givers) {
    for (const auto& deed : deeds.done) {
        if (deed.thing.product.empty()) {
            continue;
        }
        if (deed.does("make") || deed.does("create")) {
            makers[deed.thing.product].push_back({event, &deed.thing});
        } else if (deed.does("get") || deed.does("approve")) {
            givers[deed.thing.product].push_back({event, &deed.thing});
        }
    }
}

bool fits(const Thing& used, const Thing& made) {
    const auto all = made.all();
    return std::includes(all.begin(), all.end(), used.kind.begin(), used.kind.end());
}

// A heading groups what belongs together; a flat plan holds all, so that more words must agree there.
bool surely_meant(const OrderFacts& orders, std::size_t user, const Named& made, const Thing& used) {
    const auto parent = orders.facts.parent(user);
    if (parent != none && parent == orders.facts.parent(made.event)) {
        return !used.kind.empty() || shared(used.about, made.thing->all()) > 0;
    }
    constexpr std::size_t enough = 2;
    const bool about = used.about.empty() || shared(used.about, made.thing->all()) > 0;
    return shared(used.kind, made.thing->all()) + shared(used.about, made.thing->all()) >= enough && about;
}

bool possibly_before(const OrderFacts& orders, std::size_t first, std::size_t second) {
    return before(occurrence(orders.event(first)), occurrence(orders.event(second))) != Certainty::impossible;
}

// Recommendations on another subject are no answer: where both say what they are about, they must share most words.
bool same_subject(const Thing& used, const Thing& made) {
    return used.about.empty() || made.about.empty() || 2 * shared(used.about, made.all()) > used.about.size();
}

bool given_before(const OrderFacts& orders, const std::vector<Named>& list, std::size_t user, const Thing& used) {
    return std::any_of(list.begin(), list.end(), [&](const Named& each) {
        return each.event != user && fits(used, *each.thing) && same_subject(used, *each.thing) &&
               possibly_before(orders, each.event, user);
    });
}

void rely(const OrderFacts& orders, std::size_t user, const Thing& used, std::vector<Reliance>& out) {
    constexpr std::size_t most = 200; // a thing that so many events make is none that can be told by its name
    const auto makers = used.product.empty() ? orders.makers.end() : orders.makers.find(used.product);
    if (makers == orders.makers.end() || makers->second.size() > most) {
        return;
    }
    const Named* meant = nullptr;
    std::size_t best = 0; // words in common, with the one that is meant
    bool own = false;
    for (const auto& made : makers->second) {
        own = own || (made.event == user && fits(used, *made.thing));
        const auto common = shared(used.all(), made.thing->all());
        if (made.event != user && fits(used, *made.thing) && (meant == nullptr || common > best) &&
            surely_meant(orders, user, made, used)) {
            meant = &made;
            best = common;
        }
    }
    if (meant != nullptr && !own) {
        out.push_back({user, meant->event, &used});
    }
}

} // namespace

OrderFacts::OrderFacts(const Facts& from) : facts(from) {
    for (const auto& event : facts.programme.events) {
        titles.push_back(deeds_of(event.title));
        results.push_back(deeds_of(event.expected_result));
    }
    for (std::size_t i = 0; i < titles.size(); ++i) {
        list_products(titles[i], i, makers, givers);
        list_products(results[i], i, makers, givers);
    }
}

bool can_be_given(const OrderFacts& orders, const Reliance& reliance) {
    for (const auto* givers : {&orders.makers, &orders.givers}) {
        const auto list = givers->find(reliance.used->product);
        if (list != givers->end() && given_before(orders, list->second, reliance.user, *reliance.used)) {
            return true;
        }
    }
    return false;
}

std::vector<Reliance> reliances(const OrderFacts& orders) {
    std::vector<Reliance> out;
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        for (const auto* deeds : {&orders.titles[i], &orders.results[i]}) {
            for (const auto& used : deeds->used) {
                rely(orders, i, used, out);
            }
        }
    }
    return out;
}

UncertainInterval occurrence(const Event& event) {
    return dated(event) ? UncertainInterval{event.timing.windows, false} : UncertainInterval{};
}

std::optional<Date> surely_goes_on_to(const Event& event) {
    if (!dated(event) || event.timing.kind == TimingKind::since) {
        return std::nullopt;
    }
    const auto days = *hull(event.timing.windows);
    const bool filled = event.timing.kind == TimingKind::until || event.timing.windows.size() > 1 ||
                        !whole_months(days);
    return filled ? days.last : days.first;
}

FindingArgument when(const Event& event) { return days_of(event.timing); }

std::string beginning(std::string_view text) {
    constexpr std::size_t longest = 80; // letters
    std::string out;
    std::size_t letters = 0;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (++letters > longest) {
            return out + "…";
        }
        append_utf8(out, is_space(c) ? U' ' : c);
    }
    return out;
}

} // namespace opora::rules
