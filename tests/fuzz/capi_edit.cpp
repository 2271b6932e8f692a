// Opora, MIT licence. See LICENSE.
//
// Edits in any order, with any bytes: a builder gives a programme after each, and an edit that is refused changes nothing.
#include "capi_walk.hpp"

using namespace opora::test;

namespace {

constexpr std::string_view start =
    R"({"opora":1,"title":"T","goals":[{"id":"g-1","text":"a"}],"stages":[{"id":"s-1","title":"S"}],)"
    R"("organisations":[{"id":"o-1","name":"A"}],"people":[{"id":"p-1","name":"B"}],)"
    R"("events":[{"id":"e-1","number":"1","title":"E","timing":{"phrase":"05.09"}},)"
    R"({"id":"e-2","number":"1.1","title":"F","parent":"e-1","timing":{"phrase":"may"}}]})";

Programme build(const Context& context, const Builder& builder, std::int32_t keep_names) {
    opora_build_options options = OPORA_BUILD_OPTIONS_INIT;
    options.keep_names = keep_names;
    auto out = made<Programme>(
        context, [&](auto to) { return opora_builder_build(context.get(), builder.get(), &options, to); });
    require(out != nullptr);
    return out;
}

std::string_view event_id(Input& input) {
    constexpr std::string_view known[] = {"e-1", "e-2", "e-3", ""};
    const auto which = input.byte();
    return which < 200 ? known[which & 3U] : input.text();
}

opora_status edit(opora_context* context, opora_builder* builder, Input& input) {
    switch (input.byte() % 9) {
    case 0: {
        const auto text = input.text();
        return opora_builder_set_title(context, builder, text.data(), text.size());
    }
    case 1: {
        const opora_window period{input.day(18512, 1), input.day(18512, 16)};
        return opora_builder_set_period(context, builder, period);
    }
    case 2: {
        const auto number = input.text();
        const auto title = input.text();
        const auto timing = input.text();
        const auto after = event_id(input);
        return opora_builder_add_event(context, builder, number.data(), number.size(), title.data(), title.size(),
                                       timing.data(), timing.size(), after.data(), after.size(), nullptr);
    }
    case 3: {
        const auto id = event_id(input);
        const auto field = input.constant(OPORA_EVENT_FIELD_NUMBER);
        const auto text = field >= OPORA_EVENT_FIELD_PARENT ? event_id(input) : input.text();
        return opora_builder_set_event(context, builder, id.data(), id.size(), field, text.data(), text.size());
    }
    case 4: {
        const auto id = event_id(input);
        const opora_window windows[] = {{input.day(18512, 1), input.day(18512, 4)}, {18600, 18601}};
        return opora_builder_set_windows(context, builder, id.data(), id.size(), windows, input.byte() % 3U);
    }
    case 5: {
        const auto id = event_id(input);
        const auto sort = input.constant(OPORA_REFERENCE_RESPONSIBLE);
        const auto names = input.text();
        return opora_builder_set_references(context, builder, id.data(), id.size(), sort, names.data(), names.size());
    }
    case 6: {
        const auto list = input.constant(OPORA_LIST_PERIODS);
        const auto json = input.text();
        return opora_builder_put(context, builder, list, json.data(), json.size(), nullptr);
    }
    case 7: {
        const auto list = input.constant(OPORA_LIST_PERIODS);
        return opora_builder_remove(context, builder, list, input.byte());
    }
    default: {
        const auto list = input.constant(OPORA_LIST_PERIODS);
        const auto from = input.byte();
        return opora_builder_move(context, builder, list, from, input.byte());
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(data, size);
    const auto context = new_context();
    const auto first = made<Programme>(context, [&](auto out) {
        return opora_programme_read(context.get(), start.data(), start.size(), nullptr, 0, nullptr, out);
    });
    require(first != nullptr);
    const auto builder = made<Builder>(context,
                                       [&](auto out) { return opora_builder_create(context.get(), first.get(), out); });
    require(builder != nullptr);
    auto before = build(context, builder, 1);
    for (int i = 0; i < 24 && !input.empty(); ++i) {
        const auto status = edit(context.get(), builder.get(), input);
        require(status != OPORA_E_INTERNAL && status != OPORA_E_MEMORY && status != OPORA_E_VERSION);
        auto now = build(context, builder, 1);
        require(status == OPORA_OK || opora_programme_equal(before.get(), now.get()) == 1);
        before = std::move(now);
    }
    const auto last = build(context, builder, 0);
    walk(last.get());
    reads_back(context, last);
    return 0;
}
