// Opora, MIT licence. See LICENSE.
#include "opora/names/identifiers.hpp"

#include "base/check_digits.hpp"

namespace opora {

bool valid_inn(std::string_view digits) noexcept { return valid_inn_digits(digits); }

bool valid_ogrn(std::string_view digits) noexcept { return valid_ogrn_digits(digits); }

bool valid_oktmo(std::string_view digits) noexcept { return valid_oktmo_digits(digits); }

} // namespace opora
