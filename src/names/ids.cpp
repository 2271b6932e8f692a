// Opora, MIT licence. See LICENSE.
#include "names/ids.hpp"

#include "names/tokens.hpp"

namespace opora::inline v0::names {

std::string slug(std::string_view text, std::size_t most) {
    Slug out(most);
    std::string word;
    std::uint32_t end = 0;
    for (const auto& token : tokens_of(text)) {
        // `5а` and `415Кировского` are one word here: letters and digits that touch.
        if (token.span.first != end || token.numero) {
            if (!out.add(word)) {
                return std::move(out).take();
            }
            word.clear();
        }
        end = token.span.end;
        word += latin_word(token.folded);
    }
    (void)out.add(word);
    return std::move(out).take();
}

} // namespace opora::inline v0::names
