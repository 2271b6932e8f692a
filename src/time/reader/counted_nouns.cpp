// Opora, MIT licence. See LICENSE.
//
// Numbers that count or name what is no date: «1 занятие в неделю», the houses of streets; and the adjectives of months.
#include <array>

#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

namespace {

// Tokens point to their words, so the months that adjectives stand for need a place.
constexpr auto month_words = [] {
    std::array<Word, 13> words{};
    for (std::size_t month = 0; month < words.size(); ++month) {
        words[month].category = WordClass::month;
        words[month].value = static_cast<std::int8_t>(month);
    }
    return words;
}();

WordClass category(const Token& token) noexcept {
    return token.word != nullptr ? token.word->category : WordClass::unknown;
}

bool is_unit(const Token& token, PeriodUnit unit) noexcept {
    return category(token) == WordClass::unit && token.word->value == static_cast<std::int8_t>(unit);
}

} // namespace

bool names_month_in_full(const Token& token) noexcept {
    constexpr std::array<std::uint8_t, 13> letters{0, 6, 7, 4, 6, 3, 4, 4, 6, 8, 7, 6, 7};
    return category(token) == WordClass::month && !token.genitive &&
           token.letters == letters[static_cast<std::size_t>(token.word->value)];
}

bool Reader::number_and_things() {
    if (at().value < 1 || at().digits > 2 || at().ordinal || at().roman) {
        return false;
    }
    return count_things(i_, 1, at().value);
}

bool Reader::names_things(std::size_t offset) const {
    constexpr std::uint8_t shortest = 4; // letters: shorter ones are abbreviations of whatever
    const auto what = word(offset);
    return what == WordClass::clock || (is(TokenType::word, offset) && at(offset).letters >= shortest &&
                                        (what == WordClass::unknown || what == WordClass::noise ||
                                         (what == WordClass::class_ && at(offset).word->value == 1)));
}

// «1 занятие в неделю», «2 открытых урока в месяц», «одна встреча за четверть»: so many of anything in each period.
// `next`: where the words for the things begin.
bool Reader::count_things(std::size_t first, std::size_t next, int times) {
    constexpr std::size_t most_words = 2;
    const auto start = next;
    for (std::size_t words = 0; words < most_words && names_things(next); ++words) {
        const bool joined = is(TokenType::dash, next + 1) && !at(next + 1).space &&
                            (names_things(next + 2) || word(next + 2) == WordClass::class_); // «мастер-класс»
        next += joined ? 3 : 1;
    }
    const bool each = word(next) == WordClass::in || word(next) == WordClass::each || word(next) == WordClass::ahead;
    if (next == start || !each) {
        return false;
    }
    auto period = next + 1;
    const bool during = word(period) == WordClass::during;
    if (during || word(period) == WordClass::school || word(period) == WordClass::calendar ||
        word(period) == WordClass::cardinal) {
        ++period; // «в учебную четверть», «в две недели»
    }
    const auto what = unit(period);
    const bool relative = word(period + 1) == WordClass::to || word(period + 1) == WordClass::before; // «за неделю до»
    const bool part_of_year = what == PeriodUnit::quarter || what == PeriodUnit::school_quarter ||
                              what == PeriodUnit::half_year;
    if (what == PeriodUnit::none || what == PeriodUnit::day || relative || (during && !part_of_year)) {
        return false;
    }
    i_ += next;
    times_word(first, TimingCount{static_cast<std::uint16_t>(times), false, PeriodUnit::none});
    return true;
}

// A word that a street is named by, though the table may know it: «Школьная», «Весенняя», «Рабочая».
bool Reader::names_street(std::size_t offset) const {
    switch (word(offset)) {
    case WordClass::unknown:
        return is(TokenType::word, offset);
    case WordClass::season:
        return at(offset).word->adjective;
    case WordClass::class_:
    case WordClass::working:
    case WordClass::school:
    case WordClass::new_:
        return true;
    default:
        return false;
    }
}

// «ул. Мира, 12», «ул. 8 Марта», «пр-т Мира, 5», «б-р Юности, 7»
void Reader::street_word(const Word& entry) {
    const bool cut = is(TokenType::dash, 1) && !at(1).space && is(TokenType::word, 2) && !at(2).space &&
                     at(2).letters <= 2;
    std::size_t next = cut ? 3 : 1;
    while (is(TokenType::dot, next)) {
        ++next;
    }
    const bool named = names_street(next);
    const bool needs_dash = entry.category == WordClass::street && entry.value == 3;
    if ((entry.value == 2 && !named) || (needs_dash && !(named && cut))) { // «и пр.», «5 Б»
        unknown_word();
        return;
    }
    i_ += next + (named ? 1 : 0);
    while (is(TokenType::dot) || (is(TokenType::word) && word() == WordClass::unknown)) {
        ++i_;
    }
    if (entry.value == 1 && is(TokenType::number) && word(1) == WordClass::month) {
        i_ += 2;
    }
    skip_house();
    between_.noise = true;
}

// The house, «, 12», «, 12/3», «, 12 - 20 мая»; but not «, 20 мая», «, 20.05», «, 12-20 мая».
void Reader::skip_house() {
    const std::size_t house = is(TokenType::comma) ? 1 : 0;
    if (!is(TokenType::number, house) || at(house).digits > 3 || word(house + 1) == WordClass::month) {
        return;
    }
    const auto joined = [this, house](TokenType mark) {
        return is(mark, house + 1) && is(TokenType::number, house + 2) && !at(house + 1).space && !at(house + 2).space;
    };
    const bool dated = word(house + 3) == WordClass::month ||
                       (is(TokenType::dot, house + 3) && is(TokenType::number, house + 4));
    if (joined(TokenType::dot) || (joined(TokenType::dash) && dated)) {
        return;
    }
    i_ += house + (joined(TokenType::dash) || joined(TokenType::slash) ? 3 : 1);
    if (is(TokenType::dot) || is(TokenType::dash)) { // «, 10. 12 мая», «, 10 - 12 мая»: the house ends there
        ++i_;
    }
}

// «в декабрьские дни», «мартовская неделя», «вторая мартовская неделя» name the month; before any other word the
// adjective is a part of a name, «Октябрьский район», «майский бал».
void Reader::settle_month_adjectives() {
    for (std::size_t k = 0; k + 1 < tokens_.size(); ++k) {
        auto& token = tokens_[k];
        if (category(token) != WordClass::of_month) {
            continue;
        }
        auto& noun = tokens_[k + 1];
        const bool counted = k > 0 && (tokens_[k - 1].type == TokenType::number ||
                                       category(tokens_[k - 1]) == WordClass::ordinal);
        const bool week = is_unit(noun, PeriodUnit::week);
        const bool days = (is_unit(noun, PeriodUnit::day) && noun.word->plural) || category(noun) == WordClass::period;
        if (!week && (!days || counted)) {
            token.word = nullptr;
            continue;
        }
        token.word = &month_words[static_cast<std::size_t>(token.word->value)];
        if (counted) {
            const Token month = token;
            token = noun;
            noun = month;
        } else {
            tokens_.erase(k + 1);
        }
    }
}

} // namespace opora::inline v0::timing
