// Opora, MIT licence. See LICENSE.
//
// The builder when there is no memory: each allocation of each edit is refused in turn, and nothing must have changed.
#include <cstdlib>
#include <functional>
#include <new>

#include "catch.hpp"
#include "opora/model/builder.hpp"

using namespace opora;

namespace {

long allowed = -1; // allocations before one is refused; negative: all are given

void* allocate(std::size_t size) noexcept {
    if (allowed == 0) {
        return nullptr;
    }
    allowed -= allowed > 0 ? 1 : 0;
    return std::malloc(size == 0 ? 1 : size);
}

} // namespace

// All forms of them, or a sanitizer sees what one form gave freed by another.
void* operator new(std::size_t size) {
    if (void* const memory = allocate(size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace {

const std::string long_text = "Семинар для учителей школ района, который не помещается в короткой строке";

ProgrammeBuilder plan() {
    ProgrammeBuilder builder;
    builder.set_period(Window{Date(2022, 9, 1), Date(2023, 5, 31)});
    for (const auto* number : {"1", "1.1", "1.1.1", "2"}) {
        REQUIRE_FALSE(builder.add_event(number, long_text, "вторая неделя октября").empty());
    }
    REQUIRE(builder.set(EventId{"e-1-1"}, EventText::parent, "e-1") == EditStatus::done);
    REQUIRE(builder.set(EventId{"e-1-1-1"}, EventText::parent, "e-1-1") == EditStatus::done);
    REQUIRE(builder.put(ProgrammeList::organisations, R"({"id":"o-1","name":"Школа"})").ok());
    REQUIRE(builder.put(ProgrammeList::sections, R"({"heading":"А"})").ok());
    REQUIRE(
        builder.put(ProgrammeList::sections, R"({"heading":"Б","a member that this version does not know":1})").ok());
    return builder;
}

// How many allocations the edit makes; each of them was refused once.
int refuse_each(const std::function<void(ProgrammeBuilder&)>& edit) {
    const auto before = plan().build(Calendar());
    for (int count = 0;; ++count) {
        auto builder = plan();
        allowed = count;
        try {
            edit(builder);
            allowed = -1;
            return count;
        } catch (const std::bad_alloc&) {
            allowed = -1;
        }
        REQUIRE(builder.build(Calendar()) == before);
        REQUIRE(builder.set(EventId{"e-2"}, EventText::number, "9") == EditStatus::done); // and it works on
        REQUIRE(builder.build(Calendar()).events.at(3).number == "9");
    }
}

} // namespace

TEST_CASE("an edit for which there is no memory changes nothing") {
    std::vector<std::function<void(ProgrammeBuilder&)>> edits{
        [](auto& builder) { (void)builder.set_title(long_text); },
        [](auto& builder) { (void)builder.add_event("3", long_text, long_text); },
        [](auto& builder) { (void)builder.add_event("1", long_text, long_text, EventId{"e-1"}); },
        [](auto& builder) { (void)builder.set(EventId{"e-1"}, EventText::title, long_text + long_text); },
        [](auto& builder) {
            const Window window{Date(2022, 10, 1), Date(2022, 10, 2)};
            (void)builder.set_windows(EventId{"e-1"}, std::vector<Window>{window});
        },
        [](auto& builder) {
            Reference reference;
            reference.text = long_text;
            (void)builder.set_references(EventId{"e-1"}, EventReferences::responsible, {reference});
        },
        [](auto& builder) {
            (void)builder.put(ProgrammeList::sections,
                              R"({"heading":"В","source":{"document":"план.docx"},"a new member":[1,2]})");
        },
        [](auto& builder) { (void)builder.put(ProgrammeList::events, R"({"id":"e-1","title":"Совещание"})"); },
        [](auto& builder) { (void)builder.remove(ProgrammeList::events, 0); },
        [](auto& builder) { (void)builder.remove(ProgrammeList::events, 1); },
        [](auto& builder) { (void)builder.remove(ProgrammeList::sections, 0); },
        [](auto& builder) { (void)builder.move(ProgrammeList::sections, 0, 1); },
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        INFO("edit " << i);
        CHECK(refuse_each(edits[i]) > 0);
    }
}
