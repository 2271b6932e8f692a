// Opora, MIT licence. See LICENSE.
//
// The composer: what is left to do once the gaps of the phrase are filled.
#pragma once

#include "time/composer/compose.hpp"

namespace opora::timing {

class Composer {
public:
    explicit Composer(Reading& reading) : reading_(reading), entries_(reading.entries) {}

    [[nodiscard]] Meaning run();

private:
    // compose.cpp: before and after
    void drop_topics();
    void spread_deadlines();
    void count_spaces();
    void finish();
    void finish_times();

    // compose_repeat.cpp: the one repetition of a phrase and the parts that it takes
    void pick_repeat();
    void bound_by_years();
    bool take_bound(std::size_t k);
    void attach_repeat(Part& part, const Entry& entry, std::size_t last);
    void attach_following(Part& part);
    [[nodiscard]] bool stands_apart(const Part& part, const Entry& entry, std::size_t last) const;

    // compose_parts.cpp
    void make_parts();
    std::size_t add_item(std::size_t k);
    std::size_t take_range(Part& part, std::size_t k);
    void add_simple(Form form, const Entry& entry);
    void add_weak(E type, Form form);
    void add_relative();
    void settle_bound(Part& part, const Entry& entry);
    bool makes_range(const Entry& entry, const Entry& next, bool gap);
    [[nodiscard]] bool many_months() const;
    [[nodiscard]] std::size_t next_item(std::size_t k) const;

    Reading& reading_;
    Entries& entries_;
    Meaning meaning_;
    Entry repeat_;
    bool has_repeat_ = false;
    bool after_further_ = false;
    bool attached_ = false;
};

/// True for the prepositions that start a range: «с», «начиная с».
[[nodiscard]] constexpr bool opens(Lead lead) noexcept { return lead == Lead::from || lead == Lead::since; }

/// True for the prepositions that end one: «по», «до», «не позднее».
[[nodiscard]] constexpr bool closes(Lead lead) noexcept {
    return lead == Lead::by || lead == Lead::to || lead == Lead::until;
}

} // namespace opora::timing
