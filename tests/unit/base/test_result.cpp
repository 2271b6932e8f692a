// Opora, MIT licence. See LICENSE.
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "opora/base/result.hpp"

using namespace opora;

namespace {

Diagnostic fault(const char* word) { return Diagnostic{Code::timing_number_unclear, {word}, {}}; }

Result<int> half(int number) {
    if (number % 2 != 0) {
        return fault("odd");
    }
    return number / 2;
}

// What must not compile: a reference into a temporary result.
template <class R>
concept dereferenced = requires(R&& result) {
    *std::forward<R>(result);
};
template <class R>
concept arrowed = requires(R&& result) {
    std::forward<R>(result).operator->();
};

static_assert(dereferenced<Result<std::string>&>);
static_assert(dereferenced<const Result<std::string>&>);
static_assert(!dereferenced<Result<std::string>>);
static_assert(!dereferenced<const Result<std::string>>);
static_assert(arrowed<Result<std::string>&>);
static_assert(arrowed<const Result<std::string>&>);
static_assert(!arrowed<Result<std::string>>);
static_assert(!arrowed<const Result<std::string>>);
static_assert(!dereferenced<Result<void>&>);

} // namespace

TEST_CASE("a result gives its value, another one, or throws") {
    CHECK(half(8).value() == 4);
    CHECK(half(8).value_or(-1) == 4);
    CHECK(half(7).value_or(-1) == -1);
    CHECK_THROWS_AS(half(7).value(), Error);
    CHECK_THROWS_AS(half(8).error(), Error);
    const auto seven = half(7);
    CHECK_THROWS_AS(*seven, Error);
    CHECK_THROWS_AS(seven.operator->(), Error);
    CHECK(seven.value_or(0L) == 0);

    Result<std::string> text = std::string("text");
    text->push_back('s');
    *text += "!";
    CHECK(std::as_const(text).value_or("none") == "texts!");
    CHECK(Result<std::string>(fault("x")).value_or("none") == "none");
}

TEST_CASE("a value that cannot be copied is moved out and through") {
    using Owned = std::unique_ptr<int>;
    Result<Owned> owned = std::make_unique<int>(5);
    CHECK(*std::move(owned).value_or(nullptr) == 5);
    CHECK(Result<Owned>(std::make_unique<int>(6)).transform([](Owned p) { return *p + 1; }).value() == 7);
    CHECK(Result<Owned>(std::make_unique<int>(6)).and_then([](Owned p) { return half(*p); }).value() == 3);
}

TEST_CASE("and_then and transform pass a diagnostic through without a call") {
    int calls = 0;
    const auto counted = [&calls](int n) {
        ++calls;
        return half(n);
    };
    CHECK(half(12).and_then(counted).and_then(counted).error().arguments == std::vector<std::string>{"odd"});
    CHECK(calls == 2); // 12 to 6, then 6 to 3 and 3, which is odd
    calls = 0;
    CHECK_FALSE(half(7).and_then(counted));
    CHECK(calls == 0);

    const auto eight = half(16);
    CHECK(eight.transform([](int n) { return std::to_string(n); }).value() == "8");
    CHECK(half(7).transform([](int n) { return n; }).error().code == Code::timing_number_unclear);
    const Result<void> nothing = eight.transform([&calls](int n) { calls = n; });
    CHECK(nothing.ok());
    CHECK(calls == 8);
}

TEST_CASE("or_else is asked for a diagnostic only") {
    const auto zero = [](const Diagnostic&) -> Result<int> { return 0; };
    const auto other = [](const Diagnostic& d) -> Result<int> { return fault((d.arguments[0] + "?").c_str()); };
    const auto seven = half(7);
    CHECK(seven.or_else(zero).value() == 0);
    CHECK(half(7).or_else(other).error().arguments[0] == "odd?");
    CHECK(half(8).or_else(other).value() == 4);
}

TEST_CASE("an error is moved out of a temporary result") {
    const Diagnostic out = half(7).error();
    CHECK(out.arguments == std::vector<std::string>{"odd"});
    static_assert(std::is_same_v<decltype(half(7).error()), Diagnostic&&>);
    static_assert(std::is_same_v<decltype(std::declval<const Result<int>&>().error()), const Diagnostic&>);
}

TEST_CASE("a result of nothing is done or says why not") {
    const Result<void> done;
    CHECK(done.ok());
    CHECK_NOTHROW(done.value());
    CHECK_THROWS_AS(done.error(), Error);
    CHECK(done.and_then([] { return half(4); }).value() == 2);
    CHECK(done.transform([] { return 3; }).value() == 3);

    const Result<void> failed = fault("no");
    CHECK_FALSE(failed);
    CHECK_THROWS_AS(failed.value(), Error);
    CHECK(failed.error().arguments[0] == "no");
    CHECK(failed.and_then([] { return half(4); }).error().arguments[0] == "no");
    CHECK_FALSE(failed.transform([] {}));
}
