// Opora, MIT licence. See LICENSE.
//
// Tables of those who take part, and of indicators.
#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "model/vocabulary/roles.hpp"
#include "opora/names/mentorship_rule.hpp"
#include "read/parties/people.hpp"
#include "read/parties/references.hpp"
#include "read/reader.hpp"
#include "read/tables/header_words.hpp"
#include "read/text/words.hpp"
#include "text/runs.hpp"

namespace opora::inline v0::reading {

namespace {

TableLayout describe(Reader& reader, const Grid& grid, const Layout& layout) {
    TableLayout table;
    table.kind = layout.kind;
    table.caption = joined(grid.caption, "\n");
    table.source = grid.rows.front().source;
    table.source.row = 0;
    for (const auto& column : layout.columns) {
        table.columns.push_back(TableColumn{column.header, column.role, column.guessed, column.source});
    }
    (void)reader;
    return table;
}

// One organisation in two tables, whatever signs stand around its words: letters and figures alone.
std::string name_key(std::string_view name) {
    std::string out;
    const auto folded = fold(name);
    text::each_run(folded, [&out](std::string_view run) { out += run; });
    return out;
}

class ParticipantsReader {
public:
    ParticipantsReader(Reader& reader, const Layout& layout) : reader_(reader), layout_(layout) {}

    void take(const GridRow& row, const std::vector<Sourced>& texts) {
        if (filled(texts) == 1) {
            section(texts);
            return;
        }
        const auto before = reader_.out.organisations.size();
        Mentorship pair;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto& role = layout_.columns[i].role;
            const auto text = whole(row, i, texts);
            if (text.empty()) {
                continue;
            }
            if (role == ColumnRole::organisation) {
                current_ = organisation(text);
            } else if (role == ColumnRole::organisation_as_role) {
                for (const auto& school : split_schools(text)) {
                    current_ = organisation(school);
                    const auto& header = layout_.columns[i].header;
                    add_role(current_, header, layout_.columns[i].source);
                    pair_up(pair, network_role(header), current_, school.source());
                }
            }
        }
        if (!pair.mentors.empty() && !pair.mentees.empty()) {
            set_kind(pair, texts);
            add_pair(std::move(pair), row.source);
        }
        if (current_ == no_index) {
            keep(row, texts);
            return;
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            detail(i, whole(row, i, texts));
        }
        keep_cells(row);
        if (!section_.empty() && before != reader_.out.organisations.size() &&
            reader_.out.organisations.back().roles.empty()) {
            add_role(reader_.out.organisations.size() - 1, one_line(section_.text()), section_.source());
        }
    }

    void join(const GridRow& row, const std::vector<Sourced>& texts) {
        // A row cut by a page: its cells go on with those above.
        auto& organisations = reader_.out.organisations;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].empty()) {
                continue;
            }
            const auto& role = layout_.columns[i].role;
            if (role == ColumnRole::organisation || role == ColumnRole::organisation_as_role) {
                organisations[current_].name += " " + one_line(texts[i].text()); // its id stays that of the first row
            } else if (role == ColumnRole::person && last_person_ != no_index) {
                auto& person = reader_.out.people[last_person_];
                person.position += (person.position.empty() ? "" : " ") + one_line(texts[i].text());
            }
        }
        keep_cells(row);
    }

    [[nodiscard]] bool can_join() const { return current_ != no_index; }

private:
    Sourced whole(const GridRow& row, std::size_t i, const std::vector<Sourced>& texts) {
        const auto& place = row.cells[i];
        if (place.above && !place.left && place.cell != nullptr) {
            return Sourced(reader_.text(place.cell->text, place.source), place.source);
        }
        return texts[i];
    }

    void section(const std::vector<Sourced>& texts) {
        for (const auto& text : texts) {
            if (!text.empty()) {
                section_ = text;
            }
        }
        boilerplate.push_back(Passage{section_.text(), section_.source()});
    }

    // What is written, beside what was understood.
    void keep_cells(const GridRow& row) {
        auto& cells = reader_.out.organisations[current_].cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& place = row.cells[i];
            if (place.cell != nullptr && !place.left) {
                cells.push_back({layout_.columns[i].header, place.cell->text});
            }
        }
    }

    void keep(const GridRow& row, const std::vector<Sourced>& texts) {
        reader_.out.unread.push_back(Unread{joined(texts, " | "), row.source, {}});
    }

    std::size_t organisation(const Sourced& text) {
        const auto name = one_line(text.text());
        auto& organisations = reader_.out.organisations;
        const auto found = reader_.organisations.emplace(name_key(name), organisations.size());
        again_ = !found.second;
        if (again_) {
            return found.first->second;
        }
        Organisation organisation;
        organisation.name = name;
        organisation.id.text = reader_.ids.unique("o-" + slug(name, 40), name);
        organisation.source = text.source();
        organisations.push_back(std::move(organisation));
        return organisations.size() - 1;
    }

    // «Школа-лидер, ШНОР» is two roles, where each part is one; a second table may give the same role again.
    void add_role(std::size_t index, const std::string& basis, const Source& source) {
        for (const auto& part : role_parts(basis)) {
            Role role;
            role.role = network_role(part);
            if (role.role.empty()) {
                role.role = Term<RoleKind>::from_text(fold(part));
            }
            role.basis = part;
            role.source = source;
            auto& roles = reader_.out.organisations[index].roles;
            const bool there = std::any_of(roles.begin(), roles.end(), [&role](const Role& other) {
                return other.role == role.role && fold(other.basis) == fold(role.basis);
            });
            if (!there) {
                roles.push_back(std::move(role));
            }
        }
    }

    // «Школа-наставник | Школа с низкими результатами»: a row is a pair, as its headers say.
    void pair_up(Mentorship& pair, RoleKind role, std::size_t index, const Source& source) const {
        const auto& organisation_at = reader_.out.organisations[index];
        Reference reference;
        reference.text = organisation_at.name;
        reference.target = Reference::Target::organisation;
        reference.id = organisation_at.id.text;
        reference.source = source;
        if (heads_mentors(role)) {
            pair.mentors.push_back(std::move(reference));
        } else if (receives_help(role)) {
            pair.mentees.push_back(std::move(reference));
        }
    }

    // «Вид наставничества»: the type, or the form, of the pair as its row says it.
    void set_kind(Mentorship& pair, const std::vector<Sourced>& texts) const {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (layout_.columns[i].role != ColumnRole::mentorship) {
                continue;
            }
            const auto types = mentorship_types_in(layout_.columns[i].header + " " + texts[i].text());
            const auto forms = mentorship_forms_in(texts[i].text());
            if (!types.empty()) {
                pair.type = types.front();
            }
            if (!forms.empty()) {
                pair.from = forms.front().from;
                pair.to = forms.front().to;
            }
        }
    }

    void add_pair(Mentorship pair, const Source& source) {
        const auto& mentor = pair.mentors.front().text;
        const auto& mentee = pair.mentees.front().text;
        pair.id.text = reader_.ids.unique("m-" + short_hash(mentor + " " + mentee), mentor + " " + mentee);
        pair.from = pair.from.empty() ? "school" : pair.from;
        pair.to = pair.to.empty() ? "school" : pair.to;
        pair.cardinality = pair.mentors.size() > 1 ? "n:m" : pair.mentees.size() > 1 ? "1:n" : "1:1";
        pair.basis = MentorshipBasis::stated;
        pair.source = source;
        reader_.out.mentorships.push_back(std::move(pair));
    }

    void detail(std::size_t i, const Sourced& text) {
        if (text.empty()) {
            return;
        }
        const auto& role = layout_.columns[i].role;
        auto& organisation = reader_.out.organisations[current_];
        const auto line = one_line(text.text());
        if (role == ColumnRole::status) {
            add_role(current_, line, text.source());
        } else if (role == ColumnRole::person) {
            people(text);
        } else if (role == ColumnRole::position && last_person_ != no_index) {
            auto& person = reader_.out.people[last_person_];
            person.position += (person.position.empty() ? "" : ", ") + line;
        } else if (role == ColumnRole::address) {
            organisation.place = line;
        } else if (role == ColumnRole::identifier_inn || role == ColumnRole::identifier_ogrn ||
                   role == ColumnRole::identifier_oktmo) {
            const auto name = to_string(role); // `identifier_inn`
            organisation.identifiers[std::string(name.substr(name.find('_') + 1))] = line;
        }
    }

    void people(const Sourced& text) {
        const std::string_view whole_text = text.text();
        const auto found = find_people(whole_text);
        if (found.empty()) {
            add_person(one_line(whole_text), {}, text.source());
            return;
        }
        std::uint32_t from = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto end = i + 1 < found.size() ? found[i + 1].first : static_cast<std::uint32_t>(whole_text.size());
            auto position = bare(whole_text.substr(from, found[i].first - from));
            const auto after = bare(whole_text.substr(found[i].end, end - found[i].end));
            position.append(position.empty() || after.empty() ? "" : ", ").append(after);
            from = end;
            add_person(one_line(found[i].of(whole_text)), position, text.source(found[i]));
        }
    }

    static std::string bare(std::string_view text) {
        for (;;) {
            text = trim(text);
            if (text.starts_with("–") || text.starts_with("—")) {
                text.remove_prefix(3);
            } else if (!text.empty() &&
                       (text.front() == ',' || text.front() == '-' || text.front() == ';' || text.front() == ':')) {
                text.remove_prefix(1);
            } else if (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == '-')) {
                text.remove_suffix(1);
            } else {
                return one_line(text);
            }
        }
    }

    // The person of a school that has a second row: nobody new.
    bool known_person(const std::string& name, const std::string& position) const {
        const auto& all = reader_.out.people;
        const auto& own = reader_.out.organisations[current_];
        return std::any_of(all.begin(), all.end(), [&](const Person& person) {
            return person.organisation == own.id && person.name == name &&
                   (position.empty() || person.position == position);
        });
    }

    void add_person(std::string name, std::string position, const Source& source) {
        if (again_ && known_person(name, position)) {
            last_person_ = no_index; // nor is his position anything new
            return;
        }
        Person person;
        person.id.text = reader_.ids.unique("p-" + slug(name, 40), name + " " + position);
        person.name = std::move(name);
        person.position = std::move(position);
        person.source = source;
        auto& organisation = reader_.out.organisations[current_];
        person.organisation = organisation.id;
        organisation.people.push_back(person.id);
        reader_.out.people.push_back(std::move(person));
        last_person_ = reader_.out.people.size() - 1;
    }

    Reader& reader_;
    const Layout& layout_;
    std::size_t current_ = no_index;
    std::size_t last_person_ = no_index;
    bool again_ = false; ///< the organisation of the row stood in a row before
    Sourced section_;

public:
    std::vector<Passage> boilerplate;
};

} // namespace

void read_participants(Reader& reader, const Grid& grid, const Layout& layout) {
    auto table = describe(reader, grid, layout);
    ParticipantsReader rows(reader, layout);
    for (auto at = layout.first + layout.depth; at < grid.rows.size(); ++at) {
        const auto& row = grid.rows[at];
        if (row.cells.empty()) {
            reader.out.unread.push_back(Unread{row.line.text(), row.line.source(), {}});
            continue;
        }
        const auto texts = texts_of(row, reader.removed);
        if (filled(texts) == 0) {
            continue;
        }
        if (is_rule(texts) || repeats_header(layout, texts) || numbers_columns(texts)) {
            table.boilerplate.push_back(Passage{joined(texts, " | "), row.source});
            continue;
        }
        const auto named = layout.has(ColumnRole::organisation) ? layout.find(ColumnRole::organisation)
                                                                : layout.find(ColumnRole::organisation_as_role);
        const auto& name = texts[*named];
        const bool cut = row.breaks && rows.can_join() && (name.empty() || is_lower(first_letter(name.text())));
        if (cut) {
            rows.join(row, texts);
            reader.note(Code::row_joined, {}, row.source);
        } else {
            rows.take(row, texts);
        }
    }
    table.boilerplate.insert(table.boilerplate.end(), rows.boilerplate.begin(), rows.boilerplate.end());
    reader.out.tables.push_back(std::move(table));
}

void read_indicators(Reader& reader, const Grid& grid, const Layout& layout) {
    auto table = describe(reader, grid, layout);
    for (auto at = layout.first + layout.depth; at < grid.rows.size(); ++at) {
        const auto& row = grid.rows[at];
        const auto texts = row.cells.empty() ? std::vector<Sourced>{row.line} : texts_of(row, reader.removed);
        const auto named = layout.find(ColumnRole::indicator);
        if (filled(texts) == 0) {
            continue;
        }
        if (row.cells.empty() || texts[*named].empty() || is_rule(texts) || repeats_header(layout, texts) ||
            numbers_columns(texts)) {
            table.boilerplate.push_back(Passage{joined(texts, " | "), row.source});
            continue;
        }
        Indicator indicator;
        indicator.name = one_line(texts[*named].text());
        indicator.id.text = reader.ids.unique("i-" + short_hash(indicator.name), indicator.name);
        indicator.source = row.source;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto& column = layout.columns[i];
            if (texts[i].empty() || i == *named) {
                continue;
            }
            if (column.role == ColumnRole::unit) {
                indicator.unit = one_line(texts[i].text());
            } else if (column.role == ColumnRole::target || column.year) {
                indicator.target += (indicator.target.empty() ? "" : "; ") + column.header + ": " +
                                    one_line(texts[i].text());
            } else {
                table.boilerplate.push_back(Passage{texts[i].text(), texts[i].source()});
            }
        }
        reader.out.indicators.push_back(std::move(indicator));
    }
    reader.out.tables.push_back(std::move(table));
}

} // namespace opora::inline v0::reading
