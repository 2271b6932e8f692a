// Opora, MIT licence. See LICENSE.
//
// The organisations of a programme, found by the parts of their names. Looking one up takes no walk over all of them.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "names/organisations/parsed_name.hpp"
#include "opora/model/programme.hpp"

namespace opora::inline v0::names {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Letters and digits alone, folded.
[[nodiscard]] std::string bare(const Tokens& tokens);
[[nodiscard]] std::string bare(std::string_view text);

/// What a name was found to mean.
struct Match {
    std::vector<std::size_t> organisations; ///< one: it is meant; several: nobody can tell
    std::string_view evidence;              ///< id of name_evidence.csv; empty: the very name
};

class Organisations {
public:
    explicit Organisations(Programme& programme);

    /// Whom a name means.
    [[nodiscard]] Match find(const ParsedName& name) const { return find_spelt(name, bare(name.tokens)); }
    /// The same of a name that may be written otherwise than the text it was parsed from; `spelling` is bare.
    [[nodiscard]] Match find_spelt(const ParsedName& name, const std::string& spelling) const;
    /// The one body whose words begin with these letters, `ко`, or `none`. Schools have too many ways to be shortened.
    [[nodiscard]] std::size_t by_letters(const std::string& letters) const;
    /// Adds an organisation; its index.
    std::size_t add(const ParsedName& name, std::string text, const Source& source);
    /// Keeps another spelling, unless it is there already.
    void add_alias(std::size_t index, std::string_view text, std::string_view evidence);

    [[nodiscard]] Organisation& at(std::size_t index) { return programme_.organisations[index]; }
    [[nodiscard]] std::size_t index_of(const std::string& id) const;

private:
    // One name of one organisation.
    struct NameForms {
        std::size_t organisation;
        ParsedName name;
        std::unordered_set<std::string> acronyms; ///< that may stand for its proper name and kind
    };
    using Faces = std::unordered_map<std::string, std::vector<std::size_t>>;

    void index(std::size_t organisation, std::string_view text);
    void add_face(std::size_t organisation, ParsedName parsed, std::string_view text, std::string spelling);
    [[nodiscard]] Match choose(const Faces& faces, const std::string& key, const ParsedName& name) const;
    [[nodiscard]] static std::string_view evidence_of_kind(const ParsedName& name, const NameForms& form);
    [[nodiscard]] bool fits(const ParsedName& name, const NameForms& form, std::string_view& evidence) const;

    Programme& programme_;
    std::vector<NameForms> forms_;
    Faces by_spelling_; ///< letters and digits alone
    Faces by_key_;
    Faces by_number_;
    Faces by_proper_; ///< stems of the proper name
    Faces by_kind_;   ///< of organisations that are no schools
    Faces by_acronym_;
    std::unordered_map<std::string, std::size_t> by_id_;
    std::vector<std::unordered_set<std::string>> spellings_; ///< of each organisation, bare
};

} // namespace opora::inline v0::names
