// Opora, MIT licence. See LICENSE.
#include "opora/time/timing_text.hpp"
namespace opora {
std::string to_phrase(const Meaning&, Language) { return {}; }
}
