// Opora, MIT licence. See LICENSE.
//
// «Согласовано», «Утверждено»: who signed, by what order, when.
#include <algorithm>

#include "base/unicode.hpp"
#include "read/parties/people.hpp"
#include "read/prose/prose.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t most_lines = 24;

struct Signature {
    std::vector<const Line*> lines;
    std::string authority;
    std::string person;
    std::string number;
    std::optional<Date> date;
};

// «№ 82-01 (о/д)», up to white space, with a bracket glued or apart.
std::string number_in(std::string_view text) {
    const auto sign = text.find("№");
    if (sign == std::string_view::npos) {
        return {};
    }
    auto rest = trim(text.substr(sign + std::string_view("№").size()));
    auto end = rest.find_first_of(" \n,;");
    end = end == std::string_view::npos ? rest.size() : end;
    const auto behind = rest.substr(end);
    if (behind.starts_with(" (") && behind.find(')') != std::string_view::npos && behind.find(')') < 16) {
        end += behind.find(')') + 1;
    }
    auto number = std::string(rest.substr(0, end));
    return number.find_first_not_of("_-. ") == std::string::npos ? std::string() : number;
}

// «___» ____________ 2023 г.: nobody has filled it in.
bool is_open_date(std::string_view text) {
    const auto words = words_of(text);
    return text.find("__") != std::string_view::npos && words.size() <= 2 &&
           std::all_of(words.begin(), words.end(),
                       [](const Word& word) { return word.folded.starts_with("20") || word.folded.starts_with("г"); });
}

bool is_record(std::string_view text) {
    return is_open_date(text) || begins_with("order", text) || begins_with("agreed", text) ||
           fold(text).starts_with("протокол") || text.starts_with("№") || fold(text).starts_with("от ");
}

void append(std::string& to, std::string_view text) {
    if (!text.empty()) {
        to += (to.empty() ? "" : " ") + one_line(text);
    }
}

std::string without_blanks(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '_' || c == '/' ? ' ' : c;
    }
    return one_line(out);
}

// A line of a signature: the order and its date, the person, or the position.
void take_line(PhraseReader& phrases, Signature& signature, const Line& line) {
    signature.lines.push_back(&line);
    const std::string_view text = line.text.text();
    const auto people = find_people(text);
    const auto date = find_date(phrases, text);
    if (is_record(text) || (date && people.empty())) {
        if (const auto number = number_in(text); !number.empty()) {
            signature.number = number;
        }
        if (date) {
            signature.date = date;
        }
        if (begins_with("order", text) && !date && number_in(text).empty()) {
            append(signature.authority, text);
        }
        return;
    }
    if (!people.empty() && signature.person.empty()) {
        signature.person = one_line(people.front().of(text));
        append(signature.authority, without_blanks(text.substr(0, people.front().first)));
        append(signature.authority, without_blanks(text.substr(people.front().end)));
        return;
    }
    append(signature.authority, without_blanks(text));
}

bool is_complete(const Signature& signature) {
    return !signature.person.empty() || signature.date || !signature.number.empty();
}

// A line of authority behind a signed block begins the next one.
bool begins_next(PhraseReader& phrases, const Signature& signature, const Line& line) {
    const std::string_view text = line.text.text();
    const auto people = find_people(text);
    if (signature.person.empty()) {
        return false;
    }
    if (is_record(text) || (find_date(phrases, text) && people.empty()) || !has_word(text)) {
        return false;
    }
    return people.empty() || people.front().first > 0 || !signature.person.empty();
}

void emit(Reader& reader, const Line* keyword, Approval::Kind kind, const Signature& signature) {
    Approval approval;
    approval.kind = kind;
    approval.authority = signature.authority;
    approval.person = signature.person;
    approval.number = signature.number;
    approval.date = signature.date;
    const Line* first = keyword != nullptr ? keyword : signature.lines.empty() ? nullptr : signature.lines.front();
    if (keyword != nullptr) {
        approval.text = keyword->text.text();
    }
    for (const auto* line : signature.lines) {
        approval.text += (approval.text.empty() ? "" : "\n") + line->text.text();
    }
    if (first != nullptr) {
        approval.source = first->text.source();
    }
    reader.out.approvals.push_back(std::move(approval));
}

bool ends_block(const Lines& lines, std::size_t at, const std::vector<Signature>& signatures) {
    const auto& line = lines[at];
    return line.heading || begins_appendix(line) || begins_order(line) || !is_short(line, 200) ||
           line.text.text().ends_with(':') ||
           (begins_title(line) &&
            (signatures.empty() || is_complete(signatures.back()) || line.bold || all_upper(line.text.text()))) ||
           begins_with("section", line.words());
}

} // namespace

std::size_t read_approval(Reader& reader, const Lines& lines, std::size_t first) {
    std::vector<const Line*> keywords;
    auto at = first;
    std::vector<Signature> signatures;
    for (; at < lines.size() && begins_approval(lines[at]); ++at) {
        keywords.push_back(&lines[at]);
        // «УТВЕРЖДЕНА приказом ... от 05.03.2022 № 94» says all in the same line.
        if (lines[at].words().size() > 2) {
            ++at;
            break;
        }
    }
    for (; at < lines.size() && at < first + most_lines && !ends_block(lines, at, signatures); ++at) {
        if (begins_approval(lines[at])) {
            break;
        }
        if (signatures.empty() || begins_next(reader.phrases, signatures.back(), lines[at])) {
            if (!signatures.empty() && signatures.size() >= keywords.size() && is_complete(signatures.back()) &&
                !begins_with("position", lines[at].text.text())) {
                break;
            }
            signatures.emplace_back();
        }
        take_line(reader.phrases, signatures.back(), lines[at]);
    }
    for (std::size_t i = 0; i < std::max(keywords.size(), signatures.size()); ++i) {
        const auto* keyword = i < keywords.size() ? keywords[i] : nullptr;
        const auto* kind_of = keyword != nullptr ? keyword : keywords.back();
        auto signature = i < signatures.size() ? signatures[i] : Signature{};
        const std::string_view text = kind_of->text.text();
        if (keyword != nullptr && words_of(text).size() > 2) {
            Signature own;
            take_line(reader.phrases, own, *keyword);
            signature.number = signature.number.empty() ? number_in(text) : signature.number;
            signature.date = signature.date ? signature.date : find_date(reader.phrases, text);
        }
        emit(reader, keyword, begins_with("approved", text) ? Approval::Kind::approved : Approval::Kind::agreed,
             signature);
    }
    return at;
}

void read_approval_lines(Reader& reader, const Lines& lines) {
    std::size_t at = 0;
    while (at < lines.size()) {
        if (begins_approval(lines[at])) {
            at = read_approval(reader, lines, at);
            continue;
        }
        reader.out.unread.push_back(Unread{lines[at].text.text(), lines[at].text.source(), {}});
        ++at;
    }
}

} // namespace opora::inline v0::reading
