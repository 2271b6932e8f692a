// Opora, MIT licence. See LICENSE.
#include "time/phrase.hpp"
namespace opora::timing::phrase {
std::string english(const Meaning&) { return {}; }
}
