// Opora, MIT licence. See LICENSE.
// The geometry of the pictures by their own numbers; tests/peers/test_report.mjs measures them in a browser.
#include "catch.hpp"

#include <regex>

#include "invented.hpp"
#include "write/report/view.hpp"
#include "write/svg/load.hpp"
#include "write/svg/network.hpp"
#include "write/svg/network_layout.hpp"
#include "write/svg/text_width.hpp"
#include "write/svg/timeline.hpp"

using namespace opora;

namespace {

struct Box {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    std::string text;
};

// Boxes of all labels, by the table of widths: no label may be wider in any font of the table.
std::vector<Box> labels(const std::string& svg) {
    static const std::regex form(
        "<text class=\"(\\w+)\" x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" font-size=\"([0-9.]+)\"( text-anchor=\"(\\w+)\")? "
        "data-room=\"([0-9.]+)\">([^<]*)</text>");
    std::vector<Box> out;
    for (std::sregex_iterator at(svg.begin(), svg.end(), form), end; at != end; ++at) {
        const double size = std::stod((*at)[4]);
        const double width = write::text_width((*at)[8].str(), size);
        const double x = std::stod((*at)[2]);
        const double y = std::stod((*at)[3]);
        const auto anchor = (*at)[6].str();
        const double left = anchor == "middle" ? x - width / 2 : anchor == "end" ? x - width : x;
        out.push_back({left, left + width, y - size, y + size * 0.25, (*at)[8]});
        CHECK(width <= std::stod((*at)[7]) + 0.11);
    }
    return out;
}

void check_labels(const write::Picture& picture) {
    const auto all = labels(picture.body);
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(all[i].text);
        CHECK(all[i].left >= -0.1);
        CHECK(all[i].right <= picture.width + 0.1);
        CHECK(all[i].top >= -0.1);
        CHECK(all[i].bottom <= picture.height + 0.1);
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            const bool meet = all[i].left < all[k].right - 0.1 && all[k].left < all[i].right - 0.1 &&
                              all[i].top < all[k].bottom - 1 && all[k].top < all[i].bottom - 1;
            if (meet) {
                FAIL_CHECK("meets " + all[k].text);
            }
        }
    }
}

} // namespace

TEST_CASE("labels of the timeline keep apart at 12, 32 and 300 events") {
    for (const std::size_t events : {12U, 32U, 300U}) {
        const auto programme = test::invented_programme(events, 10);
        ReportData data;
        ReportOptions options;
        options.as_of = Date(2024, 3, 1);
        for (const auto language : {Language::russian, Language::english}) {
            options.language = language;
            const write::ReportView view(programme, data, options);
            write::TimelineOptions paper;
            paper.page = 600;
            const auto pieces = write::timeline(view, paper);
            REQUIRE(!pieces.empty());
            CHECK((events < 100 || pieces.size() > 5));
            std::size_t rows = 0;
            for (const auto& piece : pieces) {
                check_labels(piece);
                CHECK(piece.height <= 606);
                rows += labels(piece.body).size();
            }
            CHECK(rows >= events);
            check_labels(write::timeline_legend(view));
        }
    }
}

TEST_CASE("boxes of the network are disjoint, lie in the picture and hold their labels") {
    for (const std::size_t schools : {0U, 3U, 30U, 110U, 3000U}) {
        const auto programme = test::invented_programme(4, schools);
        ReportData data;
        ReportOptions options;
        const write::ReportView view(programme, data, options);
        const auto layout = write::lay_out_network(view);
        CHECK(layout.counted == (schools > 100)); // then a third of them is too many for a side
        for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
            const auto& a = layout.nodes[i];
            CHECK(a.x >= 0);
            CHECK(a.x + a.width <= layout.width);
            CHECK(a.y + a.height <= layout.height);
            for (const auto& text : a.lines) {
                CHECK(write::text_width(text, write::network_name_size) <= a.width - write::network_padding);
            }
            for (std::size_t k = i + 1; k < layout.nodes.size(); ++k) {
                const auto& b = layout.nodes[k];
                CHECK_FALSE(
                    (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height));
            }
        }
        check_labels(write::network(view).picture);
    }
}

TEST_CASE("a mentorship is a solid line, evidence of one a dashed one, thicker with its score") {
    auto programme = test::invented_programme(4, 6);
    Reference leader;
    leader.id = "o-0";
    Reference supported;
    supported.id = "o-1";
    Mentorship stated;
    stated.mentors = {leader};
    stated.mentees = {supported};
    programme.mentorships.push_back(stated);
    ReportData data;
    ReportOptions options;
    data.evidence = {{{"o-3"}, {"o-4"}, {{"e-1"}}, 0.5}, {{"o-0"}, {"o-1"}, {{"e-2"}}, 0.9}};
    const auto drawn = write::network(write::ReportView(programme, data, options));
    const auto count = [&drawn](const std::string& what) {
        const std::regex form(what);
        return std::distance(std::sregex_iterator(drawn.picture.body.begin(), drawn.picture.body.end(), form), {});
    };
    // The pair of the mentorship is not drawn again for its evidence. One line of each more stands in the legend.
    CHECK(count("class=\"ment\"") == 2);
    CHECK(count("class=\"evid\"") == 2);
    CHECK(count("class=\"evid\" d=\"[^\"]*\" stroke-width=\"3\"") == 1);
    CHECK(drawn.evidence_shown == 2);
}

TEST_CASE("the load counts weeks, not days, and no week of a long stretch") {
    Programme programme;
    programme.people.push_back({{"p-1"}, "Примеров А.А.", {}, {}, {}, {}});
    const auto add = [&programme](TimingKind kind, const char* window) {
        auto one = test::event(std::to_string(programme.events.size() + 1), "Семинар", kind, window);
        Reference person;
        person.id = "p-1";
        one.responsible.push_back(person);
        programme.events.push_back(one);
    };
    add(TimingKind::dates, "2022-09-05/2022-09-09"); // one week, Monday to Friday
    add(TimingKind::dates, "2022-09-11/2022-09-12"); // Sunday and Monday: two weeks
    add(TimingKind::until, "2022-09-01/2022-09-21"); // a deadline on Wednesday 21
    add(TimingKind::always, "2022-09-01/2023-05-31");
    ReportData data;
    ReportOptions options;
    const write::ReportView view(programme, data, options);
    const auto load = write::load_of(view);
    REQUIRE(load.people.size() == 1);
    CHECK(load.people[0].events.size() == 4);
    CHECK(load.people[0].weeks ==
          std::map<Date, std::size_t>{{Date(2022, 9, 5), 2}, {Date(2022, 9, 12), 1}, {Date(2022, 9, 19), 1}});
    CHECK(load.people[0].most == 2);
    for (const auto& picture : write::load_pictures(view, load)) {
        check_labels(picture);
    }
}
