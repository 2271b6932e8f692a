// Opora, MIT licence. See LICENSE.
#include "names/references/split_mentions.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace opora::inline v0::names {

namespace {

std::string upper(std::string_view folded) {
    std::string out;
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = next_letter(folded, position);
        append_utf8(out, c >= U'а' && c <= U'я' ? c - 0x20 : c);
    }
    return out;
}

// Without commas, semicolons and «и» at the ends.
Span stripped(std::string_view text, std::size_t first, std::size_t end) {
    const auto drop_front = [&](std::string_view what) {
        if (text.substr(first, end - first).starts_with(what)) {
            first += what.size();
            return true;
        }
        return false;
    };
    const auto drop_back = [&](std::string_view what) {
        if (text.substr(first, end - first).ends_with(what)) {
            end -= what.size();
            return true;
        }
        return false;
    };
    while (first < end && (drop_front(" ") || drop_front(",") || drop_front(";") || drop_front("и ") ||
                           drop_back(" ") || drop_back(",") || drop_back(";") || drop_back(" и"))) {}
    return Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
}

// Where a part of a one-line text stands in the text as written, whose white space may be longer.
std::optional<Span> within(std::string_view raw, std::string_view text, Span span) {
    std::vector<std::uint32_t> at(text.size() + 1, 0);
    std::size_t position = 0;
    std::size_t i = 0;
    const auto skip = [raw](std::size_t from) {
        while (from < raw.size()) {
            auto next = from;
            if (!is_space(next_letter(raw, next))) {
                break;
            }
            from = next;
        }
        return from;
    };
    position = skip(0);
    while (i < text.size()) {
        at[i] = static_cast<std::uint32_t>(position);
        if (text[i] == ' ') {
            const auto next = skip(position);
            if (next == position) {
                return std::nullopt;
            }
            position = next;
        } else if (position < raw.size() && raw[position] == text[i]) {
            ++position;
        } else {
            return std::nullopt;
        }
        ++i;
    }
    at[text.size()] = static_cast<std::uint32_t>(position);
    return Span{at[span.first], at[span.end]};
}

} // namespace

std::vector<Piece> pieces_of(std::string_view text, const ParsedName& name) {
    std::vector<Piece> out;
    if (name.numbers.size() < 2) {
        return out;
    }
    std::string head;
    for (std::size_t i = name.first; i < name.numbers.front(); ++i) {
        const auto& token = name.tokens[i];
        if (!token.numero) {
            head += std::string(token.span.of(text)) + ' ';
        }
    }
    for (std::size_t i = 0; i < name.numbers.size(); ++i) {
        const bool last = i + 1 == name.numbers.size();
        const auto& number = name.tokens[name.numbers[i]];
        const auto first = i == 0 ? 0 : name.tokens[name.numbers[i - 1]].span.end;
        const auto end = last ? text.size() : number.span.end;
        Piece piece;
        piece.span = stripped(text, first, end);
        piece.text = head + "№ " + upper(number.folded);
        piece.name = parse_name(piece.text);
        piece.name.place = name.place;
        piece.name.name.place = name.name.place;
        piece.name.proper = name.proper;
        piece.name.name.proper = name.name.proper;
        out.push_back(std::move(piece));
    }
    return out;
}

std::vector<Span> joined_names(std::string_view text) {
    constexpr std::string_view joint = " и ";
    std::vector<Span> out;
    std::size_t first = 0;
    for (auto at = text.find(joint); at != std::string_view::npos; at = text.find(joint, at + joint.size())) {
        const auto left = text.substr(first, at - first);
        const auto right = text.substr(at + joint.size());
        const auto quotes = std::count(left.begin(), left.end(), '"');
        const bool inside = left.rfind("«") != std::string_view::npos &&
                            (left.rfind("»") == std::string_view::npos || left.rfind("»") < left.rfind("«"));
        if (inside || quotes % 2 != 0 || !parse_name(left).names()) {
            continue;
        }
        const auto behind = parse_name(right);
        if (behind.names() && behind.first == 0) {
            out.push_back(Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(at)});
            first = at + joint.size();
        }
    }
    if (!out.empty()) {
        out.push_back(Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(text.size())});
    }
    return out;
}

Reference part_of(const Reference& whole, Span span, std::optional<std::string_view> raw) {
    Reference part = whole;
    part.text = std::string(span.of(whole.text));
    if (whole.source.span.empty()) {
        if (raw) {
            if (const auto place = within(*raw, whole.text, span)) {
                part.source.span = *place;
            }
        }
        return part;
    }
    const auto base = whole.source.span.first;
    if (whole.source.span.size() == whole.text.size()) {
        part.source.span = Span{base + span.first, base + span.end};
    } else if (raw) {
        if (const auto place = within(whole.source.span.of(*raw), whole.text, span)) {
            part.source.span = Span{base + place->first, base + place->end};
        }
    }
    return part;
}

} // namespace opora::inline v0::names
