// Opora, MIT licence. See LICENSE.
//
// How the rows of a clean plan are made: what is prepared, what is done, what is summed up, one after the other.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "planted/clean.hpp"
#include "planted/phrase.hpp"
#include "planted/words.hpp"

namespace opora::planted {

/// The index of a theme that a row belongs to.
enum Theme { organisation, methods, monitoring };

class PlanMaker {
public:
    PlanMaker(Draft& draft, Chance& chance)
        : draft_(draft), chance_(chance), topics_(shuffled(topics, chance)), subjects_(shuffled(teachers, chance)) {}

    void make();

private:
    Draft& draft_;
    Chance& chance_;
    std::vector<const char*> topics_;
    std::vector<const char*> subjects_;
    std::size_t topic_ = 0;
    std::size_t person_ = 0;
    std::size_t school_ = 0;
    std::set<std::string> titles_;
    std::set<std::int32_t> days_;
    Window stages_[3]{};
    std::vector<std::pair<Theme, std::vector<Row>>> groups_; ///< a row with its children

    std::string topic() { return topics_[topic_++ % topics_.size()]; }
    const char* subject() { return subjects_[topic_ % subjects_.size()]; }

    void divide();

    /// A day of lessons near another on which nothing else is, within a window. Summer is left out.
    Date free_day(Date near, const Window& within);

    std::string person();

    const School& next_school(bool leader);

    std::string separator() { return draft_.style.cell_break == 0 ? ", " : draft_.style.cell_break == 1 ? "; " : "\n"; }

    /// Some schools as a cell lists them.
    std::string list(const std::vector<const School*>& schools);

    std::string all_schools();

    /// A leader and the schools that it helps.
    std::string a_pair(const School& leader);

    bool named_schools() const { return draft_.style.participants; }

    Row row(Kind kind, const std::string& title, Shape shape, const Window& span);

    void fill(Row& out, const std::string& responsible, const std::string& audience, const std::string& venue,
              const std::string& result);

    void add(Theme theme, Row out) { groups_.push_back({theme, {std::move(out)}}); }

    std::string authority();

    std::string online() { return chance_.word({"онлайн", "Видеоконференция", "дистанционно"}); }

    void preparation();

    void diagnosis(Date near, const Window& stage);

    void drafting(Date near, const Window& stage);

    void joint_plans(Date near, const Window& stage);

    /// Rows of the middle, at most six weeks apart.
    void main_part();

    void one_of_middle(Date near, bool last);

    void summer_work(Date near);

    bool unused(const std::string& title) { return titles_.insert(title).second; }

    void meeting(Date near);

    void other_meeting(Date near);

    Shape meeting_time(Date near, Window& span);

    void lessons(Date near);

    /// A row with rows in it.
    void cycle(Date near);

    void steady_part();

    void closing();

    /// A working day of the last week before a day of August.
    static Date school_before(Date day);

    static Date key(const Row& row) { return row.shape == Shape::until ? row.span.last : row.span.first; }

    int section_of(Theme theme, const Row& row) const;

    void make_sections();

    void arrange();
};

} // namespace opora::planted
