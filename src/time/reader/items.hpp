// Opora, MIT licence. See LICENSE.
//
// A phrase as a list of entries: dated items, repetitions, words for "always", "elsewhere", "after something".
// The reader makes it from tokens, word by word; the composer makes the meaning of it.
#pragma once

#include <cstdint>

#include "opora/time/timing.hpp"
#include "time/inline_vector.hpp"

namespace opora::inline v0::timing {

enum class ItemType : std::uint8_t {
    item,     ///< a period or a part of one, in `when`
    weekday,  ///< a weekday by itself, in `when.weekday`
    repeat,   ///< a repetition, in `repeat`
    always,   ///< the whole context, by words that name a period
    constant, ///< «постоянно»: gives way to any period that is named
    open,
    relative,
};

/// How an entry is joined to the one before.
enum class Separator : std::uint8_t {
    start,
    space, ///< nothing between them but space
    comma,
    and_,
    slash,
    dash,
    colon,
    paren,   ///< a bracket between them
    noise,   ///< words that say nothing of time
    further, ///< «далее»
    glued,   ///< written together: the dash is lost
};

/// The preposition before an entry.
enum class Preposition : std::uint8_t {
    none,
    from,  ///< с
    to,    ///< до
    by,    ///< по
    until, ///< не позднее, в срок до, к
    since, ///< не ранее, начиная с
};

struct Item {
    ItemType type = ItemType::item;
    Separator link = Separator::start;
    Preposition lead = Preposition::none;
    bool comma = false;            ///< a comma stands before it, whatever the link
    bool bare = false;             ///< a number or an ordinal that waits for its unit
    bool ordinal = false;          ///< the bare number is an ordinal word, or has an ending
    bool during = false;           ///< «в течение»: a period of its own, not the year of its neighbours
    bool numeric = false;          ///< written in figures, `15.11` or `09.2022`
    bool exclusive = false;        ///< «до 2016 года»: the period itself is out
    bool inclusive_period = false; ///< «на период до 2027 года»: the period itself is in
    bool slash_year = false;       ///< a school year by a slash alone, `2022/2023`
    bool topic = false;            ///< a period that an event is about, «по итогам 1 четверти»
    bool doubtful = false;         ///< the reading is a guess
    bool genitive = false;         ///< a month in the genitive, «мая»: what stands before it may be a part of it
    bool borrowed = false; ///< a number that took its unit from the entry behind it, «1 и 2 четверти»
    bool after = false;    ///< «после 1 сентября»
    bool length = false;   ///< says little by itself: a length and nothing that it counts from («3 дня»), an act
    PeriodSpec when;
    Repetition repeat;
    TimingCount count;
    TimingOffset offset;
    Span span;
};

using Entries = InlineVector<Item, 16>;

/// What the reader found besides entries.
struct ItemList {
    Entries entries;
    InlineVector<TimeOfDayRange, 4> times;
    InlineVector<TimingNote, 8> notes;
    TimingCount count;
    std::uint16_t except_months = 0;
    std::uint8_t except_weekdays = 0;
    bool following = false;                 ///< «следующего за отчётным»
    PeriodUnit reported = PeriodUnit::none; ///< the period reported
    bool current_year = false;              ///< «текущего года»
    bool doubtful = false;                  ///< «(неоднозначно)»
    bool dash_only = false;                 ///< the phrase is empty or a dash
    Span unknown;                           ///< the first words that were not understood
};

/// Reads a phrase into entries. False: it is no UTF-8.
[[nodiscard]] bool read_entries(std::string_view phrase, ItemList& reading);

/// Makes the meaning of entries.
[[nodiscard]] Result<TimingMeaning> compose(std::string_view phrase, ItemList& reading);

/// A part of a month that has no name yet: «вторая неделя», «3 декада».
[[nodiscard]] inline PeriodSpec part_of_month(PeriodPart slice, int ordinal) noexcept {
    return PeriodSpec{PeriodUnit::month, slice, 0, 0, 0, static_cast<std::int8_t>(ordinal), 0, false};
}

} // namespace opora::inline v0::timing
