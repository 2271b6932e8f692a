// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <string>

#include "opora/model/identifier.hpp"
#include "opora/model/source.hpp"

/// \file
/// Someone or something that a cell names.
///
/// \code
/// #include <opora/model/reference.hpp>
///
/// bool is_known(const opora::Reference& reference) { return reference.target != opora::Reference::Target::nothing; }
/// \endcode

namespace opora::inline v0 {

/// Someone or something that a cell names. What could not be resolved keeps its text.
struct Reference {
    /// What a reference was resolved to.
    enum class Target : std::uint8_t { nothing, organisation, person, group };

    std::string text;
    Target target = Target::nothing;
    std::string id;    ///< of what it was resolved to
    std::string note;  ///< «по согласованию», a position
    std::string level; ///< of a responsible: `municipal`, `institutional`, or as the header says
    Source source;
    Unknown unknown{};

    friend bool operator==(const Reference&, const Reference&) = default;
};

} // namespace opora::inline v0
