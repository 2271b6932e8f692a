// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/vocabulary/roles.hpp"
#include "write/report/view.hpp"

namespace opora::inline v0::write {

/// Where an organisation stands in the picture of a network.
using Side = PictureSide;

/// A box of the picture: an organisation, or a number of them.
struct NetworkNode {
    Side side = Side::below;
    std::vector<std::string> lines; ///< the name
    std::string note;               ///< its roles
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool counted = false; ///< stands for several
};

/// A heading over boxes.
struct NetworkHeading {
    std::string text;
    double x = 0;
    double y = 0;
    double width = 0;
};

/// Boxes placed so that no two meet.
struct NetworkLayout {
    std::vector<NetworkNode> nodes;
    std::vector<std::size_t> node_of; ///< of each organisation: its box
    std::vector<NetworkHeading> headings;
    double width = 0;
    double height = 0;
    double middle = 0; ///< below those who run the network, above the columns
    bool counted = false;
};

inline constexpr double network_name_size = 12;
inline constexpr double network_note_size = 10.5;
inline constexpr double network_line = 17;
inline constexpr double network_padding = 9;

/// Places the organisations of a programme. A side with too many of them becomes one box with their number.
[[nodiscard]] NetworkLayout lay_out_network(const ReportView& view);

} // namespace opora::inline v0::write
