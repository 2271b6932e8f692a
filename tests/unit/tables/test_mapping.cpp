// Opora, MIT licence. See LICENSE.
//
// Which column holds what. Expected values by hand.
#include "catch.hpp"

#include "opora/tables/mapping.hpp"

using namespace opora;

namespace {

DataTable table_from(std::string_view bytes) {
    auto made = open_table(bytes, "data.csv");
    REQUIRE(made.ok());
    return std::move(made).value();
}

const std::vector<WantedColumn> wanted{{"organisation", true, {"Школа", "наименование*"}},
                                       {"year", true, {"Год*"}, CellContent::integer},
                                       {"mean", false, {"Средний балл"}, CellContent::decimal}};

} // namespace

TEST_CASE("columns are found by name, by synonym, by pattern") {
    const auto table = table_from("YEAR;Наименование  организации;средний балл\n2021;Лесная;76,5\n2022;Речная;61,5\n");
    const auto mapping = guess_mapping(table, wanted);
    CHECK(mapping.missing.empty());
    REQUIRE(mapping.matches.size() == 3);
    CHECK(mapping.matches[0] == ColumnMatch{"organisation", 1, MappingReason::synonym});
    CHECK(mapping.matches[1] == ColumnMatch{"year", 0, MappingReason::header});
    CHECK(mapping.matches[2] == ColumnMatch{"mean", 2, MappingReason::synonym});
    CHECK(mapping.column("year") == 0U);
    CHECK_FALSE(mapping.column("place"));
    CHECK_FALSE(missing_column(table, mapping));
}

TEST_CASE("a missing column is named, with those that the table has and the place of its header") {
    const auto table = table_from("Отчёт;;\nШкола;Балл;Примечание\nЛесная;много;a\nРечная;мало;b\n");
    const auto mapping = guess_mapping(table, wanted);
    REQUIRE(mapping.missing.size() == 2);
    CHECK(mapping.missing[0] == MissingColumn{"year", true, {}});
    CHECK(mapping.missing[1] == MissingColumn{"mean", false, {}});
    const auto fault = missing_column(table, mapping);
    REQUIRE(fault);
    CHECK(fault->code == Code::column_not_found);
    CHECK(fault->arguments == std::vector<std::string>{"year", "«Школа», «Балл», «Примечание»"});
    CHECK(fault->place == Place{"data.csv", "body", 0, 1, 2, 0, {}});
    CHECK(message(*fault, Language::russian) ==
          "Столбец «year» не найден; в таблице есть: «Школа», «Балл», «Примечание»");
}

TEST_CASE("where two columns fit, none is taken") {
    const auto table = table_from("Школа;Год;Год набора\nЛесная;2021;2019\nРечная;2022;2020\n");
    const auto mapping = guess_mapping(table, wanted);
    REQUIRE(mapping.missing.size() == 2);
    CHECK(mapping.missing[0] == MissingColumn{"year", true, {1, 2}});
    const auto fault = missing_column(table, mapping);
    REQUIRE(fault);
    CHECK(fault->code == Code::column_ambiguous);
    CHECK(fault->arguments == std::vector<std::string>{"year", "#2, #3"});

    const auto twice = table_from("Школа;Школа;Год\nЛесная;a;2019\nРечная;b;2020\n");
    CHECK(guess_mapping(twice, wanted).missing[0] == MissingColumn{"organisation", true, {0, 1}});
}

TEST_CASE("by content only one column that alone holds it, for the one that asks for it") {
    const auto table = table_from("Школа;x;y\nЛесная;2021;76,5\nРечная;2022;61,5\n");
    // Both x and y hold decimals (a whole number is one), x alone holds whole numbers.
    const auto mapping = guess_mapping(table, wanted);
    REQUIRE(mapping.matches.size() == 3);
    CHECK(mapping.matches[1] == ColumnMatch{"year", 1, MappingReason::content});
    CHECK(mapping.matches[2] == ColumnMatch{"mean", 2, MappingReason::content});

    auto other_order = wanted;
    std::swap(other_order[1], other_order[2]); // the order of what is wanted decides nothing
    CHECK(guess_mapping(table, other_order).column("mean") == 2U);
    CHECK(guess_mapping(table, other_order).column("year") == 1U);

    const auto two = table_from("Школа;x;y\nЛесная;2021;7\nРечная;2022;6\n");
    CHECK(guess_mapping(two, wanted).missing[0] == MissingColumn{"year", true, {1, 2}});
    const auto few = table_from("Школа;x;y\nЛесная;2021;a\nРечная;;b\n");
    CHECK(guess_mapping(few, wanted).missing[0] == MissingColumn{"year", true, {}});
}

TEST_CASE("what the user says goes before what is guessed") {
    const auto table = table_from("Школа;Год;Год набора\nЛесная;2021;2019\nРечная;2022;2020\n");
    const auto given = parse_mapping("  год набора = year ;#1=organisation;");
    REQUIRE(given.ok());
    CHECK(given.value() == GivenMapping{{"год набора", "year"}, {"#1", "organisation"}});
    const auto mapping = apply_mapping(table, wanted, given.value());
    REQUIRE(mapping.ok());
    CHECK(mapping.value().matches[0] == ColumnMatch{"organisation", 0, MappingReason::given});
    CHECK(mapping.value().matches[1] == ColumnMatch{"year", 2, MappingReason::given});

    CHECK(apply_mapping(table, wanted, {{"Балл", "year"}}).error().code == Code::column_not_found);
    CHECK(apply_mapping(table, wanted, {{"#4", "year"}}).error().code == Code::column_not_found);
    CHECK(apply_mapping(table, wanted, {{"Год", "place"}}).error().code == Code::mapping_name_unknown);
    CHECK(apply_mapping(table, wanted, {{"Год", "year"}, {"#3", "year"}}).error().code == Code::mapping_name_unknown);
    const auto twice = table_from("a;a;b\n1;2;3\n4;5;6\n");
    CHECK(apply_mapping(twice, wanted, {{"a", "year"}}).error().code == Code::column_ambiguous);
}

TEST_CASE("a mapping that is not understood is refused where it is wrong") {
    for (const auto* const text : {"Год", "Год=", "=year", "a=b;Год"}) {
        CHECK(parse_mapping(text).error().code == Code::mapping_broken);
    }
    CHECK(parse_mapping("a=b;Год").error().place.span == Span{4, 10});
    CHECK(parse_mapping("").value().empty());
    CHECK(parse_mapping("a=b=c").value() == GivenMapping{{"a=b", "c"}});
}

TEST_CASE("a mapping is shown in words and as JSON") {
    const auto table = table_from("Школа;Год;Год \"набора\"\nЛесная;2021;2019\nРечная;2022;2020\n");
    const auto mapping = guess_mapping(table, wanted);
    CHECK(describe(table, mapping, Language::russian) == "organisation: столбец 1 «Школа» (по синониму)\n"
                                                         "year: подходят несколько: #2, #3\n"
                                                         "mean: не найден, не обязателен\n");
    CHECK(describe(table, mapping, Language::english) == "organisation: column 1 “Школа” (by a synonym)\n"
                                                         "year: several fit: #2, #3\n"
                                                         "mean: not found, not required\n");
    CHECK(to_json(table, mapping) ==
          R"({"columns":[{"name":"organisation","column":1,"header":"Школа","reason":"synonym"}],)"
          R"("missing":[{"name":"year","required":true,"candidates":[2,3]},)"
          R"({"name":"mean","required":false,"candidates":[]}]})");
}
