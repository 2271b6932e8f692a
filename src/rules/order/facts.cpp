// Opora, MIT licence. See LICENSE.
#include "rules/order/facts.hpp"

#include "base/unicode.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

OrderFacts::OrderFacts(const Facts& from) : PlanActions(from.by_id), facts(from) {}

std::optional<Date> surely_goes_on_to(const Event& event) {
    if (!dated(event) || event.timing.kind == TimingKind::since) {
        return std::nullopt;
    }
    const auto days = *bounds(event.timing.windows);
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

} // namespace opora::inline v0::rules
