// Opora, MIT licence. See LICENSE.
//
// Stands in until the printers land, so that the modules above link.
#include "opora/time/timing_text.hpp"

namespace opora {
std::string to_canonical(const Meaning&) { return {}; }
Result<Meaning> parse_canonical(std::string_view) { return Diagnostic{Code::canonical_broken, {}, {}}; }
std::string to_phrase(const Meaning&, Language) { return {}; }
} // namespace opora
