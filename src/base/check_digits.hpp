// Opora, MIT licence. See LICENSE.
//
// Identifiers of organisations that can be checked by their digits. The public face is opora/names/identifiers.hpp; rules
// need the same and may not use names.
#pragma once

#include <string_view>

namespace opora {

[[nodiscard]] bool valid_inn_digits(std::string_view digits) noexcept;
[[nodiscard]] bool valid_ogrn_digits(std::string_view digits) noexcept;
[[nodiscard]] bool valid_oktmo_digits(std::string_view digits) noexcept;

} // namespace opora
