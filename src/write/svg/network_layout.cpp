// Opora, MIT licence. See LICENSE.
#include "write/svg/network_layout.hpp"

#include <algorithm>
#include <array>

#include "write/svg/text_width.hpp"

namespace opora::inline v0::write {

namespace {

constexpr double page_width = 1120;
constexpr double margin = 12;
constexpr double gap = 12;
constexpr double side_width = 336;
constexpr double above_width = 300;
constexpr double heading_height = 26;
constexpr std::array<std::size_t, 4> most{6, 30, 30, 24}; // boxes of each side, by `Side`

Side side_of(const ReportView& view, std::size_t organisation) {
    // Who leads and is supported at once stands with the leaders; the note names both.
    auto out = Side::below; // the first of those that its roles give, in the order of `Side`
    for (const auto& role : view.roles(organisation)) {
        out = std::min(out, picture_side(role.kind()));
    }
    return out;
}

std::string_view heading_of(Side side) {
    constexpr std::array<std::string_view, 4> words{"roles_above", "roles_leader", "roles_supported", "roles_other"};
    return words[static_cast<std::size_t>(side)];
}

void size_up(NetworkNode& node, const std::string& name, double width) {
    node.width = width;
    node.lines = wrap_to(name, network_name_size, width - 2 * network_padding, 3);
    node.note = cut_to(node.note, network_note_size, width - 2 * network_padding);
    const auto lines = std::max<std::size_t>(node.lines.size(), 1) + (node.note.empty() ? 0 : 1);
    node.height = 2 * network_padding + network_line * static_cast<double>(lines) - 3;
}

class Placing {
public:
    explicit Placing(const ReportView& view) : view_(view) {
        layout_.width = page_width;
        layout_.node_of.resize(view.programme.organisations.size());
        for (std::size_t i = 0; i < layout_.node_of.size(); ++i) {
            sides_[static_cast<std::size_t>(side_of(view, i))].push_back(i);
        }
    }

    [[nodiscard]] NetworkLayout take() && {
        double y = rows(Side::above, above_width, 3, margin);
        layout_.middle = y;
        y += sides_[0].empty() ? 0 : 18;
        const double left = column(Side::left, margin, y);
        const double right = column(Side::right, page_width - margin - side_width, y);
        y = std::max(left, right);
        layout_.height = rows(Side::below, (page_width - 2 * margin - 3 * gap) / 4, 4, y + gap) + margin - gap;
        return std::move(layout_);
    }

private:
    // The boxes of a side, not yet placed: the organisations, or one for all of them.
    std::vector<std::size_t> make(Side side, double width) {
        const auto& own = sides_[static_cast<std::size_t>(side)];
        std::vector<std::size_t> out;
        const bool counted = own.size() > most[static_cast<std::size_t>(side)];
        layout_.counted = layout_.counted || counted;
        for (const auto organisation : own) {
            if (!counted || out.empty()) {
                NetworkNode node;
                node.side = side;
                node.counted = counted;
                node.note = counted ? std::string() : view_.roles_in_words(organisation);
                size_up(node,
                        counted ? view_.words("network_many",
                                              {std::string(view_.words(heading_of(side))), std::to_string(own.size())})
                                : view_.programme.organisations[organisation].name,
                        width);
                out.push_back(layout_.nodes.size());
                layout_.nodes.push_back(std::move(node));
            }
            layout_.node_of[organisation] = layout_.nodes.size() - 1;
        }
        return out;
    }

    // Rows of boxes, centred, each row as high as its highest box. Returns where the next thing may begin.
    double rows(Side side, double width, std::size_t in_row, double y) {
        const auto own = make(side, width);
        if (own.empty()) {
            return y;
        }
        layout_.headings.push_back(
            {std::string(view_.words(heading_of(side))), margin, y + 14, page_width - 2 * margin});
        y += heading_height;
        for (std::size_t begin = 0; begin < own.size(); begin += in_row) {
            const auto end = std::min(own.size(), begin + in_row);
            const auto count = static_cast<double>(end - begin);
            double height = 0;
            double x = side == Side::above ? (page_width - count * width - (count - 1) * gap) / 2 : margin;
            for (auto i = begin; i < end; ++i) {
                auto& node = layout_.nodes[own[i]];
                node.x = x;
                node.y = y;
                x += width + gap;
                height = std::max(height, node.height);
            }
            for (auto i = begin; i < end; ++i) {
                layout_.nodes[own[i]].height = height;
            }
            y += height + gap;
        }
        return y;
    }

    double column(Side side, double x, double y) {
        const auto own = make(side, side_width);
        if (own.empty()) {
            return y;
        }
        layout_.headings.push_back({std::string(view_.words(heading_of(side))), x, y + 14, side_width});
        y += heading_height;
        for (const auto index : own) {
            auto& node = layout_.nodes[index];
            node.x = x;
            node.y = y;
            y += node.height + gap;
        }
        return y;
    }

    const ReportView& view_;
    NetworkLayout layout_;
    std::array<std::vector<std::size_t>, 4> sides_;
};

} // namespace

NetworkLayout lay_out_network(const ReportView& view) { return Placing(view).take(); }

} // namespace opora::inline v0::write
