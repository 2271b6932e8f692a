// Opora, MIT licence. See LICENSE.
#include <opora.h>

#if __cplusplus >= 201103L
#error "this source is C++98"
#endif

extern "C" int oldest(void);

int oldest(void) {
    const opora_event event = OPORA_EVENT_INIT;
    return event.struct_size == sizeof event && opora_code_id(OPORA_CODE_INTERNAL).size == 5 ? 1 : 0;
}
