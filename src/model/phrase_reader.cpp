// Opora, MIT licence. See LICENSE.
#include "model/phrase_reader.hpp"

namespace opora {

const std::shared_ptr<const ParsedPhrase>& PhraseReader::read(std::string_view phrase) {
    if (const auto found = phrases_.find(phrase); found != phrases_.end()) {
        return found->second;
    }
    auto parsed = std::make_shared<const ParsedPhrase>(ParsedPhrase{std::string(phrase), parse_timing(phrase)});
    const std::string_view key = parsed->phrase;
    return phrases_.emplace(key, std::move(parsed)).first->second;
}

} // namespace opora
