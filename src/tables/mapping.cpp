// Opora, MIT licence. See LICENSE.
#include "opora/tables/mapping.hpp"

#include <algorithm>
#include <charconv>

#include "base/unicode.hpp"
#include "tables/values.hpp"

namespace opora::inline v0 {

namespace {

// `year*`, `*year`, `*year*`: the words at a star may be any.
bool fits(std::string_view pattern, std::string_view header) {
    const bool any_before = pattern.starts_with('*');
    pattern.remove_prefix(any_before ? 1 : 0);
    const bool any_after = pattern.ends_with('*');
    pattern.remove_suffix(any_after ? 1 : 0);
    if (pattern.empty()) {
        return false;
    }
    const auto folded = fold(pattern);
    if (any_before && any_after) {
        return header.find(folded) != std::string_view::npos;
    }
    if (any_before) {
        return header.ends_with(folded);
    }
    return any_after ? header.starts_with(folded) : header == folded;
}

class Guess {
public:
    Guess(const DataTable& table, const std::vector<WantedColumn>& wanted) : table_(table), wanted_(wanted) {
        for (const auto& column : table.columns) {
            headers_.push_back(fold(column.header));
        }
        taken_.resize(headers_.size());
        named_.resize(headers_.size());
        found_.resize(wanted.size());
        candidates_.resize(wanted.size());
    }

    void take(std::size_t wanted, std::size_t column, MappingReason reason) {
        taken_[column] = true;
        found_[wanted] = ColumnMatch{wanted_[wanted].name, column, reason};
        candidates_[wanted].clear();
    }

    [[nodiscard]] bool found(std::size_t wanted) const { return found_[wanted].has_value(); }
    [[nodiscard]] bool taken(std::size_t column) const { return taken_[column]; }

    void by_headers() {
        pass(MappingReason::header,
             [this](const WantedColumn& wanted, std::size_t column) { return headers_[column] == fold(wanted.name); });
        pass(MappingReason::synonym, [this](const WantedColumn& wanted, std::size_t column) {
            return std::any_of(wanted.synonyms.begin(), wanted.synonyms.end(),
                               [&](const std::string& one) { return fits(one, headers_[column]); });
        });
    }

    // What is left: a column that alone holds such cells, for a wanted column that alone asks for them. Whole numbers go
    // before decimals, since each of them is one.
    void by_content() {
        for (const auto& candidates : candidates_) {
            for (const auto column : candidates) {
                named_[column] = true;
            }
        }
        for (const auto content : {CellContent::date, CellContent::integer, CellContent::decimal}) {
            by_content(content);
        }
    }

    [[nodiscard]] ColumnMapping take_mapping() && {
        ColumnMapping out;
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (found_[i]) {
                out.matches.push_back(std::move(*found_[i]));
            } else {
                out.missing.push_back({wanted_[i].name, wanted_[i].required, std::move(candidates_[i])});
            }
        }
        return out;
    }

private:
    void by_content(CellContent content) {
        std::vector<std::size_t> asking;
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (!found(i) && candidates_[i].empty() && wanted_[i].content == content) {
                asking.push_back(i);
            }
        }
        if (asking.size() == 1) {
            settle(asking.front(),
                   columns_with([&](std::size_t column) { return !named_[column] && column_holds(column, content); }),
                   MappingReason::content);
        }
    }

    template <class Fits>
    void pass(MappingReason reason, Fits fits) {
        // First all are looked for, then taken: which of two is wanted first must not decide.
        std::vector<std::vector<std::size_t>> columns(wanted_.size());
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (!found(i) && candidates_[i].empty()) {
                columns[i] = columns_with([&](std::size_t column) { return fits(wanted_[i], column); });
            }
        }
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            const bool shared = std::any_of(columns.begin(), columns.end(), [&](const auto& other) {
                return &other != &columns[i] && columns[i].size() == 1 && other == columns[i];
            });
            if (!shared) {
                settle(i, columns[i], reason);
            } else {
                candidates_[i] = columns[i];
            }
        }
    }

    void settle(std::size_t wanted, const std::vector<std::size_t>& columns, MappingReason reason) {
        if (columns.size() == 1 && !taken_[columns.front()]) {
            take(wanted, columns.front(), reason);
        } else if (columns.size() > 1) {
            candidates_[wanted] = columns;
        }
    }

    template <class Fits>
    [[nodiscard]] std::vector<std::size_t> columns_with(Fits fits) const {
        std::vector<std::size_t> out;
        for (std::size_t column = 0; column < headers_.size(); ++column) {
            if (!taken_[column] && fits(column)) {
                out.push_back(column);
            }
        }
        return out;
    }

    // All cells that are filled, and at least two of them: one number makes no column of numbers.
    [[nodiscard]] bool column_holds(std::size_t column, CellContent content) const {
        constexpr std::size_t looked_at = 200;
        std::size_t count = 0;
        for (const auto& row : table_.rows) {
            if (column >= row.size() || row[column].text.empty()) {
                continue;
            }
            if (!tables::holds(row[column], content)) {
                return false;
            }
            if (++count == looked_at) {
                break;
            }
        }
        return count >= 2;
    }

    const DataTable& table_;
    const std::vector<WantedColumn>& wanted_;
    std::vector<std::string> headers_;
    std::vector<bool> taken_;
    std::vector<bool> named_; ///< their headers fit a wanted column, though not it alone
    std::vector<std::optional<ColumnMatch>> found_;
    std::vector<std::vector<std::size_t>> candidates_;
};

std::string names_of(const DataTable& table) {
    constexpr std::size_t most = 30;
    std::string out;
    for (std::size_t i = 0; i < table.columns.size() && i < most; ++i) {
        out += (i == 0 ? "«" : ", «") + table.columns[i].header + "»";
    }
    return table.columns.size() > most ? out + ", …" : out;
}

std::string numbers_of(const std::vector<std::size_t>& columns) {
    std::string out;
    for (const auto column : columns) {
        out += (out.empty() ? "#" : ", #") + std::to_string(column + 1);
    }
    return out;
}

Diagnostic fault(const DataTable& table, Code code, std::vector<std::string> arguments) {
    return {code, std::move(arguments), place(table, table.header)};
}

// The columns that a user's word names: by number, else by header.
std::vector<std::size_t> columns_named(const DataTable& table, std::string_view word) {
    std::vector<std::size_t> out;
    if (word.starts_with('#')) {
        std::size_t number = 0;
        const auto* const end = word.data() + word.size();
        const auto done = std::from_chars(word.data() + 1, end, number);
        if (done.ec == std::errc() && done.ptr == end && number >= 1 && number <= table.columns.size()) {
            return {number - 1};
        }
    }
    const auto folded = fold(word);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (fold(table.columns[i].header) == folded) {
            out.push_back(i);
        }
    }
    return out;
}

std::string wanted_names(const std::vector<WantedColumn>& wanted) {
    std::string out;
    for (const auto& one : wanted) {
        out += (out.empty() ? "" : ", ") + one.name;
    }
    return out;
}

} // namespace

std::optional<std::size_t> ColumnMapping::column(std::string_view name) const noexcept {
    for (const auto& match : matches) {
        if (match.name == name) {
            return match.column;
        }
    }
    return std::nullopt;
}

ColumnMapping guess_mapping(const DataTable& table, const std::vector<WantedColumn>& wanted) {
    Guess guess(table, wanted);
    guess.by_headers();
    guess.by_content();
    return std::move(guess).take_mapping();
}

Result<ColumnMapping> apply_mapping(const DataTable& table, const std::vector<WantedColumn>& wanted,
                                    const GivenMapping& given) {
    Guess guess(table, wanted);
    for (const auto& [header, name] : given) {
        const auto columns = columns_named(table, header);
        if (columns.empty()) {
            return fault(table, Code::column_not_found, {header, names_of(table)});
        }
        if (columns.size() > 1) {
            return fault(table, Code::column_ambiguous, {header, numbers_of(columns)});
        }
        const auto& word = name;
        const auto one = std::find_if(wanted.begin(), wanted.end(),
                                      [&word](const WantedColumn& candidate) { return candidate.name == word; });
        const auto at = static_cast<std::size_t>(one - wanted.begin());
        if (one == wanted.end() || guess.found(at) || guess.taken(columns.front())) {
            return fault(table, Code::mapping_name_unknown, {name, wanted_names(wanted)});
        }
        guess.take(at, columns.front(), MappingReason::given);
    }
    guess.by_headers();
    guess.by_content();
    return std::move(guess).take_mapping();
}

std::optional<Diagnostic> missing_column(const DataTable& table, const ColumnMapping& mapping) {
    for (const auto& one : mapping.missing) {
        if (one.required && one.candidates.size() > 1) {
            return fault(table, Code::column_ambiguous, {one.name, numbers_of(one.candidates)});
        }
        if (one.required) {
            return fault(table, Code::column_not_found, {one.name, names_of(table)});
        }
    }
    return std::nullopt;
}

} // namespace opora::inline v0
