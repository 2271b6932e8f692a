// Opora, MIT licence. See LICENSE.
//
// One programme whose names are being found out: what the steps share.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "names/mentorships/pairs.hpp"
#include "names/organisations/known_organisations.hpp"
#include "names/people/people.hpp"
#include "names/references/audience_groups.hpp"
#include "names/references/split_mentions.hpp"
#include "opora/names/resolve.hpp"

namespace opora::inline v0::names {

class Resolver {
public:
    Resolver(Programme& programme, const NamesOptions& options);

    void run();

private:
    // What may name an organisation, and where it stands.
    struct Mention {
        std::string text; ///< in the nominative
        ParsedName name;
        Source source;
        int strength = 0;      ///< how much the name says
        bool position = false; ///< it is part of a position
        bool listed = false;   ///< one of a list of numbers
        bool settled = false;  ///< no pass can change what it means
    };
    // A sentence of running text that names organisations, its words and where in it the names stand.
    struct Naming {
        std::string_view sentence;
        Tokens tokens;
        std::vector<Span> names;
        const Source* source = nullptr;
        bool may_create = false; ///< organisations that only it names
    };
    // What a text was found to mean; a list of numbers has parts, each with its span.
    struct Meaning {
        Reference::Target to = Reference::Target::nothing;
        std::string id;
        std::vector<std::size_t> several; ///< organisations that it fits alike
        std::vector<Meaning> parts;
        std::vector<Span> spans;
    };

    // organisations/collect_mentions.cpp: organisations that the text names.
    void collect();
    void collect_approvals();
    void collect_passport();
    void collect_references();
    void mention(std::string_view text, const Source& source, bool position);
    void take_apart(std::string_view whole, const Source& source, bool position);
    void create(int strength);
    bool settle(const Mention& mention);

    // organisations/prose_roles.cpp: what running text says.
    void read_prose();
    void introduce(std::string_view text);
    void keep_naming(std::string_view sentence, Tokens tokens, const Source& source, bool may_create);
    std::vector<std::size_t> named_in(const Naming& naming);
    void take_roles(const Naming& naming);

    // mentorships/mentorships.cpp: those that running text states.
    void read_pairs();
    [[nodiscard]] Side side_of(const std::string& name) const;
    void add_mentorship(const StatedPair& pair);
    [[nodiscard]] bool known(const StatedPair& pair) const;
    [[nodiscard]] std::vector<std::size_t> organisations_in(const std::string& name) const;
    void give_roles(const StatedParty& party, const Source& source);

    // references/link_references.cpp: references.
    const std::optional<PersonName>& person(const std::string& text);
    void find_people();
    void find_people(std::vector<Reference>& list, Case of);
    void link_person(Reference& reference, const PersonName& name, Case of);
    void add_signatories();
    void employ();
    void link();
    void link(std::vector<Reference>& list, const Event* event);
    const Meaning& meaning(std::string_view text);
    Meaning understand(std::string_view text);
    Meaning understand_name(const ParsedName& name, std::string_view text, std::string_view alias);
    void note_ambiguous(const Reference& reference, const std::vector<std::string>& names);

    // event_titles.cpp: formats, modes and short names in titles.
    void read_titles();
    void make_network();

    Programme& programme_;
    const NamesOptions& options_;
    Organisations organisations_;
    People people_;
    Groups groups_;
    std::vector<Mention> mentions_;
    std::unordered_set<std::string> mentioned_; ///< texts that became `mentions_`
    std::unordered_map<std::string, Meaning> meanings_;
    std::unordered_map<std::string, std::optional<PersonName>> persons_;
    std::vector<Naming> namings_;
    std::unordered_set<std::string> appointed_; ///< ids of mentorships that name their mentors in the accusative
    std::unordered_set<std::string> noted_;     ///< ambiguous names that have a note
};

/// Where sentences end: a full stop before a capital, a line break.
[[nodiscard]] std::vector<std::string_view> sentences_of(std::string_view text);

/// The indicators' numerators, denominators, units and targets, where their names give them.
void read_indicators(Programme& programme);

} // namespace opora::inline v0::names
