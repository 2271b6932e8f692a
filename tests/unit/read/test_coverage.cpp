// Opora, MIT licence. See LICENSE.
//
// Nothing is lost: each letter of each given file is in the programme or in `unread`; each cell of a plan or of a
// table of participants is typed; what is unread is a list that someone has read (tests/cases/programmes/NAME.unread.txt).
#include <algorithm>
#include <set>

#include "support/seeds.hpp"

using namespace opora;
using namespace opora::test;

namespace {

// All texts of a document, in pieces: paragraphs and cells.
void add_table(std::vector<std::string>& pieces, const Table& table) {
    for (const auto& row : table.rows) {
        for (const auto& cell : row.cells) {
            pieces.push_back(bare(cell.text));
            for (const auto& nested : cell.nested) {
                add_table(pieces, nested);
            }
        }
    }
}

std::vector<std::string> pieces_of(const Document& document) {
    std::vector<std::string> pieces;
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            pieces.push_back(bare(paragraph->text));
        } else {
            add_table(pieces, std::get<Table>(block));
        }
    }
    pieces.erase(std::remove(pieces.begin(), pieces.end(), std::string()), pieces.end());
    return pieces;
}

// All that a programme holds of the document's own words, each value apart.
std::string holdings(const Programme& programme) {
    std::string out;
    const auto add = [&out](std::string_view text) { out += bare(text) + '\x01'; };
    add(programme.title);
    for (const auto& approval : programme.approvals) {
        for (const auto& line : split(approval.text, '\n')) {
            add(line);
        }
    }
    for (const auto& entry : programme.passport) {
        add(entry.name);
        add(entry.text);
    }
    for (const auto& clause : programme.clauses) {
        add(clause.number + clause.text);
    }
    for (const auto& stage : programme.stages) {
        add(stage.title);
    }
    for (const auto& organisation : programme.organisations) {
        for (const auto& cell : organisation.cells) {
            add(cell.text);
        }
    }
    for (const auto& event : programme.events) {
        for (const auto& cell : event.cells) {
            add(cell.text);
        }
    }
    for (const auto& section : programme.sections) {
        add(section.heading);
        for (const auto& passage : section.passages) {
            add(passage.text);
        }
    }
    for (const auto& table : programme.tables) {
        for (const auto& column : table.columns) {
            add(column.header);
        }
        for (const auto& passage : table.boilerplate) {
            for (const auto& cell : split(passage.text, '|')) {
                add(cell);
            }
        }
    }
    for (const auto& unread : programme.unread) {
        add(unread.text);
    }
    return out;
}

bool is_border(char sign) { return sign == '\x01' || sign == '\x02'; }

// Where a piece stands: best as a value of its own, else where one begins, goes on or ends.
std::size_t place_of(const std::string& piece, const std::string& held) {
    std::size_t best = std::string::npos;
    int best_rank = 1; // in the middle of another value is not enough
    for (auto found = held.find(piece); found != std::string::npos && best_rank < 3;
         found = held.find(piece, found + 1)) {
        const bool left = found == 0 || is_border(held[found - 1]);
        const bool right = is_border(held[found + piece.size()]);
        const int rank = left && right ? 3 : left || right ? 2 : 0;
        if (rank > best_rank) {
            best = found;
            best_rank = rank;
        }
    }
    return best;
}

// Pieces that the programme does not hold as often as the document does: each is taken out where it is found.
std::vector<std::string> lost(const std::vector<std::string>& pieces, std::string held) {
    std::vector<std::string> out;
    for (const auto& piece : pieces) {
        const auto found = place_of(piece, held);
        if (found == std::string::npos) {
            out.push_back(piece);
        } else {
            held.replace(found, piece.size(), "\x02");
        }
    }
    return out;
}

std::string typed(const Event& event, const Term<ColumnRole>& role) {
    std::string out;
    const auto add = [&out](const std::vector<Reference>& references) {
        for (const auto& reference : references) {
            out += letters(reference.text) + " " + letters(reference.note) + " ";
        }
    };
    if (role == ColumnRole::number) {
        out = letters(event.number);
    } else if (role == ColumnRole::title) {
        out = letters(event.title);
    } else if (role == ColumnRole::timing) {
        out = letters(event.timing.phrase);
    } else if (role == ColumnRole::responsible) {
        add(event.responsible);
    } else if (role == ColumnRole::participants) {
        add(event.participants);
    } else if (role == ColumnRole::venue) {
        add(event.venues);
    } else if (role == ColumnRole::result) {
        out = letters(event.expected_result);
    }
    return out;
}

std::multiset<char> signs(const std::string& text) {
    std::multiset<char> out(text.begin(), text.end());
    out.erase(' ');
    return out;
}

void check_typed(const Programme& programme) {
    const auto plan = std::find_if(programme.tables.begin(), programme.tables.end(),
                                   [](const TableLayout& table) { return table.kind == TableKind::plan; });
    REQUIRE(plan != programme.tables.end());
    for (const auto& event : programme.events) {
        REQUIRE(event.cells.size() == plan->columns.size());
        for (std::size_t i = 0; i < event.cells.size(); ++i) {
            INFO(event.number << " " << plan->columns[i].header);
            const auto want = signs(letters(bare(event.cells[i].text)));
            const auto have = signs(typed(event, plan->columns[i].role));
            CHECK(std::includes(have.begin(), have.end(), want.begin(), want.end()));
        }
    }
    for (const auto& organisation : programme.organisations) {
        if (organisation.cells.empty()) {
            continue; // named elsewhere than in a table
        }
        INFO(organisation.name);
        std::string all = letters(organisation.name);
        for (const auto& role : organisation.roles) {
            all += letters(role.basis);
        }
        for (const auto& person : programme.people) {
            const bool of_row = person.source.table == organisation.source.table &&
                                person.source.row == organisation.source.row;
            if (person.organisation == organisation.id && of_row) {
                all += letters(person.name) + letters(person.position);
            }
        }
        std::string want;
        for (const auto& cell : organisation.cells) {
            want += letters(cell.text);
        }
        CHECK(signs(all) == signs(want));
    }
}

} // namespace

TEST_CASE("nothing of the given files is lost") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        for (const std::string form : seed_forms) {
            INFO(seed.name << "." << form);
            const auto document = open_file((*folder / (std::string(seed.name) + "." + form)).string());
            REQUIRE(document.ok());
            const auto pieces = pieces_of(*document);
            CHECK(pieces.size() > 50);
            CHECK(lost(pieces, holdings(read_seed(seed, form, *folder))) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("each cell of the given plans and tables of participants is typed") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        for (const std::string form : seed_forms) {
            INFO(seed.name << "." << form);
            check_typed(read_seed(seed, form, *folder));
        }
    }
}

TEST_CASE("what is unread of the given files is what was approved") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        const auto approved = case_lines(std::string(seed.name) + ".unread.txt");
        for (const std::string form : seed_forms) {
            INFO(seed.name << "." << form);
            std::vector<std::string> unread;
            for (const auto& text : read_seed(seed, form, *folder).unread) {
                unread.push_back(text.text);
            }
            // A workbook holds the plan alone.
            CHECK(unread == (form == "xlsx" ? std::vector<std::string>{} : approved));
        }
    }
}
