// Opora, MIT licence. See LICENSE.
#include "cli/commands/timing_tsv.hpp"

#include <algorithm>
#include <cstdio>
#include <vector>

#include "cli/input.hpp"

namespace opora::cli {

namespace {

// Lines of a file, without their ends; each lives until the next is asked for.
class Lines {
public:
    explicit Lines(std::FILE* file) : file_(file), buffer_(1U << 20, '\0') {}

    bool next(std::string_view& line) {
        for (;;) {
            const auto rest = std::string_view(buffer_).substr(begin_, end_ - begin_);
            const auto at = rest.find('\n');
            if (at != std::string_view::npos || (ended_ && !rest.empty())) {
                line = rest.substr(0, at);
                begin_ += at == std::string_view::npos ? rest.size() : at + 1;
                if (!line.empty() && line.back() == '\r') {
                    line.remove_suffix(1);
                }
                return true;
            }
            if (ended_) {
                return false;
            }
            fill();
        }
    }

private:
    void fill() {
        std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
        end_ -= begin_;
        begin_ = 0;
        if (end_ == buffer_.size()) {
            buffer_.resize(2 * buffer_.size()); // one line fills it
        }
        const auto count = std::fread(buffer_.data() + end_, 1, buffer_.size() - end_, file_);
        end_ += count;
        ended_ = count == 0;
    }

    std::FILE* file_;
    std::string buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool ended_ = false;
};

void split(std::string_view line, std::vector<std::string_view>& cells) {
    cells.clear();
    for (;;) {
        const auto tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) {
            return;
        }
        line.remove_prefix(tab + 1);
    }
}

void append_number(std::string& out, std::uint32_t number, int digits) {
    char text[10];
    for (int i = digits - 1; i >= 0; --i) {
        text[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    out.append(text, static_cast<std::size_t>(digits));
}

void append_date(std::string& out, Date day) {
    const auto parts = year_month_day(day);
    append_number(out, static_cast<std::uint32_t>(parts.year), 4);
    out += '-';
    append_number(out, parts.month, 2);
    out += '-';
    append_number(out, parts.day, 2);
}

class Job {
public:
    Job(const TimingContext& given, const Calendar& calendar) : given_(given), calendar_(calendar) {}

    // The name of the column that is missing, or nothing.
    std::string_view header(std::string_view line) {
        if (line.substr(0, 3) == "\xEF\xBB\xBF") {
            line.remove_prefix(3);
        }
        split(line, cells_);
        const auto column = [this](std::string_view name) {
            return static_cast<std::size_t>(std::find(cells_.begin(), cells_.end(), name) - cells_.begin());
        };
        id_ = column("id");
        phrase_ = column("phrase");
        context_ = column("context");
        parent_ = column("parent");
        const bool found = phrase_ < cells_.size();
        width_ = cells_.size();
        return found ? std::string_view{} : std::string_view("phrase");
    }

    // What is wrong with the line, or nothing; then the answer stands at the end of `out`.
    std::string line(std::string_view text, std::size_t number, std::string& out) {
        split(text, cells_);
        const auto cell = [this](std::size_t column) {
            return column < width_ && column < cells_.size() ? cells_[column] : std::string_view{};
        };
        TimingContext context = given_;
        for (const bool parent : {false, true}) {
            if (const auto window = cell(parent ? parent_ : context_); !window.empty()) {
                const auto days = parse_window(window);
                if (!days) {
                    return std::string(parent ? "parent" : "context") + " \"" + std::string(window) + "\"";
                }
                (parent ? context.parent : context.period) = *days;
            }
        }
        id_ < width_ ? out += cell(id_) : out += std::to_string(number - 1);
        const auto meaning = parse_timing(cell(phrase_));
        if (!meaning.ok()) {
            out += "\tunknown\t\t\n";
            return {};
        }
        const auto dated = resolve(*meaning, context, calendar_);
        out += '\t';
        out += to_string(dated.kind);
        out += '\t';
        for (std::size_t i = 0; i < dated.windows.size(); ++i) {
            out += i == 0 ? "" : ";";
            append_date(out, dated.windows[i].first);
            out += '/';
            append_date(out, dated.windows[i].last);
        }
        out += '\t';
        out += to_string(dated.flags);
        out += '\n';
        return {};
    }

private:
    const TimingContext& given_;
    const Calendar& calendar_;
    std::vector<std::string_view> cells_;
    std::size_t id_ = 0;
    std::size_t phrase_ = 0;
    std::size_t context_ = 0;
    std::size_t parent_ = 0;
    std::size_t width_ = 0;
};

} // namespace

int timing_tsv(const Session& session, const std::string& path, const TimingContext& given, const Calendar& calendar) {
    const auto file = open_input(path);
    if (!file) {
        complain(session, Diagnostic{Code::file_unreadable, {path}, {}});
        return unusable;
    }
    Lines lines(file.get());
    Job job(given, calendar);
    std::string_view line;
    std::string_view missing = "phrase";
    if (lines.next(line)) {
        missing = job.header(line);
    }
    if (!missing.empty()) {
        complain(session, std::string(session.say("в первой строке нет столбца «phrase»: ",
                                                  "the first line has no column “phrase”: ")) +
                              path);
        return unusable;
    }
    constexpr std::size_t enough = 1U << 16;
    std::string out = "id\tkind\twindows\tflags\n";
    for (std::size_t number = 2; lines.next(line); ++number) {
        if (line.empty()) {
            continue;
        }
        if (const auto wrong = job.line(line, number, out); !wrong.empty()) {
            std::fwrite(out.data(), 1, out.size(), stdout);
            complain(session, std::string(session.say("строка ", "line ")) + std::to_string(number) +
                                  std::string(session.say(": нужны два дня, 2022-09-01/2023-05-31: ",
                                                          ": two days are needed, 2022-09-01/2023-05-31: ")) +
                                  wrong);
            return unusable;
        }
        if (out.size() > enough) {
            std::fwrite(out.data(), 1, out.size(), stdout);
            out.clear();
        }
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    return fine;
}

} // namespace opora::cli
