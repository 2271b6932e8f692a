// Opora, MIT licence. See LICENSE.
//
// What titles of events tell: formats, whether online, short names of bodies.
#include "base/small_letters.hpp"
#include "base/unicode.hpp"
#include "names/resolver.hpp"
#include "names/user_table.hpp"

namespace opora::inline v0::names {

void Resolver::read_titles() {
    const auto& finder = FormatFinder::of(options_.formats);
    std::unordered_set<std::string> seen;
    for (auto& event : programme_.events) {
        const auto tokens = tokens_of(event.title);
        if (event.formats.empty()) {
            for (const auto& cell : event.cells) {
                // A column «Форма проведения» says more than the title.
                if (!cell.text.empty() && folded_begins(cell.header, "форм")) {
                    const auto words = tokens_of(cell.text);
                    event.formats = finder.formats(words);
                    event.mode = event.mode != AttendanceMode::unknown ? event.mode : finder.mode(words);
                }
            }
        }
        if (event.formats.empty()) {
            event.formats = finder.formats(tokens);
        }
        if (event.mode == AttendanceMode::unknown) {
            event.mode = finder.mode(tokens);
        }
        for (std::size_t i = 0; i < event.venues.size() && event.mode == AttendanceMode::unknown; ++i) {
            event.mode = finder.mode(tokens_of(event.venues[i].text));
        }
        // «специалистов КО и МИМС»: КО is the committee if its words begin so and no other body's do.
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto& token = tokens[i];
            if (!token.upper || token.quoted || length(token.folded) > 8) {
                continue;
            }
            const std::string letters(token.folded);
            if (!seen.insert(letters).second || group_at(tokens, i).words != 0) {
                continue;
            }
            if (const auto body = organisations_.by_letters(letters); body != none) {
                organisations_.add_alias(body, token.span.of(event.title), "abbreviation");
            }
        }
    }
}

} // namespace opora::inline v0::names
