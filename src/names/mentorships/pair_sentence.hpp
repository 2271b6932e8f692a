// Opora, MIT licence. See LICENSE.
//
// A sentence that may say who mentors whom, taken apart: its act («закрепить», «назначить»), the parties that it names, the words that
// give them a side.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "names/tokens.hpp"
#include "opora/base/span.hpp"
#include "opora/model/vocabulary.hpp"

namespace opora::inline v0::names {

/// Of a mentorship.
enum class Side : std::uint8_t { unknown, mentor, mentee };

/// The side of whoever has a role.
[[nodiscard]] inline Side side_of(RoleKind role) noexcept {
    return gives_help(role) ? Side::mentor : receives_help(role) ? Side::mentee : Side::unknown;
}

/// A word that gives a side: «школы-лидера», «ШНОР».
struct SideWords {
    Side side = Side::unknown;
    RoleKind role = RoleKind::other;
    std::string basis; ///< as written
};

/// Names that stand together, «МБОУ «А», МБОУ «Б» и В».
struct Party {
    std::vector<Span> names;       ///< in the sentence
    bool person = false;           ///< a person, else organisations
    bool behind = false;           ///< «за …», «к …»
    bool helped = false;           ///< «для …», «над …»
    bool behind_predicate = false; ///< directly behind «школой-наставником»
    bool office = false;           ///< «директор …»: the organisation tells whose director
    SideWords words;               ///< that stand beside it
    std::size_t first = 0;         ///< its first word
    std::size_t last = 0;          ///< its last word
};

struct PairSentence {
    enum class Act : std::uint8_t { nothing, attach, appoint, is, pairs };

    Act act = Act::nothing;
    bool denied = false;    ///< «не закреплена»
    std::size_t act_at = 0; ///< the word of the act
    SideWords predicate;    ///< «школой-наставником», which one party is made
    std::vector<Party> parties;
    std::vector<SideWords> sides; ///< all words that give sides, in their order
    Side behind = Side::unknown; ///< of those who stand «за …», by the words there: «за школами-лидерами»
    bool plain = true;         ///< nothing but names, numbers, roles and prepositions
    bool respectively = false; ///< «соответственно»
};

/// Whether any word of a sentence can be the act: most sentences have none, and need no further look.
[[nodiscard]] bool has_act(const Tokens& tokens);

/// Reads a sentence that states pairs or heads a list of them; one without an act is left unread.
[[nodiscard]] PairSentence read_pair_sentence(std::string_view text);

/// Reads a line of a list, which names its parties and needs no act.
[[nodiscard]] PairSentence read_pair_item(std::string_view text);

} // namespace opora::inline v0::names
