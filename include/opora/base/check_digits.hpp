// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>

/// \file
/// Numbers by which Russian registers know an organisation, tested by their check digits.
///
/// \code
/// #include <opora/base/check_digits.hpp>
///
/// bool is_known_by(std::string_view inn, std::string_view ogrn) {
///     return opora::valid_inn(inn) && opora::valid_ogrn(ogrn);
/// }
/// \endcode

namespace opora::inline v0 {

/// Whether an ИНН (10 or 12 digits) is right by its check digits.
[[nodiscard]] bool valid_inn(std::string_view digits) noexcept;

/// Whether an ОГРН (13 digits) or ОГРНИП (15) is right by its check digit.
[[nodiscard]] bool valid_ogrn(std::string_view digits) noexcept;

/// Whether an ОКТМО has 8 or 11 digits and begins with a subject of the federation.
[[nodiscard]] bool valid_oktmo(std::string_view digits) noexcept;

} // namespace opora::inline v0
