// Opora, MIT licence. See LICENSE.
//
// From tokens to entries. The rules it follows are those of docs/guide/timing.md.
#pragma once

#include "time/entries.hpp"
#include "time/tokens.hpp"

namespace opora::timing {

class Reader {
public:
    Reader(std::string_view phrase, Reading& reading) : reading_(reading) { tokenize(phrase, tokens_); }

    void run();

private:
    // What stands between the last entry and the next one.
    struct Between {
        bool comma = false;
        bool and_ = false;
        bool dash = false;
        bool slash = false;
        bool colon = false;
        bool paren = false;
        bool noise = false;
        bool further = false;
        bool glued = false;
    };

    // reader.cpp: walking and emitting
    void step();
    void mark();
    [[nodiscard]] const Token& at(std::size_t offset = 0) const {
        const auto last = tokens_.size() - 1;
        return tokens_[i_ + offset < last ? i_ + offset : last];
    }
    [[nodiscard]] bool is(T type, std::size_t offset = 0) const { return at(offset).type == type; }
    [[nodiscard]] W word(std::size_t offset = 0) const;
    [[nodiscard]] Unit unit(std::size_t offset = 0) const;
    [[nodiscard]] bool is_decade(std::size_t offset = 0) const;
    void emit(Entry entry, std::size_t first_token);
    void emit_relative(std::size_t first_token, Offset offset = {});
    void emit_repeat(std::size_t first_token, Unit unit, std::uint8_t interval = 1);
    void note(Code code, Span span) { reading_.notes.push_back(Note{code, span}); }
    void unknown_word();
    void drop_bare();
    [[nodiscard]] Link link() const;

    // reader_numbers.cpp
    void number();
    bool class_letter();
    bool glued_digits();
    bool years();
    bool dotted();
    bool slashed();
    bool clock_time();
    bool number_and_word();
    bool number_and_unit(std::size_t after);
    bool two_digit_years();
    void push_time(int hour, int minute);
    [[nodiscard]] bool time_at(std::size_t offset, int& hour, int& minute, std::size_t& size) const;
    [[nodiscard]] bool school_follows(std::size_t offset) const;
    [[nodiscard]] std::size_t year_marks(std::size_t offset) const;
    void skip_school();
    bool attach_year(When& when);
    void attach_month(When& when);
    void day_item(std::size_t first, int day, int month, int year, bool numeric);

    // reader_words.cpp and reader_periods.cpp
    void known_word();
    bool lead_word(const Word& entry);
    bool period_word(const Word& entry);
    bool relative_word(const Word& entry);
    bool other_word(const Word& entry);
    void from_word(const Word& entry);
    void to_word();
    void by_word();
    void term_word(const Word& entry);
    void stretch_word();
    void emit_word(E type);
    void emit_always(std::size_t first);
    void skip_numbers();
    [[nodiscard]] bool base_starts() const;
    [[nodiscard]] bool slice_follows() const;
    void verb_word(Lead lead, bool verb);
    void sliced(Slice slice, std::size_t first);
    void month_word();
    void weekday_word();
    void ordinal_word();
    void cardinal_word();
    void slice_word(Slice slice);
    void unit_word();
    void school_word();
    void season_word();
    void holidays_word();
    void during_word();
    void each_word();
    void times_word(std::size_t first, Count count);
    void duration(std::size_t first, int amount);
    void negation();
    void except_words();
    [[nodiscard]] static bool is_year(int value) { return value >= 1950 && value <= 2100; }

    Tokens tokens_;
    Reading& reading_;
    std::size_t i_ = 0;
    Between between_;
    Lead lead_ = Lead::none;
    bool lead_exclusive_ = false; ///< the lead is «до» or «к»
    Lead verb_ = Lead::none;     ///< «начинается ...», «срок сдачи ...»
    bool each_ = false;
    bool during_ = false;
    bool on_period_ = false;     ///< «на период»
    bool whole_ = false;
    bool act_ = false;           ///< an act was named; the date after it is its own
    bool moved_ = false;         ///< «перенос с»
    bool topic_ = false;
    bool after_ = false;
    bool in_ = false;            ///< the word before is «в»
};

} // namespace opora::timing
