// Opora, MIT licence. See LICENSE.
#include "graph/order.hpp"

#include <algorithm>
#include <iterator>
#include <queue>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>

#include "opora/base/error.hpp"

namespace opora::inline v0::graph {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
constexpr auto nowhere = static_cast<std::size_t>(-1);

Graph graph_of(std::size_t vertices, std::span<const Edge> edges) {
    Graph out(vertices);
    for (const auto& edge : edges) {
        if (edge.from >= vertices || edge.to >= vertices) {
            throw Error("graph: an edge to a vertex that there is not");
        }
        boost::add_edge(edge.from, edge.to, out);
    }
    return out;
}

// The shortest way back to a vertex within its component, not longer than `limit` vertices.
std::vector<std::size_t> way_back(const Graph& graph, const std::vector<std::size_t>& component, std::size_t start,
                                  std::size_t limit, std::vector<std::size_t>& from) {
    std::queue<std::pair<std::size_t, std::size_t>> next;
    std::vector<std::size_t> seen;
    std::vector<std::size_t> out;
    next.emplace(start, 1);
    while (!next.empty() && out.empty()) {
        const auto [at, length] = next.front();
        next.pop();
        if (length > limit) {
            break;
        }
        for (const auto target : boost::make_iterator_range(boost::adjacent_vertices(at, graph))) {
            if (target == start) {
                for (auto back = at; back != start; back = from[back]) {
                    out.push_back(back);
                }
                out.push_back(start);
                std::reverse(out.begin(), out.end());
                break;
            }
            if (component[target] == component[start] && from[target] == nowhere) {
                from[target] = at;
                seen.push_back(target);
                next.emplace(target, length + 1);
            }
        }
    }
    for (const auto vertex : seen) { // clean for the next walk, without a look at the others
        from[vertex] = nowhere;
    }
    return out;
}

} // namespace

std::optional<std::vector<std::size_t>> topological_order(std::size_t vertices, std::span<const Edge> edges) {
    const auto graph = graph_of(vertices, edges);
    std::vector<std::size_t> out;
    out.reserve(vertices);
    try {
        boost::topological_sort(graph, std::back_inserter(out));
    } catch (const boost::not_a_dag&) {
        return std::nullopt;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::vector<std::size_t> shortest_cycle(std::size_t vertices, std::span<const Edge> edges) {
    const auto graph = graph_of(vertices, edges);
    std::vector<std::size_t> component(vertices, 0);
    if (vertices == 0) {
        return {};
    }
    const auto components = boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::size_t> sizes(static_cast<std::size_t>(components), 0);
    for (const auto each : component) {
        ++sizes[each];
    }
    std::vector<std::size_t> from(vertices, nowhere);
    std::vector<std::size_t> best;
    for (std::size_t start = 0; start < vertices; ++start) {
        const bool alone = sizes[component[start]] == 1 && !boost::edge(start, start, graph).second;
        if (!alone) {
            auto found = way_back(graph, component, start, best.empty() ? vertices : best.size() - 1, from);
            if (!found.empty()) {
                best = std::move(found);
            }
        }
    }
    return best;
}

} // namespace opora::inline v0::graph
