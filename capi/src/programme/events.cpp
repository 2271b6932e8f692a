// Opora, MIT licence. See LICENSE.
//
// The rows of the plan, and the cells of rows.
#include "lists.hpp"

using namespace opora::capi;

namespace {

using Cells = std::vector<opora::RowCell>;

const Cells& cells_of(const opora::Programme& programme, opora_list list, std::size_t index) {
    switch (list) {
    case OPORA_LIST_EVENTS:
        return item_of(programme.events, index).cells;
    case OPORA_LIST_ORGANISATIONS:
        return item_of(programme.organisations, index).cells;
    default:
        throw Fault{OPORA_E_ARGUMENT, "the items of this list have no cells"};
    }
}

} // namespace

extern "C" {

opora_status opora_programme_event_at(const opora_programme* programme, size_t index, opora_event* out) {
    return guarded([&] {
        const auto& event = item_of(programme_in(programme).events, index);
        opora_event full = OPORA_EVENT_INIT;
        full.online = mode_number(event.mode);
        full.parent = index_of(*programme->loaded, OPORA_LIST_EVENTS, event.parent);
        full.stage = index_of(*programme->loaded, OPORA_LIST_STAGES, event.stage);
        full.format_count = count_out(event.formats);
        full.funding_count = count_out(event.funding);
        full.cell_count = count_out(event.cells);
        full.id = text_out(event.id.text);
        full.number = text_out(event.number);
        full.title = text_out(event.title);
        full.expected_result = text_out(event.expected_result);
        return fill(out, full);
    });
}

opora_status opora_programme_event_format_at(const opora_programme* programme, size_t event, size_t nth,
                                             opora_str* out) {
    return guarded(
        [&] { return give(out, text_out(item_of(item_of(programme_in(programme).events, event).formats, nth))); });
}

opora_status opora_programme_event_funding_at(const opora_programme* programme, size_t event, size_t nth,
                                              opora_funding* out) {
    return guarded([&] {
        const auto& funding = item_of(item_of(programme_in(programme).events, event).funding, nth);
        opora_funding full = OPORA_FUNDING_INIT;
        full.has_year = funding.year ? 1 : 0;
        full.year = funding.year.value_or(0);
        full.source = text_out(funding.source);
        full.amount = text_out(funding.amount);
        return fill(out, full);
    });
}

opora_status opora_programme_cell_at(const opora_programme* programme, opora_list list, size_t index, size_t nth,
                                     opora_cell* out) {
    return guarded([&] {
        const auto& cell = item_of(cells_of(programme_in(programme), list, index), nth);
        opora_cell full = OPORA_CELL_INIT;
        full.header = text_out(cell.header);
        full.text = text_out(cell.text);
        return fill(out, full);
    });
}

} // extern "C"
