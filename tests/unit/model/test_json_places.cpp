// Opora, MIT licence. See LICENSE.
//
// Where JSON is wrong, byte by byte, and where its values stand. Each place was counted by hand.
#include "catch.hpp"
#include "model/json/tape.hpp"
#include "opora/model/json.hpp"

using namespace opora;

namespace {

struct Fault {
    std::string text;
    std::size_t byte;
    std::string expected;
};

// The values of a text, each as it is written.
std::vector<std::string> written(std::string_view text) {
    const JsonTape tape(text, {});
    std::vector<std::string> out;
    for (const auto& node : tape.nodes()) {
        out.emplace_back(tape.written(node));
    }
    return out;
}

std::vector<std::string> strings(std::string_view text) {
    const JsonTape tape(text, {});
    std::vector<std::string> out;
    for (const auto& node : tape.nodes()) {
        if (node.value == JsonTape::Value::string) {
            out.emplace_back(tape.string(node));
        }
    }
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Broken JSON is named by its byte and by what should stand there", "[json]") {
    const std::vector<Fault> faults = {
        {"", 0, "value"},
        {" \n", 2, "value"},
        {"nul", 3, "value"},
        {"[tru]", 4, "value"},
        {"[1,]", 3, "value"},
        {"[,1]", 1, "value"},
        {"[1,,2]", 3, "value"},
        {"[1 2]", 3, "`,` `]`"},
        {"[1 \"two\"]", 3, "`,` `]`"},
        {"[12 true]", 4, "`,` `]`"},
        {"[1", 2, "`,` `]`"},
        {"[1 nul]", 6, "`,` `]`"},
        {"[-01]", 3, "`,` `]`"},
        {"[01]", 2, "`,` `]`"},
        {"[1}", 2, "`,` `]`"},
        {"{\"a\":1,}", 7, "`\"`"},
        {"{\"a\" 1}", 5, "`:`"},
        {"{\"a\",1}", 4, "`:`"},
        {"{\"a\":}", 5, "value"},
        {"{\"a\":1 \"b\":2}", 7, "`,` `}`"},
        {"{1:2}", 1, "`\"`"},
        {"{'a':1}", 1, "`\"`"},
        {"[NaN]", 1, "value"},
        {"[1] // no", 4, "end of the text"},
        {"/* no */ []", 0, "value"},
        {"{} {}", 3, "end of the text"},
        {"[] 17", 3, "end of the text"},
        {"[\"abc", 5, "`\"`"},
        {"[\"a\nb\"]", 3, "\\uXXXX"},
        {"[\"\\q\"]", 3, "\\u"},
        {"[\"\\u12G4\"]", 6, "\\uXXXX"},
        {"[\"\\ud800\"]", 8, "\\uXXXX"},
        {"[\"\\udc00\"]", 7, "\\uXXXX"},
        {"[-]", 2, "digit"},
        {"[1.]", 3, "digit"},
        {"[1e+]", 4, "digit"},
        {"[1e999]", 1, "1.8e308"},
        {"[1e999 ]", 1, "1.8e308"},
        {std::string("[]\0", 3), 2, "end of the text"},
        {std::string("[\0]", 3), 1, "value"},
        {std::string("\0", 1), 0, "value"},
        {"\xEF\xBB\xBF[1 2]", 6, "`,` `]`"},
        {"\xEF\xBB\xBF", 3, "value"},
        {"[\"; last read: '; expected end of input\" 1]", 41, "`,` `]`"},
        {"[\"; expected end of input\n\"]", 25, "\\uXXXX"},
    };
    for (const auto& [text, byte, expected] : faults) {
        INFO(text);
        const JsonTape tape(text, {});
        REQUIRE(tape.error());
        CHECK(tape.nodes().empty());
        CHECK(tape.error()->code == Code::json_broken);
        CHECK(tape.error()->arguments.at(0) == std::to_string(byte));
        CHECK(tape.error()->arguments.at(1).find(expected) != std::string::npos);
        CHECK(tape.error()->place.span.first == byte);
        CHECK(tape.error()->place.span.end == byte + (byte < text.size() ? 1 : 0));
    }
}

TEST_CASE("Values stand at their bytes, numbers without what follows them", "[json]") {
    CHECK(written("12") == Texts{"12"});
    CHECK(written(" 12 ") == Texts{"12"});
    CHECK(written("0") == Texts{"0"});
    CHECK(written("[0,10,-0.0]") == Texts{"[0,10,-0.0]", "0", "10", "-0.0"});
    CHECK(written("[1,-0,2.50,1e5]") == Texts{"[1,-0,2.50,1e5]", "1", "-0", "2.50", "1e5"});
    CHECK(written("[ 7\n, true ,null,false ]") == Texts{"[ 7\n, true ,null,false ]", "7", "true", "null", "false"});
    CHECK(written("{\"a\":{\"b\":12},\"c\":[ ]}") ==
          Texts{"{\"a\":{\"b\":12},\"c\":[ ]}", "\"a\"", "{\"b\":12}", "\"b\"", "12", "\"c\"", "[ ]"});
    CHECK(written("\xEF\xBB\xBF {\"a\":1}") == Texts{"{\"a\":1}", "\"a\"", "1"});
    CHECK(written("[123456789012345678901234567890]") ==
          Texts{"[123456789012345678901234567890]", "123456789012345678901234567890"});
}

TEST_CASE("Strings say what their escapes mean and keep what was written", "[json]") {
    CHECK(strings(R"(["","plain","\n","a\u0000b","\ud83d\ude00","\/","\u0434а"])") ==
          Texts{"", "plain", "\n", std::string("a\0b", 3), "\xF0\x9F\x98\x80", "/", "да"});
    CHECK(written(R"(["\n","x"])") == Texts{R"(["\n","x"])", R"("\n")", R"("x")"});
    CHECK(strings(R"({"\u0061":1,"a":2})") == Texts{"a", "a"});
}

TEST_CASE("What is not known is kept as it was written, without white space between", "[json]") {
    const auto programme = from_json(
        "{ \"opora\" : 1 , \"x\" : [ 1.50 , { \"a b\" : \"c \\u0020 d\" } , [ ] , { } ] }");
    REQUIRE(programme.ok());
    REQUIRE(programme->unknown.size() == 1);
    CHECK(programme->unknown[0].second == R"([1.50,{"a b":"c \u0020 d"},[],{}])");
}

TEST_CASE("The tape of a text has a limit of memory, and of depth", "[json]") {
    Limits limits;
    limits.max_unpacked_bytes = 4 * sizeof(JsonTape::Node);
    CHECK(!JsonTape("[1,2,3]", limits).error());
    const JsonTape long_tape("[1,2,3,4]", limits);
    REQUIRE(long_tape.error());
    CHECK(long_tape.error()->code == Code::limit_exceeded);
    CHECK(long_tape.error()->arguments.at(0) == "max_unpacked_bytes");
    CHECK(long_tape.error()->place.span == Span{7, 8});
    limits.max_depth = 2;
    CHECK(!JsonTape("[[1]]", limits).error());
    const JsonTape deep("[[1], [[", limits);
    REQUIRE(deep.error());
    CHECK(deep.error()->arguments.at(0) == "max_depth");
    CHECK(deep.error()->place.span == Span{7, 8});
}
