// Opora, MIT licence. See LICENSE.
//
// Mentorships that running text states, sentence by sentence and list by list.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "names/mentorships/pair_sentence.hpp"
#include "opora/model/source.hpp"

namespace opora::inline v0::names {

/// A party as text: one name an element, and the words that give it a side.
struct StatedParty {
    std::vector<std::string> names;
    bool person = false;
    SideWords words;
};

/// Who mentors whom, as a sentence or a line of a list states it.
struct StatedPair {
    StatedParty mentors;
    StatedParty mentees;
    std::string text; ///< the words that say so
    bool nominative = false; ///< «Иванова является куратором», not «назначить Иванову»
    Source source;
};

/// Words that name parties and do not tell who mentors whom.
struct UnclearPair {
    std::string text;
    Source source;
};

class PairFinder {
public:
    /// `side_of` tells what the document says elsewhere of an organisation.
    explicit PairFinder(std::function<Side(const std::string&)> side_of) : side_of_(std::move(side_of)) {}

    /// The next sentence or line of the document, and its words. Whether it speaks of pairs, so that its roles are not those of all
    /// whom it names.
    bool take(std::string_view sentence, const Tokens& tokens, const Source& source);
    /// Ends a list: nothing that follows belongs to it.
    void close();

    std::vector<StatedPair> pairs;
    std::vector<UnclearPair> unclear;

private:
    // «Закрепить за школами-лидерами школы ШНОР:» and what its lines may leave out.
    struct List {
        PairSentence head;
        std::optional<StatedParty> one; ///< the party that the head names: its lines name the other
        StatedParty collected;
        std::string text;
        Source source;
    };

    bool open(std::string_view sentence, std::string_view rest, const Source& source);
    bool take_item(std::string_view item, const Source& source);
    bool take_sentence(std::string_view sentence, const Source& source);
    void attach(const PairSentence& read, std::string_view sentence, const Source& source);
    void appoint(const PairSentence& read, std::string_view sentence, const Source& source);
    void state(const StatedParty& mentors, const StatedParty& mentees, std::string_view text, const Source& source,
               bool nominative = false);
    [[nodiscard]] StatedParty stated(const Party& party, std::string_view sentence) const;
    [[nodiscard]] Side side(const StatedParty& party) const;

    std::function<Side(const std::string&)> side_of_;
    std::optional<List> list_;
};

} // namespace opora::inline v0::names
