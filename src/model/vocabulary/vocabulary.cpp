// Opora, MIT licence. See LICENSE.
#include "opora/model/vocabulary.hpp"

#include "model/vocabulary/spellings.hpp"

namespace opora {

template <class Enum>
Term<Enum> Term<Enum>::from_text(std::string_view text) {
    Term out(spelled<Enum>(text));
    if (out.kind_ == Enum::other) {
        out.other_ = std::string(text);
    }
    return out;
}

template class Term<RoleKind>;

std::string_view to_string(RoleKind kind) noexcept { return spelling(kind); }

} // namespace opora
