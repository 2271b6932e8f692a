// Opora, MIT licence. See LICENSE.
#include "model/vocabulary/roles.hpp"

#include <algorithm>
#include <array>

#include "model/vocabulary/spellings.hpp"
#include "opora_data/role_kinds.hpp"
#include "opora_data/roles.hpp"

namespace opora::inline v0 {

namespace {

// The tables name roles that exist, and names/role_kinds.csv all of them, in order.
constexpr bool tables_fit() {
    constexpr auto& kinds = data::role_kinds::rows;
    if (std::size(kinds) + 1 != Spellings<RoleKind>::list.size()) {
        return false;
    }
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        if (kinds[i].role != Spellings<RoleKind>::list[i + 1].second) {
            return false;
        }
    }
    for (const auto& row : data::roles::rows) {
        if (spelled<RoleKind>(row.role) == RoleKind::other) {
            return false;
        }
    }
    return true;
}
static_assert(tables_fit());

struct RoleTraits {
    bool gives = false;
    bool receives = false;
    bool column = false;
    bool prose = false;
    PictureSide picture = PictureSide::below;
};

constexpr PictureSide side_named(std::string_view name) {
    return name == "above"   ? PictureSide::above
           : name == "left"  ? PictureSide::left
           : name == "right" ? PictureSide::right
                             : PictureSide::below;
}

// By RoleKind; nothing follows from a role that is not known.
constexpr auto traits = [] {
    std::array<RoleTraits, Spellings<RoleKind>::list.size()> out{};
    for (std::size_t i = 1; i < out.size(); ++i) {
        const auto& row = data::role_kinds::rows[i - 1];
        out[i] = RoleTraits{row.help == "gives", row.help == "receives", row.column == "yes", row.prose == "yes",
                            side_named(row.picture)};
    }
    return out;
}();

const RoleTraits& of(RoleKind kind) noexcept {
    const auto at = static_cast<std::size_t>(kind);
    return traits[at < traits.size() ? at : 0];
}

} // namespace

bool gives_help(RoleKind kind) noexcept { return of(kind).gives; }
bool receives_help(RoleKind kind) noexcept { return of(kind).receives; }
bool heads_mentors(RoleKind kind) noexcept { return of(kind).column; }
bool given_by_prose(RoleKind kind) noexcept { return of(kind).prose; }
PictureSide picture_side(RoleKind kind) noexcept { return of(kind).picture; }

bool has_role(const Organisation& organisation, RoleKind kind) noexcept {
    return std::any_of(organisation.roles.begin(), organisation.roles.end(),
                       [kind](const Role& role) { return role.role == kind; });
}

} // namespace opora::inline v0
