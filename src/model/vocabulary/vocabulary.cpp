// Opora, MIT licence. See LICENSE.
#include "opora/model/vocabulary.hpp"

#include "model/vocabulary/spellings.hpp"

namespace opora::inline v0 {

template <class Enum>
Term<Enum> Term<Enum>::from_text(std::string_view text) {
    Term out(spelled<Enum>(text));
    if (out.kind_ == Enum::other) {
        out.other_ = std::string(text);
    }
    return out;
}

template class Term<RoleKind>;
template class Term<MentorshipBasis>;
template class Term<MentoringType>;
template class Term<DocumentRole>;
template class Term<IndicatorDirection>;
template class Term<TableKind>;
template class Term<ColumnRole>;

std::string_view to_string(RoleKind kind) noexcept { return spelling(kind); }
std::string_view to_string(MentorshipBasis basis) noexcept { return spelling(basis); }
std::string_view to_string(MentoringType type) noexcept { return spelling(type); }
std::string_view to_string(DocumentRole role) noexcept { return spelling(role); }
std::string_view to_string(IndicatorDirection direction) noexcept { return spelling(direction); }
std::string_view to_string(TableKind kind) noexcept { return spelling(kind); }
std::string_view to_string(ColumnRole role) noexcept { return spelling(role); }
std::string_view to_string(AttendanceMode mode) noexcept { return spelling(mode); }

std::optional<AttendanceMode> parse_attendance_mode(std::string_view text) noexcept {
    const auto mode = spelled<AttendanceMode>(text);
    return mode != AttendanceMode::unknown || text == spelling(mode) ? std::optional(mode) : std::nullopt;
}

} // namespace opora::inline v0
