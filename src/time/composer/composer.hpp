// Opora, MIT licence. See LICENSE.
//
// The composer: what is left to do once the gaps of the phrase are filled.
#pragma once

#include "time/composer/compose.hpp"

namespace opora::inline v0::timing {

class Composer {
public:
    explicit Composer(ItemList& reading) : reading_(reading), entries_(reading.entries) {}

    [[nodiscard]] TimingMeaning run();

private:
    // compose.cpp: before and after
    void drop_topics();
    void spread_deadlines();
    void count_spaces();
    void finish();
    void finish_times();

    // repeat.cpp: the one repetition of a phrase and the parts that it takes
    void pick_repeat();
    void bound_by_years();
    bool take_bound(std::size_t k);
    void attach_repeat(TimingPart& part, const Item& entry, std::size_t last);
    void attach_following(TimingPart& part);
    [[nodiscard]] bool stands_apart(const TimingPart& part, const Item& entry, std::size_t last) const;

    // parts.cpp: parts of the meaning, with their ranges
    void make_parts();
    std::size_t add_item(std::size_t k);
    std::size_t take_range(TimingPart& part, std::size_t k);
    void add_simple(TimingForm form, const Item& entry);
    void add_weak(ItemType type, TimingForm form);
    void add_relative();
    void settle_bound(TimingPart& part, const Item& entry);
    bool makes_range(const Item& entry, const Item& next, bool gap);
    [[nodiscard]] bool many_months() const;
    [[nodiscard]] std::size_t next_item(std::size_t k) const;

    ItemList& reading_;
    Entries& entries_;
    TimingMeaning meaning_;
    Item repeat_;
    bool has_repeat_ = false;
    bool after_further_ = false;
    bool attached_ = false;
};

/// True for the prepositions that start a range: «с», «начиная с».
[[nodiscard]] constexpr bool opens(Preposition lead) noexcept {
    return lead == Preposition::from || lead == Preposition::since;
}

/// True for the prepositions that end one: «по», «до», «не позднее».
[[nodiscard]] constexpr bool closes(Preposition lead) noexcept {
    return lead == Preposition::by || lead == Preposition::to || lead == Preposition::until;
}

} // namespace opora::inline v0::timing
