/* Opora, MIT licence. See LICENSE. */
#include "counted.h"

counted counted_state = {0, 0, 0, 0, 0, 0, 0, 0};

int counted_allows(void) {
    counted* const state = &counted_state;
    if (!state->armed) {
        return 1;
    }
    ++state->asked;
    if (state->countdown == 0 || state->asked < state->countdown ||
        (state->asked > state->countdown && !state->lasting)) {
        return 1;
    }
    state->fired = 1;
    return 0;
}

void counted_arm(size_t nth, int lasting) {
    counted_state.countdown = nth;
    counted_state.lasting = lasting;
    counted_state.asked = 0;
    counted_state.fired = 0;
    counted_state.armed = 1;
}

void counted_disarm(void) { counted_state.armed = 0; }
