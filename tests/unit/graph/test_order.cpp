// Opora, MIT licence. See LICENSE.
//
// Small graphs, all of them of three vertices and many of six, against a search by brute force.
#include <algorithm>
#include <random>

#include "catch.hpp"
#include "graph/order.hpp"
#include "opora/base/error.hpp"

using opora::graph::Edge;
using opora::graph::shortest_cycle;
using opora::graph::topological_order;

namespace {

bool joined(const std::vector<Edge>& edges, std::size_t from, std::size_t to) {
    return std::any_of(edges.begin(), edges.end(),
                       [&](const Edge& edge) { return edge.from == from && edge.to == to; });
}

// The length of a shortest circle: the least power of the adjacency matrix with something on its diagonal.
std::size_t girth(std::size_t vertices, const std::vector<Edge>& edges) {
    std::vector<std::vector<bool>> reach(vertices, std::vector<bool>(vertices, false));
    for (std::size_t i = 0; i < vertices; ++i) {
        reach[i][i] = true;
    }
    for (std::size_t length = 1; length <= vertices; ++length) {
        std::vector<std::vector<bool>> next(vertices, std::vector<bool>(vertices, false));
        for (std::size_t i = 0; i < vertices; ++i) {
            for (const auto& edge : edges) {
                next[i][edge.to] = next[i][edge.to] || reach[i][edge.from];
            }
        }
        reach = next;
        for (std::size_t i = 0; i < vertices; ++i) {
            if (reach[i][i]) {
                return length;
            }
        }
    }
    return 0;
}

void check_graph(std::size_t vertices, const std::vector<Edge>& edges) {
    const auto expected = girth(vertices, edges);
    const auto cycle = shortest_cycle(vertices, edges);
    CHECK(cycle.size() == expected);
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        CHECK(joined(edges, cycle[i], cycle[(i + 1) % cycle.size()]));
        CHECK(cycle[i] >= cycle.front());
    }
    const auto order = topological_order(vertices, edges);
    REQUIRE(order.has_value() == (expected == 0));
    if (order) {
        std::vector<std::size_t> place(vertices, vertices);
        for (std::size_t i = 0; i < order->size(); ++i) {
            place[(*order)[i]] = i;
        }
        CHECK(order->size() == vertices);
        for (const auto& edge : edges) {
            CHECK(place[edge.from] < place[edge.to]);
        }
    }
}

} // namespace

TEST_CASE("all graphs of three vertices") {
    for (unsigned bits = 0; bits < 512; ++bits) {
        std::vector<Edge> edges;
        for (unsigned edge = 0; edge < 9; ++edge) {
            if ((bits >> edge & 1U) != 0) {
                edges.push_back({edge / 3, edge % 3});
            }
        }
        check_graph(3, edges);
    }
}

TEST_CASE("many graphs of six vertices, with edges that stand twice") {
    std::mt19937 random(20220905);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Edge> edges;
        const auto count = random() % 10;
        for (unsigned i = 0; i < count; ++i) {
            edges.push_back({random() % 6, random() % 6});
        }
        check_graph(6, edges);
    }
}

TEST_CASE("no vertices, and an edge to nowhere") {
    CHECK(shortest_cycle(0, {}).empty());
    CHECK(topological_order(0, {})->empty());
    const std::vector<Edge> edges{{0, 2}};
    CHECK_THROWS_AS(topological_order(2, edges), opora::Error);
    CHECK_THROWS_AS(shortest_cycle(2, edges), opora::Error);
}
