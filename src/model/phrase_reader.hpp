// Opora, MIT licence. See LICENSE.
//
// The one place above `time` that parses phrases, so that none of a document is parsed twice.
#pragma once

#include <memory>
#include <string_view>
#include <unordered_map>

#include "opora/model/timing.hpp"

namespace opora::inline v0 {

/// Reads each phrase once and keeps it. Belongs to one document or one run.
class PhraseReader {
public:
    /// The phrase as read: one object for all equal texts. The reference is good until the next call.
    const std::shared_ptr<const ParsedPhrase>& read(std::string_view phrase);

    /// The meaning of a piece of text that may be a phrase or not: kept only by `keep`, as few of many are phrases.
    [[nodiscard]] Result<TimingMeaning> try_out(std::string_view text) const;
    void keep(std::string_view phrase, const TimingMeaning& meaning);

    /// How many phrases were parsed and kept.
    [[nodiscard]] std::size_t size() const noexcept { return phrases_.size(); }

private:
    const std::shared_ptr<const ParsedPhrase>& add(std::string_view phrase, Result<TimingMeaning> meaning);

    std::unordered_map<std::string_view, std::shared_ptr<const ParsedPhrase>> phrases_; // keys lie in the values
};

} // namespace opora::inline v0
