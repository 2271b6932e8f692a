// Opora, MIT licence. See LICENSE.
//
// From tokens to entries. The rules it follows are those of docs/guide/timing.md.
#pragma once

#include "time/lexer/tokens.hpp"
#include "time/reader/items.hpp"
#include "time/reader/memory.hpp"

namespace opora::inline v0::timing {

class Reader {
public:
    Reader(std::string_view phrase, ItemList& reading) : reading_(reading), is_utf8_(tokenize(phrase, tokens_)) {}

    /// False: the phrase is no UTF-8.
    [[nodiscard]] bool run();

private:
    // reader.cpp
    [[nodiscard]] bool is_row_label(std::size_t k, int number) const;
    [[nodiscard]] bool lone_label() const;
    void drop_labels();
    void close_bracket();
    void step();
    void mark();
    [[nodiscard]] const Token& at(std::size_t offset = 0) const {
        const auto last = tokens_.size() - 1;
        return tokens_[i_ + offset < last ? i_ + offset : last];
    }
    [[nodiscard]] bool is(TokenType type, std::size_t offset = 0) const { return at(offset).type == type; }
    [[nodiscard]] WordClass word(std::size_t offset = 0) const {
        const auto* known = at(offset).word;
        return known != nullptr ? known->category : WordClass::unknown;
    }
    [[nodiscard]] PeriodUnit unit(std::size_t offset = 0) const {
        const bool known = word(offset) == WordClass::unit && !is_ten_days(offset);
        return known ? static_cast<PeriodUnit>(at(offset).word->value) : PeriodUnit::none;
    }
    [[nodiscard]] bool is_ten_days(std::size_t offset = 0) const {
        return word(offset) == WordClass::unit && at(offset).word->value == ten_days_unit;
    }
    void emit(const Item& found, std::size_t first_token);
    void emit_relative(std::size_t first_token, TimingOffset offset = {});
    void emit_repeat(std::size_t first_token, PeriodUnit unit, std::uint8_t interval = 1);
    void note(Code code, Span span) { reading_.notes.push_back(TimingNote{code, span}); }
    void unknown_word();
    void drop_bare(bool explained = false);
    [[nodiscard]] Separator link() const;
    // «п/г», «п/годие»
    [[nodiscard]] bool half_year_by_letters(std::size_t offset) const {
        return word(offset) == WordClass::ocr_roman && is(TokenType::slash, offset + 1) &&
               unit(offset + 2) == PeriodUnit::year;
    }

    // numbers.cpp
    void number();
    bool class_letter();
    bool number_and_word();
    bool number_and_month(std::size_t after);
    bool number_and_date(std::size_t after);
    bool number_and_times(std::size_t after);
    bool number_and_weekday(std::size_t after);
    bool number_and_school(std::size_t after);
    bool number_and_length();
    bool number_of_other(std::size_t after);
    void day_item(std::size_t first, int day, int month, int year, bool numeric);

    // counted_nouns.cpp
    bool number_and_things();
    bool count_things(std::size_t first, std::size_t next, int times);
    [[nodiscard]] bool names_things(std::size_t offset) const;
    [[nodiscard]] bool names_street(std::size_t offset) const;
    void street_word(const Word& entry);
    void skip_house();
    void settle_month_adjectives();

    // numbered.cpp
    bool number_and_unit(std::size_t after);
    bool number_and_half(std::size_t after);
    bool number_and_half_year(std::size_t after);
    bool end_of_period(Item& entry, std::size_t first);
    bool number_and_week(std::size_t after);
    bool number_and_year(std::size_t after);
    bool numbered_part(std::size_t after, const PeriodSpec& when);
    bool numbered_period(std::size_t after);

    // dates.cpp
    bool dotted();
    bool dotted_month();
    void no_such_month();
    void impossible_date(std::size_t size, bool with_year);
    bool glued_dates();
    void dotted_day(bool spaced);
    [[nodiscard]] bool year_stands_apart() const;
    bool slashed();
    bool marked_date();

    // clock.cpp
    bool clock_time();
    [[nodiscard]] bool time_by_its_end(int& hour, int& minute, std::size_t& size) const;
    void end_of_times(int first_minute);
    void push_time(int hour, int minute);
    [[nodiscard]] bool names_start_of_day() const;
    [[nodiscard]] bool joins_times(std::size_t offset) const;
    [[nodiscard]] bool time_at(std::size_t offset, int& hour, int& minute, std::size_t& size) const;
    [[nodiscard]] bool marked_time(std::size_t offset) const;
    [[nodiscard]] bool dot_marks_time(std::size_t offset) const;
    [[nodiscard]] bool dash_marks_time(std::size_t offset) const;

    // years.cpp
    bool glued_digits();
    bool years();
    bool iso_date();
    [[nodiscard]] bool ends_a_name() const;
    bool school_years(std::size_t joint, std::size_t other);
    bool years_without_dash(std::size_t other);
    void lone_year(bool pair);
    bool two_digit_years();
    void skip_school();
    bool attach_year(PeriodSpec& when);
    bool attach_glued_year(PeriodSpec& when);
    void attach_month(PeriodSpec& when);
    [[nodiscard]] bool opens_years(std::size_t offset) const;
    [[nodiscard]] bool school_follows(std::size_t offset) const;
    [[nodiscard]] std::size_t year_marks(std::size_t offset) const;

    // words.cpp
    void known_word();
    [[nodiscard]] bool initial() const;
    bool relative_word(const Word& entry);
    bool other_word(const Word& entry);
    bool neighbour_word(const Word& entry);
    void after_word(const Word& entry);
    void moment_word();
    void before_word();
    void holding_word();
    void ahead_word();
    void span_word(const Word& entry);
    void following_word();
    void reported_word();
    void class_word();
    void scanned_roman(const Word& entry);
    void days_word();
    void emit_word(ItemType type);
    void skip_numbers(bool explained = false);
    void event_word();
    void cardinal_word();
    void duration(std::size_t first, int amount);

    // prepositions.cpp
    bool lead_word(const Word& entry);
    void from_word(const Word& entry);
    void to_word();
    void by_word();
    void toward_word();
    void but_word();
    void negation();

    // periods.cpp
    bool period_word(const Word& entry);
    void month_word();
    void weekday_word();
    void season_word();
    void holidays_word();

    // ordinals.cpp
    void ordinal_word();
    void ordinal_month(std::size_t first, int value);
    void ordinal_weekday(std::size_t first, int value);
    void ordinal_days(std::size_t first, int value);
    void ordinal_half(std::size_t first, int value);
    void ordinal_unit(std::size_t first, int value);
    void ordinal_part(std::size_t first, PeriodPart slice, int ordinal);
    void ordinal_period(std::size_t first, int value);
    void ordinal_in_list(std::size_t first, int value);

    // parts.cpp
    [[nodiscard]] bool base_starts() const;
    [[nodiscard]] bool numbers_a_unit(std::size_t next) const;
    [[nodiscard]] bool slice_follows() const;
    void verb_word(Preposition lead, bool verb);
    void sliced(PeriodPart slice, std::size_t first);
    void sliced_later(PeriodPart slice, std::size_t first);
    void sliced_each(PeriodPart slice, std::size_t first);
    void sliced_base(std::size_t first);
    void slice_word(PeriodPart slice);
    void begin_word(const Word& entry);
    void finish_word(const Word& entry);

    // repeats.cpp
    bool repeat_word(const Word& entry);
    void each_word();
    void each_few(std::size_t first);
    void each_working_day(std::size_t first);
    void each_period(std::size_t first);
    void adverb_word(PeriodUnit unit);
    void counted_word(int times);
    void times_word(std::size_t first, TimingCount count);
    void except_words();

    // ranges.cpp
    void term_word(const Word& entry);
    void stretch_word();
    void emit_always(std::size_t first);
    void unit_word();
    void school_word();
    void during_word();

    [[nodiscard]] static bool is_year(int value) { return value >= 1950 && value <= 2100; }

    Tokens tokens_;
    ItemList& reading_;
    bool is_utf8_; ///< the phrase
    std::size_t i_ = 0;
    Between between_;
    Between before_bracket_;             ///< what stood before the bracket that is open
    std::size_t entries_at_bracket_ = 0; ///< how many entries there were then
    Pending pending_;
    Clause clause_;
    Preposition verb_ = Preposition::none; ///< «начинается ...», «срок сдачи ...»
    bool each_ = false;
    bool on_period_ = false; ///< «на период»
    bool of_ = false;        ///< the preposition before the date is «от»
    int tens_ = 0;           ///< «двадцать», «тридцать» before an ordinal
};

} // namespace opora::inline v0::timing
