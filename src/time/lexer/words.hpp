// Opora, MIT licence. See LICENSE.
//
// The words of the timing language: src/data/time/timing_words.csv, made ready for look-up.
#pragma once

#include <cstdint>
#include <string_view>

#include "opora/time/timing.hpp"

namespace opora::inline v0::timing {

/// What a word does in a phrase. The names are those of the table's column `category`.
enum class WordClass : std::uint8_t {
    unknown,
    month,       ///< value: 1-12
    of_month,    ///< мартовский: value 1-12
    weekday,     ///< value: 1-7, ISO
    ordinal,     ///< первый, последний (-1)
    cardinal,    ///< два, двух
    times,       ///< раз
    once,        ///< разово
    twice,       ///< дважды: value times
    unit,        ///< неделя, квартал, год: value a Unit
    half,        ///< половина
    clock,       ///< час
    minute,      ///< минут
    school,      ///< учебный
    calendar,    ///< календарный
    working,     ///< рабочий
    date,        ///< число, числа
    adverb,      ///< ежемесячно: value a Unit
    each,        ///< каждый
    in,          ///< в
    on,          ///< на
    from,        ///< с, от (1), начиная (2)
    to,          ///< до
    by,          ///< по
    toward,      ///< к
    not_,        ///< не
    later,       ///< позднее
    earlier,     ///< ранее
    less,        ///< реже, менее; минимум (1)
    more,        ///< более
    inclusive,   ///< включительно
    term_word,   ///< срок; сроком (1); дедлайн (2)
    due,         ///< сдачи, готовности
    finish,      ///< завершается, окончание
    begin,       ///< начинается; начало (1); старт (2)
    slice,       ///< середина, конец: value a Slice
    during,      ///< течение, ходе
    period,      ///< период
    whole,       ///< весь
    programme,   ///< программы, проекта, реализации
    constant,    ///< постоянно
    season,      ///< value: 1-4; form adj: летний
    holidays,    ///< каникулы
    open,        ///< график, план; по необходимости (1); уточняется (2)
    after,       ///< после, по истечении (1), через (2)
    moment,      ///< момента, даты
    results,     ///< итогам
    holding,     ///< проведения
    before,      ///< перед, накануне
    ahead,       ///< за
    span_word,   ///< дневный (срок)
    length,      ///< продолжительность
    current,     ///< текущего
    following,   ///< следующего
    reported,    ///< отчётного
    previous,    ///< предыдущего
    except,      ///< кроме
    moved,       ///< перенос
    further,     ///< далее
    and_,        ///< и
    or_,         ///< или
    but,         ///< но, а
    noise,       ///< says nothing of time
    class_,      ///< класс, этап: the number beside it is no date; урок (1): it may count
    street,      ///< улица (1), пр. before a name (2), б-р (3): the number after it is no date
    ocr_roman,   ///< П, Ш: Roman numerals as a scanner reads them
    number_sign, ///< пункт, приложение: the number after it is not a date
    act,         ///< приказ: the date after it is the act's own
    new_,        ///< нового
    doubt,       ///< неоднозначно: the writer of the phrase says that it can be read otherwise
};

/// The value of `декада` among the units: it is a slice of a month and no unit of its own.
inline constexpr std::int8_t ten_days_unit = 100;

/// A row of the table.
struct Word {
    WordClass category = WordClass::unknown;
    std::int8_t value = 0;
    std::int8_t extra = 0;  ///< column `form` where it is a number
    bool plural = false;    ///< form `pl`
    bool adjective = false; ///< form `adj`
    bool school = false;    ///< form `school`
    bool stem = false;      ///< found by its stem
};

/// Letters of a word, а-я as 1-32; at most `max_letters` are looked at.
inline constexpr std::size_t max_letters = 24;

struct Letters {
    std::uint8_t data[max_letters] = {};
    std::uint8_t size = 0;

    void push(std::uint8_t letter) noexcept {
        if (size < max_letters) {
            data[size] = letter;
        }
        ++size;
    }
    [[nodiscard]] bool too_long() const noexcept { return size > max_letters; }
};

/// The number of the Russian letter that a letter of another alphabet looks like; 0 if it looks like none.
[[nodiscard]] std::uint8_t twin_number(char32_t code_point) noexcept;

/// The number of a small Russian letter.
[[nodiscard]] constexpr std::uint8_t small_number(char32_t c) noexcept {
    return static_cast<std::uint8_t>(c - U'а' + 1);
}

/// The number of a Russian letter, or of a Latin letter that looks like one when `latin` is true; 0 for others.
[[nodiscard]] inline std::uint8_t letter_number(char32_t c, bool latin) noexcept {
    if (c >= U'а' && c <= U'я') {
        return small_number(c);
    }
    if (c >= U'А' && c <= U'Я') {
        return static_cast<std::uint8_t>(c - U'А' + 1);
    }
    if (c == U'ё' || c == U'Ё') {
        return small_number(U'е');
    }
    return latin ? twin_number(c) : std::uint8_t{0};
}

/// The word, exactly or by its stem; null if the table has none.
[[nodiscard]] const Word* find_word(const Letters& letters) noexcept;

/// The month, weekday, adverb or unit that the letters spell with one slip: a letter wrong, left out, doubled or swapped
/// with its neighbour. Words under five letters are not mended. Null if there is none or more than one.
[[nodiscard]] const Word* find_misspelt(const Letters& letters) noexcept;

/// Takes a run of letters apart into two or more known months that stand without a space, «сентябрьдекабрь».
/// Returns how many letters the first takes, 0 if it cannot be done.
[[nodiscard]] std::uint8_t split_months(const Letters& letters) noexcept;

} // namespace opora::inline v0::timing
