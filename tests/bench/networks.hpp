// Opora, MIT licence. See LICENSE.
//
// The programme of a large network, made in memory: a table of schools with their directors and a plan of events.
#pragma once

#include <string>

#include "documents.hpp"

namespace opora::bench {

/// How well such a programme is made.
enum class Quality {
    clean, ///< dates in order on working days, each school and person by one name
    bad,   ///< contradictions in most rows, and a different spelling, person or place in nearly each
};

/// Writes the document. Of the schools a third are leaders, the others are supported.
std::string network_programme(Quality quality, int events, int schools, DocumentWriter& to);

} // namespace opora::bench
