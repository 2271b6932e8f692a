// Opora, MIT licence. See LICENSE.
//
// Stands in until the grammar lands, so that the modules above link.
#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"

namespace opora {
Result<Meaning> parse_timing(std::string_view phrase) {
    return Diagnostic{Code::timing_not_understood, {std::string(phrase)}, {}};
}
Dated windows(const Meaning&, const Context&, const Calendar&) { return {}; }
Dated windows(const Meaning&, const Context&) { return {}; }
Kind kind(const Meaning&) noexcept { return Kind::open; }
std::string to_canonical(const Meaning&) { return {}; }
Result<Meaning> parse_canonical(std::string_view) { return Diagnostic{Code::canonical_broken, {}, {}}; }
std::string to_phrase(const Meaning&, Language) { return {}; }
} // namespace opora
