// Opora, MIT licence. See LICENSE.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

bool read_entries(std::string_view phrase, ItemList& reading) { return Reader(phrase, reading).run(); }

bool Reader::run() {
    if (!is_utf8_) {
        return false;
    }
    settle_month_adjectives();
    if (is_row_label(0, 1)) {
        drop_labels();
    }
    if (lone_label()) {
        tokens_.erase(0);
        tokens_.erase(0);
    }
    bool something = false;
    for (const auto& token : tokens_) {
        something = something || token.type == TokenType::number || token.type == TokenType::word;
        if (token.corrected) {
            note(Code::word_corrected, token.span);
        }
    }
    reading_.dash_only = !something;
    while (!is(TokenType::end)) {
        step();
    }
    return true;
}

// True for the number of a list's item, «2. Декабрь», «2) до 1 мая»; «2. мая», «2. квартал» are dates.
bool Reader::is_row_label(std::size_t k, int number) const {
    if (k + 3 >= tokens_.size() || tokens_[k].value != number || tokens_[k].type != TokenType::number ||
        tokens_[k].ordinal || (k > 0 && tokens_[k - 1].type == TokenType::open)) {
        return false;
    }
    const auto mark = tokens_[k + 1].type;
    const auto& behind = tokens_[k + 2];
    if (behind.type == TokenType::number) { // «1. 10 октября»
        return (mark == TokenType::dot || mark == TokenType::close) && behind.space &&
               tokens_[k + 3].type == TokenType::word;
    }
    const bool counted = behind.genitive || (behind.word != nullptr && behind.word->category == WordClass::unit);
    return behind.type == TokenType::word && (mark == TokenType::close || (mark == TokenType::dot && !counted));
}

// «2. Октябрь», «6. До 15 мая»: one item of a list that was cut into cells. A day would have its month in the genitive.
bool Reader::lone_label() const {
    if (!is_row_label(0, tokens_[0].value) || tokens_[1].type != TokenType::dot) {
        return false;
    }
    const auto& behind = tokens_[2];
    const auto what = behind.word != nullptr ? behind.word->category : WordClass::unknown;
    return names_month_in_full(behind) || what == WordClass::to || what == WordClass::from || what == WordClass::in ||
           what == WordClass::not_ || what == WordClass::during || what == WordClass::toward;
}

// «1. Сентябрь 2. Декабрь 3. Май»: where a second label follows the first, labels part a list as commas do.
void Reader::drop_labels() {
    int last = 1;
    for (std::size_t k = 3; k + 2 < tokens_.size(); ++k) {
        if (is_row_label(k, last + 1)) {
            ++last;
            tokens_[k].type = TokenType::comma;
            tokens_[k + 1].type = TokenType::comma;
        }
    }
    if (last > 1) {
        tokens_.erase(0);
        tokens_.erase(0);
    }
}

void Reader::step() {
    switch (at().type) {
    case TokenType::number:
        number();
        break;
    case TokenType::word:
        if (at().word == nullptr) {
            unknown_word();
        } else {
            known_word();
        }
        break;
    default:
        mark();
        break;
    }
}

void Reader::mark() {
    switch (at().type) {
    case TokenType::comma:
        between_.comma = true;
        clause_.act = false;
        clause_.topic = false;
        break;
    case TokenType::dash:
        between_.dash = true;
        break;
    case TokenType::slash:
        between_.slash = true;
        break;
    case TokenType::colon:
        between_.colon = true;
        break;
    case TokenType::open:
    case TokenType::close:
        close_bracket();
        between_.paren = true;
        clause_.act = false;
        if (is(TokenType::close)) {
            clause_.topic = false;
            verb_ = Preposition::none;
        }
        break;
    case TokenType::sign: // the numbers after № are no dates
        ++i_;
        if (is(TokenType::number) && is(TokenType::dash, 1) && at(1).space && at(2).space) {
            ++i_; // «СОШ № 3 – 10 октября» is no range
        }
        skip_numbers(true);
        between_.noise = true;
        return;
    case TokenType::other:
        drop_bare();
        break;
    default:
        break;
    }
    pending_.in = false;
    ++i_;
}

// «сентябрь (5 кл.) - октябрь (6 кл.)»: whatever a bracket says of its date, the dash behind it makes a range.
void Reader::close_bracket() {
    if (is(TokenType::open)) {
        before_bracket_ = between_;
        entries_at_bracket_ = reading_.entries.size();
    } else if (is(TokenType::dash, 1) && entries_at_bracket_ == reading_.entries.size()) {
        between_ = before_bracket_;
    }
}

Separator Reader::link() const {
    if (reading_.entries.empty()) {
        return Separator::start;
    }
    if (between_.further) {
        return Separator::further;
    }
    if (between_.noise) {
        return Separator::noise;
    }
    if (between_.glued) {
        return Separator::glued;
    }
    if (between_.dash) {
        return Separator::dash;
    }
    if (between_.and_) {
        return Separator::and_;
    }
    if (between_.comma) {
        return Separator::comma;
    }
    if (between_.slash) {
        return Separator::slash;
    }
    if (between_.paren) {
        return Separator::paren;
    }
    return between_.colon ? Separator::colon : Separator::space;
}

void Reader::emit(const Item& found, std::size_t first_token) {
    const auto joint = link();
    reading_.entries.push_back(found);
    auto& entry = reading_.entries.back();
    entry.link = joint;
    entry.comma = between_.comma;
    entry.lead = pending_.lead;
    if (entry.lead == Preposition::none && verb_ != Preposition::none && entry.type == ItemType::item) {
        entry.lead = verb_;
        verb_ = Preposition::none;
    }
    // «до 2016 года» leaves the year out, «на период до 2027 года» does not; a day is never left out.
    const bool wide = entry.type == ItemType::item && entry.when.unit != PeriodUnit::day &&
                      entry.when.slice == PeriodPart::whole;
    entry.exclusive = wide && pending_.lead_exclusive && !on_period_ && pending_.lead != Preposition::none;
    entry.inclusive_period = on_period_;
    entry.during = entry.during || clause_.during;
    entry.topic = clause_.topic;
    entry.after = clause_.after;
    entry.span = cover(tokens_[first_token].span, tokens_[i_ > first_token ? i_ - 1 : first_token].span);
    const bool item = entry.type == ItemType::item;
    if (item && (clause_.moved || (clause_.act && of_)) && entry.lead == Preposition::from) {
        const bool bare = entry.bare;
        note(Code::text_passed_over, entry.span);
        reading_.entries.pop_back();
        if (bare) { // «перенос с 7-8 мая на 12 мая»: the rest of the list goes with it
            return;
        }
    } else {
        between_ = Between{};
    }
    if (item) {
        clause_ = Clause{};
        on_period_ = false;
    }
    pending_ = Pending{};
}

void Reader::emit_relative(std::size_t first_token, TimingOffset offset) {
    Item entry;
    entry.type = ItemType::relative;
    entry.offset = offset;
    emit(entry, first_token);
    between_.noise = true;
}

void Reader::emit_repeat(std::size_t first_token, PeriodUnit unit, std::uint8_t interval) {
    Item entry;
    entry.type = ItemType::repeat;
    entry.repeat.unit = unit;
    entry.repeat.interval = interval;
    const auto lead = pending_.lead;
    pending_.lead = Preposition::none;
    emit(entry, first_token);
    pending_.lead = lead == Preposition::by ? Preposition::none : lead; // «по 1 разу», but «до 10 числа каждого месяца»
    each_ = false;
}

// Words that the table does not have say where, who or how. A number right before one belongs to it.
void Reader::unknown_word() {
    reading_.unknown = cover(reading_.unknown, at().span);
    if (!between_.comma && !between_.paren && !between_.noise && !between_.colon) {
        drop_bare();
    }
    if (pending_.lead == Preposition::to && reading_.entries.empty()) {
        emit_relative(i_); // «до проведения», «до ВПР»
    } else if (pending_.lead == Preposition::to) {
        Item entry;
        entry.type = ItemType::relative;
        emit(entry, i_);
    }
    if (pending_.lead != Preposition::until && pending_.lead != Preposition::since) {
        pending_.lead = Preposition::none;
        pending_.lead_exclusive = false;
    }
    if (clause_.during) { // «в ходе подготовки»
        clause_.during = false;
        emit_relative(i_);
    }
    between_.noise = true;
    pending_.in = false;
    ++i_;
}

// Numbers that wait for a month and turned out to count something else: «5-6 класс», «3 урок». A word that says what they
// count explains them.
void Reader::drop_bare(bool explained) {
    auto& entries = reading_.entries;
    bool goes_on = !entries.empty() && entries.back().bare;
    while (goes_on) {
        const auto link = entries.back().link;
        if (!explained) {
            note(Code::number_passed_over, entries.back().span);
        }
        entries.pop_back();
        goes_on = !entries.empty() && entries.back().bare &&
                  (link == Separator::dash || link == Separator::comma || link == Separator::and_ ||
                   link == Separator::slash);
    }
    between_.noise = true;
}

} // namespace opora::inline v0::timing
