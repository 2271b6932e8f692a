// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

/// \file
/// A word of a programme: one of those that Opora knows, or another with its text.
///
/// \code
/// #include <opora/model/party.hpp>
/// #include <opora/model/term.hpp>
///
/// opora::Role role_of(std::string_view word) {
///     opora::Role role;
///     role.role = opora::Term<opora::RoleKind>::from_text(word); // `leader`; «методист» is kept, kind() is `other`
///     return role;
/// }
/// \endcode

namespace opora::inline v0 {

/// A word of a programme: one of those that Opora knows, or another with its text, since documents, JSON and users'
/// tables may bring words of their own. `Enum` has a value `other` and a `to_string`.
template <class Enum>
class Term {
public:
    /// No word: `other` with an empty text.
    Term() = default;

    /// A word that Opora knows.
    Term(Enum kind) noexcept : kind_(kind) {}

    /// The word that a text spells as the JSON form does; a text that spells none is kept as it is. Never fails.
    [[nodiscard]] static Term from_text(std::string_view text);

    /// Which word it is; `other` for those that Opora does not know, and for none.
    [[nodiscard]] Enum kind() const noexcept { return kind_; }

    /// As the JSON form spells it; a NUL follows the last byte.
    [[nodiscard]] std::string_view text() const noexcept {
        return kind_ == Enum::other ? std::string_view(other_) : to_string(kind_);
    }

    /// Whether it is no word at all.
    [[nodiscard]] bool empty() const noexcept { return kind_ == Enum::other && other_.empty(); }

    friend bool operator==(const Term&, const Term&) = default;

    /// Whether it is this word; with `other`, any that Opora does not know.
    friend bool operator==(const Term& term, Enum kind) noexcept { return term.kind_ == kind; }

private:
    Enum kind_ = Enum::other;
    std::string other_; ///< only where kind_ is `other`
};

} // namespace opora::inline v0
