// Opora, MIT licence. See LICENSE.
//
// A side is taken from the words beside a name, else from what the document says of it elsewhere. The order of words tells nothing by
// itself: «№ 1 закрепляется за № 2» is said of the mentor as well as of the mentee.
#include "names/mentorships/pairs.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace opora::inline v0::names {

namespace {

using Act = PairSentence::Act;

// The mentor of two parties, 0 or 1, or neither.
std::optional<std::size_t> mentor_of(Side first, Side second) {
    if (first == second) {
        return std::nullopt;
    }
    return first == Side::mentor || second == Side::mentee ? 0U : 1U;
}

std::string_view without_bullet(std::string_view item) {
    item = trim(item);
    for (const std::string_view sign : {"-", "–", "—", "•", "·"}) {
        if (item.starts_with(sign)) {
            return trim(item.substr(sign.size()));
        }
    }
    return item;
}

} // namespace

StatedParty PairFinder::stated(const Party& party, std::string_view sentence) const {
    StatedParty out;
    for (const auto span : party.names) {
        out.names.push_back(one_line(span.of(sentence)));
    }
    out.person = party.person;
    out.words = party.words;
    return out;
}

Side PairFinder::side(const StatedParty& party) const {
    if (party.person) {
        return Side::mentor;
    }
    if (party.words.side != Side::unknown) {
        return party.words.side;
    }
    auto out = Side::unknown;
    for (const auto& name : party.names) {
        const auto own = side_of_(name);
        if (own == Side::unknown || (out != Side::unknown && own != out)) {
            return Side::unknown;
        }
        out = own;
    }
    return out;
}

void PairFinder::state(const StatedParty& mentors, const StatedParty& mentees, std::string_view text,
                       const Source& source, bool nominative) {
    pairs.push_back(StatedPair{mentors, mentees, one_line(text), nominative, source});
}

void PairFinder::attach(const PairSentence& read, std::string_view sentence, const Source& source) {
    const bool behind = std::any_of(read.parties.begin(), read.parties.end(),
                                    [](const Party& party) { return party.behind; });
    if (read.parties.size() != 2 || !behind) {
        if (read.parties.size() > 2) {
            unclear.push_back({one_line(sentence), source});
        }
        return;
    }
    const StatedParty both[2] = {stated(read.parties[0], sentence), stated(read.parties[1], sentence)};
    const auto mentor = mentor_of(side(both[0]), side(both[1]));
    const auto count = both[0].names.size();
    if (!mentor || (read.respectively && count != both[1].names.size())) {
        unclear.push_back({one_line(sentence), source});
        return;
    }
    const auto& mentors = both[*mentor];
    const auto& mentees = both[1 - *mentor];
    if (!read.respectively) {
        state(mentors, mentees, sentence, source);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        state({{mentors.names[i]}, mentors.person, mentors.words}, {{mentees.names[i]}, mentees.person, mentees.words},
              sentence, source);
    }
}

// «Назначить … школой-наставником …»: one of two parties is made a mentor.
void PairFinder::appoint(const PairSentence& read, std::string_view sentence, const Source& source) {
    if (read.predicate.side != Side::mentor || read.parties.size() < 2) {
        return;
    }
    std::optional<std::size_t> mentee;
    const auto& parties = read.parties;
    if (parties.size() == 2) {
        for (std::size_t i = 0; i < 2; ++i) {
            const bool helped = parties[i].helped;
            const bool curated = !parties[i].person && parties[1 - i].person;
            // «Школой-наставником школы № 11 назначить гимназию № 1»
            const bool owner = parties[i].behind_predicate && parties[i].last < read.act_at && i == 0;
            if (!mentee && (helped || curated || owner) && !parties[i].person) {
                mentee = i;
            }
        }
        if (!mentee) {
            if (const auto mentor = mentor_of(side(stated(parties[0], sentence)), side(stated(parties[1], sentence)))) {
                mentee = 1 - *mentor;
            }
        }
    }
    if (!mentee) {
        unclear.push_back({one_line(sentence), source});
        return;
    }
    auto mentors = stated(parties[1 - *mentee], sentence);
    mentors.words = read.predicate;
    state(mentors, stated(parties[*mentee], sentence), sentence, source, read.act == Act::is);
}

bool PairFinder::take_sentence(std::string_view sentence, const Source& source) {
    const auto read = read_pair_sentence(sentence);
    if (read.act == Act::nothing || read.denied) {
        return false;
    }
    if (read.act == Act::attach) {
        attach(read, sentence, source);
    } else {
        appoint(read, sentence, source);
    }
    return read.parties.size() > 1;
}

// Whether the sentence heads a list of pairs or of those who belong to one.
bool PairFinder::open(std::string_view sentence, std::string_view rest, const Source& source) {
    auto head = read_pair_sentence(sentence);
    const bool named = head.act == Act::attach || (head.act != Act::nothing && head.predicate.side == Side::mentor) ||
                       head.act == Act::pairs;
    if (!named || head.denied || head.parties.size() > 1) {
        return false;
    }
    if (head.parties.empty() && head.sides.empty() && head.act != Act::pairs) {
        return false; // «Закрепить за учителями:»
    }
    List list;
    if (!head.parties.empty()) {
        list.one = stated(head.parties.front(), sentence);
        if (head.predicate.side == Side::mentor &&
            (head.parties.front().helped || head.parties.front().behind_predicate)) {
            list.one->words.side = Side::mentee;
        } else if (head.predicate.side == Side::mentor) {
            list.one->words = head.predicate;
        }
    }
    list.head = std::move(head);
    list.text = one_line(sentence);
    list.source = source;
    list_ = std::move(list);
    std::string_view items = rest;
    while (!trim(items).empty()) {
        const auto end = items.find(';');
        (void)take_item(items.substr(0, end), source);
        items = end == std::string_view::npos ? std::string_view{} : items.substr(end + 1);
    }
    return true;
}

// A line of a list; whether it is one.
bool PairFinder::take_item(std::string_view text, const Source& source) {
    const auto item = without_bullet(text);
    const auto read = read_pair_item(item);
    if (read.act != Act::nothing || !read.plain || read.parties.empty() || read.parties.size() > 2) {
        return false;
    }
    if (read.parties.size() == 1) {
        if (!list_->one) {
            return false;
        }
        const auto party = stated(read.parties[0], item);
        list_->collected.names.insert(list_->collected.names.end(), party.names.begin(), party.names.end());
        list_->collected.person = list_->collected.person || party.person;
        return true;
    }
    if (list_->one) {
        return false;
    }
    const auto& head = list_->head;
    StatedParty both[2] = {stated(read.parties[0], item), stated(read.parties[1], item)};
    auto mentor = mentor_of(side(both[0]), side(both[1]));
    for (std::size_t i = 0; i < 2 && !mentor; ++i) {
        const auto own = read.parties[i].helped ? Side::mentee : read.parties[i].behind ? head.behind : Side::unknown;
        if (own != Side::unknown) {
            mentor = own == Side::mentor ? i : 1 - i;
        }
    }
    if (!mentor && !head.sides.empty()) {
        mentor = head.sides.front().side == Side::mentor ? 0U : 1U; // the lines keep the order of the head
    }
    if (!mentor) {
        unclear.push_back({one_line(item), source});
        return true;
    }
    for (const auto& words : head.sides) {
        auto& party = both[words.side == Side::mentor ? *mentor : 1 - *mentor];
        if (party.words.side == Side::unknown) {
            party.words = words;
        }
    }
    state(both[*mentor], both[1 - *mentor], item, source);
    return true;
}

void PairFinder::close() {
    if (!list_) {
        return;
    }
    if (list_->one && !list_->collected.names.empty()) {
        const auto mentor = mentor_of(side(*list_->one), side(list_->collected));
        if (!mentor) {
            unclear.push_back({list_->text, list_->source});
        } else if (*mentor == 0) {
            state(*list_->one, list_->collected, list_->text, list_->source);
        } else {
            state(list_->collected, *list_->one, list_->text, list_->source);
        }
    }
    list_.reset();
}

bool PairFinder::take(std::string_view sentence, const Tokens& tokens, const Source& source) {
    if (trim(sentence).empty()) {
        return false;
    }
    if (list_) {
        bool all = true;
        std::string_view items = sentence;
        while (all && !trim(items).empty()) {
            const auto end = items.find(';');
            all = take_item(items.substr(0, end), source);
            items = end == std::string_view::npos ? std::string_view{} : items.substr(end + 1);
        }
        if (all) {
            return true;
        }
        close();
    }
    if (!has_act(tokens)) {
        return false; // nor has a part of it
    }
    const auto colon = sentence.find(':');
    if (colon != std::string_view::npos && open(sentence.substr(0, colon), sentence.substr(colon + 1), source)) {
        return true;
    }
    return take_sentence(sentence, source);
}

} // namespace opora::inline v0::names
