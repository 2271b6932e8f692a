// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/index.hpp"
#include "opora/write/report.hpp"
#include "write/report/words.hpp"

namespace opora::inline v0::write {

/// A row of the plan as the report shows it: a stage's heading or an event.
struct PlanRow {
    const Stage* stage = nullptr; ///< of a heading
    const Event* event = nullptr; ///< of an event
    std::size_t index = 0;        ///< of the event in the programme
    std::size_t depth = 0;
};

/// What all parts of a report look up: made once, read only. What it is made of must outlive it.
class ReportView {
public:
    ReportView(const Programme& programme, const ReportData& data, const ReportOptions& options);

    const Programme& programme;
    const ReportData& data;
    const ReportOptions& options;
    const Words words;
    const ProgrammeIndex by_id;
    std::vector<PlanRow> rows;
    std::optional<Window> range; ///< whole months that hold the plan; nothing where no day is known
    std::vector<std::vector<std::size_t>> findings_of_event;

    /// Tells how far the report is, and lets a cancelled one stop.
    void advance(std::size_t done, std::size_t all) const { options.control.advance(Progress::Step::write, done, all); }
    /// Lets a cancelled report stop; for loops over all events.
    void check_cancel() const { options.control.check(); }

    /// Organisations that a reference leads to: itself, those of its group, the one of its person.
    [[nodiscard]] std::vector<std::size_t> organisations_of(const Reference& reference) const;
    /// People that a reference leads to.
    [[nodiscard]] std::vector<std::size_t> people_of(const Reference& reference) const;

    /// Whether it has the role, in the table of participants or in a network.
    [[nodiscard]] bool has_role(std::size_t organisation, RoleKind role) const;
    /// Its roles, each once, in the order of the document.
    [[nodiscard]] const std::vector<Term<RoleKind>>& roles(std::size_t organisation) const {
        return roles_[organisation];
    }
    [[nodiscard]] std::string roles_in_words(std::size_t organisation) const;

    /// The graver of two marks on an event: of its findings, or nothing where it has none.
    [[nodiscard]] std::optional<Severity> gravest(std::size_t event) const;
    [[nodiscard]] std::size_t count(Severity severity) const;

    /// `8.1.2. Title`, or what of it there is.
    [[nodiscard]] static std::string title(const Event& event);
    /// An event's number, or the beginning of its title where it has none.
    [[nodiscard]] static std::string short_name(const Event& event);

private:
    void make_rows();
    void make_range();
    void make_roles();
    void place_findings();
    void collect(const std::string& id, int depth, std::set<std::size_t>& organisations,
                 std::set<std::size_t>& people) const;

    std::vector<std::vector<Term<RoleKind>>> roles_;
};

/// Anchors of the page, by position: ids of documents may hold any letters.
[[nodiscard]] std::string event_anchor(std::size_t index);
[[nodiscard]] std::string finding_anchor(std::size_t index);
[[nodiscard]] std::string organisation_anchor(std::size_t index);

} // namespace opora::inline v0::write
