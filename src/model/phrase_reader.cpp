// Opora, MIT licence. See LICENSE.
#include "model/phrase_reader.hpp"

namespace opora::inline v0 {

const std::shared_ptr<const ParsedPhrase>& PhraseReader::read(std::string_view phrase) {
    if (const auto found = phrases_.find(phrase); found != phrases_.end()) {
        return found->second;
    }
    return add(phrase, parse_timing(phrase));
}

Result<TimingMeaning> PhraseReader::try_out(std::string_view text) const {
    const auto found = phrases_.find(text);
    return found != phrases_.end() ? found->second->meaning : parse_timing(text);
}

void PhraseReader::keep(std::string_view phrase, const TimingMeaning& meaning) {
    if (!phrases_.contains(phrase)) {
        add(phrase, meaning);
    }
}

const std::shared_ptr<const ParsedPhrase>& PhraseReader::add(std::string_view phrase, Result<TimingMeaning> meaning) {
    auto parsed = std::make_shared<const ParsedPhrase>(ParsedPhrase{std::string(phrase), std::move(meaning)});
    const std::string_view key = parsed->phrase;
    return phrases_.emplace(key, std::move(parsed)).first->second;
}

} // namespace opora::inline v0
