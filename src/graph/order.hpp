// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace opora::inline v0::graph {

/// `from` comes before `to`. Vertices are numbered from 0.
struct Edge {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// All vertices, each after those that come before it; nothing if the edges form a cycle. The same edges give the
/// same order. Throws `Error` for an edge to a vertex that there is not, as the next does.
[[nodiscard]] std::optional<std::vector<std::size_t>> topological_order(std::size_t vertices,
                                                                        std::span<const Edge> edges);

/// The vertices of a shortest cycle, in the order of its edges, from its lowest vertex; empty if there is none. Of
/// several, the one with the lowest vertex. It takes a walk over a component for each vertex of it, so it is for graphs
/// whose cycles are small.
[[nodiscard]] std::vector<std::size_t> shortest_cycle(std::size_t vertices, std::span<const Edge> edges);

} // namespace opora::inline v0::graph
