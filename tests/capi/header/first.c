/* Opora, MIT licence. See LICENSE. */
#include <opora.h>

/* What the sources beside this one see of the same header. */
uint32_t version_of_second(void);
#ifdef __cplusplus
#error "this source is C"
#endif

int oldest(void);
int newest(void);

int main(void) {
    const opora_place place = OPORA_PLACE_INIT;
    const opora_read_options options = OPORA_READ_OPTIONS_INIT;
    return place.struct_size == sizeof place && options.struct_size == sizeof options &&
                   version_of_second() == opora_api_version() && oldest() && newest()
               ? 0
               : 1;
}
